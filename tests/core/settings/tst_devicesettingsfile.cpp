#include "settings/devicesettingsfile.h"
#include "settings/settingserrors.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::settings;
using namespace std::chrono_literals;

/// The devices of a station on disk.
class tst_DeviceSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void hasTheKeyboardScannerWithoutAFile();
    void givesBackEveryValue();
    void keepsAProfileWhenAnotherValueIsWrong_data();
    void keepsAProfileWhenAnotherValueIsWrong();
    void saysWhereAFileStopsBeingOne();
    void servesTheLastGoodFileWhenTheNewestIsTorn();
    void neverOverwritesWhatNobodyCanRead();
    void keepsADeviceItCannotRead();
    void keepsTheOldFileWhenTheNewCannotBeWritten();
    void survivesEveryCutAndFlip();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(QStringLiteral("station/devices.json")); }
    [[nodiscard]] DeviceSettingsFile file() const { return DeviceSettingsFile(fileName()); }
    void put(const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(fileName()).path());
        QFile written(fileName());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(content);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile written(fileName());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    [[nodiscard]] static DeviceSettings sample();

    std::unique_ptr<QTemporaryDir> m_folder;
};

DeviceSettings tst_DeviceSettingsFile::sample()
{
    DeviceSettings settings;
    settings.scanners = { DeviceSettings::keyboard() };
    settings.scanners.front().keySuffix = ScannerSettings::KeySuffix::Tab;
    settings.scanners.front().prefixKey = "F12";
    ScannerSettings scanner;
    scanner.id = QStringLiteral("scanner-1");
    scanner.name = QStringLiteral("Dock 2, left");
    scanner.port = QStringLiteral("/dev/serial/by-id/usb-Scanner_SN1-if00");
    scanner.usb = "0c2e:0b61:SN1";
    scanner.baud = 115200;
    scanner.dataBits = 7;
    scanner.parity = ScannerSettings::Parity::Even;
    scanner.stopBits = 2;
    scanner.prefix = "\x02";
    scanner.suffix = "\x03\r\n";
    scanner.keyGap = 80ms;
    scanner.repeatWindow = 900ms;
    scanner.triggerWindow = 400ms;
    scanner.testedMs = 1'795'356'900'000;
    scanner.profile.separatorSubstitute = "\xff|";
    scanner.profile.separatorKey = "F9";
    scanner.profile.scannerLayout = scan::KeyboardLayout::German;
    scanner.profile.hostLayout = scan::KeyboardLayout::French;
    scanner.profile.capsLock = scan::DeviceProfile::CapsLock::Off;
    scanner.profile.codeId = "zebra";
    scanner.profile.prefix = "é\x1d";
    scanner.profile.suffix = "#";
    scanner.profile.separatorsProven = true;
    settings.scanners.push_back(scanner);
    settings.cameras = { { QStringLiteral("camera-1"), QStringLiteral("Over the bench"), QStringLiteral("/dev/video0"),
        1920, 1080, 60, 250, std::nullopt } };
    settings.camera = QStringLiteral("camera-1");
    settings.line
        = { QStringLiteral("camera-1"), QStringLiteral("tcp://192.0.2.7:4001?protocol=pack&delay=120&lockout=30") };
    return settings;
}

void tst_DeviceSettingsFile::hasTheKeyboardScannerWithoutAFile()
{
    const DeviceSettingsFile::Content content = file().read();
    QVERIFY(content.findings.empty());
    QCOMPARE(content.settings.scanners.size(), size_t(1));
    QCOMPARE(content.settings.scanners.front(), DeviceSettings::keyboard());
}

void tst_DeviceSettingsFile::givesBackEveryValue()
{
    QVERIFY(file().write(sample()));
    const DeviceSettingsFile::Content content = file().read();
    QVERIFY(content.findings.empty());
    QVERIFY(content.settings == sample());
    QCOMPARE(content.settings.freeId(QStringLiteral("scanner")), QStringLiteral("scanner-2"));
}

void tst_DeviceSettingsFile::keepsAProfileWhenAnotherValueIsWrong_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const char *path) {
        QTest::newRow(name) << before << after << QString::fromLatin1(path);
    };
    row("text for a number", "\"baud\": 115200", "\"baud\": \"fast\"", "$.scanners[1].baud");
    row("a number out of range", "\"data_bits\": 7", "\"data_bits\": 70", "$.scanners[1].data_bits");
    row("half a number", "\"stop_bits\": 2", "\"stop_bits\": 1.5", "$.scanners[1].stop_bits");
    row("an unknown word", "\"parity\": \"even\"", "\"parity\": \"equal\"", "$.scanners[1].parity");
    row("a number for a name", "\"name\": \"Dock 2, left\"", "\"name\": 7", "$.scanners[1].name");
    row("an unknown keyboard", "\"host_layout\": \"fr\"", "\"host_layout\": \"klingon\"",
        "$.scanners[1].profile.host_layout");
    row("a negative time", "\"tested_ms\": 1795356900000", "\"tested_ms\": -1", "$.scanners[1].tested_ms");
}

