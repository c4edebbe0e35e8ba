#include "endpoint/siteendpoint.h"
#include "ledger/exchangestores.h"
#include "support/rememberedsecrets.h"
#include "support/testsite.h"
#include "transport/maketransport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace packledger;
using namespace packledger::endpoint;
using State = sync::DeliveryOutcome::State;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray eventsIn(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body)
        .object()
        .value(QStringLiteral("epcisBody"))
        .toObject()
        .value(QStringLiteral("queryResults"))
        .toObject()
        .value(QStringLiteral("resultsBody"))
        .toObject()
        .value(QStringLiteral("eventList"))
        .toArray();
}

QByteArray headerOf(const HttpResponse &response, const char *name)
{
    for (const HttpHeader &header : response.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

QString problemOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value(QStringLiteral("type")).toString();
}

} // namespace

/// The REST binding of EPCIS 2.0 for other systems of the site, asked directly and, over a socket, by our own client.
class tst_SiteEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForTheToken_data();
    void asksForTheToken();
    void capturesInAJob();
    void saysWhatIsWrongWithADocument();
    void takesTheSameDocumentOnce();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void answersQueries_data();
    void answersQueries();
    void givesPageAfterPage();
    void refusesUnknownParameters_data();
    void refusesUnknownParameters();
    void findsByEveryParameter_data();
    void findsByEveryParameter();
    void ordersEvents();
    void limitsEvents();
    void tellsEventsAsXml();
    void takesOneEventAtOnce();
    void keepsToTheStandardsAnswers_data();
    void keepsToTheStandardsAnswers();
    void keepsPartnersDocumentsToItself();
    void readsAfterARestartWhatWaited();
    void servesOurOwnClient();

private:
    HttpResponse ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QByteArray &type = "application/ld+json", const HttpHeader &more = {})
    {
        const QStringList halves = path.split(u'?');
        return m_endpoint->answer({ method, halves.first(), QUrlQuery(halves.value(1)),
            { { "authorization", "Bearer right" }, { "content-type", type }, more }, body });
    }
    /// The events of all pages.
    QJsonArray asked(const QString &query)
    {
        QJsonArray all;
        for (QString next = QStringLiteral("/events?perPage=2&") + query; !next.isEmpty();) {
            const HttpResponse page = ask("GET", next);
            if (page.status != 200)
                return {};
            for (const QJsonValue &event : eventsIn(page))
                all.append(event);
            const QByteArray link = headerOf(page, "Link");
            next = QString::fromLatin1(link.mid(link.indexOf('<') + 1).split('>').first());
        }
        return all;
    }
    /// Captures and reads; the job.
    QJsonObject captured(const QByteArray &body, const QByteArray &type = "application/xml")
    {
        const HttpResponse accepted = ask("POST", QStringLiteral("/capture"), body, type);
        if (accepted.status != 202)
            return {};
        m_endpoint->readWaiting();
        return QJsonDocument::fromJson(ask("GET", QString::fromLatin1(headerOf(accepted, "Location"))).body).object();
    }

    test::FakeClock m_clock;
    std::unique_ptr<test::TestSite> m_site;
    std::unique_ptr<EpcisEndpoint> m_endpoint;
};

void tst_SiteEndpoint::init()
{
    m_site = std::make_unique<test::TestSite>(m_clock);
    m_endpoint = std::make_unique<EpcisEndpoint>(m_site->site(), "right", SiteEndpoint::localSystems);
}

void tst_SiteEndpoint::asksForTheToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray("");
    QTest::newRow("another") << QByteArray("Bearer wrong");
    QTest::newRow("half of it") << QByteArray("Bearer r");
    QTest::newRow("by another scheme") << QByteArray("Basic right");
}

void tst_SiteEndpoint::asksForTheToken()
{
    QFETCH(const QByteArray, authorization);
    const HttpResponse response = m_endpoint->answer(
        { "GET", QStringLiteral("/events"), QUrlQuery(), { { "Authorization", authorization } }, {} });
    QCOMPARE(response.status, 401);
    QCOMPARE(problemOf(response), QStringLiteral("epcisException:SecurityException"));
    QCOMPARE(EpcisEndpoint(m_site->site(), "", "x")
                 .answer({ "GET", QStringLiteral("/events"), QUrlQuery(), { { "Authorization", "Bearer " } }, {} })
                 .status,
        401);
}

