#include "transport/timesource.h"

#include "base/baseerrors.h"
#include "transport/patience.h"
#include "transport/timeerrors.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <array>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace packledger::transport {

namespace {

constexpr int patienceMs = 3000;
constexpr qint64 secondsTo1970 = 2'208'988'800; // from 1900, where NTP begins

using Packet = std::array<uchar, 48>;
using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

/// A socket that closes itself.
class Socket
{
public:
    explicit Socket(const addrinfo &address)
        : m_descriptor(::socket(address.ai_family, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        if (m_descriptor >= 0 && ::connect(m_descriptor, address.ai_addr, address.ai_addrlen) != 0) {
            ::close(m_descriptor);
            m_descriptor = -1;
        }
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// 32 bits of seconds since 1900, which begin anew in 2036, and 32 bits of fractions.
qint64 millisecondsOf(const uchar *stamp)
{
    qint64 seconds = qFromBigEndian<quint32>(stamp);
    if (seconds < 0x80000000)
        seconds += qint64(1) << 32;
    return (seconds - secondsTo1970) * 1000 + ((qint64(qFromBigEndian<quint32>(stamp + 4)) * 1000) >> 32);
}

void writeStamp(qint64 ms, uchar *stamp)
{
    qToBigEndian(quint32(ms / 1000 + secondsTo1970), stamp);
    qToBigEndian(quint32(((ms % 1000) << 32) / 1000), stamp + 4);
}

} // namespace

Result<ClockReading> readTimeSource(const QByteArray &source, const Clock &clock, const Progress &progress)
{
    const QByteArrayList parts = source.split(':');
    if (parts.size() < 2 || parts.size() > 3 || parts.first() != "ntp" || parts.at(1).isEmpty())
        return fail(codes::clockSource, QString::fromUtf8(source));
    const QByteArray port = parts.size() == 3 ? parts.at(2) : QByteArray("123");
    addrinfo wish {};
    wish.ai_socktype = SOCK_DGRAM;
    addrinfo *list = nullptr;
    if (::getaddrinfo(parts.at(1).constData(), port.constData(), &wish, &list) != 0)
        return fail(codes::clockSilent, QString::fromUtf8(source));
    const Addresses addresses(list, &freeaddrinfo);
    const Socket socket(*addresses);

    Packet asked {};
    asked[0] = 0x23; // version 4, a client
    const qint64 sentMs = clock.now().ms;
    QElapsedTimer timer;
    timer.start();
    writeStamp(sentMs, asked.data() + 40);
    if (socket.descriptor() < 0 || ::send(socket.descriptor(), asked.data(), asked.size(), 0) != ssize_t(asked.size()))
        return fail(codes::clockSilent, QString::fromUtf8(source));
    pollfd waiting { socket.descriptor(), POLLIN, 0 };
    while (::poll(&waiting, 1, 100) == 0) {
        if (!goesOn(progress))
            return fail(codes::cancelled);
        if (timer.elapsed() > patienceMs)
            return fail(codes::clockSilent, QString::fromUtf8(source));
    }
    Packet said {};
    const ssize_t size = ::recv(socket.descriptor(), said.data(), said.size(), 0);
    const qint64 delayMs = timer.elapsed();
    if (size < 0) // nobody listens there
        return fail(codes::clockSilent, QString::fromUtf8(source));
    const bool isAnswer = size == ssize_t(said.size()) && (said[0] & 0x7) == 4
        && std::equal(asked.begin() + 40, asked.end(), said.begin() + 24);
    const bool isSet = (said[0] >> 6) != 3 && said[1] >= 1 && said[1] <= 15;
    if (!isAnswer || !isSet)
        return fail(codes::clockNonsense, QString::fromUtf8(source));
    // The machine's clock may jump meanwhile: what passed is told by the timer.
    const qint64 theirMiddle = (millisecondsOf(said.data() + 32) + millisecondsOf(said.data() + 40)) / 2;
    return ClockReading { sentMs + delayMs / 2 - theirMiddle, delayMs };
}

} // namespace packledger::transport
