#include "support/beltfilm.h"
#include "support/commandrun.h"
#include "support/deviceline.h"
#include "support/testsite.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// The verbs of inspection, as a script behind a fixed scanner calls them.
class tst_InspectCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void runsAChallengeAndABatch();
    void correctsALotThatWasWrong();
    void throwsBadPacksOutAndWritesItDown();
    void looksAtWhatPassesACamera();
    void takesResultsOfAnotherCameraSystem();
    void takesWhatAFixedReaderTells();
    void keepsTheSitesRules();
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();

private:
    ExitStatus run(const QStringList &arguments) { return m_cli->run(arguments); }
    ExitStatus run(const QString &command) { return run(command.split(QLatin1Char(' '))); }
    QString file(const QByteArrayList &lines)
    {
        QFile scans(m_site->path("scans.txt"));
        if (scans.open(QIODevice::WriteOnly))
            scans.write(lines.join('\n') + '\n');
        return scans.fileName();
    }
    ExitStatus inspect(const QByteArrayList &lines)
    {
        return run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("B-1"),
            QStringLiteral("--scans"), file(lines) });
    }
    [[nodiscard]] QString at(int line, const char *name) const
    {
        return m_cli->lines().value(line).value(QLatin1StringView(name)).toVariant().toString();
    }
    static QByteArray scan(int number, const QByteArray &lot = "RP4471")
    {
        return "]d20100361414312340"
               "17280831"
               "10"
            + lot
            + "\x1d"
              "21S"
            + QByteArray::number(number);
    }

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
    std::optional<CommandRun> m_cli;
};

void tst_InspectCommands::init()
{
    m_site = std::make_unique<TestSite>(m_clock);
    m_cli.emplace(m_clock, m_site->folder());
    QCOMPARE(run(QStringLiteral("site set company-prefixes 0361414")), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral(
                 "batch open --gtin 00361414312340 --lot RP4471 --expiry 2028-08-31 --quantity 10 --name B-1")),
        ExitStatus::Done);
    QVERIFY(m_site->ledger().write([](ledger::WriteTransaction &transaction) -> Result<void> {
        QJsonArray keys;
        for (int i = 1; i <= 9; ++i)
            keys.append(QStringLiteral("010036141431234021S%1").arg(i));
        transaction.appendAct("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), 1 }, { QStringLiteral("keys"), keys } });
        return {};
    }));
}

void tst_InspectCommands::runsAChallengeAndABatch()
{
    QCOMPARE(inspect({ scan(1) }), ExitStatus::Refused); // no challenge yet
    QCOMPARE(m_cli->lines().value(0).value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(),
        QStringLiteral("inspection.not-challenged"));

    QCOMPARE(run(QStringLiteral("challenge --batch B-1")), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 6);
    QByteArrayList set;
    for (int i = 0; i < 6; ++i) {
        const bool isRead = at(i, "step") != QLatin1StringView("damaged") && !at(i, "code").isEmpty();
        set.append(isRead ? "]d2" + at(i, "code").toLatin1() : QByteArray("NOREAD"));
    }
    const auto challenge = [&](const QByteArrayList &lines) {
        return run({ QStringLiteral("challenge"), QStringLiteral("--batch"), QStringLiteral("B-1"),
            QStringLiteral("--scans"), file(lines) });
    };
    QByteArrayList blind = set;
    blind[3] = set[0]; // the damaged one was read as if nothing were wrong
    QCOMPARE(challenge(blind), ExitStatus::Refused);
    QCOMPARE(at(6, "challenge"), QStringLiteral("failed"));
    QCOMPARE(challenge(set), ExitStatus::Done);
    QCOMPARE(at(6, "challenge"), QStringLiteral("passed"));
    QCOMPARE(at(5, "step"), QStringLiteral("low-grade"));
    QCOMPARE(m_cli->lines()[5].value(QLatin1StringView("graded")), QJsonValue(false)); // these lines tell no grade

    QCOMPARE(inspect({ scan(1), "NOREAD", scan(3, "RP9999"), scan(1), scan(77) }), ExitStatus::Refused);
    QCOMPARE(m_cli->lines().size(), 5); // the third fail in a row ...
    QCOMPARE(at(0, "result"), QStringLiteral("good"));
    QVERIFY(!at(0, "item").isEmpty());
    QCOMPARE(at(1, "result"), QStringLiteral("no-code"));
    QCOMPARE(at(2, "result"), QStringLiteral("wrong-data"));
    QCOMPARE(m_cli->lines()[2].value(QLatin1StringView("differs")), QJsonArray { QStringLiteral("lot") });
    QCOMPARE(at(3, "result"), QStringLiteral("duplicate"));
    QCOMPARE(at(3, "stops"), QStringLiteral("fails-in-a-row")); // ... stops the line
    QCOMPARE(m_cli->lines()[4].value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(),
        QStringLiteral("inspection.line-stands"));

    QCOMPARE(run(QStringLiteral("item history 00361414312340 S1")), ExitStatus::Done);
    QVERIFY(m_cli->lines().size() >= 2);
    QCOMPARE(at(0, "biz_step"), QStringLiteral("commissioning"));
    QCOMPARE(at(1, "result"), QStringLiteral("good"));
    QCOMPARE(run(QStringLiteral("item show 00361414312340 S1")), ExitStatus::Done);
    QCOMPARE(m_cli->lines().value(0).value(QLatin1StringView("inspections")).toArray().size(), 2);
    QVERIFY(m_site->check().isGood());
}

