#include "fuzz/answertarget.h"
#include "support/places.h"

#include <QFile>
#include <QTest>

using namespace packledger::transport;

namespace {

HttpAnswer sample(const char *name)
{
    QFile file(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/answers/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", name);
    return answertarget::answerFrom(file.readAll());
}

HttpAnswer with(const char *header, const QByteArray &value)
{
    return { 200, { { "date", "Sun, 22 Nov 2026 14:15:00 GMT" }, { header, value } }, {} };
}

} // namespace

/// What the words of an answer mean.
class tst_HttpAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherAJobIsDone();
    void tellsWhatIsWrong();
    void takesNoJobFromOtherDocuments_data();
    void takesNoJobFromOtherDocuments();
    void waitsAsLongAsThePartnerWants_data();
    void waitsAsLongAsThePartnerWants();
    void findsTheNextPage_data();
    void findsTheNextPage();
    void knowsEventsAgain();
};

void tst_HttpAnswer::tellsWhetherAJobIsDone()
{
    const CaptureJob running = captureJobOf(sample("job-running.http")).value();
    QVERIFY(running.isRunning && running.isSuccess);
    QCOMPARE(running.id, QByteArray("3bc4"));
    const CaptureJob failed = captureJobOf(sample("job-failed.http")).value();
    QVERIFY(!failed.isRunning && !failed.isSuccess);
    QCOMPARE(failed.errors,
        QStringList({ QStringLiteral("Event 3: eventTimeZoneOffset is missing"),
            QStringLiteral("epcisException:ImplementationException"), QStringLiteral("plain words") }));
    const CaptureJob xml = captureJobOf(sample("job-failed-xml.http")).value();
    QVERIFY(!xml.isRunning && !xml.isSuccess);
    QCOMPARE(xml.errors, QStringList { QStringLiteral("Event 1: The serial was shipped before & twice") });
}

void tst_HttpAnswer::tellsWhatIsWrong()
{
    const HttpProblem problem = problemOf(sample("problem.http"));
    QCOMPARE(problem.type, QByteArray("epcisException:QueryTooComplexException"));
    QCOMPARE(problem.words, QStringLiteral("Too many requests: Wait two minutes. Then come back."));
    QCOMPARE(problemOf(sample("gateway.http")).words, QString());
    QCOMPARE(problemOf({ 400, { { "content-type", "application/json" } }, "{\"message\": \"no such GLN\"}" }).words,
        QStringLiteral("no such GLN"));
    QCOMPARE(problemOf({ 500, { { "content-type", "text/plain" } }, QByteArray(9000, 'x') }).words.size(), 401);
}

void tst_HttpAnswer::takesNoJobFromOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page") << QByteArray("text/html") << QByteArray("<html/>");
    QTest::newRow("nothing") << QByteArray("application/json") << QByteArray();
    QTest::newRow("half a job") << QByteArray("application/json") << QByteArray("{\"running\": false}");
    QTest::newRow("words for truth") << QByteArray("application/json")
                                     << QByteArray("{\"running\": \"false\", \"success\": \"true\"}");
    QTest::newRow("cut XML") << QByteArray("application/xml")
                             << QByteArray("<EPCISCaptureJob running=\"false\" success=\"true\">");
    QTest::newRow("other XML") << QByteArray("application/xml")
                               << QByteArray("<job running=\"false\" success=\"true\"/>");
    QTest::newRow("entities") << QByteArray("application/xml")
                              << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><EPCISCaptureJob running=\"false\" "
                                            "success=\"true\"/>");
}

void tst_HttpAnswer::takesNoJobFromOtherDocuments()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(!captureJobOf({ 200, { { "content-type", type } }, body }));
}

void tst_HttpAnswer::waitsAsLongAsThePartnerWants_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("a date, by its own clock") << QByteArray("Sun, 22 Nov 2026 14:16:40 GMT") << qint64(100'000);
    QTest::newRow("a date that is over") << QByteArray("Sun, 22 Nov 2026 14:00:00 GMT") << qint64(0);
    QTest::newRow("a year") << QByteArray("31536000") << qint64(86'400'000);
    QTest::newRow("a date far off") << QByteArray("Sun, 22 Nov 2099 14:00:00 GMT") << qint64(86'400'000);
    QTest::newRow("less than nothing") << QByteArray("-5") << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("more than fits") << QByteArray("99999999999999999999") << qint64(-1);
}

void tst_HttpAnswer::waitsAsLongAsThePartnerWants()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    QCOMPARE(retryAfterMs(with("retry-after", value)).value_or(-1), ms);
}

void tst_HttpAnswer::findsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *value, const char *target) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(target);
    };
    row("quoted", "<https://a/events?t=1>; rel=\"next\"", "https://a/events?t=1");
    row("bare", "</events?t=1>;rel=next", "/events?t=1");
    row("one of several relations", "</e>; rel=\"last next\"", "/e");
    row("the second of two", "</p>; rel=prev, </n>; rel=next", "/n");
    row("separators within", "</e?a=1,2;3>; title=\"x, y; rel=prev\"; rel=next", "/e?a=1,2;3");
    row("only in a title", "</e>; title=\"rel=next\"", "");
    row("another relation", "</e>; rel=\"nextish\"", "");
    row("no target", "rel=next", "");
    row("nothing", "", "");
}

void tst_HttpAnswer::findsTheNextPage()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, target);
    QCOMPARE(nextLink(with("link", value)), target);
}

void tst_HttpAnswer::knowsEventsAgain()
{
    const HttpAnswer page = sample("events.http");
    QCOMPARE(nextLink(page), QByteArray("/events?nextPageToken=c%3D2"));
    const QByteArray digest = eventsDigest(page.body).value();
    QCOMPARE(digest.size(), 64);
    QByteArray later = page.body;
    later.replace("2026-11-22T14:15:00Z", "2026-11-23T00:00:00Z"); // when the page was made
    QCOMPARE(eventsDigest(later).value(), digest);
    later.replace("urn:uuid:1", "urn:uuid:2");
    QVERIFY(eventsDigest(later).value() != digest);
    QCOMPARE(eventsDigest("{\"eventList\": []}").value(), QByteArray());
    QVERIFY(!eventsDigest("{}"));
    QVERIFY(!eventsDigest("<html/>"));
}

QTEST_APPLESS_MAIN(tst_HttpAnswer)
#include "tst_httpanswer.moc"
