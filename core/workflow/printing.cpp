#include "workflow/printing.h"

#include "access/accesserrors.h"
#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/batchlabels.h"
#include "workflow/clientscope.h"
#include "workflow/labelerrule.h"
#include "workflow/linechallenge.h"
#include "workflow/numberreason.h"
#include "workflow/printacts.h"
#include "workflow/printers.h"
#include "workflow/printingerrors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace packledger::workflow {

using access::Permission;
using gs1::ItemKey;
using ledger::LabelState;
using ledger::NumberState;
using ledger::PrintJobRow;
using ledger::PrintLabelRow;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr size_t mostLabels = 100'000;

Result<void> mayPrint(const access::Session &person)
{
    if (!person.may(Permission::Print))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Print)));
    return {};
}

Result<void> isPrintable(View &view, const ItemKey &key)
{
    const QString uri = QString::fromUtf8(view.masterData().epcUri(key));
    if (const std::optional<PrintLabelRow> label = view.line().printing.labelOf(key))
        return fail(codes::alreadyPrinted, QStringLiteral("%1 (job %2)").arg(uri).arg(label->job.value));
    if (view.line().numbers.find(key))
        return checkLive(view, key);
    if (key.kind() == ItemKey::Kind::Sscc && view.items().find(key))
        return {};
    return fail(codes::notOurNumber, uri);
}

/// Whose labels a job prints its batch says, or else its first label.
bool isOfTheirs(View &view, const access::Session &person, const PrintJobRow &job)
{
    if (clientOf(view, person).isEmpty())
        return true;
    if (const auto batch = job.batch.isValid() ? view.line().batches.find(job.batch) : std::nullopt)
        return mayHandle(view, person, batch->order.client);
    const std::optional<PrintLabelRow> first = view.line().printing.label(job.id, 1);
    return first && mayHandle(view, person, first->key);
}

QJsonObject bodyOf(PrintJobId job)
{
    return { { QStringLiteral("job"), job.value } };
}

/// The last good label settles what was under way when the printer stopped.
void settle(WriteTransaction &transaction, const PrintLabelRow &last, LabelOutcome &outcome)
{
    std::vector<qint64> printed;
    std::vector<qint64> voided;
    for (const PrintLabelRow &label : transaction.line().printing.labels(last.job, LabelState::Uncertain)) {
        if (label.position < last.position)
            printed.push_back(label.position);
        else if (label.position > last.position)
            voided.push_back(label.position);
    }
    moveLabels(transaction, last.job, LabelState::Printed, printed);
    moveLabels(transaction, last.job, LabelState::Voided, voided,
        keptReason(NumberReason::LastGoodLabel, QString::number(last.position)));
    outcome.settledPrinted = qint64(printed.size());
    outcome.voided = qint64(voided.size());
}

/// Labels come out in order and are checked in order: one that was passed over did not come out, or is somewhere else.
std::vector<qint64> passedOver(WriteTransaction &transaction, const PrintLabelRow &seen, LabelOutcome &outcome)
{
    std::vector<qint64> positions;
    for (const PrintLabelRow &label : transaction.line().printing.labels(seen.job, LabelState::Printed)) {
        if (label.position >= seen.position)
            break;
        positions.push_back(label.position);
        outcome.missing.append(transaction.masterData().epcUri(label.key));
    }
    return positions;
}

LabelVerdict judged(WriteTransaction &transaction, const PrintLabelRow &label, LabelScan meaning, LabelOutcome &outcome)
{
    switch (label.state) {
    case LabelState::Voided:
        return LabelVerdict::Voided;
    case LabelState::Cancelled:
    case LabelState::Queued:
        // Whoever printed it: the number is on a label now, and must not come on a second one.
        moveLabels(
            transaction, label.job, LabelState::Voided, { label.position }, keptReason(NumberReason::LabelWasThere));
        return LabelVerdict::NotPrinted;
    case LabelState::Verified:
        if (meaning == LabelScan::Check)
            return LabelVerdict::Again;
        settle(transaction, label, outcome);
        return LabelVerdict::Verified;
    case LabelState::Sent:
    case LabelState::Printed:
    case LabelState::Uncertain:
        break;
    }
    moveLabels(transaction, label.job, LabelState::Verified, { label.position });
    if (meaning == LabelScan::LastGood) {
        settle(transaction, label, outcome);
        return LabelVerdict::Verified;
    }
    const std::vector<qint64> missing = passedOver(transaction, label, outcome);
    if (missing.empty())
        return LabelVerdict::Verified;
    moveLabels(transaction, label.job, LabelState::Uncertain, missing,
        keptReason(NumberReason::CheckedBefore, QString::number(label.position)));
    stopPrinting(transaction, label.job, { codes::labelsMissing, QString::number(missing.size()) });
    return LabelVerdict::AfterGap;
}

} // namespace

