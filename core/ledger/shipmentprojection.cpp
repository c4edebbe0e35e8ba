#include "ledger/actbody.h"
#include "ledger/listedcontents.h"
#include "ledger/receiptprojection.h"
#include "ledger/shipmentstore.h"
#include "ledger/shippingfacts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>

// What journal entries make of shipments: the part of ShipmentStore that Projection calls.

namespace packledger::ledger {

namespace {
struct PlaceTag;
} // namespace

void ShipmentStore::removeRoots(const std::vector<ItemId> &roots, ShipmentId except, ShipmentState upTo)
{
    std::vector<ShipmentId> touched;
    for (const ItemId root : roots) {
        Rows rows
            = m_database.query("SELECT r.shipment_id FROM shipment_root r JOIN shipment s ON s.id = r.shipment_id "
                               "WHERE r.item_id = ? AND s.state <= ? AND r.shipment_id <> ? ORDER BY r.shipment_id",
                root, int(upTo), except.value);
        while (rows.next())
            touched.push_back(rows.id<ShipmentId>(0));
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const ShipmentId shipment : touched) {
        for (const ItemId root : roots)
            m_database.run("DELETE FROM shipment_root WHERE shipment_id = ? AND item_id = ?", shipment, root);
        if (m_database.integer("SELECT COUNT(*) FROM shipment_root WHERE shipment_id = ?", shipment) > 0) {
            recount(shipment);
            continue;
        }
        ReceiptProjection(m_database, m_items).voidOf(shipment);
        // What is being received stays until somebody has said what becomes of the goods that are here.
        if (m_database.integer("SELECT COUNT(*) FROM receipt WHERE shipment_id = ? AND state = 0", shipment) > 0) {
            recount(shipment);
            continue;
        }
        m_database.run("UPDATE shipment SET state = ? WHERE id = ?", int(ShipmentState::Voided), shipment);
    }
}

void ShipmentStore::insert(const Shipment &shipment)
{
    m_database.run("INSERT INTO shipment (id, shipping_seq, document_id, notice_document_id, despatch_advice, "
                   "purchase_orders, from_place, to_place, seller_place, buyer_place, state, announced_ms, shipped_ms, "
                   "units, bundles, cases, pallets) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, 0, ?, ?, 0, 0, 0, 0)",
        shipment.id, shipment.shippingEvent, shipment.document, shipment.noticeDocument, shipment.despatchAdvice,
        Id<PlaceTag> { shipment.fromPlace }, Id<PlaceTag> { shipment.toPlace }, Id<PlaceTag> { shipment.sellerPlace },
        Id<PlaceTag> { shipment.buyerPlace }, shipment.announcedMs, shipment.shippedMs);
    ReceiptProjection(m_database, m_items).openFor(shipment.id, shipment.announcedMs);
}

void ShipmentStore::shippingApplied(const EntryHead &head, const epcis::Event &event, const std::vector<ItemId> &roots)
{
    // An error declaration that came before its event has withdrawn it.
    if (roots.empty() || m_database.integer("SELECT declared FROM event WHERE seq = ?", head.seq) != 0)
        return;
    const ShippingParties parties = partiesOf(event);
    const QByteArrayList orders = numbersOf(event, "po");
    const QByteArrayList advices = numbersOf(event, "desadv");
    const QByteArray advice = advices.isEmpty() ? QByteArray() : advices.first();
    const qint64 from = m_masterData.placeId(parties.from);
    const qint64 to = m_masterData.placeId(parties.to);
    const qint64 seller = m_masterData.placeId(parties.seller);
    const qint64 buyer = m_masterData.placeId(parties.buyer);

    ShipmentId shipment = openByAdvice(advice, { seller, from });
    if (!shipment.isValid() && event.type == epcis::EventType::Transaction) {
        // One of several orders in a delivery: it speaks of items that the shipping event has named.
        shipment = expecting(roots.front());
    }
    if (!shipment.isValid()) {
        shipment = nextId();
        Shipment made;
        made.id = shipment;
        made.shippingEvent = EventId { head.seq };
        made.document = head.document;
        made.despatchAdvice = advice;
        made.fromPlace = from;
        made.toPlace = to;
        made.sellerPlace = seller;
        made.buyerPlace = buyer;
        made.announcedMs = head.at.ms;
        made.shippedMs = event.eventTime.ms;
        insert(made);
    } else {
        m_database.run(
            "UPDATE shipment SET shipping_seq = COALESCE(shipping_seq, ?), document_id = COALESCE(document_id, ?), "
            "from_place = COALESCE(?, from_place), to_place = COALESCE(?, to_place), seller_place = COALESCE(?, "
            "seller_place), "
            "buyer_place = COALESCE(?, buyer_place), shipped_ms = ? WHERE id = ?",
            head.seq, head.document, Id<PlaceTag> { from }, Id<PlaceTag> { to }, Id<PlaceTag> { seller },
            Id<PlaceTag> { buyer }, event.eventTime.ms, shipment);
        // The serial data know better than the notice what stands on the truck.
        m_database.run("DELETE FROM shipment_root WHERE shipment_id = ? AND from_notice = 1", shipment);
        ListedContents(m_database, m_items).withdraw(shipment);
    }
    if (m_arriving.document == head.document)
        m_arriving.shipments.push_back(shipment);
    addPurchaseOrders(shipment, orders);
    for (const ItemId root : roots) {
        // A TransactionEvent may name contents of what was shipped; they are expected with their container.
        if (event.type != epcis::EventType::Transaction || expecting(root) != shipment)
            addRoot(shipment, root);
    }
    // Shipped again, here or further down the chain: they are no longer expected with the earlier delivery.
    if (event.type != epcis::EventType::Transaction)
        removeRoots(roots, shipment, ShipmentState::Unconfirmed);
}

void ShipmentStore::shippingVoided(const std::vector<ItemId> &roots)
{
    removeRoots(roots, {}, ShipmentState::Receiving);
}

void ShipmentStore::shippingDeclaredWrong(const QByteArray &hash)
{
    const ShipmentId shipment { m_database.integer("SELECT s.id FROM shipment s JOIN event e ON e.seq = s.shipping_seq "
                                                   "WHERE e.event_hash = ? AND s.state = 0",
        Blob { hash }) };
    if (!shipment.isValid())
        return;
    m_database.run("UPDATE shipment SET state = ? WHERE id = ?", int(ShipmentState::Voided), shipment);
    ReceiptProjection(m_database, m_items).voidOf(shipment);
}

void ShipmentStore::eventApplied(const EntryHead &head, const std::vector<ItemId> &items, ItemId newestBefore)
{
    if (!head.document.isValid())
        return;
    if (m_arriving.document != head.document)
        m_arriving = Arriving { head.document, newestBefore, {}, {} };
    std::copy_if(items.begin(), items.end(), std::back_inserter(m_arriving.knownItems),
        [&](ItemId item) { return item <= m_arriving.newestBefore; });
}

void ShipmentStore::documentImported(DocumentId document)
{
    const Arriving arrived = std::exchange(m_arriving, {});
    if (arrived.document != document)
        return;
    // What is new stands in a shipment only if the document ships it, or puts it into something known.
    std::vector<ShipmentId> touched = holding(arrived.knownItems);
    touched.insert(touched.end(), arrived.shipments.begin(), arrived.shipments.end());
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const ShipmentId shipment : touched)
        recount(shipment);
}

