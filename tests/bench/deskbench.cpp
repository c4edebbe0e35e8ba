#include "access/signin.h"
#include "bench/benchoptions.h"
#include "bench/start.h"
#include "bench/table.h"
#include "desktop/composition.h"
#include "dock/receiptpresenter.h"
#include "scan/interpret.h"
#include "shell/pinpad.h"
#include "support/bigshipment.h"
#include "workflow/documentimport.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace packledger;

namespace {

// What the desktop program must reach; see docs/proofs.md.
constexpr double mostStart = 15;
constexpr double mostStartOfBig = 1.5;
constexpr double mostGrowth = 1.05;
constexpr double mostLogMb = 64;

/// What of this process is in memory.
double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

/// Says when a PIN can be typed, and ends the program.
class SignInWatch final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *pad = event->type() == QEvent::Paint ? qobject_cast<shell::PinPad *>(watched) : nullptr;
        if (pad && pad->isEnabled() && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                bench::tellStart();
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

/// The desktop program, until somebody could sign in.
int runWindow(int argc, char **argv, const QString &site)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    SignInWatch watch;
    application.installEventFilter(&watch);
    desktop::Composition::Start start;
    start.options.site = site;
    start.options.station = QStringLiteral("bench");
    start.settingsFile = site + QStringLiteral("/station.ini");
    const SystemClock clock;
    desktop::Composition program(application, start, clock);
    program.run();
    return QApplication::exec();
}

/// An hour of scanning at once, through the presenter and the ledger's thread as in the program: prints what it holds
/// in memory, in files and in the log after each twentieth.
int runScans(int argc, char **argv, const QString &site, const QString &scans)
{
    const QCoreApplication application(argc, argv);
    QFile file(scans);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArrayList lines = file.readAll().split('\n');
    const SystemClock clock;
    common::LedgerService ledger(clock);
    dock::ReceiptPresenter receipt(ledger, clock);
    receipt.setSession(access::Session::forOperator("bench"));
    const qsizetype block = std::max<qsizetype>(1, lines.size() / 20);
    qsizetype next = 0;
    quint64 shown = 0;
    const auto scanNext = [&] {
        if (next == lines.size())
            return QCoreApplication::quit();
        receipt.handleReading(scan::readingFromLine(lines.at(next++)));
    };
    QObject::connect(&receipt, &dock::ReceiptPresenter::stateChanged, &receipt, [&](const dock::ReceiptState &state) {
        if (!state.verdict || state.verdict->sequence == shown)
            return;
        shown = state.verdict->sequence;
        if (next % block == 0) {
            std::printf("%lld %.2f %lld %.2f\n", static_cast<long long>(next), residentMb(),
                static_cast<long long>(openFiles()),
                double(QFileInfo(ledger::Site::ledgerFile(site) + QStringLiteral("-wal")).size()) / (1 << 20));
        }
        QTimer::singleShot(0, &receipt, scanNext);
    });
    QObject::connect(&receipt, &dock::ReceiptPresenter::failed, &receipt, [](const Error &error) {
        std::fprintf(stderr, "%s: %s\n", error.code.name().data(), qPrintable(error.detail));
        QCoreApplication::exit(2);
    });
    QObject::connect(&ledger, &common::LedgerService::opened, &receipt, [&] {
        receipt.open(ReceiptId { 1 });
        scanNext();
    });
    ledger.open(site);
    return QCoreApplication::exec();
}

QByteArray answerOf(const QString &program, const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(program, arguments);
    return child.waitForFinished(-1) && child.exitCode() == 0 ? child.readAllStandardOutput() : QByteArray();
}

/// From starting a program to what it says is a usable window, in seconds.
struct Start
{
    double wall = -1; ///< negative: it said nothing
    double processor = 0;
};
Start startOf(const QString &program, const QStringList &arguments)
{
    const long long begun = bench::monotonicNs();
    const QByteArrayList seen = answerOf(program, arguments).trimmed().split(' ');
    return seen.size() == 2 ? Start { double(seen[0].toLongLong() - begun) / 1e9, seen[1].toDouble() } : Start {};
}
struct Starts
{
    std::vector<double> wall;
    std::vector<double> processor;
    bool add(const Start &start)
    {
        wall.push_back(start.wall);
        processor.push_back(start.processor);
        return start.wall >= 0;
    }
};

bool makeSite(const QString &folder, const test::BigShipment &shipment, const QString &document)
{
    const SystemClock clock;
    QFile file(document);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    shipment.write(file);
    file.close();
    Result<ledger::Site> site = ledger::Site::make(folder,
        { QStringLiteral("Bench"), "0399999000017", { "0399999" }, { QStringLiteral("wholesaler") }, {} }, clock,
        { "bench", "bench" });
    return site && workflow::importDocument(*site, document)
        && access::SignIn(site->ledger()).addUser({}, "bench", QStringLiteral("Bench"), QStringLiteral("4711"));
}

int runBench(qint64 units, int rounds, int scans, bool judged)
{
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/deskbench-XXXXXX"));
    const auto path = [&](const char *name) { return folder.filePath(QLatin1StringView(name)); };
    const int cases = int(std::max<qint64>(1, units / 1000));
    const int pallets = std::max(1, cases / 50);
    const test::BigShipment big({ pallets, cases / pallets, int(std::min<qint64>(units, 1000)) });
    const test::BigShipment small({ 1, 1, 100 });
    if (!makeSite(path("big"), big, path("big.xml")) || !makeSite(path("small"), small, path("small.xml")))
        return 2;

    const QString self = QCoreApplication::applicationFilePath();
    const QString bareProgram = QFileInfo(self).dir().filePath(QStringLiteral("barewindow"));
    Starts bare;
    Starts ofBig;
    Starts ofSmall;
    for (int round = 0; round < rounds; ++round) {
        if (!bare.add(startOf(bareProgram, {}))
            || !ofBig.add(startOf(self, { QStringLiteral("--child-window"), path("big") }))
            || !ofSmall.add(startOf(self, { QStringLiteral("--child-window"), path("small") })))
            return 2;
        std::fprintf(stderr, "  start: bare %.2f s, with %lld packs %.2f s, with few %.2f s\n", bare.wall.back(),
            static_cast<long long>(big.units()), ofBig.wall.back(), ofSmall.wall.back());
    }

    QRandomGenerator random(7);
    QFile lines(path("lines"));
    if (!lines.open(QIODevice::WriteOnly))
        return 2;
    for (int i = 0; i < scans; ++i)
        lines.write(big.scanOfUnit(random.bounded(big.units())) + (i + 1 < scans ? "\n" : ""));
    lines.close();
    struct Held
    {
        double megabytes, files, log;
    };
    std::vector<Held> held;
    const QByteArray told = answerOf(self, { QStringLiteral("--child-scans"), path("big"), path("lines") });
    for (const QByteArray &line : told.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() != 4)
            continue;
        held.push_back({ words[1].toDouble(), words[2].toDouble(), words[3].toDouble() });
        std::fprintf(stderr, "  after %s scans: %s MB, %s files, log %s MB\n", words[0].constData(),
            words[1].constData(), words[2].constData(), words[3].constData());
    }
    if (held.size() < 10)
        return 2;
    const Held &warm = held[held.size() / 5];
    double log = 0;
    for (const Held &each : held)
        log = std::max(log, each.log);