void tst_DeviceSettingsFile::keepsAProfileWhenAnotherValueIsWrong()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, path);
    QVERIFY(file().write(sample()));
    const QByteArray good = content();
    QVERIFY(good.contains(before));
    put(QByteArray(good).replace(before, after));
    const DeviceSettingsFile::Content content = file().read();
    QCOMPARE(content.findings.size(), size_t(1));
    QCOMPARE(content.findings.front().code, codes::settingsValue);
    QCOMPARE(content.findings.front().where.path, path);
    QCOMPARE(content.findings.front().where.file, fileName());
    QCOMPARE(content.settings.scanners.size(), size_t(2));
    QCOMPARE(content.settings.scanners[1].profile.separatorSubstitute, QByteArray("\xff|"));
    QVERIFY(content.settings.scanners[1].profile.separatorsProven);
}

void tst_DeviceSettingsFile::saysWhereAFileStopsBeingOne()
{
    put("{\n  \"camera\": \"x\",\n  \"scanners\": [ oops ]\n}\n");
    const DeviceSettingsFile::Content content = file().read();
    QCOMPARE(content.findings.size(), size_t(1));
    QCOMPARE(content.findings.front().code, codes::settingsFile);
    QCOMPARE(content.findings.front().where.file, fileName());
    QCOMPARE(content.findings.front().where.line, qint64(3));
    QCOMPARE(content.settings.scanners.size(), size_t(1));
}

void tst_DeviceSettingsFile::servesTheLastGoodFileWhenTheNewestIsTorn()
{
    QVERIFY(file().write(sample()));
    DeviceSettings changed = sample();
    changed.scanners[1].name = QStringLiteral("Dock 3");
    QVERIFY(file().write(changed));
    put(content().first(200));
    const DeviceSettingsFile::Content content = file().read();
    QCOMPARE(content.findings.size(), size_t(1));
    QVERIFY(content.settings == sample());
}

void tst_DeviceSettingsFile::neverOverwritesWhatNobodyCanRead()
{
    QVERIFY(file().write(sample()));
    put("{ half");
    QVERIFY(file().write(sample()));
    put("{ other half");
    QVERIFY(file().write(sample()));
    QVERIFY(file().read().settings == sample());
    QFile first(fileName() + QStringLiteral(".unreadable-1"));
    QFile second(fileName() + QStringLiteral(".unreadable-2"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), QByteArray("{ half"));
    QCOMPARE(second.readAll(), QByteArray("{ other half"));
}

void tst_DeviceSettingsFile::keepsADeviceItCannotRead()
{
    put(R"({ "scanners": [ 7, { "name": "no id" }, { "id": "scanner-1", "kind": "serial" } ], "cameras": "none" })");
    const DeviceSettingsFile::Content content = file().read();
    QCOMPARE(content.findings.size(), size_t(3));
    QCOMPARE(content.settings.scanners.size(), size_t(2));
    QVERIFY(file().write(content.settings));
    const DeviceSettingsFile::Content again = file().read();
    QVERIFY(again.findings.empty());
    QCOMPARE(again.settings.unread.size(), 3);
    QCOMPARE(again.settings.unread.at(1).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("no id"));
}

void tst_DeviceSettingsFile::keepsTheOldFileWhenTheNewCannotBeWritten()
{
    QVERIFY(file().write(sample()));
    const DeviceSettingsFile unreachable(fileName() + QStringLiteral("/below/devices.json"));
    const Result<void> written = unreachable.write(sample());
    QVERIFY(!written);
    QCOMPARE(written.error().code.name(), QByteArrayView("base.file-write"));
    QVERIFY(file().read().settings == sample());
}

void tst_DeviceSettingsFile::survivesEveryCutAndFlip()
{
    QVERIFY(file().write(sample()));
    const QByteArray good = content();
    for (qsizetype at = 0; at < good.size(); at += 7) {
        put(good.first(at));
        QVERIFY(!file().read().settings.scanners.empty());
        QByteArray flipped = good;
        flipped[at] = char(flipped[at] ^ 0x10);
        put(flipped);
        QVERIFY(!file().read().settings.scanners.empty());
    }
}

QTEST_GUILESS_MAIN(tst_DeviceSettingsFile)
#include "tst_devicesettingsfile.moc"
