#include "endpoint/httplistener.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace packledger;
using namespace packledger::endpoint;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

/// What a listener does with clients that want too much, as real sockets show it.
class tst_HttpListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersOverOneConnection();
    void refusesALargeBodyBeforeItComes();
    void refusesABodyThatGrowsTooLarge();
    void refusesByTheHeadAlone();
    void endsASlowHead();
    void endsASlowBody();
    void endsWhoeverDoesNotFetchTheAnswer();
    void keepsRoomForThoseWhoAsk();
    void refusesWhatItCannotHold();
    void letsFewOfOnePeerReadWhyTheyWereRefused();
    void answersOthersWhileOneWaits();
    void survivesWhoeverLeavesBeforeTheAnswer();
    void refusesTwoRequestsAtOnce();
    void saysThatThePortIsTaken();

private:
    void listen(const HttpLimits &limits)
    {
        m_listener = std::make_unique<HttpListener>(
            limits,
            [](const HttpRequest &head, qint64) -> std::optional<HttpResponse> {
                if (head.path == u"/closed")
                    return HttpResponse { .status = 401, .body = "closed" };
                return std::nullopt;
            },
            [](int status) { return HttpResponse { .status = status, .body = "no" }; },
            [this](const HttpRequest &request, const Reply &reply) {
                m_asked.append(request.path);
                if (request.path == u"/later")
                    m_later.push_back(reply);
                else if (request.path == u"/much")
                    reply({ .body = QByteArray(64 << 20, 'x') });
                else
                    reply({ .body = request.method + ' ' + QByteArray::number(request.body.size()) });
            });
        const Result<quint16> port = m_listener->listen({});
        QVERIFY(port);
        m_port = *port;
    }
    std::unique_ptr<QTcpSocket> connected()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (!QTest::qWaitFor([&] { return socket->state() == QTcpSocket::ConnectedState; }, patienceMs))
            return {};
        return socket;
    }
    /// What comes until `end` is in it or the other end closes.
    QByteArray heard(QTcpSocket &socket, const QByteArray &end)
    {
        QByteArray all;
        (void)QTest::qWaitFor(
            [&] {
                all += socket.readAll();
                return all.contains(end) || socket.state() == QTcpSocket::UnconnectedState;
            },
            patienceMs);
        return all;
    }
    static QByteArray post(const QByteArray &path, qint64 length)
    {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
    }

    std::unique_ptr<HttpListener> m_listener;
    quint16 m_port = 0;
    QStringList m_asked;
    std::vector<Reply> m_later;
};

void tst_HttpListener::init()
{
    m_listener.reset();
    m_asked.clear();
    m_later.clear();
}

