#include "base/baseerrors.h"
#include "cli/commandcontext.h"
#include "cli/commandline.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;

namespace {

/// Repeats its arguments, so that the tests see what arrives at a command.
class EchoCommand final : public Command
{
public:
    explicit EchoCommand(QString name)
        : m_name(std::move(name))
    {
    }
    QString name() const override { return m_name; }
    QString synopsis() const override { return QStringLiteral("WORD…"); }
    QString summary() const override { return QStringLiteral("Say it again"); }
    QList<QCommandLineOption> options() const override
    {
        return { { QStringLiteral("lot"), QStringLiteral("Lot to take"), QStringLiteral("lot") } };
    }
    ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override
    {
        for (const QString &word : arguments.positionalArguments())
            context.output().print(
                { { QStringLiteral("word"), word }, { QStringLiteral("site"), context.options().site } });
        if (arguments.isSet(QStringLiteral("lot")))
            context.output().print({ { QStringLiteral("lot"), arguments.value(QStringLiteral("lot")) } });
        return ExitStatus::Done;
    }

private:
    QString m_name;
};

class FailingCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("fail"); }
    QString synopsis() const override { return {}; }
    QString summary() const override { return {}; }
    ExitStatus execute(CommandContext &context, const QCommandLineParser &) override
    {
        return context.failed({ codes::fileWrite, QStringLiteral("a.xml"), { QStringLiteral("a.xml"), 7, 0, {} } });
    }
};

/// A pipe whose reader went away.
class ClosedPipe final : public QIODevice
{
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

struct Run
{
    ExitStatus status = ExitStatus::Done;
    QByteArray facts;
    QByteArray remarks;
};

Run run(const QStringList &arguments)
{
    Commands commands;
    for (const char *name : { "echo", "receipt scan", "receipt show" })
        commands.push_back(std::make_unique<EchoCommand>(QString::fromLatin1(name)));
    commands.push_back(std::make_unique<FailingCommand>());
    QBuffer facts;
    QBuffer remarks;
    facts.open(QIODevice::WriteOnly);
    remarks.open(QIODevice::WriteOnly);
    const SystemClock clock;
    const ExitStatus status = CommandLine(std::move(commands), facts, remarks, clock).run(arguments);
    return { status, facts.data(), remarks.data() };
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsArgumentsToTheVerb();
    void takesSharedOptionsBeforeAndAfterTheVerb();
    void leavesArgumentsAfterTwoDashesAlone();
    void takesASingleDashAsAnArgument();
    void findsVerbsOfTwoWords();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void printsErrorsAsJsonLineWithPlace();
    void printsErrorsAsSentenceAmongRemarks();
    void listsVerbsInHelp();
    void listsOptionsInHelpOfAVerb();
    void failsWhenNobodyTakesTheOutput();
};

void tst_CommandLine::handsArgumentsToTheVerb()
{
    const Run result = run(words("--json echo A --lot B"));
    QCOMPARE(result.status, ExitStatus::Done);
    const QByteArrayList lines = result.facts.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object().value(u"word").toString(), QStringLiteral("A"));
    QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value(u"lot").toString(), QStringLiteral("B"));
}

void tst_CommandLine::takesSharedOptionsBeforeAndAfterTheVerb()
{
    for (const char *line : { "--json --site /s echo A", "echo A --site=/s --json", "echo --site /s A --json" }) {
        const QJsonObject fact = QJsonDocument::fromJson(run(words(line)).facts).object();
        QCOMPARE(fact.value(u"site").toString(), QStringLiteral("/s"));
        QCOMPARE(fact.value(u"word").toString(), QStringLiteral("A"));
    }
}

void tst_CommandLine::leavesArgumentsAfterTwoDashesAlone()
{
    const Run result = run(words("--json echo -- --json --lot"));
    QCOMPARE(result.status, ExitStatus::Done);
    QVERIFY(result.facts.contains("\"--json\""));
    QVERIFY(result.facts.contains("\"--lot\""));
}

void tst_CommandLine::takesASingleDashAsAnArgument()
{
    QVERIFY(run(words("--json echo -")).facts.contains("\"word\":\"-\""));
}

void tst_CommandLine::findsVerbsOfTwoWords()
{
    const Run result = run(words("receipt scan 7"));
    QCOMPARE(result.status, ExitStatus::Done);
    QVERIFY(result.facts.contains("word=7"));
    QVERIFY(!result.facts.contains("scan"));
}

void tst_CommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown verb") << QStringLiteral("--json frobnicate");
    QTest::newRow("group without its verb") << QStringLiteral("--json receipt");
    QTest::newRow("unknown option of a verb") << QStringLiteral("--json echo --colour red");
    QTest::newRow("option of a verb without its value") << QStringLiteral("--json echo --lot");
    QTest::newRow("shared option without its value") << QStringLiteral("--json echo --site");
    QTest::newRow("no verb") << QStringLiteral("--json");
}

void tst_CommandLine::refusesWrongUsage()
{
    QFETCH(QString, line);
    const Run result = run(line.split(u' '));
    QCOMPARE(result.status, ExitStatus::Unusable);
    const QJsonObject error = QJsonDocument::fromJson(result.facts).object().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), QStringLiteral("base.usage"));
    QVERIFY(!error.value(u"message").toString().isEmpty());
}

void tst_CommandLine::printsErrorsAsJsonLineWithPlace()
{
    const Run result = run(words("--json fail"));
    QCOMPARE(result.status, ExitStatus::SurroundingsFailed);
    const QJsonObject error = QJsonDocument::fromJson(result.facts).object().value(u"error").toObject();
    const QJsonObject where { { QStringLiteral("file"), QStringLiteral("a.xml") }, { QStringLiteral("line"), 7 } };
    QCOMPARE(error.value(u"code").toString(), QStringLiteral("base.file-write"));
    QCOMPARE(error.value(u"where").toObject(), where);
}

void tst_CommandLine::printsErrorsAsSentenceAmongRemarks()
{
    const Run result = run(words("fail"));
    QVERIFY(result.facts.isEmpty());
    QVERIFY(result.remarks.startsWith("a.xml:7: The file could not be written"));
    QVERIFY(result.remarks.trimmed().endsWith("[base.file-write]"));
}

void tst_CommandLine::listsVerbsInHelp()
{
    const Run all = run(words("--help"));
    QCOMPARE(all.status, ExitStatus::Done);
    QVERIFY(all.facts.contains("receipt scan") && all.facts.contains("echo") && all.facts.contains("--site DIR"));
    const Run group = run(words("receipt --help"));
    QVERIFY(group.facts.contains("receipt show") && !group.facts.contains("echo"));
}

void tst_CommandLine::listsOptionsInHelpOfAVerb()
{
    const Run result = run(words("echo --help"));
    QCOMPARE(result.status, ExitStatus::Done);
    QVERIFY(result.facts.contains("packledger-cli echo WORD"));
    QVERIFY(result.facts.contains("--lot LOT") && result.facts.contains("Lot to take"));
}

void tst_CommandLine::failsWhenNobodyTakesTheOutput()
{
    Commands commands;
    commands.push_back(std::make_unique<EchoCommand>(QStringLiteral("echo")));
    ClosedPipe pipe;
    pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const SystemClock clock;
    QCOMPARE(CommandLine(std::move(commands), pipe, pipe, clock).run(words("echo A")), ExitStatus::SurroundingsFailed);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
