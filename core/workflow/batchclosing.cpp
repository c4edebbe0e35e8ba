#include "workflow/batchclosing.h"

#include "base/sha256.h"
#include "ledger/sourcefacts.h"
#include "workflow/batcherrors.h"
#include "workflow/batchrecord.h"
#include "workflow/numberdrawing.h"
#include "workflow/numberreason.h"
#include "workflow/packejection.h"
#include "workflow/printing.h"

#include <QBuffer>
#include <QJsonArray>

#include <algorithm>

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

/// Whether a child, or the first unit in it, is a number of the batch.
bool isOf(View &view, BatchId batch, ItemId child)
{
    const auto isNumberOf = [&](ItemId item) {
        const std::optional<ledger::ItemRow> row = view.items().byId(item);
        const std::optional<ledger::NumberRow> number = row ? view.line().numbers.find(row->key) : std::nullopt;
        return number && number->batch == batch;
    };
    if (isNumberOf(child))
        return true;
    const ItemId unit = view.line().packings.mixtureBelow(child).unit;
    return unit.isValid() && isNumberOf(unit);
}

/// Once the batch is locked, nothing it made is aggregated as a part of it any more.
std::vector<gs1::ItemKey> openContainers(View &view, BatchId batch)
{
    std::vector<gs1::ItemKey> found;
    for (const ledger::Packing &packing : view.line().packings.open()) {
        const std::vector<ledger::PackedChild> children = view.line().packings.children(packing.id);
        if (packing.batch == batch || std::ranges::any_of(children, [&](const ledger::PackedChild &child) {
                return isOf(view, batch, child.item);
            }))
            found.push_back(packing.container);
    }
    return found;
}

bool isAllocated(const UnexplainedNumber &number)
{
    return number.state == NumberState::Allocated;
}

/// Numbers of containers of which nobody knows what becomes of them. Those of containers that are being packed wait for
/// their close, and hold up the batch's on their own.
std::vector<UnexplainedNumber> openNumbers(View &view, BatchId batch)
{
    std::vector<UnexplainedNumber> found;
    view.line().numbers.forEachContainer(batch, [&](const ledger::NumberRow &number) {
        if (containerFate(number.state) == ContainerFate::Unexplained)
            found.push_back({ number.key, number.state });
        return true;
    });
    return found;
}

/// Container numbers that are on no label go where the site's rule says, as those of packs do.
void endUnusedContainers(WriteTransaction &transaction, BatchId batch, NumberState rule)
{
    QJsonArray keys;
    for (const UnexplainedNumber &number : openNumbers(transaction, batch)) {
        if (isAllocated(number) && !transaction.line().packings.openOf(number.key))
            keys.append(QString::fromUtf8(number.key.text()));
    }
    if (!keys.isEmpty())
        transaction.appendAct("number.moved",
            { { QStringLiteral("state"), QString::fromLatin1(nameOf(rule)) }, { QStringLiteral("keys"), keys },
                { QStringLiteral("reason"), keptReason(NumberReason::UnusedAtClose) } });
}

/// Nothing that belongs to the batch is left halfway.
Result<void> checkNothingWaits(View &view, BatchId batch)
{
    if (const Result<void> out = checkPacksAreOut(packsOnTheLine(view, batch)); !out)
        return out;
    if (const size_t waiting = view.line().batches.sourcesOf(batch).size(); waiting > 0)
        return fail(codes::batchSourcesWait, QString::number(waiting));
    QStringList open;
    for (const gs1::ItemKey &container : openContainers(view, batch))
        open.append(QString::fromUtf8(view.masterData().epcUri(container)));
    return open.empty() ? Result<void>() : fail(codes::batchContainersOpen, open.join(QLatin1StringView("; ")));
}

/// Reconciliation::withoutSource
qint64 missingSources(View &view, const BatchRow &batch)
{
    const auto expects = [&] {
        if (ledger::tookSources(view.database(), batch.id))
            return true;
        const ledger::SourceUse use = ledger::sourceUseOf(view.database(), batch.order.gtin);
        // A site that takes nothing in has nothing to repackage.
        return use.batches > 0 ? use.withSources > 0 : view.receipts().nextId().value > 1;
    };
    return expects() ? ledger::packsWithoutSource(view.database(), batch.id) : 0;
}

/// What was counted in the bin is what was thrown out; a difference is for two people to sign.
Result<void> checkRejectBin(qint64 thrownOut, const ClosingRequest &request)
{
    if (!request.rejectBin)
        return thrownOut == 0 ? Result<void>() : fail(codes::rejectBinMissing, QString::number(thrownOut));
    if (*request.rejectBin == thrownOut || !request.reason.trimmed().isEmpty())
        return {};
    return fail(codes::rejectBinDiffers, QStringLiteral("%1 / %2").arg(*request.rejectBin).arg(thrownOut));
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
    result.containers = containersOf(view, batch);
    std::vector<UnexplainedNumber> containers = openNumbers(view, batch);
    if (rule != NumberState::Allocated && !isLocked(row->state)) {
        const auto unused = std::erase_if(containers, isAllocated);
        result.containers.unexplained -= qint64(unused);
        (rule == NumberState::Voided ? result.containers.voided : result.containers.returned) += qint64(unused);
    }
    result.unexplained = result.counts.unexplained() + result.containers.unexplained;
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
    for (UnexplainedNumber &container : containers) {
        if (result.differences.size() < limit)
            result.differences.push_back(std::move(container));
    }
    result.sourcesWaiting = qint64(view.line().batches.sourcesOf(batch).size());
    if (!isLocked(row->state)) {
        result.withoutSource = missingSources(view, *row);
        result.packsOnTheLine = packsOnTheLine(view, batch);
        result.openContainers = openContainers(view, batch);
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
    if (const NumberState rule = unusedRule(transaction); rule != NumberState::Allocated) {
        closed.unused = endUnused(transaction, batch, rule, keptReason(NumberReason::UnusedAtClose));
        endUnusedContainers(transaction, batch, rule);
    }
    const BatchCounts counts = countsOf(transaction, batch);
    closed.unexplained = counts.unexplained() + containersOf(transaction, batch).unexplained;
    const QString reason = request.reason.trimmed();
    if (closed.unexplained > 0 && reason.isEmpty())
        return fail(codes::batchUnexplained, QString::number(closed.unexplained));
    // A bad pack that may still be on the line comes first: the bin is counted once it lies in it.
    if (const Result<void> done = checkNothingWaits(transaction, batch); !done)
        return fail(done.error());
    if (const Result<void> counted = checkRejectBin(packsInRejectBin(transaction, batch), request); !counted)
        return fail(counted.error());

    QJsonObject closing { { QStringLiteral("at"), QString::fromLatin1(transaction.now().toIso()) },
        { QStringLiteral("reason"), reason } };
    if (request.rejectBin)
        closing.insert(QStringLiteral("reject_bin"), *request.rejectBin);
    closed.withoutSource = missingSources(transaction, *row);
    if (closed.withoutSource > 0)
        closing.insert(QStringLiteral("warned_without_source"), closed.withoutSource);
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