// The open shipments that hold any of the items, themselves or in a container.
std::vector<ShipmentId> ShipmentStore::holding(const std::vector<ItemId> &items)
{
    std::vector<ShipmentId> found;
    QSet<qint64> seen;
    for (ItemId item : items) {
        while (item.isValid() && !seen.contains(item.value)) {
            seen.insert(item.value);
            Rows rows = m_database.query("SELECT r.shipment_id FROM shipment_root r JOIN shipment s ON s.id = "
                                         "r.shipment_id WHERE r.item_id = ? AND s.state < 2",
                item);
            while (rows.next())
                found.push_back(rows.id<ShipmentId>(0));
            item = ItemId { m_database.integer("SELECT parent_id FROM item WHERE id = ?", item) };
        }
    }
    return found;
}

void ShipmentStore::recount(ShipmentId id)
{
    std::vector<ItemId> roots;
    QSet<qint64> isRoot;
    {
        Rows rows = m_database.query("SELECT item_id FROM shipment_root WHERE shipment_id = ? ORDER BY item_id", id);
        while (rows.next()) {
            roots.push_back(rows.id<ItemId>(0));
            isRoot.insert(roots.back().value);
        }
    }
    using Group = std::tuple<QByteArray, qint64, qint64>; // product, lot, level
    std::map<Group, qint64> counts;
    const auto count = [&](Rows rows, std::vector<ItemId> &containers) {
        while (rows.next()) {
            const QByteArray key = rows.text(1);
            ++counts[{ key.startsWith("01") ? key.mid(2) : QByteArray(), rows.integer(3), rows.integer(2) }];
            if (Level(rows.integer(2)) != Level::Unit)
                containers.push_back(rows.id<ItemId>(0));
        }
    };
    std::vector<ItemId> containers;
    for (const ItemId root : roots) {
        // A root inside another is counted with that.
        const std::optional<ItemRow> row = m_items.byId(root);
        const std::vector<ItemId> around
            = row && row->parent.isValid() ? m_items.effective(*row).ancestors : std::vector<ItemId>();
        if (std::none_of(around.begin(), around.end(), [&](ItemId each) { return isRoot.contains(each.value); }))
            count(m_database.query("SELECT id, SUBSTR(item_key, 1, 16), level, lot_id FROM item WHERE id = ?", root),
                containers);
    }
    while (!containers.empty()) {
        const ItemId container = containers.back();
        containers.pop_back();
        count(m_database.query(
                  "SELECT id, SUBSTR(item_key, 1, 16), level, lot_id FROM item WHERE parent_id = ?", container),
            containers);
    }

    m_database.run("UPDATE shipment_line SET from_events = 0 WHERE shipment_id = ?", id);
    for (const auto &[group, number] : counts) {
        const ItemStore::Lot lot = m_items.lot(std::get<1>(group));
        m_database.run(
            "INSERT INTO shipment_line (shipment_id, gtin, lot, expiry, level, from_events, from_notice) VALUES "
            "(?, ?, ?, ?, ?, ?, 0) ON CONFLICT (shipment_id, gtin, lot, expiry, level) DO UPDATE SET from_events = "
            "excluded.from_events",
            id, std::get<0>(group), lot.number, lot.expiry, std::get<2>(group), number);
    }
    m_database.run("DELETE FROM shipment_line WHERE shipment_id = ? AND from_events = 0 AND from_notice = 0", id);
    // Without serial data the notice's word stands.
    m_database.run(
        "UPDATE shipment SET "
        "units = (SELECT COALESCE(SUM(CASE WHEN shipment.document_id IS NULL AND from_notice > from_events THEN "
        "from_notice ELSE "
        "from_events END), 0) FROM shipment_line WHERE shipment_id = shipment.id AND level = 0), "
        "bundles = (SELECT COALESCE(SUM(from_events), 0) FROM shipment_line WHERE shipment_id = shipment.id AND level "
        "= 1), "
        "cases = (SELECT COALESCE(SUM(CASE WHEN shipment.document_id IS NULL AND from_notice > from_events THEN "
        "from_notice ELSE "
        "from_events END), 0) FROM shipment_line WHERE shipment_id = shipment.id AND level = 2), "
        "pallets = (SELECT COALESCE(SUM(CASE WHEN shipment.document_id IS NULL AND from_notice > from_events THEN "
        "from_notice ELSE "
        "from_events END), 0) FROM shipment_line WHERE shipment_id = shipment.id AND level = 3) WHERE id = ?",
        id);
}

