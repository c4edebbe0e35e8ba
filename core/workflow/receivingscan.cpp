#include "workflow/receivingscan.h"

#include "workflow/receiptcounts.h"
#include "workflow/receipttree.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::workflow {

using ledger::Receipt;
using ledger::ReceiptTreeRow;
using ledger::View;
using ledger::WriteTransaction;

namespace {

// How many days before its expiry a pack is accepted with a note; 0 or nothing: never.
constexpr char shortDatedSetting[] = "receiving.short-dated-days";

// Contradictions that say the data about a container are wrong, not only about one pack in it.
bool contradictsContainer(Verdict verdict)
{
    return verdict == Verdict::LotMismatch || verdict == Verdict::ExpiryMismatch || verdict == Verdict::Inactive
        || verdict == Verdict::AlreadyReceived;
}

bool failsSample(Verdict verdict)
{
    return contradictsContainer(verdict) || verdict == Verdict::Recalled || verdict == Verdict::Quarantined;
}

QString dayText(qint64 ms)
{
    return ms > 0 ? QString::fromLatin1(Instant { ms, 0 }.toIso().left(10)) : QString();
}

/// Whether a delivery goes by this number, as it was typed: "PO-7", "po 7", "7".
bool isNumberOf(const QString &typed, const std::optional<ledger::Shipment> &shipment)
{
    const auto bare = [](const QString &text) {
        QString kept;
        for (const QChar c : text.toCaseFolded()) {
            if (c.isDigit() || (c.isLetter() && !kept.isEmpty()))
                kept += c;
        }
        return kept;
    };
    const auto matches = [&bare, number = bare(typed)](const QByteArray &known) {
        return !number.isEmpty() && bare(QString::fromUtf8(known)) == number;
    };
    return shipment
        && (matches(shipment->despatchAdvice)
            || std::any_of(shipment->purchaseOrders.begin(), shipment->purchaseOrders.end(), matches));
}

void demandEveryUnit(WriteTransaction &transaction, ReceiptId receipt, const QByteArray &because)
{
    transaction.appendAct("receipt.policy-set",
        QJsonObject { { QStringLiteral("receipt"), receipt.value },
            { QStringLiteral("policy"), QString::fromLatin1(nameOf(ledger::ReceivingPolicy::EveryUnit)) },
            { QStringLiteral("because"), QString::fromUtf8(because) } });
}

/// The item that the ledger knows under the same number with other case of letters: then the scanner, or the keyboard
/// that it plays, changed them.
std::optional<gs1::ItemKey> inOtherCase(View &view, const gs1::ItemKey &key)
{
    const std::optional<gs1::Gtin> gtin = key.kind() == gs1::ItemKey::Kind::Sgtin ? key.gtin() : std::nullopt;
    if (!gtin)
        return std::nullopt;
    const QByteArray serial = key.serial();
    QByteArray swapped = serial;
    for (char &c : swapped)
        c = c >= 'a' && c <= 'z' ? char(c - 32) : c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    for (const QByteArray &other : { swapped, serial.toUpper(), serial.toLower() }) {
        const gs1::ItemKey meant = gs1::ItemKey::sgtin(*gtin, other);
        if (other != serial && view.items().find(meant))
            return meant;
    }
    return std::nullopt;
}

} // namespace

ReceivingScan::ReceivingScan(Receipt receiptNow, const ScannedCode &scanned)
    : receipt(std::move(receiptNow))
    , code(scanned)
{
}