void tst_InspectCommands::correctsALotThatWasWrong()
{
    QCOMPARE(run(QStringLiteral("inspect rules --challenge no")), ExitStatus::Done);
    QCOMPARE(inspect({ scan(1) }), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("batch correct B-1 --lot RP4472")), ExitStatus::Refused); // without a reason
    QCOMPARE(
        run(QStringLiteral("batch correct B-1 --lot RP4472 --expiry 2028-09 --reason typed-wrong")), ExitStatus::Done);
    QCOMPARE(at(0, "packs"), QStringLiteral("1"));
    QCOMPARE(run(QStringLiteral("item show 00361414312340 S1")), ExitStatus::Done);
    QCOMPARE(at(0, "lot"), QStringLiteral("RP4472"));
    QCOMPARE(at(0, "expiry"), QStringLiteral("2028-09-30"));
    // Where two persons approve, two sign it.
    QCOMPARE(run(QStringLiteral("site set line.approval two-persons")), ExitStatus::Done);
    const QString again = QStringLiteral("batch correct B-1 --expiry 2028-10 --reason typed-wrong");
    QCOMPARE(run(again), ExitStatus::Refused);
    QCOMPARE(run(again + QStringLiteral(" --signed-by ana --approved-by ana")), ExitStatus::Refused);
    QCOMPARE(run(again + QStringLiteral(" --signed-by ana")), ExitStatus::Unusable);
    QCOMPARE(run(again + QStringLiteral(" --signed-by ana --approved-by ben")), ExitStatus::Done);
    const QJsonArray signatures = m_cli->lines().value(0).value(QLatin1StringView("signatures")).toArray();
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures[1].toObject().value(QLatin1StringView("meaning")).toString(), QStringLiteral("approved"));
    QCOMPARE(run(QStringLiteral("item show 00361414312340 S1")), ExitStatus::Done);
    QCOMPARE(at(0, "expiry"), QStringLiteral("2028-10-31"));
    // The next label is compared with what is right now.
    QCOMPARE(inspect({ scan(2) }), ExitStatus::Refused);
    QCOMPARE(at(0, "result"), QStringLiteral("wrong-data"));
    QVERIFY(m_site->check().isGood());
}

