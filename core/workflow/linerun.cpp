#include "workflow/linerun.h"

#include "ledger/actbody.h"
#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/clientscope.h"
#include "workflow/jobcheck.h"
#include "workflow/linechallenge.h"
#include "workflow/lineclearance.h"
#include "workflow/numberdrawing.h"
#include "workflow/packejection.h"
#include "workflow/permission.h"
#include "workflow/photo.h"
#include "workflow/printing.h"
#include "workflow/signature.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace packledger::workflow {

using access::Permission;
using ledger::BatchAct;
using ledger::NumberState;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr char otherReason[] = "other";

struct StopReason
{
    const char *name;
    const char *text;
};

constexpr StopReason reasons[] = {
    { "label-roll", QT_TRANSLATE_NOOP("LineRun", "Label roll") },
    { "jam", QT_TRANSLATE_NOOP("LineRun", "Jam") },
    { "printer", QT_TRANSLATE_NOOP("LineRun", "Printer") },
    { "camera", QT_TRANSLATE_NOOP("LineRun", "Camera") },
    { "rejects", QT_TRANSLATE_NOOP("LineRun", "Too many rejects") },
    { "material", QT_TRANSLATE_NOOP("LineRun", "No material") },
    { "cleaning", QT_TRANSLATE_NOOP("LineRun", "Cleaning") },
    { "break", QT_TRANSLATE_NOOP("LineRun", "Break or shift change") },
    { "power", QT_TRANSLATE_NOOP("LineRun", "Power or network") },
    { "quality", QT_TRANSLATE_NOOP("LineRun", "Quality looks into it") },
    { otherReason, QT_TRANSLATE_NOOP("LineRun", "Something else") },
};

/// Why the inspection makes the line stand; nobody chooses these.
constexpr struct
{
    const char *name;
    const char *context; ///< of the text, which says the same elsewhere
    const char *text;
} foundReasons[] = {
    { "fails-in-a-row", "LineRun", "Too many rejects" },
    { "repeated-label", "Inspection", "Label repeated" },
    { "skipped-label", "Inspection", "Label skipped" },
    { "not-ejected", "LineRun", QT_TRANSLATE_NOOP("LineRun", "Bad pack not thrown out") },
};

/// The batch, if the person may do this and it is in that state.
Result<BatchRow> batchIn(View &view, const access::Session &person, BatchId batch, BatchState state)
{
    if (const Result<void> may = permitted(person, Permission::RunLine); !may)
        return fail(may.error());
    Result<BatchRow> row = unlockedBatch(view, person, batch);
    if (row && row->state != state)
        return fail(codes::batchWrongState, QString::fromLatin1(nameOf(row->state)));
    return row;
}

QJsonObject about(BatchId batch)
{
    return { { QStringLiteral("batch"), batch.value } };
}

void insertText(QJsonObject &body, const char *name, const QString &text)
{
    if (!text.trimmed().isEmpty())
        body.insert(QLatin1StringView(name), text.trimmed());
}

/// The station at which a batch runs; empty: nowhere.
QByteArray stationOf(View &view, BatchId batch)
{
    std::vector<BatchAct> acts = view.line().batches.acts(batch, "batch.started");
    std::ranges::move(view.line().batches.acts(batch, "batch.resumed"), std::back_inserter(acts));
    const auto last = std::ranges::max_element(acts, {}, &BatchAct::seq);
    return last == acts.end() ? QByteArray() : last->actor.station;
}

/// After these, what was printed and not seen on a pack yet may lie anywhere.
bool unsettlesLabels(const QByteArray &reason)
{
    return reason == "label-roll" || reason == "jam" || reason == "printer";
}

/// The next label is to be scanned before a pack is judged, where the stop may have cost some.
void waitForLabel(WriteTransaction &transaction, BatchId batch)
{
    const std::vector<BatchAct> stops = transaction.line().batches.acts(batch, "batch.stopped");
    const QByteArray reason = stops.empty() ? QByteArray() : ledger::textOf(stops.back().body, "reason");
    ledger::InspectionStore &inspections = transaction.line().inspections;
    const ledger::InspectionRun run = inspections.run(batch);
    if (!unsettlesLabels(reason) || !run.waitsFor.isEmpty() || inspections.awaited(batch, run, 1).empty())
        return;
    QJsonObject body = about(batch);
    body.insert(QStringLiteral("waits"), QString::fromUtf8(reason));
    transaction.appendAct("inspection.to-confirm", body);
}

