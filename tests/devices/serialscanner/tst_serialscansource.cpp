#include "serialscanner/serialscansource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <pty.h>
#include <unistd.h>

using namespace packledger;
using namespace packledger::serialscanner;
using Status = scan::ScanSource::Status;

namespace {

constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

/// Moves on with every question, so that no two readings are repeats of each other.
class RunningClock final : public Clock
{
public:
    Instant now() const override { return { m_ms += 1000, 0 }; }

private:
    mutable qint64 m_ms = 1'795'356'900'000;
};

/// The scanner's end of a cable, and a device file that can be there or not.
class FakeScanner
{
public:
    FakeScanner() { plugIn(); }
    ~FakeScanner() { unplug(); }

    [[nodiscard]] QString port() const { return m_folder.filePath(QStringLiteral("scanner")); }

    void plugIn()
    {
        char name[256] {};
        if (openpty(&m_master, &m_slave, name, nullptr, nullptr) != 0)
            qFatal("no pseudo terminal");
        QFile::link(QString::fromLocal8Bit(name), port());
    }

    void unplug()
    {
        if (m_master < 0)
            return;
        QFile::remove(port());
        close(m_slave);
        close(m_master);
        m_master = -1;
    }

    void send(const QByteArray &bytes)
    {
        QCOMPARE(write(m_master, bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    }

private:
    QTemporaryDir m_folder;
    int m_master = -1;
    int m_slave = -1; ///< held open, so that data is not lost while nobody listens
};

} // namespace

class tst_SerialScanSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsCodes();
    void keepsEveryByteOfACode();
    void dropsACodeCutOffBySilence();
    void dropsACodeCutOffByTheCable();
    void findsTheScannerAgain();
    void waitsForAScannerThatIsNotThereYet();
    void forgetsWhatWasScannedWhileNobodyListened();
    void takesAHeldTriggerForOneReading();
    void survivesManyUnplugsInTheMiddleOfCodes();
    void readsTwoScannersAtOnce();
    void readsSlowBytes();
    void takesAnyLineEnd_data();
    void takesAnyLineEnd();
    void endsACodeAtSilenceWithoutSuffix();
    void readsOnAfterGarbage();
    void followsTheScannerToAnotherNumber();
    void doesNotOpenAnotherDeviceInItsPlace();
    void noticesAQuickSwap();
    void tellsHowACodeArrived();

private:
    [[nodiscard]] SerialSettings settings() const;

