// Documents a second from the outbox to a partner of this machine, beside one curl that makes the same requests: by
// plain POST, and by the REST binding, where the end of each capture job is asked for. What the partner does is nearly
// nothing.
#include "bench/table.h"
#include "support/acme.h"
#include "support/rememberedsecrets.h"
#include "support/testsite.h"
#include "sync/exchange.h"
#include "sync/outgoing.h"
#include "transport/maketransport.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <atomic>
#include <thread>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace packledger;

namespace {

/// A partner that takes whatever comes, over connections that stay open.
class LoopbackPartner
{
public:
    LoopbackPartner()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listener, 16) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no port");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { listen(); });
    }
    ~LoopbackPartner()
    {
        m_isOver = true;
        m_thread.join();
        for (std::thread &thread : m_threads)
            thread.join();
        ::close(m_listener);
    }
    LoopbackPartner(const LoopbackPartner &) = delete;
    LoopbackPartner &operator=(const LoopbackPartner &) = delete;

    [[nodiscard]] QString url(const char *path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1StringView(path));
    }
    [[nodiscard]] int posted() const { return m_posted; }

private:
    [[nodiscard]] bool waits(int descriptor) const
    {
        pollfd coming { descriptor, POLLIN, 0 };
        while (!m_isOver) {
            if (::poll(&coming, 1, 50) > 0)
                return true;
        }
        return false;
    }
    void listen()
    {
        while (waits(m_listener)) {
            const int client = ::accept(m_listener, nullptr, nullptr);
            m_threads.emplace_back([this, client] { serve(client); });
        }
    }
    void serve(int client)
    {
        QByteArray bytes;
        while (waits(client)) {
            char piece[65'536];
            const ssize_t got = ::recv(client, piece, sizeof piece, 0);
            if (got <= 0)
                break;
            bytes.append(piece, got);
            for (;;) {
                const qsizetype end = bytes.indexOf("\r\n\r\n");
                if (end < 0)
                    break;
                const QByteArray head = bytes.first(end).toLower();
                const qsizetype at = head.indexOf("content-length: ");
                const qsizetype length = at < 0 ? 0 : head.mid(at + 16).split('\r').front().toLongLong();
                if (bytes.size() < end + 4 + length)
                    break;
                bytes.remove(0, end + 4 + length);
                answer(client, head);
            }
        }
        ::close(client);
    }
    void answer(int client, const QByteArray &head)
    {
        QByteArray text = "HTTP/1.1 204 No Content\r\nGS1-EPCIS-Version: 2.0.0\r\n\r\n";
        if (head.startsWith("post "))
            ++m_posted;
        if (head.startsWith("post /capture"))
            text = "HTTP/1.1 202 Accepted\r\nLocation: /capture/1\r\nContent-Length: 0\r\n\r\n";
        else if (head.startsWith("get /capture")) {
            const QByteArray job = "{\"captureID\":\"1\",\"running\":false,\"success\":true,\"errors\":[]}";
            text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(job.size()) + "\r\n\r\n" + job;
        }
        (void)::send(client, text.constData(), size_t(text.size()), MSG_NOSIGNAL);
    }

    int m_listener;
    int m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_posted = 0;
    std::thread m_thread;
    std::vector<std::thread> m_threads;
};

QByteArray documentOf(int number, int size)
{
    return "<document number=\"" + QByteArray::number(number) + "\">" + QByteArray(size, 'x') + "</document>";
}

