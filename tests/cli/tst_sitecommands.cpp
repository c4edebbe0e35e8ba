#include "bootstrap/secretstore.h"
#include "cli/itemfacts.h"
#include "ledger/backupcipher.h"
#include "support/commandrun.h"
#include "support/places.h"
#include "support/testsite.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// What a site's administrator does by command line: rules, products, and questions about a number.
class tst_SiteCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesASiteAndSaysWhoItIs();
    void tellsAndStatesTheAddressOfAPlace();
    void doesNotEndWellOnABrokenChain();
    void listsEverySettingWithItsMeaning();
    void forgetsNoSettingThatTheProgramReads();
    void changesASettingAndWritesItDown();
    void refusesWhatCannotBeSet_data();
    void refusesWhatCannotBeSet();
    void showsWhatATableOfProductsWouldChange();
    void keepsWhatATableDoesNotSay();
    void refusesAProductThatATableTellsTwice();
    void warnsWhereNdcAndGtinDisagree();
    void tellsTheStoryOfANumberThatNoPackCarries();
    void encryptsBackupsAndDrillsThem();
    void tellsAPackInWords();

private:
    ExitStatus run(const QStringList &arguments) { return m_command->run(arguments); }
    ExitStatus run(const char *command) { return m_command->run(command); }
    QString table(const QByteArray &content)
    {
        QFile file(m_site->path("table.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("file");
        return file.fileName();
    }
    QString valueOf(const char *setting)
    {
        (void)run("site settings");
        for (const QJsonObject &line : m_command->lines()) {
            if (line.value(QLatin1StringView("setting")) == QLatin1StringView(setting))
                return line.value(QLatin1StringView("value")).toString();
        }
        return QStringLiteral("not listed");
    }
    qint64 entries()
    {
        return *m_site->ledger().read([](ledger::View &view) -> Result<qint64> { return view.journal().head().seq; });
    }

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
    std::unique_ptr<CommandRun> m_command;
};

void tst_SiteCommands::init()
{
    m_site = std::make_unique<TestSite>(m_clock);
    m_command = std::make_unique<CommandRun>(m_clock, m_site->folder());
}

void tst_SiteCommands::makesASiteAndSaysWhoItIs()
{
    const QString folder = m_site->path("another");
    QCOMPARE(run({ QStringLiteral("site"), QStringLiteral("init"), folder, QStringLiteral("--name"),
                 QStringLiteral("Depot"), QStringLiteral("--gln"), QStringLiteral("0399999000017") }),
        ExitStatus::Done);
    QCOMPARE(m_command->lastText("site"), folder);
    QCOMPARE(m_command->lastText("gln"), QStringLiteral("0399999000017"));
    CommandRun there(m_clock, folder);
    QCOMPARE(there.run("site info"), ExitStatus::Done);
    QCOMPARE(there.lastText("name"), QStringLiteral("Depot"));
    QCOMPARE(there.lastText("gln"), QStringLiteral("0399999000017"));
}

void tst_SiteCommands::tellsAndStatesTheAddressOfAPlace()
{
    QCOMPARE(run("site address --city Springfield --country US"), ExitStatus::Done);
    QCOMPARE(run("site address"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("city"), QStringLiteral("Springfield"));
    QCOMPARE(run("site info"), ExitStatus::Done);
    const QString own = m_command->lastText("gln");
    QCOMPARE(run("site address"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("gln"), own); // without a GLN the site's own
    QCOMPARE(run("site address --gln 1234567890123"), ExitStatus::Unusable);
    // A partner's document that has another address of the same place changes nothing of it.
    QCOMPARE(run("site address --gln 0388888000016 --city Elsewhere --country US"), ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("import"), QFINDTESTDATA("../fixtures/epcis/dscsa-r13.xml") }), ExitStatus::Done);
    QCOMPARE(run("site address --gln 0388888000016"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("city"), QStringLiteral("Elsewhere"));
}

void tst_SiteCommands::doesNotEndWellOnABrokenChain()
{
    QCOMPARE(run("site set line.approval two-persons"), ExitStatus::Done);
    QCOMPARE(run("site info"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("chain"), QStringLiteral("intact"));
    const bool isChanged
        = m_site->ledger()
              .write([](ledger::WriteTransaction &transaction) -> Result<void> {
                  const bool isSqlite = !TestSite::isPostgresql();
                  transaction.database().runText(isSqlite
                          ? QStringLiteral("DROP TRIGGER journal_keeps_content")
                          : QStringLiteral("DROP TRIGGER journal_keeps_content ON journal"));
                  transaction.database().runText(QStringLiteral("UPDATE journal SET operator = 'eve' WHERE seq = 1"));
                  return {};
              })
              .has_value();
    QVERIFY(isChanged);
    QCOMPARE(run("site info"), ExitStatus::Refused);
    QCOMPARE(m_command->lastText("chain"), QStringLiteral("broken"));
}

void tst_SiteCommands::listsEverySettingWithItsMeaning()
{
    QCOMPARE(run("site settings"), ExitStatus::Done);
    QVERIFY(m_command->lines().size() > 10);
    for (const QJsonObject &line : m_command->lines()) {
        QVERIFY(!line.value(QLatin1StringView("meaning")).toString().isEmpty());
        QVERIFY(line.value(QLatin1StringView("is_preset")).toBool());
    }
    QCOMPARE(valueOf("line.unused"), QStringLiteral("return"));
}

void tst_SiteCommands::forgetsNoSettingThatTheProgramReads()
{
    // A name in quotes where it is read, or in a constant that is called a setting.
    static const QRegularExpression name(
        QStringLiteral("(?:settings\\(\\)\\.value\\(|[sS]etting(?:\\[\\])?\\s*=\\s*)\"([a-z][a-z.-]*[a-z])\""));
    QDirIterator sources(QStringLiteral(PACKLEDGER_SOURCE_DIR "/core"),
        { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(source.readAll());
        for (const QRegularExpressionMatch &match : name.globalMatch(code)) {
            ++found;
            QVERIFY2(valueOf(match.captured(1).toLatin1()) != QLatin1StringView("not listed"),
                qPrintable(match.captured(1)));
        }
    }
    QVERIFY(found > 10);
}

void tst_SiteCommands::changesASettingAndWritesItDown()
{
    QCOMPARE(run("site set line.approval two-persons"), ExitStatus::Done);
    QCOMPARE(valueOf("line.approval"), QStringLiteral("two-persons"));
    const qint64 written = entries();
    QCOMPARE(run("site set line.approval two-persons"), ExitStatus::Done);
    QCOMPARE(entries(), written); // it was so already
    QCOMPARE(run("site set company-prefixes.Acme 0361414,0377777"), ExitStatus::Done);
    QCOMPARE(valueOf("company-prefixes.Acme"), QStringLiteral("0361414,0377777"));

    // It works at once: who plans a batch does not approve it now.
    QCOMPARE(
        run("batch open --gtin 00399999000062 --lot L1 --expiry 2028-08-31 --quantity 5 --name B-1"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("state"), QStringLiteral("planned"));
    QVERIFY(m_site->check().isGood());
}

void tst_SiteCommands::refusesWhatCannotBeSet_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *command, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(code);
    };
    row("a setting there is not", "site set line.colour red", "site.no-such-setting");
    row("nobody's prefixes", "site set company-prefixes. 0361414", "site.no-such-setting");
    row("a word it does not take", "site set line.unused burn", "site.setting-value");
    row("a number beyond its limits", "site set line.inspection.least-grade 5", "site.setting-value");
    row("no number", "site set receiving.short-dated-days soon", "site.setting-value");
    row("a prefix of three digits", "site set company-prefixes 036", "site.setting-value");
    row("an address that is none", "site set line.inspection.reject http://x", "reject.address");
}

void tst_SiteCommands::refusesWhatCannotBeSet()
{
    QFETCH(QString, command);
    QFETCH(QString, code);
    const qint64 before = entries();
    QVERIFY(m_command->run(command) != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), code);
    QCOMPARE(entries(), before);
}

void tst_SiteCommands::showsWhatATableOfProductsWouldChange()
{
    const QByteArray heading = "gtin,name,ndc,strength,dosage_form\n";
    const QByteArray first = heading + "00399999000062,Oxiramol,99999-000-06,10 mg,tablets\n";
    const QStringList dry { QStringLiteral("product"), QStringLiteral("import"), table(first),
        QStringLiteral("--dry-run") };
    const QStringList import = dry.first(3);
    const qint64 before = entries();
    QCOMPARE(run(dry), ExitStatus::Done);
    QCOMPARE(m_command->all("verdict"), QStringList { QStringLiteral("new") });
    QCOMPARE(entries(), before);
    QCOMPARE(run("product list"), ExitStatus::Done);
    QVERIFY(m_command->lines().isEmpty());

    QCOMPARE(run(import), ExitStatus::Done);
    const qint64 written = entries();
    QCOMPARE(run(import), ExitStatus::Done);
    QCOMPARE(m_command->all("verdict"), QStringList { QStringLiteral("same") });
    QCOMPARE(entries(), written);

    table(heading + "00399999000062,Oxiramol,99999-000-06,20 mg,tablets\n00399999000079,Other,,,\n");
    QCOMPARE(run(dry), ExitStatus::Done);
    QCOMPARE(m_command->all("verdict"), QStringList({ QStringLiteral("changed"), QStringLiteral("new") }));
    const QJsonArray differences = m_command->lines().first().value(QLatin1StringView("differences")).toArray();
    QCOMPARE(differences,
        QJsonArray({ QJsonObject { { QStringLiteral("field"), QStringLiteral("strength") },
            { QStringLiteral("before"), QStringLiteral("10 mg") },
            { QStringLiteral("after"), QStringLiteral("20 mg") } } }));
    QCOMPARE(entries(), written);
}

void tst_SiteCommands::keepsWhatATableDoesNotSay()
{
    QCOMPARE(run({ QStringLiteral("product"), QStringLiteral("import"),
                 table("gtin,name,strength\n00399999000062,Oxiramol,10 mg\n") }),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("product"), QStringLiteral("import"),
                 table("gtin,name,manufacturer\n00399999000062,Oxiramol,Pharma Ltd\n") }),
        ExitStatus::Done);
    QCOMPARE(m_command->lastText("strength"), QStringLiteral("10 mg"));
    QCOMPARE(m_command->lastText("manufacturer"), QStringLiteral("Pharma Ltd"));
}

