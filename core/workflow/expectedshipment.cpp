#include "workflow/expectedshipment.h"

#include "asn/asnerrors.h"
#include "gs1/epcuri.h"

#include <QJsonArray>
#include <QTimeZone>

#include <map>
#include <tuple>

namespace packledger::workflow {

using ledger::WriteTransaction;

namespace {

// One journal entry stays small however long the list is.
constexpr size_t serialsPerEntry = 1000;
// Real hierarchies have four levels.
constexpr int deepest = 32;

QString partyUri(WriteTransaction &transaction, const asn::Party *party)
{
    if (!party || !party->gln)
        return {};
    return QString::fromUtf8(transaction.masterData().epcUri(gs1::ItemKey(*party->gln)));
}

/// Remembers the parties that nobody has named yet: a supplier may send notices alone.
void nameParties(WriteTransaction &transaction, const std::vector<asn::Party> &parties, DocumentId document)
{
    for (const asn::Party &party : parties) {
        if (!party.gln || party.name.isEmpty())
            continue;
        const QString uri = partyUri(transaction, &party);
        const std::optional<ledger::PartnerPlace> known
            = transaction.masterData().place(transaction.masterData().placeId(uri.toUtf8()));
        if (known && !known->name.isEmpty())
            continue;
        transaction.appendAct("place.set",
            QJsonObject { { QStringLiteral("uri"), uri }, { QStringLiteral("name"), party.name },
                { QStringLiteral("street"), QStringList(party.street.begin(), party.street.end()).join(u' ') },
                { QStringLiteral("city"), party.city }, { QStringLiteral("state"), party.state },
                { QStringLiteral("postal_code"), party.postalCode }, { QStringLiteral("country"), party.country } },
            document);
    }
}

QByteArray digitsOf(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digits += char(c.unicode());
    }
    return digits;
}

// The segments of an NDC, each padded to its full length: 5-4-2. Partners send any of the three layouts.
QByteArray paddedNdc(const QString &printed)
{
    const QStringList parts = printed.split(QLatin1Char('-'));
    if (parts.size() != 3)
        return digitsOf(printed);
    return (parts[0].rightJustified(5, QLatin1Char('0')) + parts[1].rightJustified(4, QLatin1Char('0'))
        + parts[2].rightJustified(2, QLatin1Char('0')))
        .toLatin1();
}

/// Finds the product of a line that names it by NDC alone.
class Products
{
public:
    explicit Products(WriteTransaction &transaction)
        : m_transaction(transaction)
    {
    }

