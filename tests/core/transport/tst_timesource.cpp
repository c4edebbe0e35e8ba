#include "transport/timeerrors.h"
#include "transport/timesource.h"

#include <QtEndian>
#include <QTest>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <functional>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace packledger;
using namespace packledger::transport;

namespace {

using Packet = std::array<uchar, 48>;

void writeStamp(qint64 ms, uchar *stamp)
{
    qToBigEndian(quint32(ms / 1000 + 2'208'988'800), stamp);
    qToBigEndian(quint32(((ms % 1000) << 32) / 1000), stamp + 4);
}

/// A time server on loopback that answers one request.
class TimeServer
{
public:
    explicit TimeServer(std::function<void(Packet &answer)> answer)
        : m_socket(::socket(AF_INET, SOCK_DGRAM, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0
            || ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no socket");
        m_port = ntohs(address.sin_port);
        timeval patience { 10, 0 };
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        m_thread = std::thread([this, answer = std::move(answer)] {
            Packet asked {};
            sockaddr_in from {};
            socklen_t length = sizeof from;
            if (::recvfrom(m_socket, asked.data(), asked.size(), 0, reinterpret_cast<sockaddr *>(&from), &length) < 0)
                return;
            Packet said {};
            said[0] = 0x24; // version 4, a server
            said[1] = 2;
            std::copy(asked.begin() + 40, asked.end(), said.begin() + 24);
            const qint64 now = SystemClock().now().ms;
            writeStamp(now, said.data() + 32);
            writeStamp(now, said.data() + 40);
            answer(said);
            (void)::sendto(m_socket, said.data(), said.size(), 0, reinterpret_cast<sockaddr *>(&from), length);
        });
    }
    ~TimeServer()
    {
        m_thread.join();
        ::close(m_socket);
    }
    QByteArray source() const { return "ntp:127.0.0.1:" + QByteArray::number(m_port); }

private:
    int m_socket;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace

/// A time server asked over a real socket.
class tst_TimeSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarTheClockIsOff_data();
    void tellsHowFarTheClockIsOff();
    void believesNoServerWithoutTime_data();
    void believesNoServerWithoutTime();
    void saysThatNobodyAnswers();
    void knowsItsSources_data();
    void knowsItsSources();
};

void tst_TimeSource::tellsHowFarTheClockIsOff_data()
{
    QTest::addColumn<qint64>("offMs");
    QTest::newRow("right") << qint64(0);
    QTest::newRow("five minutes fast") << qint64(300'000);
    QTest::newRow("a year slow") << qint64(-365) * 86'400'000;
    QTest::newRow("beyond 2036, where its counting begins anew") << qint64(-12) * 365 * 86'400'000;
}

void tst_TimeSource::tellsHowFarTheClockIsOff()
{
    QFETCH(const qint64, offMs);
    const TimeServer server([offMs](Packet &said) {
        const qint64 theirs = SystemClock().now().ms - offMs;
        writeStamp(theirs, said.data() + 32);
        writeStamp(theirs, said.data() + 40);
    });
    const Result<ClockReading> reading = readTimeSource(server.source(), SystemClock());
    QVERIFY(reading);
    // Right to half the way there and back, and to the millisecond's rounding.
    QVERIFY2(qAbs(reading->driftMs - offMs) <= reading->delayMs / 2 + 2, qPrintable(QString::number(reading->driftMs)));
}

void tst_TimeSource::believesNoServerWithoutTime_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("value");
    QTest::newRow("its clock is not set") << 0 << 0xe4;
    QTest::newRow("stratum 0: go away") << 1 << 0;
    QTest::newRow("stratum 16: not synchronised") << 1 << 16;
    QTest::newRow("a client, no server") << 0 << 0x23;
    QTest::newRow("answers another question") << 25 << 0x55;
}

void tst_TimeSource::believesNoServerWithoutTime()
{
    QFETCH(const int, byte);
    QFETCH(const int, value);
    const TimeServer server([byte, value](Packet &said) { said[size_t(byte)] = uchar(value); });
    const Result<ClockReading> reading = readTimeSource(server.source(), SystemClock());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, codes::clockNonsense);
}

void tst_TimeSource::saysThatNobodyAnswers()
{
    QByteArray gone;
    {
        TimeServer server([](Packet &) {});
        gone = server.source();
        (void)readTimeSource(gone, SystemClock());
    }
    const Result<ClockReading> reading = readTimeSource(gone, SystemClock());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, codes::clockSilent);
}

void tst_TimeSource::knowsItsSources_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a bare name") << QByteArray("pool.ntp.org");
    QTest::newRow("another kind") << QByteArray("http:pool.ntp.org");
    QTest::newRow("no host") << QByteArray("ntp:");
}

void tst_TimeSource::knowsItsSources()
{
    QFETCH(const QByteArray, source);
    const Result<ClockReading> reading = readTimeSource(source, SystemClock());
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, codes::clockSource);
}

QTEST_GUILESS_MAIN(tst_TimeSource)
#include "tst_timesource.moc"
