#include "workflow/batchclosing.h"

#include "base/sha256.h"
#include "workflow/batcherrors.h"
#include "workflow/batchrecord.h"
#include "workflow/numberdrawing.h"
#include "workflow/numberreason.h"
#include "workflow/printing.h"

#include <QBuffer>
#include <QJsonArray>

namespace packledger::workflow {

using ledger::NumberState;
using ledger::View;
using ledger::WriteTransaction;

namespace {

/// Where unused numbers go at the close; Allocated: nowhere, somebody must explain them.
NumberState unusedRule(View &view)
{
    const QString rule = view.settings().value("line.unused", QStringLiteral("return"));
    if (rule == QLatin1StringView("explain"))
        return NumberState::Allocated;
    return rule == QLatin1StringView("void") ? NumberState::Voided : NumberState::Returned;
}

} // namespace

Result<Reconciliation> reconcile(View &view, BatchId batch, size_t limit)
{
    const std::optional<BatchRow> row = view.line().batches.find(batch);
    if (!row)
        return fail(codes::noSuchBatch, QString::number(batch.value));
    Reconciliation result;
    result.counts = countsOf(view, batch);
    const NumberState rule = unusedRule(view);
    if (rule != NumberState::Allocated && !isLocked(row->state)) {
        result.unused = result.counts.in(NumberState::Allocated);
        result.counts.numbers[size_t(NumberState::Allocated)] = 0;
        result.counts.numbers[size_t(rule)] += result.unused;
    }
    result.unexplained = result.counts.unexplained();
    for (const NumberState state :
        { NumberState::Uncertain, NumberState::Printed, NumberState::Sent, NumberState::Allocated }) {
        if (result.counts.in(state) == 0)
            continue;
        view.line().numbers.forEach(batch, state, [&](const ledger::NumberRow &number) {
            if (result.differences.size() < limit)
                result.differences.push_back({ number.key, state });
            return result.differences.size() < limit;
        });
    }
    result.yield = result.counts.yieldOf(row->order.quantity);
    result.isRejectRateWithin = row->order.rejectLimit == 0 || result.counts.rejectRate() <= row->order.rejectLimit;
    return result;
}

Result<ClosedBatch> closeBatch(
    WriteTransaction &transaction, BatchId batch, const ClosingRequest &request, const ledger::SiteIdentity &site)
{
    const Result<BatchRow> row = runningBatch(transaction, request.performed.person, batch);
    if (!row)
        return fail(row.error());
    if (const Result<void> different = checkDifferent(request.performed, request.witnessed); !different)
        return fail(different.error());
    if (const Result<void> quiet = checkNoLabelWaits(transaction, batch); !quiet)
        return fail(quiet.error());

    ClosedBatch closed;
    if (const NumberState rule = unusedRule(transaction); rule != NumberState::Allocated)
        closed.unused = endUnused(transaction, batch, rule, keptReason(NumberReason::UnusedAtClose));
    const BatchCounts counts = countsOf(transaction, batch);
    closed.unexplained = counts.unexplained();
    const QString reason = request.reason.trimmed();
    if (closed.unexplained > 0 && reason.isEmpty())
        return fail(codes::batchUnexplained, QString::number(closed.unexplained));
    const bool binDiffers = request.rejectBin && *request.rejectBin != counts.rejected();
    if (binDiffers && reason.isEmpty())
        return fail(codes::rejectBinDiffers, QStringLiteral("%1 / %2").arg(*request.rejectBin).arg(counts.rejected()));

    QJsonObject closing { { QStringLiteral("at"), QString::fromLatin1(transaction.now().toIso()) },
        { QStringLiteral("reason"), reason } };
    if (request.rejectBin)
        closing.insert(QStringLiteral("reject_bin"), *request.rejectBin);
    QByteArray record = batchRecord(transaction, *row, site, closing);
    const QByteArray sha256 = Sha256::of(record);
    closed.record = sha256.toHex();

    QJsonArray signatures;
    for (const auto &[signatory, meaning] :
        { std::pair(&request.performed, Meaning::Performed), std::pair(&request.witnessed, Meaning::Reviewed) }) {
        const Result<Signature> signature = sign(transaction, *signatory, meaning, closed.record);
        if (!signature)
            return fail(signature.error());
        closed.signatures.push_back(*signature);
        signatures.append(toJson(*signature));
    }
    QBuffer bytes(&record);
    bytes.open(QIODevice::ReadOnly);
    if (!transaction.documents().keepBytes(bytes, sha256))
        return fail(codes::batchRecordDiffers, QString::fromLatin1(closed.record));
    transaction.appendAct("batch.closed",
        QJsonObject { { QStringLiteral("batch"), batch.value },
            { QStringLiteral("record"), QString::fromLatin1(closed.record) }, { QStringLiteral("reason"), reason },
            { QStringLiteral("unexplained"), closed.unexplained }, { QStringLiteral("signatures"), signatures } });
    return closed;
}

} // namespace packledger::workflow
