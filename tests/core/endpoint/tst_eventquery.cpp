#include "core/endpoint/endpointbench.h"
#include "support/places.h"

#include <QProcess>
#include <QTest>

using namespace packledger;
using namespace packledger::endpoint;
using namespace packledger::test;

/// What other systems may ask of the events: every parameter of the standard, page after page.
class tst_EventQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<EndpointBench>(); }
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

private:
    std::unique_ptr<EndpointBench> m_bench;
};

void tst_EventQuery::answersQueries_data()
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

void tst_EventQuery::answersQueries()
{
    QFETCH(const QString, query);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const QJsonArray all = eventsIn(m_bench->ask("GET", QStringLiteral("/events?perPage=1000")));
    const QJsonArray found = eventsIn(m_bench->ask("GET", QStringLiteral("/events?perPage=1000&") + query));
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < all.size());
    for (const QJsonValue &event : found)
        QVERIFY(event.toObject().value(field).toString().endsWith(value));
}

void tst_EventQuery::givesPageAfterPage()
{
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const QJsonArray all = eventsIn(m_bench->ask("GET", QStringLiteral("/events?perPage=1000")));
    QJsonArray paged;
    QString next = QStringLiteral("/events?perPage=1");
    while (!next.isEmpty()) {
        const HttpResponse page = m_bench->ask("GET", next);
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
        QCOMPARE(eventsIn(m_bench->ask("GET", QStringLiteral("/events/") + id)).size(), 1);
}

void tst_EventQuery::refusesUnknownParameters_data()
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

void tst_EventQuery::refusesUnknownParameters()
{
    QFETCH(const QString, query);
    const HttpResponse response = m_bench->ask("GET", QStringLiteral("/events?") + query);
    QCOMPARE(response.status, 400);
    QCOMPARE(problemOf(response), QStringLiteral("epcisException:QueryParameterException"));
}

void tst_EventQuery::findsByEveryParameter_data()
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

void tst_EventQuery::findsByEveryParameter()
{
    QFETCH(const QString, query);
    QFETCH(const bool, isFound);
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    QCOMPARE(m_bench->ask("GET", QStringLiteral("/events?") + query).status, 200);
    const QJsonArray found = m_bench->asked(query);
    QCOMPARE(!found.isEmpty(), isFound);
    // In every order the same ones.
    for (const char *order :
        { "recordTime&orderDirection=ASC", "recordTime", "eventTime&orderDirection=ASC", "eventTime" })
        QCOMPARE(m_bench->asked(query + QStringLiteral("&orderBy=") + QLatin1StringView(order)).size(), found.size());
}

void tst_EventQuery::ordersEvents()
{
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const auto times = [this](const char *order) {
        QStringList all;
        for (const QJsonValue &event : m_bench->asked(QStringLiteral("orderBy=") + QLatin1StringView(order)))
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

void tst_EventQuery::limitsEvents()
{
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const qsizetype all = m_bench->asked({}).size();
    QVERIFY(all > 3);
    // Over all pages, not of each of them.
    QCOMPARE(m_bench->asked(QStringLiteral("eventCountLimit=3")).size(), 3);
    QCOMPARE(m_bench->asked(QStringLiteral("maxEventCount=1000")).size(), all);
    const HttpResponse tooMany = m_bench->ask("GET", QStringLiteral("/events?maxEventCount=3"));
    QCOMPARE(tooMany.status, 413);
    QCOMPARE(problemOf(tooMany), QStringLiteral("epcisException:QueryTooLargeException"));
}

void tst_EventQuery::tellsEventsAsXml()
{
    QVERIFY(m_bench->captured(epcisFixture("dscsa-r13.xml")).value(QStringLiteral("success")).toBool());
    const HttpResponse answer = m_bench->ask(
        "GET", QStringLiteral("/events?perPage=1000"), {}, {}, { "Accept", "application/xml, application/json;q=0.5" });
    QCOMPARE(headerOf(answer, "Content-Type"), "application/xml");
    QVERIFY(answer.body.contains("EPCISQueryDocument"));
    // A second site reads it as what it is.
    TestSite second(m_bench->clock);
    EpcisEndpoint other(second.site(), "right", "erp");
    QCOMPARE(other
                 .answer({ "POST", QStringLiteral("/capture"), QUrlQuery(),
                     { { "Authorization", "Bearer right" }, { "Content-Type", "application/xml" } }, answer.body })
                 .status,
        202);
    QVERIFY(other.readWaiting());
    const HttpResponse told = other.answer({ "GET", QStringLiteral("/events"),
        QUrlQuery(QStringLiteral("perPage=1000")), { { "Authorization", "Bearer right" } }, {} });
    QCOMPARE(eventsIn(told).size(), eventsIn(m_bench->ask("GET", QStringLiteral("/events?perPage=1000"))).size());
    const QString schema
        = QStringLiteral(PACKLEDGER_SOURCE_DIR "/../shared/schemas/epcis-2.0/EPCglobal-epcis-query-2_0.xsd");
    if (!QFile::exists(schema))
        QSKIP("the shared schemas are not here");
    QFile file(m_bench->site.path("events.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answer.body);
    file.close();
    QProcess lint;
    lint.start(QStringLiteral("xmllint"),
        { QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema, file.fileName() });
    QVERIFY(lint.waitForFinished(60'000));
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(tst_EventQuery)
#include "tst_eventquery.moc"
