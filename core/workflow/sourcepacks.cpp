#include "workflow/sourcepacks.h"

#include "workflow/batcherrors.h"
#include "workflow/packingerrors.h"
#include "workflow/permission.h"
#include "workflow/undoing.h"

#include <QJsonArray>

namespace packledger::workflow {

using ledger::WaitingSource;
using ledger::WriteTransaction;

namespace {

Result<void> mayTake(WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    if (const Result<void> may = permitted(person, access::Permission::Commission); !may)
        return may;
    if (const Result<BatchRow> row = unlockedBatch(transaction, person, batch); !row)
        return fail(row.error());
    return {};
}

Result<WaitingSource> waitingIn(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const gs1::ItemKey &source)
{
    if (const Result<void> may = mayTake(transaction, person, batch); !may)
        return fail(may.error());
    std::optional<WaitingSource> waiting = transaction.line().batches.sourceOf(source);
    if (!waiting || waiting->batch != batch)
        return fail(codes::sourceNotWaiting, QString::fromUtf8(transaction.masterData().epcUri(source)));
    return *std::move(waiting);
}

void note(WriteTransaction &transaction, const char *act, BatchId batch, const gs1::ItemKey &source, qint64 left = 0)
{
    QJsonObject body { { QStringLiteral("batch"), batch.value },
        { QStringLiteral("key"), QString::fromUtf8(source.text()) } };
    if (left > 0)
        body.insert(QStringLiteral("left"), left);
    transaction.appendAct(act, body);
}

/// A scan that is sure: what the ledger has under this key.
ScannedCode codeOf(const gs1::ItemKey &key)
{
    ScannedCode code;
    code.raw = key.text();
    code.identities = { { key, {}, {} } };
    return code;
}

/// The last run of repackaging that stands.
std::optional<ledger::BatchAct> lastRun(ledger::View &view, BatchId batch)
{
    std::vector<ledger::BatchAct> runs = view.line().batches.acts(batch, "batch.repacked");
    for (const ledger::BatchAct &undone : view.line().batches.acts(batch, "batch.repack-undone")) {
        const qint64 run = undone.body.value(QLatin1StringView("run")).toInteger();
        std::erase_if(runs, [run](const ledger::BatchAct &act) { return act.seq == run; });
    }
    return runs.empty() ? std::nullopt : std::optional(runs.back());
}

} // namespace

Result<RepackedItem> takeSource(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const RepackInput &input)
{
    if (const Result<void> may = mayTake(transaction, person, batch); !may)
        return fail(may.error());
    RepackedItem item = judgeSource(transaction, person, batch, input, transaction.today());
    if (isRefusal(item.verdict))
        return item;
    if (transaction.line().batches.sourceOf(item.key)) {
        item.verdict = RepackVerdict::Twice;
        return item;
    }
    note(transaction, "batch.source-taken", batch, item.key, input.left.value_or(0));
    return item;
}

Result<void> bookLeft(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const gs1::ItemKey &source, qint64 left)
{
    const Result<WaitingSource> waiting = waitingIn(transaction, person, batch, source);
    if (!waiting)
        return fail(waiting.error());
    if (waiting->left != left)
        note(transaction, "batch.source-taken", batch, source, left);
    return {};
}

Result<void> putSourceBack(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const gs1::ItemKey &source)
{
    if (const Result<WaitingSource> waiting = waitingIn(transaction, person, batch, source); !waiting)
        return fail(waiting.error());
    note(transaction, "batch.source-returned", batch, source);
    return {};
}

Result<Repackaging> linkSources(WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    std::vector<RepackInput> inputs;
    for (const WaitingSource &source : transaction.line().batches.sourcesOf(batch))
        inputs.push_back({ codeOf(source.key), source.left > 0 ? std::optional(source.left) : std::nullopt });
    std::vector<ScannedCode> outputs;
    for (const gs1::ItemKey &key : numbersWithoutSource(transaction, batch))
        outputs.push_back(codeOf(key));
    Result<Repackaging> result = repackage(transaction, person, batch, inputs, outputs);
    if (!result || result->isDone())
        return result;
    for (const RepackedItem &item : result->items) {
        if (!item.isOutput && isRefusal(item.verdict))
            note(transaction, "batch.source-returned", batch, item.key);
    }
    return result;
}

Result<void> unlinkSources(WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    if (const Result<void> may = mayTake(transaction, person, batch); !may)
        return may;
    const std::optional<ledger::BatchAct> run = lastRun(transaction, batch);
    const QJsonArray events = run ? run->body.value(QLatin1StringView("events")).toArray() : QJsonArray();
    if (events.isEmpty())
        return fail(codes::undoNothing);
    if (const auto undone = undoEvent(transaction, person, EventId { events.first().toInteger() }); !undone)
        return fail(undone.error());
    const auto wait = [&](const QJsonValue &key, qint64 left) {
        note(transaction, "batch.source-taken", batch, gs1::ItemKey::fromText(key.toString().toUtf8()), left);
    };
    for (const QJsonValue &input : run->body.value(QLatin1StringView("inputs")).toArray())
        wait(input, 0);
    for (const QJsonValue &part : run->body.value(QLatin1StringView("parts")).toArray())
        wait(part[QLatin1StringView("key")], part[QLatin1StringView("left")].toInteger());
    return {};
}

bool hasLink(ledger::View &view, BatchId batch)
{
    return lastRun(view, batch).has_value();
}

} // namespace packledger::workflow
