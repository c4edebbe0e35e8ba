#include "workflow/receivingsession.h"

#include "access/accesserrors.h"
#include "workflow/receiptcounts.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingscan.h"

#include <QJsonArray>

namespace packledger::workflow {

using access::Permission;
using ledger::Receipt;
using ledger::ReceiptScan;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr char registeringSetting[] = "receiving.register-unknown"; // by-hand, automatic, never

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
    ReceivingScan work(*receipt, code);
    if (!work.identify(transaction))
        return write(transaction, work, "receipt.scanned");
    work.judge(transaction);
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

bool ReceivingSession::mayRegisterByItself(WriteTransaction &transaction, const ReceivingScan &work) const
{
    const bool expectable = work.outcome.reason == Reason::AwaitingData;
    return expectable && m_person.may(Permission::RegisterSerials)
        && transaction.settings().value(registeringSetting) == QLatin1StringView("automatic")
        && !work.identity.lot.isEmpty() && lastValidDay(work.identity.expiry) >= transaction.today();
}

ReceiveOutcome ReceivingSession::write(WriteTransaction &transaction, ReceivingScan &work, const QByteArray &act)
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
    ReceivingScan work(*receipt, code);
    if (!work.identify(transaction))
        return fail(codes::notScannable, QString::fromUtf8(code.raw));
    work.judge(transaction);
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
        work.chooseTray();
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
    ReceivingScan work(*receipt, code);
    if (!work.identify(transaction))
        return fail(codes::notScannable, QString::fromUtf8(code.raw));
    transaction.appendAct("hold.placed",
        QJsonObject { { QStringLiteral("item"), QString::fromUtf8(work.identity.key.text()) },
            { QStringLiteral("reason"), QString::fromUtf8(reason) }, { QStringLiteral("detail"), note } });
    work.outcome.verdict = Verdict::Quarantined;
    work.outcome.reason = Reason::PutAside;
    work.outcome.details = QStringList { QString::fromUtf8(reason) };
    if (!note.isEmpty())
        work.outcome.details.append(note);
    work.chooseTray();
    return write(transaction, work, "receipt.scanned");
}

Result<ReceiveOutcome> ReceivingSession::openContainer(WriteTransaction &transaction, const ScannedCode &code)
{
    const Result<Receipt> receipt = openReceipt(transaction, Permission::Receive);
    if (!receipt)
        return fail(receipt.error());
    if (const std::optional<ReceiptScan> known = transaction.receipts().scan(code.uuid))
        return told(transaction, *known);
    ReceivingScan work(*receipt, code);
    if (!work.identify(transaction))
        return write(transaction, work, "receipt.scanned");
    work.judge(transaction);
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
    return outcome;
}

} // namespace packledger::workflow
