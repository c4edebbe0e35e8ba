#include "line/boardsnapshot.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "line/batchwords.h"
#include "shipping/batchresult.h"
#include "workflow/batchclosing.h"
#include "workflow/clientscope.h"
#include "workflow/inspectionrules.h"
#include "workflow/jobcheck.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"
#include "workflow/packejection.h"
#include "workflow/packinspection.h"
#include "workflow/printchoice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace packledger::line {

using common::Tone;
using ledger::BatchState;
using ledger::NumberState;
using workflow::LineFigures;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr size_t shownDifferences = 200;
constexpr int wholeRate = 10'000; // hundredths of a percent

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LineBoard)
};

/// A figure that there is none of yet.
QString nothing()
{
    return QStringLiteral("–");
}

QString timeText(qint64 ms, int offsetMinutes)
{
    return common::momentText(ms, offsetMinutes).right(5);
}

std::vector<FigureState> figuresOf(const LineFigures &line)
{
    const ledger::WorkOrder &order = line.batch.order;
    const workflow::BatchCounts &counts = line.counts;
    const bool isOpen = !isLocked(line.batch.state);
    const bool hasNumbers = counts.issued() > 0;
    const qint64 decided = counts.commissioned() + counts.rejected();
    const bool isOver = line.isOverRejectLimit();
    const bool fallsShort = line.fallsShort() && isOpen && hasNumbers;
    const bool isSlow = order.target > 0 && line.speed * 10 < qint64(order.target) * 8
        && line.batch.state == BatchState::Running && line.minutes.size() > 1;

    const FigureState speed { Text::tr("Packs a minute"), countText(line.speed),
        order.target > 0 ? Text::tr("target %1").arg(countText(order.target)) : Text::tr("in the last full minute"),
        Tone::Neutral, isSlow ? Tone::Attention : Tone::Neutral };
    const FigureState good { Text::tr("Good"), countText(counts.good()),
        line.minutesLeft > 0 && isOpen
            ? Text::tr("of %1 · %2 to go").arg(countText(order.quantity), durationText(line.minutesLeft * minuteMs))
            : Text::tr("of %1").arg(countText(order.quantity)),
        counts.good() > 0 ? Tone::Accepted : Tone::Neutral, Tone::Neutral };
    const FigureState left { Text::tr("Numbers left"), countText(line.numbersLeft),
        hasNumbers ? Text::tr("drawn, not used yet") : Text::tr("none drawn yet"), Tone::Neutral, Tone::Neutral };
    const FigureState passed { Text::tr("Pass rate %"),
        decided > 0 ? QLocale().toString(line.passRate / 100.0, 'f', line.passRate == wholeRate ? 0 : 1) : nothing(),
        decided > 0 ? Text::tr("of %Ln pack(s)", nullptr, int(decided)) : Text::tr("no pack yet"),
        isOver ? Tone::Stop : Tone::Neutral, Tone::Neutral };
    const QString rate = percentText(counts.rejectRate());
    const FigureState rejected { Text::tr("Rejected"), countText(counts.rejected()),
        order.rejectLimit > 0 ? Text::tr("%1, limit %2").arg(rate, percentText(order.rejectLimit)) : rate,
        isOver                       ? Tone::Stop
            : counts.rejected() == 0 ? Tone::Neutral
                                     : Tone::Attention,
        isOver ? Tone::Stop : Tone::Neutral };
    const FigureState forecast { Text::tr("Forecast"), hasNumbers ? countText(line.forecast) : nothing(),
        !hasNumbers      ? Text::tr("none drawn yet")
            : fallsShort ? Text::tr("%1 short").arg(countText(order.quantity - line.forecast))
            : !isOpen    ? Text::tr("of %1").arg(countText(order.quantity))
                         : Text::tr("enough for the order"),
        fallsShort ? Tone::Attention : Tone::Neutral, fallsShort ? Tone::Attention : Tone::Neutral };
    return { speed, good, left, passed, rejected, forecast };
}

