#include "packing/packingpresenter.h"
#include "packing/packingsnapshot.h"
#include "packing/reworkpresenter.h"
#include "support/packingbench.h"
#include "workflow/pools.h"
#include "workflow/printacts.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"
#include "workflow/undoing.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::packing;
using common::Tone;
using test::PackingBench;

/// The packing and the rework station without a window, on a real ledger in its own thread.
class tst_PackingPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PackingBench>();
        m_bench->make(PackingBench::range("u", 1, 12) + QByteArrayList { "c1", "c2" });
        m_bench->make({ "u50" }, "L2");
        m_bench->rule(PackingBench::casesOf(3));
        m_service = std::make_unique<common::LedgerService>(m_bench->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_bench->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
        m_packing = std::make_unique<PackingPresenter>(*m_service, m_bench->clock);
        m_packing->setSession(m_bench->ana);
        m_rework = std::make_unique<ReworkPresenter>(*m_service, m_bench->clock);
        m_rework->setSession(m_bench->ana);
    }
    void cleanup()
    {
        m_packing.reset();
        m_rework.reset();
        m_service.reset();
        m_bench.reset();
    }

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
    void givesWhatIsScannedANewNumberAtTheReworkStation();
    void swapsInWhatIsElsewhereOnceThatIsConfirmed();
    void choosesAnewWhatTheNextScanDoesWhenThePageIsOpened();
    void tellsWhatLivesOnWhereAContainerIsDestroyed();
    void swapsTakesOutSamplesAndTakesBack();
    void takesAPalletApartInOneActAndBack();
    void takesNoCommissioningBackByOneKey();
    void checksAContainerByItsScans();

private:
    static scan::ScanReading reading(const QByteArray &name, const QByteArray &lot = "L1")
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]d2";
        code.bytes = bytes(name, lot);
        code.source = QStringLiteral("test");
        return code;
    }
    static QByteArray bytes(const QByteArray &name, const QByteArray &lot = "L1")
    {
        const QByteArray gtin = PackingBench::key(name).gtin()->digits();
        return "01" + gtin + "1728063010" + lot
            + "\x1D"
              "21"
            + name;
    }
    void scan(const QByteArray &name, const QByteArray &lot = "L1")
    {
        QSignalSpy changed(m_packing.get(), &PackingPresenter::stateChanged);
        m_packing->handleReading(reading(name, lot));
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_VERIFY(isSettled());
    }
    void rework(const QByteArray &name)
    {
        QSignalSpy changed(m_rework.get(), &ReworkPresenter::stateChanged);
        m_rework->handleReading(reading(name));
        QTRY_VERIFY(!changed.isEmpty());
    }
    /// Whether what was posted before has been answered.
    bool isSettled()
    {
        bool isAnswered = false;
        m_service->run(
            this, [](ledger::Site &) -> Result<bool> { return true; },
            [&isAnswered](const Result<bool> &) { isAnswered = true; });
        return QTest::qWaitFor([&] { return isAnswered; });
    }
    [[nodiscard]] int taken() const
    {
        return int(std::count_if(m_packing->state().places.begin(), m_packing->state().places.end(),
            [](const Slot &place) { return !place.code.isEmpty(); }));
    }

    /// SSCCs to draw from, and a printer for cases at the station, which has no name here.
    void prepareLabels()
    {
        QVERIFY(m_bench->write([this](ledger::WriteTransaction &transaction) -> Result<void> {
            workflow::PoolSpec pool;
            pool.kind = ledger::PoolKind::Sscc;
            pool.companyPrefix = "0399999";
            if (const auto made = workflow::makePool(transaction, m_bench->ana, pool); !made)
                return fail(made.error());
            if (const auto kept = workflow::keepPrinter(transaction, m_bench->ana,
                    { QStringLiteral("Bench"), QStringLiteral("tcp://10.0.0.5"), "zpl", 203 });
                !kept)
                return kept;
            return workflow::choosePrint(transaction, m_bench->ana, {}, ledger::Level::Case,
                { QStringLiteral("Bench"), {}, workflow::PrintMoment::Full });
        }));
    }
    void scanContainer(const gs1::ItemKey &sscc)
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]C1";
        code.bytes = sscc.text();
        code.source = QStringLiteral("test");
        QSignalSpy changed(m_packing.get(), &PackingPresenter::stateChanged);
        m_packing->handleReading(code);
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_VERIFY(isSettled());
    }
    /// What became of its label.
    ledger::LabelState labelOf(const gs1::ItemKey &key)
    {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<ledger::LabelState> {
            const auto label = view.line().printing.labelOf(key);
            return label ? label->state : ledger::LabelState::Cancelled;
        });
    }
    /// The container of the latest print job.
    gs1::ItemKey printedLast()
    {
        return *m_bench->ledger().read([](ledger::View &view) -> Result<gs1::ItemKey> {
            return view.line().printing.labels(view.line().printing.jobs(1).front().id).front().key;
        });
    }

    std::unique_ptr<PackingBench> m_bench;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<PackingPresenter> m_packing;
    std::unique_ptr<ReworkPresenter> m_rework;
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