void tst_HttpListener::answersOverOneConnection()
{
    listen({});
    const auto socket = connected();
    QVERIFY(socket);
    // More than one piece on the wire, and one after the other over the same connection.
    constexpr qint64 large = 3 << 20;
    for (int round = 0; round < 3; ++round) {
        socket->write(post("/a", large));
        QVERIFY(QTest::qWaitFor([&] { return socket->bytesToWrite() == 0; }, patienceMs));
        socket->write(QByteArray(large, 'x'));
        QVERIFY(heard(*socket, "POST 3145728").startsWith("HTTP/1.1 200"));
        socket->write("GET /b HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(heard(*socket, "GET 0").startsWith("HTTP/1.1 200"));
        socket->write("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        QVERIFY(heard(*socket, "POST 3").startsWith("HTTP/1.1 200"));
    }
    QCOMPARE(m_asked.size(), 9);
}

void tst_HttpListener::refusesALargeBodyBeforeItComes()
{
    listen({ .mostBody = 1000 });
    const auto socket = connected();
    socket->write(post("/a", 1001));
    QVERIFY(heard(*socket, "no").startsWith("HTTP/1.1 413"));
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QTcpSocket::UnconnectedState, patienceMs);
    QVERIFY(m_asked.isEmpty());
}

void tst_HttpListener::refusesABodyThatGrowsTooLarge()
{
    listen({ .mostBody = 1000 });
    const auto socket = connected();
    socket->write("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 11; ++i)
        socket->write("64\r\n" + QByteArray(100, 'x') + "\r\n");
    QVERIFY(heard(*socket, "no").startsWith("HTTP/1.1 413"));
    QVERIFY(m_asked.isEmpty());
}

void tst_HttpListener::refusesByTheHeadAlone()
{
    listen({});
    const auto socket = connected();
    socket->write(post("/closed", 1 << 20));
    QVERIFY(heard(*socket, "closed").startsWith("HTTP/1.1 401"));
    QVERIFY(m_asked.isEmpty());
}

void tst_HttpListener::endsASlowHead()
{
    listen({ .headMs = 300 });
    const auto socket = connected();
    socket->write("GET /a HTTP/1.1\r\nX: ");
    QTimer drops;
    connect(&drops, &QTimer::timeout, this, [&] { socket->write("x"); });
    drops.start(50);
    QVERIFY(heard(*socket, "no").startsWith("HTTP/1.1 408"));
}

void tst_HttpListener::endsASlowBody()
{
    listen({ .silenceMs = 300 });
    const auto socket = connected();
    socket->write(post("/a", 1 << 20));
    // It comes, but at a rate at which it would take all day.
    QTimer drops;
    connect(&drops, &QTimer::timeout, this, [&] { socket->write("x"); });
    drops.start(50);
    QVERIFY(heard(*socket, "no").startsWith("HTTP/1.1 408"));
}

void tst_HttpListener::endsWhoeverDoesNotFetchTheAnswer()
{
    listen({ .silenceMs = 300 });
    const auto socket = connected();
    socket->setReadBufferSize(1024);
    socket->write("GET /much HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_asked.size(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->gate().connections(), 0, patienceMs);
}

void tst_HttpListener::keepsRoomForThoseWhoAsk()
{
    listen({ .mostConnections = 3 });
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    idle.reserve(6);
    for (int i = 0; i < 6; ++i)
        idle.push_back(connected());
    const auto socket = connected();
    socket->write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(heard(*socket, "GET 0").startsWith("HTTP/1.1 200"));
    QVERIFY(m_listener->gate().connections() <= 3);
}

void tst_HttpListener::refusesWhatItCannotHold()
{
    listen({ .mostBody = 1000, .mostHeld = 1500 });
    const auto first = connected();
    first->write(post("/a", 1000) + "x");
    QTest::qWait(100);
    const auto second = connected();
    second->write(post("/b", 1000) + "x");
    QVERIFY(heard(*second, "no").startsWith("HTTP/1.1 503"));
    first->write(QByteArray(999, 'x'));
    QVERIFY(heard(*first, "POST 1000").startsWith("HTTP/1.1 200"));
}

void tst_HttpListener::letsFewOfOnePeerReadWhyTheyWereRefused()
{
    listen({ .mostRefused = 3 });
    std::vector<std::unique_ptr<QTcpSocket>> refused;
    for (int i = 0; i < 20; ++i) {
        refused.push_back(connected());
        refused.back()->write("GET /closed HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
        QVERIFY(heard(*refused.back(), "closed").startsWith("HTTP/1.1 401"));
        QVERIFY(m_listener->gate().connections() <= 3);
    }
    const auto socket = connected();
    socket->write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(heard(*socket, "GET 0").startsWith("HTTP/1.1 200"));
}

void tst_HttpListener::answersOthersWhileOneWaits()
{
    listen({});
    const auto waiting = connected();
    waiting->write("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_later.size(), size_t(1), patienceMs);
    const auto other = connected();
    other->write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(heard(*other, "GET 0").startsWith("HTTP/1.1 200"));
    m_later.front()({ .status = 202, .body = "at last" });
    QVERIFY(heard(*waiting, "at last").startsWith("HTTP/1.1 202"));
}

void tst_HttpListener::survivesWhoeverLeavesBeforeTheAnswer()
{
    listen({});
    auto waiting = connected();
    waiting->write("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_later.size(), size_t(1), patienceMs);
    waiting->abort();
    waiting.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->gate().connections(), 0, patienceMs);
    m_later.front()({ .body = "to nobody" });
    const auto other = connected();
    other->write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(heard(*other, "GET 0").startsWith("HTTP/1.1 200"));
}

void tst_HttpListener::refusesTwoRequestsAtOnce()
{
    listen({});
    const auto socket = connected();
    socket->write("GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(heard(*socket, "no").startsWith("HTTP/1.1 400"));
    QVERIFY(m_asked.isEmpty());
}

void tst_HttpListener::saysThatThePortIsTaken()
{
    listen({});
    const quint16 taken = m_port;
    HttpListener other({}, {}, {}, {});
    const Result<quint16> port = other.listen({ .port = taken });
    QVERIFY(!port);
    QCOMPARE(QString::fromLatin1(port.error().code.name()), QStringLiteral("endpoint.port-in-use"));
    HttpListener elsewhere({}, {}, {}, {});
    QCOMPARE(QString::fromLatin1(elsewhere.listen({ .host = QStringLiteral("192.0.2.1") }).error().code.name()),
        QStringLiteral("endpoint.address"));
}

QTEST_GUILESS_MAIN(tst_HttpListener)
#include "tst_httplistener.moc"
