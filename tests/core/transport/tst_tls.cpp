#include "core/transport/peers.h"
#include "support/rememberedsecrets.h"
#include "transport/certificateends.h"
#include "transport/certificates.h"
#include "transport/maketransport.h"
#include "transport/transporterrors.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace packledger;
using State = sync::DeliveryOutcome::State;

namespace {

enum Server { Good, Expired, NotYetValid, OtherHost, SelfSigned, Revoked, Tls10, ClientCertificate, ClientTls12 };

QString text(const char *value)
{
    return QString::fromLatin1(value);
}

} // namespace

/// Real servers with good and bad certificates: what is wrong is told, and no byte of a document leaves.
class tst_Tls : public QObject
{
    Q_OBJECT

    test::TestAuthority m_authority;
    test::RepositoryPeer m_repository;
    test::NginxPeer m_nginx;
    SystemClock m_clock;
    test::RememberedSecrets m_secrets;
    Progress m_goOn = [](qint64, qint64) { return true; };

    [[nodiscard]] QString server(const char *certificate, const char *more = "") const
    {
        const QString name = text(certificate);
        return QStringLiteral("ssl_certificate %1; ssl_certificate_key %2;\n%3\n"
                              "location / { proxy_pass %4/; proxy_set_header Host $http_host; }")
            .arg(m_authority.path(name + QStringLiteral(".pem")), m_authority.path(name + QStringLiteral(".key")),
                text(more), m_repository.url("atonce"));
    }
    [[nodiscard]] Result<std::unique_ptr<sync::Transport>> transport(Server at, QJsonObject options = {})
    {
        options.insert(text("url"), QStringLiteral("https://127.0.0.1:%1").arg(m_nginx.port(at)));
        if (!options.contains(text("ca")))
            options.insert(text("ca"), m_authority.path(text("ca.pem")));
        sync::PartnerProfile profile;
        profile.form = sync::EpcisForm::Json20;
        profile.route = { "https", options };
        return transport::makeTransport(profile, m_secrets, m_clock);
    }
    [[nodiscard]] sync::DeliveryOutcome send(Server at, const QJsonObject &options = {})
    {
        auto made = transport(at, options);
        if (!made)
            return { State::Failed, made.error() };
        return (*made)->send(
            { "urn:uuid:1", text("1.json"), "application/ld+json", "{\"secret\": \"cargo\"}" }, m_goOn);
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void sendsToAGoodServer();
    void sendsNothingToABadServer_data();
    void sendsNothingToABadServer();
    void trustsOneAuthorityAlone();
    void takesAnAuthorityInTheProfile();
    void holdsAPin();
    void asksForRevocations();
    void showsOurCertificate_data();
    void showsOurCertificate();
    void refusesACertificateThatCannotBeUsed();
    void tellsTheCertificateStepByStep();
    void tellsUntilWhenCertificatesHold();
};

void tst_Tls::initTestCase()
{
    if (!m_authority.isGood())
        QSKIP("openssl is missing: there are no certificates");
    if (!m_repository.start())
        QSKIP("python3 is missing: there is no repository to send to");
    const QString here = text("127.0.0.1");
    m_authority.issue(text("good"), here);
    m_authority.issue(text("expired"), here, text("20200101000000Z"), text("20200201000000Z"));
    m_authority.issue(text("early"), here, text("20980101000000Z"), text("20990101000000Z"));
    m_authority.issue(text("other"), text("epcis.example.com"));
    m_authority.issueSelfSigned(text("alone"), here);
    m_authority.issue(text("revoked"), here);
    m_authority.issue(text("client"), text("packledger.example.com"));
    m_authority.exportPkcs12(text("client"), text("canary-p12"));
    m_authority.revoke(text("revoked"));
    m_authority.writeRevocations();
    QVERIFY(m_authority.isGood());
    const QByteArray wanted
        = "ssl_verify_client on; ssl_client_certificate " + m_authority.path(text("ca.pem")).toUtf8() + ';';
    if (!m_nginx.start({ server("good"), server("expired"), server("early"), server("other"), server("alone"),
            server("revoked"), server("good", "ssl_protocols TLSv1; ssl_ciphers ALL:@SECLEVEL=0;"),
            server("good", wanted.constData()), server("good", ("ssl_protocols TLSv1.2;" + wanted).constData()) }))
        QSKIP("nginx is missing: there is no server to connect to");
}

void tst_Tls::init()
{
    m_repository.forget();
    m_secrets.known.clear();
}

void tst_Tls::sendsToAGoodServer()
{
    const sync::DeliveryOutcome outcome = send(Good);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
    QCOMPARE(outcome.state, State::Acknowledged);
    QCOMPARE(m_repository.requests().size(), 2); // the limits, the document
    // A request is logged behind its answer; the next test compares the log.
    QTRY_VERIFY(m_nginx.log().contains("POST /capture"));
}

void tst_Tls::sendsNothingToABadServer_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << int(Expired) << text("transport.certificate-expired");
    QTest::newRow("not yet valid") << int(NotYetValid) << text("transport.certificate-not-yet-valid");
    QTest::newRow("of another host") << int(OtherHost) << text("transport.certificate-host");
    QTest::newRow("self-signed") << int(SelfSigned) << text("transport.certificate-untrusted");
    QTest::newRow("revoked") << int(Revoked) << text("transport.certificate-revoked");
    QTest::newRow("TLS 1.0 alone") << int(Tls10) << text("transport.tls");
}

