#include "access/accesserrors.h"
#include "serials/serialrules.h"
#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/numberdrawing.h"
#include "workflow/poolspaces.h"
#include "workflow/printing.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::Pool;
using ledger::WriteTransaction;

namespace {

/// One label, read on the line of a batch.
class LabelOnPack
{
public:
    LabelOnPack(WriteTransaction &transaction, const access::Session &person, const BatchRow &batch)
        : m_transaction(transaction)
        , m_person(person)
        , m_batch(batch)
    {
    }

    Result<CommissionOutcome> accept(const ScannedCode &code)
    {
        CommissionOutcome outcome;
        const std::optional<ScannedIdentity> label = identityOf(code);
        if (!label) {
            if (code.fault)
                outcome.detail = code.fault->detail;
            return outcome;
        }
        outcome.key = label->key;
        const std::optional<ledger::NumberRow> number = m_transaction.line().numbers.find(label->key);
        if (const std::optional<CommissionVerdict> wrong = contradiction(*label, number)) {
            outcome.verdict = *wrong;
            return outcome;
        }
        if (!number) {
            // DSCSA section 582(a)(9)(A), FDA's guidance on the SNI: on our own packs letters and digits only.
            if (!serials::checkGenerated(label->key.serial(), serials::Style::Plain)) {
                outcome.verdict = CommissionVerdict::BadSerial;
                return outcome;
            }
            if (const std::optional<CommissionVerdict> wrong = claim(label->key)) {
                outcome.verdict = *wrong;
                return outcome;
            }
        }
        const Result<EventId> event = commission(
            m_transaction, m_person, { m_batch.id, m_batch.order.lot, m_batch.order.expiry }, { label->key });
        if (!event)
            return fail(event.error());
        outcome.verdict = CommissionVerdict::Commissioned;
        outcome.event = *event;
        return outcome;
    }

private:
    /// Where the scanner spoiled the code, the reading that we drew is right.
    std::optional<ScannedIdentity> identityOf(const ScannedCode &code)
    {
        for (const ScannedIdentity &identity : code.identities) {
            if (m_transaction.line().numbers.find(identity.key)
                || m_transaction.line().pools.poolOfWaiting(identity.key.text()).isValid())
                return identity;
        }
        if (code.fault || code.identities.empty() || code.identities.front().key.kind() != gs1::ItemKey::Kind::Sgtin)
            return std::nullopt;
        return code.identities.front();
    }

    std::optional<CommissionVerdict> contradiction(
        const ScannedIdentity &label, const std::optional<ledger::NumberRow> &number)
    {
        const std::optional<gs1::Gtin> gtin = label.key.gtin();
        if (!gtin || gtin->digits() != m_batch.order.gtin)
            return CommissionVerdict::WrongProduct;
        if (!label.lot.isEmpty() && label.lot != m_batch.order.lot)
            return CommissionVerdict::LotMismatch;
        if (!label.expiry.isEmpty() && !expiryAgrees(label.expiry, fullExpiry(m_batch.order.expiry)))
            return CommissionVerdict::ExpiryMismatch;
        if (number) {
            if (number->batch.isValid() && number->batch != m_batch.id)
                return CommissionVerdict::OtherBatch;
            if (number->state == ledger::NumberState::Commissioned)
                return CommissionVerdict::Duplicate;
            if (!mayBecome(number->state, ledger::NumberState::Commissioned))
                return CommissionVerdict::Used;
        }
        const std::optional<ledger::ItemRow> item = m_transaction.items().find(label.key);
        if (item && item->state != ledger::ItemState::Mentioned)
            return CommissionVerdict::Used;
        return std::nullopt;
    }

    bool isFor(const Pool &pool) const
    {
        const QByteArray &market = m_batch.order.market;
        return !pool.closed && pool.gtin == m_batch.order.gtin && pool.client == m_batch.order.client.toUtf8()
            && (market.isEmpty() || pool.market == serials::marketName(market));
    }

    std::optional<CommissionVerdict> claim(const gs1::ItemKey &key)
    {
        const PoolId from = poolHolding(m_transaction, key);
        if (from.isValid()) {
            const std::optional<Pool> pool = m_transaction.line().pools.find(from);
            if (!pool || !isFor(*pool))
                return CommissionVerdict::OtherBatch;
        } else if (refusesUnknownNumbers(m_transaction)) {
            return CommissionVerdict::NotOurs;
        }
        m_transaction.appendAct("number.drawn",
            QJsonObject { { QStringLiteral("pool"), from.value }, { QStringLiteral("batch"), m_batch.id.value },
                { QStringLiteral("prefix"), QString::fromLatin1("01" + m_batch.order.gtin + "21") },
                { QStringLiteral("serials"), QString::fromUtf8(key.serial()) } });
        return std::nullopt;
    }

