#include "support/dock.h"
#include "support/proof.h"
#include "workflow/batches.h"
#include "workflow/batchrecord.h"
#include "workflow/commissioning.h"
#include "workflow/inspectionrules.h"
#include "workflow/pools.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

namespace {

const QByteArray product = "00399999123457";
constexpr int goodPacks = 100;
constexpr int unusedNumbers = 900;
constexpr int newPacks = 300;

} // namespace

/// A batch is closed, and source packs are turned into new ones, by programs that are killed at moments nobody chose:
/// all of it happened or nothing.
class tst_KilledBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesWholeOrNotAtAll();
    void repackagesWholeOrNotAtAll();
    void looksForThePackThatWasBeingThrownOut();

private:
    /// How a killed program left the ledger; nothing: in between.
    enum class Left { Old, New };
    using Found = std::optional<Left>;

    /// Prepares, starts and kills until it has killed so often; what was done is prepared anew.
    void killOften(const std::function<QStringList()> &prepare, const std::function<Found()> &look);
    BatchId openBatch(int numbers, int good);
    Found lookAtTheClose();
    Found lookAtTheRun();

    std::unique_ptr<Dock> m_dock;
    int m_batches = 0;
    BatchId m_batch;
    std::vector<gs1::ItemKey> m_numbers;
    QByteArrayList m_sources;
};

void tst_KilledBatch::init()
{
    m_dock = std::make_unique<Dock>();
    m_batches = 0;
    workflow::PoolSpec spec;
    spec.gtin = product;
    QVERIFY(m_dock->write(
        [&](WriteTransaction &transaction) { return workflow::makePool(transaction, m_dock->ana, spec); }));
}

BatchId tst_KilledBatch::openBatch(int numbers, int good)
{
    WorkOrder order;
    order.name = QStringLiteral("B%1").arg(++m_batches);
    order.gtin = product;
    order.lot = "L1";
    order.expiry = "2028-06-30";
    order.quantity = numbers;
    const Result<BatchId> opened = m_dock->write([&](WriteTransaction &transaction) -> Result<BatchId> {
        const Result<BatchId> batch = workflow::openBatch(transaction, m_dock->ana, order);
        if (!batch)
            return batch;
        const auto drawn = workflow::drawForBatch(transaction, m_dock->ana, *batch, numbers);
        if (!drawn)
            return fail(drawn.error());
        m_numbers = *drawn;
        if (good > 0) {
            const auto born = workflow::commission(transaction, m_dock->ana, *batch,
                std::vector<gs1::ItemKey>(m_numbers.begin(), m_numbers.begin() + good));
            if (!born)
                return fail(born.error());
        }
        return batch;
    });
    return opened.value_or(BatchId());
}

