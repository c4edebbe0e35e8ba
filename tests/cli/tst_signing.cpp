#include "access/signin.h"
#include "support/commandrun.h"
#include "support/dock.h"

#include <QFile>
#include <QJsonArray>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// A batch is signed by command line where the site has users: by two of them, each with the PIN (21 CFR 11.200).
class tst_Signing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void closesABatchWithTwoPins();

private:
    QString pins(const QByteArray &lines)
    {
        QFile file(m_dock->path("pins"));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            qFatal("pins");
        return file.fileName();
    }
    ExitStatus close(const QString &performed, const QString &reviewed, const QByteArray &pinLines)
    {
        QStringList words { QStringLiteral("batch"), QStringLiteral("close"), QStringLiteral("B-1"),
            QStringLiteral("--signed-by"), performed, QStringLiteral("--witnessed-by"), reviewed };
        if (!pinLines.isEmpty())
            words += QStringList { QStringLiteral("--pins"), pins(pinLines) };
        return m_command->run(words);
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
};

void tst_Signing::initTestCase()
{
    m_dock = std::make_unique<Dock>();
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    access::SignIn door(m_dock->ledger());
    const Result<access::Session> ana
        = door.addUser({}, "ana", QStringLiteral("Ana Alvarez"), QStringLiteral("471147"));
    QVERIFY(ana);
    QVERIFY(door.addUser(*ana, "ben", QStringLiteral("Ben Berg"), QStringLiteral("081508")));
    QCOMPARE(m_command->run("pool add --gtin 00399999000062 --from 100001 --to 100099"), ExitStatus::Done);
    QCOMPARE(m_command->run("batch open --gtin 00399999000062 --lot RP1 --expiry 2028-08-31 --quantity 2 --name B-1"),
        ExitStatus::Done);
    QCOMPARE(m_command->run("commission --batch B-1 --count 2"), ExitStatus::Done);
}

void tst_Signing::closesABatchWithTwoPins()
{
    const QString ana = QStringLiteral("ana");
    const QString ben = QStringLiteral("ben");
    QCOMPARE(close(ana, ben, {}), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.pin-missing"));
    QCOMPARE(close(ana, ben, "ana 471147\n"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.pin-missing"));
    QCOMPARE(close(ana, ben, "ana 471147\nben 999999\n"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.wrong-pin"));
    // Of two who sign, whose PIN it was.
    const QJsonValue where = m_command->last("error")[QLatin1StringView("where")];
    QCOMPARE(where[QLatin1StringView("path")].toString(), ben);
    QCOMPARE(close(ana, QStringLiteral("Ana Alvarez"), "ana 471147\nAna Alvarez 471147\n"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.same-person"));
    QCOMPARE(close(ana, QStringLiteral("eve"), "ana 471147\neve 471147\n"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.unknown-user"));
    QCOMPARE(m_command->run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("state"), QStringLiteral("running"));

    QCOMPARE(close(ana, ben, "ana 471147\nben 081508\n"), ExitStatus::Done);
    const QJsonArray signatures = m_command->last("signatures").toArray();
    QCOMPARE(signatures.size(), 2);
    QVERIFY(signatures.at(0)[QLatin1StringView("pin_entered")].toBool());
    QCOMPARE(signatures.at(1)[QLatin1StringView("meaning")].toString(), QStringLiteral("reviewed"));
    QCOMPARE(signatures.at(1)[QLatin1StringView("name")].toString(), QStringLiteral("Ben Berg"));
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Signing)
#include "tst_signing.moc"
