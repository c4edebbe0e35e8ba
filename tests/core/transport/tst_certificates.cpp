#include "core/transport/peers.h"
#include "transport/certificates.h"
#include "transport/transporterrors.h"

#include <QProcess>
#include <QTest>

using namespace packledger;
using namespace packledger::transport;

/// A partner's certificate as people are sent it: in whichever wrapping their system writes.
class tst_Certificates : public QObject
{
    Q_OBJECT

    test::TestAuthority m_authority;

    [[nodiscard]] QString path(const char *file) const { return m_authority.path(QString::fromLatin1(file)); }
    [[nodiscard]] QByteArray bytes(const char *file) const { return m_authority.read(QString::fromLatin1(file)); }
    static bool openssl(const QStringList &arguments)
    {
        return QProcess::execute(QStringLiteral("openssl"), arguments) == 0;
    }

private Q_SLOTS:
    void initTestCase();
    void takesACertificateInAnyWrapping_data();
    void takesACertificateInAnyWrapping();
    void refusesAKeyAndWhatIsNoCertificate_data();
    void refusesAKeyAndWhatIsNoCertificate();
};

void tst_Certificates::initTestCase()
{
    m_authority.issueSelfSigned(QStringLiteral("acme"), QStringLiteral("127.0.0.1"));
    if (!m_authority.isGood())
        QSKIP("The openssl program is missing: no certificates can be made.");
    m_authority.exportPkcs12(QStringLiteral("acme"), QStringLiteral("canary"));
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    QVERIFY(openssl({ text("x509"), text("-in"), path("acme.pem"), text("-outform"), text("DER"), text("-out"),
        path("acme.cer") }));
    for (const char *form : { "DER", "PEM" })
        QVERIFY(openssl({ text("crl2pkcs7"), text("-nocrl"), text("-certfile"), path("acme.pem"), text("-outform"),
            text(form), text("-out"), path(*form == 'D' ? "acme.p7b" : "acme-pem.p7b") }));
}

void tst_Certificates::takesACertificateInAnyWrapping_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("PEM") << QByteArray("acme.pem");
    QTest::newRow("DER") << QByteArray("acme.cer");
    QTest::newRow("PKCS#7") << QByteArray("acme.p7b");
    QTest::newRow("PKCS#7 as PEM") << QByteArray("acme-pem.p7b");
}

void tst_Certificates::takesACertificateInAnyWrapping()
{
    QFETCH(QByteArray, file);
    const Result<QByteArray> pem = certificatePem(bytes(file.constData()));
    QVERIFY(pem);
    const std::vector<CertificateFacts> facts = certificatesInPem(*pem);
    QCOMPARE(facts.size(), size_t(1));
    QCOMPARE(facts.front().pin, certificatesInPem(bytes("acme.pem")).front().pin);
}

void tst_Certificates::refusesAKeyAndWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QString key = QStringLiteral("transport.certificate-with-key");
    const QString none = QStringLiteral("transport.certificate-file");
    QTest::newRow("a key") << bytes("acme.key") << key;
    QTest::newRow("a certificate and its key") << bytes("acme.pem") + bytes("acme.key") << key;
    QTest::newRow("PKCS#12") << bytes("acme.p12") << key;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("a letter") << QByteArray("Dear partner, our certificate will follow.") << none;
    QTest::newRow("half of one, DER") << bytes("acme.cer").chopped(40) << none;
    QTest::newRow("half of one, PEM") << bytes("acme.pem").chopped(100) << none;
}

void tst_Certificates::refusesAKeyAndWhatIsNoCertificate()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const Result<QByteArray> pem = certificatePem(content);
    QVERIFY(!pem);
    QCOMPARE(QString(pem.error().code.name()), code);
}

QTEST_GUILESS_MAIN(tst_Certificates)
#include "tst_certificates.moc"
