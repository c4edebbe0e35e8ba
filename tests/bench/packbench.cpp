// Builds and breaks a pallet of 40 cases of 4 bundles of 12 units, over and over, and measures it against a bare loop
// that writes the same rows with the same commits:
//   packbench [--rounds N] [--small] [--unjudged]

#include "support/packingbench.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <sqlite3.h>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;

namespace {

// What packing must reach; see docs/proofs.md.
constexpr double leastOfBareLoop = 0.2;
constexpr double mostTreeMs = 300;

struct Shape
{
    int cases = 40;
    int bundles = 4;
    int units = 12;
    [[nodiscard]] int allBundles() const { return cases * bundles; }
    [[nodiscard]] int allUnits() const { return allBundles() * units; }
    [[nodiscard]] int containers() const { return 1 + cases + allBundles(); }
};

/// A row for each child and one for its item, and a commit for each act that is answered (a container opened, a layer
/// of children, a container closed): the least that building could do where what is answered is on disk.
double bareSeconds(const Shape &shape, const QString &file)
{
    QFile::remove(file);
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    const auto run = [&](const char *sql) { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE item(id INTEGER PRIMARY KEY, parent INTEGER);"
        "CREATE TABLE act(seq INTEGER PRIMARY KEY);"
        "CREATE TABLE link(item INTEGER, seq INTEGER, role INTEGER, PRIMARY KEY(item, seq)) WITHOUT ROWID;");
    sqlite3_stmt *act = nullptr;
    sqlite3_stmt *link = nullptr;
    sqlite3_stmt *item = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO act VALUES(?)", -1, &act, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO link VALUES(?, ?, 3)", -1, &link, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO item VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET parent = excluded.parent",
        -1, &item, nullptr);
    QElapsedTimer timer;
    timer.start();
    qint64 seq = 0;
    qint64 child = 0;
    const auto commit = [&](int children) {
        run("BEGIN IMMEDIATE");
        ++seq;
        sqlite3_bind_int64(act, 1, seq);
        sqlite3_step(act);
        sqlite3_reset(act);
        for (int i = 0; i < children; ++i) {
            ++child;
            for (sqlite3_stmt *statement : { link, item }) {
                sqlite3_bind_int64(statement, 1, child);
                sqlite3_bind_int64(statement, 2, seq);
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
        }
        run("COMMIT");
    };
    const auto container = [&](int children) {
        commit(0);
        commit(children);
        commit(0);
    };
    for (int i = 0; i < shape.allBundles(); ++i)
        container(shape.units);
    for (int i = 0; i < shape.cases; ++i)
        container(shape.bundles);
    container(shape.cases);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    sqlite3_finalize(act);
    sqlite3_finalize(link);
    sqlite3_finalize(item);
    sqlite3_close(database);
    return seconds;
}

class Pallets
{
public:
    explicit Pallets(const Shape &shape)
        : m_shape(shape)
    {
        // Nobody else gives the pallet's number out, so that it may carry goods again.
        m_bench.set("company-prefixes", QStringLiteral("0361414"));
        m_bench.make(PackingBench::range("u", 1, shape.allUnits()));
        m_bench.make(PackingBench::range("b", 1, shape.allBundles()));
        m_bench.make(PackingBench::range("c", 1, shape.cases));
    }

    /// Whether all of it was built.
    bool build()
    {
        bool good = true;
        int unit = 1;
        int bundle = 1;
        for (int i = 0; i < m_shape.allBundles(); ++i, unit += m_shape.units)
            good = good && fill("b" + QByteArray::number(i + 1), "u", unit, m_shape.units, ledger::Level::Bundle);
        for (int i = 0; i < m_shape.cases; ++i, bundle += m_shape.bundles)
            good = good && fill("c" + QByteArray::number(i + 1), "b", bundle, m_shape.bundles, ledger::Level::Case);
        return good && fill("p1", "c", 1, m_shape.cases, ledger::Level::Pallet);
    }

    /// All of it, in one act.
    bool breakDown()
    {
        const Result<Unpacking> done = m_bench.ledger().write([&](ledger::WriteTransaction &transaction) {
            return unpackDeep(transaction, m_bench.ana, PackingBench::key("p1"));
        });
        return done && done->removed == m_shape.allUnits() + m_shape.allBundles() + m_shape.cases;
    }

