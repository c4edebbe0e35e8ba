#include "exceptions/casesubjects.h"

#include "base/errortext.h"
#include "exceptions/exceptionerrors.h"
#include "ledger/exchangestores.h"
#include "workflow/receivingtext.h"

#include <QUuid>

namespace packledger::exceptions {

using ledger::ExceptionLine;
using ledger::InboxRow;
using ledger::InboxState;
using ledger::LineKind;
using ledger::View;

namespace {

constexpr qint64 mostSerials = 500; // of a lost delivery; beyond them its quantities are told

QByteArray glnOf(View &view, qint64 place)
{
    const std::optional<ledger::PartnerPlace> found = place != 0 ? view.masterData().place(place) : std::nullopt;
    const std::optional<gs1::Gln> gln = found ? found->key.gln() : std::nullopt;
    return gln ? gln->digits() : QByteArray();
}

void setDelivery(View &view, NewCase &wanted, const ledger::Shipment &shipment)
{
    const Counterpart counterpart = counterpartOf(view, shipment);
    wanted.partner = counterpart.partner;
    wanted.partnerWords = counterpart.words;
    wanted.shipment = shipment.id;
    wanted.purchaseOrder = shipment.purchaseOrders.value(0);
}

/// The delivery that an item came with, or should have.
void setOrigin(View &view, NewCase &wanted, const ledger::ItemRow &item)
{
    std::optional<ledger::Receipt> receipt = view.receipts().receivedIn(item.id);
    if (!receipt) {
        const std::vector<ReceiptId> aside = view.receipts().putAsideIn(item.id);
        if (!aside.empty())
            receipt = view.receipts().byId(aside.back());
    }
    if (receipt)
        wanted.receipt = receipt->id;
    ShipmentId shipment = receipt ? receipt->shipment : view.shipments().expecting(item.id);
    if (const std::optional<ledger::Shipment> found
        = shipment.isValid() ? view.shipments().byId(shipment) : std::nullopt) {
        setDelivery(view, wanted, *found);
    } else if (receipt) {
        const Counterpart counterpart = counterpartOf(view, *receipt);
        wanted.partner = counterpart.partner;
        wanted.partnerWords = counterpart.words;
    }
}

/// Trade items of a delivery, outermost; nothing where they are too many.
bool addSerials(View &view, const ledger::Shipment &shipment, LineKind kind, std::vector<ExceptionLine> &lines)
{
    ledger::Receipt receipt;
    receipt.shipment = shipment.id;
    const QByteArray fileId = fileIdOf(view, shipment);
    std::vector<ledger::ItemRow> todo;
    for (const ledger::ReceiptTreeRow &root : view.receipts().roots(receipt))
        todo.push_back(root.item);
    while (!todo.empty()) {
        const ledger::ItemRow item = todo.back();
        todo.pop_back();
        std::vector<ledger::ItemRow> inside;
        if (!item.key.gtin())
            inside = view.items().children(item.id);
        if (!inside.empty()) {
            todo.insert(todo.end(), inside.begin(), inside.end());
            continue;
        }
        if (qint64(lines.size()) >= mostSerials)
            return false;
        lines.push_back(lineAbout(item, kind, fileId));
    }
    return !lines.empty();
}

} // namespace

Counterpart counterpartOf(View &view, const ledger::Shipment &shipment)
{
    Counterpart found;
    found.words = workflow::senderName(view, shipment);
    for (const qint64 place : { shipment.sellerPlace, shipment.fromPlace }) {
        const QByteArray gln = glnOf(view, place);
        if (gln.isEmpty())
            continue;
        if (found.words.isEmpty())
            found.words = QString::fromLatin1(gln);
        const std::vector<ledger::PartnerRow> partners = view.exchange().partners.byGln(gln);
        if (partners.size() == 1) {
            found.partner = partners.front().name;
            break;
        }
    }
    return found;
}

Counterpart counterpartOf(View &view, const ledger::Receipt &receipt)
{
    if (const std::optional<ledger::Shipment> shipment
        = receipt.shipment.isValid() ? view.shipments().byId(receipt.shipment) : std::nullopt)
        return counterpartOf(view, *shipment);
    Counterpart found { {}, receipt.supplier };
    for (const ledger::PartnerRow &partner : view.exchange().partners.all()) {
        const QString title = partner.profile.value(QLatin1StringView("title")).toString();
        const bool isIt = receipt.supplier.compare(QString::fromUtf8(partner.name), Qt::CaseInsensitive) == 0
            || receipt.supplier.compare(title, Qt::CaseInsensitive) == 0;
        if (isIt && !receipt.supplier.isEmpty())
            found.partner = partner.name;
    }
    return found;
}

QByteArray fileIdOf(View &view, const ledger::Shipment &shipment)
{
    const DocumentId id = shipment.document.isValid() ? shipment.document : shipment.noticeDocument;
    const std::optional<ledger::StoredDocument> document = id.isValid() ? view.documents().byId(id) : std::nullopt;
    if (!document)
        return {};
    return document->instanceId.isEmpty() ? document->name.toUtf8() : document->instanceId;
}

ExceptionLine lineAbout(const ledger::ItemRow &item, LineKind kind, const QByteArray &fileId)
{
    ExceptionLine line;
    // A pallet has no GTIN, and the report no field for its number.
    line.kind = item.key.gtin() ? kind : LineKind::Other;
    line.item = item.id;
    if (const std::optional<gs1::Gtin> gtin = item.key.gtin()) {
        line.gtin = gtin->digits();
        line.serial = item.key.serial();
    } else if (const std::optional<gs1::Sscc> sscc = item.key.sscc()) {
        line.words = QStringLiteral("SSCC %1").arg(QString::fromLatin1(sscc->digits()));
    }
    line.lot = item.lot;
    line.expiry = item.expiry;
    line.fileId = fileId;
    return line;
}

Result<NewCase> aboutItem(View &view, const gs1::ItemKey &key, Category category)
{
    const std::optional<ledger::ItemRow> item = view.items().find(key);
    if (!item)
        return fail(codes::nothingKnown, QString::fromUtf8(key.text()));
    NewCase wanted;
    wanted.category = category;
    setOrigin(view, wanted, *item);
    const std::optional<ledger::Shipment> shipment
        = wanted.shipment.isValid() ? view.shipments().byId(wanted.shipment) : std::nullopt;
    ExceptionLine line = lineAbout(*item, factsOf(category).kind, shipment ? fileIdOf(view, *shipment) : QByteArray());
    const std::optional<ledger::ReceiptItem> here
        = wanted.receipt.isValid() ? view.receipts().itemIn(wanted.receipt, item->id) : std::nullopt;
    if (line.kind == LineKind::Misaligned) {
        line.toldGtin = line.gtin;
        line.toldSerial = line.serial;
        line.toldLot = item->lot;
        line.toldExpiry = item->expiry;
    }
    if (here && !here->lot.isEmpty())
        line.lot = here->lot;
    if (here && !here->expiry.isEmpty())
        line.expiry = here->expiry;
    wanted.lines.push_back(std::move(line));
    return wanted;
}

Result<NewCase> aboutReceipt(View &view, ReceiptId id, Category category)
{
    const std::optional<ledger::Receipt> receipt = view.receipts().byId(id);
    if (!receipt)
        return fail(codes::nothingKnown, QString::number(id.value));
    NewCase wanted;
    wanted.category = category;
    const std::optional<ledger::Shipment> shipment
        = receipt->shipment.isValid() ? view.shipments().byId(receipt->shipment) : std::nullopt;
    if (shipment)
        setDelivery(view, wanted, *shipment);
    const Counterpart counterpart = counterpartOf(view, *receipt);
    wanted.partner = counterpart.partner;
    wanted.partnerWords = counterpart.words;
    wanted.receipt = id;
    const QByteArray fileId = shipment ? fileIdOf(view, *shipment) : QByteArray();
    for (const ledger::ReceiptTreeRow &row : view.receipts().ownRows(*receipt)) {
        if (!row.here || !row.here->isHeld())
            continue;
        ExceptionLine line = lineAbout(row.item, factsOf(category).kind, fileId);
        if (!row.here->lot.isEmpty())
            line.lot = row.here->lot;
        if (!row.here->expiry.isEmpty())
            line.expiry = row.here->expiry;
        wanted.lines.push_back(std::move(line));
    }
    if (wanted.lines.empty())
        return fail(codes::noItems, QString::number(id.value));
    return wanted;
}

Result<NewCase> aboutShipment(View &view, ShipmentId id, Category category)
{
    const std::optional<ledger::Shipment> shipment = view.shipments().byId(id);
    if (!shipment)
        return fail(codes::nothingKnown, QString::number(id.value));
    NewCase wanted;
    wanted.category = category;
    setDelivery(view, wanted, *shipment);
    const LineKind kind = factsOf(category).kind;
    if (kind == LineKind::GlnError) {
        ExceptionLine line;
        line.kind = kind;
        line.gtin = glnOf(view, shipment->toPlace != 0 ? shipment->toPlace : shipment->buyerPlace);
        line.source = ledger::Observation::ShipNotice;
        wanted.lines.push_back(std::move(line));
        return wanted;
    }
    if (kind == LineKind::MissingProduct && addSerials(view, *shipment, kind, wanted.lines))
        return wanted;
    wanted.lines.clear();
    for (const ledger::ShipmentLine &told : view.shipments().lines(id)) {
        if (told.gtin.isEmpty())
            continue;
        ExceptionLine line;
        line.kind = kind == LineKind::MissingProduct ? LineKind::Underage : kind;
        line.gtin = told.gtin;
        line.lot = told.lot;
        line.expiry = told.expiry;
        line.ordered = std::max(told.fromEvents, told.fromNotice);
        line.source = ledger::Observation::ShipNotice;
        wanted.lines.push_back(std::move(line));
    }
    if (wanted.lines.empty())
        return fail(codes::noItems, QString::number(id.value));
    return wanted;
}

Result<NewCase> aboutArrival(View &view, ledger::InboxId id)
{
    const std::optional<InboxRow> arrival = view.exchange().inbox.find(id);
    if (!arrival)
        return fail(codes::nothingKnown, QString::number(id.value));
    if (arrival->state != InboxState::Refused && arrival->state != InboxState::Quarantined)
        return fail(codes::arrivalNotRefused, QString::number(id.value));
    NewCase wanted;
    wanted.category = Category::RefusedDocument;
    wanted.uuid = arrivalUuid(*arrival, "case");
    wanted.partner = arrival->partner;
    wanted.inbox = id;
    ExceptionLine line;
    line.uuid = arrivalUuid(*arrival, "item");
    line.kind = LineKind::Other;
    line.source = ledger::Observation::Other;
    line.words = refusalWords(*arrival);
    wanted.lines.push_back(std::move(line));
    return wanted;
}

QString placeText(const Where &where)
{
    QStringList parts;
    if (where.line > 0)
        parts.append(QStringLiteral("line %1").arg(where.line));
    if (where.column > 0)
        parts.append(QStringLiteral("column %1").arg(where.column));
    if (!where.path.isEmpty())
        parts.append(where.path);
    return parts.join(QStringLiteral(", "));
}

QString refusalWords(const InboxRow &arrival)
{
    return QStringLiteral("Document %1 (SHA-256 %2, our arrival %3) was not taken. %4")
        .arg(arrival.fileName, QString::fromLatin1(arrival.sha256.toHex()), QString::number(arrival.id.value),
            faultText(arrival));
}

QString faultText(const InboxRow &arrival)
{
    const QString place = placeText(arrival.where);
    const QString rule = QString::fromUtf8(arrival.code);
    return QStringLiteral("%1 (rule %2%3)")
        .arg(faultInEnglish(ErrorCode(arrival.code.constData()), arrival.detail), rule,
            place.isEmpty() ? QString() : QStringLiteral(", ") + place);
}

QByteArray arrivalUuid(const InboxRow &arrival, const char *what)
{
    return QUuid::createUuidV5(QUuid(), arrival.sha256 + QByteArray::number(arrival.id.value) + what)
        .toByteArray(QUuid::WithoutBraces);
}

} // namespace packledger::exceptions
