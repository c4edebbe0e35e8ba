#include "ledger/backup.h"
#include "ledger/ledgercheck.h"
#include "ledger/ledgererrors.h"
#include "support/eventbuilder.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

/// A backup is worth what its restore is worth.
class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_site.reset(); }
    void restoresWhatWasBackedUp();
    void backsUpWhileOthersWrite();
    void refusesEveryDamagedByte();
    void refusesADamagedManifest();
    void restoresTheFirstForm();
    void refusesACutFile();
    void opensWithOpenssl();
    void tellsAWrongPassphraseBeforeAnythingIsMade();
    void refusesADamagedEncryptedFile();
    void neverOverwritesALedger();
    void leavesNoHalfFileWhenStopped();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    void addItems(int count);
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("Cannot write %s", qPrintable(name));
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Site> m_site;
};

void tst_Backup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<Site> made
        = Site::make(path("site"), SiteIdentity { QStringLiteral("Riverside"), "0399999000017", { "0399999" }, {}, {} },
            m_clock, Actor { "ana", "dock" });
    QVERIFY(made);
    m_site.emplace(*std::move(made));
    addItems(50);
}

void tst_Backup::addItems(int count)
{
    for (int number = 0; number < count; ++number) {
        const QByteArray serial = "S" + QByteArray::number(number);
        QVERIFY(m_site->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
            return transaction
                .appendEvent(
                    anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234." + serial }).lot("L1", "2028-06-30"),
                    serial.leftJustified(32, 'x'), DocumentId { 1 })
                .seq;
        }));
    }
}

void tst_Backup::restoresWhatWasBackedUp()
{
    const Result<BackupManifest> taken = takeBackup(*m_site, path("backup.plb"));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QCOMPARE(taken->events, qint64(50));
    const Result<BackupManifest> restored = restoreBackup(path("backup.plb"), path("restored"));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    Result<Site> opened = Site::open(path("restored"), m_clock);
    QVERIFY(opened);
    QCOMPARE(opened->identity().name, QStringLiteral("Riverside"));
    const Result<LedgerCheck> check = checkLedger(opened->ledger(), m_folder->path());
    QVERIFY(check && check->isGood());
    QCOMPARE(check->items, qint64(50));
}

void tst_Backup::backsUpWhileOthersWrite()
{
    Result<Site> other = Site::open(path("site"), m_clock);
    QVERIFY(other);
    int written = 0;
    const Result<BackupManifest> taken = takeBackup(*m_site, path("backup.plb"), [&](qint64, qint64) {
        written += other->ledger()
                       .write([](WriteTransaction &transaction) -> Result<qint64> {
                           return transaction
                               .appendAct(
                                   "setting.changed", QJsonObject { { QStringLiteral("name"), QStringLiteral("a") } })
                               .seq;
                       })
                       .has_value();
        return true;
    });
    QVERIFY(taken);
    QVERIFY(written > 0);
    QVERIFY(verifyBackup(path("backup.plb")));
}

void tst_Backup::refusesEveryDamagedByte()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb")));
    const QByteArray whole = bytesOf(path("backup.plb"));
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes = whole;
        const int position = random.bounded(int(bytes.size()));
        bytes[position] = char(bytes.at(position) ^ char(1 << random.bounded(8)));
        write(path("backup.plb"), bytes);
        QCOMPARE(restoreBackup(path("backup.plb"), path("restored")).error().code, codes::backupDamaged);
        QVERIFY(!QFile::exists(path("restored")));
    }
}

void tst_Backup::refusesADamagedManifest()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb")));
    const QByteArray whole = bytesOf(path("backup.plb"));
    const qsizetype manifest = whole.lastIndexOf("{\"company_prefixes\"");
    QVERIFY(manifest > 0);
    // Who the site is stands there alone: another GLN would be read as well as the right one.
    for (qsizetype position = manifest; position < whole.size(); position += 3) {
        QByteArray bytes = whole;
        bytes[position] = char(bytes.at(position) ^ 1);
        write(path("backup.plb"), bytes);
        const Result<BackupManifest> verified = verifyBackup(path("backup.plb"));
        QVERIFY2(!verified, QByteArray::number(position - manifest));
        QCOMPARE(verified.error().code, codes::backupDamaged);
    }
    write(path("backup.plb"), whole);
    QVERIFY(verifyBackup(path("backup.plb")));
}

