#include "base/errortext.h"
#include "core/transport/as2keys.h"
#include "support/acme.h"
#include "support/rememberedsecrets.h"
#include "support/testsite.h"
#include "sync/exchange.h"
#include "sync/outgoing.h"
#include "transport/maketransport.h"
#include "transport/transporterrors.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTest>

#include <atomic>
#include <thread>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace packledger;
using namespace packledger::transport;

namespace {

/// A proxy that keeps the head of each request, and lets in whom it knows; behind it there is nobody.
class StrictProxy
{
public:
    explicit StrictProxy(QByteArray wanted)
        : m_wanted(std::move(wanted))
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listener, 16) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no port");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~StrictProxy()
    {
        m_isOver = true;
        m_thread.join();
        ::close(m_listener);
    }
    StrictProxy(const StrictProxy &) = delete;
    StrictProxy &operator=(const StrictProxy &) = delete;

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// All that came; to be asked when nothing is under way.
    [[nodiscard]] QByteArray heard() const { return m_heard; }

private:
    void serve()
    {
        while (!m_isOver) {
            pollfd coming { m_listener, POLLIN, 0 };
            if (::poll(&coming, 1, 20) <= 0)
                continue;
            const int client = ::accept(m_listener, nullptr, nullptr);
            QByteArray head;
            char piece[4096];
            while (!head.contains("\r\n\r\n")) {
                const ssize_t got = ::recv(client, piece, sizeof piece, 0);
                if (got <= 0)
                    break;
                head.append(piece, got);
            }
            m_heard += head;
            const QByteArray answer = head.contains(m_wanted)
                ? "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                  "Content-Length: 0\r\nConnection: close\r\n\r\n";
            (void)::send(client, answer.constData(), size_t(answer.size()), MSG_NOSIGNAL);
            ::close(client);
        }
    }

    QByteArray m_wanted;
    int m_listener;
    int m_port = 0;
    std::atomic<bool> m_isOver = false;
    QByteArray m_heard;
    std::thread m_thread;
};

/// All that was said while it lives: steps of an exchange, of a test, and what a log would hold.
class Listener
{
public:
    Listener()
    {
        words.clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &message) { words += message; });
    }
    ~Listener() { qInstallMessageHandler(m_before); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    static void note(const std::optional<Error> &error)
    {
        if (error)
            words += error->detail + error->where.path + error->where.file + errorSentence(*error);
    }

    static inline QString words;

private:
    QtMessageHandler m_before;
};

/// What stands in all files of a folder.
QByteArray writtenIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// Between us and the partner stands a proxy that asks who we are.
class tst_HttpProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_secrets.known = { { "proxy", "right" }, { "typo", "wrong" } };
        m_options = { { QStringLiteral("url"), QStringLiteral("https://partner.example/in") },
            { QStringLiteral("binding"), QStringLiteral("post") } };
    }
    void tellsTheProxyWhoWeAre();
    void saysThatTheProxyDoesNotKnowUs();
    void letsNoSecretOutButToWhomItIsFor();
    void keepsPasswordsOutOfTheAddress();
    void refusesHalfASignIn();

private:
    [[nodiscard]] Result<std::unique_ptr<sync::Transport>> transport()
    {
        sync::PartnerProfile profile;
        profile.name = "acme";
        profile.route = { "https", m_options };
        return makeTransport(profile, m_secrets, m_clock);
    }
    [[nodiscard]] sync::DeliveryOutcome sentThrough(const StrictProxy &proxy, const char *secret)
    {
        m_options.insert(QStringLiteral("proxy"), proxy.address());
        m_options.insert(QStringLiteral("proxy_user"), QStringLiteral("site"));
        m_options.insert(QStringLiteral("proxy_password"), QStringLiteral("secret:") + QLatin1StringView(secret));
        const Result<std::unique_ptr<sync::Transport>> made = transport();
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        Progress goOn;
        return (*made)->send({ "id", QStringLiteral("a.xml"), "application/xml", "the document" }, goOn);
    }

    SystemClock m_clock;
    test::RememberedSecrets m_secrets;
    QJsonObject m_options;
};

void tst_HttpProxy::tellsTheProxyWhoWeAre()
{
    const QByteArray basic = "Proxy-Authorization: Basic " + QByteArray("site:right").toBase64();
    const StrictProxy proxy(basic);
    const sync::DeliveryOutcome outcome = sentThrough(proxy, "proxy");
    // It let us in, and found nobody behind.
    QCOMPARE(outcome.state, sync::DeliveryOutcome::State::Failed);
    QVERIFY(outcome.error->code != codes::signInRefused);
    QVERIFY(proxy.heard().startsWith("CONNECT partner.example:443 "));
    QVERIFY(proxy.heard().contains(basic));
    QVERIFY(!proxy.heard().contains("the document"));
}

void tst_HttpProxy::saysThatTheProxyDoesNotKnowUs()
{
    const StrictProxy proxy("Proxy-Authorization: Basic " + QByteArray("site:right").toBase64());
    const sync::DeliveryOutcome outcome = sentThrough(proxy, "typo");
    QCOMPARE(outcome.state, sync::DeliveryOutcome::State::Failed);
    QCOMPARE(outcome.error->code, codes::signInRefused);
    QVERIFY(!outcome.error->detail.contains(QStringLiteral("wrong")));
}

