#include "ledger/dispatchstore.h"

#include "ledger/actbody.h"
#include "ledger/rowlist.h"

#include <QJsonDocument>

#include <iterator>

namespace packledger::ledger {

namespace {

#define DISPATCH_COLUMNS                                                                                               \
    "id, partner, state, purchase_order, delivery, invoice, drop_shipment, pick_lines, opened_ms, shipped_ms, "        \
    "received_ms, units, bundles, cases, pallets, lots, transaction_date, received_units, received_of FROM dispatch "
#define ITEM_COLUMNS "item_id, state, unpack, scan_uuid FROM dispatch_item "
// 2: PickState::Voided. A hierarchy deeper than this is a fault in somebody's data.
#define GOING                                                                                                          \
    "WITH RECURSIVE tree(id, depth) AS (SELECT item_id, 0 FROM dispatch_item WHERE dispatch_id = ? AND state <> 2 "    \
    "UNION ALL SELECT i.id, t.depth + 1 FROM item i JOIN tree t ON i.parent_id = t.id WHERE t.depth < 32) "

Dispatch dispatchOf(const Rows &rows)
{
    Dispatch found;
    found.id = rows.id<DispatchId>(0);
    found.partner = rows.text(1);
    found.state = DispatchState(rows.integer(2));
    found.purchaseOrder = rows.text(3);
    found.delivery = rows.text(4);
    found.invoice = rows.text(5);
    found.dropShipment = rows.integer(6) != 0;
    found.lines = DispatchStore::linesFrom(QJsonDocument::fromJson(rows.text(7)).array());
    found.openedMs = rows.integer(8);
    found.shippedMs = rows.integer(9);
    found.receivedMs = rows.integer(10);
    found.contents.units = rows.integer(11);
    found.contents.bundles = rows.integer(12);
    found.contents.cases = rows.integer(13);
    found.contents.pallets = rows.integer(14);
    found.lots = rows.integer(15);
    found.transactionDate = QDate::fromString(rows.string(16), Qt::ISODate);
    found.receivedUnits = rows.integer(17);
    found.receivedOf = rows.integer(18);
    return found;
}

PickedItem itemOf(const Rows &rows)
{
    return { rows.id<ItemId>(0), PickState(rows.integer(1)), rows.integer(2) != 0, rows.text(3) };
}

} // namespace

const char *nameOf(DispatchState state)
{
    static constexpr const char *names[] = { "open", "shipped", "voided", "cancelled" };
    return names[int(state)];
}

const char *nameOf(DispatchRole role)
{
    static constexpr const char *names[] = { "shipping", "void-shipping", "ship-notice" };
    return names[int(role)];
}

QJsonArray DispatchStore::toJson(const std::vector<PickLine> &lines)
{
    QJsonArray array;
    for (const PickLine &line : lines)
        array.append(QJsonObject { { QStringLiteral("gtin"), QString::fromLatin1(line.gtin) },
            { QStringLiteral("lot"), QString::fromUtf8(line.lot) }, { QStringLiteral("units"), line.units },
            { QStringLiteral("shortest_expiry"), line.shortestExpiry.toString(Qt::ISODate) } });
    return array;
}

std::vector<PickLine> DispatchStore::linesFrom(const QJsonArray &lines)
{
    std::vector<PickLine> found;
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        found.push_back({ textOf(line, "gtin"), textOf(line, "lot"), numberOf(line, "units"),
            QDate::fromString(line.value(QLatin1StringView("shortest_expiry")).toString(), Qt::ISODate) });
    }
    return found;
}

std::optional<Dispatch> DispatchStore::byId(DispatchId id)
{
    return firstOf(m_database.query("SELECT " DISPATCH_COLUMNS "WHERE id = ?", id), dispatchOf);
}

std::vector<Dispatch> DispatchStore::all()
{
    return listOf(m_database.query("SELECT " DISPATCH_COLUMNS "ORDER BY CASE state WHEN 0 THEN 0 ELSE 1 END, id DESC"),
        dispatchOf);
}

DispatchId DispatchStore::nextId()
{
    return DispatchId { m_database.nextId("dispatch") };
}

