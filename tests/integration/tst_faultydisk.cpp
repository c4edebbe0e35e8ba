#include "base/errortext.h"
#include "ledger/backup.h"
#include "ledger/ledgererrors.h"
#include "support/bigshipment.h"
#include "support/dock.h"
#include "support/faultydisk.h"
#include "support/proof.h"
#include "support/sitework.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// Every way in which the disk can fail, at every call of every kind: what was acknowledged is there, what failed was
/// said in words, and the next start works.
class tst_FaultyDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingAndSaysSo_data();
    void losesNothingAndSaysSo();

private:
    void run(Story story, SiteWork &work) const;
    /// Empty where the site is sound after the disk is well again, and has what it said; else what is wrong.
    QByteArray fault(Story story, const SiteWork &work) const;

    Dock m_dock;
    QTemporaryDir m_folder;
    ReceiptId m_receipt;
    QByteArrayList m_names;

    QString at(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
};

void tst_FaultyDisk::initTestCase()
{
    for (int i = 1; i <= 8; ++i)
        m_names.append("u" + QByteArray::number(i));
    m_dock.document({ Dock::commissioned(m_names + QByteArrayList { "c1" }), Dock::packed("c1", m_names),
        Dock::shipped({ "c1" }) });
    m_receipt = m_dock.receiptOf(m_dock.shipments().front().id);
    m_dock.copySiteTo(at("before"));
    for (const QByteArray &name : m_names)
        QCOMPARE(m_dock.verdict(m_receipt, name), Verdict::Accepted);
    m_dock.copySiteTo(at("counted"));
    QFile document(at("shipment.xml"));
    QVERIFY(document.open(QIODevice::WriteOnly));
    BigShipment({ 1, 2, 20 }, 9).write(document);
}

void tst_FaultyDisk::run(Story story, SiteWork &work) const
{
    switch (story) {
    case Story::Scans:
        return work.scan({ "u1", "u2", "u3", "u4" });
    case Story::Import:
        return work.import(at("shipment.xml"));
    case Story::Submit:
        return work.submit();
    case Story::Backup:
        return work.backUp(at("backup.plb"));
    }
}

QByteArray tst_FaultyDisk::fault(Story story, const SiteWork &work) const
{
    for (const Error &error : work.errors) {
        const bool clear = error.code != ledger::codes::statement && hasErrorSentence(error.code);
        if (!clear)
            return "unclear: " + QByteArray(error.code.name().data()) + ' ' + error.detail.toUtf8();
    }
    SiteWork again(at("site"), m_dock.clock, m_receipt);
    QByteArray wrong;
    again.withSite([&](Site &site) {
        const Result<LedgerCheck> check = checkLedger(site.ledger(), m_folder.path());
        if (!check || !check->chainIntact || !check->projectionMatches || !check->storageSound)
            wrong = "does not verify: "
                + (check ? (check->differingTables + check->storageFaults).join(' ') : QByteArray("no check"));
        (void)site.ledger().read([&](View &view) -> Result<bool> {
            for (const QByteArray &uuid : work.acknowledged) {
                if (!view.receipts().scan(uuid))
                    wrong = "lost " + uuid;
            }
            for (const QByteArray &uuid : work.refused) {
                if (view.receipts().scan(uuid))
                    wrong = "said not saved, and is: " + uuid;
            }
            if (work.imported && view.shipments().all().size() != 2)
                wrong = "lost the import";
            if (work.submitted && view.receipts().byId(m_receipt)->state == ReceiptState::Open)
                wrong = "lost the submission";
            return true;
        });
    });
    if (work.backedUp && !verifyBackup(at("backup.plb")))
        wrong = "backup does not verify";
    if (!wrong.isEmpty())
        return wrong;
    // The disk is well again, and the work goes on where it stopped.
    switch (story) {
    case Story::Scans:
        again.scan({ "u5" });
        return again.acknowledged.isEmpty() ? "no scan after it" : "";
    case Story::Import:
        again.import(at("shipment.xml"));
        return again.imported ? "" : "no import after it";
    case Story::Submit:
        if (!work.submitted)
            again.submit();
        return work.submitted || again.submitted ? "" : "no submission after it";
    case Story::Backup:
        again.backUp(at("backup.plb"));
        return again.backedUp && verifyBackup(at("backup.plb")) ? "" : "no backup after it";
    }
    return {};
}

void tst_FaultyDisk::losesNothingAndSaysSo_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("stays");
    using Call = DiskFault::Call;
    using Way = DiskFault::Way;
    struct Fault
    {
        const char *name;
        Call call;
        Way way;
    };
    static constexpr Fault faults[] = {
        { "a write fails", Call::Write, Way::Fails },
        { "the disk is full", Call::Write, Way::Full },
        { "half is written", Call::Write, Way::HalfWritten },
        { "a sync fails", Call::Sync, Way::Fails },
        { "a sync fails, and what was written is gone", Call::Sync, Way::Forgets },
        { "a file cannot be cut", Call::Truncate, Way::Fails },
        { "a file cannot be opened", Call::Open, Way::Fails },
    };
    static constexpr const char *stories[] = { "scans", "import", "submit", "backup" };
    for (int story = 0; story < int(std::size(stories)); ++story) {
        for (const Fault &fault : faults) {
            for (const bool stays : { false, true }) {
                QTest::addRow("%s: %s%s", stories[story], fault.name, stays ? " from then on" : "")
                    << story << int(fault.call) << int(fault.way) << stays;
            }
        }
    }
}

void tst_FaultyDisk::losesNothingAndSaysSo()
{
    QFETCH(int, story);
    QFETCH(int, call);
    QFETCH(int, way);
    QFETCH(bool, stays);
    int runs = 0;
    bool met = true;
    for (int call_ = 1; met; call_ += inFull() ? 1 : 1 + 2 * call_) {
        copyFolder(Story(story) == Story::Submit ? at("counted") : at("before"), at("site"));
        QFile::remove(at("backup.plb"));
        FaultyDisk disk;
        SiteWork work(at("site"), m_dock.clock, m_receipt);
        disk.arm({ DiskFault::Call(call), DiskFault::Way(way), call_, stays });
        run(Story(story), work);
        met = disk.hasFailed();
        disk.disarm();
        const QByteArray wrong = fault(Story(story), work);
        QVERIFY2(wrong.isEmpty(), ("call " + QByteArray::number(call_) + ": " + wrong).constData());
        ++runs;
    }
    qInfo("%d runs", runs);
}

QTEST_GUILESS_MAIN(tst_FaultyDisk)
#include "tst_faultydisk.moc"
