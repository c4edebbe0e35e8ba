#include "support/packingbench.h"
#include "support/proof.h"

#include <QRandomGenerator>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::End;
using ledger::Level;
using ledger::WriteTransaction;

/// Anybody may do anything in any order: no sequence of acts leads to a state that cannot be.
class tst_PackingMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverReachesAStateThatCannotBe();

private:
    /// A world of its own for each sequence: six units of two lots, two cases, a pallet.
    struct World
    {
        QByteArrayList units;
        QByteArrayList cases;
        QByteArray pallet;
        [[nodiscard]] QByteArrayList all() const { return units + cases + QByteArrayList { pallet }; }
    };
    World make(WriteTransaction &transaction, int number);
    void act(WriteTransaction &transaction, const World &world);
    QByteArray fault(WriteTransaction &transaction, const World &world);

    QByteArray anyOf(const QByteArrayList &names) { return names.at(m_random.bounded(int(names.size()))); }
    QByteArray anyContainer(const World &world) { return anyOf(world.cases + QByteArrayList { world.pallet }); }

    PackingBench m_bench;
    QRandomGenerator m_random { 20261122 };
    QHash<QByteArray, int> m_done; ///< how often each act succeeded
};

tst_PackingMachine::World tst_PackingMachine::make(WriteTransaction &transaction, int number)
{
    World world;
    const QByteArray mark = QByteArray::number(number) + '_';
    for (int i = 0; i < 6; ++i)
        world.units.append("u" + mark + QByteArray::number(i));
    world.cases = { "c" + mark + '1', "c" + mark + '2' };
    world.pallet = "p" + QByteArray::number(number + 1);
    const auto commission = [&](const QByteArrayList &names, const char *lot) {
        epcis::Event event = PackingBench::commissioned(names, lot);
        event.eventId = "urn:uuid:" + mark + lot;
        transaction.appendEvent(event, PackingBench::hashOf(event));
    };
    commission(world.units.first(4) + world.cases, "L1");
    commission(world.units.mid(4), "L2");
    return world;
}

void tst_PackingMachine::act(WriteTransaction &transaction, const World &world)
{
    const access::Session &ana = m_bench.ana;
    const auto noted = [&](const char *name, bool isDone) { m_done[name] += isDone ? 1 : 0; };
    const QByteArray container = anyContainer(world);
    const gs1::ItemKey key = PackingBench::key(container);
    const ScannedCode any = PackingBench::code(anyOf(world.all()));
    const std::optional<ledger::Packing> open = transaction.line().packings.openOf(key);
    switch (m_random.bounded(16)) {
    case 0:
    case 1:
    case 2: {
        const auto packing = openPacking(transaction, ana, { key, {}, {} });
        if (!packing)
            break;
        PackingBench::Codes codes;
        for (int i = 0; i < 3; ++i)
            codes.push_back(PackingBench::code(anyOf(container == world.pallet ? world.cases : world.units)));
        const auto move
            = m_random.bounded(2) == 0 ? AggregationSession::Move::ByRule : AggregationSession::Move::Confirmed;
        const auto outcomes = AggregationSession(*packing, ana).layer(transaction, codes, move);
        noted("layer", outcomes && outcomes->front().verdict == PackVerdict::Accepted);
        break;
    }
    case 3:
    case 4:
    case 5:
        if (open) {
            const auto closing
                = AggregationSession(open->id, ana).close(transaction, AggregationSession::Short::Allowed);
            noted("close", closing && closing->verdict == ClosingVerdict::Closed);
        }
        break;
    case 6:
        if (open)
            noted("undo scan", AggregationSession(open->id, ana).undo(transaction).has_value());
        break;
    case 7:
        if (open && m_random.bounded(3) == 0)
            noted("cancel", AggregationSession(open->id, ana).cancel(transaction).has_value());
        break;
    case 8: {
        const auto done = unpack(transaction, ana, key, { any });
        noted("unpack", done && done->removed > 0);
        break;
    }
    case 9:
        noted("unpack all", unpackAll(transaction, ana, key).has_value());
        break;
    case 10: {
        const auto swap
            = swapChild(transaction, ana, any, PackingBench::code(anyOf(world.units)), m_random.bounded(2) == 0);
        noted("swap", swap && !swap->events.empty());
        break;
    }
    case 11: {
        const End end = End(m_random.bounded(3));
        const auto outcome = endItem(transaction, ana, any, { end, QStringLiteral("test") },
            m_random.bounded(4) == 0 ? Contents::EndToo : Contents::Freed);
        noted(ledger::nameOf(end), outcome && outcome->verdict == EndVerdict::Done);
        break;
    }
    case 12:
    case 13:
        noted("undo", undoLast(transaction, ana, any.identities.front().key).has_value());
        break;
    case 14: {
        const auto held = placeHold(transaction, ana, any, "damaged");
        noted("hold", held.has_value());
        if (m_random.bounded(3) != 0)
            (void)releaseHolds(transaction, ana, any, QStringLiteral("checked"));
        break;
    }
    default:
        if (const std::optional<ledger::Packing> closed = transaction.line().packings.closedOf(key))
            noted("reopen", AggregationSession(closed->id, ana).reopen(transaction).has_value());
    }
}

