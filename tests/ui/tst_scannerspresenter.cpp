#include "scan/interpret.h"
#include "site/scannerspresenter.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace packledger;
using namespace packledger::site;
using namespace std::chrono_literals;
using common::Tone;
using settings::DeviceSettings;
using settings::ScannerSettings;

namespace {

class HeldClock final : public Clock
{
public:
    Instant now() const override { return { ms, 0 }; }
    qint64 ms = 1'795'356'900'000;
};

} // namespace

/// The scanners' page without a window: settings, what is read, the self-test.
class tst_ScannersPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAFoundPortIntoUse();
    void offersNoPortThatIsInUse();
    void savesAnOptionThatCanBe();
    void saysWhyAnOptionCannotBe_data();
    void saysWhyAnOptionCannotBe();
    void refusesANameThatIsTaken();
    void removesAScannerButNotTheKeyboard();
    void showsWhatTheChosenScannerReads();
    void tellsWhatCameBroken();
    void keepsAProfileAfterTheTest();
    void testsWithoutTheOldProfile();
    void keepsNothingOfATestThatWasLeft();
    void doesNotKeepAScannerThatMustBeSet();
    void widensTheWindowAfterTheTest();
    void hearsTypingInTheTest();
    void saysWhatTheSettingsFileLacks();

private:
    [[nodiscard]] scan::ScanReading read(const QByteArray &line) const
    {
        scan::ScanReading reading = scan::readingFromLine(line);
        reading.source = QStringLiteral("Scanner 1");
        reading.time = m_clock.now();
        reading.delivery = { line + "\r", 14ms };
        return reading;
    }
    [[nodiscard]] static QByteArray packCode() { return "]d2" + scan::TestCode::pack().message; }
    [[nodiscard]] const OptionRow &option(const char *key) const
    {
        const auto &options = m_presenter->state().options;
        return *std::find_if(
            options.begin(), options.end(), [key](const OptionRow &row) { return row.key == QLatin1StringView(key); });
    }

    HeldClock m_clock;
    std::unique_ptr<ScannersPresenter> m_presenter;
    std::unique_ptr<QSignalSpy> m_kept;
};

void tst_ScannersPresenter::init()
{
    m_presenter = std::make_unique<ScannersPresenter>(m_clock);
    DeviceSettings settings;
    settings.scanners = { DeviceSettings::keyboard() };
    m_presenter->setSettings(settings);
    m_presenter->setPorts(
        { { QStringLiteral("/dev/serial/by-id/usb-Xenon"), QStringLiteral("Xenon 1900"), QByteArray("0c2e:0b61:SN1") },
            { QStringLiteral("/dev/ttyS0"), {}, {} } });
    m_kept = std::make_unique<QSignalSpy>(m_presenter.get(), &ScannersPresenter::settingsChanged);
}

void tst_ScannersPresenter::takesAFoundPortIntoUse()
{
    QCOMPARE(m_presenter->state().found.size(), size_t(2));
    QCOMPARE(m_presenter->state().found.front().name, QStringLiteral("Xenon 1900"));
    m_presenter->add(QStringLiteral("/dev/serial/by-id/usb-Xenon"));
    QCOMPARE(m_kept->size(), 1);
    const auto kept = m_kept->last().first().value<DeviceSettings>();
    QCOMPARE(kept.scanners.size(), size_t(2));
    QCOMPARE(kept.scanners[1].name, QStringLiteral("Scanner 1"));
    QCOMPARE(kept.scanners[1].usb, QByteArray("0c2e:0b61:SN1"));
    QCOMPARE(m_presenter->state().chosen, kept.scanners[1].id);
    QVERIFY(m_presenter->state().canRemove);
    m_presenter->add(QStringLiteral("/dev/ttyS0"));
    QCOMPARE(m_kept->last().first().value<DeviceSettings>().scanners[2].name, QStringLiteral("Scanner 2"));
}

void tst_ScannersPresenter::offersNoPortThatIsInUse()
{
    m_presenter->add(QStringLiteral("/dev/serial/by-id/usb-Xenon"));
    QCOMPARE(m_presenter->state().found.size(), size_t(1));
    // The same scanner under another number.
    m_presenter->setPorts({ { QStringLiteral("/dev/ttyACM7"), QStringLiteral("Xenon 1900"), "0c2e:0b61:SN1" } });
    QCOMPARE(m_presenter->state().found.size(), size_t(0));
}

