#include "support/packingbench.h"
#include "support/proof.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// The program is killed while a pallet is filled, at moments nobody chose. What it acknowledged is in.
class tst_KilledPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoAcknowledgedChild();

private:
    QByteArrayList packAndKill(const QByteArrayList &children, int lifetimeMs);

    PackingBench m_bench;
};

QByteArrayList tst_KilledPacking::packAndKill(const QByteArrayList &children, int lifetimeMs)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(PACKLEDGER_CLI),
        { QStringLiteral("--site"), m_bench.siteFolder(), QStringLiteral("--json"), QStringLiteral("pack"),
            QStringLiteral("--parent"), QString::fromLatin1(PackingBench::epc("p1")), QStringLiteral("--level"),
            QStringLiteral("case"), QStringLiteral("--wait-for-label") });
    process.write(children.join('\n') + '\n');
    process.waitForReadyRead(20'000);
    process.waitForFinished(lifetimeMs);
    process.kill();
    process.waitForFinished();
    QByteArrayList lines = process.readAllStandardOutput().split('\n');
    lines.removeLast(); // cut off by the kill, or empty
    return lines;
}

void tst_KilledPacking::losesNoAcknowledgedChild()
{
    const int kills = inFull() ? 200 : 20;
    QByteArrayList names;
    for (int i = 0; i < kills * 60; ++i)
        names.append("u" + QByteArray::number(10'000 + i));
    m_bench.make(names);
    QByteArrayList uris;
    for (const QByteArray &name : names)
        uris.append(PackingBench::epc(name));

    const QByteArray neverScanned = uris.takeLast();

    QRandomGenerator random(20261122);
    QByteArrayList acknowledged;
    qsizetype next = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QByteArrayList lines = packAndKill(uris.mid(next, 300), int(random.bounded(60)));
        for (const QByteArray &line : lines) {
            const QJsonObject verdict = QJsonDocument::fromJson(line).object();
            // The child after the last acknowledged one may have reached the disk; then it is a duplicate now.
            const QString word = verdict.value(QStringLiteral("verdict")).toString();
            QVERIFY2(word == QStringLiteral("accepted") || word == QStringLiteral("duplicate"), line.constData());
            acknowledged.append(verdict.value(QStringLiteral("item")).toString().toUtf8());
        }
        next = std::min(next + std::max<qsizetype>(1, lines.size()), uris.size() - 300);
    }
    QVERIFY(acknowledged.size() > kills);

    // The last one applies the label: all that was ever acknowledged is in the container.
    const Closing closing = m_bench.close(m_bench.open("p1"), "p1");
    QCOMPARE(closing.verdict, ClosingVerdict::Closed);
    const epcis::Event event = m_bench.event(closing.event);
    const QSet<QByteArray> in(event.childEpcs.begin(), event.childEpcs.end());
    for (const QByteArray &uri : acknowledged)
        QVERIFY2(in.contains(uri), uri.constData());
    QVERIFY(!in.contains(neverScanned));
    QCOMPARE(m_bench.replayDifference(), QByteArray());
    qInfo("%d kills, %d acknowledged children", kills, int(acknowledged.size()));
}

QTEST_GUILESS_MAIN(tst_KilledPacking)
#include "tst_killedpacking.moc"
