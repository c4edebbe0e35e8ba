#include "line/batchpaper.h"

#include "base/text.h"
#include "common/plaintext.h"
#include "line/batchwords.h"
#include "workflow/batchclosing.h"
#include "workflow/batchrecord.h"
#include "workflow/lineclearance.h"
#include "workflow/linefigures.h"
#include "workflow/packinspection.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace packledger::line {

using common::Paper;
using common::PaperTable;
using ledger::NumberState;

namespace {

constexpr qint64 mostNumbers = 20'000; // of each fate
constexpr int numbersInARow = 4; // twenty characters each stand in a page's width

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchPaper)
};

QString meaningText(workflow::Meaning meaning)
{
    switch (meaning) {
    case workflow::Meaning::Performed:
        return Text::tr("performed");
    case workflow::Meaning::Reviewed:
        return Text::tr("reviewed");
    case workflow::Meaning::Approved:
        return Text::tr("approved");
    }
    return {};
}

PaperTable countsTable(const workflow::BatchCounts &counts)
{
    PaperTable table;
    table.title = Text::tr("Every number accounted for");
    table.columns = { Text::tr("What became of them"), Text::tr("Numbers") };
    table.numbers = { 1 };
    for (const NumberState state : { NumberState::Commissioned, NumberState::Rejected, NumberState::Sampled,
             NumberState::Destroyed, NumberState::Decommissioned, NumberState::Voided, NumberState::Returned }) {
        table.rows.push_back({ numberStateText(state), countText(counts.in(state)) });
    }
    table.rows.push_back({ Text::tr("not accounted for"), countText(counts.unexplained()) });
    table.rows.push_back({ Text::tr("issued in all"), countText(counts.issued()) });
    return table;
}

PaperTable clearanceTable(ledger::View &view, const workflow::Clearance &clearance, int offset)
{
    PaperTable table;
    table.title = Text::tr("Line clearance");
    table.columns = { Text::tr("Point"), Text::tr("Checked by"), Text::tr("When"), Text::tr("Note") };
    for (const workflow::ClearancePoint &point : clearance.points) {
        if (point.isChecked)
            table.rows.push_back(
                { point.text, personText(view, point.by.operatorName), common::momentText(point.at.ms, offset),
                    point.isScanned ? Text::tr("scanned there %1").arg(point.note).trimmed() : point.note });
    }
    QStringList names;
    for (const workflow::Signature &signature : clearance.signatures)
        names.append(QStringLiteral("%1 (%2)").arg(signature.name, meaningText(signature.meaning)));
    if (table.rows.empty())
        table.note = Text::tr("This batch was opened without a clearance.");
    else if (!names.isEmpty())
        table.note = Text::tr("Signed by %1.").arg(names.join(QStringLiteral(", ")));
    return table;
}

PaperTable stopTable(ledger::View &view, BatchId batch, int offset)
{
    PaperTable table;
    table.title = Text::tr("Stops");
    table.columns
        = { Text::tr("From"), Text::tr("For how long"), Text::tr("Reason"), Text::tr("Note"), Text::tr("By") };
    for (const workflow::LineStop &stop : workflow::stopsOf(view, batch))
        table.rows.push_back({ common::momentText(stop.from.ms, offset),
            stop.to.ms > 0 ? durationText(stop.to.ms - stop.from.ms) : Text::tr("still standing"),
            workflow::stopReasonText(stop.reason), stop.note, personText(view, stop.by.operatorName) });
    if (table.rows.empty())
        table.note = Text::tr("The line never stood.");
    return table;
}

PaperTable shiftTable(ledger::View &view, BatchId batch, int offset)
{
    PaperTable table;
    table.title = Text::tr("Handed over");
    table.columns = { Text::tr("From"), Text::tr("To"), Text::tr("When"), Text::tr("Note") };
    for (const workflow::ShiftChange &shift : workflow::shiftsOf(view, batch))
        table.rows.push_back({ personText(view, shift.from), personText(view, shift.to),
            common::momentText(shift.at.ms, offset), shift.note });
    return table;
}

PaperTable noteTable(ledger::View &view, BatchId batch, int offset)
{
    PaperTable table;
    table.title = Text::tr("Deviations");
    table.columns = { Text::tr("Number"), Text::tr("What happened"), Text::tr("By"), Text::tr("When") };
    for (const workflow::BatchNote &note : workflow::notesOf(view, batch))
        table.rows.push_back({ note.reference,
            note.photo.isEmpty() ? note.text
                                 : Text::tr("%1 (photo %2)").arg(note.text, QString::fromLatin1(note.photo.first(12))),
            personText(view, note.by.operatorName), common::momentText(note.at.ms, offset) });
    if (table.rows.empty())
        table.note = Text::tr("None was noted.");
    return table;
}

