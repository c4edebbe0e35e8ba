#include "packing/packingsnapshot.h"
#include "ui/packingstations.h"

#include <QJsonArray>

using namespace packledger;
using namespace packledger::packing;
using common::Tone;
using test::PackingBench;
using test::PackingStations;

/// The packing station without a window, on a real ledger in its own thread.
class tst_PackingPresenter : public QObject, private PackingStations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void offersWhatOneMayBeginWith();
    void opensAContainerByItsLabelAndFillsIt();
    void namesTheWrongChildAndGoesOn();
    void stopsAPackThatTheLineThrewOut();
    void takesALayerAndCountsWhatIsMissing();
    void undoesAScanThenTheClose();
    void movesAChildWhenSomebodySaysSo();
    void takesNoSingleScanOfTheLayersCamera();
    void movesALayerWhenSomebodySaysSo();
    void movesALayerByItselfWhereTheRuleSaysSo();
    void showsTheTreeOfWhatWasBuilt();
    void printsTheLabelOfAFullContainerAndClosesByIt();
    void givesAContainerWithASpoiltLabelANewNumber();
};

void tst_PackingPresenter::offersWhatOneMayBeginWith()
{
    QTRY_VERIFY(!m_packing->state().starts.empty());
    const QString last = m_packing->state().starts.back().id;
    QCOMPARE(last, QStringLiteral("new-pallet:"));
    (void)m_bench->open("c1");
    m_packing->refresh();
    QTRY_VERIFY(m_packing->state().starts.front().id.startsWith(QLatin1StringView("open:")));
    m_packing->begin(m_packing->state().starts.front().id);
    QTRY_VERIFY(m_packing->state().isPacking);
    QCOMPARE(m_packing->state().container, QStringLiteral("c1"));
}

void tst_PackingPresenter::opensAContainerByItsLabelAndFillsIt()
{
    scan("u1"); // nothing is open yet
    QVERIFY(!m_packing->state().isPacking);
    QCOMPARE(m_packing->state().verdict->tone, Tone::Attention);
    scan("c1");
    QVERIFY(m_packing->state().isPacking);
    for (const char *name : { "u1", "u2", "u3" })
        scan(name);
    QCOMPARE(m_packing->state().count, 3);
    QCOMPARE(taken(), 3);
    QCOMPARE(m_packing->state().places.size(), size_t(3));
    scan("c2"); // a label that is not this container's
    QVERIFY(m_packing->state().isPacking);
    scan("c1");
    QVERIFY(!m_packing->state().isPacking);
    QCOMPARE(m_packing->state().verdict->tone, Tone::Accepted);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_PackingPresenter::namesTheWrongChildAndGoesOn()
{
    scan("c1");
    scan("u1");
    const quint64 before = m_packing->state().verdict->sequence;
    scan("u50", "L2");
    QCOMPARE(m_packing->state().verdict->tone, Tone::Stop);
    QCOMPARE(m_packing->state().wrong, QStringLiteral("u50"));
    QVERIFY(m_packing->state().verdict->sequence > before);
    QCOMPARE(taken(), 1);
    scan("u2");
    QVERIFY(m_packing->state().wrong.isEmpty());
    QCOMPARE(taken(), 2);
}

void tst_PackingPresenter::stopsAPackThatTheLineThrewOut()
{
    (void)m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const QJsonArray keys { QString::fromUtf8(PackingBench::key("u90").text()) };
        transaction.appendAct("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), 1 }, { QStringLiteral("keys"), keys } });
        transaction.appendAct("number.moved",
            { { QStringLiteral("state"), QStringLiteral("rejected") }, { QStringLiteral("keys"), keys } });
        return {};
    });
    scan("c1");
    scan("u90");
    QCOMPARE(m_packing->state().verdict->tone, Tone::Stop);
    QVERIFY2(m_packing->state().verdict->reason.contains(QStringLiteral("reject bin")),
        qPrintable(m_packing->state().verdict->reason));
    QCOMPARE(taken(), 0);
}