void tst_Tls::sendsNothingToABadServer()
{
    QFETCH(int, server);
    QFETCH(QString, code);
    const QByteArray before = m_nginx.log();
    const sync::DeliveryOutcome outcome = send(Server(server), { { text("crl"), m_authority.path(text("crl.pem")) } });
    QCOMPARE(outcome.state, State::Failed);
    QVERIFY2(outcome.error->code.name() == code, qPrintable(outcome.error->code.name() + outcome.error->detail));
    // Neither the server nor what stands behind it saw a request, let alone a document.
    QCOMPARE(m_nginx.log(), before);
    QVERIFY(m_repository.requests().isEmpty());
}

void tst_Tls::trustsOneAuthorityAlone()
{
    // Not the system's authorities beside the profile's, nor the profile's beside the system's.
    QCOMPARE(
        send(Good, { { text("ca"), m_authority.path(text("alone.pem")) } }).error->code, codes::certificateUntrusted);
    sync::PartnerProfile profile;
    profile.route = { "https", { { text("url"), QStringLiteral("https://127.0.0.1:%1").arg(m_nginx.port(Good)) } } };
    auto system = transport::makeTransport(profile, m_secrets, m_clock);
    QCOMPARE((*system)->send({ "1", text("1.xml"), "application/xml", "<a/>" }, m_goOn).error->code,
        codes::certificateUntrusted);
    QVERIFY(m_repository.requests().isEmpty());
    // A partner's self-signed certificate, where the profile names it.
    QCOMPARE(send(SelfSigned, { { text("ca"), m_authority.path(text("alone.pem")) } }).state, State::Acknowledged);
}

void tst_Tls::takesAnAuthorityInTheProfile()
{
    QCOMPARE(send(Good, { { text("ca"), QString::fromUtf8(m_authority.certificate()) } }).state, State::Acknowledged);
}

void tst_Tls::holdsAPin()
{
    const auto certificates = transport::certificatesInPem(m_authority.read(text("good.pem")));
    QCOMPARE(certificates.size(), size_t(1));
    const QString pin = QString::fromLatin1(certificates.front().pin);
    const QString other = text("sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    QCOMPARE(send(Good, { { text("pins"), pin } }).state, State::Acknowledged);
    QCOMPARE(send(Good, { { text("pins"), QJsonArray { other, pin } } }).state, State::Acknowledged);
    m_repository.forget();
    QCOMPARE(send(Good, { { text("pins"), other } }).error->code, codes::certificatePin);
    // A pin does not stand for the other checks.
    const auto expired = transport::certificatesInPem(m_authority.read(text("expired.pem")));
    QCOMPARE(send(Expired, { { text("pins"), QString::fromLatin1(expired.front().pin) } }).error->code,
        codes::certificateExpired);
    QVERIFY(m_repository.requests().isEmpty());
}

void tst_Tls::asksForRevocations()
{
    const QJsonObject lists { { text("crl"), m_authority.path(text("crl.pem")) } };
    QCOMPARE(send(Good, lists).state, State::Acknowledged);
    m_repository.forget();
    // A list that is not there is not an empty one.
    QCOMPARE(send(Good, { { text("crl"), m_authority.path(text("none.pem")) } }).error->code, codes::revocationUnknown);
    QVERIFY(m_repository.requests().isEmpty());
}

void tst_Tls::showsOurCertificate_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<QByteArray>("form");
    for (const auto server : { ClientCertificate, ClientTls12 }) {
        for (const char *form : { "one text", "two texts", "PKCS#12", "none" })
            QTest::addRow("%s, TLS %s", form, server == ClientTls12 ? "1.2" : "1.3") << int(server) << QByteArray(form);
    }
}