QByteArray tst_PackingMachine::fault(WriteTransaction &transaction, const World &world)
{
    for (const QByteArray &name : world.all()) {
        const std::optional<ledger::ItemRow> row = transaction.items().find(PackingBench::key(name));
        if (!row)
            continue;
        if (!transaction.findings().ofItem(row->id).empty())
            return name + ": an act of our own contradicts another";
        const bool isEnded = ledger::isEnded(row->state);
        if (isEnded && (row->parent.isValid() || transaction.items().childCount(row->id) > 0))
            return name + ": ended, and still in or round something";
        const std::optional<ledger::PackedChild> claim = transaction.line().packings.claimOn(row->id);
        if (claim && isEnded)
            return name + ": ended, and on the bench";
        if (claim && transaction.line().packings.byId(claim->packing)->state != ledger::PackingState::Open)
            return name + ": in a packing that is not open";
        const ledger::EffectiveState effective = transaction.items().effective(*row);
        for (const ItemId around : effective.ancestors) {
            const std::optional<ledger::ItemRow> outer = transaction.items().byId(around);
            if (around == row->id || !outer || outer->level <= row->level)
                return name + ": in something that is no larger";
        }
        if (row->level == Level::Unit && row->state == ledger::ItemState::Mentioned)
            return name + ": its commissioning is lost";
    }
    // A case is of one lot.
    for (const QByteArray &name : world.cases) {
        QByteArrayList lots;
        const std::optional<ledger::ItemRow> row = transaction.items().find(PackingBench::key(name));
        for (const ledger::ItemRow &child : transaction.items().children(row->id)) {
            if (!lots.contains(child.lot))
                lots.append(child.lot);
        }
        if (lots.size() > 1)
            return name + ": two lots in a trade item";
    }
    return {};
}

void tst_PackingMachine::neverReachesAStateThatCannotBe()
{
    const int sequences = inFull() ? 10'000 : 600;
    for (int number = 0; number < sequences; ++number) {
        QByteArray wrong;
        const Result<void> done = m_bench.write([&](WriteTransaction &transaction) -> Result<void> {
            const World world = make(transaction, number);
            for (int i = 0; i < 14 && wrong.isEmpty(); ++i) {
                act(transaction, world);
                wrong = fault(transaction, world);
            }
            return {};
        });
        QVERIFY(done);
        QVERIFY2(wrong.isEmpty(), (QByteArray::number(number) + ": " + wrong).constData());
    }
    // What is never done proves nothing.
    for (const char *name : { "layer", "close", "undo scan", "cancel", "unpack", "unpack all", "swap", "sampled",
             "destroyed", "decommissioned", "undo", "hold", "reopen" })
        QVERIFY2(m_done.value(name) > 0, name);
    QCOMPARE(m_bench.replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_PackingMachine)
#include "tst_packingmachine.moc"
