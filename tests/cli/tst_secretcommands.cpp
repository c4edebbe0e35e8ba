#include "cli/commandline.h"
#include "support/fakeclock.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace packledger;
using namespace packledger::cli;

/// `secret …`: values come by standard input alone and are never said again.
class tst_SecretCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PACKLEDGER_SECRETS", m_folder.filePath(QStringLiteral("secrets")).toUtf8()); }
    void keepsWhatStandardInputSays();
    void takesNoValueAsArgument();
    void keepsKeysByteForByte();
    void listsNamesAlone();
    void forgets();

private:
    ExitStatus run(const QStringList &words, const QByteArray &input = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("input")));
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || file.write(input) < 0 || !file.seek(0))
            qFatal("input");
        const int before = ::dup(STDIN_FILENO);
        ::dup2(file.handle(), STDIN_FILENO);
        m_said.clear();
        QBuffer facts(&m_said);
        QBuffer remarks(&m_remarks);
        facts.open(QIODevice::WriteOnly);
        remarks.open(QIODevice::WriteOnly | QIODevice::Append);
        const ExitStatus status
            = CommandLine(makeCommands(), facts, remarks, m_clock)
                  .run(QStringList { QStringLiteral("--site"), m_folder.path(), QStringLiteral("--json") } + words);
        ::dup2(before, STDIN_FILENO);
        ::close(before);
        m_everything += m_said;
        return status;
    }
    QByteArray kept(const char *name) const
    {
        QFile file(m_folder.filePath(QStringLiteral("secrets/") + QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    QByteArray m_said;
    QByteArray m_remarks;
    QByteArray m_everything;
};

void tst_SecretCommands::keepsWhatStandardInputSays()
{
    QCOMPARE(run({ QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("acme") }, "canary-77aa\n"),
        ExitStatus::Done);
    QCOMPARE(kept("acme"), QByteArray("canary-77aa"));
    QCOMPARE(
        run({ QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("acme") }, ""), ExitStatus::Unusable);
    QCOMPARE(kept("acme"), QByteArray("canary-77aa"));
    QCOMPARE(
        run({ QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("../acme") }, "x"), ExitStatus::Unusable);
}

void tst_SecretCommands::takesNoValueAsArgument()
{
    QCOMPARE(run({ QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("beta"), QStringLiteral("value") }),
        ExitStatus::Unusable);
    QCOMPARE(kept("beta"), QByteArray("(missing)"));
}

void tst_SecretCommands::keepsKeysByteForByte()
{
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n";
    QCOMPARE(run({ QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("key") }, pem), ExitStatus::Done);
    QCOMPARE(kept("key"), pem);
    const QByteArray der("0\x82\0\x01\n", 5);
    QCOMPARE(run({ QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("p12") }, der), ExitStatus::Done);
    QCOMPARE(kept("p12"), der);
}

void tst_SecretCommands::listsNamesAlone()
{
    QCOMPARE(run({ QStringLiteral("secret"), QStringLiteral("list") }), ExitStatus::Done);
    QCOMPARE(QJsonDocument::fromJson(m_said.split('\n').first()).object().value(QLatin1StringView("secret")).toString(),
        QStringLiteral("acme"));
    QVERIFY(!m_everything.contains("canary-77aa"));
    QVERIFY(!m_remarks.contains("canary-77aa"));
}

void tst_SecretCommands::forgets()
{
    QCOMPARE(run({ QStringLiteral("secret"), QStringLiteral("remove"), QStringLiteral("acme") }), ExitStatus::Done);
    QCOMPARE(kept("acme"), QByteArray("(missing)"));
    QVERIFY(run({ QStringLiteral("secret"), QStringLiteral("remove"), QStringLiteral("acme") }) != ExitStatus::Done);
}

QTEST_GUILESS_MAIN(tst_SecretCommands)
#include "tst_secretcommands.moc"
