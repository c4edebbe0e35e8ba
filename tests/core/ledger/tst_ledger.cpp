#include "ledger/ledgercheck.h"
#include "ledger/ledgererrors.h"
#include "ledger/projection.h"
#include "ledger/site.h"
#include "support/eventbuilder.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

namespace {

const QByteArray unit = "urn:epc:id:sgtin:0361414.031234.A1";

QJsonObject setting(const char *name, const char *value)
{
    return { { QStringLiteral("name"), QLatin1StringView(name) },
        { QStringLiteral("value"), QLatin1StringView(value) } };
}

} // namespace

/// The promises of the door: all or nothing, nothing silently changed, everything provable.
class tst_Ledger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_site.reset(); }
    void makesASiteAndOpensItAgain();
    void refusesAFolderThatHoldsASite();
    void refusesAGlnWithAWrongCheckDigit();
    void saysWhenThereIsNoSite();
    void keepsWhatWasWritten();
    void keepsNothingOfARefusedJob();
    void refusesToChangeTheJournal();
    void findsAChangedEntry();
    void findsAMissingEntry();
    void findsAChangedState();
    void rebuildsAChangedState();
    void findsARowThatNobodyWrote_data();
    void findsARowThatNobodyWrote();
    void refusesANewerSchema();
    void refusesAFileThatIsNoDatabase();
    void letsOthersReadWhileOneWrites();
    void chainsOverTwoWriters();
    void stopsOnRequestAndChangesNothing();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("site")); }
    void change(const QString &sql);
    LedgerCheck check();
    Result<qint64> write(const char *name, const char *value);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Site> m_site;
};

void tst_Ledger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<Site> made = Site::make(folder(),
        SiteIdentity {
            QStringLiteral("Riverside"), "0399999000017", { "0399999" }, { QStringLiteral("wholesaler") }, {} },
        m_clock, Actor { "ana", "dock 2" });
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_site.emplace(*std::move(made));
}

// Changes the file behind the ledger's back, the way a person with a database tool would.
void tst_Ledger::change(const QString &sql)
{
    m_site.reset();
    Result<std::unique_ptr<Database>> database
        = Database::open(DatabaseAddress { Engine::Sqlite, Site::ledgerFile(folder()), {} }, Database::Access::Write);
    QVERIFY(database);
    QVERIFY2((*database)->runText(sql), (*database)->failure() ? qPrintable((*database)->failure()->detail) : "");
    database->reset();
    Result<Site> opened = Site::open(folder(), m_clock);
    QVERIFY(opened);
    m_site.emplace(*std::move(opened));
}

LedgerCheck tst_Ledger::check()
{
    return checkLedger(m_site->ledger(), m_folder->path()).value_or(LedgerCheck {});
}

Result<qint64> tst_Ledger::write(const char *name, const char *value)
{
    return m_site->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
        return transaction.appendAct("setting.changed", setting(name, value)).seq;
    });
}