    WriteTransaction &m_transaction;
    const access::Session &m_person;
    const BatchRow &m_batch;
};

} // namespace

const char *nameOf(CommissionVerdict verdict)
{
    static constexpr const char *names[] = { "commissioned", "duplicate", "wrong-product", "lot-mismatch",
        "expiry-mismatch", "other-batch", "used", "not-ours", "bad-serial", "rejected" };
    return names[int(verdict)];
}

QString sentence(const CommissionOutcome &outcome)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("Commissioning", text); };
    switch (outcome.verdict) {
    case CommissionVerdict::Commissioned:
        return told(QT_TRANSLATE_NOOP("Commissioning", "Good."));
    case CommissionVerdict::Duplicate:
        return told(QT_TRANSLATE_NOOP("Commissioning",
            "This number is on a pack already. If this is another pack, both labels are wrong: stop and find out."));
    case CommissionVerdict::WrongProduct:
        return told(QT_TRANSLATE_NOOP("Commissioning", "The label is of another product than the batch. Stop."));
    case CommissionVerdict::LotMismatch:
        return told(QT_TRANSLATE_NOOP("Commissioning", "The label tells another lot than the batch. Stop."));
    case CommissionVerdict::ExpiryMismatch:
        return told(QT_TRANSLATE_NOOP("Commissioning", "The label tells another expiry than the batch. Stop."));
    case CommissionVerdict::OtherBatch:
        return told(QT_TRANSLATE_NOOP(
            "Commissioning", "This number belongs to another batch, market or client. Put the pack aside."));
    case CommissionVerdict::Used:
        return told(QT_TRANSLATE_NOOP(
            "Commissioning", "This number is used up, was given back, or is on a pack of others. Put the pack aside."));
    case CommissionVerdict::NotOurs:
        return told(QT_TRANSLATE_NOOP(
            "Commissioning", "This number was not drawn here, and this site takes no others. Put the pack aside."));
    case CommissionVerdict::BadSerial:
        return told(QT_TRANSLATE_NOOP("Commissioning",
            "The serial number has other characters than letters and digits, and DSCSA asks for those on packs made "
            "here. Put the pack aside."));
    case CommissionVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Commissioning", "This code names no pack for certain. %1"))
        .arg(outcome.detail)
        .trimmed();
}

Result<std::vector<gs1::ItemKey>> drawForBatch(
    WriteTransaction &transaction, const access::Session &person, BatchId id, qint64 count)
{
    const Result<BatchRow> batch = runningBatch(transaction, person, id);
    if (!batch)
        return fail(batch.error());
    if (const Result<void> alive = checkNotExpired(batch->order, transaction.today()); !alive)
        return fail(alive.error());
    // What was drawn when the order was approved comes first, but for what waits on a label.
    std::vector<gs1::ItemKey> numbers = numbersToPrint(transaction, id, count);
    const qint64 missing = count - qint64(numbers.size());
    if (missing <= 0)
        return numbers;
    const WorkOrder &order = batch->order;
    const Result<std::vector<gs1::ItemKey>> drawn = drawNumbers(
        transaction, person, { order.gtin, order.market, order.client.toUtf8(), order.pool }, missing, id);
    if (!drawn)
        return drawn;
    numbers.insert(numbers.end(), drawn->begin(), drawn->end());
    return numbers;
}

Result<void> checkOrdered(ledger::View &view, const BatchRow &batch, qint64 more)
{
    const qint64 left = std::max<qint64>(0, numbersNeeded(batch.order) - countsOf(view, batch.id).commissioned());
    return more <= left ? Result<void>() : fail(codes::moreThanOrdered, QString::number(left));
}

Result<CommissionOutcome> commissionScanned(
    WriteTransaction &transaction, const access::Session &person, BatchId id, const ScannedCode &code)
{
    if (!person.may(Permission::Commission))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Commission)));
    const Result<BatchRow> batch = runningBatch(transaction, person, id);
    if (!batch)
        return fail(batch.error());
    if (const Result<void> alive = checkNotExpired(batch->order, transaction.today()); !alive)
        return fail(alive.error());
    return LabelOnPack(transaction, person, *batch).accept(code);
}

} // namespace packledger::workflow