bool ReceivingScan::identify(View &view)
{
    const auto reject = [&](Reason reason, const QString &detail = {}) {
        outcome.verdict = Verdict::Rejected;
        outcome.reason = reason;
        if (!detail.isEmpty())
            outcome.details.append(detail);
        return false;
    };
    if (code.identities.empty())
        return code.fault ? reject(code.fault->reason, code.fault->detail) : reject(Reason::Unreadable);

    const ScannedIdentity *chosen = nullptr;
    for (const ScannedIdentity &reading : code.identities) {
        if (view.items().find(reading.key)) {
            chosen = &reading;
            break;
        }
    }
    // The scanner spoiled the code and no reading of it is known: nothing is said of any pack.
    if (!chosen && code.fault)
        return reject(code.fault->reason, code.fault->detail);
    identity = chosen ? *chosen : code.identities.front();
    const gs1::ItemKey &key = identity.key;
    if (const std::optional<gs1::ItemKey> meant = chosen ? std::nullopt : inOtherCase(view, key))
        return reject(Reason::ScannerFault,
            QCoreApplication::translate("Receiving",
                "it changes small and capital letters; %1 is what the data name. Look at Caps Lock and at the "
                "scanner's set-up.")
                .arg(QString::fromUtf8(meant->serial())));
    if (!key.isInstance() || key.kind() == gs1::ItemKey::Kind::Foreign)
        return reject(Reason::NoSerial, QString::fromUtf8(key.text()));
    outcome.key = key;
    outcome.uri = view.masterData().epcUri(key);
    if (const std::optional<gs1::Gtin> gtin = key.gtin()) {
        outcome.gtin = gtin->digits();
        outcome.product = productName(view.masterData(), outcome.gtin);
    }
    outcome.serial = key.serial();
    if (const std::optional<ledger::ItemRow> item = view.items().find(key)) {
        outcome.item = item->id;
        chain = view.receipts().chain(receipt, item->id);
    }
    describe();
    return true;
}

void ReceivingScan::describe()
{
    outcome.lot = identity.lot;
    outcome.expiry = lastValidDay(identity.expiry).toString(Qt::ISODate).toLatin1();
    if (!isKnown()) {
        if (outcome.key.kind() != gs1::ItemKey::Kind::Sscc)
            outcome.level
                = outcome.gtin.startsWith('0') || outcome.gtin.isEmpty() ? ledger::Level::Unit : ledger::Level::Case;
        return;
    }
    const ledger::ItemRow &item = row().item;
    outcome.level = item.level;
    if (!item.lot.isEmpty())
        outcome.lot = item.lot;
    if (!item.expiry.isEmpty())
        outcome.expiry = item.expiry;
    if (!identity.lot.isEmpty() && !item.lot.isEmpty() && identity.lot != item.lot)
        outcome.differences.push_back({ LabelDifference::Field::Lot, identity.lot, item.lot });
    if (!expiryAgrees(identity.expiry, item.expiry))
        outcome.differences.push_back({ LabelDifference::Field::Expiry, identity.expiry, item.expiry });
}

void ReceivingScan::judge(WriteTransaction &transaction)
{
    m_today = transaction.today();
    matchBlind(transaction);

    ReceiptTree tree(transaction.receipts(), receipt, transaction.today());
    Situation situation;
    ReceiptTree::Surroundings around;
    if (isKnown()) {
        around = tree.around(chain);
        situation = tree.situation(row(), around);
        // What is here all the same was let in by somebody.
        situation.takenBack = !situation.scannedHere && isTakenBack(transaction, situation, chain);
    }
    situation.today = transaction.today();
    situation.labelLot = identity.lot;
    situation.labelExpiry = identity.expiry;
    const Judgement judgement = workflow::judge(situation);
    outcome.verdict = judgement.verdict;
    if (!outcome.matched.isValid() || judgement.verdict != Verdict::Accepted)
        outcome.reason = judgement.reason;
    wasInferred = judgement.verdict == Verdict::Duplicate && !situation.scannedHere;
    outcome.mustAcknowledge = outcome.verdict == Verdict::Recalled || outcome.verdict == Verdict::Inactive
        || situation.condition == ledger::ItemCondition::Stolen || isOfAnotherSupplier(transaction);
    explain(transaction, situation, around.speaker);

    const bool sampled = isKnown() && row().sampled;
    if (sampled && (outcome.verdict == Verdict::Accepted || wasInferred))
        outcome.reason = Reason::Sample;
    if (sampled && failsSample(outcome.verdict))
        demandEveryUnit(transaction, receipt.id, outcome.uri);

    if (outcome.verdict == Verdict::Accepted && isKnown() && outcome.level != ledger::Level::Unit) {
        const ReceiptTree::Brought brought = tree.broughtIn(chain);
        outcome.inferred = brought.inferred;
        outcome.withheld = brought.withheld;
        inferredUnits = brought.inferredUnits;
        outcome.inferredUnits = inferredUnits;
        if (brought.withheld > 0) {
            outcome.reason = Reason::ContentsHeld;
            outcome.details = { QString::number(brought.inferred), QString::number(brought.withheld) };
        } else if (brought.inferred > 0) {
            outcome.reason = Reason::Contents;
            outcome.details = { QString::number(brought.inferred) };
        }
    }
    tellShortDated(transaction);
    if (contradictsContainer(outcome.verdict) && around.speaker.isValid() && chain.size() > 1)
        opens = chain[1].item.key;
    chooseTray();
}