void tst_Tls::showsOurCertificate()
{
    QFETCH(int, server);
    QFETCH(QByteArray, form);
    const QByteArray certificate = m_authority.read(text("client.pem"));
    const QByteArray key = m_authority.read(text("client.key"));
    m_secrets.known = { { "key", key }, { "password", "canary-p12" } };
    QJsonObject options { { text("client_certificate"), text("secret:certificate") } };
    if (form == "one text") {
        m_secrets.known.insert("certificate", certificate + key);
    } else if (form == "two texts") {
        m_secrets.known.insert("certificate", certificate);
        options.insert(text("client_key"), text("secret:key"));
    } else if (form == "PKCS#12") {
        m_secrets.known.insert("certificate", m_authority.read(text("client.p12")));
        options.insert(text("client_key_password"), text("secret:password"));
    } else {
        options = {};
    }
    const sync::DeliveryOutcome outcome = send(Server(server), options);
    if (form == "none") {
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.error->code, codes::clientCertificate);
        QVERIFY(m_repository.requests().isEmpty());
    } else {
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
        QCOMPARE(outcome.state, State::Acknowledged);
    }
}

void tst_Tls::refusesACertificateThatCannotBeUsed()
{
    m_secrets.known = { { "p12", m_authority.read(text("client.p12")) }, { "password", "canary-wrong" },
        { "noise", "canary-noise" } };
    for (const char *name : { "p12", "noise" }) {
        const auto made = transport(ClientCertificate,
            { { text("client_certificate"), text("secret:") + text(name) },
                { text("client_key_password"), text("secret:password") } });
        QVERIFY(!made);
        QCOMPARE(made.error().code, codes::routeOption);
        QVERIFY(!made.error().detail.contains(QLatin1StringView("canary")));
    }
}

void tst_Tls::tellsTheCertificateStepByStep()
{
    std::vector<sync::TestStep> steps;
    const auto report = [&](const sync::TestStep &step) { steps.push_back(step); };
    QVERIFY((*transport(Good))->test(report, m_goOn));
    QCOMPARE(steps.size(), size_t(5));
    QCOMPARE(steps[2].name, QByteArray("certificate"));
    const auto facts = transport::certificatesInPem(m_authority.read(text("good.pem"))).front();
    QCOMPARE(facts.subject, text("good"));
    QCOMPARE(facts.issuer, text("Test authority"));
    for (const QByteArray &part : { facts.pin, facts.notAfter(), QByteArray("good (Test authority)") })
        QVERIFY2(steps[2].said.contains(QString::fromLatin1(part)), qPrintable(steps[2].said));
    steps.clear();
    QVERIFY(!(*transport(Expired))->test(report, m_goOn));
    QCOMPARE(steps.size(), size_t(3));
    QVERIFY(steps[1].isPassed);
    QCOMPARE(steps[2].name, QByteArray("certificate"));
    QCOMPARE(steps[2].error->code, codes::certificateExpired);
}

void tst_Tls::tellsUntilWhenCertificatesHold()
{
    m_secrets.known = { { "p12", m_authority.read(text("client.p12")) }, { "password", QByteArray("canary-p12") } };
    sync::PartnerProfile profile;
    profile.route = { "https",
        { { text("url"), QStringLiteral("https://127.0.0.1:%1").arg(m_nginx.port(Good)) },
            { text("ca"), m_authority.path(text("ca.pem")) }, { text("client_certificate"), text("secret:p12") },
            { text("client_key_password"), text("secret:password") } } };
    const auto ends = transport::certificateEnds(profile, m_secrets).value();
    QCOMPARE(ends.size(), size_t(2));
    QCOMPARE(ends[0].what, QByteArray("client_certificate"));
    QCOMPARE(ends[0].subject, text("client"));
    QCOMPARE(ends[1].subject, text("Test authority"));
    const auto good = transport::certificatesInPem(m_authority.read(text("good.pem"))).front();
    const auto server = transport::serverCertificateEnds(profile, m_secrets, m_goOn).value();
    QCOMPARE(server.front().what, QByteArray("server"));
    QCOMPARE(server.front().notAfterMs, good.notAfterMs);
    // What the openssl program says of it.
    QProcess openssl;
    openssl.start(text("openssl"),
        { text("x509"), text("-noout"), text("-enddate"), text("-dateopt"), text("iso_8601"), text("-in"),
            m_authority.path(text("good.pem")) });
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.readAll().trimmed(), "notAfter=" + good.notAfter().left(19).replace('T', ' ') + 'Z');
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
