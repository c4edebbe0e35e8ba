#include "access/accesserrors.h"
#include "support/packingbench.h"
#include "workflow/packingerrors.h"

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::Level;
using ledger::Moving;
using ledger::PackingId;
using ledger::WriteTransaction;
using Move = AggregationSession::Move;

/// What was packed, taken back: scans, children, containers that were closed.
class tst_Undoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PackingBench>(); }
    void cleanup() { QCOMPARE(m_bench->replayDifference(), QByteArray()); }

    void movesChildrenAsTheRuleSays_data();
    void movesChildrenAsTheRuleSays();
    void takesTheEmptyOldContainerOutOfItsOwn();
    void takesBackTheLastScanAndTheLastLayer();
    void takesOneChildOutByItsCode();
    void opensAClosedContainerAgain();
    void doesNotReopenWhatWasBuiltOn();

private:
    std::unique_ptr<PackingBench> m_bench;
};

void tst_Undoing::movesChildrenAsTheRuleSays_data()
{
    QTest::addColumn<Moving>("moving");
    QTest::addColumn<Move>("move");
    QTest::addColumn<bool>("moves");
    QTest::newRow("never, even where confirmed") << Moving::Never << Move::Confirmed << false;
    QTest::newRow("asks") << Moving::Ask << Move::ByRule << false;
    QTest::newRow("asked and confirmed") << Moving::Ask << Move::Confirmed << true;
    QTest::newRow("by itself") << Moving::Automatic << Move::ByRule << true;
}

void tst_Undoing::movesChildrenAsTheRuleSays()
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

void tst_Undoing::takesTheEmptyOldContainerOutOfItsOwn()
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

void tst_Undoing::takesBackTheLastScanAndTheLastLayer()
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

void tst_Undoing::takesOneChildOutByItsCode()
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

void tst_Undoing::opensAClosedContainerAgain()
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

void tst_Undoing::doesNotReopenWhatWasBuiltOn()
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

QTEST_GUILESS_MAIN(tst_Undoing)
#include "tst_undoing.moc"