void tst_InspectCommands::throwsBadPacksOutAndWritesItDown()
{
    QFile program(m_site->path("eject"));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n[ \"$1\" != 2 ]\n");
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    QCOMPARE(run(QStringLiteral("inspect rules --challenge no --fails 0 --reject command:") + program.fileName()),
        ExitStatus::Done);
    QCOMPARE(inspect({ "NOREAD", "NOREAD", scan(3) }), ExitStatus::Refused);
    QCOMPARE(at(0, "ejected"), QStringLiteral("ejected"));
    QCOMPARE(at(1, "ejected"), QStringLiteral("refused"));
    // A pack that may still be on the belt: the line stands.
    QCOMPARE(m_cli->lines().value(2).value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(),
        QStringLiteral("inspection.line-stands"));

    // Nothing goes on before a person has found it.
    const auto refusedWith = [&](const QString &command, const char *code) {
        QCOMPARE(run(command), ExitStatus::Refused);
        QCOMPARE(m_cli->errorCode(), QString::fromLatin1(code));
    };
    refusedWith(QStringLiteral("batch resume B-1"), "inspection.pack-on-the-line");
    refusedWith(QStringLiteral("batch close B-1 --signed-by ana --witnessed-by ben --reject-bin 2"),
        "inspection.pack-on-the-line");
    QCOMPARE(run(QStringLiteral("batch reconcile B-1")), ExitStatus::Done);
    QCOMPARE(m_cli->last("packs_on_the_line").toArray(), QJsonArray { 2 });
    QCOMPARE(inspect({ scan(3) }), ExitStatus::Refused);
    QCOMPARE(m_cli->errorCode(), QStringLiteral("inspection.pack-on-the-line"));
    QCOMPARE(run(QStringLiteral("inspect removed --batch B-1 two")), ExitStatus::Unusable);
    QVERIFY(run(QStringLiteral("inspect removed --batch B-1 1")) != ExitStatus::Done);
    QCOMPARE(m_cli->errorCode(), QStringLiteral("inspection.no-such-pack"));
    QCOMPARE(run(QStringLiteral("inspect removed --batch B-1 2")), ExitStatus::Done);
    QCOMPARE(m_cli->last("left").toInt(), 0);
    QCOMPARE(run(QStringLiteral("batch resume B-1")), ExitStatus::Done);
    QCOMPARE(inspect({ scan(3) }), ExitStatus::Done);
    // Both bad packs lie in the bin, and neither took a number with it.
    refusedWith(QStringLiteral("batch close B-1 --signed-by ana --witnessed-by ben"), "batch.reject-bin-missing");
    QCOMPARE(
        run(QStringLiteral("batch close B-1 --signed-by ana --witnessed-by ben --reject-bin 2")), ExitStatus::Done);
}

void tst_InspectCommands::looksAtWhatPassesACamera()
{
    QCOMPARE(run(QStringLiteral("inspect rules --challenge no --fails 0 --grade 0")), ExitStatus::Done);
    test::BeltFilm film;
    film.packs = { { .at = 0, .message = scan(1).sliced(3) }, { .at = 330 },
        { .at = 548, .message = scan(3, "RP9999").sliced(3) }, { .at = 900, .message = scan(4).sliced(3) } };
    film.run(31);
    const QString recording = m_site->path("line.avi");
    test::record(film, recording);
    QCOMPARE(run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("B-1"),
                 QStringLiteral("--camera"), recording }),
        ExitStatus::Refused);
    QCOMPARE(m_cli->lines().size(), 4);
    const char *results[] = { "good", "no-code", "wrong-data", "good" };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(at(i, "result"), QString::fromLatin1(results[i]));
}

void tst_InspectCommands::takesResultsOfAnotherCameraSystem()
{
    const QString table = file({ "point,time,code,grade,SC", "Packer,2026-11-22T14:00:00Z," + scan(1) + ",B,4.0",
        "Packer,2026-11-22T14:00:01Z," + scan(99) + ",A,4.0",
        "Labeller,2026-11-22T13:00:00Z," + scan(1) + ",3.6,3.0" });
    const QStringList import { QStringLiteral("inspect"), QStringLiteral("import"), table };
    QCOMPARE(run(import + QStringList { QStringLiteral("--dry-run") }), ExitStatus::Refused);
    QCOMPARE(m_cli->all("verdict"),
        (QStringList { QStringLiteral("new"), QStringLiteral("refused"), QStringLiteral("new") }));
    QCOMPARE(m_cli->last("written").toBool(), false);
    QCOMPARE(run(import), ExitStatus::Refused);
    QCOMPARE(at(0, "line"), QStringLiteral("3"));
    QCOMPARE(at(0, "error"), QStringLiteral("inspection.result-unknown"));
    QCOMPARE(at(1, "new"), QStringLiteral("2"));
    QCOMPARE(run(import), ExitStatus::Refused);
    QCOMPARE(at(1, "same"), QStringLiteral("2"));

    QCOMPARE(run(QStringLiteral("item inspections 00361414312340 S1")), ExitStatus::Done);
    QCOMPARE(m_cli->all("source"), (QStringList { QStringLiteral("Labeller"), QStringLiteral("Packer") }));
    QCOMPARE(at(0, "grade"), QStringLiteral("3.6"));
    QCOMPARE(at(1, "letter"), QStringLiteral("B"));
    const QString out = m_site->path("looks.csv");
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("inspections"), QStringLiteral("00361414312340 S1"),
                 QStringLiteral("--out"), out }),
        ExitStatus::Done);
    QCOMPARE(at(0, "inspections"), QStringLiteral("2"));
    QVERIFY(QFile::exists(out));
    QVERIFY(m_site->check().isGood());
}

