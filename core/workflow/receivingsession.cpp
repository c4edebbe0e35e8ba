#include "workflow/receivingsession.h"

#include "access/accesserrors.h"
#include "workflow/receiptcounts.h"
#include "workflow/receipttree.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingtext.h"

#include <QJsonArray>

namespace packledger::workflow {

using access::Permission;
using ledger::Receipt;
using ledger::ReceiptScan;
using ledger::ReceiptTreeRow;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr char registeringSetting[] = "receiving.register-unknown"; // by-hand, automatic, never

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

} // namespace

/// One scan on its way from the code to the journal.
struct ReceivingSession::Work
{
    Receipt receipt;
    const ScannedCode &code;
    ScannedIdentity identity {};
    std::vector<ReceiptTreeRow> chain {}; ///< of the item, where the ledger has it
    ReceiveOutcome outcome {};
    gs1::ItemKey opens {}; ///< a container that no longer speaks for its contents
    QByteArray registeredLot {};
    QByteArray registeredExpiry {};
    qint64 inferredUnits = 0;
    bool wasInferred = false;

    [[nodiscard]] bool isKnown() const { return !chain.empty(); }
    [[nodiscard]] const ReceiptTreeRow &row() const { return chain.front(); }
};

ReceivingSession::ReceivingSession(ReceiptId receipt, access::Session person, Counting counting)
    : m_receipt(receipt)
    , m_person(std::move(person))
    , m_counting(counting)
{
}

Result<Receipt> ReceivingSession::openReceipt(View &view, Permission permission) const
{
    if (!m_person.may(permission))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(permission)));
    const std::optional<Receipt> receipt = view.receipts().byId(m_receipt);
    if (!receipt)
        return fail(codes::noSuchReceipt, QString::number(m_receipt.value));
    if (receipt->state != ledger::ReceiptState::Open)
        return fail(codes::receiptClosed, QString::number(m_receipt.value));
    return *receipt;
}

Result<ReceiveOutcome> ReceivingSession::accept(WriteTransaction &transaction, const ScannedCode &code)
{
    const Result<Receipt> receipt = openReceipt(transaction, Permission::Receive);
    if (!receipt)
        return fail(receipt.error());
    if (const std::optional<ReceiptScan> known = transaction.receipts().scan(code.uuid))
        return told(transaction, *known);
    Work work { *receipt, code };
    if (!identify(transaction, work))
        return write(transaction, work, "receipt.scanned");
    judgeHere(transaction, work);
    if (work.outcome.verdict == Verdict::Unknown && mayRegisterByItself(transaction, work)) {
        work.outcome.verdict = Verdict::Accepted;
        work.outcome.reason = Reason::Registered;
        work.outcome.tray = 0;
        work.registeredLot = work.identity.lot;
        work.registeredExpiry = lastValidDay(work.identity.expiry).toString(Qt::ISODate).toLatin1();
        return write(transaction, work, "receipt.registered");
    }
    return write(transaction, work, "receipt.scanned");
}

bool ReceivingSession::identify(View &view, Work &work) const
{
    ReceiveOutcome &outcome = work.outcome;
    const auto reject = [&](Reason reason, const QString &detail = {}) {
        outcome.verdict = Verdict::Rejected;
        outcome.reason = reason;
        if (!detail.isEmpty())
            outcome.details.append(detail);
        return false;
    };
    if (work.code.identities.empty())
        return work.code.fault ? reject(work.code.fault->reason, work.code.fault->detail) : reject(Reason::Unreadable);

    const ScannedIdentity *chosen = nullptr;
    for (const ScannedIdentity &identity : work.code.identities) {
        if (view.items().find(identity.key)) {
            chosen = &identity;
            break;
        }
    }
    // The scanner spoiled the code and no reading of it is known: nothing is said of any pack.
    if (!chosen && work.code.fault)
        return reject(work.code.fault->reason, work.code.fault->detail);
    work.identity = chosen ? *chosen : work.code.identities.front();
    const gs1::ItemKey &key = work.identity.key;
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
        work.chain = view.receipts().chain(work.receipt, item->id);
    }
    describe(work);
    return true;
}