void tst_SiteEndpoint::capturesInAJob()
{
    const HttpResponse accepted
        = ask("POST", QStringLiteral("/capture"), fixture("dscsa-r13.xml"), "text/xml; charset=utf-8");
    QCOMPARE(accepted.status, 202);
    const QString place = QString::fromLatin1(headerOf(accepted, "Location"));
    // Accepted is not taken.
    const QJsonObject running = QJsonDocument::fromJson(ask("GET", place).body).object();
    QVERIFY(running.value(QStringLiteral("running")).toBool());
    QVERIFY(m_endpoint->readWaiting());
    const QJsonObject done = QJsonDocument::fromJson(ask("GET", place).body).object();
    QVERIFY(!done.value(QStringLiteral("running")).toBool());
    QVERIFY(done.value(QStringLiteral("success")).toBool());
    QVERIFY(done.contains(QStringLiteral("finishedAt")));
    QVERIFY(!eventsIn(ask("GET", QStringLiteral("/events"))).isEmpty());
    QVERIFY(m_site->check().isGood());
}

void tst_SiteEndpoint::saysWhatIsWrongWithADocument()
{
    const QJsonObject job
        = captured("<epcis:EPCISDocument xmlns:epcis=\"urn:epcglobal:epcis:xsd:1\" schemaVersion=\"1.2\">");
    QVERIFY(!job.value(QStringLiteral("running")).toBool());
    QVERIFY(!job.value(QStringLiteral("success")).toBool());
    const QJsonObject error = job.value(QStringLiteral("errors")).toArray().first().toObject();
    QCOMPARE(error.value(QStringLiteral("type")).toString(), QStringLiteral("epcisException:ValidationException"));
    QVERIFY(!error.value(QStringLiteral("detail")).toString().isEmpty());
    QVERIFY(eventsIn(ask("GET", QStringLiteral("/events"))).isEmpty());
}

void tst_SiteEndpoint::takesTheSameDocumentOnce()
{
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const qsizetype events = eventsIn(ask("GET", QStringLiteral("/events?perPage=1000"))).size();
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    QCOMPARE(eventsIn(ask("GET", QStringLiteral("/events?perPage=1000"))).size(), events);
}

void tst_SiteEndpoint::refusesWhatIsNoDocument_data()
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

void tst_SiteEndpoint::refusesWhatIsNoDocument()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    const HttpResponse response = ask(method, path, "x", type);
    QCOMPARE(response.status, status);
    QVERIFY(problemOf(response).startsWith(QStringLiteral("epcisException:")));
}

void tst_SiteEndpoint::answersQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a step as a word") << QStringLiteral("EQ_bizStep=shipping") << QStringLiteral("bizStep")
                                      << QStringLiteral("shipping");
    QTest::newRow("a step as a URN") << QStringLiteral("EQ_bizStep=urn:epcglobal:cbv:bizstep:shipping")
                                     << QStringLiteral("bizStep") << QStringLiteral("shipping");
    QTest::newRow("two steps") << QStringLiteral("EQ_bizStep=shipping|nothing") << QStringLiteral("bizStep")
                               << QStringLiteral("shipping");
    QTest::newRow("a type") << QStringLiteral("eventType=AggregationEvent") << QStringLiteral("type")
                            << QStringLiteral("AggregationEvent");
    QTest::newRow("an action") << QStringLiteral("EQ_action=ADD") << QStringLiteral("action") << QStringLiteral("ADD");
}

void tst_SiteEndpoint::answersQueries()
{
    QFETCH(const QString, query);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const QJsonArray all = eventsIn(ask("GET", QStringLiteral("/events?perPage=1000")));
    const QJsonArray found = eventsIn(ask("GET", QStringLiteral("/events?perPage=1000&") + query));
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < all.size());
    for (const QJsonValue &event : found)
        QVERIFY(event.toObject().value(field).toString().endsWith(value));
}

void tst_SiteEndpoint::givesPageAfterPage()
{
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const QJsonArray all = eventsIn(ask("GET", QStringLiteral("/events?perPage=1000")));
    QJsonArray paged;
    QString next = QStringLiteral("/events?perPage=1");
    while (!next.isEmpty()) {
        const HttpResponse page = ask("GET", next);
        QCOMPARE(eventsIn(page).size(), 1);
        paged.append(eventsIn(page).first());
        const QByteArray link = headerOf(page, "Link");
        next = QString::fromLatin1(link.sliced(link.indexOf('<') + 1).split('>').first());
        if (!link.contains("rel=\"next\""))
            next.clear();
    }
    QCOMPARE(paged, all);
    // One event, by its identity.
    const QString id = all.first().toObject().value(QStringLiteral("eventID")).toString();
    if (!id.isEmpty())
        QCOMPARE(eventsIn(ask("GET", QStringLiteral("/events/") + id)).size(), 1);
}

