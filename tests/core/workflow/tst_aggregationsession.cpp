#include "access/accesserrors.h"
#include "support/packingbench.h"
#include "workflow/packingerrors.h"

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::Level;
using ledger::PackingId;
using ledger::WriteTransaction;
using Move = AggregationSession::Move;
using Short = AggregationSession::Short;

/// Building containers, child by child and a layer at a time.
class tst_AggregationSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PackingBench>(); }
    void cleanup() { QCOMPARE(m_bench->replayDifference(), QByteArray()); }

    void buildsACaseWithOneEvent();
    void buildsEveryLevelWithAndWithoutBundles();
    void keepsWhatWasScannedWhoeverGoesOn();
    void answersARepeatedScanAsTheFirstTime();
    void takesAWholeLayerInOneAct();
    void previewChangesNothing();
    void givesAChildToOneContainerOnly();
    void closesWithItsOwnLabelOnly();
    void asksForTheMissingOnes();
    void refusesMoreThanFit();
    void topsUpAContainer();
    void packsReceivedGoods();
    void datesEventsAfterWhatIsKnown();
    void asksForThePermission();

private:
    std::unique_ptr<PackingBench> m_bench;
};

void tst_AggregationSession::buildsACaseWithOneEvent()
{
    m_bench->make({ "u1", "u2", "u3", "c1" });
    const PackingId packing = m_bench->open("c1");
    for (const char *name : { "u1", "u2", "u3" })
        QCOMPARE(m_bench->verdict(packing, name), PackVerdict::Accepted);
    QCOMPARE(m_bench->parent("u1"), QByteArray()); // on the bench, not in the events yet
    const Closing closing = m_bench->close(packing);
    QCOMPARE(closing.verdict, ClosingVerdict::Closed);
    QCOMPARE(closing.added, 3);
    QCOMPARE(closing.events.size(), size_t(1));
    const epcis::Event event = m_bench->event(closing.event);
    QVERIFY(event.type == epcis::EventType::Aggregation && event.action == epcis::Action::Add);
    QCOMPARE(event.parentId, PackingBench::epc("c1"));
    QCOMPARE(event.childEpcs.size(), size_t(3));
    QCOMPARE(event.bizStep, QByteArray("urn:epcglobal:cbv:bizstep:packing"));
    QCOMPARE(event.disposition, QByteArray("urn:epcglobal:cbv:disp:in_progress"));
    QVERIFY(event.readPoint && event.bizLocation);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_AggregationSession::buildsEveryLevelWithAndWithoutBundles()
{
    m_bench->make(PackingBench::range("u", 1, 12) + QByteArrayList { "b1", "b2", "c1", "c2" });
    QVERIFY(m_bench->pack("b1", PackingBench::range("u", 1, 3), Level::Bundle).event.isValid());
    QVERIFY(m_bench->pack("b2", PackingBench::range("u", 4, 6), Level::Bundle).event.isValid());
    QVERIFY(m_bench->pack("c1", { "b1", "b2" }).event.isValid());
    QVERIFY(m_bench->pack("c2", PackingBench::range("u", 7, 12)).event.isValid());
    const Closing pallet = m_bench->pack("p1", { "c1", "c2" });
    QVERIFY(pallet.event.isValid());
    QCOMPARE(pallet.events.size(), size_t(2)); // its commissioning, then the packing
    QCOMPARE(m_bench->level("b1"), Level::Bundle);
    QCOMPARE(m_bench->level("c1"), Level::Case);
    QCOMPARE(m_bench->level("c2"), Level::Case);
    QCOMPARE(m_bench->level("p1"), Level::Pallet);
    QCOMPARE(m_bench->history("p1"), (QByteArrayList { "commissioning active", "packing in_progress" }));
    const auto contents = *m_bench->ledger().read([](ledger::View &view) -> Result<ledger::ItemStore::Contents> {
        return view.items().contents(view.items().find(PackingBench::key("p1"))->id);
    });
    QCOMPARE(contents.units, 12);
    QCOMPARE(contents.bundles, 2);
    QCOMPARE(contents.cases, 2);
    // Bundles in a logistic unit stay bundles, and that stays a case.
    QVERIFY(m_bench->unpackAll("c1"));
    QVERIFY(m_bench->pack("p2", { "b1", "b2" }).event.isValid());
    QCOMPARE(m_bench->level("b1"), Level::Bundle);
    QCOMPARE(m_bench->level("p2"), Level::Case);
}

void tst_AggregationSession::keepsWhatWasScannedWhoeverGoesOn()
{
    m_bench->make({ "u1", "u2", "c1" });
    const PackingId packing = m_bench->open("c1");
    QCOMPARE(m_bench->verdict(packing, "u1"), PackVerdict::Accepted);
    QCOMPARE(m_bench->open("c1").value, packing.value); // opening it again finds it
    QCOMPARE(m_bench->verdict(packing, "u1"), PackVerdict::Duplicate);
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::Accepted);
    QCOMPARE(m_bench->close(packing).added, 2);
}