void ReceivingSession::describe(Work &work)
{
    ReceiveOutcome &outcome = work.outcome;
    outcome.lot = work.identity.lot;
    outcome.expiry = lastValidDay(work.identity.expiry).toString(Qt::ISODate).toLatin1();
    if (!work.isKnown()) {
        if (outcome.key.kind() != gs1::ItemKey::Kind::Sscc)
            outcome.level
                = outcome.gtin.startsWith('0') || outcome.gtin.isEmpty() ? ledger::Level::Unit : ledger::Level::Case;
        return;
    }
    const ledger::ItemRow &item = work.row().item;
    outcome.level = item.level;
    if (!item.lot.isEmpty())
        outcome.lot = item.lot;
    if (!item.expiry.isEmpty())
        outcome.expiry = item.expiry;
    if (!work.identity.lot.isEmpty() && !item.lot.isEmpty() && work.identity.lot != item.lot)
        outcome.differences.push_back({ LabelDifference::Field::Lot, work.identity.lot, item.lot });
    if (!expiryAgrees(work.identity.expiry, item.expiry))
        outcome.differences.push_back({ LabelDifference::Field::Expiry, work.identity.expiry, item.expiry });
}

void ReceivingSession::judgeHere(WriteTransaction &transaction, Work &work)
{
    ReceiveOutcome &outcome = work.outcome;
    matchBlind(transaction, work);

    ReceiptTree tree(transaction.receipts(), work.receipt, transaction.today());
    Situation situation;
    ReceiptTree::Surroundings around;
    if (work.isKnown()) {
        around = tree.around(work.chain);
        situation = tree.situation(work.row(), around);
    }
    situation.today = transaction.today();
    situation.labelLot = work.identity.lot;
    situation.labelExpiry = work.identity.expiry;
    const Judgement judgement = judge(situation);
    outcome.verdict = judgement.verdict;
    if (!outcome.matched.isValid() || judgement.verdict != Verdict::Accepted)
        outcome.reason = judgement.reason;
    work.wasInferred = judgement.verdict == Verdict::Duplicate && !situation.scannedHere;
    outcome.mustAcknowledge = outcome.verdict == Verdict::Recalled || outcome.verdict == Verdict::Inactive
        || situation.condition == ledger::ItemCondition::Stolen;
    explain(transaction, work, situation, around.speaker);

    const bool sampled = work.isKnown() && work.row().sampled;
    if (sampled && (outcome.verdict == Verdict::Accepted || work.wasInferred))
        outcome.reason = Reason::Sample;
    if (sampled && failsSample(outcome.verdict))
        setPolicy(transaction, ledger::ReceivingPolicy::EveryUnit, outcome.uri);

    if (outcome.verdict == Verdict::Accepted && work.isKnown() && outcome.level != ledger::Level::Unit) {
        const ReceiptTree::Brought brought = tree.broughtIn(work.chain);
        outcome.inferred = brought.inferred;
        outcome.withheld = brought.withheld;
        work.inferredUnits = brought.inferredUnits;
        if (brought.withheld > 0) {
            outcome.reason = Reason::ContentsHeld;
            outcome.details = { QString::number(brought.inferred), QString::number(brought.withheld) };
        } else if (brought.inferred > 0) {
            outcome.reason = Reason::Contents;
            outcome.details = { QString::number(brought.inferred) };
        }
    }
    if (contradictsContainer(outcome.verdict) && around.speaker.isValid() && work.chain.size() > 1)
        work.opens = work.chain[1].item.key;
    chooseTray(work);
}

void ReceivingSession::matchBlind(WriteTransaction &transaction, Work &work)
{
    if (work.receipt.shipment.isValid() || !work.isKnown())
        return;
    ShipmentId found;
    for (const ReceiptTreeRow &row : work.chain) {
        if (row.root.isValid())
            found = row.root;
    }
    if (!found.isValid())
        return;
    const std::optional<Receipt> own = transaction.receipts().ofShipment(found);
    if (own && (own->state != ledger::ReceiptState::Open || transaction.receipts().hasScans(own->id)))
        return;
    transaction.appendAct("shipment.matched",
        QJsonObject {
            { QStringLiteral("shipment"), found.value }, { QStringLiteral("receipt"), work.receipt.id.value } });
    work.receipt.shipment = found;
    work.chain = transaction.receipts().chain(work.receipt, work.row().item.id);
    work.outcome.matched = found;
    work.outcome.reason = Reason::Matched;
}

void ReceivingSession::explain(View &view, Work &work, const Situation &situation, ItemId speaker)
{
    ReceiveOutcome &outcome = work.outcome;
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
        ReceiptId where = work.row().elsewhere;
        for (const ReceiptTreeRow &row : work.chain) {
            if (!where.isValid())
                where = row.elsewhere;
        }
        const std::optional<Receipt> receipt
            = where.isValid() ? view.receipts().byId(where) : view.receipts().receivedIn(outcome.item);
        if (receipt)
            outcome.details = { QString::number(receipt->id.value), dayText(receipt->submittedMs) };
        break;
    }
    case Verdict::NotOnAsn:
        if (outcome.reason == Reason::OtherShipment) {
            const ShipmentId other = view.shipments().expecting(outcome.item);
            const std::optional<Receipt> receipt = other.isValid() ? view.receipts().ofShipment(other) : std::nullopt;
            outcome.details = { receipt ? QString::number(receipt->id.value) : QString() };
        }
        break;
    case Verdict::Unknown:
        explainUnknown(view, work);
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

