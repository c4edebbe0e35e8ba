#include "desktop/devicedesk.h"

#include "base/errortext.h"
#include "camera/videoframesource.h"
#include "simulated/simulatedcamera.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace packledger::desktop {

using common::Tone;
using scan::ScanSource;
using settings::CameraSettings;

namespace {

const QString simulatedId = QStringLiteral("simulated");

// A square code that comes into view a little after the shop bar code beside it still wins.
constexpr auto cameraTrigger = std::chrono::milliseconds(800);

camera::CameraSettings deviceOf(const CameraSettings &settings)
{
    return { .address = settings.address,
        .name = settings.name,
        .size = QSize(settings.width, settings.height),
        .frameRate = settings.frameRate,
        .exposure = settings.exposure,
        .focus = settings.focus };
}

} // namespace

DeviceDesk::DeviceDesk(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_scanners(clock)
{
    connect(&m_scanners, &ScannerDesk::readingReady, this, &DeviceDesk::readingReady);
    connect(&m_scanners, &ScannerDesk::statusChanged, this, &DeviceDesk::changed);
    connect(&m_scanners, &ScannerDesk::lost, this, &DeviceDesk::lost);
    connect(&m_scanners, &ScannerDesk::returned, this, &DeviceDesk::returned);
}

DeviceDesk::~DeviceDesk()
{
    closeCamera();
}

void DeviceDesk::apply(const settings::DeviceSettings &settings)
{
    const std::optional<CameraSettings> before = chosenCamera();
    m_settings = settings;
    m_scanners.apply(settings);
    if (m_isWatching && chosenCamera() != before)
        openCamera();
    lookForCameras();
    Q_EMIT changed();
}

void DeviceDesk::lookForCameras()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    // Asking drivers can take a while, and the window must not wait for them.
    QThreadPool::globalInstance()->start([guard = QPointer<DeviceDesk>(this), thread = QPointer<QObject>(qApp)] {
        const QList<camera::CameraDescription> found = camera::localCameras();
        if (!thread)
            return;
        QMetaObject::invokeMethod(
            thread,
            [guard, found] {
                if (guard)
                    guard->takeFound(found);
            },
            Qt::QueuedConnection);
    });
}

void DeviceDesk::takeFound(const QList<camera::CameraDescription> &found)
{
    m_isLooking = false;
    if (m_found == found)
        return;
    const std::optional<CameraSettings> before = chosenCamera();
    m_found = found;
    if (m_isWatching && chosenCamera() != before)
        openCamera();
    Q_EMIT changed();
}

void DeviceDesk::setDemoViews(std::vector<simulated::DemoView> views)
{
    m_views = std::move(views);
    if (m_isWatching)
        openCamera();
    Q_EMIT changed();
}

std::optional<CameraSettings> DeviceDesk::chosenCamera() const
{
    const auto simulated = [] {
        CameraSettings camera;
        camera.id = simulatedId;
        camera.address = simulatedId;
        return camera;
    };
    if (const CameraSettings *camera = m_settings.cameraOf(m_settings.camera))
        return *camera;
    if (!m_views.empty())
        return simulated();
    if (!m_settings.cameras.empty())
        return m_settings.cameras.front();
    if (m_found.isEmpty())
        return std::nullopt;
    CameraSettings camera;
    camera.id = m_found.first().address;
    camera.name = m_found.first().name;
    camera.address = m_found.first().address;
    return camera;
}

QString DeviceDesk::nameOf(const CameraSettings &camera)
{
    return camera.address == simulatedId ? tr("Simulated camera") : camera::shownName(deviceOf(camera));
}

void DeviceDesk::watch(bool isWatching)
{
    if (m_isWatching == isWatching)
        return;
    m_isWatching = isWatching;
    if (isWatching)
        openCamera();
    else
        closeCamera();
}

void DeviceDesk::openCamera()
{
    closeCamera();
    const std::optional<CameraSettings> chosen = chosenCamera();
    m_cameraState = {};
    if (!chosen) {
        Q_EMIT cameraChanged(m_cameraState);
        return;
    }
    m_cameraState.name = nameOf(*chosen);
    m_cameraState.isSimulated = chosen->address == simulatedId;
    m_cameraState.status = dock::CameraState::Status::Starting;
    m_isCameraLost = false;
    m_scanners.setTriggerWindow(m_cameraState.name, cameraTrigger);
    if (m_cameraState.isSimulated) {
        m_camera = std::make_unique<simulated::SimulatedCamera>(
            m_views, simulated::SimulatedCamera::Pace::ByItself, m_clock);
    } else {
        m_camera = std::make_unique<camera::CameraScanSource>(
            m_cameraState.name, std::make_unique<camera::VideoFrameSource>(deviceOf(*chosen)), m_clock);
    }
    connect(m_camera.get(), &ScanSource::readingReady, this, [this](const scan::ScanReading &reading) {
        Q_EMIT cameraHeard(reading);
        m_scanners.choose(reading);
    });
    connect(m_camera.get(), &camera::CameraScanSource::previewReady, this, &DeviceDesk::showPreview);
    connect(m_camera.get(), &camera::CameraScanSource::troubleChanged, this, &DeviceDesk::showCamera);
    connect(m_camera.get(), &ScanSource::statusChanged, this, [this](ScanSource::Status status) {
        m_cameraStatus = status;
        showCamera();
    });
    Q_EMIT cameraChanged(m_cameraState);
    // Whoever heard that may have put the camera away again.
    if (m_camera)
        m_camera->start();
}

