#include "support/dock.h"
#include "support/proof.h"
#include "workflow/batches.h"
#include "workflow/pools.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

namespace {

const QByteArray product = "00399999123457";

} // namespace

/// Numbers are drawn by programs of their own, several at a time, that are killed at moments nobody chose. None is
/// given twice, and each is explained.
class tst_KilledNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void explainsEveryNumberAfterKills();
    void sharesPoolsBetweenPrograms();

private:
    void makePool(const workflow::PoolSpec &spec)
    {
        QVERIFY(m_dock->write(
            [&](WriteTransaction &transaction) { return workflow::makePool(transaction, m_dock->ana, spec); }));
    }
    void start(QProcess &process, int count)
    {
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(PACKLEDGER_CLI),
            { QStringLiteral("--site"), m_dock->siteFolder(), QStringLiteral("--json"), QStringLiteral("commission"),
                QStringLiteral("--batch"), QStringLiteral("B1"), QStringLiteral("--count"), QString::number(count) });
    }
    static QByteArrayList serials(const QByteArray &output)
    {
        QByteArrayList found;
        QByteArrayList lines = output.split('\n');
        lines.removeLast(); // cut off by the kill, or empty
        for (const QByteArray &line : lines)
            found.append(QJsonDocument::fromJson(line)[QLatin1StringView("serial")].toString().toLatin1());
        return found;
    }

    std::unique_ptr<Dock> m_dock;
};

void tst_KilledNumbers::init()
{
    m_dock = std::make_unique<Dock>();
    WorkOrder order;
    order.name = QStringLiteral("B1");
    order.gtin = product;
    order.lot = "L1";
    order.expiry = "2028-06-30";
    order.quantity = 1'000'000;
    QVERIFY(m_dock->write(
        [&](WriteTransaction &transaction) { return workflow::openBatch(transaction, m_dock->ana, order); }));
}

void tst_KilledNumbers::explainsEveryNumberAfterKills()
{
    workflow::PoolSpec spec;
    spec.kind = PoolKind::Range;
    spec.gtin = product;
    spec.from = "10000000";
    spec.to = "19999999";
    makePool(spec);
    QRandomGenerator random(20261122);
    QSet<QByteArray> acknowledged;
    const int kills = inFull() ? 200 : 12;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess process;
        start(process, 20'000);
        if (kill % 3 != 0)
            process.waitForReadyRead(20'000);
        process.waitForFinished(random.bounded(300));
        process.kill();
        process.waitForFinished();
        for (const QByteArray &serial : serials(process.readAllStandardOutput())) {
            QVERIFY2(!acknowledged.contains(serial), serial.constData());
            acknowledged.insert(serial);
        }
    }
    QVERIFY(acknowledged.size() > kills);
    const auto facts = *m_dock->ledger().read([&](View &view) -> Result<std::pair<Pool, NumberStore::Counts>> {
        for (const QByteArray &serial : acknowledged) {
            const std::optional<NumberRow> number
                = view.line().numbers.find(gs1::ItemKey::fromText("01" + product + "21" + serial));
            if (!number || number->state != NumberState::Commissioned)
                return fail(ErrorCode("item.not-commissioned"), QString::fromLatin1(serial));
        }
        return std::pair { *view.line().pools.find(PoolId { 1 }), view.line().numbers.countsOf(BatchId { 1 }) };
    });
    // Without a hole: what the range gave is what was drawn, and what was drawn is on packs.
    QCOMPARE(facts.first.next - facts.first.first, facts.first.drawn);
    QCOMPARE(facts.second[size_t(NumberState::Commissioned)], facts.first.drawn);
    QVERIFY(facts.first.drawn >= acknowledged.size());
    QCOMPARE(m_dock->replayDifference(), QByteArray());
    qInfo("%d kills, %d numbers acknowledged of %d drawn", kills, int(acknowledged.size()), int(facts.first.drawn));
}

void tst_KilledNumbers::sharesPoolsBetweenPrograms()
{
    workflow::PoolSpec spec;
    spec.gtin = product;
    makePool(spec);
    constexpr int each = 10'000;
    QProcess stations[2];
    for (QProcess &station : stations)
        start(station, each);
    QSet<QByteArray> drawn;
    for (QProcess &station : stations) {
        QVERIFY(station.waitForFinished(120'000));
        QCOMPARE(station.exitCode(), 0);
        const QByteArrayList own = serials(station.readAllStandardOutput());
        QCOMPARE(own.size(), qsizetype(each));
        for (const QByteArray &serial : own)
            drawn.insert(serial);
    }
    QCOMPARE(drawn.size(), qsizetype(2 * each));
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_KilledNumbers)
#include "tst_killednumbers.moc"
