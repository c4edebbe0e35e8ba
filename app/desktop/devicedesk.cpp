#include "desktop/devicedesk.h"

#include "base/errortext.h"
#include "camera/videoframesource.h"
#include "scan/codereader.h"
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

CameraSettings simulatedCamera()
{
    CameraSettings camera;
    camera.id = simulatedId;
    camera.address = simulatedId;
    return camera;
}

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
    closeCameras();
}

void DeviceDesk::apply(const settings::DeviceSettings &settings)
{
    m_shown.clear();
    m_settings = settings;
    m_scanners.apply(settings);
    if (m_isWatching)
        openCameras();
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
    m_found = found;
    if (m_isWatching)
        openCameras();
    Q_EMIT changed();
}

void DeviceDesk::setDemoViews(std::vector<simulated::DemoView> views)
{
    m_views = std::move(views);
    closeCameras();
    if (m_isWatching)
        openCameras();
    Q_EMIT changed();
}

std::optional<CameraSettings> DeviceDesk::chosenCamera() const
{
    if (const Eye *eye = eyeOf(m_shown))
        return eye->settings;
    if (const CameraSettings *camera = m_settings.cameraOf(m_settings.camera))
        return *camera;
    if (!m_views.empty())
        return simulatedCamera();
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
        openCameras();
    else
        closeCameras();
}

std::vector<CameraSettings> DeviceDesk::camerasInUse() const
{
    std::vector<CameraSettings> all;
    const auto add = [this, &all](const CameraSettings &camera) {
        const bool isThere = std::any_of(
            all.begin(), all.end(), [&camera](const CameraSettings &one) { return one.address == camera.address; });
        // The camera behind the printer serves the line alone.
        if (camera.isOn && !isThere && camera.id != m_settings.line.camera)
            all.push_back(camera);
    };
    for (const CameraSettings &camera : m_settings.cameras)
        add(camera);
    // One that nobody set up serves as well, where it is the only one or was chosen.
    if (const std::optional<CameraSettings> chosen = chosenCamera(); chosen && !m_settings.cameraOf(chosen->id))
        add(*chosen);
    return all;
}

const DeviceDesk::Eye *DeviceDesk::eyeOf(const QString &id) const
{
    const auto eye = std::find_if(m_eyes.begin(), m_eyes.end(),
        [&id](const std::unique_ptr<Eye> &one) { return !id.isEmpty() && one->settings.id == id; });
    return eye == m_eyes.end() ? nullptr : eye->get();
}

const DeviceDesk::Eye *DeviceDesk::shownEye() const
{
    const std::optional<CameraSettings> chosen = chosenCamera();
    const Eye *eye = chosen ? eyeOf(chosen->id) : nullptr;
    return eye || m_eyes.empty() ? eye : m_eyes.front().get();
}

void DeviceDesk::showNextCamera()
{
    if (m_eyes.size() < 2)
        return;
    const Eye *shown = shownEye();
    const auto at = std::find_if(
        m_eyes.begin(), m_eyes.end(), [shown](const std::unique_ptr<Eye> &one) { return one.get() == shown; });
    const auto next = at == m_eyes.end() || std::next(at) == m_eyes.end() ? m_eyes.begin() : std::next(at);
    m_shown = (*next)->settings.id;
    tellShown();
    Q_EMIT changed();
}

void DeviceDesk::openCameras()
{
    const std::vector<CameraSettings> wanted = camerasInUse();
    std::vector<std::unique_ptr<Eye>> before = std::move(m_eyes);
    m_eyes.clear();
    std::vector<Eye *> fresh;
    for (const CameraSettings &camera : wanted) {
        const auto running = std::find_if(before.begin(), before.end(),
            [&camera](const std::unique_ptr<Eye> &eye) { return eye && eye->settings == camera; });
        if (running != before.end()) {
            m_eyes.push_back(std::move(*running));
            continue;
        }
        m_eyes.push_back(std::make_unique<Eye>());
        m_eyes.back()->settings = camera;
        fresh.push_back(m_eyes.back().get());
    }
    // The device must be free before it is opened with other settings.
    for (std::unique_ptr<Eye> &eye : before) {
        if (eye)
            close(std::move(eye));
    }
    for (Eye *eye : fresh) {
        // Whoever hears that one starts may put all of them away again.
        if (std::any_of(m_eyes.begin(), m_eyes.end(), [eye](const auto &one) { return one.get() == eye; }))
            open(*eye);
    }
    tellShown();
}