std::optional<EntryHead> DispatchStore::givenUp(DispatchId id)
{
    // As the index of these entries has it.
    Rows rows
        = m_database.query("SELECT seq, at_ms, offset_min, operator, station, body FROM journal "
                           "WHERE act = 'ship.cancelled' AND seq > (SELECT opened_seq FROM dispatch WHERE id = ?) "
                           "ORDER BY seq",
            id);
    while (rows.next()) {
        if (numberOf(QJsonDocument::fromJson(rows.blob(5)).object(), "dispatch") == id.value)
            return EntryHead { rows.integer(0), "ship.cancelled", { rows.integer(1), int(rows.integer(2)) },
                { rows.text(3), rows.text(4) }, {} };
    }
    return std::nullopt;
}

std::vector<PickedItem> DispatchStore::items(DispatchId id)
{
    return listOf(m_database.query("SELECT " ITEM_COLUMNS "WHERE dispatch_id = ? ORDER BY seq, item_id", id), itemOf);
}

std::optional<PickedItem> DispatchStore::item(DispatchId id, ItemId item)
{
    return firstOf(m_database.query("SELECT " ITEM_COLUMNS "WHERE dispatch_id = ? AND item_id = ?", id, item), itemOf);
}

qint64 DispatchStore::itemCount(DispatchId id)
{
    return m_database.integer("SELECT COUNT(*) FROM dispatch_item WHERE dispatch_id = ?", id);
}

std::optional<PickedItem> DispatchStore::lastPicked(DispatchId id)
{
    return firstOf(
        m_database.query("SELECT " ITEM_COLUMNS "WHERE dispatch_id = ? ORDER BY seq DESC LIMIT 1", id), itemOf);
}

DispatchId DispatchStore::claimOn(ItemId item)
{
    return DispatchId { m_database.integer(
        "SELECT d.id FROM dispatch_item i JOIN dispatch d ON d.id = i.dispatch_id WHERE i.item_id = ? AND d.state = ?",
        item, int(DispatchState::Open)) };
}

DispatchId DispatchStore::leftWith(ItemId item)
{
    return DispatchId { m_database.integer(
        "SELECT COALESCE(MAX(dispatch_id), 0) FROM dispatch_item WHERE item_id = ? AND state = ?", item,
        int(PickState::Shipped)) };
}

DispatchId DispatchStore::claimInside(ItemId item, DispatchId except)
{
    // There are few open picks, and many packs on a pallet: it is asked from below.
    return DispatchId { m_database.integer(
        "WITH RECURSIVE up(start, dispatch_id, id, depth) AS (SELECT p.item_id, p.dispatch_id, i.parent_id, 1 "
        "FROM dispatch_item p JOIN dispatch d ON d.id = p.dispatch_id AND d.state = 0 AND d.id <> ? "
        "JOIN item i ON i.id = p.item_id WHERE i.parent_id IS NOT NULL "
        "UNION ALL SELECT u.start, u.dispatch_id, i.parent_id, u.depth + 1 FROM up u JOIN item i ON i.id = u.id "
        "WHERE i.parent_id IS NOT NULL AND u.depth < 32) "
        "SELECT COALESCE(MIN(dispatch_id), 0) FROM up WHERE id = ?",
        except.value, item) };
}

// What was emptied holds no lot of anything.
std::vector<DispatchStore::Content> DispatchStore::contentList(DispatchId id)
{
    return listOf(m_database.query(GOING
                      "SELECT SUBSTR(i.item_key, 3, 14), COALESCE(l.number, ''), COALESCE(l.expiry, ''), COUNT(*) "
                      "FROM tree t JOIN item i ON i.id = t.id LEFT JOIN lot l ON l.id = i.lot_id "
                      "WHERE i.item_key LIKE '01%' AND NOT EXISTS (SELECT 1 FROM item c WHERE c.parent_id = i.id) "
                      "AND (i.level = 0 OR NOT EXISTS (SELECT 1 FROM item_event ie JOIN event e ON e.seq = ie.seq "
                      "WHERE ie.item_id = i.id AND ie.role = ? AND e.kind = ? AND e.declared = 0)) "
                      "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
                      id, int(ItemRole::Parent), int(EventKind::Pack)),
        [](const Rows &rows) {
            return Content { rows.text(0), rows.text(1), rows.text(2), rows.integer(3) };
        });
}

