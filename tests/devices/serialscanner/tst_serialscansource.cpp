#include "serialscanner/serialscansource.h"

#include <QFile>
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

QTEST_GUILESS_MAIN(tst_SerialScanSource)
#include "tst_serialscansource.moc"
