#include "ledger/shipmentstore.h"

#include <algorithm>

namespace packledger::ledger {

namespace {

#define SHIPMENT_COLUMNS                                                                                               \
    "s.id, s.state, s.shipping_seq, s.document_id, s.notice_document_id, s.despatch_advice, s.purchase_orders, "       \
    "s.from_place, s.to_place, "                                                                                       \
    "s.seller_place, s.buyer_place, s.announced_ms, s.shipped_ms, s.units, s.bundles, s.cases, s.pallets, "            \
    "(SELECT r.id FROM receipt r WHERE r.shipment_id = s.id ORDER BY r.state, r.id "                                   \
    "DESC LIMIT 1) "                                                                                                   \
    "FROM shipment s "

// Purchase order numbers of one shipment in one column; a line feed cannot be part of one.
constexpr char between = '\n';

} // namespace

const char *nameOf(ShipmentState state)
{
    static constexpr const char *names[] = { "unconfirmed", "receiving", "confirmed", "voided" };
    return names[int(state)];
}

DataCoverage Shipment::coverage() const
{
    if (document.isValid())
        return noticeDocument.isValid() ? DataCoverage::Both : DataCoverage::EventsOnly;
    return noticeDocument.isValid() ? DataCoverage::NoticeOnly : DataCoverage::None;
}

Shipment ShipmentStore::read(const Rows &rows)
{
    Shipment shipment;
    shipment.id = rows.id<ShipmentId>(0);
    shipment.state = ShipmentState(rows.integer(1));
    shipment.shippingEvent = rows.id<EventId>(2);
    shipment.document = rows.id<DocumentId>(3);
    shipment.noticeDocument = rows.id<DocumentId>(4);
    shipment.despatchAdvice = rows.text(5);
    const QByteArray orders = rows.text(6);
    shipment.purchaseOrders = orders.isEmpty() ? QByteArrayList() : orders.split(between);
    shipment.fromPlace = rows.integer(7);
    shipment.toPlace = rows.integer(8);
    shipment.sellerPlace = rows.integer(9);
    shipment.buyerPlace = rows.integer(10);
    shipment.announcedMs = rows.integer(11);
    shipment.shippedMs = rows.integer(12);
    shipment.expected = { rows.integer(13), rows.integer(14), rows.integer(15), rows.integer(16) };
    shipment.receipt = rows.id<ReceiptId>(17);
    return shipment;
}

std::optional<Shipment> ShipmentStore::byId(ShipmentId id)
{
    Rows rows = m_database.query("SELECT " SHIPMENT_COLUMNS "WHERE s.id = ?", id);
    if (!rows.next())
        return std::nullopt;
    return read(rows);
}

std::vector<Shipment> ShipmentStore::all()
{
    std::vector<Shipment> found;
    Rows rows = m_database.query(
        "SELECT " SHIPMENT_COLUMNS "WHERE s.state <> 3 ORDER BY CASE WHEN s.state = 2 THEN 1 ELSE 0 END, s.id DESC");
    while (rows.next())
        found.push_back(read(rows));
    return found;
}

std::vector<Shipment> ShipmentStore::voided()
{
    std::vector<Shipment> found;
    Rows rows = m_database.query(
        "SELECT " SHIPMENT_COLUMNS "WHERE s.state = ? ORDER BY s.id DESC", int(ShipmentState::Voided));
    while (rows.next())
        found.push_back(read(rows));
    return found;
}

std::vector<ShipmentLine> ShipmentStore::lines(ShipmentId id)
{
    std::vector<ShipmentLine> found;
    Rows rows = m_database.query("SELECT gtin, lot, expiry, level, from_events, from_notice FROM shipment_line WHERE "
                                 "shipment_id = ? ORDER BY level DESC, gtin, lot, expiry",
        id);
    while (rows.next())
        found.push_back(
            { rows.text(0), rows.text(1), rows.text(2), Level(rows.integer(3)), rows.integer(4), rows.integer(5) });
    return found;
}

std::vector<ShipmentId> ShipmentStore::ofDocument(DocumentId document)
{
    std::vector<ShipmentId> found;
    Rows rows = m_database.query(
        "SELECT id FROM shipment WHERE (document_id = ? OR notice_document_id = ?) AND state <> 3 ORDER BY id",
        document, document);
    while (rows.next())
        found.push_back(rows.id<ShipmentId>(0));
    return found;
}

std::vector<DocumentId> ShipmentStore::documentsNamingIt(ShipmentId id)
{
    std::vector<DocumentId> found;
    Rows rows = m_database.query("SELECT DISTINCT e.document_id FROM shipment_root z "
                                 "JOIN item_event ie ON ie.item_id = z.item_id JOIN event e ON e.seq = ie.seq "
                                 "WHERE z.shipment_id = ? AND e.document_id IS NOT NULL",
        id);
    while (rows.next())
        found.push_back(rows.id<DocumentId>(0));
    return found;
}

std::vector<ShipmentId> ShipmentStore::withRoot(ItemId item)
{
    std::vector<ShipmentId> found;
    Rows rows = m_database.query("SELECT shipment_id FROM shipment_root WHERE item_id = ? ORDER BY shipment_id", item);
    while (rows.next())
        found.push_back(rows.id<ShipmentId>(0));
    return found;
}

std::vector<ShipmentId> ShipmentStore::byReference(const QByteArray &number)
{
    std::vector<ShipmentId> found;
    Rows rows
        = m_database.query("SELECT id, despatch_advice, purchase_orders FROM shipment WHERE state < 2 ORDER BY id");
    while (rows.next()) {
        if (!number.isEmpty() && (rows.text(1) == number || rows.text(2).split(between).contains(number)))
            found.push_back(rows.id<ShipmentId>(0));
    }
    return found;
}

ShipmentId ShipmentStore::expecting(ItemId item)
{
    return ShipmentId { m_database.integer(
        "WITH RECURSIVE up(id, parent, depth) AS (SELECT id, parent_id, 0 FROM item WHERE id = ? "
        "UNION ALL SELECT i.id, i.parent_id, u.depth + 1 FROM item i JOIN up u ON i.id = u.parent WHERE u.depth < 32) "
        "SELECT r.shipment_id FROM up u JOIN shipment_root r ON r.item_id = u.id JOIN shipment s ON s.id = "
        "r.shipment_id "
        "WHERE s.state < 2 ORDER BY u.depth, r.shipment_id DESC LIMIT 1",
        item) };
}

ShipmentId ShipmentStore::nextId()
{
    return ShipmentId { m_database.nextId("shipment") };
}

void ShipmentStore::setState(ShipmentId id, ShipmentState state)
{
    m_database.run("UPDATE shipment SET state = ? WHERE id = ? AND state < ?", int(state), id, int(state));
}

void ShipmentStore::addRoot(ShipmentId id, ItemId item)
{
    m_database.run("INSERT INTO shipment_root (shipment_id, item_id, from_notice) VALUES (?, ?, 0) "
                   "ON CONFLICT (shipment_id, item_id) DO UPDATE SET from_notice = 0",
        id, item);
}

void ShipmentStore::addPurchaseOrders(ShipmentId id, const QByteArrayList &numbers)
{
    Rows rows = m_database.query("SELECT purchase_orders FROM shipment WHERE id = ?", id);
    if (!rows.next())
        return;
    const QByteArray known = rows.text(0);
    QByteArrayList all = known.isEmpty() ? QByteArrayList() : known.split(between);
    for (const QByteArray &number : numbers) {
        if (!all.contains(number))
            all.append(number);
    }
    m_database.run("UPDATE shipment SET purchase_orders = ? WHERE id = ?", all.join(between), id);
}

bool ShipmentStore::sameSender(ShipmentId shipment, const std::vector<qint64> &senders)
{
    const std::optional<Shipment> known = byId(shipment);
    if (!known)
        return false;
    // Partners name themselves by GLN, or by numbers that place tables do not hold: only two different
    // GLNs say that these are two deliveries.
    std::vector<QByteArray> theirs;
    std::vector<QByteArray> ours;
    const auto collect = [&](std::vector<QByteArray> &glns, qint64 place) {
        const std::optional<PartnerPlace> found = place ? m_masterData.place(place) : std::nullopt;
        if (const std::optional<gs1::Gln> gln = found ? found->key.gln() : std::nullopt)
            glns.push_back(gln->digits());
    };
    for (const qint64 place : senders)
        collect(theirs, place);
    collect(ours, known->sellerPlace);
    collect(ours, known->fromPlace);
    if (theirs.empty() || ours.empty())
        return true;
    return std::any_of(theirs.begin(), theirs.end(),
        [&](const QByteArray &gln) { return std::find(ours.begin(), ours.end(), gln) != ours.end(); });
}

ShipmentId ShipmentStore::openByAdvice(const QByteArray &despatchAdvice, const std::vector<qint64> &senders)
{
    if (despatchAdvice.isEmpty())
        return {};
    std::vector<ShipmentId> candidates;
    Rows rows = m_database.query(
        "SELECT id FROM shipment WHERE despatch_advice = ? AND state < 2 ORDER BY id DESC", despatchAdvice);
    while (rows.next())
        candidates.push_back(rows.id<ShipmentId>(0));
    for (const ShipmentId candidate : candidates) {
        if (sameSender(candidate, senders))
            return candidate;
    }
    return {};
}

} // namespace packledger::ledger