void DeviceDesk::open(Eye &eye)
{
    eye.state.name = nameOf(eye.settings);
    eye.state.isSimulated = eye.settings.address == simulatedId;
    eye.state.status = dock::CameraState::Status::Starting;
    m_scanners.setTriggerWindow(eye.state.name, cameraTrigger);
    if (eye.state.isSimulated) {
        eye.source = std::make_unique<simulated::SimulatedCamera>(
            m_views, simulated::SimulatedCamera::Pace::ByItself, m_clock);
    } else {
        eye.source = std::make_unique<camera::CameraScanSource>(
            eye.state.name, std::make_unique<camera::VideoFrameSource>(deviceOf(eye.settings)), m_clock);
    }
    camera::CameraScanSource *source = eye.source.get();
    connect(source, &ScanSource::readingReady, this, [this, &eye](const scan::ScanReading &reading) {
        if (&eye == shownEye())
            Q_EMIT cameraHeard(reading);
        m_scanners.choose(reading);
    });
    connect(source, &camera::CameraScanSource::previewReady, this,
        [this, &eye](const camera::CameraPreview &preview) { showPreview(eye, preview); });
    connect(source, &camera::CameraScanSource::troubleChanged, this, [this, &eye] { follow(eye); });
    connect(source, &ScanSource::statusChanged, this, [this, &eye](ScanSource::Status status) {
        eye.status = status;
        follow(eye);
    });
    source->start();
}

void DeviceDesk::close(std::unique_ptr<Eye> eye)
{
    if (!eye->source)
        return;
    // A camera that hangs ends on its own time; nobody waits for it here.
    camera::CameraScanSource *ending = eye->source.release();
    ending->disconnect(this);
    ending->setParent(this);
    connect(ending, &camera::CameraScanSource::rested, ending, &QObject::deleteLater);
    ending->stop();
}

void DeviceDesk::closeCameras()
{
    if (m_eyes.empty())
        return;
    dock::CameraState state = shownEye()->state;
    std::vector<std::unique_ptr<Eye>> eyes = std::move(m_eyes);
    m_eyes.clear();
    for (std::unique_ptr<Eye> &eye : eyes)
        close(std::move(eye));
    state.status = dock::CameraState::Status::Off;
    state.message = tr("The camera rests.");
    state.metrics.clear();
    Q_EMIT cameraChanged(state);
}

void DeviceDesk::tellShown()
{
    const Eye *shown = shownEye();
    dock::CameraState state = shown ? shown->state : dock::CameraState {};
    state.count = static_cast<int>(m_eyes.size());
    for (std::size_t i = 0; i < m_eyes.size(); ++i) {
        if (m_eyes[i].get() == shown)
            state.number = static_cast<int>(i) + 1;
    }
    Q_EMIT cameraChanged(state);
}

void DeviceDesk::follow(Eye &eye)
{
    using Status = dock::CameraState::Status;
    const std::optional<Error> &trouble = eye.source->trouble();
    // A black or frozen picture is no camera to rely on either.
    eye.state.status = trouble || eye.status == ScanSource::Status::Lost ? Status::Lost
        : eye.status == ScanSource::Status::Ready                        ? Status::Running
                                                                         : Status::Starting;
    eye.state.message = trouble ? errorSentence(*trouble) : QString();
    const QString name = eye.state.name;
    const bool isLost = eye.state.status == Status::Lost && !std::exchange(eye.isLost, true);
    const bool isBack = eye.state.status == Status::Running && std::exchange(eye.isLost, false);
    if (&eye == shownEye())
        tellShown();
    Q_EMIT changed();
    if (isLost)
        Q_EMIT lost(name);
    else if (isBack)
        Q_EMIT returned(name);
}

void DeviceDesk::showPreview(Eye &eye, const camera::CameraPreview &preview)
{
    std::vector<dock::SeenCode> codes;
    codes.reserve(preview.inView.size());
    for (const vision::TrackedSymbol &tracked : preview.inView)
        codes.push_back({ tracked.symbol.bytes, tracked.symbol.corners });
    const QString metrics = codes.size() == 1 ? tr("1 code · %1 ms").arg(preview.decoding.count())
                                              : tr("%1 codes · %2 ms").arg(codes.size()).arg(preview.decoding.count());
    const bool isNew = std::exchange(eye.state.metrics, metrics) != metrics;
    if (&eye != shownEye())
        return;
    if (isNew)
        tellShown();
    Q_EMIT frameReady(preview.picture, codes);
}

std::vector<site::DeviceRow> DeviceDesk::cameras() const
{
    const std::optional<CameraSettings> chosen = chosenCamera();
    std::vector<CameraSettings> all;
    if (!m_views.empty())
        all.push_back(simulatedCamera());
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
        const Eye *eye = eyeOf(camera.id);
        if (eye && eye->state.status == dock::CameraState::Status::Lost) {
            row.tone = Tone::Attention;
            row.status = tr("no picture");
        } else if (eye && eye->state.status == dock::CameraState::Status::Running) {
            row.tone = Tone::Accepted;
            row.status = tr("running");
        } else if (!camera.isOn) {
            row.status = tr("off");
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
        if (set && scan::ReaderSettings::parse(set->port))
            row.detail = set->port;
        else if (set && set->kind == settings::ScannerSettings::Kind::Serial)
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
    for (const CameraSettings &camera : camerasInUse()) {
        const Eye *eye = eyeOf(camera.id);
        (eye && eye->state.status == dock::CameraState::Status::Lost ? gone : there) << nameOf(camera);
    }
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
