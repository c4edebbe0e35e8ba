#include "photoeyes/streampacksignal.h"
#include "scan/triggererrors.h"

#include <QElapsedTimer>
#include <QTest>

#include <arpa/inet.h>
#include <pty.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

using namespace packledger;
using namespace std::chrono_literals;
using photoeyes::makePackSignal;
using scan::PackTrigger;

namespace {

constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

/// The photo-eye's end of a line. Plain system calls, since what is tested blocks.
class PhotoEye
{
public:
    virtual ~PhotoEye() = default;
    [[nodiscard]] virtual QString address() const = 0;
    virtual void cut() = 0;
    void say(const QByteArray &bytes)
    {
        QCOMPARE(::write(descriptor(), bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    }

protected:
    [[nodiscard]] virtual int descriptor() = 0;
};

class SerialEye final : public PhotoEye
{
public:
    SerialEye()
    {
        char name[256] {};
        termios raw {};
        cfmakeraw(&raw);
        if (openpty(&m_master, &m_slave, name, &raw, nullptr) != 0)
            qFatal("no pseudo terminal");
        m_port = QString::fromLocal8Bit(name);
    }
    ~SerialEye() override { SerialEye::cut(); }
    [[nodiscard]] QString address() const override { return QStringLiteral("serial:") + m_port; }
    void cut() override
    {
        if (m_master < 0)
            return;
        ::close(m_slave);
        ::close(m_master);
        m_master = -1;
    }

protected:
    [[nodiscard]] int descriptor() override { return m_master; }

private:
    int m_master = -1;
    int m_slave = -1;
    QString m_port;
};

class TcpEye final : public PhotoEye
{
public:
    TcpEye()
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
    ~TcpEye() override
    {
        TcpEye::cut();
        ::close(m_listening);
    }
    [[nodiscard]] QString address() const override { return QStringLiteral("tcp://127.0.0.1:%1").arg(m_port); }
    void cut() override
    {
        if (m_peer >= 0)
            ::close(m_peer);
        m_peer = -1;
    }

protected:
    [[nodiscard]] int descriptor() override
    {
        if (m_peer < 0)
            m_peer = accept(m_listening, nullptr, nullptr);
        return m_peer;
    }

private:
    int m_listening = -1;
    int m_peer = -1;
    quint16 m_port = 0;
};

std::unique_ptr<PhotoEye> makeEye(bool isSerial)
{
    if (isSerial)
        return std::make_unique<SerialEye>();
    return std::make_unique<TcpEye>();
}

/// Packs told until `count` were, or nothing comes any more.
int packsOf(camera::PackSignal &signal, int count)
{
    int packs = 0;
    QElapsedTimer timer;
    timer.start();
    while (packs < count && timer.elapsed() < patienceMs) {
        const Result<int> told = signal.wait(50ms);
        if (!told)
            break;
        packs += *told;
    }
    return packs;
}

} // namespace

/// A photo-eye at a real serial line and a real socket.
class tst_StreamPackSignal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThePacksItIsToldOf_data() { lines(); }
    void countsThePacksItIsToldOf();
    void saysThatTheLineWasCut_data() { lines(); }
    void saysThatTheLineWasCut();
    void countsWhatWasMissedWhileTheLineWasCut();
    void saysThatNobodyIsThere();
    void needsNoDeviceForPresence();

private:
    static void lines()
    {
        QTest::addColumn<bool>("isSerial");
        QTest::newRow("serial line") << true;
        QTest::newRow("socket") << false;
    }
};

void tst_StreamPackSignal::countsThePacksItIsToldOf()
{
    QFETCH(bool, isSerial);
    const auto eye = makeEye(isSerial);
    const auto trigger = PackTrigger::parse(eye->address() + QStringLiteral("?protocol=pack"));
    QVERIFY(trigger);
    const auto signal = makePackSignal(*trigger);
    QVERIFY(signal->open());
    QCOMPARE(signal->wait(0ms).value_or(-1), 0);
    eye->say("READY\r\nPACK\r\nPA");
    QCOMPARE(packsOf(*signal, 1), 1);
    eye->say("CK\r\n");
    QCOMPARE(packsOf(*signal, 1), 1);
    for (int i = 0; i < 300; ++i)
        eye->say("PACK " + QByteArray::number(i) + "\r\n");
    QCOMPARE(packsOf(*signal, 300), 300);
}

void tst_StreamPackSignal::saysThatTheLineWasCut()
{
    QFETCH(bool, isSerial);
    const auto eye = makeEye(isSerial);
    const auto signal = makePackSignal(*PackTrigger::parse(eye->address()));
    QVERIFY(signal->open());
    eye->say("x\n");
    QCOMPARE(packsOf(*signal, 1), 1);
    eye->cut();
    Result<int> told = 0;
    QElapsedTimer timer;
    timer.start();
    while (told && timer.elapsed() < patienceMs)
        told = signal->wait(20ms);
    QVERIFY(!told);
    QCOMPARE(told.error().code, codes::triggerLost);
}

void tst_StreamPackSignal::countsWhatWasMissedWhileTheLineWasCut()
{
    TcpEye eye;
    const auto signal = makePackSignal(*PackTrigger::parse(eye.address() + QStringLiteral("?protocol=numbered")));
    QVERIFY(signal->open());
    eye.say("7\n8\n9"); // cut within a line
    QCOMPARE(packsOf(*signal, 2), 2);
    eye.cut();
    QElapsedTimer timer;
    timer.start();
    while (signal->wait(20ms) && timer.elapsed() < patienceMs) { }
    QVERIFY(signal->open());
    eye.say("12\n");
    QCOMPARE(packsOf(*signal, 4), 4); // 9 to 11 were not seen; 12 was
}

void tst_StreamPackSignal::saysThatNobodyIsThere()
{
    for (const char *address : { "tcp://127.0.0.1:1", "serial:/dev/nowhere" }) {
        const auto signal = makePackSignal(*PackTrigger::parse(QString::fromLatin1(address)));
        const Result<void> opened = signal->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, codes::triggerUnreachable);
        const Result<int> told = signal->wait(0ms);
        QVERIFY(!told);
    }
}

void tst_StreamPackSignal::needsNoDeviceForPresence()
{
    QVERIFY(!makePackSignal(*PackTrigger::parse(QStringLiteral("presence"))));
    QVERIFY(!makePackSignal(*PackTrigger::parse(QStringLiteral("picture"))));
}

QTEST_GUILESS_MAIN(tst_StreamPackSignal)
#include "tst_streampacksignal.moc"
