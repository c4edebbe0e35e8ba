#include "ui/packingstations.h"
#include "workflow/undoing.h"

using namespace packledger;
using namespace packledger::packing;
using common::Tone;
using test::PackingBench;
using test::PackingStations;

/// The rework station without a window, on a real ledger in its own thread.
class tst_ReworkPresenter : public QObject, private PackingStations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void swapsInWhatIsElsewhereOnceThatIsConfirmed();
    void choosesAnewWhatTheNextScanDoesWhenThePageIsOpened();
    void tellsWhatLivesOnWhereAContainerIsDestroyed();
    void asksBeforeItChangesWhatPassesTheCamera();
    void givesWhatIsScannedANewNumberAtTheReworkStation();
    void swapsTakesOutSamplesAndTakesBack();
    void takesAPalletApartInOneActAndBack();
    void takesNoCommissioningBackByOneKey();
    void checksAContainerByItsScans();
};

void tst_ReworkPresenter::swapsInWhatIsElsewhereOnceThatIsConfirmed()
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
    m_rework->confirm();
    QTRY_COMPARE(m_bench->parent("u4"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("u1"), QByteArray());
    QTRY_VERIFY(!m_rework->state().canMove);
    QVERIFY2(m_rework->state().verdict->reason.contains(QLatin1StringView("c2")),
        qPrintable(m_rework->state().verdict->reason));
    m_rework->undo();
    QTRY_COMPARE(m_bench->parent("u4"), PackingBench::epc("c2"));
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_ReworkPresenter::choosesAnewWhatTheNextScanDoesWhenThePageIsOpened()
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

void tst_ReworkPresenter::tellsWhatLivesOnWhereAContainerIsDestroyed()
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
    QVERIFY2(m_rework->state().verdict->reason.contains(QLatin1StringView("numbers in all: 3")),
        qPrintable(m_rework->state().verdict->reason));
    m_rework->setMode(ReworkMode::Decommission);
    QVERIFY(!m_rework->state().withContents); // for each act anew
}

void tst_ReworkPresenter::asksBeforeItChangesWhatPassesTheCamera()
{
    const auto see = [&](const QByteArray &name) {
        scan::ScanReading seen = reading(name);
        seen.source = QStringLiteral("Camera 1");
        m_rework->handleReading(seen);
    };
    m_rework->setCamera(QStringLiteral("Camera 1"));
    m_rework->setMode(ReworkMode::Destroy);
    see("u1");
    see("u2"); // the next one comes by before anybody has said yes to the first
    QVERIFY(isSettled());
    QVERIFY(m_rework->state().isSeen);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Active);
    m_rework->confirm();
    QTRY_COMPARE(m_bench->state("u1"), ledger::ItemState::Destroyed);
    QVERIFY(isSettled());
    QCOMPARE(m_bench->state("u2"), ledger::ItemState::Active);
    see("u2");
    QVERIFY(!m_rework->state().isSeen); // what became of the first is read first
    m_bench->clock.advance(5'000);
    // Another task, another one; and a scanner is pointed at what is meant.
    see("u2");
    m_rework->setMode(ReworkMode::Sample);
    QVERIFY(!m_rework->state().isSeen);
    m_rework->confirm();
    QVERIFY(isSettled());
    QCOMPARE(m_bench->state("u2"), ledger::ItemState::Active);
    m_rework->setMode(ReworkMode::Destroy);
    see("u2");
    rework("u3");
    QTRY_COMPARE(m_bench->state("u3"), ledger::ItemState::Destroyed);
    QVERIFY(!m_rework->state().isSeen);
    // What changes nothing asks nothing.
    m_bench->pack("c1", { "u5", "u6", "u7" });
    m_rework->setMode(ReworkMode::Look);
    see("u5");
    QTRY_COMPARE(m_rework->state().tree.size(), size_t(4));
    QVERIFY(!m_rework->state().isSeen);
    m_rework->setMode(ReworkMode::TakeOut);
    see("u6");
    m_rework->confirm();
    QTRY_COMPARE(m_bench->parent("u6"), QByteArray());
}

void tst_ReworkPresenter::givesWhatIsScannedANewNumberAtTheReworkStation()
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

void tst_ReworkPresenter::swapsTakesOutSamplesAndTakesBack()
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

void tst_ReworkPresenter::takesAPalletApartInOneActAndBack()
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

void tst_ReworkPresenter::takesNoCommissioningBackByOneKey()
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

void tst_ReworkPresenter::checksAContainerByItsScans()
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

QTEST_GUILESS_MAIN(tst_ReworkPresenter)
#include "tst_reworkpresenter.moc"