GraphState graphOf(const LineFigures &line, Instant now)
{
    GraphState graph;
    graph.target = line.batch.order.target;
    if (line.minutes.empty())
        return graph;
    const qint64 first = line.minutes.front().minute;
    const qint64 end = (line.minutes.back().minute + 1) * minuteMs;
    for (const workflow::LineMinute &minute : line.minutes)
        graph.made.push_back(int(minute.made()));
    // The minute that is not over yet would look like a fall.
    if (graph.made.size() > 2 && line.batch.closedMs == 0)
        graph.made.pop_back();
    qint64 stood = 0;
    for (const workflow::LineStop &stop : line.stops) {
        const qint64 to = stop.to.ms > 0 ? stop.to.ms : std::min(now.ms, end);
        stood += to - stop.from.ms;
        graph.stops.push_back({ double(stop.from.ms - first * minuteMs) / minuteMs,
            double(to - first * minuteMs) / minuteMs, workflow::stopReasonText(stop.reason) });
    }
    if (line.stops.empty())
        graph.note = Text::tr("last hour · no stop");
    else if (line.stops.size() == 1)
        graph.note = Text::tr("last hour · one stop, %1, %2")
                         .arg(workflow::stopReasonText(line.stops.front().reason), durationText(stood));
    else
        graph.note = Text::tr("last hour · %1 stops, %2").arg(line.stops.size()).arg(durationText(stood));
    graph.firstTime = timeText(first * minuteMs, now.offsetMinutes);
    graph.lastTime = timeText(std::min(now.ms, end), now.offsetMinutes);
    return graph;
}

AccountState accountOf(const LineFigures &line)
{
    AccountState account;
    const workflow::BatchCounts &counts = line.counts;
    account.issued = counts.issued() - counts.in(NumberState::Allocated);
    // What is under way is not lost as long as the batch is open; at its close it was signed for as unexplained.
    account.unexplained = isLocked(line.batch.state) ? counts.unexplained() : counts.in(NumberState::Uncertain);
    const auto add = [&](const QString &text, qint64 count, Tone tone) {
        if (count > 0)
            account.parts.push_back({ text, count, tone });
    };
    add(numberStateText(NumberState::Commissioned), counts.good(), Tone::Accepted);
    add(numberStateText(NumberState::Rejected), counts.rejected(), Tone::Attention);
    add(numberStateText(NumberState::Sampled), counts.in(NumberState::Sampled), Tone::NoData);
    add(numberStateText(NumberState::Destroyed), counts.in(NumberState::Destroyed), Tone::Stop);
    add(numberStateText(NumberState::Decommissioned), counts.in(NumberState::Decommissioned), Tone::ScannerFault);
    add(Text::tr("voided or returned"), counts.in(NumberState::Voided) + counts.in(NumberState::Returned),
        Tone::Neutral);
    add(Text::tr("printed, not verified yet"), counts.in(NumberState::Sent) + counts.in(NumberState::Printed),
        Tone::Again);
    add(numberStateText(NumberState::Uncertain), counts.in(NumberState::Uncertain), Tone::Stop);
    return account;
}

/// A pack that a camera or scanner looked at.
LastPackState lastOf(ledger::View &view, const ledger::InspectionRow &row, Instant now)
{
    const workflow::InspectionAnswer answer = workflow::answerOf(view, row);
    LastPackState last;
    last.tone = answer.isGood() ? Tone::Accepted : Tone::Attention;
    last.word = answer.isGood() ? Text::tr("Good") : workflow::resultText(row.result);
    last.serial = QString::fromUtf8(answer.key.serial());
    last.text = timeText(row.atMs, now.offsetMinutes);
    if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(row.seq))
        last.text += QStringLiteral(" · ") + QString::fromUtf8(entry->head.actor.station);
    if (!answer.isGood())
        last.reason = sentence(answer);
    // The sentence about a bad print names the grade itself.
    if (answer.quality && answer.result != ledger::InspectionResult::LowGrade)
        last.grade = Text::tr("Print %1 · an indication, not certified")
                         .arg(QLatin1Char(scan::letterOf(answer.quality->overall())));
    last.picture = view.line().inspections.picture(row.picture);
    return last;
}

