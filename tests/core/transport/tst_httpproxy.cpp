#include "support/rememberedsecrets.h"
#include "sync/partnerprofile.h"
#include "transport/maketransport.h"
#include "transport/transporterrors.h"

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
