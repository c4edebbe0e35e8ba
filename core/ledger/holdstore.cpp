#include "ledger/holdstore.h"

namespace packledger::ledger {

namespace {

#define HOLD_COLUMNS                                                                                                   \
    "id, item_id, reason, detail, receipt_id, scan_uuid, placed_seq, "                                                 \
    "(SELECT j.at_ms FROM journal j WHERE j.seq = placed_seq) FROM hold "

std::vector<Hold> holdsOf(Rows rows)
{
    std::vector<Hold> found;
    while (rows.next()) {
        found.push_back(Hold { rows.integer(0), rows.id<ItemId>(1), rows.text(2), rows.string(3), rows.id<ReceiptId>(4),
            rows.text(5), rows.id<EventId>(6), rows.integer(7) });
    }
    return found;
}

} // namespace

std::vector<Hold> HoldStore::openOn(ItemId item, const std::vector<ItemId> &ancestors)
{
    std::vector<Hold> found;
    const auto collect = [&](ItemId id) {
        for (Hold &hold : holdsOf(
                 m_database.query("SELECT " HOLD_COLUMNS "WHERE item_id = ? AND released_seq IS NULL ORDER BY id", id)))
            found.push_back(std::move(hold));
    };
    collect(item);
    for (const ItemId ancestor : ancestors)
        collect(ancestor);
    return found;
}

std::vector<Hold> HoldStore::open()
{
    return holdsOf(m_database.query("SELECT " HOLD_COLUMNS "WHERE released_seq IS NULL ORDER BY id"));
}

std::vector<Hold> HoldStore::placedByHandWith(const QByteArray &scan)
{
    return holdsOf(m_database.query("SELECT " HOLD_COLUMNS
                                    "WHERE scan_uuid = ? AND receipt_id IS NULL AND released_seq IS NULL ORDER BY id",
        scan));
}

void HoldStore::apply(EventId event, const HoldFacts &facts, const std::vector<ItemId> &items)
{
    for (const ItemId item : items) {
        if (facts.what == HoldFacts::What::Place) {
            m_database.run("INSERT INTO hold (id, item_id, reason, detail, receipt_id, scan_uuid, placed_seq, "
                           "released_seq) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
                m_database.nextId("hold"), item, facts.reason, facts.detail, facts.receipt, facts.scan, event);
        } else {
            m_database.run("UPDATE hold SET released_seq = ? WHERE item_id = ? AND released_seq IS NULL "
                           "AND (reason = ? OR ? = 1) AND (receipt_id = ? OR ? = 1)",
                event, item, facts.reason, facts.reason.isEmpty(), facts.receipt, !facts.receipt.isValid());
        }
    }
}

void HoldStore::declaredWrong(EventId declaration, const QByteArray &hash)
{
    m_database.run("UPDATE hold SET released_seq = ? WHERE released_seq IS NULL AND placed_seq IN "
                   "(SELECT seq FROM event WHERE event_hash = ? AND declared = 1)",
        declaration, Blob { hash });
}

} // namespace packledger::ledger
