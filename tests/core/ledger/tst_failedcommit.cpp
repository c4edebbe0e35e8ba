#include "ledger/linestores.h"
#include "support/faultydisk.h"
#include "support/testsite.h"

#include <QTest>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

/// A commit that the disk refuses: what the ledger answers is what is on the disk.
class tst_FailedCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOfWhatStandsBesideTheJournalWhetherItIsKept_data();
    void saysOfWhatStandsBesideTheJournalWhetherItIsKept();
};

void tst_FailedCommit::saysOfWhatStandsBesideTheJournalWhetherItIsKept_data()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::newRow("a write fails") << DiskFault { .call = DiskFault::Call::Write, .way = DiskFault::Way::Fails };
    QTest::newRow("the disk is full") << DiskFault { .call = DiskFault::Call::Write, .way = DiskFault::Way::Full };
    QTest::newRow("a sync fails") << DiskFault { .call = DiskFault::Call::Sync, .way = DiskFault::Way::Fails };
}

void tst_FailedCommit::saysOfWhatStandsBesideTheJournalWhetherItIsKept()
{
    if (TestSite::isPostgresql())
        QSKIP("The disk of a server is the server's.");
    QFETCH(DiskFault, fault);
    FaultyDisk disk;
    FakeClock clock;
    TestSite site(clock);
    int failures = 0;
    for (fault.at = 1;; ++fault.at) {
        const QByteArray picture = "picture " + QByteArray::number(fault.at);
        disk.arm(fault);
        const Result<QByteArray> kept = site.ledger().write([&](WriteTransaction &transaction) -> Result<QByteArray> {
            return transaction.line().inspections.keepPicture(picture);
        });
        const bool wasMet = disk.hasFailed();
        disk.disarm();
        failures += kept ? 0 : 1;
        if (kept) {
            const Result<QByteArray> found = site.ledger().read(
                [&](View &view) -> Result<QByteArray> { return view.line().inspections.picture(*kept); });
            QVERIFY(found);
            QCOMPARE(*found, picture);
        }
        if (!wasMet)
            break;
    }
    QVERIFY(failures > 0);
    QVERIFY(site.check().isGood());
}

QTEST_GUILESS_MAIN(tst_FailedCommit)
#include "tst_failedcommit.moc"
