#include "core/endpoint/endpointbench.h"
#include "support/rememberedsecrets.h"
#include "transport/maketransport.h"

#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace packledger;
using namespace packledger::endpoint;
using namespace packledger::test;
using State = sync::DeliveryOutcome::State;

/// The endpoint over a socket, asked by our own client.
class tst_SiteEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<EndpointBench>(); }
    void servesOurOwnClient();
    void takesNoBodyWithAVerification_data();
    void takesNoBodyWithAVerification();

private:
    std::unique_ptr<EndpointBench> m_bench;
};

/// A partner's transport, over a socket, from another thread.
void tst_SiteEndpoint::servesOurOwnClient()
{
    RememberedSecrets serverSecrets;
    SiteEndpoint server(m_bench->site.site(), serverSecrets, { "right", false }, m_bench->clock);
    const Result<QString> url = server.listen({});
    QVERIFY(url);

    RememberedSecrets secrets;
    QVERIFY(secrets.keep("token", "right"));
    sync::PartnerProfile profile;
    profile.name = "erp";
    profile.route = { "https",
        { { QStringLiteral("url"), *url }, { QStringLiteral("token"), QStringLiteral("secret:token") },
            { QStringLiteral("fetch"), true }, { QStringLiteral("days"), 0 } } };
    const sync::Parcel parcel { "id-1", QStringLiteral("a.xml"), "application/xml", epcisFixture("dscsa-r13.xml") };
    sync::DeliveryOutcome outcome;
    QByteArray fetched;
    QString words;
    const std::unique_ptr<QThread> client(QThread::create([&] {
        auto transport = transport::makeTransport(profile, secrets, m_bench->clock);
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

void tst_SiteEndpoint::takesNoBodyWithAVerification_data()
{
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char *title, const char *method, const char *target, const char *length) {
        QTest::newRow(title) << QByteArray(method) + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + length
                + "\r\n\r\n";
    };
    row("a large one", "POST", "/verify", "Content-Length: 134217728");
    row("a large one with a question", "GET", "/verify/gtin/00399999000062/lot/L1/ser/1?exp=280831",
        "Content-Length: 134217728");
    row("one in pieces", "GET", "/checkConnectivity?gtin=00399999000062", "Transfer-Encoding: chunked");
}

/// Whoever has no token, and is told so only when the request is whole, fills no memory.
void tst_SiteEndpoint::takesNoBodyWithAVerification()
{
    QFETCH(QByteArray, head);
    RememberedSecrets secrets;
    SiteEndpoint server(m_bench->site.site(), secrets, { "right", false }, m_bench->clock);
    const Result<QString> url = server.listen({});
    QVERIFY(url);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl(*url).port()));
    socket.write(head);
    QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() > 12, 30'000);
    QCOMPARE(socket.readAll().split(' ').value(1), QByteArray("413"));
}

QTEST_GUILESS_MAIN(tst_SiteEndpoint)
#include "tst_siteendpoint.moc"