void tst_Backup::restoresTheFirstForm()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb")));
    // It had no digest between the manifest and its length.
    QByteArray bytes = bytesOf(path("backup.plb"));
    bytes.remove(bytes.size() - 16 - 32, 32);
    bytes.replace(bytes.size() - 8, 8, "PLBACK01");
    write(path("backup.plb"), bytes);
    const Result<BackupManifest> restored = restoreBackup(path("backup.plb"), path("restored"));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(restored->site.gln, QByteArray("0399999000017"));
    Result<Site> opened = Site::open(path("restored"), m_clock);
    QVERIFY(opened && checkLedger(opened->ledger(), m_folder->path())->isGood());
}

void tst_Backup::refusesACutFile()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb")));
    QFile file(path("backup.plb"));
    QVERIFY(file.resize(file.size() / 2));
    const Result<BackupManifest> restored = restoreBackup(path("backup.plb"), path("restored"));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, codes::backupDamaged);
}

void tst_Backup::opensWithOpenssl()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb"), {}, "several quiet words"));
    QFile pass(path("pass"));
    QVERIFY(pass.open(QIODevice::WriteOnly) && pass.write("several quiet words\n") > 0);
    pass.close();
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        { QStringLiteral("enc"), QStringLiteral("-d"), QStringLiteral("-aes-256-cbc"), QStringLiteral("-pbkdf2"),
            QStringLiteral("-iter"), QStringLiteral("600000"), QStringLiteral("-md"), QStringLiteral("sha256"),
            QStringLiteral("-in"), path("backup.plb"), QStringLiteral("-out"), path("plain.plb"),
            QStringLiteral("-pass"), QStringLiteral("file:") + path("pass") });
    if (!openssl.waitForStarted())
        QSKIP("The program openssl is not installed.");
    QVERIFY(openssl.waitForFinished(60'000));
    QCOMPARE(openssl.exitCode(), 0);
    QVERIFY(verifyBackup(path("plain.plb")));
}

void tst_Backup::tellsAWrongPassphraseBeforeAnythingIsMade()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb"), {}, "several quiet words"));
    for (const char *wrong : { "", "Several quiet words" }) {
        const Result<BackupManifest> restored = restoreBackup(
            path("backup.plb"), path("restored"), [](qint64, qint64) { return true; }, wrong);
        QCOMPARE(restored.error().code, codes::backupPassphrase);
        QVERIFY(!QFile::exists(path("restored")));
    }
    const Result<BackupManifest> restored
        = restoreBackup(path("backup.plb"), path("restored"), {}, "several quiet words");
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    Result<Site> opened = Site::open(path("restored"), m_clock);
    QVERIFY(opened && checkLedger(opened->ledger(), m_folder->path())->isGood());
}

void tst_Backup::refusesADamagedEncryptedFile()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb"), {}, "several quiet words"));
    QFile file(path("backup.plb"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(11);
    for (int round = 0; round < 8; ++round) {
        QByteArray bytes = whole;
        const int position = 64 + random.bounded(int(bytes.size()) / 2); // of the snapshot
        bytes[position] = char(bytes.at(position) ^ char(1 << random.bounded(8)));
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
        QCOMPARE(verifyBackup(path("backup.plb"), {}, { "several quiet words" }).error().code, codes::backupDamaged);
    }
    QVERIFY(file.seek(0) && file.write(whole) == whole.size() && file.resize(whole.size() / 2 + 5));
    file.close();
    QCOMPARE(verifyBackup(path("backup.plb"), {}, { "several quiet words" }).error().code, codes::backupDamaged);
}

void tst_Backup::neverOverwritesALedger()
{
    QVERIFY(takeBackup(*m_site, path("backup.plb")));
    const Result<BackupManifest> restored = restoreBackup(path("backup.plb"), path("site"));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, codes::restoreTarget);
}

void tst_Backup::leavesNoHalfFileWhenStopped()
{
    const Result<BackupManifest> taken = takeBackup(*m_site, path("backup.plb"), [](qint64, qint64) { return false; });
    QVERIFY(!taken);
    QVERIFY(!QFile::exists(path("backup.plb")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList { QStringLiteral("site") });
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