void ReceivingSession::explainUnknown(View &view, Work &work)
{
    ReceiveOutcome &outcome = work.outcome;
    if (!outcome.gtin.isEmpty() && !view.masterData().product(outcome.gtin)) {
        outcome.reason = Reason::UnknownProduct;
        outcome.details = { QString::fromLatin1(outcome.gtin) };
        return;
    }
    if (!work.receipt.shipment.isValid()) {
        outcome.reason = Reason::AwaitingData;
        return;
    }
    // A product of this delivery: one more than was sent, unless only a notice without serials came.
    qint64 announced = 0;
    bool listed = false;
    for (const ledger::ShipmentLine &line : view.shipments().lines(work.receipt.shipment)) {
        if (line.gtin != outcome.gtin || outcome.gtin.isEmpty())
            continue;
        listed = true;
        announced += line.fromEvents > 0 ? 0 : line.fromNotice;
    }
    if (!listed)
        return;
    const bool room = announced > view.receipts().scannedOf(work.receipt.id, outcome.gtin);
    outcome.reason = room ? Reason::AwaitingData : Reason::Overage;
}

bool ReceivingSession::mayRegisterByItself(WriteTransaction &transaction, const Work &work) const
{
    const bool expectable = work.outcome.reason == Reason::AwaitingData;
    return expectable && m_person.may(Permission::RegisterSerials)
        && transaction.settings().value(registeringSetting) == QLatin1StringView("automatic")
        && !work.identity.lot.isEmpty() && lastValidDay(work.identity.expiry) >= transaction.today();
}

void ReceivingSession::chooseTray(Work &work)
{
    ReceiveOutcome &outcome = work.outcome;
    // Goods without data stay together until the data come; they need no place of their own.
    if (!ledger::isHeld(outcome.verdict) || outcome.reason == Reason::AwaitingData)
        return;
    const bool lies = work.isKnown() && work.row().here && work.row().here->tray > 0;
    outcome.tray = lies ? work.row().here->tray : work.receipt.nextTray;
}

void ReceivingSession::setPolicy(
    WriteTransaction &transaction, ledger::ReceivingPolicy policy, const QByteArray &because)
{
    transaction.appendAct("receipt.policy-set",
        QJsonObject { { QStringLiteral("receipt"), m_receipt.value },
            { QStringLiteral("policy"), QString::fromLatin1(nameOf(policy)) },
            { QStringLiteral("because"), QString::fromUtf8(because) } });
}

ReceiveOutcome ReceivingSession::write(WriteTransaction &transaction, Work &work, const QByteArray &act)
{
    ReceiveOutcome &outcome = work.outcome;
    outcome.uuid = work.code.uuid;
    outcome.raw = work.code.raw;
    outcome.number = transaction.receipts().nextNumber(m_receipt);
    QJsonObject body {
        { QStringLiteral("receipt"), m_receipt.value },
        { QStringLiteral("uuid"), QString::fromLatin1(outcome.uuid) },
        { QStringLiteral("number"), outcome.number },
        { QStringLiteral("raw"), QString::fromLatin1(outcome.raw.toBase64()) },
        { QStringLiteral("source"), work.code.source },
        { QStringLiteral("verdict"), QString::fromLatin1(nameOf(outcome.verdict)) },
        { QStringLiteral("reason"), QString::fromLatin1(nameOf(outcome.reason)) },
        { QStringLiteral("details"), QJsonArray::fromStringList(outcome.details) },
    };
    if (!outcome.key.isEmpty())
        body.insert(QStringLiteral("item"), QString::fromUtf8(outcome.key.text()));
    if (!work.identity.lot.isEmpty())
        body.insert(QStringLiteral("lot"), QString::fromUtf8(work.identity.lot));
    if (!work.identity.expiry.isEmpty())
        body.insert(QStringLiteral("expiry"), QString::fromLatin1(work.identity.expiry));
    if (outcome.tray > 0)
        body.insert(QStringLiteral("tray"), outcome.tray);
    if (outcome.inferred > 0)
        body.insert(QStringLiteral("inferred"), outcome.inferred);
    if (!work.opens.isEmpty())
        body.insert(QStringLiteral("opens"), QString::fromUtf8(work.opens.text()));
    if (!work.registeredLot.isEmpty() || !work.registeredExpiry.isEmpty()) {
        body.insert(QStringLiteral("registered_lot"), QString::fromUtf8(work.registeredLot));
        body.insert(QStringLiteral("registered_expiry"), QString::fromLatin1(work.registeredExpiry));
    }
    const ledger::EntryHead head = transaction.appendAct(act, body);
    if (!outcome.item.isValid() && !outcome.key.isEmpty()) {
        if (const std::optional<ledger::ItemRow> item = transaction.items().find(outcome.key))
            outcome.item = item->id;
    }
    countAlong(transaction, work, head.seq);
    return outcome;
}