    std::unique_ptr<FakeScanner> m_scanner;
    RunningClock m_clock;
};

void tst_SerialScanSource::init()
{
    m_scanner = std::make_unique<FakeScanner>();
}

void tst_SerialScanSource::cleanup()
{
    m_scanner.reset();
}

SerialSettings tst_SerialScanSource::settings() const
{
    SerialSettings settings;
    settings.name = QStringLiteral("Scanner 1");
    settings.port = m_scanner->port();
    settings.baud = 115200;
    settings.reconnectEvery = std::chrono::milliseconds(5);
    return settings;
}

namespace {

QByteArrayList bytesOf(const QSignalSpy &readings)
{
    QByteArrayList bytes;
    for (const QVariantList &arguments : readings)
        bytes += arguments.at(0).value<scan::ScanReading>().bytes;
    return bytes;
}

} // namespace

void tst_SerialScanSource::readsCodes()
{
    SerialScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy told(&source, &SerialScanSource::statusChanged);
    source.start();
    QCOMPARE(told.last().at(0).value<Status>(), Status::Ready);
    m_scanner->send("]d2010952000001001021A1\r\n]d2010952000001001021B2\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 2, patienceMs);
    const auto reading = readings.first().at(0).value<scan::ScanReading>();
    QCOMPARE(reading.bytes, QByteArray("010952000001001021A1"));
    QCOMPARE(reading.symbologyIdentifier, QByteArray("]d2"));
    QCOMPARE(reading.source, QStringLiteral("Scanner 1"));
}

void tst_SerialScanSource::keepsEveryByteOfACode()
{
    SerialScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    source.start();
    // What a terminal would eat or change: interrupt, end of file, start and stop, backspace, escape.
    const QByteArray code = "[)>\x1e"
                            "06\x1d"
                            "9N111234567842\x03\x04\x11\x13\x08\x7f\x1b\x1a\xe4\xff!";
    m_scanner->send(code + "\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QCOMPARE(bytesOf(readings), QByteArrayList { code });
}

void tst_SerialScanSource::dropsACodeCutOffBySilence()
{
    SerialSettings impatient = settings();
    impatient.idleTimeout = std::chrono::milliseconds(20);
    SerialScanSource source(impatient, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy fragments(&source, &SerialScanSource::fragmentDropped);
    source.start();
    m_scanner->send("0109520000010");
    QTRY_COMPARE_WITH_TIMEOUT(fragments.size(), 1, patienceMs);
    m_scanner->send("010952000001001021B2\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QCOMPARE(bytesOf(readings), QByteArrayList { "010952000001001021B2" });
}

void tst_SerialScanSource::dropsACodeCutOffByTheCable()
{
    SerialScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy told(&source, &SerialScanSource::statusChanged);
    source.start();
    m_scanner->send("0109520000010");
    m_scanner->unplug();
    QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Lost, patienceMs);
    QVERIFY(!told.last().at(1).toString().isEmpty());
    m_scanner->plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Ready, patienceMs);
    m_scanner->send("010952000001001021B2\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QCOMPARE(bytesOf(readings), QByteArrayList { "010952000001001021B2" });
}

void tst_SerialScanSource::findsTheScannerAgain()
{
    SerialScanSource source(settings(), m_clock);
    QSignalSpy told(&source, &SerialScanSource::statusChanged);
    source.start();
    for (int i = 0; i < 3; ++i) {
        m_scanner->unplug();
        QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Lost, patienceMs);
        m_scanner->plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Ready, patienceMs);
    }
}

void tst_SerialScanSource::waitsForAScannerThatIsNotThereYet()
{
    m_scanner->unplug();
    SerialScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy told(&source, &SerialScanSource::statusChanged);
    source.start();
    QCOMPARE(told.last().at(0).value<Status>(), Status::Lost);
    m_scanner->plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Ready, patienceMs);
    m_scanner->send("A1\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
}

void tst_SerialScanSource::forgetsWhatWasScannedWhileNobodyListened()
{
    m_scanner->send("010952000001001021OLD\r");
    SerialScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    source.start();
    m_scanner->send("010952000001001021NEW\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QCOMPARE(bytesOf(readings), QByteArrayList { "010952000001001021NEW" });
}

void tst_SerialScanSource::takesAHeldTriggerForOneReading()
{
    SerialSettings held = settings();
    held.repeatWindow = std::chrono::milliseconds(1500); // the clock moves on by a second a reading
    SerialScanSource source(held, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    source.start();
    m_scanner->send("A1\rA1\rA1\rB2\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 2, patienceMs);
    QCOMPARE(bytesOf(readings), (QByteArrayList { "A1", "B2" }));
}

void tst_SerialScanSource::survivesManyUnplugsInTheMiddleOfCodes()
{
    const QByteArray code = "]d2010952000001001017281130"
                            "10LOT\x1d"
                            "21SERIAL";
    SerialScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy told(&source, &SerialScanSource::statusChanged);
    source.start();
    for (qsizetype cut = 1; cut < code.size(); ++cut) {
        m_scanner->send(code.first(cut));
        m_scanner->unplug();
        QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Lost, patienceMs);
        m_scanner->plugIn();
        QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Ready, patienceMs);
        m_scanner->send(code + QByteArray::number(cut) + "\r");
        QTRY_COMPARE_WITH_TIMEOUT(readings.size(), cut, patienceMs);
        QCOMPARE(bytesOf(readings).last(), code.sliced(3) + QByteArray::number(cut));
    }
}

void tst_SerialScanSource::readsTwoScannersAtOnce()
{
    FakeScanner other;
    SerialSettings second = settings();
    second.name = QStringLiteral("Scanner 2");
    second.port = other.port();
    SerialScanSource one(settings(), m_clock);
    SerialScanSource two(second, m_clock);
    QSignalSpy first(&one, &SerialScanSource::readingReady);
    QSignalSpy others(&two, &SerialScanSource::readingReady);
    one.start();
    two.start();
    QByteArrayList sent;
    // Byte by byte in turn, as two hands at one bench.
    for (int i = 0; i < 20; ++i) {
        const QByteArray left = "]d2010952000001001021LEFT" + QByteArray::number(i) + "\r";
        const QByteArray right = "]d2010952000001001021RGHT" + QByteArray::number(i) + "\r";
        for (qsizetype at = 0; at < left.size(); ++at) {
            m_scanner->send(left.sliced(at, 1));
            other.send(right.sliced(at, 1));
        }
        sent += left.sliced(3).chopped(1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(first.size(), 20, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(others.size(), 20, patienceMs);
    QCOMPARE(bytesOf(first), sent);
    for (QByteArray &code : sent)
        code.replace("LEFT", "RGHT");
    QCOMPARE(bytesOf(others), sent);
    QCOMPARE(others.first().at(0).value<scan::ScanReading>().source, QStringLiteral("Scanner 2"));
}

void tst_SerialScanSource::readsSlowBytes()
{
    SerialScanSource source(settings(), m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy fragments(&source, &SerialScanSource::fragmentDropped);
    source.start();
    const QByteArray code = "]d2010952000001001021A1\r\n"; // as at 300 baud
    for (const char c : code) {
        m_scanner->send(QByteArray(1, c));
        QTest::qWait(30);
    }
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QCOMPARE(fragments.size(), 0);
    QVERIFY(readings.first().at(0).value<scan::ScanReading>().delivery.duration.count() >= 600);
}

void tst_SerialScanSource::takesAnyLineEnd_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
}

void tst_SerialScanSource::takesAnyLineEnd()
{
    QFETCH(QByteArray, end);
    SerialSettings impatient = settings();
    impatient.idleTimeout = std::chrono::milliseconds(50);
    SerialScanSource source(impatient, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy fragments(&source, &SerialScanSource::fragmentDropped);
    source.start();
    m_scanner->send("A1" + end);
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QTest::qWait(100);
    m_scanner->send("B2" + end);
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 2, patienceMs);
    QCOMPARE(bytesOf(readings), (QByteArrayList { "A1", "B2" }));
    QCOMPARE(fragments.size(), 0);
}

void tst_SerialScanSource::endsACodeAtSilenceWithoutSuffix()
{
    SerialSettings bare = settings();
    bare.framing.suffix.clear();
    bare.idleTimeout = std::chrono::milliseconds(60);
    SerialScanSource source(bare, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    source.start();
    m_scanner->send("]d2010952000001001021A1");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    m_scanner->send("]d2010952000001001021B2");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 2, patienceMs);
    QCOMPARE(bytesOf(readings), (QByteArrayList { "010952000001001021A1", "010952000001001021B2" }));
}

void tst_SerialScanSource::readsOnAfterGarbage()
{
    SerialSettings impatient = settings();
    impatient.idleTimeout = std::chrono::milliseconds(50);
    SerialScanSource source(impatient, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy fragments(&source, &SerialScanSource::fragmentDropped);
    source.start();
    m_scanner->send("]d2010952000001001021A1\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QByteArray noise(3000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((i * 37) % 251 | 0x80); // wrong speed: high bits, no line end
    m_scanner->send(noise);
    QTRY_COMPARE_WITH_TIMEOUT(fragments.size(), 1, patienceMs);
    m_scanner->send("]d2010952000001001021B2\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 2, patienceMs);
    QCOMPARE(bytesOf(readings).last(), QByteArray("010952000001001021B2"));
}

namespace {

/// The folders in which Linux shows serial ports: device files and what is plugged in.
class FakeMachine
{
public:
    [[nodiscard]] SerialPorts ports() const { return SerialPorts(m_root.path() + QLatin1Char('/')); }
    [[nodiscard]] QString device(const char *name) const { return path("dev/") + QLatin1StringView(name); }

    /// A USB scanner appears as `tty`, its far end in our hand.
    void plugIn(const char *tty, const QString &terminal, const char *serialNumber)
    {
        const QString usb = path("sys/devices/usb-") + QLatin1StringView(serialNumber);
        put(usb + QStringLiteral("/idVendor"), "0c2e");
        put(usb + QStringLiteral("/idProduct"), "0b61");
        put(usb + QStringLiteral("/serial"), serialNumber);
        put(usb + QStringLiteral("/product"), "Xenon 1900");
        QDir().mkpath(usb + QStringLiteral("/1-1:1.0"));
        const QString folder = path("sys/class/tty/") + QLatin1StringView(tty);
        QDir().mkpath(folder);
        QFile::remove(folder + QStringLiteral("/device"));
        QFile::link(usb + QStringLiteral("/1-1:1.0"), folder + QStringLiteral("/device"));
        QDir().mkpath(path("dev/serial/by-id"));
        QFile::link(terminal, device(tty));
    }
    void unplug(const char *tty)
    {
        QFile::remove(device(tty));
        QDir(path("sys/class/tty/") + QLatin1StringView(tty)).removeRecursively();
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_root.filePath(QLatin1StringView(name)); }
    static void put(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content + '\n') < 0)
            qFatal("no file");
    }

    QTemporaryDir m_root;
};

} // namespace

void tst_SerialScanSource::followsTheScannerToAnotherNumber()
{
    FakeMachine machine;
    machine.plugIn("ttyACM0", m_scanner->port(), "SN1");
    SerialSettings moving = settings();
    moving.ports = machine.ports();
    moving.port = machine.device("ttyACM0");
    moving.usb = moving.ports.usbAt(moving.port);
    QCOMPARE(moving.usb, QByteArray("0c2e:0b61:SN1"));
    SerialScanSource source(moving, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    QSignalSpy told(&source, &SerialScanSource::statusChanged);
    source.start();
    QCOMPARE(told.last().at(0).value<Status>(), Status::Ready);

    machine.unplug("ttyACM0");
    m_scanner->unplug();
    QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Lost, patienceMs);
    m_scanner->plugIn();
    machine.plugIn("ttyACM3", m_scanner->port(), "SN1");
    QTRY_VERIFY_WITH_TIMEOUT(told.last().at(0).value<Status>() == Status::Ready, patienceMs);
    m_scanner->send("A1\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
}

void tst_SerialScanSource::doesNotOpenAnotherDeviceInItsPlace()
{
    FakeMachine machine;
    machine.plugIn("ttyACM0", m_scanner->port(), "SN2");
    SerialSettings other = settings();
    other.ports = machine.ports();
    other.port = machine.device("ttyACM0");
    other.usb = "0c2e:0b61:SN1";
    SerialScanSource source(other, m_clock);
    QSignalSpy told(&source, &SerialScanSource::statusChanged);
    source.start();
    QCOMPARE(told.last().at(0).value<Status>(), Status::Lost);
    QCOMPARE(machine.ports().all().size(), size_t(1));
    QCOMPARE(machine.ports().all().front().product, QStringLiteral("Xenon 1900"));
}

void tst_SerialScanSource::noticesAQuickSwap()
{
    // Out and in again under another number between two looks, while the name stays: as udev's links do.
    FakeScanner other;
    QTemporaryDir links;
    const QString name = links.filePath(QStringLiteral("by-id"));
    QFile::link(m_scanner->port(), name);
    SerialSettings linked = settings();
    linked.port = name;
    SerialScanSource source(linked, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    source.start();
    m_scanner->send("]d2010952000001001021A");
    QFile::remove(name);
    QFile::link(other.port(), name);
    QTest::qWait(100);
    other.send("]d2010952000001001021B2\r");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    QCOMPARE(bytesOf(readings), QByteArrayList { "010952000001001021B2" });
}

void tst_SerialScanSource::tellsHowACodeArrived()
{
    SerialSettings framed = settings();
    framed.framing = { "\x02", "\x03" };
    framed.profile.separatorSubstitute = "|";
    SerialScanSource source(framed, m_clock);
    QSignalSpy readings(&source, &SerialScanSource::readingReady);
    source.start();
    m_scanner->send("\x02]d2A1|B\x03");
    QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, patienceMs);
    const auto reading = readings.first().at(0).value<scan::ScanReading>();
    QCOMPARE(reading.delivery.raw, QByteArray("\x02]d2A1|B\x03"));
    QCOMPARE(reading.profile.separatorSubstitute, QByteArray("|"));
}

QTEST_GUILESS_MAIN(tst_SerialScanSource)
#include "tst_serialscansource.moc"