void tst_SiteEndpoint::refusesUnknownParameters_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("an unknown one") << QStringLiteral("EQ_colour=red");
    QTest::newRow("no moment") << QStringLiteral("GE_eventTime=yesterday");
    QTest::newRow("no number") << QStringLiteral("perPage=some");
    QTest::newRow("a bent page") << QStringLiteral("nextPageToken=x");
    QTest::newRow("a page of another order") << QStringLiteral("orderBy=eventTime&nextPageToken=r1.0");
    QTest::newRow("no action") << QStringLiteral("EQ_action=GROW");
    QTest::newRow("an order by something else") << QStringLiteral("orderBy=bizStep");
    QTest::newRow("a limit and a refusal") << QStringLiteral("eventCountLimit=1&maxEventCount=1");
    QTest::newRow("attributes of master data") << QStringLiteral("HASATTR_bizLocation=x");
}

void tst_SiteEndpoint::refusesUnknownParameters()
{
    QFETCH(const QString, query);
    const HttpResponse response = ask("GET", QStringLiteral("/events?") + query);
    QCOMPARE(response.status, 400);
    QCOMPARE(problemOf(response), QStringLiteral("epcisException:QueryParameterException"));
}

void tst_SiteEndpoint::findsByEveryParameter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const char *query, bool isFound = true) {
        QTest::newRow(name) << QString::fromLatin1(query) << isFound;
    };
    row("a purchase order", "EQ_bizTransaction_po=urn:epcglobal:cbv:bt:0388888000016:PO4501234567");
    row("by the type's URI",
        "EQ_bizTransaction_urn:epcglobal:cbv:btt:po=urn:epcglobal:cbv:bt:0388888000016:PO4501234567");
    row("one of two", "EQ_bizTransaction_po=x|urn:epcglobal:cbv:bt:0388888000016:PO4501234567");
    row("another order", "EQ_bizTransaction_po=urn:epcglobal:cbv:bt:0388888000016:PO-1", false);
    row("another type of it", "EQ_bizTransaction_inv=urn:epcglobal:cbv:bt:0388888000016:PO4501234567", false);
    row("an owner", "EQ_source_owning_party=urn:epc:id:sgln:0399999.00001.0");
    row("its new owner", "EQ_destination_owning_party=urn:epc:id:sgln:0388888.00001.0");
    row("the new owner as a link", "EQ_destination_owning_party=https://id.gs1.org/414/0388888000016");
    row("not the owner", "EQ_source_owning_party=urn:epc:id:sgln:0388888.00001.0", false);
    row("a pack", "MATCH_epc=urn:epc:id:sgtin:0399999.012345.1001");
    row("a pack as a link", "MATCH_epc=https://id.gs1.org/01/00399999123457/21/1001");
    row("all packs of a product", "MATCH_epc=urn:epc:idpat:sgtin:0399999.012345.*");
    row("all packs of a company", "MATCH_anyEPC=urn:epc:idpat:sgtin:0399999.*.*");
    row("of another product", "MATCH_epc=urn:epc:idpat:sgtin:0399999.099999.*", false);
    row("of another company", "MATCH_epc=urn:epc:idpat:sgtin:0999999.*.*", false);
    row("a pallet as parent", "MATCH_parentID=urn:epc:id:sscc:0399999.0000000017");
    row("a pack as parent", "MATCH_parentID=urn:epc:id:sgtin:0399999.012345.1001", false);
    row("since", "GE_eventTime=2020-01-01T00:00:00Z");
    row("until", "LT_eventTime=2020-01-01T00:00:00Z", false);
    row("recorded since", "GE_recordTime=2020-01-01T00:00:00Z");
    row("recorded until", "LT_recordTime=2000-01-01T00:00:00Z", false);
    row("two together", "EQ_bizStep=shipping&EQ_bizTransaction_po=urn:epcglobal:cbv:bt:0388888000016:PO4501234567");
    row("two that contradict",
        "EQ_bizStep=packing&EQ_bizTransaction_po=urn:epcglobal:cbv:bt:0388888000016:PO4501234567", false);
    row("withdrawn events", "EXISTS_errorDeclaration=", false);
    row("a step of no event", "EQ_bizStep=destroying", false);
}