LastPackState lastOf(ledger::View &view, BatchId batch, Instant now)
{
    LastPackState last;
    const std::optional<ledger::NumberRow> number = view.line().numbers.lastDecided(batch);
    const std::vector<ledger::InspectionRow> looked = view.line().inspections.newest(batch, 1);
    if (!looked.empty() && (!number || looked.front().seq >= number->changedSeq))
        return lastOf(view, looked.front(), now);
    if (!number)
        return last;
    const bool isGood = number->state == NumberState::Commissioned;
    last.tone = isGood ? Tone::Accepted : Tone::Attention;
    last.word = isGood ? Text::tr("Good") : Text::tr("Rejected");
    last.serial = QString::fromUtf8(number->key.serial());
    if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(number->changedSeq))
        last.text = Text::tr("%1 · %2").arg(
            timeText(entry->head.at.ms, now.offsetMinutes), QString::fromUtf8(entry->head.actor.station));
    return last;
}

/// Whether the printer holds the job of the order: a condition of the start.
std::optional<common::HealthLine> printerLine(ledger::View &view, const ledger::BatchRow &batch, const Looker &looker)
{
    using workflow::JobRule;
    if (looker.isAskingPrinter) {
        const QString printer = workflow::printChoice(view, looker.station, ledger::Level::Unit).printer;
        return common::HealthLine { Tone::Again,
            printer.isEmpty() ? Text::tr("Asking the printer …") : Text::tr("Asking printer %1 …").arg(printer),
            Text::tr("It gets the job of the order and must give it back. The line starts after that.") };
    }
    const bool waits = batch.state == BatchState::Approved || batch.state == BatchState::Cleared;
    if (isLocked(batch.state) || workflow::jobRule(view) == JobRule::Off)
        return std::nullopt;
    const std::optional<workflow::JobCheck> check = workflow::jobCheckOf(view, batch, looker.station);
    if (!check && !waits)
        return std::nullopt;
    if (!check)
        return common::HealthLine { Tone::Neutral, Text::tr("Job in the printer: not asked yet"),
            Text::tr(
                "As the line starts, the printer of the packs gets product, lot, expiry and template, and must give "
                "them back.") };
    using Answer = workflow::JobCheck::Answer;
    const bool isRequired = workflow::jobRule(view) == JobRule::Required;
    const Tone tone = check->answer == Answer::Same      ? Tone::Accepted
        : check->answer == Answer::Differs || isRequired ? Tone::Stop
                                                         : Tone::Attention;
    return common::HealthLine { tone,
        check->answer == Answer::Same          ? Text::tr("Job in the printer: that of the order")
            : check->answer == Answer::Differs ? Text::tr("Job in the printer: another one")
                                               : Text::tr("Job in the printer: not known"),
        sentence(*check) };
}

/// Whether the camera has shown that it finds bad labels: no pack counts before.
std::optional<common::HealthLine> challengeLine(ledger::View &view, const LineFigures &line)
{
    const ledger::BatchRow &batch = line.batch;
    // A line that makes packs without a camera needs no test of one.
    const bool isOver = isLocked(batch.state) || batch.state == BatchState::Planned || line.counts.good() > 0;
    if (isOver || !workflow::inspectionRules(view).wantsChallenge
        || view.line().inspections.run(batch.id).challengedSeq > 0)
        return std::nullopt;
    const bool isRunning = batch.state == BatchState::Running || batch.state == BatchState::Stopped;
    return common::HealthLine { isRunning ? Tone::Attention : Tone::Neutral, Text::tr("Challenge test: not passed yet"),
        Text::tr(
            "No pack counts at the camera before it has found the bad labels of the test set: F5, and there F5.") };
}

/// Whether another batch runs where this one would.
std::optional<common::HealthLine> takenLine(ledger::View &view, const ledger::BatchRow &batch, const Looker &looker)
{
    const bool mayGoOn = batch.state == BatchState::Approved || batch.state == BatchState::Cleared
        || batch.state == BatchState::Stopped;
    if (!mayGoOn)
        return std::nullopt;
    const Result<void> isFree = workflow::checkLineIsFree(view, looker.person, looker.station);
    return isFree ? std::nullopt
                  : std::optional(common::HealthLine {
                      Tone::Attention, Text::tr("The line is taken"), errorSentence(isFree.error()) });
}

