#include "workflow/packejection.h"

#include "scan/rejectsettings.h"
#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/inspectionerrors.h"
#include "workflow/inspectionrules.h"
#include "workflow/linerun.h"
#include "workflow/permission.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace packledger::workflow {

using ledger::InspectionRow;
using ledger::InspectionStore;
using ledger::WriteTransaction;
using Outcome = scan::RejectAnswer::Outcome;

namespace {

constexpr char notEjected[] = "not-ejected";
constexpr qint64 overdueMs = 10'000; // behind the device's patience: whoever waited is not there any more

void note(WriteTransaction &transaction, BatchId batch, qint64 pack, const char *outcome)
{
    transaction.appendAct("inspection.ejected",
        { { QStringLiteral("batch"), batch.value }, { QStringLiteral("pack"), pack },
            { QStringLiteral("outcome"), QLatin1StringView(outcome) } });
}

void stop(WriteTransaction &transaction, BatchId batch, qint64 pack)
{
    transaction.appendAct("batch.stopped",
        { { QStringLiteral("batch"), batch.value }, { QStringLiteral("reason"), QLatin1StringView(notEjected) },
            { QStringLiteral("note"), QString() }, { QStringLiteral("pack"), pack } });
}

/// Another station may still be waiting for its device.
bool wasDecidedHere(WriteTransaction &transaction, const InspectionRow &row)
{
    const std::optional<ledger::JournalEntry> entry = transaction.journal().entry(row.seq);
    return entry && entry->head.actor.station == transaction.actor().station;
}

Result<BatchRow> lineOf(WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    if (const Result<void> may = permitted(person, access::Permission::RunLine); !may)
        return fail(may.error());
    return unlockedBatch(transaction, person, batch);
}

Result<void> settle(WriteTransaction &transaction, BatchId batch, const std::vector<qint64> &packs, const char *outcome)
{
    const std::vector<qint64> open = packsOnTheLine(transaction, batch);
    for (const qint64 pack : packs) {
        if (std::ranges::find(open, pack) == open.end())
            return fail(codes::noSuchPack, QString::number(pack));
        note(transaction, batch, pack, outcome);
    }
    return {};
}

} // namespace

Result<bool> packEjected(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, qint64 pack, Outcome outcome)
{
    const Result<BatchRow> row = lineOf(transaction, person, batch);
    if (!row)
        return fail(row.error());
    if (!transaction.line().inspections.pack(batch, pack))
        return fail(codes::noSuchPack, QString::number(pack));
    note(transaction, batch, pack, nameOf(outcome));
    if (scan::RejectAnswer { {}, outcome }.isOut())
        return row->state == BatchState::Stopped;
    if (row->state == BatchState::Running)
        stop(transaction, batch, pack);
    return true;
}

Result<std::vector<qint64>> takeUpInspection(
    WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    const Result<BatchRow> row = lineOf(transaction, person, batch);
    if (!row)
        return fail(row.error());
    for (const InspectionRow &pack : transaction.line().inspections.notEjected(batch)) {
        if (pack.ejection == InspectionStore::awaitsAnswer && wasDecidedHere(transaction, pack))
            note(transaction, batch, pack.pack, nameOf(Outcome::Lost));
    }
    std::vector<qint64> lost = packsLost(transaction, batch, transaction.now());
    if (!lost.empty() && row->state == BatchState::Running)
        stop(transaction, batch, lost.front());
    return lost;
}

std::vector<qint64> packsOnTheLine(ledger::View &view, BatchId batch)
{
    std::vector<qint64> packs;
    for (const InspectionRow &row : view.line().inspections.notEjected(batch))
        packs.push_back(row.pack);
    return packs;
}

std::vector<InspectionRow> lostPacks(ledger::View &view, BatchId batch, Instant now)
{
    std::vector<InspectionRow> lost = view.line().inspections.notEjected(batch);
    const auto device = scan::RejectSettings::parse(inspectionRules(view).rejectAddress);
    const qint64 patienceMs = device ? device->patience.count() : 0;
    std::erase_if(lost, [&](const InspectionRow &row) {
        return row.ejection == InspectionStore::awaitsAnswer && row.atMs + patienceMs + overdueMs > now.ms;
    });
    return lost;
}

std::vector<qint64> packsLost(ledger::View &view, BatchId batch, Instant now)
{
    std::vector<qint64> packs;
    for (const InspectionRow &row : lostPacks(view, batch, now))
        packs.push_back(row.pack);
    return packs;
}

Result<void> checkPacksAreOut(const std::vector<qint64> &packs)
{
    QStringList numbers;
    for (const qint64 pack : packs)
        numbers.append(QString::number(pack));
    return numbers.isEmpty() ? Result<void>() : fail(codes::packOnTheLine, numbers.join(QLatin1StringView(", ")));
}

qint64 packsInRejectBin(ledger::View &view, BatchId batch)
{
    using ledger::InspectionResult;
    const ledger::InspectionCounts looked = view.line().inspections.countsOf(batch);
    const qint64 thrown = std::accumulate(looked.begin(), looked.end(), qint64(0))
        - looked[size_t(InspectionResult::Good)] - looked[size_t(InspectionResult::Duplicate)];
    return std::max(thrown, countsOf(view, batch).rejected());
}

Result<void> packsRemoved(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const std::vector<qint64> &packs)
{
    if (const Result<BatchRow> row = lineOf(transaction, person, batch); !row)
        return fail(row.error());
    return settle(transaction, batch, packs, InspectionStore::removed);
}

Result<void> packsWrittenOff(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const std::vector<qint64> &packs, const QString &reason)
{
    if (const Result<BatchRow> row = lineOf(transaction, person, batch); !row)
        return fail(row.error());
    if (const Result<void> done = settle(transaction, batch, packs, InspectionStore::writtenOff); !done)
        return done;
    QStringList numbers;
    for (const qint64 pack : packs)
        numbers.append(QString::number(pack));
    if (reason.trimmed().isEmpty())
        return fail(codes::batchReasonMissing);
    return noteDeviation(transaction, person, batch,
        QCoreApplication::translate("LineRun", "Bad packs not found: %1. %2")
            .arg(numbers.join(QLatin1StringView(", ")), reason.trimmed()),
        {}, nullptr);
}

} // namespace packledger::workflow
