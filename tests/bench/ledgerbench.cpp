#include "bench/bareloop.h"
#include "bench/benchoptions.h"
#include "bench/table.h"
#include "ledger/site.h"
#include "scan/interpret.h"
#include "support/bigshipment.h"
#include "workflow/documentimport.h"
#include "workflow/receivingsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace packledger;
using namespace packledger::bench;

namespace {

// What the ledger must reach; see docs/proofs.md.
constexpr double leastImportRate = 0.4;
constexpr double mostMemoryMb = 300;
constexpr double mostGrowth = 12;
constexpr double mostSize = 2.5;
constexpr double mostMedian = 4;
constexpr double mostP99 = 10;
constexpr double mostSlowdown = 1.5;

struct Usage
{
    double processor = 0; ///< seconds of this process, user and system
    double megabytes = 0; ///< most memory it ever held
};

Usage usage()
{
    rusage now {};
    getrusage(RUSAGE_SELF, &now);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return { seconds(now.ru_utime) + seconds(now.ru_stime), double(now.ru_maxrss) / 1024 };
}

Result<ledger::Site> makeSite(const QString &folder, const Clock &clock)
{
    return ledger::Site::make(folder,
        { QStringLiteral("Bench"), "0399999000017", { "0399999" }, { QStringLiteral("wholesaler") }, {} }, clock,
        { "bench", "bench" });
}

int told(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", error.code.name().data(), qPrintable(error.detail));
    return 1;
}

/// The measured work runs in a process of its own, so that its memory is its own too.
int runChild(const QStringList &arguments)
{
    const QString work = arguments.value(0);
    const QString document = arguments.value(1);
    const QString target = arguments.value(2);
    const SystemClock clock;
    const double before = usage().processor;
    QElapsedTimer timer;
    timer.start();
    bool good = false;
    if (work == QLatin1StringView("bare")) {
        good = bench::runBareLoop(document, target) > 0;
    } else {
        Result<ledger::Site> site = makeSite(target, clock);
        if (!site)
            return told(site.error());
        if (const auto imported = workflow::importDocument(*site, document); !imported)
            return told(imported.error());
        good = true;
    }
    const Usage after = usage();
    const QJsonObject answer { { QStringLiteral("wall"), double(timer.nsecsElapsed()) / 1e9 },
        { QStringLiteral("processor"), after.processor - before }, { QStringLiteral("megabytes"), after.megabytes } };
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return good ? 0 : 1;
}

struct Cost
{
    std::vector<double> wall;
    std::vector<double> processor;
    double megabytes = 0;
};

bool measure(const char *work, const QString &document, const QString &target, Cost &cost)
{
    QDir(target).removeRecursively();
    for (const char *end : { "", "-wal", "-shm" })
        QFile::remove(target + QLatin1StringView(end));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--child"), QLatin1StringView(work), document, target });
    if (!child.waitForFinished(-1) || child.exitCode() != 0)
        return false;
    const QJsonObject answer = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    cost.wall.push_back(answer.value(QStringLiteral("wall")).toDouble());
    cost.processor.push_back(answer.value(QStringLiteral("processor")).toDouble());
    cost.megabytes = std::max(cost.megabytes, answer.value(QStringLiteral("megabytes")).toDouble());
    std::fprintf(stderr, "  %-6s %s: %.2f s of the processor, %.2f s by the clock\n", work,
        qPrintable(QFileInfo(document).fileName()), cost.processor.back(), cost.wall.back());
    return true;
}

/// A dock that scans packs of the one shipment of its ledger.
class ScannedSite
{
public:
    ScannedSite(const QString &folder, const test::BigShipment &shipment, const Clock &clock)
        : m_site(*ledger::Site::open(folder, clock))
        , m_shipment(shipment)
        , m_clock(clock)
        , m_session(firstReceipt(), access::Session::forOperator("bench"))
    {
        m_site.ledger().setActor({ "bench", "bench" });
    }

    /// Seconds from the line as it came from the device to the verdict on disk; negative: not accepted.
    double scanNext()
    {
        const QByteArray line = m_shipment.scanOfUnit(m_random.bounded(m_shipment.units()));
        QElapsedTimer timer;
        timer.start();
        const QDate today = m_clock.today();
        workflow::ScannedCode code
            = workflow::ScannedCode::from(scan::interpret(scan::readingFromLine(line), scan::DeviceProfile {}, today),
                QStringLiteral("bench"), today);
        code.raw = line;
        const Result<workflow::ReceiveOutcome> outcome = m_site.ledger().write(
            [&](ledger::WriteTransaction &transaction) { return m_session.accept(transaction, code); });
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const bool taken = outcome
            && (outcome->verdict == workflow::Verdict::Accepted || outcome->verdict == workflow::Verdict::Duplicate);
        return taken ? seconds : -1;
    }

private:
    ReceiptId firstReceipt()
    {
        const Result<std::vector<ledger::Shipment>> shipments = m_site.ledger().read(
            [](ledger::View &view) -> Result<std::vector<ledger::Shipment>> { return view.shipments().all(); });
        return shipments && !shipments->empty() ? shipments->front().receipt : ReceiptId {};
    }