void DeviceDesk::closeCamera()
{
    if (!m_camera)
        return;
    // A camera that hangs ends on its own time; nobody waits for it here.
    camera::CameraScanSource *ending = m_camera.release();
    ending->setParent(this);
    connect(ending, &camera::CameraScanSource::rested, ending, &QObject::deleteLater);
    ending->stop();
    m_cameraState.status = dock::CameraState::Status::Off;
    m_cameraState.message = tr("The camera rests.");
    m_cameraState.metrics.clear();
    Q_EMIT cameraChanged(m_cameraState);
}

void DeviceDesk::showCamera()
{
    using Status = dock::CameraState::Status;
    const std::optional<Error> &trouble = m_camera->trouble();
    // A black or frozen picture is no camera to rely on either.
    m_cameraState.status = trouble || m_cameraStatus == ScanSource::Status::Lost ? Status::Lost
        : m_cameraStatus == ScanSource::Status::Ready                            ? Status::Running
                                                                                 : Status::Starting;
    m_cameraState.message = trouble ? errorSentence(*trouble) : QString();
    Q_EMIT cameraChanged(m_cameraState);
    Q_EMIT changed();
    const bool isLost = m_cameraState.status == Status::Lost;
    if (isLost && !std::exchange(m_isCameraLost, true))
        Q_EMIT lost(m_cameraState.name);
    else if (m_cameraState.status == Status::Running && std::exchange(m_isCameraLost, false))
        Q_EMIT returned(m_cameraState.name);
}

void DeviceDesk::showPreview(const camera::CameraPreview &preview)
{
    std::vector<dock::SeenCode> codes;
    codes.reserve(preview.inView.size());
    for (const vision::TrackedSymbol &tracked : preview.inView)
        codes.push_back({ tracked.symbol.bytes, tracked.symbol.corners });
    const QString metrics = codes.size() == 1 ? tr("1 code · %1 ms").arg(preview.decoding.count())
                                              : tr("%1 codes · %2 ms").arg(codes.size()).arg(preview.decoding.count());
    if (m_cameraState.metrics != metrics) {
        m_cameraState.metrics = metrics;
        Q_EMIT cameraChanged(m_cameraState);
    }
    Q_EMIT frameReady(preview.picture, codes);
}

std::vector<site::DeviceRow> DeviceDesk::cameras() const
{
    const std::optional<CameraSettings> chosen = chosenCamera();
    std::vector<CameraSettings> all;
    if (!m_views.empty()) {
        CameraSettings camera;
        camera.id = simulatedId;
        camera.address = simulatedId;
        all.push_back(camera);
    }
    all.insert(all.end(), m_settings.cameras.begin(), m_settings.cameras.end());
    for (const camera::CameraDescription &found : m_found) {
        const bool isKnown = std::any_of(
            all.begin(), all.end(), [&found](const CameraSettings &known) { return known.address == found.address; });
        if (isKnown)
            continue;
        CameraSettings camera;
        camera.id = found.address;
        camera.name = found.name;
        camera.address = found.address;
        all.push_back(camera);
    }
    std::vector<site::DeviceRow> rows;
    for (const CameraSettings &camera : all) {
        site::DeviceRow row;
        row.id = camera.id;
        row.name = nameOf(camera);
        row.isSimulated = camera.address == simulatedId;
        row.detail
            = row.isSimulated ? tr("shows the packs of the demo delivery") : camera::shownAddress(camera.address);
        row.isChosen = chosen && chosen->id == camera.id;
        row.canChoose = true;
        if (row.isChosen && m_cameraState.status == dock::CameraState::Status::Lost) {
            row.tone = Tone::Attention;
            row.status = tr("no picture");
        } else if (row.isChosen && m_cameraState.status == dock::CameraState::Status::Running) {
            row.tone = Tone::Accepted;
            row.status = tr("running");
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<site::DeviceRow> DeviceDesk::scanners() const
{
    std::vector<site::DeviceRow> rows;
    for (const ScannerDesk::Status &scanner : m_scanners.statuses()) {
        const settings::ScannerSettings *set = m_settings.scanner(scanner.id);
        site::DeviceRow row;
        row.id = scanner.id;
        row.name = scanner.name;
        if (set && set->kind == settings::ScannerSettings::Kind::Serial)
            row.detail = tr("%1, %2 baud").arg(QFileInfo(set->port).fileName()).arg(set->baud);
        else
            row.detail = tr("types like a keyboard, works in every screen");
        row.tone = !scanner.isOn                             ? Tone::Neutral
            : scanner.status == ScanSource::Status::Ready    ? Tone::Accepted
            : scanner.status == ScanSource::Status::Starting ? Tone::Progress
                                                             : Tone::Attention;
        row.status = !scanner.isOn                           ? tr("off")
            : scanner.status == ScanSource::Status::Ready    ? tr("ready")
            : scanner.status == ScanSource::Status::Starting ? tr("starting")
                                                             : tr("not there");
        rows.push_back(row);
    }
    return rows;
}

common::ChipState DeviceDesk::chip() const
{
    QStringList there;
    QStringList gone;
    if (const std::optional<CameraSettings> camera = chosenCamera())
        (m_cameraState.status == dock::CameraState::Status::Lost ? gone : there) << nameOf(*camera);
    for (const ScannerDesk::Status &scanner : m_scanners.statuses()) {
        if (scanner.isOn)
            (scanner.status == ScanSource::Status::Lost ? gone : there) << scanner.name;
    }
    common::ChipState chip;
    chip.tone = gone.isEmpty() ? Tone::Accepted : Tone::Attention;
    if (gone.isEmpty() && there.isEmpty()) {
        chip.tone = Tone::Attention;
        chip.text = tr("No scanner, no camera");
    } else if (gone.isEmpty()) {
        chip.text = there.join(QStringLiteral(" · "));
    } else {
        // What is missing is what the clerk must read.
        chip.text = tr("%1 not there").arg(gone.join(QStringLiteral(", ")));
    }
    return chip;
}

} // namespace packledger::desktop