void ShipmentStore::apply(const EntryHead &head, const QJsonObject &body)
{
    if (head.act == "shipment.announced")
        announced(head, body);
    else if (head.act == "shipment.serials-listed")
        serialsListed(body);
    else if (head.act == "shipment.settled")
        settled(head, body);
    else if (head.act == "shipment.matched")
        ReceiptProjection(m_database, m_items)
            .attach(ReceiptId { body.value(QLatin1StringView("receipt")).toInteger() },
                ShipmentId { body.value(QLatin1StringView("shipment")).toInteger() });
}

void ShipmentStore::settled(const EntryHead &head, const QJsonObject &body)
{
    const ShipmentId shipment { body.value(QLatin1StringView("shipment")).toInteger() };
    if (body.value(QLatin1StringView("complete")).toBool())
        setState(shipment, ShipmentState::Confirmed);
    else
        ReceiptProjection(m_database, m_items).openFor(shipment, head.at.ms);
}

void ShipmentStore::announced(const EntryHead &head, const QJsonObject &body)
{
    const qint64 from = m_masterData.placeId(textOf(body, "from"));
    const qint64 to = m_masterData.placeId(textOf(body, "to"));
    const qint64 seller = m_masterData.placeId(textOf(body, "seller"));
    const qint64 buyer = m_masterData.placeId(textOf(body, "buyer"));
    const QByteArray advice = textOf(body, "despatch_advice");
    const QByteArray purpose = textOf(body, "purpose");
    const bool listsSerials = body.value(QLatin1StringView("serial_data")).toBool();
    const DocumentId serialData = listsSerials ? head.document : DocumentId {};
    const DocumentId notice = listsSerials ? DocumentId {} : head.document;

    // A list's number is what its sender called the file: it joins nothing.
    ShipmentId shipment = listsSerials ? ShipmentId {} : openByAdvice(advice, { seller, from });
    const bool eventsKnown = shipment.isValid()
        && m_database.integer("SELECT COALESCE(shipping_seq, 0) FROM shipment WHERE id = ?", shipment) > 0;
    if (purpose == "cancel") {
        if (shipment.isValid() && !eventsKnown) {
            m_database.run(
                "UPDATE shipment SET state = ? WHERE id = ? AND state = 0", int(ShipmentState::Voided), shipment);
            ReceiptProjection(m_database, m_items).voidOf(shipment);
        }
        return;
    }
    if (!shipment.isValid()) {
        shipment = nextId();
        Shipment made;
        made.id = shipment;
        made.document = serialData;
        made.noticeDocument = notice;
        made.despatchAdvice = advice;
        made.fromPlace = from;
        made.toPlace = to;
        made.sellerPlace = seller;
        made.buyerPlace = buyer;
        made.announcedMs = head.at.ms;
        made.shippedMs = numberOf(body, "shipped_ms");
        insert(made);
    } else {
        m_database.run("UPDATE shipment SET document_id = COALESCE(document_id, ?), notice_document_id = COALESCE(?, "
                       "notice_document_id), from_place = COALESCE(from_place, ?), to_place = COALESCE(to_place, ?), "
                       "seller_place = COALESCE(seller_place, ?), buyer_place = COALESCE(buyer_place, ?) WHERE id = ?",
            serialData, notice, Id<PlaceTag> { from }, Id<PlaceTag> { to }, Id<PlaceTag> { seller },
            Id<PlaceTag> { buyer }, shipment);
        m_database.run("UPDATE shipment_line SET from_notice = 0 WHERE shipment_id = ?", shipment);
        if (!eventsKnown) {
            m_database.run("DELETE FROM shipment_root WHERE shipment_id = ? AND from_notice = 1", shipment);
            ListedContents(m_database, m_items).withdraw(shipment);
        }
    }
    addPurchaseOrders(shipment, textsOf(body, "purchase_orders"));
    for (const QJsonValue &line : body.value(QLatin1StringView("lines")).toArray()) {
        const QJsonObject fields = line.toObject();
        m_database.run("INSERT INTO shipment_line (shipment_id, gtin, lot, expiry, level, from_events, from_notice) "
                       "VALUES (?, ?, ?, ?, ?, 0, ?) "
                       "ON CONFLICT (shipment_id, gtin, lot, expiry, level) DO UPDATE SET from_notice = "
                       "shipment_line.from_notice + "
                       "excluded.from_notice",
            shipment, textOf(fields, "gtin"), textOf(fields, "lot"), textOf(fields, "expiry"),
            fields.value(QLatin1StringView("level")).toInteger(),
            fields.value(QLatin1StringView("quantity")).toInteger());
    }
    if (!eventsKnown) {
        for (const QJsonValue &root : body.value(QLatin1StringView("named")).toArray())
            addListed(shipment, root.toObject(), 1);
    }
    recount(shipment);
}

