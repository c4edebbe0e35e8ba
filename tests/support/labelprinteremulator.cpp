#include "support/labelprinteremulator.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

namespace packledger::test {

namespace {

constexpr int tickMs = 10;

int listenOn(int port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(port));
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(listener, 4) != 0)
        qFatal("no port for the printer");
    return listener;
}

int portOf(int listener)
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

} // namespace

LabelPrinterEmulator::LabelPrinterEmulator(Way way)
    : m_way(way)
{
    if (way == Way::Tcp) {
        m_listener = listenOn(0);
        m_port = portOf(m_listener);
        m_url = QStringLiteral("tcp://127.0.0.1:%1").arg(m_port);
    } else {
        char name[256] {};
        if (openpty(&m_caller, &m_slave, name, nullptr, nullptr) != 0)
            qFatal("no pseudo terminal");
        termios plain {};
        tcgetattr(m_slave, &plain);
        cfmakeraw(&plain);
        tcsetattr(m_slave, TCSANOW, &plain);
        m_url = QStringLiteral("serial:%1?baud=115200").arg(QString::fromLocal8Bit(name));
    }
    m_thread = std::thread([this] { serve(); });
}

LabelPrinterEmulator::~LabelPrinterEmulator()
{
    m_isEnding = true;
    m_thread.join();
    for (const int descriptor : { m_listener, m_caller, m_slave }) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void LabelPrinterEmulator::setFaults(std::function<Fault(int)> plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = std::move(plan);
}

void LabelPrinterEmulator::mend()
{
    const std::lock_guard lock(m_mutex);
    // A killed program's claim on a real line ends with it; this one stays open at our end, too.
    if (m_slave >= 0)
        ioctl(m_slave, TIOCNXCL);
    const Fault was = std::exchange(m_fault, Fault::None);
    if (m_way == Way::Tcp && m_listener < 0)
        m_listener = listenOn(m_port);
    if (m_isHalfPrinted) {
        m_isHalfPrinted = false;
        if (!m_mayReprint && was == Fault::HalfPrinted)
            m_waiting.removeFirst();
    }
    while (!m_waiting.isEmpty() && m_fault == Fault::None)
        m_tray.append(m_waiting.takeFirst());
}

void LabelPrinterEmulator::unplug()
{
    const std::lock_guard lock(m_mutex);
    hangUp();
    close(m_listener);
    m_listener = -1;
    m_fault = Fault::Refusing;
}

bool LabelPrinterEmulator::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault != Fault::None;
}

QByteArrayList LabelPrinterEmulator::tray() const
{
    const std::lock_guard lock(m_mutex);
    return m_tray;
}

int LabelPrinterEmulator::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

QByteArrayList LabelPrinterEmulator::formats() const
{
    const std::lock_guard lock(m_mutex);
    return m_formats;
}

bool LabelPrinterEmulator::isReached() const
{
    const std::lock_guard lock(m_mutex);
    if (m_way == Way::Serial) {
        int unread = 0;
        return ioctl(m_caller, FIONREAD, &unread) == 0 && unread > 0;
    }
    pollfd waiting { m_listener, POLLIN, 0 };
    return m_caller >= 0 || (m_listener >= 0 && poll(&waiting, 1, 0) > 0);
}

QByteArray LabelPrinterEmulator::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void LabelPrinterEmulator::serve()
{
    while (!m_isEnding)
        serveOnce();
}

void LabelPrinterEmulator::serveOnce()
{
    pollfd watched[2] {};
    nfds_t count = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_listener >= 0 && m_caller < 0)
            watched[count++] = { m_listener, POLLIN, 0 };
        if (m_caller >= 0 && m_fault != Fault::Stalled)
            watched[count++] = { m_caller, POLLIN, 0 };
    }
    if (poll(watched, count, tickMs) <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    if (watched[0].fd == m_listener && m_caller < 0)
        return acceptCaller();
    char bytes[4096];
    const ssize_t size = m_caller >= 0 ? read(m_caller, bytes, sizeof bytes) : 0;
    if (size > 0)
        feed(QByteArray(bytes, size));
    else if (m_way == Way::Tcp)
        hangUp();
}

void LabelPrinterEmulator::acceptCaller()
{
    m_caller = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    m_buffer.clear();
}