/// Keys of AS2 and the password of a proxy, whatever goes wrong with them: not on disk, not in a word or a log.
void tst_HttpProxy::letsNoSecretOutButToWhomItIsFor()
{
    const test::As2Keys keys = test::makeAs2Keys(QStringLiteral("Ours"));
    if (keys.key.isEmpty())
        QSKIP("The openssl program is missing: no keys can be made.");
    const QByteArray password = "canary-4b1d";
    const QByteArray basic = "Basic " + ("site:" + password).toBase64();
    m_secrets.known
        = { { "proxy", password }, { "as2", keys.pem() }, { "noise", "canary-noise" }, { "half", keys.key } };
    test::FakeClock clock;
    clock.set({ SystemClock().now().ms + 60'000, 0 });
    test::TestSite site(clock);
    const Listener listener;

    const StrictProxy knowing(basic);
    const StrictProxy strange("nobody at all");
    const struct
    {
        QByteArray name;
        QByteArray gln;
        QString proxy;
        QString identity;
    } partners[] = { { "known", "0361414000018", knowing.address(), QStringLiteral("secret:as2") },
        { "strange", "0388888000016", strange.address(), QStringLiteral("secret:as2") },
        { "noise", "0614141000005", knowing.address(), QStringLiteral("secret:noise") },
        { "half", "0312345000011", knowing.address(), QStringLiteral("secret:half") } };
    for (const auto &partner : partners) {
        sync::PartnerProfile profile = test::acme(partner.name);
        profile.gln = partner.gln;
        profile.route = { "as2",
            { { QStringLiteral("url"), QStringLiteral("http://partner.example/as2") },
                { QStringLiteral("our_id"), QStringLiteral("us") },
                { QStringLiteral("partner_id"), QStringLiteral("them") },
                { QStringLiteral("identity"), partner.identity },
                { QStringLiteral("certificates"), QString::fromLatin1(keys.certificate) },
                { QStringLiteral("proxy"), partner.proxy }, { QStringLiteral("proxy_user"), QStringLiteral("site") },
                { QStringLiteral("proxy_password"), QStringLiteral("secret:proxy") } } };
        QVERIFY(test::setPartner(site.ledger(), profile));
        const Result<ledger::OutboxId> queued = site.ledger().write([&](ledger::WriteTransaction &transaction) {
            QByteArray content = "the document";
            QBuffer bytes(&content);
            return bytes.open(QIODevice::ReadOnly) ? sync::enqueue(transaction,
                       { partner.name, partner.name, QStringLiteral("a.xml"), "application/xml", "epcis" }, bytes)
                                                   : fail(codes::partnerTrouble);
        });
        QVERIFY(queued);
        if (const auto made = makeTransport(profile, m_secrets, clock)) {
            Progress goOn;
            (void)(*made)->test(
                [](const sync::TestStep &step) {
                    Listener::words += step.said;
                    Listener::note(step.error);
                },
                goOn);
        }
    }
    sync::Exchange exchange(
        site.site(), [&](const sync::PartnerProfile &partner) { return makeTransport(partner, m_secrets, clock); });
    int failures = 0;
    Progress goOn;
    QVERIFY(exchange.once(
        access::Session::forOperator("ana"), {},
        [&](const sync::ExchangeStep &step) {
            failures += step.error ? 1 : 0;
            Listener::words += step.words;
            Listener::note(step.error);
        },
        goOn));
    QVERIFY2(failures >= int(std::size(partners)), qPrintable(Listener::words));

    QVERIFY(knowing.heard().contains(basic));
    QVERIFY(!Listener::words.isEmpty());
    const QByteArray all = writtenIn(site.folder()) + Listener::words.toUtf8();
    QVERIFY(test::TestSite::isPostgresql() || all.contains("secret:proxy"));
    for (const QByteArray &secret : { password, basic, QByteArray("canary"), keys.key.split('\n').at(5) })
        QVERIFY2(!all.contains(secret), secret.constData());
    // Nor did the proxy, which forwards what it likes, get more than its own.
    for (const StrictProxy *proxy : { &knowing, &strange })
        QVERIFY(!proxy->heard().contains("PRIVATE KEY") && !proxy->heard().contains(keys.key.split('\n').at(5)));
}

void tst_HttpProxy::keepsPasswordsOutOfTheAddress()
{
    m_options.insert(QStringLiteral("proxy"), QStringLiteral("http://site:right@proxy.example:3128"));
    QVERIFY(!transport());
    // Nor does a profile with one get into the journal.
    const auto profile = [&](const QString &proxy) {
        m_options.insert(QStringLiteral("kind"), QStringLiteral("https"));
        m_options.insert(QStringLiteral("proxy"), proxy);
        return sync::partnerFromJson({ { QStringLiteral("name"), QStringLiteral("acme") },
            { QStringLiteral("gln"), QStringLiteral("0614141000005") }, { QStringLiteral("route"), m_options } });
    };
    const Result<sync::PartnerProfile> refused = profile(QStringLiteral("http://site:right@proxy.example:3128"));
    QVERIFY(!refused);
    QCOMPARE(QString(refused.error().code.name()), QStringLiteral("sync.partner-secret"));
    QVERIFY(!refused.error().detail.contains(QStringLiteral("right")));
    const Result<sync::PartnerProfile> taken = profile(QStringLiteral("http://proxy.example:3128"));
    QVERIFY2(taken || taken.error().code.name() != QLatin1StringView("sync.partner-secret"), "");
}

void tst_HttpProxy::refusesHalfASignIn()
{
    m_options.insert(QStringLiteral("proxy"), QStringLiteral("http://proxy.example:3128"));
    m_options.insert(QStringLiteral("proxy_user"), QStringLiteral("site"));
    QVERIFY(!transport());
    m_options.remove(QStringLiteral("proxy_user"));
    QVERIFY(transport());
}

QTEST_GUILESS_MAIN(tst_HttpProxy)
#include "tst_httpproxy.moc"