void ReceivingSession::countAlong(WriteTransaction &transaction, Work &work, qint64 seq)
{
    if (m_counting == Counting::Not)
        return;
    ReceiveOutcome &outcome = work.outcome;
    const bool isUnit = outcome.level == ledger::Level::Unit;
    const bool alone = m_count && m_countedAt == seq - 1; // nobody else has written since
    const bool simple = (outcome.verdict == Verdict::Accepted && work.isKnown() && outcome.reason != Reason::Registered
                            && !work.row().here)
        || outcome.verdict == Verdict::Duplicate || outcome.verdict == Verdict::Rejected;
    if (alone && simple && work.opens.isEmpty()) {
        if (outcome.verdict == Verdict::Accepted) {
            m_count->seen += isUnit ? 1 : 0;
            m_count->inferred += work.inferredUnits;
            const bool announced = outcome.reason != Reason::Blind && work.receipt.shipment.isValid();
            m_count->extra += announced ? 0 : (isUnit ? 1 : 0) + work.inferredUnits;
        } else if (isUnit && work.wasInferred) {
            ++m_count->seen;
            --m_count->inferred;
        }
    } else {
        const Receipt now = transaction.receipts().byId(m_receipt).value_or(work.receipt);
        m_count = countsOf(transaction, now, transaction.today()).units;
    }
    m_countedAt = seq;
    outcome.units = *m_count;
}

Result<ReceiveOutcome> ReceivingSession::registerUnknown(
    WriteTransaction &transaction, const ScannedCode &code, const QByteArray &lot, const QDate &expiry)
{
    const Result<Receipt> receipt = openReceipt(transaction, Permission::RegisterSerials);
    if (!receipt)
        return fail(receipt.error());
    if (const std::optional<ReceiptScan> known = transaction.receipts().scan(code.uuid))
        return told(transaction, *known);
    if (transaction.settings().value(registeringSetting) == QLatin1StringView("never"))
        return fail(codes::registeringOff);
    Work work { *receipt, code };
    if (!identify(transaction, work))
        return fail(codes::notScannable, QString::fromUtf8(code.raw));
    judgeHere(transaction, work);
    if (work.outcome.verdict != Verdict::Unknown)
        return fail(codes::alreadyKnown, QString::fromUtf8(work.outcome.uri));
    work.registeredLot = lot.isEmpty() ? work.identity.lot : lot;
    const QDate lastDay = expiry.isValid() ? expiry : lastValidDay(work.identity.expiry);
    work.registeredExpiry = lastDay.toString(Qt::ISODate).toLatin1();
    const bool tradeItem = work.identity.key.kind() == gs1::ItemKey::Kind::Sgtin;
    if (tradeItem && (work.registeredLot.isEmpty() || !lastDay.isValid()))
        return fail(codes::lotOrExpiryMissing, QString::fromUtf8(work.outcome.uri));
    work.outcome.lot = work.registeredLot;
    work.outcome.expiry = work.registeredExpiry;
    if (lastDay.isValid() && lastDay < transaction.today()) {
        work.outcome.verdict = Verdict::Expired;
        work.outcome.reason = Reason::Expired;
        work.outcome.details = { QString::fromLatin1(work.registeredExpiry) };
        chooseTray(work);
        return write(transaction, work, "receipt.scanned");
    }
    work.outcome.verdict = Verdict::Accepted;
    work.outcome.reason = Reason::Registered;
    work.outcome.details.clear();
    work.outcome.tray = 0;
    return write(transaction, work, "receipt.registered");
}