    QByteArray gtinOf(const asn::Line &line)
    {
        if (line.gtin)
            return line.gtin->digits();
        if (line.ndc.isEmpty())
            return {};
        if (m_byNdc.isEmpty()) {
            for (const ledger::Product &product : m_transaction.masterData().products()) {
                // Cases carry the NDC of their unit; the unit is what a line counts.
                if (product.ndc.isEmpty() || !product.gtin.startsWith('0'))
                    continue;
                m_byNdc.insert(paddedNdc(product.ndc), product.gtin);
                m_byNdc.insert(digitsOf(product.ndc), product.gtin);
            }
            m_byNdc.insert("", "");
        }
        return m_byNdc.value(line.ndc);
    }

private:
    WriteTransaction &m_transaction;
    QHash<QByteArray, QByteArray> m_byNdc;
};

QString isoDate(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

int levelOf(const asn::Line &line)
{
    return line.unit == "CA" || line.unit == "CS" ? int(ledger::Level::Case) : int(ledger::Level::Unit);
}

QJsonArray linesOf(Products &products, const asn::ShipNotice &notice)
{
    std::map<std::tuple<QByteArray, QByteArray, QString, int>, qint64> sums;
    for (const asn::Line &line : notice.lines)
        sums[{ products.gtinOf(line), line.lot, isoDate(line.expiry), levelOf(line) }] += line.quantity;
    QJsonArray lines;
    for (const auto &[key, quantity] : sums) {
        const auto &[gtin, lot, expiry, level] = key;
        if (quantity <= 0)
            continue;
        lines.append(QJsonObject { { QStringLiteral("gtin"), QString::fromLatin1(gtin) },
            { QStringLiteral("lot"), QString::fromUtf8(lot) }, { QStringLiteral("expiry"), expiry },
            { QStringLiteral("level"), level }, { QStringLiteral("quantity"), quantity } });
    }
    return lines;
}

// Tares are pallets and packs are cases, whatever the notice says of their contents.
std::optional<ledger::Level> levelOf(const asn::Container &container)
{
    switch (container.level) {
    case asn::Container::Level::Tare:
        return ledger::Level::Pallet;
    case asn::Container::Level::Pack:
        return ledger::Level::Case;
    case asn::Container::Level::Other:
        break;
    }
    return std::nullopt;
}

QJsonObject listed(const gs1::ItemKey &item, const std::optional<gs1::ItemKey> &parent)
{
    QJsonObject told { { QStringLiteral("key"), QString::fromUtf8(item.text()) } };
    if (parent)
        told.insert(QStringLiteral("parent"), QString::fromUtf8(parent->text()));
    return told;
}

/// What the notice names one by one: logistic units and serials, each with the one it stands in. Levels of the
/// hierarchy without a number of their own are passed over.
QJsonArray namedIn(Products &products, const asn::ShipNotice &notice)
{
    const auto numbered = [&](int container) -> std::optional<gs1::ItemKey> {
        for (; container >= 0; container = notice.containers[size_t(container)].parent) {
            if (const std::optional<gs1::Sscc> &sscc = notice.containers[size_t(container)].sscc)
                return gs1::ItemKey(*sscc);
        }
        return std::nullopt;
    };
    QJsonArray named;
    for (const asn::Container &container : notice.containers) {
        if (!container.sscc)
            continue;
        QJsonObject told = listed(gs1::ItemKey(*container.sscc), numbered(container.parent));
        if (const std::optional<ledger::Level> level = levelOf(container))
            told.insert(QStringLiteral("level"), int(*level));
        named.append(told);
    }
    for (const asn::Line &line : notice.lines) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(products.gtinOf(line));
        if (!gtin)
            continue;
        for (const QByteArray &serial : line.serials) {
            QJsonObject told = listed(gs1::ItemKey::sgtin(*gtin, serial), numbered(line.container));
            told.insert(QStringLiteral("lot"), QString::fromUtf8(line.lot));
            told.insert(QStringLiteral("expiry"), isoDate(line.expiry));
            named.append(told);
        }
    }
    return named;
}

QStringList ordersOf(const asn::ShipNotice &notice)
{
    QStringList orders;
    for (const asn::Order &order : notice.orders) {
        const QString number = QString::fromUtf8(order.purchaseOrder);
        if (!number.isEmpty() && !orders.contains(number))
            orders.append(number);
    }
    return orders;
}

qint64 shippedMs(const asn::ShipNotice &notice)
{
    const QDate shipped = notice.dateOf("011");
    const QDate day = shipped.isValid() ? shipped : notice.date;
    return day.isValid() ? day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() : 0;
}

const char *nameOf(asn::ShipNotice::Purpose purpose)
{
    switch (purpose) {
    case asn::ShipNotice::Purpose::Cancel:
        return "cancel";
    case asn::ShipNotice::Purpose::Replace:
        return "replace";
    case asn::ShipNotice::Purpose::Original:
    case asn::ShipNotice::Purpose::Other:
        break;
    }
    return "original";
}

ShipmentId shipmentOf(WriteTransaction &transaction, DocumentId document, const QByteArray &reference)
{
    // The act itself decides whether it joins a shipment; the document, or the number, tells which it was.
    const std::vector<ShipmentId> byNumber = transaction.shipments().byReference(reference);
    const std::vector<ShipmentId> byDocument = transaction.shipments().ofDocument(document);
    for (auto id = byDocument.rbegin(); id != byDocument.rend(); ++id) {
        if (reference.isEmpty() || std::find(byNumber.begin(), byNumber.end(), *id) != byNumber.end())
            return *id;
    }
    return byDocument.empty() ? ShipmentId {} : byDocument.back();
}

/// The rows of a list with the containers that only its parents' column names, those first. Fails with asn.hierarchy
/// where an item stands in two containers, or in itself.
Result<std::vector<ListedSerial>> containersFirst(const std::vector<ListedSerial> &serials)
{
    QHash<QByteArray, QByteArray> parents; ///< by the key's text; empty: outermost
    std::vector<ListedSerial> ordered;
    for (const ListedSerial &serial : serials) {
        const QByteArray parent = serial.parent ? serial.parent->text() : QByteArray();
        const auto known = parents.constFind(serial.key.text());
        if (known != parents.cend() && *known != parent)
            return fail(packledger::codes::asnHierarchy, QString::fromUtf8(serial.key.text()));
        parents.insert(serial.key.text(), parent);
    }
    for (const ListedSerial &serial : serials) {
        if (!serial.parent || parents.contains(serial.parent->text()))
            continue;
        parents.insert(serial.parent->text(), {});
        ordered.push_back({ *serial.parent, {}, {}, {}, {} });
    }
    for (const ListedSerial &serial : serials) {
        int depth = 0;
        for (QByteArray up = parents.value(serial.key.text()); !up.isEmpty(); up = parents.value(up)) {
            if (++depth > deepest)
                return fail(packledger::codes::asnHierarchy, QString::fromUtf8(serial.key.text()));
        }
        ordered.push_back(serial);
    }
    return ordered;
}

} // namespace