std::vector<common::HealthLine> remarksOf(
    ledger::View &view, const LineFigures &line, const Looker &looker, Instant now)
{
    std::vector<common::HealthLine> remarks;
    if (line.batch.state == BatchState::Stopped && !line.stops.empty()) {
        const workflow::LineStop &stop = line.stops.back();
        remarks.push_back({ Tone::Attention, Text::tr("The line stands: %1").arg(workflow::stopReasonText(stop.reason)),
            stop.note.isEmpty() ? Text::tr("since %1").arg(timeText(stop.from.ms, now.offsetMinutes)) : stop.note });
    }
    // A bad pack is taken off by a device that answers; where its program died nobody heard the answer.
    if (!isLocked(line.batch.state)) {
        for (const ledger::InspectionRow &lost : workflow::lostPacks(view, line.batch.id, now)) {
            const std::optional<ledger::JournalEntry> entry = view.journal().entry(lost.seq);
            remarks.push_back({ Tone::Stop, Text::tr("Bad pack %1 may still be on the line").arg(lost.pack),
                Text::tr("Nobody knows what became of it at %1 (%2). The line does not start before it is found and "
                         "taken off: F5, and there F12.")
                    .arg(entry ? QString::fromUtf8(entry->head.actor.station) : QString(),
                        timeText(lost.atMs, now.offsetMinutes)) });
        }
    }
    if (line.batch.state == BatchState::Planned && workflow::needsTwoPersons(view))
        remarks.push_back({ Tone::Neutral,
            Text::tr("A second person approves: %1 planned it").arg(personText(view, line.batch.plannedBy)),
            line.batch.plannedBy == looker.person.login()
                ? Text::tr("Ctrl+L locks the station; whoever approves signs in and opens the batch.")
                : QString() });
    if (const std::optional<common::HealthLine> other = takenLine(view, line.batch, looker))
        remarks.push_back(*other);
    if (const std::optional<common::HealthLine> printer = printerLine(view, line.batch, looker))
        remarks.push_back(*printer);
    if (const std::optional<common::HealthLine> challenge = challengeLine(view, line))
        remarks.push_back(*challenge);
    if (line.isOverRejectLimit())
        remarks.push_back(
            { Tone::Stop, Text::tr("More rejects than the order allows: %1").arg(percentText(line.counts.rejectRate())),
                Text::tr("The limit is %1. Find the cause before going on.")
                    .arg(percentText(line.batch.order.rejectLimit)) });
    if (line.fallsShort() && !isLocked(line.batch.state) && line.counts.issued() > 0)
        remarks.push_back({ Tone::Attention,
            Text::tr("%Ln good pack(s) expected, %1 ordered", nullptr, int(line.forecast))
                .arg(countText(line.batch.order.quantity)),
            Text::tr("Draw more numbers, or tell whoever ordered.") });
    const QString since = line.batch.state == BatchState::Closed ? sinceCloseText(view, line.batch.id) : QString();
    if (!since.isEmpty())
        remarks.push_back({ Tone::Neutral, Text::tr("Since the close: %1").arg(since),
            Text::tr("The figures stay as they were signed.") });
    // What the shift before had to say is for whoever has the line now.
    const std::vector<workflow::ShiftChange> shifts
        = isLocked(line.batch.state) ? std::vector<workflow::ShiftChange>() : workflow::shiftsOf(view, line.batch.id);
    if (!shifts.empty() && !shifts.back().note.isEmpty())
        remarks.push_back({ Tone::NoData, shifts.back().note,
            Text::tr("%1, handing over · %2")
                .arg(personText(view, shifts.back().from), timeText(shifts.back().at.ms, now.offsetMinutes)) });
    for (const workflow::BatchNote &note : line.notes)
        remarks.push_back({ Tone::NoData, note.text,
            QStringLiteral("%1 %2 · %3")
                .arg(note.reference, personText(view, note.by.operatorName), timeText(note.at.ms, now.offsetMinutes))
                .trimmed() });
    return remarks;
}

