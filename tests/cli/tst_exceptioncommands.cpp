#include "support/casedesk.h"
#include "support/commandrun.h"

#include <QFile>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using bootstrap::ExitStatus;

/// Exceptions with partners by command line.
class tst_ExceptionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensCasesWithTheReceipt();
    void sendsByMessageOnce();
    void writesAMailWhereThePartnerReadsNoMessages();
    void takesTheAnswerAndEnds();
    void answersThePartnersCase();
    void opensChangesAndEndsByHand();
    void opensByWhatNamesOneItem();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void writesATable();

private:
    void receipt()
    {
        const ReceiptId id = m_desk->pallet();
        m_desk->scan(id, "p1");
        m_desk->scan(id, CaseDesk::code("u9", "L1", "2028-06-30"));
        QCOMPARE(run(QStringLiteral("receipt submit %1 --accept-exceptions --reason short").arg(id.value)),
            ExitStatus::Done);
    }
    QString written(const char *name, const QJsonObject &json)
    {
        QFile file(m_desk->path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", name);
        file.write(QJsonDocument(json).toJson());
        return file.fileName();
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ExitStatus run(const QString &command) { return m_run->run(command); }
    ExitStatus run(const char *command) { return m_run->run(QString::fromLatin1(command)); }

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<CommandRun> m_run;
};

void tst_ExceptionCommands::init()
{
    m_run.reset();
    m_desk = std::make_unique<CaseDesk>();
    m_run = std::make_unique<CommandRun>(m_desk->clock, m_desk->siteFolder());
}

void tst_ExceptionCommands::cleanup()
{
    QCOMPARE(m_desk->replayDifference(), QByteArray());
}

void tst_ExceptionCommands::opensCasesWithTheReceipt()
{
    receipt();
    QCOMPARE(m_run->last("cases").toArray(), QJsonArray { 1 });
    QCOMPARE(run("exception list --open"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("number"), QStringLiteral("X-0001"));
    QCOMPARE(m_run->lastText("code"), QStringLiteral("1-1A"));
    QCOMPARE(m_run->lastText("partner"), QStringLiteral("pharma"));
    QCOMPARE(m_run->last("overdue"), QJsonValue(false));
    m_desk->clock.advance(qint64(9) * 24 * 3600 * 1000);
    QCOMPARE(run("exception list --overdue --partner pharma"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 1);
    QCOMPARE(run("exception show X-1"), ExitStatus::Done);
    QCOMPARE(m_run->all("kind"), QStringList { QStringLiteral("missing-data") });
    QVERIFY(!m_run->all("step").isEmpty());
}

void tst_ExceptionCommands::sendsByMessageOnce()
{
    m_desk->addPartner("pharma", "0361414000018",
        { { QStringLiteral("exceptions"), QJsonObject { { QStringLiteral("messages"), true } } } });
    receipt();
    QCOMPARE(run("exception send 1"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("way"), QStringLiteral("outbox"));
    const qint64 document = m_run->last("document").toInteger();
    QCOMPARE(run("exception send 1"), ExitStatus::Done);
    QCOMPARE(m_run->last("repeated"), QJsonValue(true));
    QCOMPARE(m_run->last("document").toInteger(), document);
    QCOMPARE(run("outbox list"), ExitStatus::Done);
    QCOMPARE(m_run->lines().size(), 1);
    QCOMPARE(m_run->lastText("kind"), QStringLiteral("exception"));
    // Changed, it is told anew: a message of its own.
    QCOMPARE(run("exception change 1 --category 1-1B"), ExitStatus::Done);
    QCOMPARE(run("exception send 1"), ExitStatus::Done);
    QVERIFY(m_run->last("document").toInteger() != document);
    QCOMPARE(run("exception show 1"), ExitStatus::Done);
    QCOMPARE(m_run->lines().first().value(QLatin1StringView("state")).toString(), QStringLiteral("sent"));
}

void tst_ExceptionCommands::writesAMailWhereThePartnerReadsNoMessages()
{
    receipt();
    QCOMPARE(run("exception send 1"), ExitStatus::Refused);
    QCOMPARE(m_run->errorCode(), QStringLiteral("exceptions.no-way"));
    QVERIFY(m_desk->cases().front().state == ledger::CaseState::Open);
    const QString mail = m_desk->path("draft.eml");
    QCOMPARE(run(QStringLiteral("exception send 1 --mail %1").arg(mail)), ExitStatus::Done);
    QVERIFY(read(mail).contains("X-Unsent: 1"));
    QVERIFY(read(mail).contains("exception-X-0001.json"));
    QVERIFY(m_desk->cases().front().state == ledger::CaseState::Sent);
}

void tst_ExceptionCommands::takesTheAnswerAndEnds()
{
    receipt();
    const QString file = written("answer.json", m_desk->response(ledger::CaseId { 1 }, "m-1", "Accept"));
    QCOMPARE(run(QStringLiteral("exception answer 1 --file %1").arg(file)), ExitStatus::Done);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("answered"));
    QCOMPARE(m_run->lastText("answer"), QStringLiteral("accepted"));
    QCOMPARE(run("exception resolve 1"), ExitStatus::Unusable);
    QCOMPARE(m_run->errorCode(), QStringLiteral("exceptions.reason-missing"));
    QCOMPARE(run("exception resolve 1 --reason settled"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("resolved"));
    QCOMPARE(run("exception list --open"), ExitStatus::Done);
    QVERIFY(m_run->lines().isEmpty());
}

void tst_ExceptionCommands::answersThePartnersCase()
{
    m_desk->addPartner("pharma", "0361414000018",
        { { QStringLiteral("exceptions"), QJsonObject { { QStringLiteral("messages"), true } } } });
    QJsonObject report = CaseDesk::head("m-1", "of-theirs");
    report.insert(QStringLiteral("exceptions"),
        QJsonObject { { QStringLiteral("underages"),
            QJsonArray { QJsonObject { { QStringLiteral("exception_item_uuid"), QStringLiteral("i-1") },
                { QStringLiteral("gtin"), QStringLiteral("00361414312340") },
                { QStringLiteral("quantity_ordered"), 10 }, { QStringLiteral("quantity_received"), 8 },
                { QStringLiteral("resolution_request"), QStringLiteral("Send product") } } } } });
    report.insert(QStringLiteral("case_resolved"), false);
    QVERIFY(m_desk->arrives(report));
    QCOMPARE(run("exception answer 1 --instead Credit-account --words sorry"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("direction"), QStringLiteral("theirs"));
    QCOMPARE(m_run->lastText("answer"), QStringLiteral("alternative"));
    QCOMPARE(run("outbox list"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("kind"), QStringLiteral("exception"));
    const QString out = m_desk->path("out.json");
    QCOMPARE(run(QStringLiteral("outbox show 1 --out %1").arg(out)), ExitStatus::Done);
    const QJsonObject sent = QJsonDocument::fromJson(read(out)).object();
    QCOMPARE(sent[QLatin1StringView("exception_case_uuid")].toString(), QStringLiteral("of-theirs"));
    QCOMPARE(sent[QLatin1StringView("response_items")][0][QLatin1StringView("exception_item_uuid")].toString(),
        QStringLiteral("i-1"));
}

void tst_ExceptionCommands::opensChangesAndEndsByHand()
{
    m_desk->pallet();
    const QString picture = written("seal.json", {});
    QCOMPARE(run(QStringLiteral("exception open --category 3-1A --item %1 --photo %2 --note seal")
                     .arg(QString::fromLatin1(CaseDesk::epc("u3")), picture)),
        ExitStatus::Done);
    QCOMPARE(m_run->lastText("category"), QStringLiteral("damaged-returned"));
    QCOMPARE(m_run->lastText("purchase_order"), QStringLiteral("PO-1"));
    QCOMPARE(run("exception change 1 --due 2030-01-02 --resolution credit-account"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("due"), QStringLiteral("2030-01-02"));
    QCOMPARE(run("exception answer 1 --accept --by phone --words yes"), ExitStatus::Done);
    QCOMPARE(m_run->lastText("state"), QStringLiteral("resolved"));
}

void tst_ExceptionCommands::opensByWhatNamesOneItem()
{
    m_desk->pallet();
    const auto open
        = [&](const QString &item) { return run(QStringLiteral("exception open --category 3-1A --item ") + item); };
    QCOMPARE(open(QStringLiteral("u3")), ExitStatus::Done); // a serial alone
    const QString named = m_run->lastText("case");
    QVERIFY(!named.isEmpty());
    QCOMPARE(open(QString::fromLatin1(CaseDesk::key("u2").text())), ExitStatus::Done); // an element string
    QCOMPARE(open(QString::fromLatin1(CaseDesk::key("p1").text().mid(2))), ExitStatus::Done); // an SSCC
    QVERIFY(open(QStringLiteral("u")) != ExitStatus::Done);
    QVERIFY(!m_run->errorCode().isEmpty());
    // Another product's pack has the same serial.
    m_desk->document({ CaseDesk::commissioned({ "u70" }),
        anEvent().commissioning({ "urn:epc:id:sgtin:0361414.055555.u70" }).at(CaseDesk::seller).second(2) });
    QVERIFY(open(QStringLiteral("u70")) != ExitStatus::Done);
    QCOMPARE(m_run->errorCode(), QStringLiteral("ledger.several-found"));
}

void tst_ExceptionCommands::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");

    QTest::newRow("no such case") << QStringLiteral("exception show 9") << QStringLiteral("exceptions.case-unknown");
    QTest::newRow("no category") << QStringLiteral("exception open --receipt 1") << QStringLiteral("base.usage");
    QTest::newRow("nothing it is about") << QStringLiteral("exception open --category 1-2")
                                         << QStringLiteral("base.usage");
    QTest::newRow("number 4 is several") << QStringLiteral("exception open --category 4 --receipt 1")
                                         << QStringLiteral("base.usage");
    QTest::newRow("no such arrival") << QStringLiteral("exception open --arrival 5")
                                     << QStringLiteral("exceptions.nothing-known");
    QTest::newRow("no such resolution") << QStringLiteral("exception change 1 --resolution nothing")
                                        << QStringLiteral("base.usage");
}

void tst_ExceptionCommands::saysWhatIsWrong()
{
    QFETCH(QString, command);
    QFETCH(QString, code);
    QVERIFY(run(command) != ExitStatus::Done);
    QCOMPARE(m_run->errorCode(), code);
}

void tst_ExceptionCommands::writesATable()
{
    receipt();
    const QString file = m_desk->path("cases.json");
    QCOMPARE(run(QStringLiteral("exception export --format json --out %1").arg(file)), ExitStatus::Done);
    QCOMPARE(m_run->last("rows").toInteger(), 1);
    QVERIFY(read(file).contains("overage-kept"));
}

QTEST_GUILESS_MAIN(tst_ExceptionCommands)
#include "tst_exceptioncommands.moc"
