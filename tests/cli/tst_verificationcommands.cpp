#include "support/commandrun.h"
#include "support/dock.h"

#include <QFile>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// Questions about our packs that come by mail or telephone, the log of all, and who may ask over the network.
class tst_VerificationCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersByHandAndKeepsIt();
    void wantsTheWholeIdentifierAndWhoAsks();
    void cutsTheLogByPartyProductAndDay();
    void findsAPartyInAnyAlphabet();
    void writesTheLogIntoAFile();
    void handsOutTokensAndTakesThemBack();
    void handsOutTokensOfSystems();
    void makesTheTokenForEverythingForWhoRunsTheSite();
    void keepsWhatWaitsForAnAnswer();
    void isNotForWhoWorksForOneClient();

private:
    ExitStatus answer(const QString &serial, const QString &party, const QStringList &more = {})
    {
        return m_command->run(
            QStringList { QStringLiteral("verification"), QStringLiteral("answer"),
                QStringLiteral("(01)00399999000062(17)280831(10)L1(21)") + serial, QStringLiteral("--party"), party }
            + more);
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
    QString m_serial;
};

void tst_VerificationCommands::init()
{
    m_dock = std::make_unique<Dock>();
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    QCOMPARE(m_command->run("pool add --random 12 --gtin 00399999000062"), ExitStatus::Done);
    QCOMPARE(m_command->run("batch open --lot L1 --expiry 2028-08-31 --quantity 2 --name B-1 --gtin 00399999000062"),
        ExitStatus::Done);
    QCOMPARE(m_command->run("commission --count 1 --batch B-1"), ExitStatus::Done);
    m_serial = m_command->all("item").first().section(QLatin1Char('.'), -1);
}

void tst_VerificationCommands::answersByHandAndKeepsIt()
{
    QCOMPARE(answer(m_serial, QStringLiteral("0361414000018"), { QStringLiteral("--by"), QStringLiteral("telephone") }),
        ExitStatus::Done);
    QCOMPARE(m_command->lastText("verdict"), QStringLiteral("verified"));
    QCOMPARE(m_command->lastText("remark"), QStringLiteral("not-shipped"));
    QCOMPARE(answer(QStringLiteral("NOSUCH"), QStringLiteral("Elm Pharmacy")), ExitStatus::Refused);
    QCOMPARE(m_command->lastText("reason"), QStringLiteral("No_match_GTIN_Serial"));
    QCOMPARE(m_command->run("verification list"), ExitStatus::Done);
    QCOMPARE(m_command->all("verdict"), QStringList({ QStringLiteral("not-verified"), QStringLiteral("verified") }));
    QCOMPARE(m_command->all("answered_by"), QStringList({ QStringLiteral("ana"), QStringLiteral("ana") }));
    QCOMPARE(m_command->all("channel"), QStringList({ QStringLiteral("mail"), QStringLiteral("telephone") }));
    QCOMPARE(m_command->run("ledger verify"), ExitStatus::Done);
}

void tst_VerificationCommands::wantsTheWholeIdentifierAndWhoAsks()
{
    QCOMPARE(answer(m_serial, QString()), ExitStatus::Unusable);
    QCOMPARE(m_command->errorCode(), QStringLiteral("verification.nobody"));
    QCOMPARE(m_command->run(QStringLiteral("verification answer (01)00399999000062(21)%1 --party Elm").arg(m_serial)),
        ExitStatus::Unusable);
    QCOMPARE(m_command->errorCode(), QStringLiteral("verification.incomplete"));
    QCOMPARE(m_command->run(
                 QStringLiteral("verification answer (01)00399999000062(21)%1 --party Elm --lot L1 --expiry 2028-08")
                     .arg(m_serial)),
        ExitStatus::Done);
    QCOMPARE(m_command->run("verification answer 00399999000062 --party Elm"), ExitStatus::Unusable);
    QCOMPARE(m_command->errorCode(), QStringLiteral("verification.no-code"));
    QCOMPARE(m_command->run("verification list"), ExitStatus::Done);
    QCOMPARE(m_command->lines().size(), 1);
}