Result<ReceiveOutcome> ReceivingSession::hold(
    WriteTransaction &transaction, const ScannedCode &code, const QByteArray &reason, const QString &note)
{
    const Result<Receipt> receipt = openReceipt(transaction, Permission::HoldItems);
    if (!receipt)
        return fail(receipt.error());
    if (const std::optional<ReceiptScan> known = transaction.receipts().scan(code.uuid))
        return told(transaction, *known);
    Work work { *receipt, code };
    if (!identify(transaction, work))
        return fail(codes::notScannable, QString::fromUtf8(code.raw));
    transaction.appendAct("hold.placed",
        QJsonObject { { QStringLiteral("item"), QString::fromUtf8(work.identity.key.text()) },
            { QStringLiteral("reason"), QString::fromUtf8(reason) }, { QStringLiteral("detail"), note } });
    work.outcome.verdict = Verdict::Quarantined;
    work.outcome.reason = Reason::PutAside;
    work.outcome.details = QStringList { QString::fromUtf8(reason) };
    if (!note.isEmpty())
        work.outcome.details.append(note);
    chooseTray(work);
    return write(transaction, work, "receipt.scanned");
}

Result<ReceiveOutcome> ReceivingSession::openContainer(WriteTransaction &transaction, const ScannedCode &code)
{
    const Result<Receipt> receipt = openReceipt(transaction, Permission::Receive);
    if (!receipt)
        return fail(receipt.error());
    if (const std::optional<ReceiptScan> known = transaction.receipts().scan(code.uuid))
        return told(transaction, *known);
    Work work { *receipt, code };
    if (!identify(transaction, work))
        return write(transaction, work, "receipt.scanned");
    judgeHere(transaction, work);
    if (work.outcome.level != ledger::Level::Unit
        && (work.outcome.verdict == Verdict::Accepted || work.outcome.verdict == Verdict::Duplicate)) {
        work.opens = work.identity.key;
        work.outcome.inferred = 0;
        work.outcome.withheld = 0;
        work.inferredUnits = 0;
        work.outcome.reason = Reason::Opened;
        work.outcome.details.clear();
    }
    return write(transaction, work, "receipt.scanned");
}

Result<std::vector<ReceiptScan>> ReceivingSession::undo(WriteTransaction &transaction, int count)
{
    const Result<Receipt> receipt = openReceipt(transaction, Permission::Receive);
    if (!receipt)
        return fail(receipt.error());
    const std::vector<ReceiptScan> last = transaction.receipts().lastStanding(m_receipt, count);
    if (last.empty())
        return fail(codes::nothingToUndo);
    QJsonArray uuids;
    for (const ReceiptScan &scan : last) {
        uuids.append(QString::fromLatin1(scan.uuid));
        if (reasonFrom(scan.reason) != Reason::PutAside || !scan.item.isValid())
            continue;
        const std::optional<ledger::ItemRow> item = transaction.items().byId(scan.item);
        transaction.appendAct("hold.released",
            QJsonObject { { QStringLiteral("item"), item ? QString::fromUtf8(item->key.text()) : QString() },
                { QStringLiteral("reason"), scan.details.value(0) } });
    }
    transaction.appendAct("receipt.undone",
        QJsonObject { { QStringLiteral("receipt"), m_receipt.value }, { QStringLiteral("scans"), uuids } });
    m_count.reset();
    return last;
}

Result<std::optional<ReceiveOutcome>> ReceivingSession::outcomeOf(View &view, const QByteArray &uuid)
{
    const std::optional<ReceiptScan> scan = view.receipts().scan(uuid);
    return scan ? std::optional(told(view, *scan)) : std::nullopt;
}

ReceiveOutcome ReceivingSession::told(View &view, const ReceiptScan &scan) const
{
    const ScannedCode code { scan.uuid, scan.raw, scan.source, {}, {} };
    Work work { view.receipts().byId(scan.receipt).value_or(Receipt {}), code };
    ReceiveOutcome &outcome = work.outcome;
    if (const std::optional<ledger::ItemRow> item = scan.item.isValid() ? view.items().byId(scan.item) : std::nullopt) {
        const ScannedCode named { scan.uuid, scan.raw, scan.source, { { item->key, scan.lot, scan.expiry } }, {} };
        Work known { work.receipt, named };
        (void)identify(view, known);
        outcome = known.outcome;
    }
    outcome.repeated = true;
    outcome.number = scan.number;
    outcome.uuid = scan.uuid;
    outcome.raw = scan.raw;
    outcome.verdict = scan.verdict;
    outcome.reason = reasonFrom(scan.reason).value_or(Reason::Unreadable);
    outcome.details = scan.details;
    outcome.tray = scan.tray;
    outcome.inferred = scan.inferred;
    return outcome;
}

} // namespace packledger::workflow
