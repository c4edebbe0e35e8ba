#include "ledger/holdstore.h"

#include "gs1/itemkey.h"

namespace packledger::ledger {

std::vector<Hold> HoldStore::openOn(ItemId item, const std::vector<ItemId> &ancestors)
{
    std::vector<Hold> found;
    const auto collect = [&](ItemId id) {
        Rows rows = m_database.query(
            "SELECT id, item_id, reason, detail FROM hold WHERE item_id = ? AND released_seq IS NULL ORDER BY id", id);
        while (rows.next())
            found.push_back(Hold { rows.integer(0), rows.id<ItemId>(1), rows.text(2), rows.string(3) });
    };
    collect(item);
    for (const ItemId ancestor : ancestors)
        collect(ancestor);
    return found;
}

std::vector<Hold> HoldStore::open()
{
    std::vector<Hold> found;
    Rows rows = m_database.query("SELECT id, item_id, reason, detail FROM hold WHERE released_seq IS NULL ORDER BY id");
    while (rows.next())
        found.push_back(Hold { rows.integer(0), rows.id<ItemId>(1), rows.text(2), rows.string(3) });
    return found;
}

void HoldStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const gs1::ItemKey key = gs1::ItemKey::fromText(body.value(QLatin1StringView("item")).toString().toUtf8());
    const ItemId item = m_items.findOrCreate(key);
    const QByteArray reason = body.value(QLatin1StringView("reason")).toString().toUtf8();
    if (head.act == "hold.placed") {
        const qint64 id = m_database.nextId("hold");
        m_database.run(
            "INSERT INTO hold (id, item_id, reason, detail, placed_seq, released_seq) VALUES (?, ?, ?, ?, ?, NULL)", id,
            item, reason, body.value(QLatin1StringView("detail")).toString(), head.seq);
    } else if (head.act == "hold.released") {
        m_database.run("UPDATE hold SET released_seq = ? WHERE item_id = ? AND reason = ? AND released_seq IS NULL",
            head.seq, item, reason);
    }
}

} // namespace packledger::ledger
