#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <poll.h>
#include <pty.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

namespace packledger::test {

/// A device's end of a line, a pseudo terminal or a socket of this machine. Plain system calls, since drivers block.
class DeviceLine
{
public:
    virtual ~DeviceLine() = default;

    /// "tcp://127.0.0.1:40123", "serial:/dev/pts/3"
    [[nodiscard]] virtual QString address() const = 0;
    /// The cable is pulled, and put back: of TCP whoever connects anew is heard again by itself.
    virtual void cut() = 0;
    virtual void mend() { }
    /// Nobody is there any more.
    virtual void close() { cut(); }

    void say(const QByteArray &bytes)
    {
        if (::write(descriptor(), bytes.constData(), size_t(bytes.size())) != ssize_t(bytes.size()))
            qFatal("the device's line is gone");
    }
    /// What it was told, waiting no longer than this for it; empty also where nobody is connected.
    [[nodiscard]] QByteArray hear(int ms)
    {
        if (!isConnected(ms))
            return {};
        char bytes[1024];
        pollfd waiting { descriptor(), POLLIN, 0 };
        if (poll(&waiting, 1, ms) <= 0)
            return {};
        const ssize_t size = ::read(descriptor(), bytes, sizeof bytes);
        if (size <= 0)
            hungUp();
        return { bytes, qsizetype(std::max<ssize_t>(0, size)) };
    }
    /// What it was told up to this byte.
    [[nodiscard]] QByteArray heardUpTo(char end)
    {
        QByteArray heard;
        for (char byte = 0; ::read(descriptor(), &byte, 1) == 1;) {
            heard.append(byte);
            if (byte == end)
                break;
        }
        return heard;
    }

protected:
    [[nodiscard]] virtual int descriptor() = 0;
    /// Whether somebody is at the other end, within this time.
    [[nodiscard]] virtual bool isConnected(int ms) = 0;
    virtual void hungUp() { }
};

class SerialDeviceLine final : public DeviceLine
{
public:
    SerialDeviceLine() { SerialDeviceLine::mend(); }
    ~SerialDeviceLine() override { SerialDeviceLine::cut(); }
    [[nodiscard]] QString address() const override { return QStringLiteral("serial:") + port(); }
    void mend() override
    {
        char name[256] {};
        termios raw {};
        cfmakeraw(&raw);
        if (openpty(&m_master, &m_slave, name, &raw, nullptr) != 0)
            qFatal("no pseudo terminal");
        QFile::link(QString::fromLocal8Bit(name), port());
    }
    void cut() override
    {
        if (m_master < 0)
            return;
        QFile::remove(port());
        ::close(m_slave);
        ::close(m_master);
        m_master = -1;
    }

protected:
    [[nodiscard]] int descriptor() override { return m_master; }
    [[nodiscard]] bool isConnected(int) override { return m_master >= 0; }

private:
    /// The same name for every plug, as below /dev/serial/by-id.
    [[nodiscard]] QString port() const { return m_folder.filePath(QStringLiteral("device")); }

    QTemporaryDir m_folder;
    int m_master = -1;
    int m_slave = -1;
};

class TcpDeviceLine final : public DeviceLine
{
public:
    TcpDeviceLine()
    {
        m_listening = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in at {};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        if (bind(m_listening, reinterpret_cast<sockaddr *>(&at), size) != 0 || listen(m_listening, 4) != 0
            || getsockname(m_listening, reinterpret_cast<sockaddr *>(&at), &size) != 0)
            qFatal("no socket");
        m_port = ntohs(at.sin_port);
    }
    ~TcpDeviceLine() override { TcpDeviceLine::close(); }
    [[nodiscard]] QString address() const override { return QStringLiteral("tcp://127.0.0.1:%1").arg(m_port); }
    void cut() override
    {
        if (m_peer >= 0)
            ::close(m_peer);
        m_peer = -1;
    }
    void close() override
    {
        cut();
        if (m_listening >= 0)
            ::close(m_listening);
        m_listening = -1;
    }

protected:
    [[nodiscard]] int descriptor() override
    {
        if (m_peer < 0)
            m_peer = accept(m_listening, nullptr, nullptr);
        return m_peer;
    }
    [[nodiscard]] bool isConnected(int ms) override
    {
        pollfd waiting { m_listening, POLLIN, 0 };
        return m_peer >= 0 || (m_listening >= 0 && poll(&waiting, 1, ms) > 0);
    }
    void hungUp() override { cut(); }

private:
    int m_listening = -1;
    int m_peer = -1;
    int m_port = 0;
};

} // namespace packledger::test