    bench::Table table(judged);
    table.notAbove(QStringLiteral("start to sign-in with %1 packs / bare window (processor)").arg(big.units()),
        bench::medianRatio(ofBig.processor, bare.processor), mostStart);
    table.told(QStringLiteral("  the same by the clock"), bench::medianRatio(ofBig.wall, bare.wall));
    table.told(QStringLiteral("  seconds of the processor"), bench::median(ofBig.processor));
    table.notAbove(QStringLiteral("  the same / with few packs (processor)"),
        bench::medianRatio(ofBig.processor, ofSmall.processor), mostStartOfBig);
    table.notAbove(QStringLiteral("memory after %1 scans / after a fifth of them").arg(scans),
        held.back().megabytes / warm.megabytes, mostGrowth);
    table.told(QStringLiteral("  MB"), held.back().megabytes);
    table.notAbove(QStringLiteral("  open files / after a fifth"), held.back().files / warm.files, 1);
    table.notAbove(QStringLiteral("  log beside the ledger, MB"), log, mostLogMb);
    return table.holds() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--child-window") == 0)
        return runWindow(argc, argv, QString::fromLocal8Bit(argv[2]));
    if (argc == 4 && qstrcmp(argv[1], "--child-scans") == 0)
        return runScans(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    const QCoreApplication application(argc, argv);
    const bench::BenchOptions options = bench::BenchOptions { .rounds = 5, .scans = 20000 }.fromCommandLine(
        QStringLiteral("Measures how the desktop program starts and what it holds after an hour of scanning."));
    return runBench(options.units, options.rounds, options.scans, options.isJudged);
}
