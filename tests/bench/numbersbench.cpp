#include "bench/bareloop.h"
#include "ledger/site.h"
#include "serials/randomserials.h"
#include "workflow/numberdrawing.h"
#include "workflow/pools.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace packledger;

namespace {

// What drawing must reach; see docs/proofs.md.
constexpr double mostTime = 6;

const QByteArray product = "00399999123457";

/// Seconds of this process, user and system: a neighbour's load stands in neither.
double processorTime()
{
    rusage now {};
    getrusage(RUSAGE_SELF, &now);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(now.ru_utime) + seconds(now.ru_stime);
}

int told(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", error.code.name().data(), qPrintable(error.detail));
    return 3;
}

/// Seconds of the processor for drawing the numbers in one go; the numbers are all different or it fails.
Result<double> draw(const QString &folder, qint64 numbers)
{
    const SystemClock clock;
    Result<ledger::Site> site = ledger::Site::make(
        folder, { QStringLiteral("Bench"), "0399999000017", { "0399999" }, {}, {} }, clock, { "bench", "bench" });
    if (!site)
        return fail(site.error());
    const access::Session person = access::Session::forOperator("bench");
    workflow::PoolSpec spec;
    spec.gtin = product;
    const Result<workflow::PoolPlan> pool = site->ledger().write(
        [&](ledger::WriteTransaction &transaction) { return workflow::makePool(transaction, person, spec); });
    if (!pool)
        return fail(pool.error());
    const double begun = processorTime();
    const auto drawn = site->ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::drawNumbers(transaction, person, { product, {}, {}, {} }, numbers);
    });
    const double seconds = processorTime() - begun;
    if (!drawn)
        return fail(drawn.error());
    if (QSet<gs1::ItemKey>(drawn->begin(), drawn->end()).size() != numbers)
        return fail(ErrorCode("pool.number-used"), QStringLiteral("a number twice"));
    return seconds;
}

} // namespace

/// Draws numbers by chance, against a bare loop that makes as many and keeps them by their text, in one transaction.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption count(QStringLiteral("numbers"), QStringLiteral("how many are drawn"), QStringLiteral("N"),
        QStringLiteral("1000000"));
    const QCommandLineOption rounds(QStringLiteral("number-rounds"), QStringLiteral("how often, in turns"),
        QStringLiteral("N"), QStringLiteral("3"));
    const QCommandLineOption unjudged(QStringLiteral("unjudged"), QStringLiteral("do not fail where a bar is missed"));
    parser.addOptions({ count, rounds, unjudged });
    parser.process(application);
    const qint64 numbers = parser.value(count).toLongLong();
    std::vector<double> ratios;
    for (int round = 0; round < parser.value(rounds).toInt(); ++round) {
        const QTemporaryDir folder;
        const double begun = processorTime();
        serials::RandomSerials random(serials::Alphabet::standard(), 12, serials::Style::Plain);
        const bool made = bench::runBareNumbers(
            folder.filePath(QStringLiteral("bare")), numbers, [&] { return "01" + product + "21" + random.next(); });
        const double bare = processorTime() - begun;
        const Result<double> seconds = draw(folder.filePath(QStringLiteral("site")), numbers);
        if (!made || !seconds)
            return told(seconds ? Error { ErrorCode("ledger.io") } : seconds.error());
        ratios.push_back(*seconds / bare);
        std::printf("%lld numbers drawn in %.2f s, bare loop %.2f s: %.2f times\n", static_cast<long long>(numbers),
            *seconds, bare, ratios.back());
    }
    std::sort(ratios.begin(), ratios.end());
    const double median = ratios.at(ratios.size() / 2);
    const bool isGood = median <= mostTime || parser.isSet(unjudged);
    std::printf("drawing, time / time of the bare loop: %.2f, at most %.1f: %s\n", median, mostTime,
        isGood ? "good" : "MISSED");
    return isGood ? 0 : 1;
}
