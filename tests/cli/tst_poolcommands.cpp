#include "support/commandrun.h"
#include "support/dock.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// The verbs of numbers, as a script calls them: what they print, and how they end.
class tst_PoolCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<Dock>();
        m_cli.emplace(m_dock->clock, m_dock->siteFolder());
    }
    void makesPoolsAndTellsWhatIsLeft();
    void warnsOfAPoolThatRunsLow();
    void importsNumbersOnceOrNotAtAll();
    void commissionsByCount();
    void commissionsByScan();
    void showsChangesAndGivesBack();
    void takesNoProductOfASupplierForOurs();
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();

private:
    ExitStatus run(const QByteArray &command)
    {
        QStringList words = QString::fromUtf8(command).split(QLatin1Char(' '));
        words.replaceInStrings(QRegularExpression(QStringLiteral("^G$")), product);
        return m_cli->run(words);
    }
    QByteArray file(const QByteArray &text)
    {
        QFile written(m_dock->path("file"));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) < 0)
            qFatal("file");
        return written.fileName().toUtf8();
    }
    QJsonValue at(int line, const char *name) const
    {
        return m_cli->lines().value(line).value(QLatin1StringView(name));
    }
    void openBatch()
    {
        QCOMPARE(run("batch open --gtin G --lot L1 --expiry 2028-06-30 --quantity 10 --market us --name B1"),
            ExitStatus::Done);
    }

    static inline const QString product = QStringLiteral("00399999123457");
    std::unique_ptr<Dock> m_dock;
    std::optional<CommandRun> m_cli;
};

