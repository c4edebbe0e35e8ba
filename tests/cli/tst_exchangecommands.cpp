#include "support/acme.h"
#include "support/commandrun.h"
#include "support/faultypartner.h"
#include "support/places.h"
#include "support/testsite.h"
#include "sync/outgoing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using bootstrap::ExitStatus;

/// Partners and the exchange with them by command line, over folders.
class tst_ExchangeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void addsShowsAndRemovesAPartner();
    void refusesAProfileThatCannotWork_data();
    void refusesAProfileThatCannotWork();
    void triesTheWayStepByStep();
    void takesTheLimitsThatAServerTells();
    void sendsNothingThatIsTooLargeForThem();
    void sendsWhatWaits();
    void saysWhenItTriesAgain();
    void takesWhatLiesThere();
    void holdsRetriesAndResolves();
    void writesTheBytesOut();
    void tellsTheSenderOfARefusal();
    void cutsTheLists();
    void tellsWhatHadData();
    void letsAPartnerGoLiveOnceItsTrialPassed();
    void readsATestDocumentWithoutTakingIt();

private:
    QString written(const char *name, const QByteArray &bytes)
    {
        QFile file(m_site->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    }
    QString profile(const QByteArray &out = "out")
    {
        const QByteArray folder = QFileInfo(m_site->path("out")).absolutePath().toUtf8() + '/';
        return written("acme.json",
            R"({"name": "acme", "gln": "0361414000018", "live": true, "route": {"kind": "folder", "settle_ms": 0, "out": ")"
                + folder + out + R"(", "in": ")" + folder + R"(in"}})");
    }
    /// A repository, and a partner that is reached there.
    [[nodiscard]] std::unique_ptr<FaultyPartner> addRepository(const QByteArray &terms)
    {
        auto server = std::make_unique<FaultyPartner>(
            FaultyPartner::Rules { .isFaulty = false, .isRepository = true, .terms = terms });
        const QJsonObject route { { QStringLiteral("kind"), QStringLiteral("https") },
            { QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1").arg(server->port()) } };
        const QJsonObject profile { { QStringLiteral("name"), QStringLiteral("acme") },
            { QStringLiteral("gln"), QStringLiteral("0361414000018") }, { QStringLiteral("live"), true },
            { QStringLiteral("documents"), QJsonObject { { QStringLiteral("most_events"), 50 } } },
            { QStringLiteral("route"), route } };
        const ExitStatus added
            = run(QStringLiteral("partner add ") + written("acme.json", QJsonDocument(profile).toJson()));
        if (added != ExitStatus::Done)
            qFatal("the partner was not added");
        return server;
    }
    qint64 queue(const QByteArray &instance)
    {
        return m_site->ledger()
            .write([&](ledger::WriteTransaction &transaction) {
                QByteArray content = "<document/>";
                QBuffer bytes(&content);
                bytes.open(QIODevice::ReadOnly);
                return sync::enqueue(transaction,
                    { "acme", instance, QString::fromLatin1(instance) + QStringLiteral(".xml"), "application/xml",
                        "epcis" },
                    bytes);
            })
            ->value;
    }
    ExitStatus run(const QString &command) { return m_run->run(command); }
    ExitStatus run(const char *command) { return m_run->run(QString::fromLatin1(command)); }

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
    std::unique_ptr<CommandRun> m_run;
};

void tst_ExchangeCommands::init()
{
    m_run.reset();
    m_site = std::make_unique<TestSite>(m_clock);
    m_run = std::make_unique<CommandRun>(m_clock, m_site->folder());
    qputenv("PACKLEDGER_SECRETS", m_site->path("secrets").toUtf8());
    QDir().mkpath(m_site->path("out"));
    QDir().mkpath(m_site->path("in"));
}

void tst_ExchangeCommands::addsShowsAndRemovesAPartner()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    QCOMPARE(m_run->lastText("partner"), QStringLiteral("acme"));
    QCOMPARE(run("partner list"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 1);
    QCOMPARE(m_run->lastText("route"), QStringLiteral("folder"));
    QCOMPARE(run("partner show 0361414000018"), ExitStatus::Done);
    QCOMPARE(m_run->last("route")[QLatin1StringView("kind")].toString(), QStringLiteral("folder"));
    queue("a");
    QCOMPARE(run("partner remove acme"), ExitStatus::Refused);
    QCOMPARE(run("outbox resolve 1 --reason paper"), ExitStatus::Done);
    QCOMPARE(run("partner remove acme"), ExitStatus::Done);
    QCOMPARE(run("partner show acme"), ExitStatus::Unusable);
    QCOMPARE(m_run->errorCode(), QStringLiteral("sync.partner-unknown"));
}

void tst_ExchangeCommands::refusesAProfileThatCannotWork_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");

    QTest::newRow("no JSON") << QByteArray("acme") << QStringLiteral("sync.partner-file");
    QTest::newRow("a field that is none")
        << QByteArray(R"({"name": "a", "gnl": "1"})") << QStringLiteral("sync.partner-unknown-field");
    QTest::newRow("a way that is none") << QByteArray(R"({"name": "a", "route": {"kind": "pigeon"}})")
                                        << QStringLiteral("transport.kind");
    QTest::newRow("an option that is none") << QByteArray(R"({"name": "a", "route": {"kind": "folder", "oot": "/x"}})")
                                            << QStringLiteral("transport.option");
    QTest::newRow("a password") << QByteArray(R"({"name": "a", "route": {"kind": "sftp", "password": "hunter2"}})")
                                << QStringLiteral("sync.partner-secret");
}

