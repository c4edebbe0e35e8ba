#include "ui/sampleline.h"

#include <QCoreApplication>

namespace packledger::test {

using namespace line;
using common::Tone;

namespace {

/// In the words that the presenters have for it.
struct Sample
{
    static QString tr(const char *text)
    {
        for (const char *context : { "LineBoard", "BatchWords", "LineRun", "LineClearance",
                 "packledger::line::BoardPresenter", "packledger::line::BatchesPresenter",
                 "packledger::line::BatchFilesPresenter", "packledger::line::SourcesPresenter" }) {
            const QString said = QCoreApplication::translate(context, text);
            if (said != QLatin1StringView(text))
                return said;
        }
        return QString::fromUtf8(text);
    }
};

constexpr int minutes = 60;
constexpr int firstStopped = 41;
constexpr int lastStopped = 42;

GraphState sampleGraph()
{
    GraphState graph;
    graph.target = 300;
    for (int minute = 0; minute < minutes; ++minute) {
        const bool stands = minute >= firstStopped && minute <= lastStopped;
        graph.made.push_back(stands ? 40 * (minute - firstStopped) : 286 + (minute * 37) % 19);
    }
    graph.stops = { { firstStopped - 0.2, lastStopped + 0.6, Sample::tr("Label roll") } };
    graph.note = Sample::tr("last hour · one stop, label roll, 1 min 40 s");
    graph.firstTime = QStringLiteral("13:20");
    graph.lastTime = QStringLiteral("14:20");
    return graph;
}

Choices people()
{
    return { { QStringLiteral("ana"), QStringLiteral("Ana Ortiz") },
        { QStringLiteral("ben"), QStringLiteral("Ben Lindqvist") },
        { QStringLiteral("quinn"), QStringLiteral("Quinn Abara") } };
}

/// The same of every state of the batch.
BoardState board()
{
    BoardState state;
    state.id = BatchId { 7 };
    state.title = Sample::tr("Batch %1").arg(QStringLiteral("B-2611"));
    state.subtitle = Sample::tr("lot RP4471 · expires 31 AUG 2028 · Demovastin 40 mg, 90 tablets");
    state.runBy = QStringLiteral("Ana Ortiz");
    state.runByLogin = QStringLiteral("ana");
    state.sign.people = people();
    state.sign.round = 1;
    state.sign.turn = 1;
    state.sign.meaning = Sample::tr("Performed by");
    state.sign.actionText = Sample::tr("Sign");
    state.sign.suggested = QStringLiteral("ana");
    state.stopReasons
        = { { QStringLiteral("label-roll"), Sample::tr("Label roll") }, { QStringLiteral("jam"), Sample::tr("Jam") },
              { QStringLiteral("printer"), Sample::tr("Printer") }, { QStringLiteral("camera"), Sample::tr("Camera") },
              { QStringLiteral("rejects"), Sample::tr("Too many rejects") },
              { QStringLiteral("material"), Sample::tr("No material") },
              { QStringLiteral("cleaning"), Sample::tr("Cleaning") },
              { QStringLiteral("break"), Sample::tr("Break or shift change") },
              { QStringLiteral("power"), Sample::tr("Power or network") },
              { QStringLiteral("quality"), Sample::tr("Quality looks into it") },
              { QStringLiteral("other"), Sample::tr("Something else") } };
    return state;
}

BoardState notStarted()
{
    BoardState state = board();
    state.canCancel = true;
    state.figures = { { Sample::tr("Packs a minute"), QStringLiteral("0"), Sample::tr("target %1").arg(300), {}, {} },
        { Sample::tr("Good"), QStringLiteral("0"), Sample::tr("of %1").arg(QStringLiteral("10,000")), {}, {} },
        { Sample::tr("Numbers left"), QStringLiteral("0"), Sample::tr("none drawn yet"), {}, {} },
        { Sample::tr("Pass rate %"), QStringLiteral("–"), Sample::tr("no pack yet"), {}, {} },
        { Sample::tr("Rejected"), QStringLiteral("0"),
            Sample::tr("%1, limit %2").arg(QStringLiteral("0 %"), QStringLiteral("2 %")), {}, {} },
        { Sample::tr("Forecast"), QStringLiteral("–"), Sample::tr("none drawn yet"), {}, {} } };
    state.graph.target = 300;
    return state;
}

BoardState clearance(int checked)
{
    BoardState state = notStarted();
    state.chip = { Tone::Progress, {}, Sample::tr("approved") };
    state.next = NextStep::Clear;
    state.panel = BoardState::Panel::Clearance;
    const QString texts[] = { Sample::tr("Labels and cartons of the batch before are gone"),
        Sample::tr("Product of the batch before is gone"),
        Sample::tr("All counters stand at zero, the reject bin is empty"),
        Sample::tr("No job of another batch waits at a printer"),
        Sample::tr("The camera has the recipe of this product") };
    for (int i = 0; i < int(std::size(texts)); ++i)
        state.points.push_back({ QByteArray::number(i), texts[i], i < checked,
            i < checked ? QStringLiteral("Ana Ortiz · 13:1%1").arg(i) : QString() });
    return state;
}

} // namespace

BatchesState sampleBatches()
{
    BatchesState state;
    const QString demovastin = Sample::tr("Demovastin 40 mg, 90 tablets");
    const QString exemplamin = Sample::tr("Exemplamin 10 mg, 30 tablets");
    state.batches
        = { { BatchId { 7 }, QStringLiteral("B-2611"), demovastin, Sample::tr("lot RP4471 · expires 31 AUG 2028"),
                Sample::tr("8,412 of 10,000"), 841, Tone::Accepted, Sample::tr("running"), QStringLiteral("22 NOV") },
              { BatchId { 8 }, QStringLiteral("B-2612"), exemplamin, Sample::tr("lot RP4472 · expires 30 SEP 2028"),
                  Sample::tr("1,204 of 4,000"), 301, Tone::Attention, Sample::tr("stopped"), QStringLiteral("22 NOV") },
              { BatchId { 9 }, QStringLiteral("B-2613"), demovastin, Sample::tr("lot RP4473 · expires 31 AUG 2028"),
                  QStringLiteral("6,000"), -1, Tone::Progress, Sample::tr("to be approved"), QStringLiteral("22 NOV") },
              { BatchId { 6 }, QStringLiteral("B-2610"), demovastin, Sample::tr("lot RP4470 · expires 31 JUL 2028"),
                  Sample::tr("9,988 of 10,000"), 998, Tone::Neutral, Sample::tr("closed"), QStringLiteral("21 NOV") },
              { BatchId { 5 }, QStringLiteral("B-2609"), exemplamin, Sample::tr("lot RP4469 · expires 31 JUL 2028"),
                  QStringLiteral("2,000"), -1, Tone::Neutral, Sample::tr("cancelled"), QStringLiteral("20 NOV") } };
    return state;
}

OrderFormState sampleOrderForm()
{
    OrderFormState state;
    state.products = { { QStringLiteral("00399999123457"), Sample::tr("Demovastin 40 mg, 90 tablets") },
        { QStringLiteral("00399999555555"), Sample::tr("Exemplamin 10 mg, 30 tablets") } };
    state.templates = { { QStringLiteral("unit-20x20"), QStringLiteral("unit-20x20") },
        { QStringLiteral("unit-50x25"), QStringLiteral("unit-50x25") } };
    state.gtin = QStringLiteral("00399999123457");
    state.lot = QStringLiteral("RP4474");
    state.expiry = QStringLiteral("2028-08-31");
    state.needed = Sample::tr("10,205 numbers will be drawn when it is approved.");
    return state;
}

TableFileState sampleOrderFile()
{
    TableFileState state;
    state.file = QStringLiteral("orders.csv");
    state.lines = { { Tone::Accepted, Sample::tr("%1: new").arg(QStringLiteral("B-2614")), {} },
        { Tone::Again, Sample::tr("%1: as it was").arg(QStringLiteral("B-2611")), {} },
        { Tone::Attention, Sample::tr("%1: changed, needs approval").arg(QStringLiteral("B-2613")),
            Sample::tr("quantity: 6000 → 8000, expiry: 2028-08-31 → 2028-09-30") } };
    state.canTake = true;
    return state;
}

TableFileState sampleResultFile()
{
    TableFileState state;
    state.file = QStringLiteral("camera-2.csv");
    state.lines = { { Tone::Progress, QStringLiteral("996 results would be taken in."),
                        QStringLiteral("Labeller camera: 498 · Case packer: 498") },
        { Tone::Attention, QStringLiteral("Results that tell of a bad pack: 3"),
            QStringLiteral(
                "Not read, other data, or printed worse than the site allows. Nothing is held because of it.") },
        { Tone::Neutral, QStringLiteral("Without a code, so of no pack: 2"), {} },
        { Tone::Stop, QStringLiteral("Not taken: 1"), {} },
        { Tone::Stop, QStringLiteral("No pack or number X7KQ2M9PLT4R is known here. Its result is not taken."),
            QStringLiteral("line 412") } };
    state.canTake = true;
    return state;
}

BoardState samplePlannedBoard()
{
    BoardState state = notStarted();
    state.chip = { Tone::Progress, {}, Sample::tr("to be approved") };
    state.next = NextStep::Approve;
    return state;
}

BoardState sampleRunningBoard()
{
    BoardState state = board();
    state.chip = { Tone::Accepted, {}, Sample::tr("running") };
    state.isRunning = true;
    state.next = NextStep::Close;
    state.rejected = 96;
    state.figures = { { Sample::tr("Packs a minute"), QStringLiteral("291"), Sample::tr("target %1").arg(300), {}, {} },
        { Sample::tr("Good"), QStringLiteral("8,412"),
            Sample::tr("of %1 · %2 to go").arg(QStringLiteral("10,000"), Sample::tr("6 min")), Tone::Accepted, {} },
        { Sample::tr("Numbers left"), QStringLiteral("1,685"), Sample::tr("drawn, not used yet"), {}, {} },
        { Sample::tr("Pass rate %"), QStringLiteral("98.9"), Sample::tr("of 8,514 packs"), {}, {} },
        { Sample::tr("Rejected"), QStringLiteral("96"),
            Sample::tr("%1, limit %2").arg(QStringLiteral("1.1 %"), QStringLiteral("2 %")), Tone::Attention, {} },
        { Sample::tr("Forecast"), QStringLiteral("10,084"), Sample::tr("enough for the order"), {}, {} } };
    state.graph = sampleGraph();
    state.account.parts
        = { { Sample::tr("good"), 8'412, Tone::Accepted }, { Sample::tr("rejected"), 96, Tone::Attention },
              { Sample::tr("sampled"), 6, Tone::NoData }, { Sample::tr("printed, not verified yet"), 6, Tone::Again } };
    state.account.issued = 8'520;
    state.last
        = { Tone::Accepted, Sample::tr("Good"), QStringLiteral("7KQ2M9XH4TWA"), QStringLiteral("14:20 · Line 2") };
    state.remarks = { { Tone::NoData, Sample::tr("Carton with a dent, taken out at the packing table"),
        QStringLiteral("DEV-118 Ana Ortiz · 14:02") } };
    return state;
}

BoardState sampleStoppedBoard()
{
    BoardState state = sampleRunningBoard();
    state.chip = { Tone::Attention, {}, Sample::tr("stopped") };
    state.isRunning = false;
    state.isStopped = true;
    state.figures[0] = { Sample::tr("Packs a minute"), QStringLiteral("0"), Sample::tr("target %1").arg(300), {}, {} };
    state.figures[4] = { Sample::tr("Rejected"), QStringLiteral("214"),
        Sample::tr("%1, limit %2").arg(QStringLiteral("2.5 %"), QStringLiteral("2 %")), Tone::Stop, Tone::Stop };
    state.figures[5] = { Sample::tr("Forecast"), QStringLiteral("9,958"), Sample::tr("%1 short").arg(42),
        Tone::Attention, Tone::Attention };
    state.account.parts[1].count = 214;
    state.account.parts.push_back({ Sample::tr("uncertain"), 3, Tone::Stop });
    state.account.unexplained = 3;
    state.last
        = { Tone::Attention, Sample::tr("Rejected"), QStringLiteral("4HT8Q2LM7VNX"), QStringLiteral("14:20 · Line 2") };
    state.remarks.insert(state.remarks.begin(),
        { { Tone::Attention, Sample::tr("The line stands: too many rejects"), Sample::tr("since 14:20") },
            { Tone::Stop, Sample::tr("More rejects than the order allows: 2.5 %"),
                Sample::tr("The limit is 2 %. Find the cause before going on.") },
            { Tone::Attention, Sample::tr("9,958 good packs expected, 10,000 ordered"),
                Sample::tr("Draw more numbers, or tell whoever ordered.") } });
    return state;
}

BoardState sampleClearance()
{
    return clearance(3);
}

BoardState sampleSignedClearance()
{
    BoardState state = clearance(5);
    state.sign.signedBy = QStringLiteral("Ana Ortiz");
    state.sign.meaning = Sample::tr("Reviewed by, somebody else");
    state.sign.suggested.clear();
    state.sign.tone = Tone::Accepted;
    state.sign.message = Sample::tr("Ana Ortiz has signed. A second person signs next.");
    state.sign.turn = 2;
    state.sign.round = 2;
    return state;
}

BoardState sampleStopPanel()
{
    BoardState state = sampleRunningBoard();
    state.panel = BoardState::Panel::Stop;
    return state;
}

BoardState sampleDeviation()
{
    BoardState state = sampleRunningBoard();
    state.panel = BoardState::Panel::Note;
    return state;
}

BoardState sampleGivingUp()
{
    BoardState state = samplePlannedBoard();
    state.panel = BoardState::Panel::Cancel;
    return state;
}

BoardState sampleHandOver()
{
    BoardState state = sampleRunningBoard();
    state.panel = BoardState::Panel::Shift;
    state.sign.people.erase(state.sign.people.begin());
    state.sign.meaning = Sample::tr("Takes the line over");
    state.sign.actionText = Sample::tr("Take over");
    state.sign.suggested.clear();
    return state;
}

BoardState sampleCorrection()
{
    BoardState state = sampleRunningBoard();
    state.panel = BoardState::Panel::Correct;
    state.isCorrectionSigned = true;
    state.lot = QStringLiteral("RP4471");
    state.expiry = QStringLiteral("2028-08-31");
    state.sign.signedBy = QStringLiteral("Ana Ortiz");
    state.sign.meaning = Sample::tr("Approved by, somebody else");
    state.sign.actionText = Sample::tr("Sign and correct");
    state.sign.suggested.clear();
    state.sign.tone = Tone::Accepted;
    state.sign.message = Sample::tr("Ana Ortiz has signed. A second person signs next.");
    state.sign.turn = 2;
    state.sign.round = 2;
    return state;
}

BoardState sampleFilesPanel()
{
    BoardState state = sampleRunningBoard();
    state.panel = BoardState::Panel::Files;
    return state;
}

FilesState sampleComparison()
{
    return { { { Tone::Attention, Sample::tr("8,412 good packs here, 8,411 in the list. They differ in 3."),
                   QStringLiteral("erp-B-2611.csv") },
                 { Tone::Stop, QStringLiteral("7KQ2M9XH4TWA"), Sample::tr("only here") },
                 { Tone::Stop, QStringLiteral("7KQ2M9XH4TWC"), Sample::tr("only here") },
                 { Tone::Stop, QStringLiteral("4HT8Q2LM7VNX"),
                     Sample::tr("only in the list, and no number of this batch") } },
        false };
}

BoardState sampleClose()
{
    BoardState state = sampleRunningBoard();
    state.panel = BoardState::Panel::Close;
    state.closeSummary = Sample::tr("10,205 numbers, all accounted for.");
    state.closeLines
        = { { Tone::Accepted, Sample::tr("10,003 good"), {} }, { Tone::Neutral, Sample::tr("108 rejected"), {} },
              { Tone::Neutral, Sample::tr("6 sampled"), {} }, { Tone::Neutral, Sample::tr("88 returned unused"), {} } };
    return state;
}

BoardState sampleOpenClose()
{
    BoardState state = sampleClose();
    state.closeSummary = Sample::tr("3 of 10,205 numbers not accounted for.");
    state.needsReason = true;
    state.binDiffers = true;
    for (const char *serial : { "7KQ2M9XH4TWA", "7KQ2M9XH4TWC", "4HT8Q2LM7VNX" })
        state.differences.push_back(QStringLiteral("%1 · %2").arg(QLatin1StringView(serial), Sample::tr("uncertain")));
    state.sign.tone = Tone::Attention;
    state.sign.message = Sample::tr("108 packs were rejected, 106 are in the bin. Count again, or give the reason.");
    state.sign.turn = 3;
    state.sign.round = 3;
    return state;
}

SourcesState sampleSources()
{
    SourcesState state;
    state.batch = BatchId { 7 };
    state.subtitle
        = Sample::tr("Batch %1 · %2").arg(QStringLiteral("B-2611"), Sample::tr("Demovastin 40 mg, 90 tablets"));
    state.chip = { Tone::Accepted, {}, Sample::tr("running") };
    dock::VerdictState verdict;
    verdict.sequence = 5;
    verdict.tone = Tone::Accepted;
    verdict.word = Sample::tr("Noted");
    verdict.reason = Sample::tr("It is used up when you link it with the new packs.");
    verdict.product = Sample::tr("Demovastin 40 mg, 900 tablets");
    verdict.serial = QStringLiteral("100720112931");
    verdict.note = Sample::tr("lot A12 · expires 31 AUG 2028");
    state.verdict = verdict;
    for (int i = 0; i < 6; ++i)
        state.sources.push_back({ QStringLiteral("1007201129%1").arg(31 - i), verdict.product, verdict.note,
            i == 0 ? Sample::tr("120 left in it") : QString() });
    state.without = 58;
    state.withoutText = Sample::tr("58 good packs of this batch have no source yet.");
    state.lastText = Sample::tr("24 source packs are linked with 240 new packs.");
    state.canLink = true;
    return state;
}

SourcesState sampleEarlySource()
{
    SourcesState state = sampleSources();
    state.verdict->sequence = 6;
    state.verdict->tone = Tone::Stop;
    state.verdict->word = Sample::tr("Expires too early");
    state.verdict->reason = Sample::tr(
        "It expires before the new packs would. Correct the order's expiry, or somebody signs for it with a reason.");
    state.verdict->note = Sample::tr("lot A09 · expires 30 JUN 2028");
    state.shorter.isOpen = true;
    state.shorter.words = Sample::tr(
        "This pack expires %1, the new packs would expire %2. Nobody may promise that unless somebody signs for it; it "
        "holds for all sources of the batch that expire no earlier.")
                              .arg(QStringLiteral("30 JUN 2028"), QStringLiteral("31 AUG 2028"));
    state.shorter.sign.people = { { QStringLiteral("ana"), QStringLiteral("Ana Ortiz") },
        { QStringLiteral("ben"), QStringLiteral("Ben Kim") } };
    state.shorter.sign.suggested = QStringLiteral("ana");
    state.shorter.sign.meaning = Sample::tr("Approved by");
    state.shorter.sign.actionText = Sample::tr("Sign and take it");
    state.shorter.sign.turn = state.shorter.sign.round = 1;
    return state;
}

} // namespace packledger::test