NextStep nextStep(ledger::View &view, BatchState state)
{
    switch (state) {
    case BatchState::Planned:
        return NextStep::Approve;
    case BatchState::Approved:
        return workflow::needsClearance(view) ? NextStep::Clear : NextStep::Start;
    case BatchState::Cleared:
        return NextStep::Start;
    case BatchState::Running:
    case BatchState::Stopped:
        return NextStep::Close;
    case BatchState::Closed:
    case BatchState::Cancelled:
        break;
    }
    return NextStep::None;
}

void addClearance(ledger::View &view, BoardState &board, Instant now)
{
    const Result<workflow::Clearance> clearance = workflow::clearanceOf(view, board.id);
    if (!clearance)
        return;
    for (const workflow::ClearancePoint &point : clearance->points)
        board.points.push_back({ point.id, point.text, point.isChecked,
            point.isChecked ? QStringLiteral("%1 · %2").arg(
                personText(view, point.by.operatorName), timeText(point.at.ms, now.offsetMinutes))
                            : QString() });
    if (!clearance->signatures.empty())
        board.sign.signedBy = clearance->signatures.front().name;
}

void addClosing(ledger::View &view, BoardState &board)
{
    const Result<workflow::Reconciliation> result = workflow::reconcile(view, board.id, shownDifferences);
    if (!result)
        return;
    const workflow::BatchCounts &counts = result->counts;
    const auto issued = int(counts.issued() + result->containers.issued());
    board.needsReason = !result->isClean();
    board.unexplained = result->unexplained;
    board.rejected = workflow::packsInRejectBin(view, board.id);
    board.closeSummary = issued == 0 ? Text::tr("No number was drawn for it.")
        : result->isClean()
        ? Text::tr("%Ln number(s), all accounted for.", nullptr, issued)
        : Text::tr("%1 of %Ln number(s) not accounted for.", nullptr, issued).arg(countText(result->unexplained));
    for (const NumberState state : { NumberState::Commissioned, NumberState::Rejected, NumberState::Sampled,
             NumberState::Destroyed, NumberState::Decommissioned, NumberState::Voided, NumberState::Returned }) {
        if (counts.in(state) > 0 || state == NumberState::Commissioned)
            board.closeLines.push_back({ state == NumberState::Commissioned ? Tone::Accepted : Tone::Neutral,
                Text::tr("%1 %2").arg(countText(counts.in(state)), numberStateText(state)), {} });
    }
    if (board.rejected > counts.rejected())
        board.closeLines.push_back(
            { Tone::Neutral, Text::tr("Packs that must lie in the reject bin: %1").arg(countText(board.rejected)),
                Text::tr("Some took no number with them, such as one with a repeated label.") });
    if (result->containers.issued() > 0)
        board.closeLines.push_back({ Tone::Neutral,
            Text::tr("%Ln number(s) of containers: %1", nullptr, int(result->containers.issued()))
                .arg(containersText(result->containers)),
            {} });
    if (!result->isRejectRateWithin)
        board.closeLines.push_back({ Tone::Attention,
            Text::tr("Rejects %1, more than the order allows").arg(percentText(counts.rejectRate())), {} });
    for (const qint64 pack : result->packsOnTheLine)
        board.closeLines.push_back({ Tone::Stop, Text::tr("Bad pack %1 may still be on the line").arg(pack),
            Text::tr("Find it, take it off, and confirm it on the page of the camera check: F12.") });
    if (const std::optional<ledger::BatchRow> row = view.line().batches.find(board.id)) {
        if (const Result<void> known = shipping::checkListeners(view, row->order); !known)
            board.closeLines.push_back(
                { Tone::Stop, Text::tr("What comes of the batch cannot be told"), errorSentence(known.error()) });
    }
    if (result->withoutSource > 0)
        board.closeLines.push_back(
            { Tone::Attention, Text::tr("%Ln good pack(s) without a source pack", nullptr, int(result->withoutSource)),
                Text::tr("F3 on the board takes what they were made of. Closed as it is, the record says so.") });
    if (result->sourcesWaiting > 0)
        board.closeLines.push_back(
            { Tone::Stop, Text::tr("%n source pack(s) scanned and not linked", nullptr, int(result->sourcesWaiting)),
                Text::tr("F3 on the board links them, or puts them back.") });
    for (const gs1::ItemKey &container : result->openContainers)
        board.closeLines.push_back({ Tone::Stop, Text::tr("%1 is still being packed").arg(dock::codeText(container)),
            Text::tr("Close it at the packing station, or give it up.") });
    for (const workflow::UnexplainedNumber &number : result->differences)
        board.differences.push_back(
            QStringLiteral("%1 · %2").arg(numberText(number.key), numberStateText(number.state)));
}

} // namespace

