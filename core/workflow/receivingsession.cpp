#include "workflow/receivingsession.h"

#include "access/accesserrors.h"
#include "base/spelling.h"
#include "workflow/receiptcounts.h"
#include "workflow/receiptholds.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingscan.h"
#include "workflow/siteevent.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::Receipt;
using ledger::ReceiptScan;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr char registeringSetting[] = "receiving.register-unknown"; // by-hand, automatic, never

/// Whether it is put aside for this reason already.
bool isHeldFor(View &view, const gs1::ItemKey &key, const QByteArray &reason)
{
    const std::optional<ledger::ItemRow> row = view.items().find(key);
    const std::vector<ledger::Hold> holds = row ? view.holds().openOn(row->id, {}) : std::vector<ledger::Hold>();
    return std::ranges::any_of(holds, [&reason](const ledger::Hold &hold) { return hold.reason == reason; });
}

} // namespace

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
        return fail(codes::noSuchReceipt, receiptNumber(m_receipt));
    if (receipt->state != ledger::ReceiptState::Open)
        return fail(codes::receiptClosed, receiptNumber(m_receipt));
    return *receipt;
}

Result<ReceiveOutcome> ReceivingSession::once(
    WriteTransaction &transaction, const ScannedCode &code, Permission permission, const Step &step)
{
    const Result<Receipt> receipt = openReceipt(transaction, permission);
    if (!receipt)
        return fail(receipt.error());
    if (const std::optional<ReceiptScan> known = transaction.receipts().scan(code.uuid))
        return told(transaction, *known);
    ReceivingScan work(*receipt, code);
    const bool identified = work.identify(transaction);
    if (const Result<void> done = step(work, identified); !done)
        return fail(done.error());
    return write(transaction, work);
}

Result<ReceiveOutcome> ReceivingSession::accept(WriteTransaction &transaction, const ScannedCode &code)
{
    return once(transaction, code, Permission::Receive, [&](ReceivingScan &work, bool identified) -> Result<void> {
        if (!identified)
            return {};
        work.judge(transaction);
        if (work.outcome.verdict == Verdict::Unknown && mayRegisterByItself(transaction, work))
            work.registerWith(work.identity.lot, lastValidDay(work.identity.expiry));
        return {};
    });
}

bool ReceivingSession::mayRegisterByItself(WriteTransaction &transaction, const ReceivingScan &work) const
{
    const bool expectable = work.outcome.reason == Reason::AwaitingData;
    return expectable && m_person.may(Permission::RegisterSerials)
        && transaction.settings().value(registeringSetting) == QLatin1StringView("automatic")
        && !work.identity.lot.isEmpty() && lastValidDay(work.identity.expiry) >= transaction.today();
}

Result<ReceiveOutcome> ReceivingSession::registerUnknown(
    WriteTransaction &transaction, const ScannedCode &code, const QByteArray &lot, const QDate &expiry)
{
    return once(
        transaction, code, Permission::RegisterSerials, [&](ReceivingScan &work, bool identified) -> Result<void> {
            if (transaction.settings().value(registeringSetting) == QLatin1StringView("never"))
                return fail(codes::registeringOff);
            if (!identified)
                return fail(codes::notScannable, QString::fromUtf8(code.raw));
            work.judge(transaction);
            if (work.outcome.verdict != Verdict::Unknown)
                return fail(codes::alreadyKnown, QString::fromUtf8(work.outcome.uri));
            const QByteArray usedLot = lot.isEmpty() ? work.identity.lot : lot;
            const QDate lastDay = expiry.isValid() ? expiry : lastValidDay(work.identity.expiry);
            const bool tradeItem = work.identity.key.kind() == gs1::ItemKey::Kind::Sgtin;
            if (tradeItem && (usedLot.isEmpty() || !lastDay.isValid()))
                return fail(codes::lotOrExpiryMissing, QString::fromUtf8(work.outcome.uri));
            work.registerWith(usedLot, lastDay);
            return {};
        });
}