QString correctionText(const QJsonObject &body)
{
    const auto value = [&body](const char *name) {
        const QByteArray text = ledger::textOf(body, name);
        return QString::fromUtf8(text.endsWith("-00") ? text.chopped(3) : text); // the whole month
    };
    const QString told
        = QCoreApplication::translate("LineRun", "Lot and expiry corrected: %1, %2 instead of %3, %4. %5")
              .arg(value("lot"), value("expiry"), value("lot_before"), value("expiry_before"), value("reason"));
    const QJsonArray signatures = body.value(QLatin1StringView("signatures")).toArray();
    if (signatures.size() < 2)
        return told;
    const auto signer = [&signatures](qsizetype index) { return signatureFrom(signatures.at(index).toObject()).name; };
    return told + QLatin1Char(' ')
        + QCoreApplication::translate("LineRun", "Performed by %1, approved by %2.").arg(signer(0), signer(1));
}

} // namespace

const QByteArrayList &stopReasons()
{
    static const QByteArrayList names = [] {
        QByteArrayList all;
        for (const StopReason &reason : reasons)
            all.append(reason.name);
        return all;
    }();
    return names;
}

QString stopReasonText(const QByteArray &reason)
{
    for (const StopReason &known : reasons) {
        if (reason == known.name)
            return QCoreApplication::translate("LineRun", known.text);
    }
    for (const auto &found : foundReasons) {
        if (reason == found.name)
            return QCoreApplication::translate(found.context, found.text);
    }
    return QString::fromUtf8(reason);
}

Result<void> checkLineIsFree(View &view, const access::Session &person, const QByteArray &station)
{
    for (const BatchRow &other : view.line().batches.all()) {
        if (other.state == BatchState::Running && stationOf(view, other.id) == station)
            return fail(codes::batchLineBusy,
                mayHandle(view, person, other.order.client)
                    ? other.order.name
                    : QCoreApplication::translate("LineRun", "one of another client"));
    }
    return {};
}

Result<void> startBatch(WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    if (const Result<void> may = permitted(person, Permission::RunLine); !may)
        return may;
    const Result<BatchRow> row = unlockedBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    if (row->state != BatchState::Cleared && row->state != BatchState::Approved)
        return fail(codes::batchWrongState, QString::fromLatin1(nameOf(row->state)));
    if (const Result<void> good = checkOrder(row->order, transaction.today()); !good)
        return good;
    if (row->order.labelTemplate.isEmpty())
        return fail(codes::batchFieldMissing, QStringLiteral("template"));
    // Labels of a cleared line may all be printed by now: their numbers wait for their packs.
    if (countsOf(transaction, batch).unexplained() == 0)
        return fail(codes::batchFieldMissing, QStringLiteral("pool"));
    if (row->state == BatchState::Approved && needsClearance(transaction)) {
        const Result<Clearance> clearance = clearanceOf(transaction, batch);
        if (!clearance)
            return fail(clearance.error());
        const auto open = std::ranges::find(clearance->points, false, &ClearancePoint::isChecked);
        return fail(codes::batchNotClear,
            open == clearance->points.end() ? QCoreApplication::translate("LineClearance", "the second signature")
                                            : open->text);
    }
    if (const Result<void> isFree = checkLineIsFree(transaction, person, transaction.actor().station); !isFree)
        return isFree;
    if (const Result<void> challenged = checkChallenged(transaction, *row); !challenged)
        return challenged;
    if (const Result<void> agrees = checkPrinterJob(transaction, *row); !agrees)
        return agrees;
    transaction.appendAct("batch.started", about(batch));
    return {};
}

Result<void> stopLine(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const QByteArray &reason, const QString &note)
{
    const Result<BatchRow> row = batchIn(transaction, person, batch, BatchState::Running);
    if (!row)
        return fail(row.error());
    if (!stopReasons().contains(reason))
        return fail(codes::noSuchStopReason, QString::fromUtf8(reason));
    if (reason == otherReason && note.trimmed().isEmpty())
        return fail(codes::batchReasonMissing);
    QJsonObject body = about(batch);
    body.insert(QStringLiteral("reason"), QString::fromUtf8(reason));
    insertText(body, "note", note);
    transaction.appendAct("batch.stopped", body);
    return {};
}