void tst_SiteCommands::refusesAProductThatATableTellsTwice()
{
    QVERIFY(run({ QStringLiteral("product"), QStringLiteral("import"),
                table("gtin,name\n00399999000062,Oxiramol\n00399999000062,Oxiramol forte\n") })
        != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), QStringLiteral("document.product-twice"));
    // A list of packs repeats its products.
    QCOMPARE(run({ QStringLiteral("product"), QStringLiteral("import"),
                 table("gtin,name\n00399999000062,Oxiramol\n00399999000062,Oxiramol\n") }),
        ExitStatus::Done);
}

void tst_SiteCommands::warnsWhereNdcAndGtinDisagree()
{
    QCOMPARE(run({ QStringLiteral("product"), QStringLiteral("import"),
                 table("gtin,name,ndc\n00399999000062,Oxiramol,99999-000-07\n") }),
        ExitStatus::Done);
    QVERIFY(m_command->told().contains("document.ndc-differs"));
    QCOMPARE(run({ QStringLiteral("product"), QStringLiteral("import"),
                 table("gtin,name,ndc\n00399999000062,Oxiramol,99999-000-06\n") }),
        ExitStatus::Done);
    QVERIFY(!m_command->told().contains("document.ndc-differs"));
}

void tst_SiteCommands::tellsTheStoryOfANumberThatNoPackCarries()
{
    QCOMPARE(run("inspect rules --challenge no --fails 0"), ExitStatus::Done);
    QCOMPARE(run("pool add --gtin 00399999000062 --from 1001 --to 1003"), ExitStatus::Done);
    QCOMPARE(
        run({ QStringLiteral("batch"), QStringLiteral("open"), QStringLiteral("--plan"), QStringLiteral("--gtin"),
            QStringLiteral("00399999000062"), QStringLiteral("--lot"), QStringLiteral("L1"), QStringLiteral("--expiry"),
            QStringLiteral("2028-08-31"), QStringLiteral("--quantity"), QStringLiteral("3"), QStringLiteral("--name"),
            QStringLiteral("B-1"), QStringLiteral("--template"), QStringLiteral("unit-50x25") }),
        ExitStatus::Done);
    for (const char *step : { "site set line.clearance off", "batch approve B-1", "batch start B-1" })
        QCOMPARE(run(step), ExitStatus::Done);
    // The label of the first says another lot.
    QFile scans(m_site->path("scans"));
    QVERIFY(scans.open(QIODevice::WriteOnly));
    scans.write("]d20100399999000062172808311099\x1d"
                "211001\n]d201003999990000621728083110L1\x1d"
                "211002\n");
    scans.close();
    QCOMPARE(run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("B-1"),
                 QStringLiteral("--scans"), scans.fileName() }),
        ExitStatus::Refused);
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by ben --reject-bin 1"), ExitStatus::Done);

    QCOMPARE(run("item show 00399999000062 1001"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("status"), QStringLiteral("rejected"));
    QCOMPARE(m_command->lastText("batch_name"), QStringLiteral("B-1"));
    QCOMPARE(m_command->lastText("reason"), QStringLiteral("wrong-data"));
    QCOMPARE(m_command->last("inspections").toArray().size(), 1);
    QCOMPARE(run("item show 00399999000062 1003"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("status"), QStringLiteral("returned"));
    QCOMPARE(m_command->lastText("reason"), QStringLiteral("unused at the close"));
    QCOMPARE(run("item history 00399999000062 1001"), ExitStatus::Done);
    QCOMPARE(m_command->all("status"), QStringList({ QStringLiteral("allocated"), QStringLiteral("rejected") }));

    QCOMPARE(run("item show 00399999000062 1002"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("status"), QStringLiteral("active"));
    QCOMPARE(m_command->lastText("batch_name"), QStringLiteral("B-1"));
    QCOMPARE(run("item show 00399999000062 1004"), ExitStatus::Unusable); // nobody ever drew that
}

void tst_SiteCommands::encryptsBackupsAndDrillsThem()
{
    qputenv("PACKLEDGER_SECRETS", QFile::encodeName(m_site->path("secrets")));
    const auto forget = qScopeGuard([] { qunsetenv("PACKLEDGER_SECRETS"); });
    const QString backup = m_site->path("one.packledger");
    QCOMPARE(run("site set backup.encrypt on"), ExitStatus::Done);
    // No passphrase yet: no backup that anybody could read instead.
    QVERIFY(run({ QStringLiteral("ledger"), QStringLiteral("backup"), backup }) != ExitStatus::Done);
    QVERIFY(!QFile::exists(backup));
    QVERIFY(bootstrap::KeptBackupSecret().keep(m_site->folder(), "several quiet words"));
    QCOMPARE(run({ QStringLiteral("ledger"), QStringLiteral("backup"), backup }), ExitStatus::Done);
    QVERIFY(m_command->lines().back().value(QLatin1StringView("encrypted")).toBool());
    QVERIFY(ledger::isEncrypted(backup));
    QCOMPARE(run({ QStringLiteral("ledger"), QStringLiteral("drill"), backup }), ExitStatus::Done);
    QVERIFY(m_command->lines().back().value(QLatin1StringView("good")).toBool());
    const auto restore = [&](const QByteArray &passphrase) {
        return run({ QStringLiteral("ledger"), QStringLiteral("restore"), backup, QStringLiteral("--to"),
            m_site->path("restored"), QStringLiteral("--passphrase"), table(passphrase) });
    };
    QVERIFY(restore("some other words\n") != ExitStatus::Done);
    QVERIFY(!QFile::exists(m_site->path("restored")));
    QCOMPARE(restore("several quiet words\n"), ExitStatus::Done);
}

void tst_SiteCommands::tellsAPackInWords()
{
    QCOMPARE(run("pool add --gtin 00399999000062 --from 100001 --to 100099"), ExitStatus::Done);
    QCOMPARE(run("batch open --gtin 00399999000062 --lot RP1 --expiry 2028-08-31 --quantity 9 --name B-1"),
        ExitStatus::Done);
    QCOMPARE(run("commission --batch B-1 --count 1"), ExitStatus::Done);
    const QString pack = m_command->lastText("item");
    QCOMPARE(m_command->runInWords(qPrintable(QStringLiteral("item show ") + pack)), ExitStatus::Done);
    for (const QByteArrayView expected : { "  Lot: RP1\n", "  Expires: 2028-08-31\n", "  Batch: B-1\n" })
        QVERIFY2(m_command->told().contains(expected), m_command->told().constData());
    QVERIFY2(!m_command->told().contains('='), m_command->told().constData());
    QCOMPARE(m_command->runInWords(qPrintable(QStringLiteral("item history ") + pack)), ExitStatus::Done);
    QVERIFY2(m_command->told().contains("  commissioning, active, lot RP1, by ana at "), m_command->told().constData());
    // A container that is being packed just now, and what was scanned into it: no event tells of that yet.
    const QString box = QStringLiteral("urn:epc:id:sscc:0399999.0000000077");
    QFile children(m_site->path("children"));
    QVERIFY(children.open(QIODevice::WriteOnly));
    children.write(pack.toUtf8() + '\n');
    children.close();
    QCOMPARE(run("packing set --level case --count 12 --gtin 00399999000062"), ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("pack"), QStringLiteral("--parent"), box, QStringLiteral("--level"),
                 QStringLiteral("case"), QStringLiteral("--children"), children.fileName() }),
        ExitStatus::Refused);
    QCOMPARE(m_command->runInWords(qPrintable(QStringLiteral("item show ") + pack)), ExitStatus::Done);
    QVERIFY2(m_command->told().contains("  Now: Scanned into 003999990000000772 at "), m_command->told().constData());
    QCOMPARE(m_command->runInWords("site info"), ExitStatus::Done);
    QVERIFY2(m_command->told().contains("chain intact"), m_command->told().constData());
    const QJsonObject recalled { { QStringLiteral("status"), QStringLiteral("received") },
        { QStringLiteral("condition"), QStringLiteral("recalled") } };
    QVERIFY2(
        itemSentence(recalled).contains(QLatin1StringView("in stock, recalled")), qPrintable(itemSentence(recalled)));
    // An empty list says that it is one.
    QCOMPARE(m_command->runInWords("shipment list"), ExitStatus::Done);
    QCOMPARE(m_command->told(), QByteArray("There is nothing to tell.\n"));
}

QTEST_GUILESS_MAIN(tst_SiteCommands)
#include "tst_sitecommands.moc"
