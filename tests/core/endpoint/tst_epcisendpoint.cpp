#include "core/endpoint/endpointbench.h"

#include <QTest>

using namespace packledger;
using namespace packledger::endpoint;
using namespace packledger::test;

/// The REST binding of EPCIS 2.0 for other systems of the site: who may ask, and documents that come in.
class tst_EpcisEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<EndpointBench>(); }
    void asksForTheToken_data();
    void asksForTheToken();
    void capturesInAJob();
    void saysWhatIsWrongWithADocument();
    void takesTheSameDocumentOnce();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void takesOneEventAtOnce();
    void keepsToTheStandardsAnswers_data();
    void keepsToTheStandardsAnswers();
    void keepsPartnersDocumentsToItself();
    void readsAfterARestartWhatWaited();

private:
    std::unique_ptr<EndpointBench> m_bench;
};

void tst_EpcisEndpoint::asksForTheToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray("");
    QTest::newRow("another") << QByteArray("Bearer wrong");
    QTest::newRow("half of it") << QByteArray("Bearer r");
    QTest::newRow("by another scheme") << QByteArray("Basic right");
}

void tst_EpcisEndpoint::asksForTheToken()
{
    QFETCH(const QByteArray, authorization);
    const HttpResponse response = m_bench->door->answer(
        { "GET", QStringLiteral("/events"), QUrlQuery(), { { "Authorization", authorization } }, {} });
    QCOMPARE(response.status, 401);
    QCOMPARE(problemOf(response), QStringLiteral("epcisException:SecurityException"));
    QCOMPARE(EpcisEndpoint(m_bench->site.site(), "", "x")
                 .answer({ "GET", QStringLiteral("/events"), QUrlQuery(), { { "Authorization", "Bearer " } }, {} })
                 .status,
        401);
}

void tst_EpcisEndpoint::capturesInAJob()
{
    const HttpResponse accepted
        = m_bench->ask("POST", QStringLiteral("/capture"), epcisFixture("dscsa-r13.xml"), "text/xml; charset=utf-8");
    QCOMPARE(accepted.status, 202);
    const QString place = QString::fromLatin1(headerOf(accepted, "Location"));
    // Accepted is not taken.
    const QJsonObject running = QJsonDocument::fromJson(m_bench->ask("GET", place).body).object();
    QVERIFY(running.value(QStringLiteral("running")).toBool());
    QVERIFY(m_bench->door->readWaiting());
    const QJsonObject done = QJsonDocument::fromJson(m_bench->ask("GET", place).body).object();
    QVERIFY(!done.value(QStringLiteral("running")).toBool());
    QVERIFY(done.value(QStringLiteral("success")).toBool());
    QVERIFY(done.contains(QStringLiteral("finishedAt")));
    QVERIFY(!eventsIn(m_bench->ask("GET", QStringLiteral("/events"))).isEmpty());
    QVERIFY(m_bench->site.check().isGood());
}

void tst_EpcisEndpoint::saysWhatIsWrongWithADocument()
{
    const QJsonObject job
        = m_bench->captured("<epcis:EPCISDocument xmlns:epcis=\"urn:epcglobal:epcis:xsd:1\" schemaVersion=\"1.2\">");
    QVERIFY(!job.value(QStringLiteral("running")).toBool());
    QVERIFY(!job.value(QStringLiteral("success")).toBool());
    const QJsonObject error = job.value(QStringLiteral("errors")).toArray().first().toObject();
    QCOMPARE(error.value(QStringLiteral("type")).toString(), QStringLiteral("epcisException:ValidationException"));
    QVERIFY(!error.value(QStringLiteral("detail")).toString().isEmpty());
    QVERIFY(eventsIn(m_bench->ask("GET", QStringLiteral("/events"))).isEmpty());
}

void tst_EpcisEndpoint::takesTheSameDocumentOnce()
{
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const qsizetype events = eventsIn(m_bench->ask("GET", QStringLiteral("/events?perPage=1000"))).size();
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    QCOMPARE(eventsIn(m_bench->ask("GET", QStringLiteral("/events?perPage=1000"))).size(), events);
}

void tst_EpcisEndpoint::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("a picture") << QByteArray("POST") << QStringLiteral("/capture") << QByteArray("image/png") << 415;
    QTest::newRow("putting") << QByteArray("PUT") << QStringLiteral("/capture") << QByteArray("text/xml") << 405;
    QTest::newRow("deleting events") << QByteArray("DELETE") << QStringLiteral("/events") << QByteArray() << 405;
    QTest::newRow("an unknown place") << QByteArray("GET") << QStringLiteral("/elsewhere") << QByteArray() << 404;
    QTest::newRow("an unknown job") << QByteArray("GET") << QStringLiteral("/capture/77") << QByteArray() << 404;
    QTest::newRow("an unknown event") << QByteArray("GET") << QStringLiteral("/events/x") << QByteArray() << 404;
}

void tst_EpcisEndpoint::refusesWhatIsNoDocument()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    const HttpResponse response = m_bench->ask(method, path, "x", type);
    QCOMPARE(response.status, status);
    QVERIFY(problemOf(response).startsWith(QStringLiteral("epcisException:")));
}