Result<ReceiveOutcome> ReceivingSession::registerScanned(
    WriteTransaction &transaction, const QByteArray &uuid, const QByteArray &lot, const QDate &expiry)
{
    const std::optional<ReceiptScan> scan = transaction.receipts().scan(uuid);
    const std::optional<ledger::ItemRow> item
        = scan && scan->receipt == m_receipt ? transaction.items().byId(scan->item) : std::nullopt;
    if (!item)
        return fail(codes::notScannable, scan ? QString::fromUtf8(scan->raw) : QString());
    const ScannedCode code { ScannedCode::newUuid(), scan->raw, scan->source,
        { { item->key, scan->lot, scan->expiry } }, {} };
    return registerUnknown(transaction, code, lot, expiry);
}

Result<ReceiveOutcome> ReceivingSession::hold(
    WriteTransaction &transaction, const ScannedCode &code, const QByteArray &reason, const QString &note)
{
    return once(transaction, code, Permission::HoldItems, [&](ReceivingScan &work, bool identified) -> Result<void> {
        if (!identified)
            return fail(codes::notScannable, QString::fromUtf8(code.raw));
        // The key pressed once more for a pack in its tray says nothing new.
        if (!note.isEmpty() || !isHeldFor(transaction, work.identity.key, reason))
            placeHoldByHand(transaction, work.identity.key, reason, note, code.uuid);
        work.outcome.verdict = Verdict::Quarantined;
        work.outcome.reason = Reason::PutAside;
        work.outcome.details = QStringList { QString::fromUtf8(reason) };
        if (!note.isEmpty())
            work.outcome.details.append(note);
        work.chooseTray();
        return {};
    });
}

Result<ReceiveOutcome> ReceivingSession::openContainer(WriteTransaction &transaction, const ScannedCode &code)
{
    return once(transaction, code, Permission::Receive, [&](ReceivingScan &work, bool identified) -> Result<void> {
        if (!identified)
            return {};
        work.judge(transaction);
        if (work.outcome.level != ledger::Level::Unit
            && (work.outcome.verdict == Verdict::Accepted || work.outcome.verdict == Verdict::Duplicate))
            work.openHere();
        return {};
    });
}

ReceiveOutcome ReceivingSession::write(WriteTransaction &transaction, ReceivingScan &work)
{
    ReceiveOutcome &outcome = work.outcome;
    outcome.uuid = work.code.uuid;
    outcome.raw = work.code.raw;
    outcome.number = transaction.receipts().nextNumber(m_receipt);
    const ledger::EntryHead head = transaction.appendAct(work.act(), bodyOf(work));
    if (!outcome.item.isValid() && !outcome.key.isEmpty()) {
        if (const std::optional<ledger::ItemRow> item = transaction.items().find(outcome.key))
            outcome.item = item->id;
    }
    const bool wasHeld = work.isKnown() && work.row().here && work.row().here->isHeld();
    if (ledger::isHeld(outcome.verdict) || wasHeld)
        followVerdict(transaction, m_receipt, outcome.item, HoldEnd::Cleared);
    countAlong(transaction, work, head.seq);
    return outcome;
}

QJsonObject ReceivingSession::bodyOf(const ReceivingScan &work) const
{
    const ReceiveOutcome &outcome = work.outcome;
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
    if (outcome.mustAcknowledge)
        body.insert(QStringLiteral("alert"), true);
    if (!work.opens.isEmpty())
        body.insert(QStringLiteral("opens"), QString::fromUtf8(work.opens.text()));
    if (work.registers) {
        body.insert(QStringLiteral("registered_lot"), QString::fromUtf8(outcome.lot));
        body.insert(QStringLiteral("registered_expiry"), QString::fromLatin1(outcome.expiry));
    }
    return body;
}

void ReceivingSession::countAlong(WriteTransaction &transaction, ReceivingScan &work, qint64 seq)
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
    m_countedAt = transaction.journal().head().seq;
    outcome.units = *m_count;
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
        for (const ledger::Hold &hold : transaction.holds().placedByHandWith(scan.uuid))
            withdrawSiteEvent(transaction, hold.placedBy);
    }
    transaction.appendAct("receipt.undone",
        QJsonObject { { QStringLiteral("receipt"), m_receipt.value }, { QStringLiteral("scans"), uuids } });
    for (const ReceiptScan &scan : last) {
        if (scan.item.isValid())
            followVerdict(transaction, m_receipt, scan.item, HoldEnd::TakenBack);
    }
    m_count.reset();
    return last;
}