void tst_ScannersPresenter::savesAnOptionThatCanBe()
{
    m_presenter->add(QStringLiteral("/dev/ttyS0"));
    m_presenter->enterOption(QStringLiteral("baud"), QStringLiteral("115200"));
    m_presenter->enterOption(QStringLiteral("parity"), QStringLiteral("1"));
    m_presenter->enterOption(QStringLiteral("bits"), QStringLiteral("7"));
    m_presenter->enterOption(QStringLiteral("suffix"), QStringLiteral("2"));
    m_presenter->enterOption(QStringLiteral("prefix"), QStringLiteral("<STX>#"));
    m_presenter->enterOption(QStringLiteral("name"), QStringLiteral(" Dock 2 "));
    const ScannerSettings scanner = m_kept->last().first().value<DeviceSettings>().scanners[1];
    QCOMPARE(scanner.baud, 115200);
    QCOMPARE(scanner.parity, ScannerSettings::Parity::Even);
    QCOMPARE(scanner.dataBits, 7);
    QCOMPARE(scanner.suffix, QByteArray("\x03"));
    QCOMPARE(scanner.prefix, QByteArray("\x02#"));
    QCOMPARE(scanner.name, QStringLiteral("Dock 2"));
    QCOMPARE(option("prefix").value, QStringLiteral("<STX>#"));
    QCOMPARE(option("suffix").value, QStringLiteral("2"));
}

void tst_ScannersPresenter::saysWhyAnOptionCannotBe_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no number") << QStringLiteral("baud") << QStringLiteral("fast");
    QTest::newRow("too slow") << QStringLiteral("baud") << QStringLiteral("3");
    QTest::newRow("no path") << QStringLiteral("port") << QStringLiteral("COM3");
    QTest::newRow("negative") << QStringLiteral("repeat") << QStringLiteral("-1");
    QTest::newRow("an hour") << QStringLiteral("trigger") << QStringLiteral("3600000");
}

void tst_ScannersPresenter::saysWhyAnOptionCannotBe()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    m_presenter->add(QStringLiteral("/dev/ttyS0"));
    const qsizetype kept = m_kept->size();
    m_presenter->enterOption(key, value);
    QCOMPARE(m_kept->size(), kept);
    QVERIFY(!option(key.toLatin1().constData()).error.isEmpty());
    QCOMPARE(option(key.toLatin1().constData()).value, value); // so that it can be put right
    m_presenter->enterOption(QStringLiteral("name"), QStringLiteral("Dock 2"));
    QVERIFY(option(key.toLatin1().constData()).error.isEmpty());
}

void tst_ScannersPresenter::refusesANameThatIsTaken()
{
    m_presenter->add(QStringLiteral("/dev/ttyS0"));
    m_presenter->setScanners({ { QStringLiteral("keyboard"), QStringLiteral("Keyboard scanner"), {}, {}, {} },
        { m_presenter->state().chosen, QStringLiteral("Scanner 1"), {}, {}, {} } });
    m_presenter->enterOption(QStringLiteral("name"), QStringLiteral("Keyboard scanner"));
    QVERIFY(!option("name").error.isEmpty());
}

void tst_ScannersPresenter::removesAScannerButNotTheKeyboard()
{
    m_presenter->removeChosen();
    QCOMPARE(m_kept->size(), 0);
    m_presenter->add(QStringLiteral("/dev/ttyS0"));
    m_presenter->removeChosen();
    QCOMPARE(m_kept->last().first().value<DeviceSettings>().scanners.size(), size_t(1));
    QCOMPARE(m_presenter->state().chosen, QStringLiteral("keyboard"));
}

void tst_ScannersPresenter::showsWhatTheChosenScannerReads()
{
    const QByteArray code = "]d2010952123454321310LOT\x1d"
                            "21A1";
    m_presenter->hear(QStringLiteral("keyboard"), read(code));
    m_presenter->hear(QStringLiteral("another"), read(code));
    m_presenter->hearRepeat(QStringLiteral("keyboard"), read(code));
    const std::vector<HeardRow> &heard = m_presenter->state().heard;
    QCOMPARE(heard.size(), size_t(2));
    QCOMPARE(heard[0].tone, Tone::Again);
    QCOMPARE(heard[1].tone, Tone::Accepted);
    QCOMPARE(heard[1].raw, QStringLiteral("]d2010952123454321310LOT<GS>21A1<CR>"));
    QVERIFY(heard[1].meaning.contains(QStringLiteral("(01)09521234543213(10)LOT(21)A1")));
    QVERIFY(heard[1].timing.contains(QStringLiteral("14 ms")));
    QVERIFY(m_presenter->state().rate.startsWith(QStringLiteral("2 ")));
    // Without another scan.
    m_clock.ms += 61'000;
    QTRY_COMPARE(m_presenter->state().rate, QString());
    QCOMPARE(m_presenter->state().heard.size(), size_t(2));
}

void tst_ScannersPresenter::tellsWhatCameBroken()
{
    m_presenter->hearFragment(QStringLiteral("keyboard"), "]d20109521");
    QCOMPARE(m_presenter->state().heard.front().tone, Tone::ScannerFault);
    m_presenter->hear(QStringLiteral("keyboard"), read("]d2010039994598119321KYNGE1728082510SYD0"));
    QCOMPARE(m_presenter->state().heard.front().tone, Tone::ScannerFault);
    m_presenter->hear(QStringLiteral("keyboard"), read("]d2010952123454321421A1"));
    QCOMPARE(m_presenter->state().heard.front().tone, Tone::Stop);
}