ItemStore::Contents DispatchStore::contents(DispatchId id)
{
    ItemStore::Contents contents;
    Rows rows = m_database.query(
        GOING "SELECT i.level, COUNT(*) FROM tree t JOIN item i ON i.id = t.id GROUP BY i.level", id);
    while (rows.next()) {
        qint64 *const counts[] = { &contents.units, &contents.bundles, &contents.cases, &contents.pallets };
        *counts[rows.integer(0)] = rows.integer(1);
    }
    return contents;
}

std::vector<DispatchDocument> DispatchStore::documents(DispatchId id)
{
    return listOf(m_database.query("SELECT number, role, event_seq, outbox_id, withdrawn FROM dispatch_document "
                                   "WHERE dispatch_id = ? ORDER BY number",
                      id),
        [](const Rows &rows) {
            return DispatchDocument { int(rows.integer(0)), DispatchRole(rows.integer(1)), rows.id<EventId>(2),
                rows.integer(3), rows.integer(4) != 0 };
        });
}

std::vector<PackingId> DispatchStore::openPackings(DispatchId id)
{
    return idsOf<PackingId>(m_database.query("SELECT d.packing_id FROM dispatch_packing d JOIN packing p "
                                             "ON p.id = d.packing_id WHERE d.dispatch_id = ? AND p.state = ? "
                                             "ORDER BY d.packing_id",
        id, int(PackingState::Open)));
}

DispatchId DispatchStore::packedFor(PackingId packing)
{
    return DispatchId { m_database.integer(
        "SELECT COALESCE(MAX(dispatch_id), 0) FROM dispatch_packing WHERE packing_id = ?", packing) };
}

void DispatchStore::setNumbers(DispatchId id, const QJsonObject &body)
{
    m_database.run("UPDATE dispatch SET purchase_order = ?, delivery = ?, invoice = ?, drop_shipment = ?, "
                   "transaction_date = ? WHERE id = ?",
        textOf(body, "purchase_order"), textOf(body, "delivery"), textOf(body, "invoice"),
        body.value(QLatin1StringView("drop_shipment")).toBool(), textOf(body, "transaction_date"), id);
}

std::optional<std::pair<DispatchId, DispatchRole>> DispatchStore::toldBy(qint64 outbox)
{
    return firstOf(
        m_database.query("SELECT dispatch_id, role FROM dispatch_document WHERE outbox_id = ? LIMIT 1", outbox),
        [](const Rows &rows) { return std::pair(rows.id<DispatchId>(0), DispatchRole(rows.integer(1))); });
}

void DispatchStore::addDocuments(DispatchId id, const QJsonObject &body)
{
    for (const QJsonValue &number : body.value(QLatin1StringView("withdrawn")).toArray())
        m_database.run(
            "UPDATE dispatch_document SET withdrawn = 1 WHERE dispatch_id = ? AND number = ?", id, number.toInteger());
    qint64 number = m_database.integer("SELECT COUNT(*) FROM dispatch_document WHERE dispatch_id = ?", id);
    for (const QJsonValue &value : body.value(QLatin1StringView("documents")).toArray()) {
        const QJsonObject document = value.toObject();
        m_database.run("INSERT INTO dispatch_document (dispatch_id, number, role, event_seq, outbox_id, withdrawn) "
                       "VALUES (?, ?, ?, ?, ?, 0)",
            id, ++number, numberOf(document, "role"), EventId { numberOf(document, "event") },
            numberOf(document, "outbox"));
    }
}

