#include "access/accesserrors.h"
#include "support/packingbench.h"
#include "workflow/packingerrors.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::Level;
using ledger::Moving;
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
    void namesWhatDoesNotBelongAndGoesOn();
    void keepsWhatWasScannedWhoeverGoesOn();
    void answersARepeatedScanAsTheFirstTime();
    void takesAWholeLayerInOneAct();
    void previewChangesNothing();
    void givesAChildToOneContainerOnly();
    void closesWithItsOwnLabelOnly();
    void asksForTheMissingOnes();
    void refusesMoreThanFit();
    void movesChildrenAsTheRuleSays_data();
    void movesChildrenAsTheRuleSays();
    void takesTheEmptyOldContainerOutOfItsOwn();
    void topsUpAContainer();
    void takesBackTheLastScanAndTheLastLayer();
    void takesOneChildOutByItsCode();
    void opensAClosedContainerAgain();
    void doesNotReopenWhatWasBuiltOn();
    void refusesToCloseOverAChildHeldSince();
    void namesTheHeldOneInsideAContainer();
    void leavesHeldContainersAlone();
    void mixesLotsWhereTheRuleSaysSo();
    void neverMixesInATradeItem();
    void packsReceivedGoods();
    void datesEventsAfterWhatIsKnown();
    void asksForThePermission();
    void refusesWhatIsNoContainer();
    void refusesANumberThatWasWrittenOff();
    void refusesAnEmptiedSsccOfOthers();
    void usesItsOwnSsccAgainAYearAfterItLeft();

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