PaperTable differenceTable(const workflow::Reconciliation &result)
{
    PaperTable table;
    table.title = Text::tr("Numbers that are not accounted for");
    table.columns = { Text::tr("Serial number"), Text::tr("Last known") };
    table.codes = { 0 };
    for (const workflow::UnexplainedNumber &number : result.differences)
        table.rows.push_back({ numberText(number.key), numberStateText(number.state) });
    return table;
}

PaperTable containerTable(const workflow::ContainerCounts &counts)
{
    PaperTable table;
    table.title = Text::tr("Every number of a case, bundle or pallet accounted for");
    table.columns = { Text::tr("What became of them"), Text::tr("Numbers") };
    table.numbers = { 1 };
    table.rows = { { Text::tr("used"), countText(counts.used) },
        { numberStateText(NumberState::Voided), countText(counts.voided) },
        { numberStateText(NumberState::Returned), countText(counts.returned) },
        { Text::tr("not accounted for"), countText(counts.unexplained) },
        { Text::tr("issued in all"), countText(counts.issued()) } };
    return table;
}

PaperTable signatureTable(const workflow::BatchRecord &record, int offset)
{
    PaperTable table;
    table.title = Text::tr("Signatures");
    table.columns = { Text::tr("Name"), Text::tr("Meaning"), Text::tr("When"), Text::tr("PIN") };
    for (const workflow::Signature &signature : record.signatures)
        table.rows.push_back(
            { signature.name, meaningText(signature.meaning), common::momentText(signature.at.ms, offset),
                signature.pinEntered ? Text::tr("entered") : Text::tr("none at this site") });
    table.note = record.isSigned()
        ? Text::tr("The signatures are over the record with SHA-256 %1.").arg(QString::fromLatin1(record.sha256))
        : Text::tr("Draft: nobody has signed yet.");
    return table;
}

/// Whether the camera found the known-bad labels, the last time that it was asked; empty where it never was.
QString challengeText(ledger::View &view, BatchId batch, int offset)
{
    const std::vector<ledger::BatchAct> tests = view.line().batches.acts(batch, "batch.challenged");
    if (tests.empty())
        return {};
    const bool isPassed = tests.back().body.value(QLatin1StringView("passed")).toBool();
    return (isPassed ? Text::tr("passed, %1, %2") : Text::tr("not passed, %1, %2"))
        .arg(common::momentText(tests.back().at.ms, offset), personText(view, tests.back().actor.operatorName));
}

/// Packs that two people signed for, counted in the reject bin or warned of; empty where they signed for none such.
QString signedPacks(const workflow::BatchRecord &record, const char *name)
{
    const QJsonValue number = QJsonDocument::fromJson(record.bytes)
                                  .object()
                                  .value(QLatin1StringView("closing"))
                                  .toObject()
                                  .value(QLatin1StringView(name));
    return number.isDouble() ? Text::tr("%Ln pack(s)", nullptr, int(number.toInteger())) : QString();
}

/// What the new packs were made of; empty where nothing is linked.
QString sourceText(ledger::View &view, BatchId batch)
{
    qint64 used = 0;
    qint64 inPart = 0;
    qint64 made = 0;
    view.line().batches.forEachRepacked(batch, [&](const ledger::RepackItem &item) {
        (item.role == ledger::RepackRole::Input ? used : item.role == ledger::RepackRole::Output ? made : inPart) += 1;
        return true;
    });
    return made == 0 ? QString()
                     : Text::tr("%1 used up, %2 in part, linked with %Ln new pack(s)", nullptr, int(made))
                           .arg(countText(used), countText(inPart));
}

PaperTable rejectTable(ledger::View &view, BatchId batch)
{
    PaperTable table;
    table.title = Text::tr("Why packs were thrown out");
    table.columns = { Text::tr("What the camera or scanner found"), Text::tr("Packs") };
    table.numbers = { 1 };
    const ledger::InspectionCounts counts = view.line().inspections.countsOf(batch);
    for (size_t result = 1; result < counts.size(); ++result) {
        if (counts[result] > 0)
            table.rows.push_back(
                { workflow::resultText(ledger::InspectionResult(int(result))), countText(counts[result]) });
    }
    return table;
}

