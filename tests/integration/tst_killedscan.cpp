#include "support/dock.h"
#include "support/proof.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// The program is killed while packs are scanned, at moments nobody chose. What it acknowledged is there.
class tst_KilledScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoAcknowledgedScan();

private:
    /// Scans from `first` on until it is killed; answers the whole lines it printed.
    QByteArrayList scanAndKill(qsizetype first, int lifetimeMs);
    QByteArrayList missing(const QByteArrayList &uris);

    const int m_kills = inFull() ? 500 : 50;
    const int m_units = m_kills * 200; // more than the quickest machine scans between two kills

    Dock m_dock;
    ReceiptId m_receipt;
    QByteArrayList m_scans;
};

void tst_KilledScan::initTestCase()
{
    QByteArrayList names;
    for (int i = 0; i < m_units; ++i)
        names.append("u" + QByteArray::number(100'000 + i));
    m_dock.document({ Dock::commissioned(names), Dock::packed("c1", names, 2), Dock::shipped({ "c1" }) });
    m_receipt = m_dock.receiptOf(m_dock.shipments().front().id);
    for (const QByteArray &name : names)
        m_scans.append("]d20100361414312340"
                       "1728063010L1\x1d"
                       "21"
            + name);
}

QByteArrayList tst_KilledScan::scanAndKill(qsizetype first, int lifetimeMs)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(PACKLEDGER_CLI),
        { QStringLiteral("--site"), m_dock.siteFolder(), QStringLiteral("--json"), QStringLiteral("receipt"),
            QStringLiteral("scan"), QString::number(m_receipt.value), QStringLiteral("-") });
    process.write(m_scans.mid(first, 400).join('\n') + '\n');
    process.waitForReadyRead(20'000);
    process.waitForFinished(lifetimeMs);
    process.kill();
    process.waitForFinished();
    QByteArrayList lines = process.readAllStandardOutput().split('\n');
    lines.removeLast(); // cut off by the kill, or empty
    return lines;
}

QByteArrayList tst_KilledScan::missing(const QByteArrayList &uris)
{
    QSet<QByteArray> scanned;
    for (const ReceiptEntry &entry : m_dock.entries(m_receipt)) {
        if (entry.evidence == Evidence::Scanned)
            scanned.insert(entry.uri);
    }
    QByteArrayList lost;
    for (const QByteArray &uri : uris) {
        if (!scanned.contains(uri))
            lost.append(uri);
    }
    return lost;
}

void tst_KilledScan::losesNoAcknowledgedScan()
{
    QRandomGenerator random(20261122);
    QByteArrayList acknowledged;
    qsizetype next = 0;
    for (int kill = 0; kill < m_kills; ++kill) {
        const QByteArrayList lines = scanAndKill(next, int(random.bounded(80)));
        for (const QByteArray &line : lines) {
            const QJsonObject verdict = QJsonDocument::fromJson(line).object();
            // The scan after the last acknowledged one may have reached the disk; then it is a duplicate now.
            const QString word = verdict.value(QStringLiteral("verdict")).toString();
            QVERIFY2(word == QStringLiteral("accepted") || word == QStringLiteral("duplicate"), line.constData());
            acknowledged.append(verdict.value(QStringLiteral("item")).toString().toUtf8());
        }
        next += std::max<qsizetype>(1, lines.size());
        QVERIFY(next + 400 < m_scans.size());
    }
    QVERIFY2(acknowledged.size() > m_kills, QByteArray::number(acknowledged.size()).constData());
    QCOMPARE(missing(acknowledged), QByteArrayList());
    QCOMPARE(m_dock.replayDifference(), QByteArray());
    // The check itself: a scan that was never made is found missing.
    const QByteArray never = Dock::epc("u" + QByteArray::number(100'000 + m_units - 1));
    QCOMPARE(missing({ never }), QByteArrayList { never });
    qInfo("%d kills, %d acknowledged scans", m_kills, int(acknowledged.size()));
}

QTEST_GUILESS_MAIN(tst_KilledScan)
#include "tst_killedscan.moc"
