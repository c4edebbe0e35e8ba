#include "check/linecamerapresenter.h"
#include "scan/interpret.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace packledger;
using check::LineCameraPresenter;
using common::Tone;
using settings::DeviceSettings;

/// Setting up the camera behind the printer, without a window and without a camera.
class tst_LineCameraPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesACameraForTheLine();
    void offersNoSimulatedCamera();
    void keepsAPhotoEyeOnceItsAddressIsComplete();
    void keepsWhatIsSet();
    void changesNothingWhileABatchRuns();
    void countsEachPackWithACodeAndWithout();
    void saysWhatStandsInTheWay();

private:
    [[nodiscard]] const check::LineCameraState &state() const { return m_presenter->state(); }
    [[nodiscard]] DeviceSettings kept() const { return m_kept->last().first().value<DeviceSettings>(); }
    [[nodiscard]] const site::OptionRow *option(const char *key) const
    {
        const auto &options = state().options;
        const auto found = std::find_if(options.begin(), options.end(),
            [key](const site::OptionRow &row) { return row.key == QLatin1StringView(key); });
        return found == options.end() ? nullptr : &*found;
    }
    void enter(const char *key, const char *value)
    {
        m_presenter->enterOption(QString::fromLatin1(key), QString::fromLatin1(value));
    }
    void chooseACamera()
    {
        m_presenter->choose(QStringLiteral("/dev/video0"));
        m_presenter->setSettings(kept());
    }

    SystemClock m_clock;
    std::unique_ptr<LineCameraPresenter> m_presenter;
    std::unique_ptr<QSignalSpy> m_kept;
};

void tst_LineCameraPresenter::init()
{
    m_presenter = std::make_unique<LineCameraPresenter>(m_clock);
    m_kept = std::make_unique<QSignalSpy>(m_presenter.get(), &LineCameraPresenter::settingsChanged);
    m_presenter->setSettings({});
    site::DeviceRow webcam;
    webcam.id = QStringLiteral("/dev/video0");
    webcam.name = QStringLiteral("HD Webcam");
    site::DeviceRow simulated;
    simulated.id = QStringLiteral("simulated");
    simulated.isSimulated = true;
    m_presenter->setCameras({ simulated, webcam });
}

void tst_LineCameraPresenter::takesACameraForTheLine()
{
    QVERIFY(state().options.empty());
    chooseACamera();
    QCOMPARE(kept().line.camera, QStringLiteral("/dev/video0"));
    QVERIFY(kept().cameraOf(QStringLiteral("/dev/video0")));
    QCOMPARE(state().name, QStringLiteral("HD Webcam"));
    QCOMPARE(option("trigger")->value, QStringLiteral("presence"));
    QVERIFY(state().cameras.front().isChosen);
    m_presenter->forget();
    QVERIFY(kept().line.camera.isEmpty());
    QVERIFY(kept().cameraOf(QStringLiteral("/dev/video0"))); // it is still a camera
}

void tst_LineCameraPresenter::offersNoSimulatedCamera()
{
    QCOMPARE(state().cameras.size(), size_t(1));
    m_presenter->choose(QStringLiteral("simulated"));
    QVERIFY(m_kept->isEmpty());
}

void tst_LineCameraPresenter::keepsAPhotoEyeOnceItsAddressIsComplete()
{
    chooseACamera();
    const qsizetype before = m_kept->size();
    enter("trigger", "tcp");
    QCOMPARE(m_kept->size(), before);
    QVERIFY(option("host"));
    QVERIFY(!option("host")->error.isEmpty());
    enter("host", "10.0.0.20");
    QCOMPARE(m_kept->size(), before);
    enter("host", "10.0.0.20:4001");
    QCOMPARE(m_kept->size(), before + 1);
    QCOMPARE(kept().line.trigger, QStringLiteral("tcp://10.0.0.20:4001?protocol=lines&delay=0&lockout=30"));
    m_presenter->setSettings(kept());
    QCOMPARE(option("host")->value, QStringLiteral("10.0.0.20:4001"));
    enter("trigger", "serial");
    QVERIFY(option("port") && option("baud") && !option("host"));
    enter("port", "/dev/ttyS0");
    QVERIFY(kept().line.trigger.startsWith(QStringLiteral("serial:/dev/ttyS0?")));
}

void tst_LineCameraPresenter::keepsWhatIsSet()
{
    chooseACamera();
    enter("belt", "down");
    QCOMPARE(kept().line.trigger, QStringLiteral("presence?belt=down"));
    m_presenter->setSettings(kept());
    enter("trigger", "tcp");
    enter("host", "eye:700");
    m_presenter->setSettings(kept());
    for (const auto &[key, value] : std::initializer_list<std::pair<const char *, const char *>> {
             { "protocol", "numbered" }, { "delay", "120" }, { "delay", "soon" }, { "lockout", "45" } }) {
        enter(key, value);
        m_presenter->setSettings(kept());
    }
    QCOMPARE(kept().line.trigger, QStringLiteral("tcp://eye:700?protocol=numbered&delay=120&lockout=45"));
}

void tst_LineCameraPresenter::changesNothingWhileABatchRuns()
{
    chooseACamera();
    const qsizetype before = m_kept->size();
    m_presenter->setBusy(true);
    enter("trigger", "picture");
    m_presenter->forget();
    QCOMPARE(m_kept->size(), before);
    QCOMPARE(option("trigger")->value, QStringLiteral("presence"));
    QCOMPARE(state().verdict.tone, Tone::Progress);
    m_presenter->setBusy(false);
    enter("trigger", "picture");
    QCOMPARE(kept().line.trigger, QStringLiteral("picture"));
}

void tst_LineCameraPresenter::countsEachPackWithACodeAndWithout()
{
    chooseACamera();
    m_presenter->setCameraFound(QStringLiteral("HD Webcam"), false);
    m_presenter->setCameraStatus(scan::ScanSource::Status::Ready, {});
    scan::PackLook good;
    good.readings.push_back(scan::readingFromLine("]d2010361414312340917280831"
                                                  "10RP4471\x1d"
                                                  "21S1"));
    m_presenter->handlePack(good);
    m_presenter->handlePack({});
    QCOMPARE(state().packs.size(), size_t(2));
    QCOMPARE(state().packs.front().tone, Tone::Attention);
    QVERIFY(state().counts.contains(QLatin1Char('2')));
    QVERIFY(!state().counts.isEmpty());
    m_presenter->clear();
    QVERIFY(state().packs.empty());
    QVERIFY(state().counts.isEmpty());
}

void tst_LineCameraPresenter::saysWhatStandsInTheWay()
{
    chooseACamera();
    m_presenter->setCameraFound(QStringLiteral("HD Webcam"), false);
    m_presenter->setCameraStatus(scan::ScanSource::Status::Lost, QStringLiteral("The cable is out."));
    QCOMPARE(state().verdict.tone, Tone::Stop);
    QCOMPARE(state().verdict.detail, QStringLiteral("The cable is out."));
    m_presenter->setCameraStatus(scan::ScanSource::Status::Starting, {});
    m_presenter->setView(true, 0);
    QCOMPARE(state().verdict.tone, Tone::Progress); // the empty belt is learnt
    QCOMPARE(state().camera.status, dock::CameraState::Status::Running); // and its picture is shown
    m_presenter->setCameraStatus(scan::ScanSource::Status::Ready, {});
    m_presenter->setView(false, 0);
    QCOMPARE(state().verdict.tone, Tone::Neutral);
}

QTEST_GUILESS_MAIN(tst_LineCameraPresenter)
#include "tst_linecamerapresenter.moc"