void tst_SiteEndpoint::findsByEveryParameter()
{
    QFETCH(const QString, query);
    QFETCH(const bool, isFound);
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    QCOMPARE(ask("GET", QStringLiteral("/events?") + query).status, 200);
    const QJsonArray found = asked(query);
    QCOMPARE(!found.isEmpty(), isFound);
    // In every order the same ones.
    for (const char *order :
        { "recordTime&orderDirection=ASC", "recordTime", "eventTime&orderDirection=ASC", "eventTime" })
        QCOMPARE(asked(query + QStringLiteral("&orderBy=") + QLatin1StringView(order)).size(), found.size());
}

void tst_SiteEndpoint::ordersEvents()
{
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const auto times = [this](const char *order) {
        QStringList all;
        for (const QJsonValue &event : asked(QStringLiteral("orderBy=") + QLatin1StringView(order)))
            all.append(event.toObject().value(QStringLiteral("eventTime")).toString());
        return all;
    };
    const QStringList ascending = times("eventTime&orderDirection=ASC");
    QVERIFY(ascending.size() > 3);
    QVERIFY(std::is_sorted(ascending.begin(), ascending.end()));
    QStringList descending = times("eventTime");
    std::reverse(descending.begin(), descending.end());
    QCOMPARE(descending, ascending);
    QStringList recorded = times("recordTime");
    std::reverse(recorded.begin(), recorded.end());
    QCOMPARE(recorded, times("recordTime&orderDirection=ASC"));
}

void tst_SiteEndpoint::limitsEvents()
{
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const qsizetype all = asked({}).size();
    QVERIFY(all > 3);
    // Over all pages, not of each of them.
    QCOMPARE(asked(QStringLiteral("eventCountLimit=3")).size(), 3);
    QCOMPARE(asked(QStringLiteral("maxEventCount=1000")).size(), all);
    const HttpResponse tooMany = ask("GET", QStringLiteral("/events?maxEventCount=3"));
    QCOMPARE(tooMany.status, 413);
    QCOMPARE(problemOf(tooMany), QStringLiteral("epcisException:QueryTooLargeException"));
}