void DispatchStore::apply(const EntryHead &head, const QJsonObject &body, ItemStore &items)
{
    const DispatchId id { numberOf(body, "dispatch") };
    const auto itemsNamed = [&](const char *name) {
        std::vector<ItemId> ids;
        for (const QByteArray &key : textsOf(body, name)) {
            if (const std::optional<ItemRow> row = items.find(gs1::ItemKey::fromText(key)))
                ids.push_back(row->id);
        }
        return ids;
    };
    const auto setState
        = [&](DispatchState state) { m_database.run("UPDATE dispatch SET state = ? WHERE id = ?", int(state), id); };
    const QByteArray &act = head.act;
    if (act == "ship.opened") {
        m_database.idGiven("dispatch", id.value);
        m_database.run(
            "INSERT INTO dispatch (id, partner, state, purchase_order, delivery, invoice, drop_shipment, "
            "pick_lines, opened_seq, opened_ms, shipped_ms, received_ms, received_units, received_of, units, "
            "bundles, cases, pallets, lots, transaction_date) "
            "VALUES (?, ?, 0, '', '', '', 0, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, '')",
            id, textOf(body, "partner"),
            QJsonDocument(body.value(QLatin1StringView("lines")).toArray()).toJson(QJsonDocument::Compact), head.seq,
            head.at.ms);
        setNumbers(id, body);
    } else if (act == "ship.changed") {
        setNumbers(id, body);
    } else if (act == "ship.packing") {
        m_database.run("INSERT INTO dispatch_packing (packing_id, dispatch_id) VALUES (?, ?)",
            PackingId { numberOf(body, "packing") }, id);
    } else if (act == "ship.scanned") {
        for (const ItemId inside : itemsNamed("absorbs"))
            m_database.run("DELETE FROM dispatch_item WHERE dispatch_id = ? AND item_id = ?", id, inside);
        for (const ItemId item : itemsNamed("items"))
            m_database.run("INSERT INTO dispatch_item (dispatch_id, item_id, state, unpack, scan_uuid, seq) VALUES "
                           "(?, ?, 0, ?, ?, ?)",
                id, item, body.value(QLatin1StringView("unpack")).toBool(), textOf(body, "scan"), head.seq);
    } else if (act == "ship.taken-out") {
        for (const ItemId item : itemsNamed("items"))
            m_database.run("DELETE FROM dispatch_item WHERE dispatch_id = ? AND item_id = ?", id, item);
    } else if (act == "ship.shipped") {
        m_database.run("UPDATE dispatch SET state = ?, shipped_ms = ?, units = ?, bundles = ?, cases = ?, pallets = "
                       "?, lots = ? WHERE id = ?",
            int(DispatchState::Shipped), numberOf(body, "shipped_ms"), numberOf(body, "units"),
            numberOf(body, "bundles"), numberOf(body, "cases"), numberOf(body, "pallets"), numberOf(body, "lots"), id);
        m_database.run("UPDATE dispatch_item SET state = ? WHERE dispatch_id = ? AND state = ?",
            int(PickState::Shipped), id, int(PickState::Picked));
        addDocuments(id, body);
    } else if (act == "ship.voided") {
        for (const ItemId item : itemsNamed("items"))
            m_database.run("UPDATE dispatch_item SET state = ? WHERE dispatch_id = ? AND item_id = ?",
                int(PickState::Voided), id, item);
        addDocuments(id, body);
        if (m_database.integer(
                "SELECT COUNT(*) FROM dispatch_item WHERE dispatch_id = ? AND state = ?", id, int(PickState::Shipped))
            == 0)
            setState(DispatchState::Voided);
    } else if (act == "ship.corrected") {
        setNumbers(id, body);
        addDocuments(id, body);
    } else if (act == "ship.received") {
        // Without numbers it is a person's word, for all of it.
        const qint64 units = numberOf(body, "units");
        const qint64 of = numberOf(body, "of");
        m_database.run("UPDATE dispatch SET received_ms = ? WHERE id = ?", units >= of ? head.at.ms : 0, id);
        if (of > 0)
            m_database.run("UPDATE dispatch SET received_units = ?, received_of = ? WHERE id = ?", units, of, id);
    } else if (act == "ship.cancelled") {
        setState(DispatchState::Cancelled);
        m_database.run("DELETE FROM dispatch_item WHERE dispatch_id = ?", id);
    }
}

} // namespace packledger::ledger