Result<ShipmentId> shipNoticeArrived(WriteTransaction &transaction, const asn::ShipNotice &notice, DocumentId document)
{
    nameParties(transaction, notice.parties, document);
    for (const asn::Order &order : notice.orders)
        nameParties(transaction, order.parties, document);
    Products products(transaction);
    transaction.appendAct("shipment.announced",
        QJsonObject {
            { QStringLiteral("despatch_advice"), QString::fromUtf8(notice.shipmentId) },
            { QStringLiteral("purpose"), QString::fromLatin1(nameOf(notice.purpose)) },
            { QStringLiteral("purchase_orders"), QJsonArray::fromStringList(ordersOf(notice)) },
            { QStringLiteral("from"), partyUri(transaction, notice.party({ "SF" })) },
            { QStringLiteral("to"), partyUri(transaction, notice.party({ "ST" })) },
            { QStringLiteral("seller"), partyUri(transaction, notice.party({ "SE", "SU" })) },
            { QStringLiteral("buyer"), partyUri(transaction, notice.party({ "BY" })) },
            { QStringLiteral("shipped_ms"), shippedMs(notice) },
            { QStringLiteral("lines"), linesOf(products, notice) },
            { QStringLiteral("named"), namedIn(products, notice) },
        },
        document);
    return shipmentOf(transaction, document, notice.shipmentId);
}

Result<ShipmentId> serialListArrived(WriteTransaction &transaction, const std::vector<ListedSerial> &serials,
    const QByteArray &reference, DocumentId document)
{
    const Result<std::vector<ListedSerial>> tree = containersFirst(serials);
    if (!tree)
        return fail(tree.error());
    transaction.appendAct("shipment.announced",
        QJsonObject { { QStringLiteral("despatch_advice"), QString::fromUtf8(reference) },
            { QStringLiteral("serial_data"), true } },
        document);
    const ShipmentId shipment = shipmentOf(transaction, document, reference);
    for (size_t begin = 0; begin < tree->size(); begin += serialsPerEntry) {
        const size_t end = std::min(tree->size(), begin + serialsPerEntry);
        QJsonArray named;
        for (size_t i = begin; i < end; ++i) {
            const ListedSerial &serial = (*tree)[i];
            QJsonObject told = listed(serial.key, serial.parent);
            told.insert(QStringLiteral("lot"), QString::fromUtf8(serial.lot));
            told.insert(QStringLiteral("expiry"), QString::fromUtf8(serial.expiry));
            if (serial.level)
                told.insert(QStringLiteral("level"), int(*serial.level));
            named.append(told);
        }
        transaction.appendAct("shipment.serials-listed",
            QJsonObject { { QStringLiteral("shipment"), shipment.value }, { QStringLiteral("serials"), named },
                { QStringLiteral("last"), end == tree->size() } },
            document);
    }
    return shipment;
}

} // namespace packledger::workflow