void tst_AggregationSession::namesWhatDoesNotBelongAndGoesOn()
{
    struct Wrong
    {
        const char *what;
        const char *name;
        PackVerdict verdict;
    };
    static constexpr Wrong wrongs[]
        = { { "scanned before", "u1", PackVerdict::Duplicate }, { "another lot", "u50", PackVerdict::OtherLot },
              { "the same lot, another expiry", "u51", PackVerdict::OtherLot },
              { "another product", "x1", PackVerdict::OtherProduct }, { "on hold", "u52", PackVerdict::Held },
              { "recalled by a partner", "u53", PackVerdict::Recalled }, { "destroyed", "u54", PackVerdict::Ended },
              { "never commissioned", "u55", PackVerdict::NotCommissioned },
              { "on its way to us", "u56", PackVerdict::NotHere }, { "expired", "u57", PackVerdict::Expired },
              { "in another case", "u58", PackVerdict::OtherParent }, { "a case", "c9", PackVerdict::WrongLevel },
              { "nobody has told us", "u99", PackVerdict::Unknown },
              { "the container's label", "c1", PackVerdict::Container } };
    m_bench->make({ "u1", "u52", "u53", "u54", "u56", "u58", "c1", "c9" });
    m_bench->make(PackingBench::range("u", 100, 100 + int(std::size(wrongs))));
    m_bench->make({ "u50" }, "L2");
    m_bench->make({ "u51" }, "L1", "2028-07-31");
    m_bench->make({ "u57" }, "L1", "2020-01-31");
    m_bench->make({ "x1" });
    (void)m_bench->hold("u52", "damaged");
    (void)m_bench->hold("u55", "quarantine"); // known by its hold alone
    (void)m_bench->release("u55");
    m_bench->document({ anEvent().observing({ PackingBench::epc("u53") }, "holding", "recalled").second(20),
        anEvent().destroying({ PackingBench::epc("u54") }).second(20), PackingBench::shipped({ "u56" }) });
    QVERIFY(m_bench->pack("c9", { "u58" }).event.isValid());

    const PackingId packing = m_bench->open("c1");
    QCOMPARE(m_bench->verdict(packing, "u1"), PackVerdict::Accepted);
    int next = 100;
    for (const Wrong &wrong : wrongs) {
        const PackOutcome outcome = m_bench->scan(packing, PackingBench::code(wrong.name));
        QVERIFY2(outcome.verdict == wrong.verdict, wrong.what);
        QVERIFY(!sentence(outcome).isEmpty());
        if (wrong.name == QByteArray("u51")) {
            // Dates as people read them to each other, both of them.
            QVERIFY2(sentence(outcome).contains(QStringLiteral("31 JUL 2028")), qPrintable(sentence(outcome)));
            QVERIFY2(!sentence(outcome).contains(QStringLiteral("2028-")), qPrintable(sentence(outcome)));
        }
        QCOMPARE(outcome.uri, PackingBench::epc(wrong.name));
        QCOMPARE(m_bench->verdict(packing, "u" + QByteArray::number(next++)), PackVerdict::Accepted);
    }
    QCOMPARE(m_bench->close(packing).added, 1 + qint64(std::size(wrongs)));
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

void tst_AggregationSession::movesChildrenAsTheRuleSays_data()
{
    QTest::addColumn<Moving>("moving");
    QTest::addColumn<Move>("move");
    QTest::addColumn<bool>("moves");
    QTest::newRow("never, even where confirmed") << Moving::Never << Move::Confirmed << false;
    QTest::newRow("asks") << Moving::Ask << Move::ByRule << false;
    QTest::newRow("asked and confirmed") << Moving::Ask << Move::Confirmed << true;
    QTest::newRow("by itself") << Moving::Automatic << Move::ByRule << true;
}

void tst_AggregationSession::movesChildrenAsTheRuleSays()
{
    QFETCH(Moving, moving);
    QFETCH(Move, move);
    QFETCH(bool, moves);
    m_bench->make({ "u1", "u2", "u3", "c1", "c2" });
    ledger::PackingRule rule = PackingBench::casesOf(0);
    rule.moving = moving;
    m_bench->rule(rule);
    (void)m_bench->pack("c1", { "u1", "u2" });
    const PackingId packing = m_bench->open("c2");
    (void)m_bench->verdict(packing, "u3");
    const PackOutcome outcome = m_bench->scan(packing, PackingBench::code("u1"), move);
    QCOMPARE(outcome.verdict, moves ? PackVerdict::Accepted : PackVerdict::OtherParent);
    QCOMPARE(outcome.from, PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1")); // until the close
    const Closing closing = m_bench->close(packing);
    QCOMPARE(closing.added, moves ? 2 : 1);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc(moves ? "c2" : "c1"));
    if (moves) {
        QCOMPARE(m_bench->history("u1"),
            (QByteArrayList {
                "commissioning active", "packing in_progress", "unpacking in_progress", "packing in_progress" }));
        QVERIFY(m_bench->fill("c1").isPartial());
    }
}

void tst_AggregationSession::takesTheEmptyOldContainerOutOfItsOwn()
{
    m_bench->make({ "u1", "u2", "u3", "c1", "c2", "c3" });
    ledger::PackingRule rule = PackingBench::casesOf(0);
    rule.moving = Moving::Automatic;
    m_bench->rule(rule);
    (void)m_bench->pack("c1", { "u1", "u2" });
    (void)m_bench->pack("c2", { "u3" });
    (void)m_bench->pack("p1", { "c1", "c2" });
    const PackingId packing = m_bench->open("c3");
    (void)m_bench->layer(packing, { "u1", "u3" });
    const Closing closing = m_bench->close(packing);
    QCOMPARE(closing.verdict, ClosingVerdict::Closed);
    QCOMPARE(closing.left.size(), size_t(2));
    for (const LeftContainer &left : closing.left)
        QCOMPARE(left.count, left.uri == PackingBench::epc("c1") ? 1 : 0);
    QVERIFY2(sentence(closing).contains(QLatin1StringView("c2")), qPrintable(sentence(closing)));
    QVERIFY2(!sentence(closing).contains(QLatin1StringView("urn:")), qPrintable(sentence(closing)));
    // Parents count what is in them: an empty case would be one too many.
    QCOMPARE(m_bench->parent("c1"), PackingBench::epc("p1"));
    QCOMPARE(m_bench->parent("c2"), QByteArray());
    QCOMPARE(m_bench->fill("p1").count, 1);
    // All of it was one act.
    QVERIFY(m_bench->undo("u3"));
    QCOMPARE(m_bench->parent("u3"), PackingBench::epc("c2"));
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->parent("c2"), PackingBench::epc("p1"));
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

void tst_AggregationSession::takesBackTheLastScanAndTheLastLayer()
{
    m_bench->make(PackingBench::range("u", 1, 6) + QByteArrayList { "c1" });
    const PackingId packing = m_bench->open("c1");
    const auto undo = [&] {
        return m_bench->ledger().write(
            [&](WriteTransaction &t) { return AggregationSession(packing, m_bench->ana).undo(t); });
    };
    (void)m_bench->verdict(packing, "u1");
    (void)m_bench->layer(packing, { "u2", "u3", "u4" });
    (void)m_bench->verdict(packing, "u5");
    (void)m_bench->verdict(packing, "u99"); // a refusal is nothing to take back
    QCOMPARE(undo()->size(), size_t(1));
    QCOMPARE(undo()->size(), size_t(3));
    QCOMPARE(m_bench->verdict(packing, "u3"), PackVerdict::Accepted);
    (void)undo();
    (void)undo();
    QVERIFY(undo().error().code == codes::nothingTakenIn);
}

void tst_AggregationSession::takesOneChildOutByItsCode()
{
    m_bench->make({ "u1", "u2", "c1" });
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->layer(packing, { "u1", "u2" });
    const auto out = [&](const QByteArray &name) {
        return m_bench
            ->write([&](WriteTransaction &t) {
                return AggregationSession(packing, m_bench->ana).takeOut(t, PackingBench::code(name));
            })
            ->verdict;
    };
    QCOMPARE(out("u1"), PackVerdict::Removed);
    QCOMPARE(out("u1"), PackVerdict::NotInParent);
    QCOMPARE(out("u99"), PackVerdict::Unknown);
    QCOMPARE(m_bench->close(packing).added, 1);
}

void tst_AggregationSession::opensAClosedContainerAgain()
{
    m_bench->make({ "u1", "u2", "u3", "c1", "c2" });
    (void)m_bench->pack("c1", { "u1", "u2" });
    const PackingId packing = m_bench->open("p1", Level::Case);
    (void)m_bench->scan(packing, PackingBench::code("u1"), Move::Confirmed);
    QVERIFY(m_bench->close(packing).event.isValid());
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("p1"));
    QVERIFY(m_bench->write([&](WriteTransaction &t) { return AggregationSession(packing, m_bench->ana).reopen(t); }));
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
    QCOMPARE(m_bench->verdict(packing, "u1"), PackVerdict::Duplicate); // it is in as it was
    QCOMPARE(m_bench->verdict(packing, "u3"), PackVerdict::Accepted);
    QCOMPARE(m_bench->close(packing).added, 2);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("p1"));
    // The label was applied, so the unit lives on: it is commissioned once.
    QCOMPARE(m_bench->history("p1").count("commissioning active"), 1);
}

