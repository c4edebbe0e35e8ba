#include "base/urgency.h"
#include "camera/packlooker.h"
#include "simulated/simulatedline.h"
#include "support/testsite.h"
#include "workflow/batches.h"
#include "workflow/packinspection.h"
#include "workflow/printacts.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

// The line at speed: packs of the simulated line are looked at, graded, decided on and written down one by one, as the
// desktop does, faults and all. Nothing may be missed, and decisions must be quick; what the machine could do at most
// stands beside.

using namespace packledger;
using ledger::WriteTransaction;
using simulated::LineFault;
using workflow::InspectionAnswer;
using workflow::InspectionResult;

namespace {

constexpr double mostP99 = 100; ///< ms; see docs/proofs.md
constexpr int labelsAhead = 50; ///< as a printer's buffer

const QByteArray gtin = "00361414312340";
const QByteArray lot = "RP4471";

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

/// Of this thread: a busy machine changes little of it.
double processorMilliseconds()
{
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

QByteArray serialOf(qint64 number)
{
    return "7KQ" + QByteArray::number(number).rightJustified(9, '0');
}

simulated::LineLabel labelOf(qint64 number)
{
    const QByteArray serial = serialOf(number);
    return { "01" + gtin + "17280831" + "10" + lot + "\x1d" + "21" + serial,
        { QStringLiteral("GTIN ") + QString::fromLatin1(gtin), QStringLiteral("SN ") + QString::fromLatin1(serial),
            QStringLiteral("LOT RP4471"), QStringLiteral("EXP 2028-08-31") } };
}

/// The site with its running batch, and the printer that is always some labels ahead.
class Line
{
    test::FakeClock m_clock;
    test::TestSite m_site { m_clock };
    access::Session ana = access::Session::forOperator("ana");
    BatchId m_batch;
    simulated::SimulatedLine m_source;
    qint64 m_printed = 0;

    template <typename Job>
    auto write(Job &&job)
    {
        m_clock.advance(1);
        return m_site.ledger().write(std::forward<Job>(job));
    }

public:
    explicit Line(double faultRate, int packsPerMinute)
        : m_source({ packsPerMinute, faultRate, {}, 26 })
    {
        const auto opened = write([&](WriteTransaction &transaction) -> Result<BatchId> {
            workflow::InspectionRules rules;
            rules.wantsChallenge = false;
            if (const auto set = setInspectionRules(transaction, ana, rules); !set)
                return fail(set.error());
            ledger::WorkOrder order;
            transaction.appendAct("setting.changed",
                QJsonObject { { QStringLiteral("name"), QStringLiteral("company-prefixes") },
                    { QStringLiteral("value"), QStringLiteral("0361414") } });
            order.gtin = gtin;
            order.lot = lot;
            order.expiry = "2028-08-31";
            order.quantity = 1'000'000;
            return workflow::openBatch(transaction, ana, order);
        });
        if (!opened)
            qFatal("no batch: %s", opened.error().code.name().data());
        m_batch = *opened;
    }

    [[nodiscard]] simulated::SimulatedLine &source() { return m_source; }

    void printTo(qint64 label)
    {
        if (m_printed >= label)
            return;
        std::vector<simulated::LineLabel> labels;
        const auto done = write([&](WriteTransaction &transaction) -> Result<void> {
            QJsonArray keys;
            std::vector<qint64> positions;
            while (m_printed < label) {
                labels.push_back(labelOf(m_printed));
                keys.append(
                    QString::fromLatin1(gs1::ItemKey::sgtin(*gs1::Gtin::parse(gtin), serialOf(m_printed++)).text()));
                positions.push_back(qint64(positions.size()) + 1);
            }
            transaction.appendAct("number.drawn",
                { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            const PrintJobId job = transaction.line().printing.nextJob();
            transaction.appendAct("print.queued",
                { { QStringLiteral("job"), job.value }, { QStringLiteral("printer"), QStringLiteral("P") },
                    { QStringLiteral("template"), QStringLiteral("unit") }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            workflow::moveLabels(transaction, job, ledger::LabelState::Sent, positions);
            return {};
        });
        if (!done)
            qFatal("not printed: %s", done.error().code.name().data());
        m_source.feed(labels);
    }

    [[nodiscard]] InspectionAnswer decide(const workflow::InspectedPack &pack)
    {
        const auto answer = write(
            [&](WriteTransaction &transaction) { return workflow::inspectPack(transaction, ana, m_batch, pack); });
        if (!answer)
            qFatal("not decided: %s %s", answer.error().code.name().data(), qPrintable(answer.error().detail));
        return *answer;
    }

    /// Somebody comes, scans the label of the pack that is next, and starts the line.
    void attend(const InspectionAnswer &stop, const workflow::InspectedPack &next)
    {
        const bool confirms = stop.stops != "fails-in-a-row";
        const auto done = write([&](WriteTransaction &transaction) -> Result<void> {
            if (confirms) {
                const auto confirmed = workflow::confirmOrder(transaction, ana, m_batch, next.codes.front());
                return confirmed ? Result<void> {} : fail(confirmed.error());
            }
            transaction.appendAct("batch.resumed", { { QStringLiteral("batch"), m_batch.value } });
            return {};
        });
        if (!done)
            qFatal("not attended: %s", done.error().code.name().data());
    }

    [[nodiscard]] bool isSound() { return m_site.check().isGood(); }
    [[nodiscard]] ledger::InspectionCounts counts()
    {
        return *m_site.ledger().read([&](ledger::View &view) -> Result<ledger::InspectionCounts> {
            return view.line().inspections.countsOf(m_batch);
        });
    }
};

/// What was shown and what was said, compared.
struct Audit
{
    std::map<QByteArray, int> results;
    int packs = 0;
    int missedFaults = 0; ///< a bad pack that was called good
    int falseRejects = 0; ///< a good pack in its turn that was thrown out
    int stops = 0;
    bool skipIsOpen = false; ///< found with the next pack that can be read
    bool wasRead = true; ///< the pack before

    void compare(LineFault fault, bool isRepeated, bool isAfterSkip, const InspectionAnswer &answer)
    {
        // What could not be read came by for nobody: the label's second pack is then its first.
        const bool isSecond = isRepeated && wasRead;
        wasRead = answer.result != InspectionResult::NoCode;
        skipIsOpen = skipIsOpen || isAfterSkip;
        const bool afterSkip = skipIsOpen;
        skipIsOpen = skipIsOpen && !answer.isGood() && answer.result != InspectionResult::Skipped;
        ++packs;
        ++results[nameOf(answer.result)];
        stops += answer.stops.isEmpty() ? 0 : 1;
        const bool isBad = fault == LineFault::NoCode || fault == LineFault::Smudged || fault == LineFault::WrongLot
            || fault == LineFault::TextMissing || isSecond;
        if (isBad && answer.isGood())
            ++missedFaults;
        if (afterSkip && !isBad && answer.isGood())
            ++missedFaults;
        if (!isBad && !afterSkip && !answer.isGood())
            ++falseRejects;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        { QStringLiteral("packs"), QStringLiteral("How many packs come by"), QStringLiteral("N"),
            QStringLiteral("9000") },
        { QStringLiteral("speed"), QStringLiteral("Packs a minute; 0: as fast as they are decided on"),
            QStringLiteral("N"), QStringLiteral("0") },
        { QStringLiteral("faults"), QStringLiteral("Percent of labels that something is wrong with"),
            QStringLiteral("PERCENT"), QStringLiteral("3") },
        { QStringLiteral("usual"), QStringLiteral("Ask the system for no urgency") },
        { QStringLiteral("unjudged"), QStringLiteral("Say what was measured, and fail for nothing but a missed pack") },
    });
    parser.process(application);
    const int wanted = parser.value(QStringLiteral("packs")).toInt();
    const int speed = parser.value(QStringLiteral("speed")).toInt();

    Line line(parser.value(QStringLiteral("faults")).toDouble() / 100, speed);
    camera::LookRecipe recipe;
    recipe.name = QStringLiteral("Line camera");
    recipe.budget = camera::lookBudget(speed);
    recipe.text = { simulated::SimulatedLine::textOf(labelOf(0)) };
    const SystemClock clock;
    camera::PackLooker looker(recipe, clock);
    std::optional<Urgency> urgency;
    if (!parser.isSet(QStringLiteral("usual")))
        urgency.emplace();
    std::vector<double> looks;
    std::vector<double> decisions;
    std::vector<double> processor; ///< ms of a decision, without waiting for the disk
    Audit audit;
    qint64 pictureBytes = 0;
    qint64 lastLabel = -1;
    std::optional<InspectionAnswer> stop;
    std::stop_source never;
    QElapsedTimer all;
    all.start();
    for (int i = 0; i < wanted; ++i) {
        line.printTo(lastLabel + labelsAhead);
        const auto frame = line.source().next(never.get_token());
        if (!frame || !*frame)
            break;
        const double processorBefore = processorMilliseconds();
        QElapsedTimer timer;
        timer.start();
        const camera::PackSight sight = looker.look(**frame);
        looks.push_back(double(timer.nsecsElapsed()) / 1e6);
        const auto seen = workflow::InspectedPack::from(sight.look, clock.today());
        double used = processorMilliseconds() - processorBefore;
        // Nobody's hurry counts as the machine's: the stop is attended to outside the decision.
        if (stop && (stop->stops == "fails-in-a-row" || !seen.codes.empty())) {
            const simulated::ShownPack next = line.source().shown().back();
            const bool isConfirmable = next.label != lastLabel && next.fault != LineFault::WrongLot;
            if (stop->stops == "fails-in-a-row" || isConfirmable) {
                line.attend(*stop, seen);
                stop.reset();
                lastLabel = next.label - 1; // what was before it is settled
            }
        }
        const simulated::ShownPack shown = line.source().shown().back();
        if (stop) { // the belt stands; this one is taken off by hand
            lastLabel = std::max(lastLabel, shown.label);
            --i;
            continue;
        }
        timer.restart();
        used -= processorMilliseconds();
        const InspectionAnswer answer = line.decide(seen);
        processor.push_back(used + processorMilliseconds());
        decisions.push_back(looks.back() + double(timer.nsecsElapsed()) / 1e6);
        pictureBytes += sight.look.picture.size();
        audit.compare(shown.fault, shown.label == lastLabel, shown.label > lastLabel + 1, answer);
        if (!answer.stops.isEmpty())
            stop = answer;
        lastLabel = std::max(lastLabel, shown.label);
    }
    const double seconds = double(all.elapsed()) / 1e3;

    const double p99 = quantile(decisions, 0.99);
    std::printf("%s\n",
        !urgency                                               ? "not urgent"
            : urgency->granted() == Urgency::Granted::RealTime ? "urgent, in real time"
            : urgency->granted() == Urgency::Granted::Ahead    ? "urgent, ahead of others"
                                                               : "urgent, not granted");
    std::printf("%d packs in %.1f s%s, %.0f stops\n", audit.packs, seconds,
        speed > 0 ? qPrintable(QStringLiteral(" at %1 a minute").arg(speed)) : "", double(audit.stops));
    for (const auto &[name, count] : audit.results)
        std::printf("  %-16s %d\n", name.constData(), count);
    std::printf(
        "decision (picture to disk), ms: median %.1f, 95 %% %.1f, 99 %% %.1f, longest %.1f (bar: 99 %% < %.0f)\n",
        quantile(decisions, 0.5), quantile(decisions, 0.95), p99, quantile(decisions, 1), mostP99);
    std::printf(
        "reading, grading and text alone, ms: median %.1f, 99 %% %.1f\n", quantile(looks, 0.5), quantile(looks, 0.99));
    std::printf("processor time of a decision, ms: median %.1f, 99 %% %.1f\n", quantile(processor, 0.5),
        quantile(processor, 0.99));
    std::printf("this machine could do %.0f packs a minute as busy as it was, %.0f with nothing beside\n",
        60e3 / mean(decisions), 60e3 / mean(processor));
    std::printf("a picture takes %.1f KB\n", double(pictureBytes) / 1024 / std::max(1, audit.packs));
    const ledger::InspectionCounts counts = line.counts();
    qint64 written = 0;
    for (const qint64 count : counts)
        written += count;
    std::printf("written down %lld, bad packs called good %d, good packs thrown out %d\n",
        static_cast<long long>(written), audit.missedFaults, audit.falseRejects);
    const bool nothingMissed = written == audit.packs && audit.missedFaults == 0 && audit.packs == wanted;
    if (!nothingMissed)
        std::printf("MISSED\n");
    if (audit.packs <= 1000 && !line.isSound()) {
        std::printf("THE LEDGER DIFFERS FROM ITS JOURNAL\n");
        return 1;
    }
    if (parser.isSet(QStringLiteral("unjudged")))
        return nothingMissed ? 0 : 1;
    return nothingMissed && p99 < mostP99 ? 0 : 1;
}