void tst_KilledBatch::killOften(const std::function<QStringList()> &prepare, const std::function<Found()> &look)
{
    const int kills = inFull() ? 200 : 15;
    const auto start = [&](QProcess &process, const QStringList &verb) {
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(PACKLEDGER_CLI),
            QStringList { QStringLiteral("--site"), m_dock->siteFolder(), QStringLiteral("--json") } + verb);
    };
    // How long it takes on this machine decides when it is killed.
    QStringList verb = prepare();
    QElapsedTimer timer;
    timer.start();
    {
        QProcess whole;
        start(whole, verb);
        QVERIFY(whole.waitForFinished(120'000));
        QCOMPARE(whole.exitCode(), 0);
        QCOMPARE(look(), Found(Left::New));
    }
    const int lifetime = int(timer.elapsed());

    QRandomGenerator random(20261122);
    int counts[2] = {};
    verb = prepare();
    for (int kill = 0; kill < kills; ++kill) {
        QProcess process;
        start(process, verb);
        process.waitForFinished(random.bounded(lifetime + 1));
        process.kill();
        process.waitForFinished();
        const bool isAcknowledged = process.readAllStandardOutput().contains('\n');
        const Found left = look();
        QVERIFY2(left, "in between");
        QVERIFY2(!isAcknowledged || left == Left::New, "acknowledged, and gone");
        ++counts[int(*left)];
        if (left == Left::New)
            verb = prepare();
    }
    QCOMPARE(m_dock->replayDifference(), QByteArray());
    qInfo("%d kills: %d left it as it was, %d came too late", kills, counts[0], counts[1]);
}

tst_KilledBatch::Found tst_KilledBatch::lookAtTheClose()
{
    return *m_dock->ledger().read([&](View &view) -> Result<Found> {
        const BatchRow batch = *view.line().batches.find(m_batch);
        const NumberStore::Counts counts = view.line().numbers.countsOf(m_batch);
        const qint64 unused = counts[size_t(NumberState::Allocated)];
        const qint64 returned = counts[size_t(NumberState::Returned)];
        const auto acts = view.line().batches.acts(m_batch, "batch.closed");
        if (batch.state == BatchState::Running && unused == unusedNumbers && returned == 0 && acts.empty()
            && batch.record.isEmpty())
            return Found(Left::Old);
        // Read back by its hash, with both signatures over it.
        const auto record = workflow::recordOf(view, m_batch, m_dock->identity());
        if (batch.state == BatchState::Closed && unused == 0 && returned == unusedNumbers && acts.size() == 1 && record
            && record->sha256 == batch.record && record->signatures.size() == 2)
            return Found(Left::New);
        return Found();
    });
}

tst_KilledBatch::Found tst_KilledBatch::lookAtTheRun()
{
    return *m_dock->ledger().read([&](View &view) -> Result<Found> {
        int ended = 0;
        for (const QByteArray &source : m_sources)
            ended += isEnded(view.items().effective(*view.items().find(Dock::key(source))).state) ? 1 : 0;
        int living = 0;
        for (const gs1::ItemKey &key : m_numbers) {
            const std::optional<ItemRow> row = view.items().find(key);
            living += row && view.items().effective(*row).state == ItemState::Active ? 1 : 0;
        }
        const qint64 commissioned = view.line().numbers.countsOf(m_batch)[size_t(NumberState::Commissioned)];
        const qsizetype runs = qsizetype(view.line().batches.acts(m_batch, "batch.repacked").size());
        if (ended == 0 && living == 0 && commissioned == 0 && runs == 0)
            return Found(Left::Old);
        if (ended == m_sources.size() && living == newPacks && commissioned == newPacks && runs == 1)
            return Found(Left::New);
        return Found();
    });
}

void tst_KilledBatch::closesWholeOrNotAtAll()
{
    const auto prepare = [&] {
        m_batch = openBatch(goodPacks + unusedNumbers, goodPacks);
        return QStringList { QStringLiteral("batch"), QStringLiteral("close"), QStringLiteral("B%1").arg(m_batches),
            QStringLiteral("--signed-by"), QStringLiteral("ana"), QStringLiteral("--witnessed-by"),
            QStringLiteral("ben") };
    };
    killOften(prepare, [&] { return lookAtTheClose(); });
}

void tst_KilledBatch::repackagesWholeOrNotAtAll()
{
    const auto file = [&](const char *name, const QByteArrayList &lines) {
        QFile target(m_dock->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(lines.join('\n')) < 0)
            qFatal("file");
        return target.fileName();
    };
    const auto prepare = [&] {
        m_batch = openBatch(newPacks, 0);
        m_sources.clear();
        for (int i = 0; i < 5; ++i)
            m_sources.append("x" + QByteArray::number(m_batches * 10 + i));
        const QByteArray container = "c" + QByteArray::number(m_batches);
        m_dock->receive(container, m_sources, "2028-12-31", QByteArray::number(m_batches));
        QByteArrayList outputs;
        for (const gs1::ItemKey &key : m_numbers)
            outputs.append("(01)" + product + "(21)" + key.serial());
        return QStringList { QStringLiteral("transform"), QStringLiteral("--batch"),
            QStringLiteral("B%1").arg(m_batches), QStringLiteral("--inputs"), file("inputs", Dock::epcs(m_sources)),
            QStringLiteral("--outputs"), file("outputs", outputs) };
    };
    killOften(prepare, [&] { return lookAtTheRun(); });
}

void tst_KilledBatch::looksForThePackThatWasBeingThrownOut()
{
    m_batch = openBatch(3, 0);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) {
        workflow::InspectionRules rules = workflow::inspectionRules(transaction);
        rules.wantsChallenge = false;
        return setInspectionRules(transaction, m_dock->ana, rules);
    }));
    const auto file = [&](const char *name, const QByteArray &content) {
        QFile target(m_dock->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) < 0)
            qFatal("file");
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return target.fileName();
    };
    const QString began = m_dock->path("began");
    const QString device = file("device", "#!/bin/sh\n: > '" + began.toUtf8() + "'\nexec sleep 20\n");
    const auto begin = [&](QProcess &process, const QStringList &verb) {
        process.start(QStringLiteral(PACKLEDGER_CLI),
            QStringList { QStringLiteral("--site"), m_dock->siteFolder(), QStringLiteral("--json") } + verb);
    };
    const QStringList inspect { QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("B1"),
        QStringLiteral("--reject"), QStringLiteral("command:") + device + QStringLiteral("?wait=60000"),
        QStringLiteral("--scans"), file("scans", "NOREAD\n") };
    {
        QProcess killed;
        begin(killed, inspect);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(began), 60'000);
        killed.kill();
        killed.waitForFinished();
    }
    const auto answerTo = [&](const QStringList &verb) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        begin(process, verb);
        process.waitForFinished(60'000);
        return process.readAll();
    };
    const QStringList close { QStringLiteral("batch"), QStringLiteral("close"), QStringLiteral("B1"),
        QStringLiteral("--signed-by"), QStringLiteral("ana"), QStringLiteral("--witnessed-by"), QStringLiteral("ben"),
        QStringLiteral("--reject-bin"), QStringLiteral("1") };
    QVERIFY(answerTo(close).contains("inspection.pack-on-the-line"));
    QVERIFY(answerTo(inspect).contains("inspection.pack-on-the-line"));
    QVERIFY(answerTo({ QStringLiteral("batch"), QStringLiteral("resume"), QStringLiteral("B1") })
                .contains("inspection.pack-on-the-line"));
    QVERIFY(answerTo({ QStringLiteral("inspect"), QStringLiteral("removed"), QStringLiteral("--batch"),
                         QStringLiteral("B1"), QStringLiteral("1") })
                .contains("\"left\":0"));
    QVERIFY(answerTo(close).contains("\"closed\""));
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_KilledBatch)
#include "tst_killedbatch.moc"