void tst_AggregationSession::doesNotReopenWhatWasBuiltOn()
{
    m_bench->make({ "u1", "c1" });
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->verdict(packing, "u1");
    QVERIFY(m_bench->close(packing).event.isValid());
    (void)m_bench->pack("p1", { "c1" });
    const Result<void> reopened = m_bench->ledger().write(
        [&](WriteTransaction &t) { return AggregationSession(packing, m_bench->ana).reopen(t); });
    QVERIFY(!reopened && reopened.error().code == codes::undoFollowed);
    // Nor while one of its children waits in another container.
    m_bench->make({ "u2", "c2", "c3" });
    const PackingId second = m_bench->open("c2");
    (void)m_bench->verdict(second, "u2");
    QVERIFY(m_bench->close(second).event.isValid());
    QCOMPARE(
        m_bench->scan(m_bench->open("c3"), PackingBench::code("u2"), Move::Confirmed).verdict, PackVerdict::Accepted);
    const Result<void> claimed = m_bench->ledger().write(
        [&](WriteTransaction &t) { return AggregationSession(second, m_bench->ana).reopen(t); });
    QVERIFY(!claimed && claimed.error().code == codes::packingOpen);
    QCOMPARE(m_bench->parent("u1"), PackingBench::epc("c1"));
}