void tst_VerificationCommands::handsOutTokensOfSystems()
{
    QCOMPARE(m_command->run("serve token erp --scope query"), ExitStatus::Done);
    QCOMPARE(m_command->lastText("scope"), QStringLiteral("query"));
    QVERIFY(!m_command->lastText("token").isEmpty());
    QCOMPARE(m_command->run("serve token mes"), ExitStatus::Done);
    QCOMPARE(m_command->run("serve tokens"), ExitStatus::Done);
    QCOMPARE(m_command->all("name"), QStringList({ QStringLiteral("erp"), QStringLiteral("mes") }));
    QCOMPARE(m_command->all("scope"), QStringList({ QStringLiteral("query"), QStringLiteral("both") }));
    QVERIFY(m_command->all("token").isEmpty());
    QCOMPARE(m_command->run("serve token erp --scope all"), ExitStatus::Unusable);
    QCOMPARE(m_command->run("serve token erp --client Nobody"), ExitStatus::Unusable);
    QCOMPARE(m_command->run("serve revoke erp"), ExitStatus::Done);
    QCOMPARE(m_command->run("serve revoke erp"), ExitStatus::Unusable);
}

void tst_VerificationCommands::makesTheTokenForEverythingForWhoRunsTheSite()
{
    QCOMPARE(m_command->run("site set role-without.clerk manage-site"), ExitStatus::Done);
    QCOMPARE(m_command->run("site set user-role.tom clerk"), ExitStatus::Done);
    QCOMPARE(m_command->run("serve --new-token --port 0", "tom"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.not-permitted"));
}

void tst_VerificationCommands::keepsWhatWaitsForAnAnswer()
{
    constexpr qint64 hour = 3'600'000;
    QCOMPARE(m_command->run("verification note --by telephone"), ExitStatus::Unusable);
    QCOMPARE(m_command->errorCode(), QStringLiteral("verification.nobody"));
    QCOMPARE(m_command->run("verification note --party Elm --by telephone --reference R-9"), ExitStatus::Done);
    const QString first = m_command->lastText("request");
    // It came in before anybody wrote it down; a time to come counts as now.
    const Instant now = m_dock->clock.now();
    const QString before = QString::fromLatin1(Instant { now.ms - 20 * hour, 0 }.toIso());
    QCOMPARE(m_command->run(QStringLiteral("verification note --party Oak --asked ") + before), ExitStatus::Done);
    const QString second = m_command->lastText("request");
    QCOMPARE(m_command->run("verification note --party Ash --asked 2999-01-01T00:00"), ExitStatus::Done);
    const QString third = m_command->lastText("request");
    QVERIFY(!m_command->last("overdue").toBool());
    QCOMPARE(m_command->run("verification waiting"), ExitStatus::Done);
    QCOMPARE(m_command->all("request"), QStringList({ second, first, third }));
    QCOMPARE(m_command->runInWords("verification waiting"), ExitStatus::Done);
    QVERIFY2(m_command->told().contains("waits 20 h, 3 h 59 min left"), m_command->told().constData());
    m_dock->clock.advance(5 * hour);
    QCOMPARE(m_command->run("verification waiting"), ExitStatus::Refused);
    QCOMPARE(m_command->lines().front().value(QLatin1StringView("overdue")).toBool(), true);

    const QStringList asked { QStringLiteral("--request"), second };
    QCOMPARE(answer(m_serial, QStringLiteral("Oak"), asked), ExitStatus::Done);
    QCOMPARE(answer(m_serial, QStringLiteral("Oak"), asked), ExitStatus::Unusable);
    QCOMPARE(m_command->errorCode(), QStringLiteral("verification.no-such-request"));
    QCOMPARE(m_command->run(QStringLiteral("verification drop ") + third), ExitStatus::Unusable);
    QCOMPARE(m_command->errorCode(), QStringLiteral("verification.reason-missing"));
    QCOMPARE(m_command->run(QStringLiteral("verification drop %1 --reason twice").arg(third)), ExitStatus::Done);
    QCOMPARE(m_command->run("verification waiting"), ExitStatus::Done);
    QCOMPARE(m_command->all("request"), QStringList { first });
    QCOMPARE(m_command->run("verification list"), ExitStatus::Done);
    QCOMPARE(m_command->lines().size(), 1);
    QCOMPARE(m_command->run("ledger verify"), ExitStatus::Done);
}

void tst_VerificationCommands::cutsTheLogByPartyProductAndDay()
{
    QCOMPARE(answer(m_serial, QStringLiteral("Elm Pharmacy")), ExitStatus::Done);
    QCOMPARE(answer(QStringLiteral("NOSUCH"), QStringLiteral("Oak Wholesale")), ExitStatus::Refused);
    const QString today = m_dock->clock.today().toString(Qt::ISODate);
    const QString tomorrow = m_dock->clock.today().addDays(1).toString(Qt::ISODate);
    const auto count = [&](const QString &more) {
        if (m_command->run(QStringLiteral("verification list ") + more) != ExitStatus::Done)
            return qsizetype(-1);
        return m_command->lines().size();
    };
    QCOMPARE(count(QStringLiteral("--party elm")), 1);
    QCOMPARE(count(QStringLiteral("--product nosuch")), 1);
    QCOMPARE(count(QStringLiteral("--product 00399999000062")), 2);
    QCOMPARE(count(QStringLiteral("--product %")), 0);
    QCOMPARE(count(QStringLiteral("--verdict not-verified")), 1);
    QCOMPARE(count(QStringLiteral("--from %1 --to %1").arg(today)), 2);
    QCOMPARE(count(QStringLiteral("--from ") + tomorrow), 0);
}

void tst_VerificationCommands::findsAPartyInAnyAlphabet()
{
    QCOMPARE(answer(m_serial, QStringLiteral("Ärztehaus SÜD")), ExitStatus::Done);
    QCOMPARE(answer(m_serial, QStringLiteral("Аптека №1")), ExitStatus::Done);
    for (const char16_t *part : { u"Ärztehaus", u"ärztehaus süd", u"ÄRZTE", u"аптека", u"АПТЕКА" }) {
        QCOMPARE(m_command->run({ QStringLiteral("verification"), QStringLiteral("list"), QStringLiteral("--party"),
                     QString::fromUtf16(part) }),
            ExitStatus::Done);
        QCOMPARE(m_command->lines().size(), 1);
    }
}

void tst_VerificationCommands::writesTheLogIntoAFile()
{
    QCOMPARE(answer(m_serial, QStringLiteral("Elm Pharmacy")), ExitStatus::Done);
    const QString file = m_dock->path("log.csv");
    QCOMPARE(m_command->run({ QStringLiteral("verification"), QStringLiteral("list"), QStringLiteral("--out"), file }),
        ExitStatus::Done);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArrayList lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().contains("Elm Pharmacy"));
    QVERIFY(lines.last().contains("2028-08-31,verified"));
}

void tst_VerificationCommands::handsOutTokensAndTakesThemBack()
{
    QCOMPARE(m_command->run("verification token router"), ExitStatus::Done);
    QVERIFY(m_command->lastText("token").size() >= 32);
    QCOMPARE(m_command->run("verification token router --client Nobody"), ExitStatus::Unusable);
    QCOMPARE(m_command->errorCode(), QStringLiteral("verification.no-such-client"));
    QCOMPARE(m_command->run("verification token a/b"), ExitStatus::Unusable);
    QCOMPARE(m_command->run("verification tokens"), ExitStatus::Done);
    QCOMPARE(m_command->all("name"), QStringList { QStringLiteral("router") });
    QVERIFY(m_command->lastText("token").isEmpty());
    QCOMPARE(m_command->run("verification revoke router"), ExitStatus::Done);
    QCOMPARE(m_command->run("verification revoke router"), ExitStatus::Unusable);
    QCOMPARE(m_command->run("ledger verify"), ExitStatus::Done);
}

void tst_VerificationCommands::isNotForWhoWorksForOneClient()
{
    QCOMPARE(m_command->run("site set user-client.tom Acme"), ExitStatus::Done);
    QVERIFY(m_command->run("verification list", "tom") != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.other-client"));
}

QTEST_GUILESS_MAIN(tst_VerificationCommands)
#include "tst_verificationcommands.moc"