void tst_EpcisEndpoint::takesOneEventAtOnce()
{
    const HttpResponse taken = m_bench->ask("POST", QStringLiteral("/events"), epcisFixture("bare-event.json"));
    QVERIFY2(taken.status == 201, taken.body.constData());
    QCOMPARE(eventsIn(m_bench->ask("GET", QStringLiteral("/events"))).size(), 1);
    const HttpResponse refused = m_bench->ask("POST", QStringLiteral("/events"), "{}");
    QCOMPARE(refused.status, 400);
    QCOMPARE(problemOf(refused), QStringLiteral("epcisException:ValidationException"));
}

void tst_EpcisEndpoint::keepsToTheStandardsAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<HttpHeader>("header");
    QTest::addColumn<int>("status");
    const HttpHeader none;
    QTest::newRow("queries") << QByteArray("GET") << QStringLiteral("/queries") << none << 501;
    QTest::newRow("a query") << QByteArray("GET") << QStringLiteral("/queries/mine") << none << 404;
    QTest::newRow("a query's events") << QByteArray("GET") << QStringLiteral("/queries/mine/events") << none << 404;
    QTest::newRow("making a query") << QByteArray("POST") << QStringLiteral("/queries") << none << 501;
    QTest::newRow("all steps") << QByteArray("GET") << QStringLiteral("/bizSteps") << none << 501;
    QTest::newRow("events of a step") << QByteArray("GET") << QStringLiteral("/bizSteps/shipping/events") << none
                                      << 200;
    QTest::newRow("events of a pack") << QByteArray("GET")
                                      << QStringLiteral("/epcs/https://id.gs1.org/01/00399999123457/21/1/events")
                                      << none << 200;
    QTest::newRow("too complex") << QByteArray("GET")
                                 << QStringLiteral("/events?MATCH_epc=urn:epc:idpat:sscc:0361414.*") << none << 413;
    QTest::newRow("as a table") << QByteArray("GET") << QStringLiteral("/events") << HttpHeader { "Accept", "text/csv" }
                                << 406;
    QTest::newRow("as anything") << QByteArray("GET") << QStringLiteral("/events") << HttpHeader { "Accept", "*/*" }
                                 << 200;
    QTest::newRow("translated") << QByteArray("GET") << QStringLiteral("/events")
                                << HttpHeader { "GS1-EPC-Format", "Always_EPC_URN" } << 406;
    QTest::newRow("not translated") << QByteArray("GET") << QStringLiteral("/events")
                                    << HttpHeader { "GS1-EPC-Format", "No_Preference" } << 200;
    QTest::newRow("of another version") << QByteArray("GET") << QStringLiteral("/events")
                                        << HttpHeader { "GS1-EPCIS-Version", "3.0.0" } << 406;
    QTest::newRow("what capture can do") << QByteArray("OPTIONS") << QStringLiteral("/capture") << none << 204;
    QTest::newRow("what nothing can do") << QByteArray("OPTIONS") << QStringLiteral("/nothing") << none << 404;
}

void tst_EpcisEndpoint::keepsToTheStandardsAnswers()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const HttpHeader, header);
    QFETCH(const int, status);
    const HttpResponse answer = m_bench->ask(method, path, {}, {}, header);
    QCOMPARE(answer.status, status);
    QCOMPARE(headerOf(answer, "GS1-EPCIS-Version"), "2.0.0");
    if (status >= 400) {
        QCOMPARE(headerOf(answer, "Content-Type"), "application/problem+json");
        QVERIFY(problemOf(answer).startsWith(QStringLiteral("epcisException:")));
    }
}

void tst_EpcisEndpoint::keepsPartnersDocumentsToItself()
{
    EpcisEndpoint other(m_bench->site.site(), "right", "acme");
    const HttpResponse accepted = other.answer({ "POST", QStringLiteral("/capture"), QUrlQuery(),
        { { "Authorization", "Bearer right" }, { "Content-Type", "text/xml" } }, epcisFixture("dscsa-r13.xml") });
    QCOMPARE(accepted.status, 202);
    QCOMPARE(m_bench->ask("GET", QString::fromLatin1(headerOf(accepted, "Location"))).status, 404);
    QCOMPARE(m_bench->ask("GET", QStringLiteral("/capture")).body, "[]");
    // Yet whatever came in by this door is read here.
    QVERIFY(m_bench->door->readWaiting());
    QVERIFY(!eventsIn(m_bench->ask("GET", QStringLiteral("/events"))).isEmpty());
}

void tst_EpcisEndpoint::readsAfterARestartWhatWaited()
{
    QCOMPARE(m_bench->ask("POST", QStringLiteral("/capture"), epcisFixture("dscsa-r13.xml"), "text/xml").status, 202);
    m_bench->door.reset();
    m_bench->site.reopen();
    m_bench->restart();
    QVERIFY(m_bench->door->readWaiting());
    QVERIFY(!eventsIn(m_bench->ask("GET", QStringLiteral("/events"))).isEmpty());
}

QTEST_GUILESS_MAIN(tst_EpcisEndpoint)
#include "tst_epcisendpoint.moc"