    /// The whole tree as a window reads it, every row opened; in milliseconds.
    double readTree(qint64 &nodes)
    {
        QElapsedTimer timer;
        timer.start();
        nodes = *m_bench.ledger().read([&](ledger::View &view) -> Result<qint64> {
            qint64 count = 1;
            const std::optional<ledger::ItemRow> root = view.items().find(PackingBench::key("p1"));
            if (root)
                view.items().forEachBelow(root->id, [&](const ledger::ItemRow &row, int) {
                    count += view.masterData().epcUri(row.key).isEmpty() ? 0 : 1;
                    return true;
                });
            return count;
        });
        return double(timer.nsecsElapsed()) / 1e6;
    }

    qint64 events()
    {
        return *m_bench.ledger().read([](ledger::View &view) -> Result<qint64> { return view.events().count(); });
    }
    QByteArray difference() { return m_bench.replayDifference(); }
    QString bareFile() const { return m_bench.path("bare.sqlite"); }

private:
    bool fill(const QByteArray &container, const char *letter, int from, int count, ledger::Level level)
    {
        const ledger::PackingId packing = m_bench.open(container, level);
        (void)m_bench.layer(packing, PackingBench::range(letter, from, from + count - 1));
        return m_bench.close(packing).added == count;
    }

    Shape m_shape;
    PackingBench m_bench;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        { { QStringLiteral("rounds"), QStringLiteral("how often"), QStringLiteral("N"), QStringLiteral("10") },
            { QStringLiteral("small"), QStringLiteral("a pallet of 2 cases of 2 bundles of 3") },
            { QStringLiteral("unjudged"), QStringLiteral("say no more than whether all is there") } });
    parser.process(application);
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    const Shape shape = parser.isSet(QStringLiteral("small")) ? Shape { 2, 2, 3 } : Shape {};

    Pallets pallets(shape);
    double building = 0;
    double bare = 0;
    double breaking = 0;
    double tree = 0;
    qint64 nodes = 0;
    const qint64 before = pallets.events();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!pallets.build())
            return std::fprintf(stderr, "round %d: not all of it was built\n", round), 1;
        building += double(timer.nsecsElapsed()) / 1e9;
        tree = std::max(tree, pallets.readTree(nodes));
        timer.restart();
        if (!pallets.breakDown())
            return std::fprintf(stderr, "round %d: not all of it was broken\n", round), 1;
        breaking += double(timer.nsecsElapsed()) / 1e9;
        // In each round: what else the machine does slows both alike.
        bare += bareSeconds(shape, pallets.bareFile());
    }
    const qint64 events = pallets.events() - before;
    // An event for each container built and broken, and the pallet's commissioning.
    const qint64 wanted = qint64(rounds) * 2 * shape.containers() + 1;
    const double rate = double(rounds) * shape.allUnits() / building;
    const double bareRate = double(rounds) * shape.allUnits() / bare;
    const QByteArray difference = pallets.difference();
    std::printf("pallet of 1 + %d + %d + %d, %d rounds\n", shape.cases, shape.allBundles(), shape.allUnits(), rounds);
    std::printf(
        "aggregated  %10.0f units/s   bare loop %10.0f units/s   %.2f of it\n", rate, bareRate, rate / bareRate);
    std::printf("broken      %10.0f units/s   %.0f ms a pallet\n", double(rounds) * shape.allUnits() / breaking,
        breaking * 1000 / rounds);
    std::printf("tree read   %10.1f ms        %lld nodes\n", tree, static_cast<long long>(nodes));
    std::printf("events      %10lld           %lld wanted; ledger %s\n", static_cast<long long>(events),
        static_cast<long long>(wanted), difference.isEmpty() ? "matches" : difference.constData());
    const bool isWhole = events == wanted && difference.isEmpty() && nodes == shape.containers() + shape.allUnits();
    if (!isWhole || parser.isSet(QStringLiteral("unjudged")))
        return isWhole ? 0 : 1;
    return rate / bareRate >= leastOfBareLoop && tree <= mostTreeMs ? 0 : 1;
}