void tst_ScannersPresenter::keepsAProfileAfterTheTest()
{
    QSignalSpy over(m_presenter.get(), &ScannersPresenter::testKept);
    m_presenter->startTest();
    QCOMPARE(m_presenter->testState().step, 1);
    QVERIFY(!m_presenter->testState().canKeep);
    m_presenter->hear(QStringLiteral("keyboard"), read(QByteArray("#") + packCode().replace("\x1d", "<GS>")));
    QCOMPARE(m_presenter->testState().step, 2);
    QCOMPARE(m_presenter->testState().code, ScannerTestState::Code::Logistic);
    m_presenter->hear(QStringLiteral("keyboard"), read("#]C1" + scan::TestCode::logistic().message));
    m_presenter->skipTestStep();
    QVERIFY(m_presenter->testState().isDone);
    QVERIFY(m_presenter->testState().canKeep);
    m_presenter->keepTest();
    QCOMPARE(over.size(), 1);
    const ScannerSettings scanner = m_kept->last().first().value<DeviceSettings>().scanners.front();
    QCOMPARE(scanner.profile.prefix, QByteArray("#"));
    QCOMPARE(scanner.profile.separatorSubstitute, QByteArray("<GS>"));
    QCOMPARE(scanner.testedMs, m_clock.ms);
    QCOMPARE(m_presenter->state().profile.tone, Tone::Accepted);
    QVERIFY(m_presenter->state().profile.detail.contains(QStringLiteral("<GS>")));
}

void tst_ScannersPresenter::testsWithoutTheOldProfile()
{
    DeviceSettings settings = m_presenter->settings();
    settings.scanners.front().profile.prefix = "#";
    settings.scanners.front().keySuffix = ScannerSettings::KeySuffix::None;
    m_presenter->setSettings(settings);
    QSignalSpy suspended(m_presenter.get(), &ScannersPresenter::profileSuspended);
    m_presenter->startTest();
    const auto during = suspended.last().first().value<DeviceSettings>();
    QVERIFY(during.scanners.front().profile == scan::DeviceProfile());
    QCOMPARE(during.scanners.front().keySuffix, ScannerSettings::KeySuffix::EnterOrTab);
    QVERIFY(m_presenter->settings() == settings); // not forgotten
    m_presenter->closeTest();
    QVERIFY(suspended.last().first().value<DeviceSettings>() == settings);
}

void tst_ScannersPresenter::keepsNothingOfATestThatWasLeft()
{
    m_presenter->startTest();
    m_presenter->hear(QStringLiteral("keyboard"), read(packCode()));
    m_presenter->closeTest();
    m_presenter->keepTest();
    QCOMPARE(m_kept->size(), 0);
    QCOMPARE(m_presenter->state().heard.size(), size_t(0));
}

void tst_ScannersPresenter::doesNotKeepAScannerThatMustBeSet()
{
    m_presenter->startTest();
    m_presenter->hear(QStringLiteral("keyboard"), read(packCode().replace("\x1d", "")));
    QCOMPARE(m_presenter->testState().tone, Tone::Stop);
    QCOMPARE(m_presenter->testState().findings.front().tone, Tone::Stop);
    QVERIFY(!m_presenter->testState().canKeep);
    m_presenter->keepTest();
    QCOMPARE(m_kept->size(), 0);
}

void tst_ScannersPresenter::widensTheWindowAfterTheTest()
{
    m_presenter->startTest();
    m_presenter->hear(QStringLiteral("keyboard"), read(packCode()));
    m_presenter->skipTestStep();
    m_presenter->hear(QStringLiteral("keyboard"), read(packCode()));
    for (int i = 0; i < 3; ++i) {
        m_clock.ms += 800;
        m_presenter->hear(QStringLiteral("keyboard"), read(packCode()));
    }
    m_presenter->skipTestStep();
    m_presenter->keepTest();
    QCOMPARE(m_kept->last().first().value<DeviceSettings>().scanners.front().repeatWindow, 1200ms);
}

void tst_ScannersPresenter::hearsTypingInTheTest()
{
    m_presenter->startTest();
    for (const char c : scan::TestCode::pack().message) {
        m_clock.ms += 90;
        if (c != '\x1d')
            m_presenter->hearTyping(QString(QLatin1Char(c)));
    }
    QCOMPARE(m_presenter->testState().tone, Tone::Stop);
    QVERIFY(m_presenter->testState().findings.front().text.contains(QStringLiteral("typing")));
}

void tst_ScannersPresenter::saysWhatTheSettingsFileLacks()
{
    m_presenter->setFindings({ { Severity::Warning, ErrorCode("settings.value"), QStringLiteral("\"fast\""),
        { QStringLiteral("/home/clerk/devices.json"), 0, 0, QStringLiteral("$.scanners[1].baud") } } });
    QCOMPARE(m_presenter->state().findings.size(), size_t(1));
    QVERIFY(m_presenter->state().findings.front().text.contains(QStringLiteral("\"fast\"")));
    QVERIFY(m_presenter->state().findings.front().detail.contains(QStringLiteral("$.scanners[1].baud")));
}

QTEST_GUILESS_MAIN(tst_ScannersPresenter)
#include "tst_scannerspresenter.moc"