void tst_AggregationSession::refusesToCloseOverAChildHeldSince()
{
    m_bench->make({ "u1", "u2", "c1" });
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->layer(packing, { "u1", "u2" });
    (void)m_bench->hold("u2", "suspect");
    const Closing closing = m_bench->close(packing);
    QCOMPARE(closing.verdict, ClosingVerdict::ChildChanged);
    QCOMPARE(closing.trouble->uri, PackingBench::epc("u2"));
    QCOMPARE(closing.trouble->verdict, PackVerdict::Held);
    QVERIFY2(sentence(closing).contains(QLatin1StringView("u2")), qPrintable(sentence(closing)));
    (void)m_bench->release("u2");
    QCOMPARE(m_bench->close(packing).added, 2);
}

void tst_AggregationSession::namesTheHeldOneInsideAContainer()
{
    m_bench->make({ "u1", "u2", "c1", "c2" });
    (void)m_bench->pack("c1", { "u1" });
    (void)m_bench->pack("c2", { "u2" });
    (void)m_bench->hold("u2", "damaged");
    const PackingId packing = m_bench->open("p1");
    QCOMPARE(m_bench->verdict(packing, "c1"), PackVerdict::Accepted);
    const PackOutcome outcome = m_bench->scan(packing, PackingBench::code("c2"));
    QCOMPARE(outcome.verdict, PackVerdict::ContentsHeld);
    QCOMPARE(outcome.trouble, PackingBench::epc("u2"));
    QCOMPARE(outcome.reason, QByteArray("damaged"));
    (void)m_bench->hold("u1", "suspect");
    QCOMPARE(m_bench->close(packing).verdict, ClosingVerdict::ChildChanged);
}

void tst_AggregationSession::leavesHeldContainersAlone()
{
    m_bench->make({ "u1", "u2", "c1" });
    (void)m_bench->pack("c1", { "u1" });
    (void)m_bench->hold("c1", "quarantine");
    const auto opened = m_bench->ledger().write([&](WriteTransaction &t) {
        return openPacking(t, m_bench->ana, { PackingBench::key("c1"), {}, {} });
    });
    QVERIFY(!opened && opened.error().code == codes::containerHeld);
}

void tst_AggregationSession::mixesLotsWhereTheRuleSaysSo()
{
    m_bench->make({ "u1" });
    m_bench->make({ "u2" }, "L2");
    PackingId packing = m_bench->open("p1");
    (void)m_bench->verdict(packing, "u1");
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::OtherLot);
    ledger::PackingRule rule;
    rule.level = Level::Case;
    rule.mixedLots = true;
    m_bench->rule(rule);
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::Accepted);
    rule.gtin = PackingBench::key("u1").gtin()->digits();
    rule.mixedLots = false;
    m_bench->rule(rule); // the product's own rule goes before the site's
    packing = m_bench->open("p2");
    m_bench->make({ "u3" });
    m_bench->make({ "u4" }, "L2");
    (void)m_bench->verdict(packing, "u3");
    QCOMPARE(m_bench->verdict(packing, "u4"), PackVerdict::OtherLot);
}

void tst_AggregationSession::neverMixesInATradeItem()
{
    m_bench->make({ "u1", "c1" });
    m_bench->make({ "u2" }, "L2");
    ledger::PackingRule rule;
    rule.level = Level::Case;
    rule.mixedLots = rule.mixedProducts = true;
    m_bench->rule(rule);
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->verdict(packing, "u1");
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::OtherLot);
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