    ledger::Site m_site;
    const test::BigShipment &m_shipment;
    const Clock &m_clock;
    QRandomGenerator m_random { 7 };
    workflow::ReceivingSession m_session;
};

struct Shipment
{
    test::BigShipment content;
    QString document;
};

Shipment shipmentOf(qint64 units, const QTemporaryDir &folder)
{
    // Cases of a thousand, fifty on a pallet.
    const int cases = int(std::max<qint64>(1, units / 1000));
    const int pallets = std::max(1, cases / 50);
    test::BigShipment content({ pallets, cases / pallets, int(std::min<qint64>(units, 1000)) });
    const QString document = folder.filePath(QStringLiteral("%1.xml").arg(content.units()));
    QFile file(document);
    if (file.open(QIODevice::WriteOnly))
        content.write(file);
    return { std::move(content), document };
}

int runBench(qint64 units, int rounds, int scans, bool judged)
{
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/ledgerbench-XXXXXX"));
    const Shipment big = shipmentOf(units, folder);
    const Shipment tenth = shipmentOf(units / 10, folder);
    const Shipment small = shipmentOf(std::min<qint64>(units / 10, 10'000), folder);
    const auto path = [&](const char *name) { return folder.filePath(QLatin1StringView(name)); };

    // Taken in turns, so that a busy neighbour slows both.
    Cost ours;
    Cost bare;
    Cost oursOfTenth;
    Cost bareOfTenth;
    for (int round = 0; round < rounds; ++round) {
        if (!measure("bare", big.document, path("bare.sqlite"), bare)
            || !measure("ledger", big.document, path("big"), ours)
            || !measure("bare", tenth.document, path("tenth.sqlite"), bareOfTenth)
            || !measure("ledger", tenth.document, path("tenth"), oursOfTenth))
            return 2;
    }
    Cost unused;
    if (!measure("ledger", small.document, path("small"), unused))
        return 2;
    const qint64 ledgerBytes = QFileInfo(ledger::Site::ledgerFile(path("big"))).size();
    const qint64 bareBytes = QFileInfo(path("bare.sqlite")).size();

    std::vector<double> scanOfBig;
    std::vector<double> scanOfSmall;
    std::vector<double> commit;
    const SystemClock clock;
    {
        ScannedSite bigSite(path("big"), big.content, clock);
        ScannedSite smallSite(path("small"), small.content, clock);
        bench::BareCommit bareCommit(path("commit.sqlite"));
        constexpr int warming = 20; // the first scan counts the receipt
        for (int i = -warming; i < scans; ++i) {
            const auto taken = [&](const auto &work, std::vector<double> &into) {
                const double seconds = work();
                if (i >= 0)
                    into.push_back(seconds);
                return seconds >= 0;
            };
            const auto commitOnce = [&] {
                QElapsedTimer timer;
                timer.start();
                return bareCommit.run(big.content.scanOfUnit(0)) ? double(timer.nsecsElapsed()) / 1e9 : -1;
            };
            if (!taken([&] { return bigSite.scanNext(); }, scanOfBig) || !taken(commitOnce, commit)
                || !taken([&] { return smallSite.scanNext(); }, scanOfSmall) || !taken(commitOnce, commit))
                return 2;
        }
    }

    const QString ofBig = QStringLiteral(" of %1 units").arg(big.content.units());
    Table table(judged);
    table.notBelow(QStringLiteral("import") + ofBig + QStringLiteral(": rate / rate of the bare loop (processor)"),
        medianRatio(bare.processor, ours.processor), leastImportRate);
    table.told(QStringLiteral("  the same by the clock"), medianRatio(bare.wall, ours.wall));
    table.told(QStringLiteral("  the same for a tenth (processor)"),
        medianRatio(bareOfTenth.processor, oursOfTenth.processor));
    table.notAbove(QStringLiteral("  memory, MB"), ours.megabytes, mostMemoryMb);
    table.notAbove(QStringLiteral("  time / time for a tenth of it (processor)"),
        medianRatio(ours.processor, oursOfTenth.processor), mostGrowth);
    table.told(QStringLiteral("  the bare loop's growth"), medianRatio(bare.processor, bareOfTenth.processor));
    table.told(
        QStringLiteral("  units a second of the processor"), double(big.content.units()) / median(ours.processor));
    table.notAbove(QStringLiteral("ledger with the raw document / file of the bare loop"),
        double(ledgerBytes) / double(bareBytes), mostSize);
    table.notAbove(QStringLiteral("scan to durable verdict: median / median of a bare commit"),
        median(scanOfBig) / median(commit), mostMedian);
    table.notAbove(QStringLiteral("  99th percentile / that of a bare commit"),
        quantile(scanOfBig, 0.99) / quantile(commit, 0.99), mostP99);
    table.notAbove(QStringLiteral("  median / median with %1 units in the ledger").arg(small.content.units()),
        median(scanOfBig) / median(scanOfSmall), mostSlowdown);
    table.told(QStringLiteral("  median in milliseconds"), median(scanOfBig) * 1e3);
    return table.holds() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("--child"))
        return runChild(arguments.mid(2));
    const bench::BenchOptions options = bench::BenchOptions().fromCommandLine(
        QStringLiteral("Measures the ledger against bare loops in the same run, in the current folder."));
    return runBench(options.units, options.rounds, options.scans, options.isJudged);
}