/// The serials that came to the same, several in a row: a batch of thousands is still a few pages.
PaperTable numberTable(ledger::View &view, BatchId batch, NumberState state)
{
    PaperTable table;
    for (int column = 0; column < numbersInARow; ++column)
        table.codes.append(column);
    qint64 count = 0;
    view.line().numbers.forEach(batch, state, [&](const ledger::NumberRow &number) {
        if (count % numbersInARow == 0)
            table.rows.emplace_back();
        table.rows.back().append(text(number.key.serial()));
        return ++count < mostNumbers;
    });
    table.title = Text::tr("Every number: %1 (%2)", "what became of them, how many")
                      .arg(numberStateText(state), countText(count));
    if (count >= mostNumbers)
        table.note = Text::tr("The first %1; the file of the batch has them all.").arg(countText(mostNumbers));
    return table;
}

} // namespace

QString paperName(const QString &batchName)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString name = batchName;
    return QStringLiteral("batch-") + name.replace(unfit, QStringLiteral("-"));
}

Result<Paper> batchPaper(
    ledger::View &view, BatchId batch, const ledger::SiteIdentity &site, Instant now, bool withNumbers)
{
    const Result<workflow::BatchRecord> record = workflow::recordOf(view, batch, site);
    if (!record)
        return fail(record.error());
    const Result<workflow::Reconciliation> result = workflow::reconcile(view, batch);
    const Result<workflow::Clearance> clearance = workflow::clearanceOf(view, batch);
    if (!result || !clearance)
        return fail(result ? clearance.error() : result.error());
    const ledger::BatchRow &row = record->batch;
    const ledger::WorkOrder &order = row.order;
    const int offset = now.offsetMinutes;

    Paper paper;
    paper.name = paperName(order.name);
    paper.title = Text::tr("Batch report %1").arg(order.name);
    paper.subtitle = QStringLiteral("%1 · %2").arg(productText(view, order.gtin), lotText(order));
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            paper.facts.emplace_back(label, value);
    };
    add(Text::tr("Site"), site.name);
    add(Text::tr("GTIN"), text(order.gtin));
    add(Text::tr("Market"), text(order.market).toUpper());
    add(Text::tr("For"), order.client);
    add(Text::tr("Ordered"), countText(order.quantity));
    add(Text::tr("Planned by"), personText(view, row.plannedBy));
    add(Text::tr("Approved by"), row.approvedBy.isEmpty() ? QString() : personText(view, row.approvedBy));
    add(Text::tr("Started"), row.startedMs > 0 ? common::momentText(row.startedMs, offset) : QString());
    add(Text::tr("Closed"), row.closedMs > 0 ? common::momentText(row.closedMs, offset) : Text::tr("not yet"));
    add(Text::tr("Yield"), Text::tr("%1 of the order").arg(percentText(result->yield)));
    add(Text::tr("Rejects"),
        order.rejectLimit > 0
            ? Text::tr("%1, limit %2").arg(percentText(result->counts.rejectRate()), percentText(order.rejectLimit))
            : percentText(result->counts.rejectRate()));
    add(Text::tr("Counted in the reject bin"), signedPacks(*record, "reject_bin"));
    add(Text::tr("Challenge test"), challengeText(view, batch, offset));
    add(Text::tr("Source packs"), sourceText(view, batch));
    add(Text::tr("Good packs without a source pack"), signedPacks(*record, "warned_without_source"));
    if (record->isSigned())
        add(Text::tr("Since the close"), sinceCloseText(view, batch));
    if (!record->reason.isEmpty())
        add(Text::tr("Reason signed for"), record->reason);

    paper.tables.push_back(countsTable(result->counts));
    if (result->containers.issued() > 0)
        paper.tables.push_back(containerTable(result->containers));
    if (PaperTable rejects = rejectTable(view, batch); !rejects.rows.empty())
        paper.tables.push_back(std::move(rejects));
    if (!result->differences.empty())
        paper.tables.push_back(differenceTable(*result));
    paper.tables.push_back(clearanceTable(view, *clearance, offset));
    paper.tables.push_back(stopTable(view, batch, offset));
    if (PaperTable shifts = shiftTable(view, batch, offset); !shifts.rows.empty())
        paper.tables.push_back(std::move(shifts));
    paper.tables.push_back(noteTable(view, batch, offset));
    paper.tables.push_back(signatureTable(*record, offset));
    for (int state = 0; withNumbers && state < ledger::numberStateCount; ++state) {
        if (PaperTable numbers = numberTable(view, batch, NumberState(state)); !numbers.rows.empty())
            paper.tables.push_back(std::move(numbers));
    }
    return paper;
}

} // namespace packledger::line