void tst_AggregationSession::refusesWhatIsNoContainer()
{
    m_bench->make({ "u1", "c2" });
    (void)m_bench->end("c2", ledger::End::Destroyed);
    const auto refusal = [&](const QByteArray &name) {
        return m_bench->ledger()
            .write([&](WriteTransaction &t) {
                return openPacking(t, m_bench->ana, { PackingBench::key(name), {}, {} });
            })
            .error()
            .code;
    };
    QVERIFY(refusal("u1") == codes::notAContainer);
    QVERIFY(refusal("c2") == codes::containerEnded);
    QVERIFY(refusal("c77") == codes::containerUnknown); // nobody commissioned this case
    QVERIFY(m_bench->open("p77").isValid()); // a logistic unit begins with its label
}

namespace {

ErrorCode refusal(PackingBench &bench, const QByteArray &name)
{
    const auto opened = bench.ledger().write([&](WriteTransaction &t) {
        return openPacking(t, bench.ana, { PackingBench::key(name), {}, {} });
    });
    return opened ? ErrorCode("none") : opened.error().code;
}

void setPrefix(PackingBench &bench, const char *prefix)
{
    (void)bench.write([&](WriteTransaction &t) -> Result<void> {
        t.appendAct("setting.changed",
            QJsonObject { { QStringLiteral("name"), QStringLiteral("company-prefixes") },
                { QStringLiteral("value"), QLatin1StringView(prefix) } });
        return {};
    });
}

} // namespace

void tst_AggregationSession::refusesANumberThatWasWrittenOff()
{
    m_bench->make({ "u1" });
    (void)m_bench->write([](WriteTransaction &t) -> Result<void> {
        t.appendAct("number.drawn",
            QJsonObject { { QStringLiteral("pool"), 1 },
                { QStringLiteral("keys"), QJsonArray { QString::fromUtf8(PackingBench::key("p1").text()) } } });
        return {};
    });
    const PackingId packing = m_bench->open("p1");
    QVERIFY(m_bench->write([&](WriteTransaction &t) { return AggregationSession(packing, m_bench->ana).cancel(t); }));
    // Its label may still lie about: the number must not come to life by it.
    QVERIFY(refusal(*m_bench, "p1") == codes::containerEnded);
}

void tst_AggregationSession::refusesAnEmptiedSsccOfOthers()
{
    setPrefix(*m_bench, "0399999");
    m_bench->make({ "u1", "u2" });
    QVERIFY(m_bench->pack("p1", { "u1" }).event.isValid()); // 0361414 is another company
    QVERIFY(m_bench->pack("p1", { "u2" }).event.isValid()); // more into what it holds
    QVERIFY(m_bench->unpackAll("p1"));
    QVERIFY(refusal(*m_bench, "p1") == codes::containerReused);
}

void tst_AggregationSession::usesItsOwnSsccAgainAYearAfterItLeft()
{
    setPrefix(*m_bench, "0361414");
    m_bench->make({ "u1", "u2" });
    QVERIFY(m_bench->pack("p1", { "u1" }).event.isValid());
    QVERIFY(m_bench->unpackAll("p1"));
    QVERIFY(m_bench->pack("p1", { "u1" }).event.isValid()); // it never left
    constexpr int anHourOn = 5'360'500; // of the builder's moment; the bench's clock stands an hour before
    m_bench->document({ PackingBench::shipped({ "p1" }, "1", anHourOn),
        anEvent().observing({ PackingBench::epc("p1") }, "receiving", "in_progress").second(anHourOn + 1) });
    QVERIFY(m_bench->unpackAll("p1"));
    QVERIFY(refusal(*m_bench, "p1") == codes::containerReused);
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    m_bench->clock.advance(365 * day);
    QVERIFY(refusal(*m_bench, "p1") == codes::containerReused);
    m_bench->clock.advance(day);
    QVERIFY(m_bench->open("p1").isValid());
}

QTEST_GUILESS_MAIN(tst_AggregationSession)
#include "tst_aggregationsession.moc"
