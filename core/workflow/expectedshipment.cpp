#include "workflow/expectedshipment.h"

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

/// What the notice names one by one: outermost logistic units, and serials.
QJsonArray rootsOf(Products &products, const asn::ShipNotice &notice)
{
    QJsonArray roots;
    for (const asn::Container &container : notice.containers) {
        if (container.parent < 0 && container.sscc)
            roots.append(
                QJsonObject { { QStringLiteral("key"), QString::fromLatin1(gs1::ItemKey(*container.sscc).text()) } });
    }
    for (const asn::Line &line : notice.lines) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(products.gtinOf(line));
        if (!gtin)
            continue;
        for (const QByteArray &serial : line.serials) {
            roots.append(
                QJsonObject { { QStringLiteral("key"), QString::fromUtf8(gs1::ItemKey::sgtin(*gtin, serial).text()) },
                    { QStringLiteral("lot"), QString::fromUtf8(line.lot) },
                    { QStringLiteral("expiry"), isoDate(line.expiry) } });
        }
    }
    return roots;
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
            { QStringLiteral("roots"), rootsOf(products, notice) },
        },
        document);
    return shipmentOf(transaction, document, notice.shipmentId);
}

Result<ShipmentId> serialListArrived(WriteTransaction &transaction, const std::vector<ListedSerial> &serials,
    const QByteArray &reference, DocumentId document)
{
    transaction.appendAct("shipment.announced",
        QJsonObject { { QStringLiteral("despatch_advice"), QString::fromUtf8(reference) },
            { QStringLiteral("serial_data"), true } },
        document);
    const ShipmentId shipment = shipmentOf(transaction, document, reference);
    for (size_t begin = 0; begin < serials.size(); begin += serialsPerEntry) {
        const size_t end = std::min(serials.size(), begin + serialsPerEntry);
        QJsonArray listed;
        for (size_t i = begin; i < end; ++i) {
            listed.append(QJsonObject { { QStringLiteral("key"), QString::fromUtf8(serials[i].key.text()) },
                { QStringLiteral("lot"), QString::fromUtf8(serials[i].lot) },
                { QStringLiteral("expiry"), QString::fromUtf8(serials[i].expiry) } });
        }
        transaction.appendAct("shipment.serials-listed",
            QJsonObject { { QStringLiteral("shipment"), shipment.value }, { QStringLiteral("serials"), listed },
                { QStringLiteral("last"), end == serials.size() } },
            document);
    }
    return shipment;
}

} // namespace packledger::workflow