void tst_PoolCommands::makesPoolsAndTellsWhatIsLeft()
{
    QCOMPARE(run("pool add --gtin G --from 100 --to 199 --market us --name Bottles"), ExitStatus::Done);
    QCOMPARE(at(0, "pool"), QJsonValue(QStringLiteral("1")));
    QCOMPARE(at(0, "left").toInteger(), 100);
    QCOMPARE(run("pool add --gtin G --random 8 --market eu"), ExitStatus::Done);
    QCOMPARE(at(0, "left").toInteger(), 65'609'999);
    QVERIFY(at(0, "must_be_unguessable").toBool());
    QCOMPARE(run("pool add --sscc-prefix 0399999 --extension 3"), ExitStatus::Done);
    QCOMPARE(at(0, "next"), QJsonValue(QStringLiteral("303999990000000018")));
    QCOMPARE(run("pool list"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 3);
    QCOMPARE(at(0, "name"), QJsonValue(QStringLiteral("Bottles")));
    QCOMPARE(at(2, "kind"), QJsonValue(QStringLiteral("sscc")));
}

void tst_PoolCommands::warnsOfAPoolThatRunsLow()
{
    QCOMPARE(run("pool add --gtin G --from 100 --to 199 --low-water 100"), ExitStatus::Done);
    QVERIFY2(m_cli->told().contains("Few numbers are left"), m_cli->told().constData());
    QVERIFY(at(0, "low").toBool());
}

void tst_PoolCommands::importsNumbersOnceOrNotAtAll()
{
    const QByteArray list = file("# request: R-1\nA1\nA2\n");
    QCOMPARE(run("pool import " + list + " --gtin G --market us --dry-run"), ExitStatus::Done);
    const QJsonObject group = at(0, "groups").toArray().at(0).toObject();
    QCOMPARE(group[QLatin1StringView("numbers")].toInteger(), 2);
    QCOMPARE(group[QLatin1StringView("first")], QJsonValue(QStringLiteral("A1")));
    QVERIFY(at(0, "pools").toArray().isEmpty());
    // The look has taken nothing.
    QCOMPARE(run("pool import " + list + " --gtin G --market us --count 2"), ExitStatus::Done);
    QCOMPARE(at(0, "numbers").toInteger(), 2);
    QCOMPARE(at(0, "request"), QJsonValue(QStringLiteral("R-1")));
    QVERIFY(!at(0, "duplicate").toBool());
    QCOMPARE(run("pool import " + list + " --gtin G"), ExitStatus::Done);
    QVERIFY(at(0, "duplicate").toBool());
    QCOMPARE(run("pool import " + file("A3\nA2\n") + " --gtin G"), ExitStatus::Refused);
    const QJsonObject error = at(0, "error").toObject();
    QCOMPARE(error[QLatin1StringView("code")], QJsonValue(QStringLiteral("pool.number-used")));
    QCOMPARE(error[QLatin1StringView("where")][QLatin1StringView("line")].toInteger(), 2);
}

void tst_PoolCommands::commissionsByCount()
{
    openBatch();
    QCOMPARE(run("commission --batch B1 --count 3"), ExitStatus::Refused); // no pool yet
    QCOMPARE(at(0, "error")[QLatin1StringView("code")], QJsonValue(QStringLiteral("pool.no-pool")));
    QCOMPARE(run("pool add --gtin G --from 100 --to 199 --market us"), ExitStatus::Done);
    QCOMPARE(run("commission --batch B1 --count 3"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 3);
    QCOMPARE(at(0, "item"), QJsonValue(QStringLiteral("urn:epc:id:sgtin:0399999.012345.100")));
    QCOMPARE(at(2, "serial"), QJsonValue(QStringLiteral("102")));
    QCOMPARE(at(0, "lot"), QJsonValue(QStringLiteral("L1")));
    QCOMPARE(at(0, "expiry"), QJsonValue(QStringLiteral("2028-06-30")));
    // What is commissioned cannot be given back: a slip of the key must not use numbers up.
    QCOMPARE(run("commission --batch B1 --count 8"), ExitStatus::Refused);
    QCOMPARE(at(0, "error")[QLatin1StringView("code")], QJsonValue(QStringLiteral("batch.more-than-ordered")));
    QCOMPARE(run("commission --batch B1 --count 7"), ExitStatus::Done);
    QCOMPARE(run("commission --batch B1 --count 1"), ExitStatus::Refused);
    QCOMPARE(run("commission --batch B1 --count 1 --more"), ExitStatus::Done);
    QCOMPARE(run("ledger verify"), ExitStatus::Done);
}

void tst_PoolCommands::commissionsByScan()
{
    openBatch();
    QCOMPARE(run("pool import " + file("A1\nA2\n") + " --gtin G --market us"), ExitStatus::Done);
    QCOMPARE(run("pool import " + file("E1\n") + " --gtin G --market eu"), ExitStatus::Done);
    const QByteArray gtin = product.toLatin1();
    const QByteArray scans = file("]d201" + gtin + "21A2\x1d" + "10L1\x1d" + "17280630\n" // from the list, out of turn
        + "(01)" + gtin + "(21)A2\n" // once more
        + "(01)" + gtin + "(21)E1\n" // of the other market
        + "(01)" + gtin + "(21)A1(10)L9\n" // another lot
        + "(01)" + gtin + "(21)A1(17)290630\n" // another expiry
        + "(01)00399999555555(21)A1\n" // another product
        + "(01)" + gtin + "(21)PREPRINTED\n" // a label made elsewhere
        + "(01)" + gtin + "(21)A-12/3\n" // characters that DSCSA does not know
        + "nonsense\n");
    QCOMPARE(run("commission --batch B1 --scans " + scans), ExitStatus::Refused);
    QStringList verdicts;
    for (int line = 0; line < m_cli->lines().size(); ++line)
        verdicts.append(at(line, "verdict").toString());
    QCOMPARE(verdicts.join(QLatin1Char(' ')),
        QStringLiteral("commissioned duplicate other-batch lot-mismatch expiry-mismatch wrong-product commissioned "
                       "bad-serial rejected"));
    m_dock->set("line.unknown-numbers", QStringLiteral("refuse"));
    QCOMPARE(run("commission --batch B1 --scans " + file("(01)" + gtin + "(21)MORE\n")), ExitStatus::Refused);
    QCOMPARE(at(0, "verdict"), QJsonValue(QStringLiteral("not-ours")));
    QCOMPARE(run("ledger verify"), ExitStatus::Done);
}

void tst_PoolCommands::showsChangesAndGivesBack()
{
    openBatch();
    QCOMPARE(run("pool import " + file("A1\nA2\nA3\n") + " --gtin G --market us"), ExitStatus::Done);
    QCOMPARE(run("commission --batch B1 --count 1"), ExitStatus::Done);
    QCOMPARE(run("pool change 1 --name Caps --low-water 2"), ExitStatus::Done);
    QVERIFY(at(0, "low").toBool());
    QCOMPARE(run("pool show 1"), ExitStatus::Done);
    QCOMPARE(at(0, "name"), QJsonValue(QStringLiteral("Caps")));
    QCOMPARE(at(0, "numbers")[QLatin1StringView("commissioned")].toInteger(), 1);
    QCOMPARE(at(0, "draws").toArray().size(), 1);
    QCOMPARE(at(0, "files").toArray().size(), 1);
    QCOMPARE(run("pool show Caps"), ExitStatus::Done);
    QCOMPARE(at(0, "pool"), QJsonValue(QStringLiteral("1")));
    QCOMPARE(run("pool return 1"), ExitStatus::Refused); // without a reason
    QCOMPARE(run("pool return 1 --reason over"), ExitStatus::Done);
    QCOMPARE(at(0, "returned").toInteger(), 2);
    QCOMPARE(run("pool return --batch B1 --reason over"), ExitStatus::Done);
    QCOMPARE(at(0, "returned").toInteger(), 0);
    const QByteArray out = m_dock->path("out.csv").toUtf8();
    QCOMPARE(run("pool export 1 --numbers returned --out " + out), ExitStatus::Done);
    QCOMPARE(at(0, "numbers").toInteger(), 2);
}

void tst_PoolCommands::takesNoProductOfASupplierForOurs()
{
    // Nobody said which prefixes are this site's; packs of the product came with a supplier's document.
    CommandRun bare(m_dock->clock, m_dock->path("bare"));
    QCOMPARE(bare.run(QStringLiteral("site init %1 --name Bare --gln 0614141000012").arg(m_dock->path("bare"))),
        ExitStatus::Done);
    const QString add = QStringLiteral("pool add --random 12 --gtin ");
    QCOMPARE(bare.run(add + product), ExitStatus::Done);
    QCOMPARE(bare.run(QStringLiteral("import " PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/dscsa-r12.xml")),
        ExitStatus::Done);
    QCOMPARE(bare.run(add + product + QStringLiteral(" --market eu")), ExitStatus::Refused);
    QCOMPARE(bare.errorCode(), QStringLiteral("pool.foreign-labeler"));
    QCOMPARE(bare.run(add + QStringLiteral("00399999555555")), ExitStatus::Done); // none of it was ever seen
    QVERIFY2(bare.told().contains("Nobody has told which company prefixes"), bare.told().constData());
}

void tst_PoolCommands::endsWithTheRightStatus_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("status");
    const auto row = [](const char *title, const char *command, ExitStatus status) {
        QTest::newRow(title) << QByteArray(command) << int(status);
    };
    row("no kind of numbers", "pool add --gtin G", ExitStatus::Unusable);
    row("no product", "pool add --random 12", ExitStatus::Unusable);
    row("half a range", "pool add --gtin G --from 1", ExitStatus::Unusable);
    row("a GTIN with a wrong check digit", "pool add --gtin 00399999123450 --random 12", ExitStatus::Unusable);
    row("another labeler's product", "pool add --gtin 00361414312340 --random 12", ExitStatus::Refused);
    row("symbols", "pool add --gtin G --random 12 --alphabet AB/", ExitStatus::Unusable);
    row("too long", "pool add --gtin G --random 21", ExitStatus::Unusable);
    row("consecutive numbers for Europe", "pool add --gtin G --from 1 --to 9 --market eu", ExitStatus::Refused);
    row("beyond a tag", "pool add --gtin G --from 274877906943 --to 274877906944 --twelve-digits",
        ExitStatus::Unusable);
    row("an extension of two digits", "pool add --sscc-prefix 0399999 --extension 12", ExitStatus::Unusable);
    row("a template that is not there",
        "batch open --gtin G --lot L1 --expiry 2028-06-30 --quantity 10 --template nope", ExitStatus::Unusable);
    row("no such file", "pool import nowhere", ExitStatus::Unusable);
    row("no such pool", "pool show 9", ExitStatus::Unusable);
    row("no such batch", "commission --batch B9 --count 1", ExitStatus::Unusable);
    row("neither count nor scans", "commission --batch B1", ExitStatus::Unusable);
}

void tst_PoolCommands::endsWithTheRightStatus()
{
    QFETCH(QByteArray, command);
    QFETCH(int, status);
    QCOMPARE(int(run(command)), status);
}

QTEST_GUILESS_MAIN(tst_PoolCommands)
#include "tst_poolcommands.moc"
