#include "ledger/ledgercheck.h"
#include "support/dock.h"
#include "workflow/plannedbackup.h"
#include "workflow/siteerrors.h"
#include "workflow/sitesettings.h"

#include <QDir>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using workflow::PlannedBackup;

/// Backups that are made by themselves, and their copies in a second place.
class tst_PlannedBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<Dock>();
        m_dock->pallet();
        QVERIFY(QDir().mkpath(second()));
        set("backup.hours", QStringLiteral("24"));
        set("backup.second", second());
        set("backup.keep", QStringLiteral("2"));
    }
    void makesBothAndProvesThem();
    void waitsForItsTime();
    void keepsSoManyAndAllThatWereMadeByHand();
    void copiesOnceTheSecondPlaceIsBack();
    void doesNothingWhereNoneIsPlanned();

private:
    [[nodiscard]] QString second() const { return m_dock->path("usb"); }
    void set(const char *name, const QString &value)
    {
        QVERIFY(m_dock->write([&](ledger::WriteTransaction &transaction) {
            return workflow::setSiteSetting(transaction, m_dock->ana, name, value);
        }));
    }
    Result<PlannedBackup> run() { return workflow::backUpAsPlanned(m_dock->site()); }
    [[nodiscard]] QStringList in(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString backups() const { return m_dock->siteFolder() + QStringLiteral("/backups"); }
    void later(int hours) { m_dock->clock.advance(qint64(hours) * 3'600'000); }

    std::unique_ptr<Dock> m_dock;
};

void tst_PlannedBackup::makesBothAndProvesThem()
{
    const Result<PlannedBackup> done = run();
    QVERIFY(done);
    QCOMPARE(in(backups()), in(second()));
    QVERIFY(ledger::verifyBackup(done->file));
    const QString folder = m_dock->path("restored");
    const auto restored = ledger::restoreBackup(done->second, folder);
    QVERIFY(restored);
    QCOMPARE(restored->items, 9);
    const bool isNoted = *m_dock->ledger().read([](ledger::View &view) -> Result<bool> {
        return view.journal().entry(view.journal().head().seq)->head.act == "backup.made";
    });
    QVERIFY(isNoted);
}

void tst_PlannedBackup::waitsForItsTime()
{
    QVERIFY(!run()->file.isEmpty());
    later(23);
    QVERIFY(run()->file.isEmpty());
    QCOMPARE(in(backups()).size(), 1);
    later(1);
    QVERIFY(!run()->file.isEmpty());
    QCOMPARE(in(backups()).size(), 2);
}

void tst_PlannedBackup::keepsSoManyAndAllThatWereMadeByHand()
{
    QVERIFY(QDir().mkpath(backups()));
    const QString byHand = workflow::backupName(m_dock->siteFolder(), "backup", m_dock->clock.now().ms);
    QVERIFY(ledger::takeBackup(m_dock->site(), byHand));
    for (int day = 0; day < 4; ++day) {
        later(24);
        QVERIFY(!run()->second.isEmpty());
    }
    QCOMPARE(in(backups()).size(), 3);
    QVERIFY(QFile::exists(byHand));
    QCOMPARE(in(second()).size(), 2);
}

void tst_PlannedBackup::copiesOnceTheSecondPlaceIsBack()
{
    QVERIFY(QDir(second()).removeRecursively());
    QCOMPARE(run().error().code, codes::secondPlace);
    QCOMPARE(in(backups()).size(), 1);
    QVERIFY(QDir().mkpath(second()));
    const Result<PlannedBackup> done = run();
    QVERIFY(done);
    QVERIFY(done->file.isEmpty());
    QCOMPARE(in(second()), in(backups()));
}

void tst_PlannedBackup::doesNothingWhereNoneIsPlanned()
{
    set("backup.hours", QStringLiteral("0"));
    QVERIFY(run()->file.isEmpty());
    QVERIFY(in(backups()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PlannedBackup)
#include "tst_plannedbackup.moc"
