#include "core/transport/httpsbench.h"
#include "transport/transporterrors.h"

#include <QTest>

using namespace packledger;

/// A document on its way into a repository of EPCIS 2.0, and the end of its capture job.
class tst_CaptureTransport : public QObject, private test::HttpsBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_peer.start())
            QSKIP("python3 is missing: there is no repository to send to");
    }
    void init() { begin(); }

    void capturesADocumentAndAsksForItsEnd();
    void waitsForAJobThatRuns();
    void tellsWhyAJobFailed();
    void sendsTheSameBytesUnderTheSameKey();
    void sendsNothingBeyondTheLimitsTold();
    void countsTheEventsBeforeItSendsThem_data();
    void countsTheEventsBeforeItSendsThem();
    void asksOnWhileNobodyKnowsTheJob();
    void asksNobodyElseForAJob();
};

void tst_CaptureTransport::capturesADocumentAndAsksForItsEnd()
{
    for (const char *mode : { "good", "relative", "jobxml", "atonce" }) {
        m_peer.forget();
        const sync::DeliveryOutcome outcome = transport(mode)->send(parcel(), m_goOn);
        QVERIFY2(outcome.state == State::Acknowledged, mode);
        QCOMPARE(posts().size(), 1);
        const QJsonObject post = posts().first();
        QCOMPARE(QByteArray::fromHex(post.value(QLatin1StringView("body")).toString().toLatin1()), document);
        QCOMPARE(header(post, "content-type"), QStringLiteral("application/ld+json"));
        QCOMPARE(header(post, "gs1-epcis-version"), QStringLiteral("2.0.0"));
        QCOMPARE(header(post, "gs1-cbv-version"), QStringLiteral("2.0.0"));
        QCOMPARE(header(post, "gs1-capture-error-behaviour"), QStringLiteral("rollback"));
        QCOMPARE(header(post, "idempotency-key"), QStringLiteral("urn:uuid:4711"));
    }
}

void tst_CaptureTransport::waitsForAJobThatRuns()
{
    const auto repository = transport("slowjob");
    sync::DeliveryOutcome outcome = repository->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Delivered); // 202 is no acceptance
    QCOMPARE(outcome.retryAfterMs.value(), 2000);
    outcome = repository->inquire(parcel(), outcome.reference, m_goOn);
    QCOMPARE(outcome.state, State::Delivered);
    // A program started anew knows the reference alone.
    outcome = transport("slowjob")->inquire(parcel(), outcome.reference, m_goOn);
    QCOMPARE(outcome.state, State::Acknowledged);
    QVERIFY(outcome.evidence.contains("captureID"));
    QCOMPARE(posts().size(), 1);
}

void tst_CaptureTransport::tellsWhyAJobFailed()
{
    const sync::DeliveryOutcome outcome = transport("jobfails")->send(parcel(), m_goOn);
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.error->code, codes::jobFailed);
    QCOMPARE(outcome.error->detail, QStringLiteral("Event 2: serial is shipped"));
    QVERIFY(outcome.evidence.contains("ValidationException"));
}

void tst_CaptureTransport::sendsTheSameBytesUnderTheSameKey()
{
    const auto repository = transport("drop");
    for (int attempt = 0; attempt < 3; ++attempt)
        QCOMPARE(repository->send(parcel(), m_goOn).state, State::Failed);
    QVERIFY(posts().size() >= 3);
    for (const QJsonObject &post : posts()) {
        QCOMPARE(post.value(QLatin1StringView("body")), posts().first().value(QLatin1StringView("body")));
        QCOMPARE(header(post, "idempotency-key"), QStringLiteral("urn:uuid:4711"));
    }
}

void tst_CaptureTransport::sendsNothingBeyondTheLimitsTold()
{
    sync::Parcel large = parcel();
    large.bytes = QByteArray(101, ' ');
    const sync::DeliveryOutcome outcome = transport("small")->send(large, m_goOn);
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.error->code, codes::captureLimit);
    QVERIFY(posts().isEmpty());
}

void tst_CaptureTransport::countsTheEventsBeforeItSendsThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isSent");

    const auto json = [](int events) {
        QByteArrayList list;
        for (int i = 0; i < events; ++i)
            list += R"({"type": "ObjectEvent"})";
        return R"({"type": "EPCISDocument", "epcisBody": {"eventList": [)" + list.join(',') + "]}}";
    };
    const auto xml = [](const QByteArray &last) {
        return "<?xml version=\"1.0\"?><e:EPCISDocument xmlns:e=\"urn:epcglobal:epcis:xsd:1\"><EPCISBody><EventList>"
               "<ObjectEvent><action>ADD</action></ObjectEvent><AggregationEvent/>"
            + last + "</EventList></EPCISBody></e:EPCISDocument>";
    };
    QTest::newRow("JSON, as many as are taken") << QByteArray(json(2)) << true;
    QTest::newRow("JSON, one too many") << QByteArray(json(3)) << false;
    QTest::newRow("XML, as many as are taken") << QByteArray(xml({})) << true;
    QTest::newRow("XML, one too many in an extension")
        << QByteArray(xml("<extension><TransformationEvent/></extension>")) << false;
}

void tst_CaptureTransport::countsTheEventsBeforeItSendsThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isSent);
    sync::Parcel many = parcel();
    many.bytes = bytes;
    const sync::DeliveryOutcome outcome = transport("few")->send(many, m_goOn);
    QCOMPARE(outcome.state, isSent ? State::Acknowledged : State::Refused);
    if (!isSent)
        QCOMPARE(outcome.error->code, codes::captureLimit);
    QCOMPARE(posts().size(), isSent ? 1 : 0);
}

void tst_CaptureTransport::asksOnWhileNobodyKnowsTheJob()
{
    const auto repository = transport("jobtrouble");
    sync::DeliveryOutcome outcome = repository->send(parcel(), m_goOn);
    // The document is there: asking failed, not sending.
    QCOMPARE(outcome.state, State::Delivered);
    QCOMPARE(outcome.error->code, codes::partnerTrouble);
    outcome = repository->inquire(parcel(), outcome.reference, m_goOn);
    QCOMPARE(outcome.state, State::Acknowledged);
    QCOMPARE(posts().size(), 1);
}

void tst_CaptureTransport::asksNobodyElseForAJob()
{
    const sync::DeliveryOutcome outcome = transport("good")->inquire(parcel(), "http://127.0.0.1:1/capture/1", m_goOn);
    QCOMPARE(outcome.state, State::Failed);
    QCOMPARE(outcome.error->code, codes::redirected);
    QVERIFY(m_peer.requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_CaptureTransport)
#include "tst_capturetransport.moc"