void tst_Ledger::makesASiteAndOpensItAgain()
{
    m_site.reset();
    const Result<Site> opened = Site::open(folder(), m_clock);
    QVERIFY(opened);
    QCOMPARE(opened->identity().name, QStringLiteral("Riverside"));
    QCOMPARE(opened->identity().gln, QByteArray("0399999000017"));
    QCOMPARE(opened->identity().companyPrefixes, QByteArrayList { "0399999" });
    QCOMPARE(QFile(Site::identityFile(folder())).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

void tst_Ledger::refusesAFolderThatHoldsASite()
{
    const Result<Site> again
        = Site::make(folder(), SiteIdentity { QStringLiteral("Again"), "0399999000017", {}, {}, {} }, m_clock, {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, codes::siteExists);
}

void tst_Ledger::refusesAGlnWithAWrongCheckDigit()
{
    const QString other = m_folder->filePath(QStringLiteral("other"));
    const Result<Site> made
        = Site::make(other, SiteIdentity { QStringLiteral("Wrong"), "0399999000018", {}, {}, {} }, m_clock, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code.name(), QLatin1StringView("gs1.check-digit"));
    QVERIFY(!QFile::exists(other));
}

void tst_Ledger::saysWhenThereIsNoSite()
{
    const Result<Site> opened = Site::open(m_folder->filePath(QStringLiteral("nowhere")), m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, codes::notASite);
}

void tst_Ledger::keepsWhatWasWritten()
{
    QVERIFY(write("theme", "dark"));
    m_site.reset();
    Result<Site> opened = Site::open(folder(), m_clock);
    QVERIFY(opened);
    const Result<QString> value
        = opened->ledger().read([](View &view) -> Result<QString> { return view.settings().value("theme"); });
    QCOMPARE(value.value_or(QString()), QStringLiteral("dark"));
    const Result<JournalEntry> entry = opened->ledger().read(
        [](View &view) -> Result<JournalEntry> { return *view.journal().entry(view.journal().head().seq); });
    QCOMPARE(entry->head.actor.operatorName, QByteArray("ana"));
    QCOMPARE(entry->head.actor.station, QByteArray("dock 2"));
    QCOMPARE(entry->head.at.offsetMinutes, -300);
}

void tst_Ledger::keepsNothingOfARefusedJob()
{
    const LedgerCheck before = check();
    const Result<qint64> refused = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
        transaction.appendEvent(anEvent().commissioning({ unit }), QByteArray(32, 'h'), DocumentId { 1 });
        return fail(codes::notFound, QStringLiteral("on purpose"));
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, codes::notFound);
    const LedgerCheck after = check();
    QCOMPARE(after.events, before.events);
    QCOMPARE(after.items, qint64(0));
    QVERIFY(after.isGood());
}

void tst_Ledger::refusesToChangeTheJournal()
{
    for (const char *sql :
        { "DELETE FROM journal", "UPDATE journal SET operator = 'eve'", "DELETE FROM document_part" }) {
        QVERIFY(write("theme", "dark"));
        const Result<qint64> refused = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
            transaction.database().run(
                "INSERT INTO document_part (sha256, part, bytes) VALUES (?, 0, ?)", Blob { "x" }, Blob { "y" });
            return transaction.database().runText(QLatin1StringView(sql));
        });
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(QLatin1StringView("append-only"))
                || refused.error().detail.contains(QLatin1StringView("are kept")),
            qPrintable(refused.error().detail));
    }
}

void tst_Ledger::findsAChangedEntry()
{
    const Result<qint64> seq = write("theme", "dark");
    QVERIFY(write("theme", "light"));
    QVERIFY(check().isGood());
    change(QStringLiteral("DROP TRIGGER journal_keeps_content"));
    change(QStringLiteral("UPDATE journal SET operator = 'eve' WHERE seq = %1").arg(*seq));
    const LedgerCheck found = check();
    QVERIFY(!found.chainIntact);
    QCOMPARE(found.firstBroken, *seq);
}

void tst_Ledger::findsAMissingEntry()
{
    const Result<qint64> seq = write("theme", "dark");
    QVERIFY(write("theme", "light"));
    change(QStringLiteral("DROP TRIGGER journal_keeps_rows"));
    change(QStringLiteral("DELETE FROM journal WHERE seq = %1").arg(*seq));
    const LedgerCheck found = check();
    QVERIFY(!found.chainIntact);
    QCOMPARE(found.firstBroken, *seq + 1);
}

void tst_Ledger::findsAChangedState()
{
    QVERIFY(m_site->ledger().write([](WriteTransaction &transaction) -> Result<qint64> {
        return transaction.appendEvent(anEvent().commissioning({ unit }), QByteArray(32, 'h'), DocumentId { 1 }).seq;
    }));
    change(QStringLiteral("UPDATE item SET state = 3"));
    const LedgerCheck found = check();
    QVERIFY(found.chainIntact);
    QVERIFY(!found.projectionMatches);
    QCOMPARE(found.differingTables, QByteArrayList { "item" });
}

