#include "scan/interpret.h"
#include "site/cameraspresenter.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace packledger;
using namespace packledger::site;
using common::Tone;
using settings::DeviceSettings;

/// The cameras' page without a window.
class tst_CamerasPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAPluggedInCameraIntoUse();
    void takesANetworkCameraIntoUse();
    void savesWhatIsSet();
    void offersWhatTheCameraOffers();
    void setsNothingOfTheSimulatedCamera();
    void forgetsACamera();
    void showsWhatItReads();

private:
    void plugIn(const QString &inUse, const CameraOffer &offer = {})
    {
        std::vector<DeviceRow> rows;
        for (const QString &id : { QStringLiteral("/dev/video0"), QStringLiteral("simulated") }) {
            DeviceRow row;
            row.id = id;
            row.name = id == QStringLiteral("simulated") ? id : QStringLiteral("HD Webcam");
            row.isChosen = id == inUse;
            rows.push_back(row);
        }
        m_presenter->setCameras(rows, offer);
    }
    [[nodiscard]] DeviceSettings kept() const { return m_kept->last().first().value<DeviceSettings>(); }
    [[nodiscard]] const OptionRow *option(const char *key) const
    {
        const auto &options = m_presenter->state().options;
        const auto found = std::find_if(
            options.begin(), options.end(), [key](const OptionRow &row) { return row.key == QLatin1StringView(key); });
        return found == options.end() ? nullptr : &*found;
    }

    SystemClock m_clock;
    std::unique_ptr<CamerasPresenter> m_presenter;
    std::unique_ptr<QSignalSpy> m_kept;
};

void tst_CamerasPresenter::init()
{
    m_presenter = std::make_unique<CamerasPresenter>(m_clock);
    m_kept = std::make_unique<QSignalSpy>(m_presenter.get(), &CamerasPresenter::settingsChanged);
    plugIn(QStringLiteral("simulated"));
}

void tst_CamerasPresenter::takesAPluggedInCameraIntoUse()
{
    m_presenter->choose(QStringLiteral("/dev/video0"));
    QCOMPARE(kept().camera, QStringLiteral("/dev/video0"));
    QCOMPARE(kept().cameras.size(), size_t(1));
    QCOMPARE(kept().cameras.front().name, QStringLiteral("HD Webcam"));
}

void tst_CamerasPresenter::takesANetworkCameraIntoUse()
{
    QVERIFY(!m_presenter->add(QStringLiteral("camera 2")).isEmpty());
    QCOMPARE(m_kept->size(), 0);
    QVERIFY(m_presenter->add(QStringLiteral(" rtsp://192.0.2.7/stream ")).isEmpty());
    QCOMPARE(kept().cameras.front().address, QStringLiteral("rtsp://192.0.2.7/stream"));
    QCOMPARE(kept().camera, kept().cameras.front().id);
}

void tst_CamerasPresenter::savesWhatIsSet()
{
    plugIn(QStringLiteral("/dev/video0"));
    m_presenter->enterOption(QStringLiteral("size"), QStringLiteral("1920x1080"));
    QCOMPARE(kept().cameras.front().width, 1920);
    QCOMPARE(kept().cameras.front().height, 1080);
    m_presenter->setSettings(kept());
    m_presenter->enterOption(QStringLiteral("exposure"), QStringLiteral("250"));
    m_presenter->setSettings(kept());
    QCOMPARE(kept().cameras.front().exposure, std::optional(250));
    m_presenter->enterOption(QStringLiteral("exposure"), QStringLiteral("auto"));
    QCOMPARE(kept().cameras.front().exposure, std::optional<int>());
    QCOMPARE(kept().cameras.size(), size_t(1));
    // One of several may rest.
    m_presenter->enterOption(QStringLiteral("use"), QStringLiteral("off"));
    QVERIFY(!kept().cameras.front().isOn);
}

void tst_CamerasPresenter::offersWhatTheCameraOffers()
{
    plugIn(
        QStringLiteral("/dev/video0"), { { { 640, 480 }, { 2592, 1944 } }, CameraOffer::Range { 3, 2047, 250 }, {} });
    QVERIFY(option("exposure"));
    QVERIFY(!option("focus"));
    QCOMPARE(option("exposure")->value, QStringLiteral("auto"));
    const auto &sizes = option("size")->choices;
    QVERIFY(std::any_of(
        sizes.begin(), sizes.end(), [](const Choice &size) { return size.id == QStringLiteral("2592x1944"); }));
}

void tst_CamerasPresenter::setsNothingOfTheSimulatedCamera()
{
    QVERIFY(m_presenter->state().options.empty());
    QVERIFY(!m_presenter->state().canRemove);
}

void tst_CamerasPresenter::forgetsACamera()
{
    plugIn(QStringLiteral("/dev/video0"));
    m_presenter->removeChosen();
    QCOMPARE(m_kept->size(), 0); // it is only plugged in
    m_presenter->enterOption(QStringLiteral("name"), QStringLiteral("Bench"));
    m_presenter->setSettings(kept());
    QVERIFY(m_presenter->state().canRemove);
    m_presenter->removeChosen();
    QVERIFY(kept().cameras.empty());
    QVERIFY(kept().camera.isEmpty());
}

void tst_CamerasPresenter::showsWhatItReads()
{
    scan::ScanReading reading = scan::readingFromLine("]d2010952123454321310LOT\x1d"
                                                      "21A1");
    m_presenter->hear(reading);
    QCOMPARE(m_presenter->state().heard.size(), size_t(1));
    QCOMPARE(m_presenter->state().heard.front().tone, Tone::Accepted);
    QVERIFY(m_presenter->state().heard.front().raw.contains(QStringLiteral("<GS>")));
    m_presenter->clearHeard();
    QVERIFY(m_presenter->state().heard.empty());
}

QTEST_GUILESS_MAIN(tst_CamerasPresenter)
#include "tst_cameraspresenter.moc"