void tst_SiteEndpoint::tellsEventsAsXml()
{
    QVERIFY(captured(fixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const HttpResponse answer = ask(
        "GET", QStringLiteral("/events?perPage=1000"), {}, {}, { "Accept", "application/xml, application/json;q=0.5" });
    QCOMPARE(headerOf(answer, "Content-Type"), "application/xml");
    QVERIFY(answer.body.contains("EPCISQueryDocument"));
    // A second site reads it as what it is.
    test::TestSite second(m_clock);
    EpcisEndpoint other(second.site(), "right", "erp");
    QCOMPARE(other
                 .answer({ "POST", QStringLiteral("/capture"), QUrlQuery(),
                     { { "Authorization", "Bearer right" }, { "Content-Type", "application/xml" } }, answer.body })
                 .status,
        202);
    QVERIFY(other.readWaiting());
    const HttpResponse told = other.answer({ "GET", QStringLiteral("/events"),
        QUrlQuery(QStringLiteral("perPage=1000")), { { "Authorization", "Bearer right" } }, {} });
    QCOMPARE(eventsIn(told).size(), eventsIn(ask("GET", QStringLiteral("/events?perPage=1000"))).size());
    const QString schema
        = QStringLiteral(PACKLEDGER_SOURCE_DIR "/../shared/schemas/epcis-2.0/EPCglobal-epcis-query-2_0.xsd");
    if (!QFile::exists(schema))
        QSKIP("the shared schemas are not here");
    QFile file(m_site->path("events.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answer.body);
    file.close();
    QProcess lint;
    lint.start(QStringLiteral("xmllint"),
        { QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema, file.fileName() });
    QVERIFY(lint.waitForFinished(60'000));
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
}

void tst_SiteEndpoint::takesOneEventAtOnce()
{
    const HttpResponse taken = ask("POST", QStringLiteral("/events"), fixture("bare-event.json"));
    QVERIFY2(taken.status == 201, taken.body.constData());
    QCOMPARE(eventsIn(ask("GET", QStringLiteral("/events"))).size(), 1);
    const HttpResponse refused = ask("POST", QStringLiteral("/events"), "{}");
    QCOMPARE(refused.status, 400);
    QCOMPARE(problemOf(refused), QStringLiteral("epcisException:ValidationException"));
}

void tst_SiteEndpoint::keepsToTheStandardsAnswers_data()
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

void tst_SiteEndpoint::keepsToTheStandardsAnswers()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const HttpHeader, header);
    QFETCH(const int, status);
    const HttpResponse answer = ask(method, path, {}, {}, header);
    QCOMPARE(answer.status, status);
    QCOMPARE(headerOf(answer, "GS1-EPCIS-Version"), "2.0.0");
    if (status >= 400) {
        QCOMPARE(headerOf(answer, "Content-Type"), "application/problem+json");
        QVERIFY(problemOf(answer).startsWith(QStringLiteral("epcisException:")));
    }
}

void tst_SiteEndpoint::keepsPartnersDocumentsToItself()
{
    EpcisEndpoint other(m_site->site(), "right", "acme");
    const HttpResponse accepted = other.answer({ "POST", QStringLiteral("/capture"), QUrlQuery(),
        { { "Authorization", "Bearer right" }, { "Content-Type", "text/xml" } }, fixture("dscsa-r13.xml") });
    QCOMPARE(accepted.status, 202);
    QCOMPARE(ask("GET", QString::fromLatin1(headerOf(accepted, "Location"))).status, 404);
    QCOMPARE(ask("GET", QStringLiteral("/capture")).body, "[]");
    // Yet whatever came in by this door is read here.
    QVERIFY(m_endpoint->readWaiting());
    QVERIFY(!eventsIn(ask("GET", QStringLiteral("/events"))).isEmpty());
}

void tst_SiteEndpoint::readsAfterARestartWhatWaited()
{
    QCOMPARE(ask("POST", QStringLiteral("/capture"), fixture("dscsa-r13.xml"), "text/xml").status, 202);
    m_endpoint.reset();
    m_site->reopen();
    m_endpoint = std::make_unique<EpcisEndpoint>(m_site->site(), "right", SiteEndpoint::localSystems);
    QVERIFY(m_endpoint->readWaiting());
    QVERIFY(!eventsIn(ask("GET", QStringLiteral("/events"))).isEmpty());
}

/// A partner's transport, over a socket, from another thread.
void tst_SiteEndpoint::servesOurOwnClient()
{
    test::RememberedSecrets serverSecrets;
    SiteEndpoint server(m_site->site(), serverSecrets, { "right", false }, m_clock);
    const Result<QString> url = server.listen({});
    QVERIFY(url);

    test::RememberedSecrets secrets;
    QVERIFY(secrets.keep("token", "right"));
    sync::PartnerProfile profile;
    profile.name = "erp";
    profile.route = { "https",
        { { QStringLiteral("url"), *url }, { QStringLiteral("token"), QStringLiteral("secret:token") },
            { QStringLiteral("fetch"), true }, { QStringLiteral("days"), 0 } } };
    const sync::Parcel parcel { "id-1", QStringLiteral("a.xml"), "application/xml", fixture("dscsa-r13.xml") };
    sync::DeliveryOutcome outcome;
    QByteArray fetched;
    QString words;
    const std::unique_ptr<QThread> client(QThread::create([&] {
        auto transport = transport::makeTransport(profile, secrets, m_clock);
        if (!transport) {
            words = transport.error().detail;
            return;
        }
        Progress progress;
        outcome = (*transport)->send(parcel, progress);
        for (int i = 0; i < 100 && outcome.state == State::Delivered; ++i) {
            QThread::msleep(20);
            outcome = (*transport)->inquire(parcel, outcome.reference, progress);
        }
        (void)(*transport)
            ->poll([](const QByteArray &) { return false; },
                [&](const sync::Arrival &arrival) -> Result<void> {
                    fetched = arrival.bytes;
                    return {};
                },
                progress);
    }));
    client->start();
    QTRY_VERIFY_WITH_TIMEOUT(client->isFinished(), 30'000);
    QVERIFY2(outcome.state == State::Acknowledged,
        qPrintable(words + (outcome.error ? outcome.error->code.name() + outcome.error->detail : QString())));
    QVERIFY(fetched.contains("EPCISQueryDocument"));
}

QTEST_GUILESS_MAIN(tst_SiteEndpoint)
#include "tst_siteendpoint.moc"