void ReceivingScan::tellShortDated(View &view)
{
    const int limit = view.settings().value(shortDatedSetting).toInt();
    const QDate lastDay = lastValidDay(outcome.expiry);
    if (limit <= 0 || outcome.verdict != Verdict::Accepted || !lastDay.isValid())
        return;
    const qint64 days = m_today.daysTo(lastDay);
    if (days >= limit)
        return;
    outcome.reason = Reason::ShortDated;
    outcome.details = { QString::number(days) };
}

void ReceivingScan::matchBlind(WriteTransaction &transaction)
{
    if (receipt.shipment.isValid() || !isKnown())
        return;
    ShipmentId found;
    for (const ReceiptTreeRow &row : chain) {
        if (row.root.isValid())
            found = row.root;
    }
    if (!found.isValid())
        return;
    const std::optional<Receipt> own = transaction.receipts().ofShipment(found);
    if (own && (own->state != ledger::ReceiptState::Open || transaction.receipts().hasScans(own->id)))
        return;
    // Goods that are being taken in under another number are not of this delivery because one pack of it is among them.
    if (!receipt.reference.isEmpty() && transaction.receipts().hasScans(receipt.id)
        && !isNumberOf(receipt.reference, transaction.shipments().byId(found)))
        return;
    transaction.appendAct("shipment.matched",
        QJsonObject { { QStringLiteral("shipment"), found.value }, { QStringLiteral("receipt"), receipt.id.value } });
    receipt.shipment = found;
    chain = transaction.receipts().chain(receipt, row().item.id);
    outcome.matched = found;
    outcome.reason = Reason::Matched;
}

void ReceivingScan::explain(View &view, const Situation &situation, ItemId speaker)
{
    const auto nameOfItem = [&](ItemId id) {
        const std::optional<ledger::ItemRow> item = view.items().byId(id);
        return item ? QString::fromUtf8(view.masterData().epcUri(item->key)) : QString();
    };
    switch (outcome.verdict) {
    case Verdict::Accepted:
        break;
    case Verdict::Duplicate:
        if (outcome.reason == Reason::InContainer)
            outcome.details = { nameOfItem(speaker) };
        break;
    case Verdict::AlreadyReceived: {
        ReceiptId where = row().elsewhere;
        for (const ReceiptTreeRow &row : chain) {
            if (!where.isValid())
                where = row.elsewhere;
        }
        const std::optional<Receipt> other
            = where.isValid() ? view.receipts().byId(where) : view.receipts().receivedIn(outcome.item);
        if (other)
            outcome.details = { QString::number(other->id.value), dayText(other->submittedMs) };
        break;
    }
    case Verdict::NotOnAsn:
        if (outcome.reason == Reason::OtherShipment) {
            const ShipmentId shipment = view.shipments().expecting(outcome.item);
            const std::optional<Receipt> other
                = shipment.isValid() ? view.receipts().ofShipment(shipment) : std::nullopt;
            outcome.details = { other ? QString::number(other->id.value) : QString() };
        }
        break;
    case Verdict::Unknown:
        explainUnknown(view);
        break;
    case Verdict::LotMismatch:
        outcome.details = { QString::fromUtf8(situation.labelLot), QString::fromUtf8(situation.dataLot) };
        break;
    case Verdict::ExpiryMismatch:
        outcome.details = { QString::fromUtf8(situation.labelExpiry), QString::fromUtf8(situation.dataExpiry) };
        break;
    case Verdict::Expired:
        outcome.details = { QString::fromUtf8(outcome.expiry) };
        break;
    case Verdict::Recalled:
        break;
    case Verdict::Quarantined:
        outcome.details = { QString::fromUtf8(
            situation.holdReason.isEmpty() ? QByteArray(nameOf(situation.condition)) : situation.holdReason) };
        break;
    case Verdict::Inactive:
        outcome.details = { QString::fromLatin1(nameOf(situation.state)) };
        break;
    case Verdict::Rejected:
        break;
    }
}