void tst_AggregationSession::answersARepeatedScanAsTheFirstTime()
{
    m_bench->make({ "u1", "c1" });
    const PackingId packing = m_bench->open("c1");
    const ScannedCode scanned = PackingBench::code("u1");
    QCOMPARE(m_bench->scan(packing, scanned).verdict, PackVerdict::Accepted);
    QCOMPARE(m_bench->scan(packing, scanned).verdict, PackVerdict::Accepted);
    QCOMPARE(m_bench->close(packing).added, 1);
}

void tst_AggregationSession::takesAWholeLayerInOneAct()
{
    m_bench->make(PackingBench::range("u", 1, 12) + QByteArrayList { "c1" });
    m_bench->make({ "u50" }, "L2");
    m_bench->rule(PackingBench::casesOf(12));
    const PackingId packing = m_bench->open("c1");
    const qint64 before = m_bench->ledger()
                              .read([](ledger::View &view) -> Result<qint64> { return view.journal().head().seq; })
                              .value_or(0);
    const std::vector<PackOutcome> outcomes
        = m_bench->layer(packing, PackingBench::range("u", 1, 10) + QByteArrayList { "u50", "u3", "c1" });
    QCOMPARE(outcomes.size(), size_t(13));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(outcomes[size_t(i)].verdict, PackVerdict::Accepted);
    QCOMPARE(outcomes[10].verdict, PackVerdict::OtherLot);
    QCOMPARE(outcomes[11].verdict, PackVerdict::Duplicate);
    QCOMPARE(outcomes[12].verdict, PackVerdict::Container);
    const qint64 after = m_bench->ledger()
                             .read([](ledger::View &view) -> Result<qint64> { return view.journal().head().seq; })
                             .value_or(0);
    QCOMPARE(after, before + 1);
    const Result<ContainerProfile> profile = m_bench->ledger().read(
        [&](ledger::View &view) { return AggregationSession(packing, m_bench->ana).profile(view); });
    QCOMPARE(profile->count, 10);
    QCOMPARE(profile->missing(), 2);
    (void)m_bench->layer(packing, PackingBench::range("u", 1, 12)); // the next picture shows all of them
    QCOMPARE(m_bench->close(packing).added, 12);
}

void tst_AggregationSession::previewChangesNothing()
{
    m_bench->make({ "u1", "u2", "c1" });
    const PackingId packing = m_bench->open("c1");
    const auto outcomes = m_bench->ledger().read([&](ledger::View &view) {
        return AggregationSession(packing, m_bench->ana)
            .preview(view, PackingBench::codes({ "u1", "u99" }), m_bench->clock.today());
    });
    QCOMPARE(outcomes->at(0).verdict, PackVerdict::Accepted);
    QCOMPARE(outcomes->at(1).verdict, PackVerdict::Unknown);
    QCOMPARE(m_bench->close(packing).verdict, ClosingVerdict::Nothing);
}

void tst_AggregationSession::givesAChildToOneContainerOnly()
{
    m_bench->make({ "u1", "c1", "c2" });
    const PackingId one = m_bench->open("c1");
    const PackingId two = m_bench->open("c2");
    QCOMPARE(m_bench->verdict(one, "u1"), PackVerdict::Accepted);
    const PackOutcome outcome = m_bench->scan(two, PackingBench::code("u1"), Move::Confirmed);
    QCOMPARE(outcome.verdict, PackVerdict::OtherParent);
    QVERIFY(outcome.fromIsOpen);
    QCOMPARE(outcome.from, PackingBench::epc("c1"));
    QVERIFY(m_bench->write([&](WriteTransaction &t) { return AggregationSession(one, m_bench->ana).cancel(t); }));
    QCOMPARE(m_bench->verdict(two, "u1"), PackVerdict::Accepted);
}

void tst_AggregationSession::closesWithItsOwnLabelOnly()
{
    m_bench->make({ "u1", "u2", "c1", "c2" });
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->verdict(packing, "u1");
    const Closing wrong = m_bench->close(packing, "c2");
    QCOMPARE(wrong.verdict, ClosingVerdict::WrongLabel);
    QCOMPARE(wrong.trouble->uri, PackingBench::epc("c2"));
    QVERIFY(!wrong.event.isValid());
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::Accepted);
    QCOMPARE(m_bench->close(packing, "c1").added, 2);
    QVERIFY(m_bench->ledger()
                .write([&](WriteTransaction &t) { return AggregationSession(packing, m_bench->ana).close(t); })
                .error()
                .code
        == codes::packingClosed);
}