void tst_Ledger::rebuildsAChangedState()
{
    findsAChangedState();
    QVERIFY(rebuildLedger(m_site->ledger()));
    QVERIFY(check().isGood());
}

void tst_Ledger::findsARowThatNobodyWrote_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const QByteArray &table : Projection::tables())
        QTest::newRow(table.constData()) << table;
}

void tst_Ledger::findsARowThatNobodyWrote()
{
    QFETCH(const QByteArray, table);
    QVERIFY(check().isGood());
    m_site.reset();
    {
        Result<std::unique_ptr<Database>> database = Database::open(
            DatabaseAddress { Engine::Sqlite, Site::ledgerFile(folder()), {} }, Database::Access::Write);
        QVERIFY(database);
        QByteArrayList values;
        const QByteArray ask = "SELECT type FROM pragma_table_info('" + table + "')";
        for (Rows rows = (*database)->query(ask.constData()); rows.next();)
            values.append(rows.text(0) == "INTEGER" ? "7" : rows.text(0) == "BLOB" ? "x'07'" : "'x'");
        QVERIFY((*database)->runText(QStringLiteral("PRAGMA foreign_keys=OFF")));
        QVERIFY(
            (*database)->runText(QString::fromLatin1("INSERT INTO " + table + " VALUES (" + values.join(", ") + ')')));
    }
    Result<Site> opened = Site::open(folder(), m_clock);
    QVERIFY(opened);
    m_site.emplace(*std::move(opened));
    QVERIFY2(check().differingTables.contains(table), check().differingTables.join(' ').constData());
}

void tst_Ledger::refusesANewerSchema()
{
    m_site.reset();
    {
        Result<std::unique_ptr<Database>> database = Database::open(
            DatabaseAddress { Engine::Sqlite, Site::ledgerFile(folder()), {} }, Database::Access::Write);
        QVERIFY((*database)->runText(QStringLiteral("PRAGMA user_version=999")));
    }
    const Result<Site> opened = Site::open(folder(), m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, codes::newerSchema);
}

void tst_Ledger::refusesAFileThatIsNoDatabase()
{
    m_site.reset();
    for (const char *suffix : { "-wal", "-shm" })
        QFile::remove(Site::ledgerFile(folder()) + QLatin1StringView(suffix));
    QFile file(Site::ledgerFile(folder()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this was a ledger once\n").repeated(1000));
    file.close();
    const Result<Site> opened = Site::open(folder(), m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, codes::damaged);
}

void tst_Ledger::letsOthersReadWhileOneWrites()
{
    const Result<std::unique_ptr<Database>> reader = Database::open(m_site->address(), Database::Access::ReadOnly);
    QVERIFY(reader);
    const Result<qint64> seen = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
        const qint64 seq = transaction.appendAct("setting.changed", setting("theme", "dark")).seq;
        return seq - Journal(**reader).head().seq;
    });
    QCOMPARE(seen.value_or(0), qint64(1)); // the reader sees the state before
    QVERIFY(!(*reader)->failure());
}

void tst_Ledger::chainsOverTwoWriters()
{
    Result<Site> other = Site::open(folder(), m_clock);
    QVERIFY(other);
    other->ledger().setActor(Actor { "ben", "dock 3" });
    for (int round = 0; round < 20; ++round) {
        QVERIFY(write("theme", "dark"));
        QVERIFY(other->ledger().write([](WriteTransaction &transaction) -> Result<qint64> {
            return transaction.appendAct("setting.changed", setting("theme", "light")).seq;
        }));
    }
    QVERIFY(check().isGood());
}

void tst_Ledger::stopsOnRequestAndChangesNothing()
{
    for (int count = 0; count < 250; ++count)
        QVERIFY(write("theme", "dark"));
    const Result<void> rebuilt = rebuildLedger(m_site->ledger(), [](qint64, qint64) { return false; });
    QVERIFY(!rebuilt);
    QCOMPARE(rebuilt.error().code.name(), QLatin1StringView("base.cancelled"));
    QVERIFY(check().isGood());
}

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"