void tst_ExchangeCommands::refusesAProfileThatCannotWork()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QCOMPARE(run(QStringLiteral("partner add ") + written("bad.json", json)), ExitStatus::Unusable);
    QCOMPARE(m_run->errorCode(), code);
    QVERIFY(!m_run->told().contains("hunter2"));
    QCOMPARE(run("partner list"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
}

void tst_ExchangeCommands::triesTheWayStepByStep()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    QCOMPARE(run("partner test acme"), ExitStatus::Done);
    QVERIFY(m_run->all("step").contains(QStringLiteral("write")));
    QVERIFY(QDir(m_site->path("out")).isEmpty());
    QDir().rmdir(m_site->path("out"));
    QCOMPARE(run("partner test acme"), ExitStatus::SurroundingsFailed);
    QCOMPARE(m_run->last("passed").toBool(true), false);
    QCOMPARE(m_run->runInWords("partner test acme"), ExitStatus::SurroundingsFailed);
    QVERIFY2(m_run->told().contains("Address: failed. "), m_run->told());
    QVERIFY2(!m_run->told().contains("passed="), m_run->told());
}

void tst_ExchangeCommands::takesTheLimitsThatAServerTells()
{
    const auto server = addRepository("GS1-EPCIS-Version: 2.0.0\r\nGS1-EPCIS-Capture-Limit: 200\r\n"
                                      "GS1-EPCIS-Capture-File-Size-Limit: 100000\r\n"
                                      "Accept-Post: application/ld+json, application/json;charset=utf-8\r\n");
    QCOMPARE(run("partner test acme"), ExitStatus::Done);
    const QJsonObject limits = m_run->last("limits").toObject();
    QCOMPARE(limits.value(QLatin1StringView("most_events")).toInt(), 200);
    QCOMPARE(limits.value(QLatin1StringView("most_bytes")).toInt(), 100'000);
    QCOMPARE(limits.value(QLatin1StringView("content_types")).toArray().size(), 2);
    QVERIFY(!limits.value(QLatin1StringView("kept")).toBool(true));
    QVERIFY2(m_run->told().contains("--take-limits"), m_run->told());
    // Nobody changed the profile so far.
    QCOMPARE(run("partner show acme"), ExitStatus::Done);
    QCOMPARE(m_run->last("documents")[QLatin1StringView("most_bytes")].toInt(), 0);

    QCOMPARE(run("partner test acme --take-limits"), ExitStatus::Done);
    QCOMPARE(run("partner show acme"), ExitStatus::Done);
    const QJsonValue documents = m_run->last("documents");
    QCOMPARE(documents[QLatin1StringView("most_bytes")].toInt(), 100'000);
    QCOMPARE(documents[QLatin1StringView("most_events")].toInt(), 50); // what we agreed on is narrower
    QCOMPARE(documents[QLatin1StringView("form")].toString(), QStringLiteral("epcis-2.0-json"));
    QCOMPARE(run("partner test acme"), ExitStatus::Done);
    QVERIFY(m_run->last("limits").toObject().value(QLatin1StringView("kept")).toBool());
    QVERIFY2(!m_run->told().contains("--take-limits"), m_run->told());
}

void tst_ExchangeCommands::sendsNothingThatIsTooLargeForThem()
{
    const auto server = addRepository("GS1-EPCIS-Capture-File-Size-Limit: 5\r\n");
    queue("a");
    QCOMPARE(run("sync once"), ExitStatus::Refused);
    QCOMPARE(m_run->errorCode(), QStringLiteral("transport.limit"));
    QVERIFY2(m_run->told().contains("take-limits"), m_run->told());
    QVERIFY(server->effects().isEmpty());
}

void tst_ExchangeCommands::sendsWhatWaits()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    const qint64 document = queue("a");
    QCOMPARE(run("site info"), ExitStatus::Done);
    QCOMPARE(m_run->last("outbox").toInt(), 1);
    QCOMPARE(run("sync once --partner acme"), ExitStatus::Done);
    QCOMPARE(m_run->last("document").toInteger(), document);
    QCOMPARE(m_run->lastText("partner"), QStringLiteral("acme"));
    QCOMPARE(m_run->lastText("direction"), QStringLiteral("out"));
    QCOMPARE(m_run->lastText("state"), QStringLiteral("acknowledged"));
    QCOMPARE(m_run->last("attempt").toInt(), 1);
    QVERIFY(QFile::exists(m_site->path("out/a.xml")));
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
    QCOMPARE(run("outbox list --open"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
    for (const char *call : { "sync once", "outbox list", "inbox list", "coverage" }) {
        QCOMPARE(run(QLatin1StringView(call) + QStringLiteral(" --partner nobody")), ExitStatus::Unusable);
        QCOMPARE(m_run->errorCode(), QStringLiteral("sync.partner-unknown"));
        QCOMPARE(run(QLatin1StringView(call) + QStringLiteral(" --partner acme")), ExitStatus::Done);
    }
    // Of a partner that was removed its documents are left.
    QCOMPARE(run("partner remove acme"), ExitStatus::Done);
    QCOMPARE(run("outbox list --partner acme"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 1);
}

void tst_ExchangeCommands::saysWhenItTriesAgain()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile("nowhere")), ExitStatus::Done);
    queue("a");
    QCOMPARE(run("sync once"), ExitStatus::SurroundingsFailed);
    const QJsonObject step = m_run->lines().first();
    QCOMPARE(step.value(QLatin1StringView("state")).toString(), QStringLiteral("retry"));
    QVERIFY(step.contains(QLatin1StringView("next_attempt")));
    m_clock.advance(2 * 3'600'000);
    QCOMPARE(run("outbox list"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("waiting"));
    QCOMPARE(m_run->last("attempts").toInt(), 1);
    QCOMPARE(m_run->last("late").toBool(), true);
    QCOMPARE(m_run->last("last_error")[QLatin1StringView("code")].toString(), QStringLiteral("transport.folder"));
    // The share is there again.
    QDir().mkpath(m_site->path("nowhere"));
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QVERIFY(QFile::exists(m_site->path("nowhere/a.xml")));
}

void tst_ExchangeCommands::takesWhatLiesThere()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    QVERIFY(QFile::copy(
        QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/dscsa-r13.xml"), m_site->path("in/ship.xml")));
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("direction"), QStringLiteral("in"));
    QCOMPARE(m_run->lastText("inbox"), QStringLiteral("taken"));
    QVERIFY(m_run->last("document").toInteger() > 0);
    QCOMPARE(run("shipment list"), ExitStatus::Done);
    QVERIFY(!m_run->lines().isEmpty());
    // A serial finds the document that names it, but for whoever may see none.
    QCOMPARE(run("inbox list --search 1004"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 1);
    QCOMPARE(run("site set user-role.tom totals"), ExitStatus::Done);
    QCOMPARE(m_run->run("inbox list --search 1004", "tom"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
    QCOMPARE(m_run->run("inbox list --search ship.xml", "tom"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 1);
    written("in/bad.xml", "<nothing/>");
    QCOMPARE(run("sync once"), ExitStatus::Refused);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("failed"));
    QCOMPARE(run("inbox list"), ExitStatus::Done);
    QCOMPARE(m_run->all("state"), (QStringList { QStringLiteral("refused"), QStringLiteral("taken") }));
    QCOMPARE(run("inbox resolve 2"), ExitStatus::Unusable);
    QCOMPARE(m_run->errorCode(), QStringLiteral("sync.reason-missing"));
    QCOMPARE(run("inbox resolve 2 --reason mail"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("resolved"));
    QCOMPARE(m_run->lastText("words"), QStringLiteral("mail"));
    QVERIFY(!m_run->lines()
                 .back()
                 .value(QLatin1StringView("last_error"))
                 .toObject()
                 .value(QLatin1StringView("detail"))
                 .toString()
                 .contains(QStringLiteral("mail")));
}

void tst_ExchangeCommands::holdsRetriesAndResolves()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    queue("a");
    QCOMPARE(run("outbox hold 1 --reason wait"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("held"));
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
    QCOMPARE(run("outbox retry 1"), ExitStatus::Done);
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QCOMPARE(run("outbox hold 1 --reason late"), ExitStatus::Refused);
    QCOMPARE(m_run->errorCode(), QStringLiteral("sync.document-ended"));
    QCOMPARE(run("outbox hold 7 --reason none"), ExitStatus::Unusable);
}

void tst_ExchangeCommands::writesTheBytesOut()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    queue("a");
    QCOMPARE(run(QStringLiteral("outbox show 1 --out ") + m_site->path("copy.xml")), ExitStatus::Done);
    QFile copy(m_site->path("copy.xml"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "<document/>");
    QCOMPARE(m_run->last("bytes").toInt(), 11);
}

void tst_ExchangeCommands::tellsTheSenderOfARefusal()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    written("in/bad.xml", "<nothing/>");
    QCOMPARE(run("sync once"), ExitStatus::Refused);
    QCOMPARE(run("inbox answer 1"), ExitStatus::Unusable);
    const QString answer
        = QStringLiteral("inbox answer 1 --email data@site.example --po PO-7 --send --message %1 --mail %2")
              .arg(m_site->path("message.json"), m_site->path("mail.txt"));
    QCOMPARE(run(answer), ExitStatus::Done);
    const qint64 document = m_run->last("document").toInteger();
    QFile file(m_site->path("message.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sent = file.readAll();
    // The required fields of the Partnership's report, and where and what is wrong.
    const QJsonObject message = QJsonDocument::fromJson(sent).object();
    for (const char *field : { "message_uuid", "exception_case_uuid", "timestamp", "po_number", "sender_information",
             "case_resolved", "other_errors" })
        QVERIFY2(message.contains(QLatin1StringView(field)), field);
    QCOMPARE(message.value(QLatin1StringView("po_number")).toString(), QStringLiteral("PO-7"));
    const QString fault = message.value(QLatin1StringView("other_errors"))[0].toString();
    QVERIFY2(fault.contains(QLatin1StringView("bad.xml")) && fault.contains(QLatin1StringView("Send new data")),
        qPrintable(fault));
    // Asked for again it is the same message of the same case, and goes once.
    const qint64 number = m_run->last("case").toInteger();
    QCOMPARE(run(answer), ExitStatus::Done);
    QCOMPARE(m_run->last("document").toInteger(), document);
    QCOMPARE(m_run->last("case").toInteger(), number);
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QFile there(m_site->path("out/exception-1.json"));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), sent);
    QFile mail(m_site->path("mail.txt"));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QVERIFY(mail.readAll().contains("bad.xml"));
    // What they answer finds the case.
    QCOMPARE(run("exception list --open"), ExitStatus::Done);
    QCOMPARE(m_run->all("state"), QStringList { QStringLiteral("sent") });
    written("in/answer.json",
        QJsonDocument(
            QJsonObject { { QStringLiteral("message_uuid"), QStringLiteral("5f0e4b1c-0c4f-4c1e-9d57-0c7a1f0f9a01") },
                { QStringLiteral("exception_case_uuid"), message.value(QLatin1StringView("exception_case_uuid")) },
                { QStringLiteral("timestamp"), 1'790'000'000 }, { QStringLiteral("po_number"), QStringLiteral("PO-7") },
                { QStringLiteral("sender_information"),
                    QJsonObject { { QStringLiteral("email"), QStringLiteral("qa@acme.example") } } },
                { QStringLiteral("response_items"),
                    QJsonArray {
                        QJsonObject { { QStringLiteral("exception_item_uuid"),
                                          fault.section(QStringLiteral("exception_item_uuid "), 1).chopped(1) },
                            { QStringLiteral("resolution_response"), QStringLiteral("Accept") } } } } })
            .toJson());
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("exception list")), ExitStatus::Done);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("answered"));
}

void tst_ExchangeCommands::cutsTheLists()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    queue("first");
    queue("second");
    QCOMPARE(run("outbox hold 1 --reason check"), ExitStatus::Done);
    QCOMPARE(run("outbox resolve 1 --reason paper"), ExitStatus::Done);
    QCOMPARE(run("outbox list"), ExitStatus::Done);
    QCOMPARE(m_run->all("document"), QStringList({ QStringLiteral("2"), QStringLiteral("1") }));
    QCOMPARE(run("outbox list --open"), ExitStatus::Done);
    QCOMPARE(m_run->all("document"), QStringList { QStringLiteral("2") });
    QCOMPARE(run("outbox list --late"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
    m_clock.advance(40 * 60'000);
    QCOMPARE(run("outbox list --late"), ExitStatus::Done);
    QCOMPARE(m_run->all("document"), QStringList { QStringLiteral("2") });
    QCOMPARE(run("outbox list --failed"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
    QCOMPARE(run("outbox list --search FIRST"), ExitStatus::Done);
    QCOMPARE(m_run->all("document"), QStringList { QStringLiteral("1") });
    QCOMPARE(run("outbox show 1"), ExitStatus::Done);
    QStringList acts;
    for (const QJsonValue &act : m_run->last("acts").toArray())
        acts.append(act[QLatin1StringView("act")].toString());
    QCOMPARE(acts,
        QStringList(
            { QStringLiteral("outbox.queued"), QStringLiteral("outbox.held"), QStringLiteral("outbox.resolved") }));
    QCOMPARE(m_run->last("acts")[2][QLatin1StringView("words")].toString(), QStringLiteral("paper"));
    QCOMPARE(m_run->last("acts")[2][QLatin1StringView("operator")].toString(), QStringLiteral("ana"));
    QCOMPARE(run("inbox list --failed --search nothing"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
}

void tst_ExchangeCommands::tellsWhatHadData()
{
    QCOMPARE(m_run->run(QStringList { QStringLiteral("receipt"), QStringLiteral("open"), QStringLiteral("--supplier"),
                 QStringLiteral("Somebody"), QStringLiteral("--reference"), QStringLiteral("LS-1") }),
        ExitStatus::Done);
    const QString receipt = m_run->lastText("receipt");
    const QString scans = written("scans.txt", "010036141431234021u1\n");
    QCOMPARE(run(QStringLiteral("receipt scan %1 %2").arg(receipt, scans)), ExitStatus::Refused); // unknown so far
    QCOMPARE(run("coverage"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 2);
    QCOMPARE(m_run->lines().first().value(QLatin1StringView("supplier")).toString(), QStringLiteral("Somebody"));
    QCOMPARE(m_run->lines().first().value(QLatin1StringView("units")).toInt(), 1);
    QCOMPARE(m_run->lines().first().value(QLatin1StringView("without")).toInt(), 1);
    QCOMPARE(m_run->last("total")[QLatin1StringView("without")].toInt(), 1);
    const QString file = m_site->path("coverage.json");
    QCOMPARE(run(QStringLiteral("coverage --by week --format json --out ") + file), ExitStatus::Done);
    QCOMPARE(m_run->last("rows").toInt(), 1);
    QVERIFY(QFile::exists(file));
    QCOMPARE(run("coverage --from 2026-12-01 --to 2026-11-01"), ExitStatus::Unusable);
    QCOMPARE(run("coverage --by year"), ExitStatus::Unusable);
    QCOMPARE(run("coverage --from 2020-01-01 --to 2020-02-01"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 1);
}

void tst_ExchangeCommands::letsAPartnerGoLiveOnceItsTrialPassed()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    QCOMPARE(run("partner list"), ExitStatus::Done);
    QVERIFY(m_run->last("live").toBool()); // what a file says counts
    QCOMPARE(run("partner pause acme --reason moving"), ExitStatus::Done);
    QCOMPARE(run("partner live acme"), ExitStatus::Refused);
    QCOMPARE(m_run->errorCode(), QStringLiteral("trial.not-passed"));
    QCOMPARE(run("partner live acme --override"), ExitStatus::Unusable);
    QCOMPARE(run("partner trial acme"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 4);
    QVERIFY(!m_run->last("passed").toBool());
    QCOMPARE(run("partner trial acme"), ExitStatus::Done); // tells, and makes no new ones
    QCOMPARE(m_run->lines().size(), 4);
    QCOMPARE(run("sync once"), ExitStatus::Done);
    QCOMPARE(QDir(m_site->path("out")).entryList(QDir::Files).size(), 3);
    QCOMPARE(run("partner trial acme"), ExitStatus::Done);
    QVERIFY(m_run->last("passed").toBool());
    QCOMPARE(run("partner live acme"), ExitStatus::Done);
    QVERIFY(m_run->last("live").toBool());
    QCOMPARE(run("ledger verify"), ExitStatus::Done);
    QCOMPARE(run("ledger rebuild"), ExitStatus::Done);
    QCOMPARE(run("partner trial acme"), ExitStatus::Done);
    QVERIFY(m_run->last("passed").toBool());
}

void tst_ExchangeCommands::readsATestDocumentWithoutTakingIt()
{
    QCOMPARE(run(QStringLiteral("partner add ") + profile()), ExitStatus::Done);
    QCOMPARE(run("partner trial acme"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("outbox show 1 --out ") + m_site->path("ours.xml")), ExitStatus::Done);
    // One of ours is from us, and for them.
    QCOMPARE(run(QStringLiteral("partner read acme ") + m_site->path("ours.xml")), ExitStatus::Refused);
    QCOMPARE(m_run->last("items").toInt(), 1);
    QVERIFY(!m_run->last("clean").toBool());
    QCOMPARE(m_run->last("findings").toArray().size() >= 2, true);
    QCOMPARE(run(QStringLiteral("partner read acme ") + written("broken.xml", "<?xml version=\"1.0\"?><epcis>")),
        ExitStatus::Refused);
    QVERIFY(!m_run->last("error").isUndefined());
    QCOMPARE(run("site info"), ExitStatus::Done);
    QCOMPARE(m_run->last("items").toInt(), 0);
    QCOMPARE(m_run->last("events").toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_ExchangeCommands)
#include "tst_exchangecommands.moc"
