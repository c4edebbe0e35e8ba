#pragma once

#include "gs1/gln.h"
#include "gs1/gtin.h"
#include "gs1/sscc.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace packledger::asn {

/// An identifier of a party as N103/N104 gave it.
struct PartyId
{
    enum class Scheme { Gln, Dea, Hin, Duns, Assigned, Other };

    Scheme scheme = Scheme::Other;
    QByteArray qualifier; ///< N103: "UL", "11", "21", "1", "9", "91", "92", ...
    QByteArray value; ///< N104, untouched
};

/// Who took part: one N1 loop.
struct Party
{
    QByteArray role; ///< N101: SF ship from, ST ship to, SE/SU seller, BY buyer, MF manufacturer, ...
    QString name;
    std::optional<gs1::Gln> gln; ///< where N103 is UL and the number is a valid GLN
    std::vector<PartyId> ids;
    std::vector<QString> street;
    QString city;
    QString state;
    QString postalCode;
    QString country; ///< ISO 3166 alpha-2
};

/// REF: BM bill of lading, CN carrier's number, IV invoice, PK packing list, VN vendor's order, ...
struct Reference
{
    QByteArray qualifier;
    QByteArray value;
};

/// DTM: 011 shipped, 067 scheduled for delivery, 017 estimated delivery, ...
struct NoticeDate
{
    QByteArray qualifier;
    QDate date;
    QByteArray time; ///< HHMM or HHMMSS as sent, empty where not told
};

/// One purchase order of the shipment. The same order under several packs (structure 0003) is one.
struct Order
{
    QByteArray purchaseOrder; ///< PRF01
    QDate date; ///< PRF04; null where not told
    std::vector<Reference> references;
    std::vector<Party> parties;
};

/// A logistic unit: a tare (pallet) or pack (case) of the hierarchy.
struct Container
{
    enum class Level { Tare, Pack, Other };

    Level level = Level::Pack;
    std::optional<gs1::Sscc> sscc; ///< MAN GM or AA
    std::optional<gs1::Gtin> gtin; ///< MAN UC: the trade item that the pack is
    QByteArray mark; ///< the first MAN value as sent, also where it is no SSCC
    QByteArray carrierPackage; ///< MAN CP
    int parent = -1; ///< index into containers; -1: stands by itself
    int order = -1; ///< index into orders, -1 where the pack is above the orders
    qint64 packQuantity = 0; ///< PO401; 0 where not told
};

/// A quantity of one lot of one product. A line of several lots or packs is several of these.
struct Line
{
    QByteArray lineNumber; ///< LIN01
    std::optional<gs1::Gtin> gtin; ///< from UK, UP or EN (12 and 13 digits padded)
    QByteArray ndc; ///< digits only, as many as were sent; empty where not told
    QByteArray ndcQualifier; ///< N4 (5-4-2), N1 (4-4-2), N2 (5-3-2), N3 (5-4-1), ND (not told)
    QByteArray lot;
    QDate expiry; ///< the last day the item may be used (day 00: end of the month); null where not told
    QByteArray expiryText; ///< as sent
    qint64 quantity = 0; ///< in `unit`
    QByteArray unit; ///< SN103: EA, CA, BX, ...
    QString description;
    std::vector<QByteArray> serials; ///< LIN or SLN pair SN, REF SE
    QByteArray sellerItem; ///< VN
    QByteArray buyerItem; ///< IN
    int order = -1; ///< index into orders
    int container = -1; ///< index into containers; -1: the notice does not say in which pack
};

/// The seller's statement under FDCA section 581(27), from YNQ.
struct TransactionStatement
{
    bool affirmed = false; ///< every YNQ of the set answered Y
    QString text;
};

/// One advance ship notice (X12 856), whatever hierarchy it came in.
/// Lists are flat and refer to each other by index, in the order of the document.
struct ShipNotice
{
    enum class Purpose { Original, Cancel, Replace, Other };

    QByteArray shipmentId; ///< BSN02: the despatch advice number, EPCIS btt "desadv"
    Purpose purpose = Purpose::Original;
    QByteArray purposeCode; ///< BSN01
    QDate date; ///< BSN03
    QByteArray time; ///< BSN04
    QByteArray structure; ///< BSN05: "0001" ... "0004", or empty

    QByteArray version; ///< GS08: "005010", "004010", with the partner's suffix
    QByteArray sender; ///< ISA06 without padding
    QByteArray receiver; ///< ISA08 without padding
    QByteArray interchangeControl; ///< ISA13
    QByteArray groupControl; ///< GS06
    QByteArray setControl; ///< ST02
    bool isTest = false; ///< ISA15 = T

    std::vector<Party> parties; ///< of the shipment
    std::vector<Reference> references; ///< of the shipment
    std::vector<NoticeDate> dates; ///< of the shipment
    std::vector<Order> orders;
    std::vector<Container> containers;
    std::vector<Line> lines;
    std::optional<TransactionStatement> transactionStatement;

    /// The first party with one of the roles, in the order asked; null without.
    /// `party({ "SF" })`, `party({ "SE", "SU" })`
    [[nodiscard]] const Party *party(std::initializer_list<QByteArrayView> roles) const;
    /// The first reference of the shipment, else of an order; empty without.
    [[nodiscard]] QByteArray reference(QByteArrayView qualifier) const;
    /// DTM of the shipment; null without.
    [[nodiscard]] QDate dateOf(QByteArrayView qualifier) const;
};

} // namespace packledger::asn