void tst_AggregationSession::asksForTheMissingOnes()
{
    m_bench->make({ "u1", "u2", "u3", "c1" });
    m_bench->rule(PackingBench::casesOf(3));
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->layer(packing, { "u1", "u2" });
    const Closing early = m_bench->close(packing);
    QCOMPARE(early.verdict, ClosingVerdict::Short);
    QCOMPARE(early.count, 2);
    QCOMPARE(early.expected, 3);
    const Closing partial = m_bench->close(packing, nullptr, Short::Allowed);
    QCOMPARE(partial.verdict, ClosingVerdict::Closed);
    QVERIFY(partial.isPartial());
    QVERIFY(m_bench->fill("c1").isPartial());
}

void tst_AggregationSession::refusesMoreThanFit()
{
    m_bench->make({ "u1", "u2", "u3", "c1" });
    m_bench->rule(PackingBench::casesOf(2));
    const PackingId packing = m_bench->open("c1");
    const auto outcomes = m_bench->layer(packing, { "u1", "u2", "u3" });
    QCOMPARE(outcomes[2].verdict, PackVerdict::Full);
    QCOMPARE(m_bench->close(packing).added, 2);
}

void tst_AggregationSession::topsUpAContainer()
{
    m_bench->make({ "u1", "u2", "u3", "c1" });
    m_bench->make({ "u50" }, "L2");
    m_bench->rule(PackingBench::casesOf(3));
    (void)m_bench->pack("c1", { "u1", "u2" });
    const PackingId packing = m_bench->open("c1");
    QCOMPARE(m_bench->verdict(packing, "u1"), PackVerdict::Duplicate);
    QCOMPARE(m_bench->verdict(packing, "u50"), PackVerdict::OtherLot);
    QCOMPARE(m_bench->verdict(packing, "u3"), PackVerdict::Accepted);
    const Closing closing = m_bench->close(packing);
    QCOMPARE(closing.added, 1);
    QCOMPARE(closing.count, 3);
    QVERIFY(!m_bench->fill("c1").isPartial());
}

void tst_AggregationSession::packsReceivedGoods()
{
    const ReceiptId receipt = m_bench->pallet();
    (void)static_cast<Dock &>(*m_bench).scan(receipt, "p1");
    QVERIFY(m_bench->submit(receipt));
    const PackingId packing = m_bench->open("p9");
    const PackOutcome moved = m_bench->scan(packing, PackingBench::code("c1"), Move::Confirmed);
    QCOMPARE(moved.verdict, PackVerdict::Accepted);
    QVERIFY(m_bench->close(packing).event.isValid());
    QCOMPARE(m_bench->parent("c1"), PackingBench::epc("p9"));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->level("p9"), Level::Pallet);
}

void tst_AggregationSession::datesEventsAfterWhatIsKnown()
{
    // A partner's clock runs ahead of ours.
    epcis::Event ahead = PackingBench::commissioned({ "u1", "c1" });
    ahead.eventTime.ms = m_bench->clock.now().ms + 3600'000;
    ahead.eventTime.text = Instant { ahead.eventTime.ms, 0 }.toIso();
    m_bench->document({ ahead });
    const Closing closing = m_bench->pack("c1", { "u1" });
    QVERIFY(m_bench->event(closing.event).eventTime.ms > ahead.eventTime.ms);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_AggregationSession::asksForThePermission()
{
    m_bench->make({ "u1", "c1" });
    const access::Session clerk("clerk", QStringLiteral("Clerk"), { access::Permission::Receive });
    const auto opened = m_bench->ledger().write([&](WriteTransaction &t) {
        return openPacking(t, clerk, { PackingBench::key("c1"), {}, {} });
    });
    QVERIFY(!opened && opened.error().code == codes::notPermitted);
    const PackingId packing = m_bench->open("c1");
    const auto scanned = m_bench->ledger().write(
        [&](WriteTransaction &t) { return AggregationSession(packing, clerk).scan(t, PackingBench::code("u1")); });
    QVERIFY(!scanned && scanned.error().code == codes::notPermitted);
    const auto unpacked
        = m_bench->ledger().write([&](WriteTransaction &t) { return unpackAll(t, clerk, PackingBench::key("c1")); });
    QVERIFY(!unpacked && unpacked.error().code == codes::notPermitted);
    const auto ruled = m_bench->ledger().write(
        [&](WriteTransaction &t) { return setPackingRule(t, clerk, PackingBench::casesOf(3)); });
    QVERIFY(!ruled && ruled.error().code == codes::notPermitted);
}

QTEST_GUILESS_MAIN(tst_AggregationSession)
#include "tst_aggregationsession.moc"