void tst_PackingPresenter::givesWhatIsScannedANewNumberAtTheReworkStation()
{
    prepareLabels();
    m_packing->begin(QStringLiteral("new-mixed:"));
    QTRY_VERIFY(m_packing->state().isPacking);
    for (const char *name : { "u1", "u2", "u3" })
        scan(name);
    const gs1::ItemKey box = printedLast();
    scanContainer(box);
    QVERIFY(!m_packing->state().isPacking);

    QSignalSpy wanted(m_rework.get(), &ReworkPresenter::runWanted);
    m_rework->setMode(ReworkMode::Relabel);
    scan::ScanReading code;
    code.symbologyIdentifier = "]C1";
    code.bytes = box.text();
    m_rework->handleReading(code);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(m_rework->state().verdict->tone, Tone::Accepted);
    const gs1::ItemKey fresh = printedLast();
    QVERIFY(fresh != box);
    QCOMPARE(m_bench->parent("u1"),
        m_bench->ledger()
            .read([&](ledger::View &view) -> Result<QByteArray> { return view.masterData().epcUri(fresh); })
            .value());
    // A pack of others has its number from them.
    rework("u1");
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Stop);
}

void tst_PackingPresenter::swapsInWhatIsElsewhereOnceThatIsConfirmed()
{
    (void)m_bench->pack("c1", { "u1", "u2" });
    (void)m_bench->pack("c2", { "u4", "u5" });
    m_rework->setMode(ReworkMode::Swap);
    rework("u1");
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Progress);
    QVERIFY(!m_rework->state().canMove);
    rework("u4");
    QTRY_VERIFY(m_rework->state().canMove);
    QCOMPARE(m_rework->state().verdict->tone, Tone::Attention);
    QCOMPARE(m_bench->parent("u4"), PackingBench::epc("c2"));
    m_rework->confirmMove();
    QTRY_COMPARE(m_bench->parent("u4"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    QTRY_VERIFY(!m_rework->state().canMove);
    QVERIFY2(m_rework->state().verdict->reason.contains(QLatin1StringView("c2")),
        qPrintable(m_rework->state().verdict->reason));
    m_rework->undo();
    QTRY_COMPARE(m_bench->parent("u4"), PackingBench::epc("c2"));
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_PackingPresenter::choosesAnewWhatTheNextScanDoesWhenThePageIsOpened()
{
    (void)m_bench->pack("c1", { "u1", "u2" });
    rework("c1");
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(3));
    m_rework->setMode(ReworkMode::Destroy);
    m_rework->enter();
    QCOMPARE(m_rework->state().mode, ReworkMode::Look);
    QVERIFY(isSettled());
    rework("u1");
    QVERIFY(isSettled());
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Active);
    QCOMPARE(m_rework->state().tree.size(), size_t(3));
}

void tst_PackingPresenter::tellsWhatLivesOnWhereAContainerIsDestroyed()
{
    (void)m_bench->pack("c1", { "u1", "u2" });
    m_rework->setMode(ReworkMode::Sample);
    QCOMPARE(m_rework->state().reason, QStringLiteral("quality control"));
    m_rework->setMode(ReworkMode::Destroy);
    QCOMPARE(m_rework->state().reason, QStringLiteral("damaged")); // not that of a sample
    rework("c1");
    QTRY_COMPARE(m_bench->state("c1"), ledger::ItemState::Destroyed);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Active);
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Attention);
    QVERIFY2(m_rework->state().verdict->reason.contains(QLatin1StringView("lives on: 2")),
        qPrintable(m_rework->state().verdict->reason));
    m_rework->undo();
    QTRY_COMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));

    m_rework->chooseContents(true);
    rework("c1");
    QTRY_COMPARE(m_bench->state("u1"), ledger::ItemState::Destroyed);
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Accepted);
    QVERIFY2(m_rework->state().verdict->reason.contains(QLatin1StringView("numbers: 3")),
        qPrintable(m_rework->state().verdict->reason));
    m_rework->setMode(ReworkMode::Decommission);
    QVERIFY(!m_rework->state().withContents); // for each act anew
}