bool ReceivingScan::isOfAnotherSupplier(View &view) const
{
    if (outcome.verdict != Verdict::NotOnAsn || outcome.reason != Reason::OtherShipment || !receipt.shipment.isValid())
        return false;
    const ShipmentId theirs = view.shipments().expecting(outcome.item);
    const std::optional<ledger::Shipment> ours = view.shipments().byId(receipt.shipment);
    return theirs.isValid() && ours && !view.shipments().sameSender(theirs, { ours->sellerPlace, ours->fromPlace });
}

qint64 ReceivingScan::scannedWithoutData(View &view) const
{
    const std::vector<ReceiptTreeRow> rows = view.receipts().ownRows(receipt);
    return std::count_if(rows.begin(), rows.end(), [&](const ReceiptTreeRow &each) {
        const std::optional<gs1::Gtin> gtin = each.item.key.gtin();
        return each.here && each.here->evidence == ledger::Evidence::Scanned && each.item.lastSeq == 0 && gtin
            && gtin->digits() == outcome.gtin;
    });
}

void ReceivingScan::explainUnknown(View &view)
{
    if (!outcome.gtin.isEmpty() && !view.masterData().product(outcome.gtin)) {
        outcome.reason = Reason::UnknownProduct;
        outcome.details = { QString::fromLatin1(outcome.gtin) };
        return;
    }
    if (!receipt.shipment.isValid()) {
        outcome.reason = Reason::AwaitingData;
        return;
    }
    // A product of this delivery: one more than was sent, unless only a notice without serials came.
    qint64 announced = 0;
    bool listed = false;
    for (const ledger::ShipmentLine &line : view.shipments().lines(receipt.shipment)) {
        if (line.gtin != outcome.gtin || outcome.gtin.isEmpty())
            continue;
        listed = true;
        announced += line.fromEvents > 0 ? 0 : line.fromNotice;
    }
    if (!listed)
        return;
    const std::optional<ledger::Shipment> shipment = view.shipments().byId(receipt.shipment);
    qint64 missing = 0;
    qint64 promised = 0;
    for (const MissingSerials &serials : shipment ? missingSerials(view, *shipment) : std::vector<MissingSerials> {}) {
        if (serials.gtin == outcome.gtin
            && (identity.lot.isEmpty() || serials.lot.isEmpty() || serials.lot == identity.lot)) {
            missing += serials.missing;
            promised += serials.announced;
        }
    }
    if (missing > 0 && missing > scannedWithoutData(view)) {
        outcome.reason = Reason::AwaitingData;
        outcome.details = { QString::number(promised) };
        return;
    }
    const bool room = announced > view.receipts().scannedOf(receipt.id, outcome.gtin);
    outcome.reason = room ? Reason::AwaitingData : Reason::Overage;
}

void ReceivingScan::registerWith(const QByteArray &lot, const QDate &lastDay)
{
    outcome.lot = lot;
    outcome.expiry = lastDay.toString(Qt::ISODate).toLatin1();
    outcome.details.clear();
    outcome.tray = 0;
    if (lastDay.isValid() && lastDay < m_today) {
        outcome.verdict = Verdict::Expired;
        outcome.reason = Reason::Expired;
        outcome.details = { QString::fromLatin1(outcome.expiry) };
        return chooseTray();
    }
    outcome.verdict = Verdict::Accepted;
    outcome.reason = Reason::Registered;
    registers = true;
}

void ReceivingScan::openHere()
{
    opens = identity.key;
    inferredUnits = outcome.inferred = outcome.withheld = 0;
    outcome.reason = Reason::Opened;
    outcome.details.clear();
}

void ReceivingScan::chooseTray()
{
    // Goods without data stay together until the data come; they need no place of their own.
    if (!ledger::isHeld(outcome.verdict) || outcome.reason == Reason::AwaitingData)
        return;
    const bool lies = isKnown() && row().here && row().here->tray > 0;
    outcome.tray = lies ? row().here->tray : receipt.nextTray;
}

} // namespace packledger::workflow