void tst_PackingPresenter::takesALayerAndCountsWhatIsMissing()
{
    scan("c1");
    m_packing->setLayerMode(true);
    m_packing->setInView({ { bytes("u1"), {} }, { bytes("u2"), {} }, { bytes("u50", "L2"), {} } });
    QTRY_COMPARE(m_packing->state().layerReady, 2);
    QCOMPARE(m_packing->state().camera.looks.value(bytes("u1")).tone, Tone::Accepted);
    QCOMPARE(m_packing->state().camera.looks.value(bytes("u50", "L2")).tone, Tone::Stop);
    QVERIFY(m_packing->state().layerText.contains(u'1'));
    QCOMPARE(taken(), 0); // looking changes nothing
    m_packing->handleReading(reading("u1")); // of the picture itself: no single scan
    QVERIFY(isSettled());
    QCOMPARE(taken(), 0);
    m_packing->takeLayer();
    QTRY_COMPARE(taken(), 2);
    QCOMPARE(m_packing->state().wrong, QStringLiteral("u50"));
}

void tst_PackingPresenter::undoesAScanThenTheClose()
{
    scan("c1");
    scan("u1");
    scan("u2");
    m_packing->undo();
    QTRY_COMPARE(taken(), 1);
    m_packing->closeContainer(); // as partial, without its label
    QTRY_VERIFY(!m_packing->state().isPacking);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
    QVERIFY(!m_packing->state().built.empty());
    m_packing->undo();
    QTRY_VERIFY(m_packing->state().isPacking);
    QVERIFY(m_packing->state().built.empty()); // what is open again is not built
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    QCOMPARE(taken(), 1);
}