const char *nameOf(LabelVerdict verdict)
{
    static constexpr const char *names[]
        = { "verified", "after-gap", "again", "voided", "not-printed", "other-job", "unknown", "rejected" };
    static_assert(std::size(names) == labelVerdictCount);
    return names[int(verdict)];
}

QString sentence(const LabelOutcome &outcome)
{
    const auto told
        = [](const char *text, int n = -1) { return QCoreApplication::translate("Printing", text, nullptr, n); };
    switch (outcome.verdict) {
    case LabelVerdict::Verified:
        if (outcome.settledPrinted + outcome.voided > 0)
            return told(QT_TRANSLATE_NOOP("Printing", "Good. Printed before it: %1. Written off behind it: %2."))
                .arg(outcome.settledPrinted)
                .arg(outcome.voided);
        return told(QT_TRANSLATE_NOOP("Printing", "Good."));
    case LabelVerdict::AfterGap:
        return told(QT_TRANSLATE_NOOP("Printing",
                        "Good, but %1 before it are missing. Look for them: scan what you find, write off the rest."))
            .arg(outcome.missing.size());
    case LabelVerdict::Again:
        return told(QT_TRANSLATE_NOOP(
            "Printing", "This number was seen before. If it is a second label, destroy it: the printer repeated it."));
    case LabelVerdict::Voided:
        return told(QT_TRANSLATE_NOOP("Printing", "This number was written off. Destroy the label."));
    case LabelVerdict::NotPrinted:
        return told(QT_TRANSLATE_NOOP(
            "Printing", "This label was never printed here. Put it aside and find out where it comes from."));
    case LabelVerdict::OtherJob:
        return told(QT_TRANSLATE_NOOP("Printing", "This label belongs to print job %1.")).arg(outcome.job.value);
    case LabelVerdict::Unknown:
        return told(QT_TRANSLATE_NOOP("Printing", "No label with this number was printed here."));
    case LabelVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Printing", "This code names no item for certain. %1")).arg(outcome.detail).trimmed();
}

Result<void> checkLive(View &view, const ItemKey &key)
{
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
    if (!number)
        return {};
    const auto batch = number->batch.isValid() ? view.line().batches.find(number->batch) : std::nullopt;
    const bool isLive = number->state == NumberState::Allocated || number->state == NumberState::Commissioned;
    if (!isLive || (batch && isLocked(batch->state)))
        return fail(codes::numberEnded, QString::fromUtf8(view.masterData().epcUri(key)));
    return {};
}

Result<void> checkNoLabelWaits(View &view, BatchId batch)
{
    QStringList jobs;
    for (const auto &[job, labels] : view.line().printing.waitingOf(batch))
        jobs.append(QStringLiteral("%1: %2").arg(job.value).arg(labels));
    if (jobs.isEmpty())
        return {};
    return fail(codes::batchLabelsWait, jobs.join(QLatin1StringView("; ")));
}

Result<void> checkNoLabelIsOut(View &view, BatchId batch)
{
    const qint64 out = countsOf(view, batch).underWay();
    return out == 0 ? Result<void>() : fail(codes::batchLabelsOut, QString::number(out));
}

Result<PrintJobRow> findPrintJob(View &view, PrintJobId job)
{
    if (std::optional<PrintJobRow> row = view.line().printing.job(job))
        return *std::move(row);
    return fail(codes::noSuchPrintJob, QString::number(job.value));
}

Result<PrintJobRow> findPrintJob(View &view, const access::Session &person, PrintJobId job)
{
    Result<PrintJobRow> row = findPrintJob(view, job);
    if (row && !isOfTheirs(view, person, *row))
        return fail(codes::noSuchPrintJob, QString::number(job.value));
    return row;
}

std::vector<PrintJobRow> printJobsFor(View &view, const access::Session &person, int atMost)
{
    if (clientOf(view, person).isEmpty())
        return view.line().printing.jobs(atMost);
    // Among the newest there may be none of theirs.
    for (int looked = atMost;; looked *= 8) {
        std::vector<PrintJobRow> jobs = view.line().printing.jobs(looked);
        const bool isAll = jobs.size() < size_t(looked);
        std::erase_if(jobs, [&](const PrintJobRow &job) { return !isOfTheirs(view, person, job); });
        if (jobs.size() >= size_t(atMost) || isAll) {
            jobs.resize(std::min(jobs.size(), size_t(atMost)));
            return jobs;
        }
    }
}

std::vector<ItemKey> numbersToPrint(View &view, BatchId batch, qint64 atMost)
{
    std::vector<ItemKey> numbers;
    bool isRandom = false;
    view.line().numbers.forEach(batch, NumberState::Allocated, [&](const ledger::NumberRow &number) {
        if (qint64(numbers.size()) >= atMost)
            return false;
        if (view.line().printing.labelOf(number.key))
            return true;
        if (numbers.empty()) {
            const std::optional<ledger::Pool> pool = view.line().pools.find(number.pool);
            isRandom = pool && pool->kind == ledger::PoolKind::Random;
        }
        numbers.push_back(number.key);
        return true;
    });
    if (isRandom)
        std::shuffle(numbers.begin(), numbers.end(), *QRandomGenerator::system());
    return numbers;
}

Result<PrintJobId> queueLabels(WriteTransaction &transaction, const access::Session &person, const PrintOrder &order)
{
    if (const Result<void> allowed = mayPrint(person); !allowed)
        return fail(allowed.error());
    if (const auto printer = findPrinter(transaction, order.printer); !printer)
        return fail(printer.error());
    if (order.items.empty())
        return fail(codes::nothingToPrint);
    if (order.items.size() > mostLabels)
        return fail(codes::tooManyLabels, QString::number(mostLabels));
    QJsonArray keys;
    QSet<QByteArray> seen;
    std::optional<gs1::Gtin> ours;
    BatchId clear;
    for (const ItemKey &key : order.items) {
        if (const Result<void> mine = checkClient(transaction, person, key); !mine)
            return fail(mine.error());
        if (const Result<void> printable = isPrintable(transaction, key); !printable)
            return fail(printable.error());
        if (const std::optional<ledger::NumberRow> number = transaction.line().numbers.find(key);
            number && number->batch != clear) {
            const std::optional<ledger::BatchRow> batch = transaction.line().batches.find(number->batch);
            if (batch && !takesLabels(batch->state))
                return fail(codes::lineNotClear, batch->order.name);
            if (const Result<void> alive = batch ? checkNotExpired(batch->order, transaction.today()) : Result<void>();
                !alive)
                return fail(alive.error());
            if (const Result<void> challenged = batch ? checkChallenged(transaction, *batch) : Result<void>();
                !challenged)
                return fail(challenged.error());
            clear = number->batch;
        }
        if (key.gtin() && key.gtin() != ours) {
            if (const Result<void> labeler = checkLabeler(transaction, key); !labeler)
                return fail(labeler.error());
            ours = key.gtin();
        }
        if (seen.contains(key.text()))
            return fail(codes::alreadyPrinted, QString::fromUtf8(transaction.masterData().epcUri(key)));
        seen.insert(key.text());
        keys.append(QString::fromUtf8(key.text()));
    }
    const PrintJobId job = transaction.line().printing.nextJob();
    QJsonObject body = bodyOf(job);
    body.insert(QStringLiteral("printer"), order.printer);
    body.insert(QStringLiteral("template"), order.labelTemplate);
    if (!order.language.isEmpty())
        body.insert(QStringLiteral("language"), order.language);
    if (order.batch.isValid())
        body.insert(QStringLiteral("batch"), order.batch.value);
    body.insert(QStringLiteral("keys"), keys);
    transaction.appendAct("print.queued", body);
    return job;
}

Result<void> pausePrinting(WriteTransaction &transaction, const access::Session &person, PrintJobId job)
{
    if (const Result<void> allowed = mayPrint(person); !allowed)
        return allowed;
    const Result<PrintJobRow> row = findPrintJob(transaction, person, job);
    if (!row)
        return fail(row.error());
    if (row->isOver())
        return fail(codes::printJobOver, QString::number(job.value));
    if (row->control == PrintJobRow::Control::Open)
        transaction.appendAct("print.paused", bodyOf(job));
    return {};
}

Result<void> resumePrinting(WriteTransaction &transaction, const access::Session &person, PrintJobId job)
{
    if (const Result<void> allowed = mayPrint(person); !allowed)
        return allowed;
    const Result<PrintJobRow> row = findPrintJob(transaction, person, job);
    if (!row)
        return fail(row.error());
    if (row->control == PrintJobRow::Control::Cancelled || row->isOver())
        return fail(codes::printJobOver, QString::number(job.value));
    if (row->count(LabelState::Uncertain) > 0)
        return fail(codes::waitsForScan, QString::number(row->count(LabelState::Uncertain)));
    if (row->control == PrintJobRow::Control::Paused)
        transaction.appendAct("print.resumed", bodyOf(job));
    return {};
}

Result<void> cancelPrinting(
    WriteTransaction &transaction, const access::Session &person, PrintJobId job, const QString &reason)
{
    if (const Result<void> allowed = mayPrint(person); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return fail(codes::noVoidReason);
    const Result<PrintJobRow> row = findPrintJob(transaction, person, job);
    if (!row)
        return fail(row.error());
    if (row->control == PrintJobRow::Control::Cancelled || row->isOver())
        return fail(codes::printJobOver, QString::number(job.value));
    QJsonObject body = bodyOf(job);
    body.insert(QStringLiteral("detail"), reason.trimmed());
    transaction.appendAct("print.cancelled", body);
    return {};
}

Result<LabelOutcome> checkLabel(WriteTransaction &transaction, const access::Session &person, PrintJobId job,
    const ScannedCode &code, LabelScan meaning)
{
    if (const Result<void> allowed = mayPrint(person); !allowed)
        return fail(allowed.error());
    for (const ScannedIdentity &identity : code.identities) {
        if (transaction.line().printing.labelOf(identity.key))
            return checkLabel(transaction, person, job, identity.key, meaning);
    }
    LabelOutcome outcome;
    if (code.fault || code.identities.empty()) {
        outcome.detail = code.fault ? code.fault->detail : QString();
        return outcome;
    }
    return checkLabel(transaction, person, job, code.identities.front().key, meaning);
}

Result<LabelOutcome> checkLabel(WriteTransaction &transaction, const access::Session &person, PrintJobId job,
    const ItemKey &item, LabelScan meaning)
{
    if (const Result<void> allowed = mayPrint(person); !allowed)
        return fail(allowed.error());
    LabelOutcome outcome;
    outcome.key = item;
    outcome.uri = transaction.masterData().epcUri(item);
    const std::optional<PrintLabelRow> label = transaction.line().printing.labelOf(item);
    if (!label || !findPrintJob(transaction, person, label->job)) {
        outcome.verdict = LabelVerdict::Unknown;
        return outcome;
    }
    outcome.job = label->job;
    outcome.position = label->position;
    outcome.verdict
        = job.isValid() && job != label->job ? LabelVerdict::OtherJob : judged(transaction, *label, meaning, outcome);
    return outcome;
}

Result<qint64> voidLabels(WriteTransaction &transaction, const access::Session &person, PrintJobId job,
    const std::vector<qint64> &positions, const QString &reason)
{
    if (const Result<void> allowed = mayPrint(person); !allowed)
        return fail(allowed.error());
    if (reason.trimmed().isEmpty())
        return fail(codes::noVoidReason);
    if (const Result<PrintJobRow> row = findPrintJob(transaction, person, job); !row)
        return fail(row.error());
    ledger::PrintStore &printing = transaction.line().printing;
    std::vector<qint64> doomed;
    if (positions.empty()) {
        for (const PrintLabelRow &label : printing.labels(job, LabelState::Uncertain))
            doomed.push_back(label.position);
    }
    for (const qint64 position : positions) {
        const std::optional<PrintLabelRow> label = printing.label(job, position);
        if (!label)
            return fail(codes::noSuchPrintJob, QStringLiteral("%1, %2").arg(job.value).arg(position));
        if (mayBecome(label->state, LabelState::Voided))
            doomed.push_back(position);
    }
    for (const qint64 position : doomed) {
        const ItemKey key = printing.label(job, position)->key;
        const std::optional<ledger::NumberRow> number = transaction.line().numbers.find(key);
        if (number && number->state == NumberState::Commissioned)
            return fail(codes::labelInUse, QString::fromUtf8(transaction.masterData().epcUri(key)));
    }
    moveLabels(transaction, job, LabelState::Voided, doomed, reason.trimmed());
    return qint64(doomed.size());
}

} // namespace packledger::workflow