Result<void> resumeLine(WriteTransaction &transaction, const access::Session &person, BatchId batch)
{
    const Result<BatchRow> row = batchIn(transaction, person, batch, BatchState::Stopped);
    if (!row)
        return fail(row.error());
    if (const Result<void> alive = checkNotExpired(row->order, transaction.today()); !alive)
        return alive;
    if (const Result<void> isFree = checkLineIsFree(transaction, person, transaction.actor().station); !isFree)
        return isFree;
    if (const Result<void> out = checkPacksAreOut(packsLost(transaction, batch, transaction.now())); !out)
        return out;
    waitForLabel(transaction, batch);
    transaction.appendAct("batch.resumed", about(batch));
    return {};
}

Result<void> changeShift(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const access::Session &next, const QString &note)
{
    if (const Result<void> may = permitted(person, Permission::RunLine); !may)
        return may;
    if (const Result<void> may = permitted(next, Permission::RunLine); !may)
        return may;
    const Result<BatchRow> row = runningBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    if (row->runBy == next.login())
        return fail(codes::batchSamePerson, QString::fromUtf8(next.login()));
    QJsonObject body = about(batch);
    body.insert(QStringLiteral("from"), QString::fromUtf8(row->runBy));
    body.insert(QStringLiteral("to"), QString::fromUtf8(next.login()));
    insertText(body, "note", note);
    transaction.appendAct("batch.shift-changed", body);
    return {};
}

Result<void> noteDeviation(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const QString &text, const QString &reference, QIODevice *photo)
{
    if (const Result<void> may = permitted(person, Permission::RunLine); !may)
        return may;
    if (const Result<BatchRow> row = unlockedBatch(transaction, person, batch); !row)
        return fail(row.error());
    if (text.trimmed().isEmpty())
        return fail(codes::batchReasonMissing);
    QJsonObject body = about(batch);
    insertText(body, "text", text);
    insertText(body, "reference", reference);
    if (photo) {
        const Result<QByteArray> sha256 = keepPhoto(transaction, *photo);
        if (!sha256)
            return fail(sha256.error());
        body.insert(QStringLiteral("photo"), QString::fromLatin1(*sha256));
    }
    transaction.appendAct("batch.deviation-noted", body);
    return {};
}

Result<void> cancelBatch(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const QString &reason)
{
    if (const Result<void> may = permitted(person, Permission::PlanBatches); !may)
        return may;
    if (const Result<BatchRow> row = unstartedBatch(transaction, person, batch); !row)
        return fail(row.error());
    if (reason.trimmed().isEmpty())
        return fail(codes::batchReasonMissing);
    if (const Result<void> quiet = checkNoLabelWaits(transaction, batch); !quiet)
        return quiet;
    if (const Result<void> none = checkNoLabelIsOut(transaction, batch); !none)
        return none;
    endUnused(transaction, batch, NumberState::Returned, reason);
    QJsonObject body = about(batch);
    insertText(body, "reason", reason);
    transaction.appendAct("batch.cancelled", body);
    return {};
}

std::vector<ShiftChange> shiftsOf(View &view, BatchId batch)
{
    std::vector<ShiftChange> shifts;
    for (const BatchAct &act : view.line().batches.acts(batch, "batch.shift-changed"))
        shifts.push_back({ ledger::textOf(act.body, "from"), ledger::textOf(act.body, "to"),
            QString::fromUtf8(ledger::textOf(act.body, "note")), act.at });
    return shifts;
}

std::vector<LineStop> stopsOf(View &view, BatchId batch)
{
    std::vector<LineStop> stops;
    for (const BatchAct &act : view.line().batches.acts(batch)) {
        if (act.act == "batch.stopped") {
            stops.push_back({ act.at, {}, ledger::textOf(act.body, "reason"),
                QString::fromUtf8(ledger::textOf(act.body, "note")), act.actor });
        } else if ((act.act == "batch.resumed" || act.act == "batch.closed") && !stops.empty()
            && stops.back().to.ms == 0) {
            stops.back().to = act.at;
        }
    }
    return stops;
}

std::vector<BatchNote> notesOf(View &view, BatchId batch)
{
    std::vector<BatchNote> notes;
    for (const BatchAct &act : view.line().batches.acts(batch, "batch.deviation-noted"))
        notes.push_back({ QString::fromUtf8(ledger::textOf(act.body, "text")),
            QString::fromUtf8(ledger::textOf(act.body, "reference")), act.actor, act.at,
            ledger::textOf(act.body, "photo") });
    for (const BatchAct &act : view.line().batches.acts(batch, "batch.lot-corrected"))
        notes.push_back({ correctionText(act.body), {}, act.actor, act.at, {} });
    std::ranges::stable_sort(notes, {}, [](const BatchNote &note) { return note.at.ms; });
    return notes;
}

} // namespace packledger::workflow