void tst_PackingPresenter::movesAChildWhenSomebodySaysSo()
{
    (void)m_bench->pack("c2", { "u1", "u2" });
    scan("c1");
    scan("u1");
    QVERIFY(m_packing->state().canMove);
    QCOMPARE(taken(), 0);
    m_packing->confirmMove();
    QTRY_COMPARE(taken(), 1);
    m_packing->undo();
    QTRY_COMPARE(taken(), 0);
    // Until the close it is where it was.
    QVERIFY2(m_packing->state().verdict->reason.contains(QLatin1StringView("c2")),
        qPrintable(m_packing->state().verdict->reason));
    scan("u1");
    m_packing->confirmMove();
    QTRY_COMPARE(taken(), 1);
    m_packing->closeContainer();
    QTRY_VERIFY(!m_packing->state().isPacking);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_PackingPresenter::takesNoSingleScanOfTheLayersCamera()
{
    scan("c1");
    dock::CameraState camera;
    camera.name = QStringLiteral("Camera 1");
    m_packing->setCamera(camera);
    m_packing->setLayerMode(true);
    scan::ScanReading first = reading("u1");
    first.source = camera.name;
    m_packing->handleReading(first); // a camera tells of a code before its picture is shown
    m_packing->setInView({ { bytes("u1"), {} }, { bytes("u2"), {} } });
    QVERIFY(isSettled());
    QTRY_COMPARE(m_packing->state().layerReady, 2);
    QCOMPARE(taken(), 0);
    scan("u3"); // by the scanner in the hand
    QCOMPARE(taken(), 1);
    m_packing->setLayerMode(false);
    m_packing->setInView({});
    m_packing->handleReading(first);
    QTRY_COMPARE(taken(), 2);
}

void tst_PackingPresenter::movesALayerWhenSomebodySaysSo()
{
    (void)m_bench->pack("c2", { "u1", "u2" });
    scan("c1");
    m_packing->setLayerMode(true);
    m_packing->setInView({ { bytes("u1"), {} }, { bytes("u2"), {} }, { bytes("u3"), {} } });
    QTRY_COMPARE(m_packing->state().layerReady, 1);
    QCOMPARE(m_packing->state().camera.looks.value(bytes("u1")).tone, Tone::Attention);
    m_packing->takeLayer();
    QTRY_COMPARE(taken(), 1);
    QVERIFY(m_packing->state().canMove);
    QCOMPARE(m_packing->state().verdict->tone, Tone::Attention);
    m_packing->confirmMove();
    QTRY_COMPARE(taken(), 3);
    QVERIFY(!m_packing->state().canMove);
    QCOMPARE(m_packing->state().verdict->tone, Tone::Accepted);
    m_packing->closeContainer();
    QTRY_VERIFY(!m_packing->state().isPacking);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
    // Who packs is told what is left where they came from.
    QVERIFY2(m_packing->state().verdict->reason.contains(QLatin1StringView("c2")),
        qPrintable(m_packing->state().verdict->reason));
}

void tst_PackingPresenter::movesALayerByItselfWhereTheRuleSaysSo()
{
    ledger::PackingRule rule = PackingBench::casesOf(3);
    rule.moving = ledger::Moving::Automatic;
    m_bench->rule(rule);
    (void)m_bench->pack("c2", { "u1", "u2" });
    scan("c1");
    m_packing->setLayerMode(true);
    m_packing->setInView({ { bytes("u1"), {} }, { bytes("u2"), {} }, { bytes("u3"), {} } });
    QTRY_COMPARE(m_packing->state().layerReady, 3);
    QVERIFY2(m_packing->state().layerText.contains(u'2'), qPrintable(m_packing->state().layerText));
    m_packing->takeLayer();
    QTRY_COMPARE(taken(), 3);
    QVERIFY2(m_packing->state().verdict->note.contains(QLatin1StringView("c2")),
        qPrintable(m_packing->state().verdict->note));
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c2")); // until the close
}

void tst_PackingPresenter::showsTheTreeOfWhatWasBuilt()
{
    (void)m_bench->pack("c1", { "u1", "u2" });
    m_packing->begin(QStringLiteral("open:") + QString::fromUtf8(PackingBench::key("p1").text()));
    QTRY_VERIFY(m_packing->state().isPacking);
    scan("c1");
    m_packing->closeContainer();
    QTRY_COMPARE(m_packing->state().built.size(), size_t(2));
    const QString box = m_packing->state().built.back().key;
    m_packing->toggle(box);
    QTRY_COMPARE(m_packing->state().built.size(), size_t(4));
    QCOMPARE(m_packing->state().built.back().depth, 2);
    m_packing->toggle(box);
    QCOMPARE(m_packing->state().built.size(), size_t(2));
}

void tst_PackingPresenter::printsTheLabelOfAFullContainerAndClosesByIt()
{
    prepareLabels();
    QSignalSpy wanted(m_packing.get(), &PackingPresenter::runWanted);
    m_packing->begin(QStringLiteral("new-mixed:"));
    QTRY_VERIFY(m_packing->state().isPacking);
    scan("u1");
    scan("u2");
    QVERIFY(wanted.isEmpty());
    QVERIFY(m_packing->state().label.text.isEmpty());
    scan("u3"); // the third of three
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<ledger::PrinterRow>().name, QStringLiteral("Bench"));
    QCOMPARE(m_packing->state().label.tone, Tone::Progress);
    const gs1::ItemKey container = printedLast();
    QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const auto label = transaction.line().printing.labelOf(container);
        workflow::moveLabels(transaction, label->job, ledger::LabelState::Sent, { 1 });
        workflow::moveLabels(transaction, label->job, ledger::LabelState::Printed, { 1 });
        return {};
    }));
    m_packing->labelMoved();
    QTRY_COMPARE(m_packing->state().label.tone, Tone::Accepted);
    // Nothing is printed twice.
    m_packing->printLabel();
    QTRY_COMPARE(m_packing->state().verdict->tone, Tone::Again);
    QCOMPARE(wanted.size(), 1);
    scanContainer(container);
    QVERIFY(!m_packing->state().isPacking);
    QCOMPARE(labelOf(container), ledger::LabelState::Verified);
    QCOMPARE(m_bench->parent("u1"),
        m_bench->ledger()
            .read([&](ledger::View &view) -> Result<QByteArray> { return view.masterData().epcUri(container); })
            .value());
}

void tst_PackingPresenter::givesAContainerWithASpoiltLabelANewNumber()
{
    prepareLabels();
    QSignalSpy wanted(m_packing.get(), &PackingPresenter::runWanted);
    m_packing->begin(QStringLiteral("new-mixed:"));
    QTRY_VERIFY(m_packing->state().isPacking);
    for (const char *name : { "u1", "u2", "u3" })
        scan(name);
    const QString before = m_packing->state().container;
    const gs1::ItemKey spoilt = printedLast();
    m_packing->replaceLabel();
    QTRY_COMPARE(wanted.size(), 2);
    QVERIFY(m_packing->state().isPacking);
    QVERIFY(m_packing->state().container != before);
    QCOMPARE(taken(), 3);
    QCOMPARE(labelOf(spoilt), ledger::LabelState::Voided);
    scanContainer(spoilt); // the old label closes nothing
    QVERIFY(m_packing->state().isPacking);
    scanContainer(printedLast());
    QVERIFY(!m_packing->state().isPacking);
}

QTEST_GUILESS_MAIN(tst_PackingPresenter)
#include "tst_packingpresenter.moc"