void tst_PackingPresenter::swapsTakesOutSamplesAndTakesBack()
{
    (void)m_bench->pack("c1", { "u1", "u2", "u3" });
    rework("u1");
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(4)); // its case, with what is in it
    m_rework->setMode(ReworkMode::Swap);
    rework("u1");
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Progress);
    rework("u4");
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Accepted);
    QCOMPARE(m_bench->parent("u4"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    m_rework->undo();
    QTRY_COMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
    m_rework->setMode(ReworkMode::Sample);
    rework("u2");
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Accepted);
    QCOMPARE(m_bench->state("u2"), ledger::ItemState::Decommissioned);
    QCOMPARE(m_rework->state().tree.front().tone, Tone::Attention); // its case is partial now
    m_rework->setMode(ReworkMode::TakeOut);
    rework("u3");
    QTRY_COMPARE(m_bench->parent("u3"), QByteArray());
}

void tst_PackingPresenter::takesAPalletApartInOneActAndBack()
{
    m_bench->make({ "p1" });
    (void)m_bench->pack("c1", { "u1", "u2", "u3" });
    (void)m_bench->pack("c2", { "u4", "u5", "u6" });
    (void)m_bench->pack("p1", { "c1", "c2" }, ledger::Level::Pallet);
    rework("c1");
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(4));
    QVERIFY(!m_rework->state().holdsContainers); // packs alone: "Unpack all" does it
    m_rework->open(QString::fromUtf8(PackingBench::key("p1").text()));
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(3));
    QVERIFY(m_rework->state().holdsContainers);
    m_rework->takeApart();
    QTRY_VERIFY(m_rework->state().verdict);
    QCOMPARE(m_rework->state().verdict->tone, Tone::Accepted);
    QVERIFY(m_rework->state().verdict->reason.startsWith(QLatin1Char('6')));
    for (const char *name : { "c1", "c2", "u1", "u6" })
        QCOMPARE(m_bench->parent(name), QByteArray());
    QVERIFY(!m_rework->state().holdsContainers);

    QVERIFY(m_rework->state().canUndo);
    m_rework->undo();
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(3));
    QVERIFY(m_rework->state().holdsContainers);
    for (const char *name : { "c1", "c2" })
        QCOMPARE(m_bench->parent(name), PackingBench::epc("p1"));
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("u6"), PackingBench::epc("c2"));
}

void tst_PackingPresenter::takesNoCommissioningBackByOneKey()
{
    (void)m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const epcis::Event event = test::anEvent()
                                       .commissioning(PackingBench::epcs({ "w1", "w2", "w3" }))
                                       .lot("L1", "2028-06-30")
                                       .at(PackingBench::here)
                                       .second(50);
        transaction.appendEvent(event, PackingBench::hashOf(event));
        return {};
    });
    const std::optional<workflow::LastAct> act
        = *m_bench->ledger().read([&](ledger::View &view) -> Result<std::optional<workflow::LastAct>> {
              return workflow::lastActOf(view, m_bench->ana, PackingBench::key("w1"));
          });
    QVERIFY(act && act->kind == ledger::EventKind::Commission && act->packs == 3);
    rework("w1");
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(1));
    QVERIFY(!m_rework->state().canUndo); // its page asks first
    (void)m_bench->pack("c1", { "w1", "w2", "w3" });
    rework("w1");
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(4));
    QVERIFY(m_rework->state().canUndo);
}

void tst_PackingPresenter::checksAContainerByItsScans()
{
    (void)m_bench->pack("c1", { "u1", "u2" });
    rework("c1");
    QTRY_VERIFY(!m_rework->state().tree.empty());
    m_rework->setMode(ReworkMode::Check);
    rework("u1");
    QTRY_COMPARE(m_rework->state().confirmed, 1);
    QVERIFY2(m_rework->state().instruction.startsWith(QLatin1StringView("1 of 2")),
        qPrintable(m_rework->state().instruction));
    rework("u1"); // once more is no second one
    rework("u7");
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Attention);
    QCOMPARE(m_rework->state().confirmed, 1);
    m_rework->finishCheck();
    QTRY_COMPARE(m_rework->state().verdict->tone, Tone::Stop);
    // By their numbers: somebody looks for them now.
    QVERIFY2(m_rework->state().verdict->reason.contains(QStringLiteral("not scanned: u2."))
            && m_rework->state().verdict->reason.contains(QStringLiteral("not of this container: u7.")),
        qPrintable(m_rework->state().verdict->reason));
}

QTEST_GUILESS_MAIN(tst_PackingPresenter)
#include "tst_packingpresenter.moc"
