#include "ledger/numberstore.h"

#include "ledger/actbody.h"
#include "ledger/batchstore.h"
#include "ledger/endfacts.h"
#include "ledger/keylist.h"
#include "ledger/rowlist.h"

#include <iterator>
#include <map>

namespace packledger::ledger {

namespace {

#define NUMBER_COLUMNS "item_key, pool_id, batch_id, state, drawn_seq, changed_seq, closed_parent FROM serial_number "
#define CLOSED_COLUMNS                                                                                                 \
    "item_key, pool_id, batch_id, closed_state, drawn_seq, changed_seq, closed_parent FROM serial_number "
// Of a container that was refilled the first batch counts: each number is accounted for once.
#define CONTAINERS_OF                                                                                                  \
    "WHERE batch_id IS NULL AND item_key IN (SELECT p.item_key FROM packing p WHERE p.batch_id = ? AND NOT EXISTS ("   \
    "SELECT 1 FROM packing o WHERE o.item_key = p.item_key AND o.id < p.id AND o.batch_id <> ?)) "

NumberRow rowOf(const Rows &rows)
{
    return { gs1::ItemKey::fromText(rows.text(0)), rows.id<PoolId>(1), rows.id<BatchId>(2),
        NumberState(rows.integer(3)), rows.integer(4), rows.integer(5), rows.id<ItemId>(6) };
}

NumberStore::Counts countsIn(Rows rows)
{
    NumberStore::Counts counts {};
    while (rows.next())
        counts.at(size_t(rows.integer(0))) = rows.integer(1);
    return counts;
}

} // namespace

const char *nameOf(NumberState state)
{
    static constexpr const char *names[] = { "allocated", "sent", "printed", "uncertain", "commissioned", "sampled",
        "destroyed", "decommissioned", "rejected", "voided", "returned" };
    static_assert(std::size(names) == numberStateCount);
    return names[int(state)];
}

bool mayBecome(NumberState from, NumberState to)
{
    using S = NumberState;
    switch (from) {
    case S::Allocated:
        return to != S::Sampled && to != S::Destroyed && to != S::Decommissioned && to != S::Allocated;
    case S::Sent:
        return to == S::Printed || to == S::Uncertain || to == S::Commissioned || to == S::Rejected || to == S::Voided;
    case S::Printed:
        return to == S::Uncertain || to == S::Commissioned || to == S::Rejected || to == S::Voided;
    case S::Uncertain:
        return to == S::Printed || to == S::Commissioned || to == S::Rejected || to == S::Voided;
    case S::Commissioned:
        return to == S::Sampled || to == S::Destroyed || to == S::Decommissioned;
    case S::Decommissioned:
        return to == S::Destroyed;
    case S::Sampled:
    case S::Destroyed:
    case S::Rejected:
    case S::Voided:
    case S::Returned:
        return false;
    }
    return false;
}

std::optional<NumberRow> NumberStore::find(const gs1::ItemKey &key)
{
    return firstOf(m_database.query("SELECT " NUMBER_COLUMNS "WHERE item_key = ?", key.text()), rowOf);
}

bool NumberStore::isClosed(BatchId batch)
{
    return m_database.integer("SELECT state FROM batch WHERE id = ?", batch.value) == int(BatchState::Closed);
}

NumberStore::Counts NumberStore::countsOf(BatchId batch)
{
    return countsIn(m_database.query(isClosed(batch)
            ? "SELECT closed_state, COUNT(*) FROM serial_number WHERE batch_id = ? GROUP BY closed_state"
            : "SELECT state, COUNT(*) FROM serial_number WHERE batch_id = ? GROUP BY state",
        batch));
}

NumberStore::Counts NumberStore::movedSinceClose(BatchId batch)
{
    return countsIn(m_database.query("SELECT state, COUNT(*) FROM serial_number WHERE batch_id = ? "
                                     "AND closed_state <> state GROUP BY state",
        batch));
}

void NumberStore::batchClosed(BatchId batch, ItemStore &items)
{
    std::vector<std::pair<QByteArray, ItemId>> packed;
    forEach(batch, NumberState::Commissioned, [&](const NumberRow &number) {
        const std::optional<ItemRow> item = items.find(number.key);
        if (item && item->parent.isValid())
            packed.emplace_back(number.key.text(), item->parent);
        return true;
    });
    m_database.run("UPDATE serial_number SET closed_state = state WHERE batch_id = ?", batch);
    m_database.run("UPDATE serial_number SET closed_state = state " CONTAINERS_OF, batch, batch);
    for (const auto &[key, parent] : packed)
        m_database.run("UPDATE serial_number SET closed_parent = ? WHERE item_key = ?", parent, key);
}

std::optional<NumberRow> NumberStore::lastDecided(BatchId batch)
{
    return firstOf(m_database.query("SELECT " NUMBER_COLUMNS "WHERE batch_id = ? AND state IN (?, ?) "
                                    "ORDER BY changed_seq DESC, item_key LIMIT 1",
                       batch, int(NumberState::Commissioned), int(NumberState::Rejected)),
        rowOf);
}

qint64 NumberStore::aggregatedOf(BatchId batch)
{
    if (isClosed(batch))
        return m_database.integer("SELECT COUNT(*) FROM serial_number WHERE batch_id = ? AND closed_state = ? "
                                  "AND closed_parent IS NOT NULL",
            batch, int(NumberState::Commissioned));
    // What is in containers is looked up among the numbers: items have no index by their key's text.
    return m_database.integer("SELECT COUNT(*) FROM item i CROSS JOIN serial_number n WHERE i.parent_id IS NOT NULL "
                              "AND n.item_key = i.item_key AND n.batch_id = ? AND n.state = ?",
        batch, int(NumberState::Commissioned));
}

void NumberStore::forEach(BatchId batch, NumberState state, const std::function<bool(const NumberRow &)> &visit)
{
    Rows rows = m_database.query(isClosed(batch)
            ? "SELECT " CLOSED_COLUMNS "WHERE batch_id = ? AND closed_state = ? ORDER BY item_key"
            : "SELECT " NUMBER_COLUMNS "WHERE batch_id = ? AND state = ? ORDER BY item_key",
        batch, int(state));
    while (rows.next() && visit(rowOf(rows))) { }
}

void NumberStore::forEachContainer(BatchId batch, const std::function<bool(const NumberRow &)> &visit)
{
    Rows rows = m_database.query(isClosed(batch) ? "SELECT " CLOSED_COLUMNS CONTAINERS_OF "ORDER BY item_key"
                                                 : "SELECT " NUMBER_COLUMNS CONTAINERS_OF "ORDER BY item_key",
        batch, batch);
    while (rows.next() && visit(rowOf(rows))) { }
}

NumberStore::Counts NumberStore::countsOf(PoolId pool)
{
    return countsIn(
        m_database.query("SELECT state, COUNT(*) FROM serial_number WHERE pool_id = ? GROUP BY state", pool));
}

void NumberStore::forEachOf(PoolId pool, const std::function<bool(const NumberRow &)> &visit)
{
    Rows rows = m_database.query("SELECT " NUMBER_COLUMNS "WHERE pool_id = ? ORDER BY drawn_seq, item_key", pool);
    while (rows.next() && visit(rowOf(rows))) { }
}

void NumberStore::insert(
    const QByteArrayList &keys, PoolId pool, BatchId batch, NumberState state, const EntryHead &head)
{
    if (m_database.engine() == Engine::Sqlite)
        m_database.run("INSERT INTO serial_number (item_key, pool_id, batch_id, state, drawn_seq, changed_seq) "
                       "SELECT k.value, ?, ?, ?, ?, ? FROM json_each(?) k WHERE true ON CONFLICT DO NOTHING",
            pool, batch, int(state), head.seq, head.seq, toKeyList(keys));
    else
        m_database.run("INSERT INTO serial_number (item_key, pool_id, batch_id, state, drawn_seq, changed_seq) "
                       "SELECT k.value, CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), "
                       "CAST(? AS BIGINT) FROM json_array_elements_text(CAST(? AS json)) AS k(value) "
                       "ON CONFLICT DO NOTHING",
            pool, batch, int(state), head.seq, head.seq, toKeyList(keys));
}

void NumberStore::returnedUndrawn(const EntryHead &head, const QJsonObject &body, PoolStore &pools)
{
    const PoolId id { numberOf(body, "pool") };
    if (const std::optional<Pool> pool = pools.find(id))
        insert(keysFromBody(pool->keyPrefix(), textOf(body, "serials")), id, {}, NumberState::Returned, head);
}

void NumberStore::apply(const EntryHead &head, const QJsonObject &body, PoolStore &pools)
{
    if (head.act == "number.drawn") {
        const PoolId pool { numberOf(body, "pool") };
        const QByteArrayList keys
            = keysFromBody(textOf(body, "prefix"), textOf(body, "serials")) + textsOf(body, "keys");
        insert(keys, pool, BatchId { numberOf(body, "batch") }, NumberState::Allocated, head);
        const QByteArray next = textOf(body, "next");
        pools.numbersDrawn(pool, keys, next.isEmpty() ? std::optional<qint64>() : next.toLongLong());
    } else if (head.act == "number.moved") {
        const QByteArray name = textOf(body, "state");
        for (int state = 0; state < numberStateCount; ++state) {
            if (name != nameOf(NumberState(state)))
                continue;
            for (const QByteArray &key : textsOf(body, "keys"))
                move(gs1::ItemKey::fromText(key), NumberState(state), head);
        }
    }
}

void NumberStore::eventApplied(
    const EntryHead &head, const epcis::Event &event, EventKind kind, const std::vector<ItemId> &items)
{
    // Numbers that others gave were not drawn here: a partner's document never touches this table.
    if (head.document.isValid())
        return;
    const std::optional<EndFacts> end = endFactsOf(event);
    if (kind == EventKind::Commission)
        moveAll(head, items, NumberState::Commissioned);
    else if (kind == EventKind::Destroy)
        moveAll(head, items, NumberState::Destroyed);
    else if (kind == EventKind::Decommission)
        moveAll(head, items, end && end->end == End::Sampled ? NumberState::Sampled : NumberState::Decommissioned);
    else if (kind == EventKind::Declaration)
        takeBack(head, event, items);
}

void NumberStore::moveAll(const EntryHead &head, const std::vector<ItemId> &items, NumberState to)
{
    // Where mayBecome() allows it: a sample that is destroyed afterwards stays a sample, accounted for as one.
    const bool begins = to == NumberState::Commissioned;
    const NumberState from = begins ? NumberState::Allocated : NumberState::Commissioned;
    const NumberState upTo = begins ? NumberState::Uncertain : NumberState::Commissioned;
    const NumberState also = to == NumberState::Destroyed ? NumberState::Decommissioned : from;
    std::map<BatchId, qint64> moved;
    for (const ItemId item : items) {
        Rows rows = m_database.query("UPDATE serial_number SET state = ?, changed_seq = ? "
                                     "WHERE item_key = (SELECT item_key FROM item WHERE id = ?) "
                                     "AND (state BETWEEN ? AND ? OR state = ?) RETURNING batch_id",
            int(to), head.seq, item, int(from), int(upTo), int(also));
        if (rows.next() && rows.id<BatchId>(0).isValid())
            ++moved[rows.id<BatchId>(0)];
    }
    for (const auto &[batch, count] : moved)
        BatchStore(m_database).numbersMoved(batch, to, count, head);
}

void NumberStore::takeBack(const EntryHead &head, const epcis::Event &declaration, const std::vector<ItemId> &items)
{
    // What is good again was counted when it became so: nothing was made in this minute.
    const auto set = [&](const gs1::ItemKey &key, NumberState to) {
        m_database.run(
            "UPDATE serial_number SET state = ?, changed_seq = ? WHERE item_key = ?", int(to), head.seq, key.text());
    };
    epcis::Event original = declaration;
    original.errorDeclaration.reset();
    const EventKind withdrawn = kindOf(original, false);
    const bool ends = withdrawn == EventKind::Decommission || withdrawn == EventKind::Destroy;
    if (!ends && withdrawn != EventKind::Commission)
        return;
    for (const ItemId item : items) {
        Rows rows = m_database.query("SELECT s.item_key, s.state, i.state FROM serial_number s "
                                     "JOIN item i ON i.item_key = s.item_key WHERE i.id = ?",
            item);
        if (!rows.next())
            continue;
        const gs1::ItemKey key = gs1::ItemKey::fromText(rows.text(0));
        const NumberState state = NumberState(rows.integer(1));
        const bool endedStill = isEnded(ItemState(rows.integer(2)));
        const bool hasEnded
            = state == NumberState::Sampled || state == NumberState::Destroyed || state == NumberState::Decommissioned;
        if (ends && hasEnded && !endedStill)
            set(key, NumberState::Commissioned);
        else if (ends && state == NumberState::Destroyed)
            set(key, NumberState::Decommissioned); // as it was before it was destroyed
        // Where a corrected event took the place of the one declared wrong, the pack lives on.
        else if (!ends && state == NumberState::Commissioned && ItemState(rows.integer(2)) == ItemState::Mentioned)
            set(key, NumberState::Voided);
    }
}

void NumberStore::move(const gs1::ItemKey &key, NumberState to, const EntryHead &head)
{
    Rows rows = m_database.query("UPDATE serial_number SET state = ?, changed_seq = ? WHERE item_key = ? AND "
                                 "state <> ? RETURNING batch_id",
        int(to), head.seq, key.text(), int(to));
    if (rows.next() && rows.id<BatchId>(0).isValid())
        BatchStore(m_database).numbersMoved(rows.id<BatchId>(0), to, 1, head);
}

} // namespace packledger::ledger