void tst_InspectCommands::takesWhatAFixedReaderTells()
{
    QCOMPARE(run(QStringLiteral("inspect rules --challenge no")), ExitStatus::Done);
    TcpDeviceLine reader;
    std::thread packs([&reader] { reader.say(scan(1) + "\r" + scan(2) + "\rERROR\r"); });
    const ExitStatus status
        = run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("B-1"), QStringLiteral("--reader"),
            reader.address() + QStringLiteral("?preset=keyence-sr"), QStringLiteral("--packs"), QStringLiteral("3") });
    packs.join();
    QCOMPARE(status, ExitStatus::Refused);
    QCOMPARE(m_cli->all("result"),
        (QStringList { QStringLiteral("good"), QStringLiteral("good"), QStringLiteral("no-code") }));
    QCOMPARE(run(QStringLiteral("inspect --batch B-1 --reader tcp://10.0.0.1")), ExitStatus::Unusable);
    QCOMPARE(m_cli->errorCode(), QStringLiteral("reader.address"));
    reader.close();
    QCOMPARE(run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("B-1"),
                 QStringLiteral("--reader"), reader.address() }),
        ExitStatus::SurroundingsFailed);
    QCOMPARE(m_cli->errorCode(), QStringLiteral("reader.unreachable"));
}

void tst_InspectCommands::keepsTheSitesRules()
{
    QCOMPARE(run(QStringLiteral("inspect rules")), ExitStatus::Done);
    QCOMPARE(at(0, "grade"), QStringLiteral("2"));
    QCOMPARE(at(0, "challenge"), QStringLiteral("true"));
    QCOMPARE(run(QStringLiteral("inspect rules --challenge start")), ExitStatus::Done);
    QCOMPARE(m_cli->lines().value(0).value(QLatin1StringView("challenge_first")), QJsonValue(true));
    QCOMPARE(run(QStringLiteral("inspect rules --challenge yes")), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("inspect rules --grade 3 --pictures failed --text no")), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("inspect rules")), ExitStatus::Done);
    QCOMPARE(at(0, "grade"), QStringLiteral("3"));
    QCOMPARE(at(0, "pictures"), QStringLiteral("failed"));
    QCOMPARE(at(0, "text"), QStringLiteral("false"));
    QCOMPARE(at(0, "fails"), QStringLiteral("3"));
}

void tst_InspectCommands::endsWithTheRightStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::newRow("no batch") << QStringLiteral("inspect --scans -") << 2;
    QTest::newRow("no packs") << QStringLiteral("inspect --batch B-1") << 2;
    QTest::newRow("another batch") << QStringLiteral("inspect --batch B-9 --scans /dev/null") << 2;
    QTest::newRow("a reject device that is none")
        << QStringLiteral("inspect --batch B-1 --scans /dev/null --reject http://x") << 2;
    QTest::newRow("a reject device that is off")
        << QStringLiteral("inspect --batch B-1 --scans /dev/null --reject tcp://127.0.0.1:1") << 3;
    QTest::newRow("packs from two places") << QStringLiteral("inspect --batch B-1 --scans - --camera /dev/video0") << 2;
    QTest::newRow("no such trigger") << QStringLiteral("inspect --batch B-1 --camera /dev/video0 --trigger guess") << 2;
    QTest::newRow("no photo-eye") << QStringLiteral(
        "inspect --batch B-1 --camera /dev/video0 --trigger tcp://127.0.0.1:1")
                                  << 3;
    QTest::newRow("no camera") << QStringLiteral("inspect --batch B-1 --camera /nowhere/line.avi") << 3;
    QTest::newRow("no folder of pictures") << QStringLiteral("inspect --batch B-1 --images /nowhere/pictures") << 2;
    QTest::newRow("nothing came by") << QStringLiteral("inspect --batch B-1 --scans /dev/null") << 0;
    QTest::newRow("half a challenge") << QStringLiteral("challenge --batch B-1 --scans /dev/null") << 1;
    QTest::newRow("a grade there is not") << QStringLiteral("inspect rules --grade 7") << 2;
    QTest::newRow("nothing to confirm") << QStringLiteral("inspect confirm --batch B-1 (01)00361414312340(21)S1") << 1;
}

void tst_InspectCommands::endsWithTheRightStatus()
{
    QFETCH(QString, command);
    QFETCH(int, status);
    QCOMPARE(int(run(command)), status);
}

QTEST_GUILESS_MAIN(tst_InspectCommands)
#include "tst_inspectcommands.moc"