void ShipmentStore::serialsListed(const QJsonObject &body)
{
    const ShipmentId shipment { body.value(QLatin1StringView("shipment")).toInteger() };
    for (const QJsonValue &serial : body.value(QLatin1StringView("serials")).toArray())
        addListed(shipment, serial.toObject(), 0);
    if (body.value(QLatin1StringView("last")).toBool())
        recount(shipment);
}

void ShipmentStore::addListed(ShipmentId shipment, const QJsonObject &serial, int fromNotice)
{
    const ItemId id = m_items.findOrCreate(gs1::ItemKey::fromText(textOf(serial, "key")));
    const QByteArray lot = textOf(serial, "lot");
    const QByteArray expiry = textOf(serial, "expiry");
    if (!lot.isEmpty() || !expiry.isEmpty()) {
        // What a list says fills a gap; it never overrules a commissioning event.
        if (std::optional<ItemRow> row = m_items.byId(id); row && row->lot.isEmpty() && row->expiry.isEmpty()) {
            row->lot = lot;
            row->expiry = expiry;
            m_items.save(*row);
        }
    }
    if (serial.contains(QLatin1StringView("level")))
        m_items.setToldLevel(id, Level(serial.value(QLatin1StringView("level")).toInt()));
    const QByteArray parent = textOf(serial, "parent");
    if (!parent.isEmpty()
        && ListedContents(m_database, m_items).put(shipment, id, m_items.findOrCreate(gs1::ItemKey::fromText(parent))))
        return; // expected with its container
    m_database.run("INSERT INTO shipment_root (shipment_id, item_id, from_notice) VALUES (?, ?, ?) ON CONFLICT "
                   "(shipment_id, item_id) DO NOTHING",
        shipment, id, fromNotice);
}

} // namespace packledger::ledger