void LabelPrinterEmulator::hangUp()
{
    if (m_caller >= 0 && m_way == Way::Tcp) {
        close(m_caller);
        m_caller = -1;
    }
    m_buffer.clear();
}

void LabelPrinterEmulator::feed(const QByteArray &bytes)
{
    m_bytes += bytes;
    m_buffer += bytes;
    while (m_fault != Fault::Stalled) {
        const qsizetype ask = m_buffer.indexOf("~HS");
        const qsizetype end = m_buffer.indexOf("^XZ");
        if (ask >= 0 && (end < 0 || ask < end)) { // done at once, also behind half a label of somebody who was killed
            m_buffer.remove(ask, 3);
            if (m_fault != Fault::Silent)
                answer(hostStatus());
            continue;
        }
        if (end < 0)
            return;
        const qsizetype begin = m_buffer.lastIndexOf("^XA", end); // half a label before it was never closed
        if (begin < 0) {
            m_buffer.remove(0, end + 3);
            continue;
        }
        const QByteArray format = m_buffer.sliced(begin, end + 3 - begin);
        m_buffer.remove(0, end + 3);
        takeFormat(format);
    }
}

void LabelPrinterEmulator::takeFormat(const QByteArray &format)
{
    if (remembers(format))
        return;
    if (format.contains("^JZN"))
        m_mayReprint = false;
    if (!format.contains("^FD") && !format.contains("^GF"))
        return;
    m_formats.append(format);
    const int number = m_received++;
    const Fault fault = m_plan ? m_plan(number) : Fault::None;
    switch (fault) {
    case Fault::None:
        return print(format);
    case Fault::Skipped:
        return;
    case Fault::Repeated:
        print(format);
        return print(format);
    case Fault::CutOff:
        return hangUp();
    case Fault::Refusing:
        hangUp();
        close(m_listener);
        m_listener = -1;
        m_fault = fault;
        return;
    case Fault::HalfPrinted:
    case Fault::HalfPrintedAgain:
        m_isHalfPrinted = true;
        break;
    case Fault::OutOfMedia:
    case Fault::HeadOpen:
    case Fault::Paused:
    case Fault::Silent:
    case Fault::Stalled:
        break;
    }
    m_fault = fault;
    m_waiting.append(format);
}

void LabelPrinterEmulator::setMemory(Memory memory)
{
    const std::lock_guard lock(m_mutex);
    m_memory = memory;
}

void LabelPrinterEmulator::store(const QByteArray &format)
{
    const std::lock_guard lock(m_mutex);
    m_stored = format;
}

bool LabelPrinterEmulator::remembers(const QByteArray &format)
{
    if (format.contains("^DF")) {
        if (m_memory == Memory::Keeps)
            m_stored = format;
        return true;
    }
    if (!format.contains("^HF"))
        return false;
    if (m_memory != Memory::Mute)
        answer(m_memory == Memory::None || m_stored.isEmpty() ? QByteArray("^XA\r\n^XZ\r\n") : m_stored + "\r\n");
    return true;
}

void LabelPrinterEmulator::print(const QByteArray &format)
{
    if (m_fault == Fault::None)
        m_tray.append(format);
    else
        m_waiting.append(format);
}

QByteArray LabelPrinterEmulator::hostStatus() const
{
    const bool isOut
        = m_fault == Fault::OutOfMedia || m_fault == Fault::HalfPrinted || m_fault == Fault::HalfPrintedAgain;
    const auto flag = [](bool is) { return is ? QByteArray("1") : QByteArray("0"); };
    const QByteArray waiting = QByteArray::number(m_waiting.size()).rightJustified(3, '0');
    return "\x02"
           "030,"
        + flag(isOut) + ',' + flag(m_fault == Fault::Paused) + ",1218," + waiting
        + ",0,0,0,000,0,0,0\x03\r\n"
          "\x02"
          "001,0,"
        + flag(m_fault == Fault::HeadOpen)
        + ",0,0,2,4,0,00000000,1,000\x03\r\n"
          "\x02"
          "1234,0\x03\r\n";
}

void LabelPrinterEmulator::answer(const QByteArray &bytes)
{
    if (m_caller >= 0)
        static_cast<void>(::send(m_caller, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) >= 0
            || write(m_caller, bytes.constData(), size_t(bytes.size())) >= 0);
}

} // namespace packledger::test