Result<ReceiptScan> ReceivingSession::acknowledge(WriteTransaction &transaction, const QByteArray &uuid)
{
    if (!m_person.may(Permission::Receive))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Receive)));
    const std::optional<ReceiptScan> scan = transaction.receipts().scan(uuid);
    if (!scan || scan->receipt != m_receipt)
        return fail(codes::noSuchScan, QString::fromLatin1(uuid));
    if (scan->acknowledged.isValid())
        return *scan;
    transaction.appendAct("receipt.acknowledged",
        QJsonObject { { QStringLiteral("receipt"), m_receipt.value },
            { QStringLiteral("uuid"), QString::fromLatin1(uuid) }, { QStringLiteral("number"), scan->number },
            { QStringLiteral("verdict"), QString::fromLatin1(nameOf(scan->verdict)) },
            { QStringLiteral("reason"), QString::fromUtf8(scan->reason) } });
    return transaction.receipts().scan(uuid).value_or(*scan);
}

Result<ReceiptScan> ReceivingSession::confirmSeal(WriteTransaction &transaction, const QByteArray &uuid)
{
    if (const Result<Receipt> receipt = openReceipt(transaction, Permission::Receive); !receipt)
        return fail(receipt.error());
    const std::optional<ReceiptScan> scan = transaction.receipts().scan(uuid);
    if (!scan || scan->receipt != m_receipt)
        return fail(codes::noSuchScan, QString::fromLatin1(uuid));
    if (scan->undone || scan->inferred == 0)
        return fail(codes::noSeal);
    if (scan->sealChecked.isValid())
        return *scan;
    transaction.appendAct("receipt.seal-checked",
        QJsonObject { { QStringLiteral("receipt"), m_receipt.value },
            { QStringLiteral("uuid"), QString::fromLatin1(uuid) }, { QStringLiteral("number"), scan->number } });
    return transaction.receipts().scan(uuid).value_or(*scan);
}

Result<ReceiptScan> ReceivingSession::confirmSealOf(WriteTransaction &transaction, const ScannedCode &code)
{
    const Result<Receipt> receipt = openReceipt(transaction, Permission::Receive);
    if (!receipt)
        return fail(receipt.error());
    ReceivingScan named(*receipt, code);
    if (!named.identify(transaction))
        return fail(codes::notScannable, QString::fromUtf8(code.raw));
    const std::optional<ledger::ItemRow> container = transaction.items().find(named.identity.key);
    if (!container)
        return fail(codes::noSeal);
    const std::optional<ledger::ReceiptItem> here = transaction.receipts().itemIn(m_receipt, container->id);
    const std::optional<ReceiptScan> scan = transaction.receipts().inferringScan(m_receipt, container->id);
    if (!scan || (here && here->opened))
        return fail(codes::noSeal);
    return confirmSeal(transaction, scan->uuid);
}

Result<std::optional<ReceiveOutcome>> ReceivingSession::outcomeOf(View &view, const QByteArray &uuid)
{
    const std::optional<ReceiptScan> scan = view.receipts().scan(uuid);
    return scan ? std::optional(told(view, *scan)) : std::nullopt;
}

ReceiveOutcome ReceivingSession::told(View &view, const ReceiptScan &scan) const
{
    const ScannedCode code { scan.uuid, scan.raw, scan.source, {}, {} };
    ReceivingScan work(view.receipts().byId(scan.receipt).value_or(Receipt {}), code);
    ReceiveOutcome &outcome = work.outcome;
    if (const std::optional<ledger::ItemRow> item = scan.item.isValid() ? view.items().byId(scan.item) : std::nullopt) {
        const ScannedCode named { scan.uuid, scan.raw, scan.source, { { item->key, scan.lot, scan.expiry } }, {} };
        ReceivingScan known(work.receipt, named);
        (void)known.identify(view);
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
    outcome.sealChecked = scan.sealChecked.isValid();
    outcome.mustAcknowledge = scan.alert && !scan.acknowledged.isValid() && !scan.undone;
    return outcome;
}

} // namespace packledger::workflow