/// Seconds for the exchange to take all of them there.
double exchanged(const QJsonObject &options, int documents, int size)
{
    test::FakeClock clock;
    test::TestSite site(clock);
    sync::PartnerProfile partner = test::acme();
    partner.route = { "https", options };
    if (!test::setPartner(site.ledger(), partner))
        qFatal("partner");
    for (int i = 0; i < documents; ++i) {
        const auto queued = site.ledger().write([&](ledger::WriteTransaction &transaction) {
            QByteArray copy = documentOf(i, size);
            QBuffer bytes(&copy);
            bytes.open(QIODevice::ReadOnly);
            return sync::enqueue(transaction,
                { "acme", "urn:uuid:" + QByteArray::number(i), QStringLiteral("%1.xml").arg(i), "application/xml",
                    "epcis", {}, false },
                bytes);
        });
        if (!queued)
            qFatal("queue");
    }
    test::RememberedSecrets secrets;
    sync::Exchange exchange(site.site(),
        [&](const sync::PartnerProfile &profile) { return transport::makeTransport(profile, secrets, clock); });
    Progress goOn;
    int acknowledged = 0;
    QElapsedTimer took;
    took.start();
    for (int pass = 0; pass < 20 && acknowledged < documents; ++pass) {
        if (!exchange.once(
                access::Session::forOperator("ana"), {},
                [&acknowledged](const sync::ExchangeStep &step) {
                    acknowledged += step.state == sync::ExchangeStep::State::Acknowledged;
                },
                goOn))
            qFatal("exchange");
        clock.advance(10'000); // the end of a job is asked for after a while
    }
    if (acknowledged != documents)
        qFatal("%d of %d", acknowledged, documents);
    return double(took.nsecsElapsed()) / 1e9;
}

/// Seconds for one curl to post all of them over one connection, and to ask for `job` after each where there is one.
double curled(const QString &url, int documents, int size, const QString &job = {})
{
    QTemporaryDir folder;
    QByteArray config;
    for (int i = 0; i < documents; ++i) {
        QFile file(folder.filePath(QString::number(i)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("file");
        file.write(documentOf(i, size));
        config += (i > 0 ? "next\n" : "") + QByteArray("silent\noutput = \"/dev/null\"\nurl = \"") + url.toLatin1()
            + "\"\nheader = \"Content-Type: application/xml\"\ndata-binary = \"@" + file.fileName().toLatin1() + "\"\n";
        if (!job.isEmpty())
            config += "next\nsilent\noutput = \"/dev/null\"\nurl = \"" + job.toLatin1() + "\"\n";
    }
    QFile list(folder.filePath(QStringLiteral("config")));
    if (!list.open(QIODevice::WriteOnly))
        qFatal("config");
    list.write(config);
    list.close();
    QElapsedTimer took;
    took.start();
    QProcess curl;
    curl.start(QStringLiteral("curl"), { QStringLiteral("-K"), list.fileName() });
    if (!curl.waitForFinished(-1) || curl.exitCode() != 0)
        qFatal("curl: %s", curl.readAllStandardError().constData());
    return double(took.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption(
        { QStringLiteral("documents"), QStringLiteral("in a round"), QStringLiteral("N"), QStringLiteral("2000") });
    arguments.addOption(
        { QStringLiteral("rounds"), QStringLiteral("of each"), QStringLiteral("N"), QStringLiteral("5") });
    arguments.addOption(
        { QStringLiteral("size"), QStringLiteral("bytes of each"), QStringLiteral("N"), QStringLiteral("8000") });
    arguments.addOption({ QStringLiteral("unjudged"), QStringLiteral("bars are told, not kept") });
    arguments.process(application);
    const int documents = arguments.value(QStringLiteral("documents")).toInt();
    const int rounds = arguments.value(QStringLiteral("rounds")).toInt();
    const int size = arguments.value(QStringLiteral("size")).toInt();

    LoopbackPartner partner;
    std::vector<double> posts;
    std::vector<double> captures;
    std::vector<double> curls;
    std::vector<double> curledCaptures;
    for (int round = 0; round < rounds; ++round) {
        const auto rate = [documents](double seconds) { return documents / seconds; };
        curls.push_back(rate(curled(partner.url("/post"), documents, size)));
        posts.push_back(rate(exchanged(
            { { QStringLiteral("url"), partner.url("/post") }, { QStringLiteral("binding"), QStringLiteral("post") } },
            documents, size)));
        curledCaptures.push_back(rate(curled(partner.url("/capture"), documents, size, partner.url("/capture/1"))));
        captures.push_back(rate(exchanged({ { QStringLiteral("url"), partner.url("") } }, documents, size)));
    }
    bench::Table table(!arguments.isSet(QStringLiteral("unjudged")));
    table.told(QStringLiteral("curl, documents a second"), bench::median(curls));
    table.told(QStringLiteral("plain POST, documents a second"), bench::median(posts));
    table.told(QStringLiteral("REST capture with its job, documents a second"), bench::median(captures));
    table.told(QStringLiteral("curl with the job, documents a second"), bench::median(curledCaptures));
    table.notBelow(QStringLiteral("plain POST, of curl"), bench::medianRatio(posts, curls), 0.3);
    table.notBelow(
        QStringLiteral("REST capture, of curl with the job"), bench::medianRatio(captures, curledCaptures), 0.25);
    return table.holds() ? 0 : 1;
}