Result<BoardState> readBoard(ledger::View &view, const Looker &looker, BatchId batch, Instant now)
{
    const Result<LineFigures> line = workflow::figuresOf(view, batch, now);
    if (!line)
        return fail(line.error());
    if (const Result<void> mine = workflow::checkClient(view, looker.person, line->batch.order.client); !mine)
        return fail(mine.error());
    const ledger::WorkOrder &order = line->batch.order;
    const BatchState state = line->batch.state;
    BoardState board;
    board.id = batch;
    board.title = Text::tr("Batch %1").arg(order.name);
    // Where the bar is short its end is cut, and lot and expiry are what the labels are compared with.
    board.subtitle = QStringLiteral("%1 · %2").arg(lotText(order), productText(view, order.gtin));
    board.lot = QString::fromUtf8(order.lot);
    board.expiry = QString::fromLatin1(order.expiry.endsWith("-00") ? order.expiry.chopped(3) : order.expiry);
    board.chip = { stateTone(state), {}, stateText(state) };
    board.isRunning = state == BatchState::Running;
    board.isStopped = state == BatchState::Stopped;
    board.isLocked = isLocked(state);
    board.canCancel = state == BatchState::Planned || state == BatchState::Approved || state == BatchState::Cleared;
    board.isCorrectionSigned = workflow::needsTwoPersons(view);
    board.runByLogin = QString::fromUtf8(line->batch.runBy);
    board.runBy = personText(view, line->batch.runBy);
    board.next = nextStep(view, state);
    board.figures = figuresOf(*line);
    board.graph = graphOf(*line, now);
    board.account = accountOf(*line);
    board.last = lastOf(view, batch, now);
    board.remarks = remarksOf(view, *line, looker, now);
    for (const QByteArray &reason : workflow::stopReasons())
        board.stopReasons.emplace_back(QString::fromUtf8(reason), workflow::stopReasonText(reason));
    for (const ledger::StoredUser &user : view.users().all()) {
        if (!user.disabled)
            board.sign.people.emplace_back(QString::fromUtf8(user.login), user.name);
    }
    if (board.next == NextStep::Clear)
        addClearance(view, board, now);
    if (board.next == NextStep::Close)
        addClosing(view, board);
    return board;
}

std::vector<BatchLine> readBatches(ledger::View &view, const access::Session &person, Instant now)
{
    std::vector<BatchLine> lines;
    std::vector<ledger::BatchRow> rows = workflow::batchesFor(view, person);
    // What is at work stands first, what is over last.
    std::ranges::stable_sort(rows, {}, [](const ledger::BatchRow &row) {
        const bool isAtWork = row.state == BatchState::Running || row.state == BatchState::Stopped;
        return isAtWork ? 0 : isLocked(row.state) ? 2 : 1;
    });
    for (const ledger::BatchRow &row : rows) {
        const qint64 good = view.line().numbers.countsOf(row.id)[size_t(NumberState::Commissioned)];
        const bool hasRun = row.startedMs > 0;
        BatchLine line;
        line.id = row.id;
        line.name = row.order.name;
        line.product = productText(view, row.order.gtin);
        line.lot = lotText(row.order);
        line.quantity = hasRun ? Text::tr("%1 of %2").arg(countText(good), countText(row.order.quantity))
                               : countText(row.order.quantity);
        line.permille
            = hasRun && row.order.quantity > 0 ? int(std::min<qint64>(1000, good * 1000 / row.order.quantity)) : -1;
        line.tone = stateTone(row.state);
        line.state = stateText(row.state);
        line.day = common::dayText(row.plannedMs, now.offsetMinutes);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace packledger::line
