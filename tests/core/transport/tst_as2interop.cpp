#include "core/transport/as2keys.h"
#include "endpoint/as2listener.h"
#include "endpoint/httplistener.h"
#include "support/places.h"
#include "transport/as2transport.h"
#include "transport/mdn.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace packledger;
using namespace packledger::transport;
using test::As2Keys;

namespace {

/// The other implementation, in its own process.
class Peer
{
public:
    /// False where it is not there.
    bool start()
    {
        const QString library = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/packledger/libas2-0.8.2");
        if (!QFile::exists(library + QStringLiteral("/node_modules/libas2")))
            return false;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // It decrypts by a padding that newer Node.js refuses unless told; those newer still know no such word.
        const QString revert = QStringLiteral("--security-revert=CVE-2023-46809");
        QProcess probe;
        probe.start(QStringLiteral("node"), { revert, QStringLiteral("-e"), QStringLiteral("0") });
        QStringList arguments;
        if (probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
            arguments += revert;
        m_process.start(QStringLiteral("node"),
            arguments << QStringList {
                QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/core/transport/as2peer.cjs"), library });
        m_port = quint16(next().value(QStringLiteral("port")).toInt());
        return m_port != 0;
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }
    void say(const QJsonObject &line)
    {
        m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        m_process.waitForBytesWritten();
    }
    /// Passes over what it still had to say.
    bool agree(const QJsonObject &terms)
    {
        say(terms);
        for (QJsonObject line = next(); !line.isEmpty(); line = next()) {
            if (line.contains(QStringLiteral("agreed")))
                return true;
        }
        return false;
    }
    /// The next line it prints, while our own listener goes on.
    QJsonObject next()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000 && m_process.state() != QProcess::NotRunning) {
            if (!m_process.canReadLine())
                QTest::qWait(5);
            // Node.js warns in between.
            const QJsonObject line
                = QJsonDocument::fromJson(m_process.canReadLine() ? m_process.readLine() : QByteArray()).object();
            if (!line.isEmpty())
                return line;
        }
        return {};
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

HttpsRoute plainRoute()
{
    HttpsRoute route;
    route.mostBytes = 1 << 20;
    return route;
}

/// In ASCII on the way there: what is not, and was signed, libas2 reads as other bytes.
const QByteArray plainPayload = "<epcis>\r\n  <event>Zurich</event>\r\n</epcis>\r\n";
const QByteArray payload = "<epcis>\r\n  <event>Zürich</event>\r\n</epcis>\r\n";

} // namespace

/// AS2 against libas2, an implementation that is not ours, over real sockets and in both directions. It knows no
/// compression.
class tst_As2Interop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isUnderstood_data();
    void isUnderstood();
    void understands_data();
    void understands();
    void takesNoReceiptOfAnotherKey();

private:
    QJsonObject terms(const QByteArray &signing, const QByteArray &encryption, bool isLate, const QByteArray &receipt);

    SystemClock m_clock;
    Peer m_peer;
    As2Keys m_ours;
    As2Keys m_theirs;
    As2Agreement m_agreement;
    std::vector<sync::Arrival> m_kept;
    std::optional<Mic> m_sent;
    std::optional<sync::DeliveryOutcome> m_settled;
    std::unique_ptr<endpoint::As2Listener> m_listener;
    std::unique_ptr<endpoint::HttpListener> m_http;
};

void tst_As2Interop::initTestCase()
{
    m_ours = test::makeAs2Keys(QStringLiteral("Ours"));
    m_theirs = test::makeAs2Keys(QStringLiteral("Theirs"));
    if (m_ours.key.isEmpty())
        QSKIP("The openssl program is missing: no keys can be made.");
    if (!m_peer.start())
        QSKIP("libas2 or Node.js is missing (.ci/install test fetches the library): nobody to talk to.");

    As2Books books;
    books.findPartners = [this](const QByteArray &, const QByteArray &) {
        return std::vector { As2Partner { "theirs", m_agreement } };
    };
    books.keep = [this](const QByteArray &, const sync::Arrival &arrival) -> Result<sync::Keeping> {
        m_kept.push_back(arrival);
        return sync::Keeping::New;
    };
    books.findSent = [this](const QByteArray &, const QByteArray &, const QByteArray &) {
        return m_sent ? std::optional(As2Sent { { "theirs", m_agreement }, *m_sent }) : std::nullopt;
    };
    books.settle = [this](const QByteArray &, const sync::DeliveryOutcome &outcome) -> Result<void> {
        m_settled = outcome;
        return {};
    };
    m_listener = std::make_unique<endpoint::As2Listener>(m_clock);
    m_http = std::make_unique<endpoint::HttpListener>(
        endpoint::HttpLimits(), [](const endpoint::HttpRequest &, qint64) { return std::nullopt; },
        [](int status) { return endpoint::HttpResponse { .status = status }; },
        [this, books](const endpoint::HttpRequest &request, const endpoint::Reply &reply) {
            reply(m_listener->answer(request, books));
        });
    const Result<quint16> port = m_http->listen({});
    QVERIFY(port);

    const auto local = [](quint16 number) { return QUrl(QStringLiteral("http://127.0.0.1:%1/as2").arg(number)); };
    m_agreement.ourId = "Packledger";
    m_agreement.partnerId = "LIBAS2";
    m_agreement.url = local(m_peer.port());
    m_agreement.receiptUrl = local(*port);
    m_agreement.identities = { m_ours.identity() };
    m_agreement.certificates = { m_theirs.partner() };
    m_agreement.acceptsUnsigned = true;
    m_agreement.acceptsUnencrypted = true;
    m_agreement.acceptsWeak = true;
}

/// The agreement as the peer sees it: it is the host there. What concerns messages to it and from it is set alike.
QJsonObject tst_As2Interop::terms(
    const QByteArray &signing, const QByteArray &encryption, bool isLate, const QByteArray &receipt)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    const QJsonValue none(false);
    const QJsonObject mdn { { QStringLiteral("async"), isLate },
        { QStringLiteral("signing"), receipt.isEmpty() ? none : QJsonValue(text(receipt)) } };
    QJsonObject host { { QStringLiteral("role"), QStringLiteral("host") },
        { QStringLiteral("name"), QStringLiteral("theirs") }, { QStringLiteral("id"), text(m_agreement.partnerId) },
        { QStringLiteral("url"), m_agreement.url.toString() },
        { QStringLiteral("certificate"), text(m_theirs.certificate) },
        { QStringLiteral("privateKey"), text(m_theirs.key) }, { QStringLiteral("decrypt"), !encryption.isEmpty() },
        { QStringLiteral("sign"), signing.isEmpty() ? none : QJsonValue(text(signing)) },
        { QStringLiteral("mdn"), mdn } };
    QJsonObject partner { { QStringLiteral("role"), QStringLiteral("partner") },
        { QStringLiteral("name"), QStringLiteral("ours") }, { QStringLiteral("id"), text(m_agreement.ourId) },
        { QStringLiteral("url"), m_agreement.receiptUrl.toString() },
        { QStringLiteral("certificate"), text(m_ours.certificate) },
        { QStringLiteral("encrypt"), encryption.isEmpty() ? none : QJsonValue(text(encryption)) },
        { QStringLiteral("verify"), !signing.isEmpty() }, { QStringLiteral("mdn"), mdn } };
    return { { QStringLiteral("terms"),
        QJsonObject { { QStringLiteral("host"), host }, { QStringLiteral("partner"), partner } } } };
}

void tst_As2Interop::isUnderstood_data()
{
    QTest::addColumn<QByteArray>("signing");
    QTest::addColumn<QByteArray>("encryption");
    QTest::addColumn<bool>("isLate");
    QTest::addColumn<QByteArray>("receipt");
    for (const char *const signing : { "", "sha-1", "sha-256", "sha-384", "sha-512" }) {
        for (const char *const encryption : { "", "aes-128-cbc", "aes-256-cbc", "3des" }) {
            for (const bool isLate : { false, true }) {
                for (const char *const receipt : { "", "sha-256" }) {
                    const QByteArray title = QByteArray(*signing ? signing : "unsigned") + ' '
                        + (*encryption ? encryption : "plain") + (isLate ? " asynchronous" : " synchronous")
                        + (*receipt ? " signed receipt" : " plain receipt");
                    QTest::newRow(title.constData())
                        << QByteArray(signing) << QByteArray(encryption) << isLate << QByteArray(receipt);
                }
            }
        }
    }
}

void tst_As2Interop::isUnderstood()
{
    QFETCH(const QByteArray, signing);
    QFETCH(const QByteArray, encryption);
    QFETCH(const bool, isLate);
    QFETCH(const QByteArray, receipt);
    m_agreement.signing = digestFrom(signing);
    m_agreement.encryption = cipherFrom(encryption);
    m_agreement.receipt = isLate ? As2Agreement::Receipt::Asynchronous : As2Agreement::Receipt::Synchronous;
    m_agreement.asksSignedReceipt = !receipt.isEmpty();
    QVERIFY(m_peer.agree(terms(signing, encryption, isLate, receipt)));

    m_settled = {};
    const sync::Parcel parcel { "5f0c9e0a-6a5b-4f6e-9d3f-0b6d2a3a7c11", QStringLiteral("ours.xml"), "application/xml",
        plainPayload };
    m_sent = packMessage(parcel, m_agreement, m_clock.now())->mic;
    As2Transport transport(m_agreement, plainRoute(), m_clock);
    Progress progress;
    const sync::DeliveryOutcome outcome = transport.send(parcel, progress);
    const QString words
        = outcome.error ? outcome.error->code.name() + QStringLiteral(": ") + outcome.error->detail : QString();
    QVERIFY2(outcome.state
            == (isLate ? sync::DeliveryOutcome::State::Delivered : sync::DeliveryOutcome::State::Acknowledged),
        qPrintable(words));
    const QJsonObject received = m_peer.next();
    QVERIFY2(received.contains(QStringLiteral("received")), QJsonDocument(received).toJson().constData());
    const QByteArray bytes = QByteArray::fromBase64(received.value(QStringLiteral("received")).toString().toLatin1());
    QCOMPARE(bytes.trimmed(), plainPayload.trimmed()); // it counts the line end before a delimiter as content
    if (isLate) {
        QCOMPARE(m_peer.next().value(QStringLiteral("posted")).toInt(), 200);
        QVERIFY(m_settled);
        QCOMPARE(m_settled->state, sync::DeliveryOutcome::State::Acknowledged);
    }
}

void tst_As2Interop::understands_data()
{
    QTest::addColumn<QByteArray>("signing");
    QTest::addColumn<QByteArray>("encryption");
    QTest::addColumn<bool>("isLate");
    QTest::addColumn<QByteArray>("receipt");
    for (const char *const signing : { "", "sha-1", "sha-256", "sha-384", "sha-512" }) {
        for (const char *const encryption : { "", "aes128-CBC", "aes256-CBC", "des-EDE3-CBC" }) {
            for (const bool isLate : { false, true }) {
                const QByteArray title = QByteArray(*signing ? signing : "unsigned") + ' '
                    + (*encryption ? encryption : "plain") + (isLate ? " asynchronous" : " synchronous");
                QTest::newRow(title.constData()) << QByteArray(signing) << QByteArray(encryption) << isLate
                                                 << QByteArray(*signing ? signing : "sha-256");
            }
        }
    }
}

void tst_As2Interop::understands()
{
    QFETCH(const QByteArray, signing);
    QFETCH(const QByteArray, encryption);
    QFETCH(const bool, isLate);
    QFETCH(const QByteArray, receipt);
    QVERIFY(m_peer.agree(terms(signing, encryption, isLate, receipt)));
    m_kept.clear();
    m_peer.say({ { QStringLiteral("send"), QString::fromLatin1(payload.toBase64()) } });
    QJsonObject sent = m_peer.next();
    QJsonObject said = sent.value(QStringLiteral("receipt")).toObject();
    if (isLate) {
        const QJsonObject other = m_peer.next();
        said = (sent.contains(QStringLiteral("status")) ? other : sent).value(QStringLiteral("receipt")).toObject();
    }
    QCOMPARE(m_kept.size(), 1U);
    QCOMPARE(m_kept.front().bytes, payload);
    QVERIFY2(said.value(QStringLiteral("processed")).toBool(), QJsonDocument(sent).toJson().constData());
    QVERIFY(said.value(QStringLiteral("signed")).toBool());
    QVERIFY(!said.value(QStringLiteral("mic")).toString().isEmpty());
}

/// A receipt that another key signed proves nothing, whatever it says.
void tst_As2Interop::takesNoReceiptOfAnotherKey()
{
    const As2Keys foreign = test::makeAs2Keys(QStringLiteral("Foreign"));
    As2Agreement strict = m_agreement;
    strict.signing = Digest::Sha256;
    strict.encryption = {};
    strict.receipt = As2Agreement::Receipt::Synchronous;
    strict.asksSignedReceipt = true;
    strict.certificates = { foreign.partner() };
    QVERIFY(m_peer.agree(terms("sha-256", "", false, "sha-256")));
    As2Transport transport(strict, plainRoute(), m_clock);
    Progress progress;
    const sync::DeliveryOutcome outcome
        = transport.send({ "id-1", QStringLiteral("a.xml"), "application/xml", "<a/>" }, progress);
    QCOMPARE(outcome.state, sync::DeliveryOutcome::State::Failed);
    (void)m_peer.next();
}

QTEST_GUILESS_MAIN(tst_As2Interop)
#include "tst_as2interop.moc"
