#include "desktop/devicedesk.h"

#include "base/errortext.h"
#include "camera/videoframesource.h"
#include "serialscanner/serialscansource.h"
#include "simulated/simulatedcamera.h"
#include "wedge/wedgescansource.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace packledger::desktop {

using common::Tone;
using scan::ScanSource;

namespace {

const QString simulatedId = QStringLiteral("simulated");

/// Cameras that Linux shows; of the two nodes many have, the one that takes pictures comes first.
QStringList localCameras()
{
    QStringList found;
    const QStringList nodes
        = QDir(QStringLiteral("/dev")).entryList({ QStringLiteral("video*") }, QDir::System, QDir::Name);
    QString before;
    for (const QString &node : nodes) {
        QFile name(QStringLiteral("/sys/class/video4linux/%1/name").arg(node));
        const QString model = name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
        if (model.isEmpty() || model != before)
            found << QStringLiteral("/dev/") + node;
        before = model;
    }
    return found;
}

QString firstSerialPort()
{
    const QDir byId(QStringLiteral("/dev/serial/by-id"));
    const QStringList ports = byId.entryList(QDir::System | QDir::Files);
    return ports.isEmpty() ? QString() : byId.filePath(ports.first());
}

} // namespace

DeviceDesk::DeviceDesk(StationSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

DeviceDesk::~DeviceDesk()
{
    closeCamera();
    for (const Scanner &scanner : m_scanners)
        scanner.source->stop();
}

void DeviceDesk::setDemoViews(std::vector<simulated::DemoView> views)
{
    m_views = std::move(views);
    if (m_isWatching)
        openCamera();
    Q_EMIT changed();
}

void DeviceDesk::start()
{
    addScanner(new wedge::WedgeScanSource({}, m_clock, this), tr("types like a keyboard, works in every screen"));
    const QString port = m_settings.serialPort.isEmpty() ? firstSerialPort() : m_settings.serialPort;
    if (!port.isEmpty()) {
        serialscanner::SerialSettings serial;
        serial.name = tr("Serial scanner");
        serial.port = port;
        serial.baud = m_settings.serialBaud;
        addScanner(
            new serialscanner::SerialScanSource(serial, m_clock, this), tr("%1, %2 baud").arg(port).arg(serial.baud));
    }
    Q_EMIT changed();
}

void DeviceDesk::addScanner(ScanSource *source, const QString &detail)
{
    const std::size_t at = m_scanners.size();
    m_scanners.push_back({ source, detail });
    connect(source, &ScanSource::readingReady, this, &DeviceDesk::readingReady);
    connect(source, &ScanSource::statusChanged, this, [this, at](ScanSource::Status status) {
        m_scanners[at].status = status;
        Q_EMIT changed();
    });
    source->start();
}

QString DeviceDesk::chosenCamera() const
{
    const QStringList local = localCameras();
    const QString &wanted = m_settings.camera;
    if (wanted == simulatedId && !m_views.empty())
        return wanted;
    if (!wanted.isEmpty() && wanted != simulatedId)
        return wanted;
    if (!m_views.empty())
        return simulatedId;
    return local.value(0);
}

QString DeviceDesk::nameOf(const QString &camera) const
{
    return camera == simulatedId ? tr("Simulated camera") : camera::shownAddress(camera);
}

void DeviceDesk::chooseCamera(const QString &id)
{
    m_settings.camera = id;
    if (m_isWatching)
        openCamera();
    Q_EMIT changed();
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
    const QString id = chosenCamera();
    m_cameraState = {};
    if (id.isEmpty()) {
        Q_EMIT cameraChanged(m_cameraState);
        return;
    }
    m_cameraState.name = nameOf(id);
    m_cameraState.isSimulated = id == simulatedId;
    m_cameraState.status = dock::CameraState::Status::Starting;
    if (m_cameraState.isSimulated) {
        m_camera = std::make_unique<simulated::SimulatedCamera>(
            m_views, simulated::SimulatedCamera::Pace::ByItself, m_clock);
    } else {
        m_camera = std::make_unique<camera::CameraScanSource>(m_cameraState.name,
            std::make_unique<camera::VideoFrameSource>(camera::CameraSettings { .address = id }), m_clock);
    }
    connect(m_camera.get(), &ScanSource::readingReady, this, &DeviceDesk::readingReady);
    connect(m_camera.get(), &camera::CameraScanSource::previewReady, this, &DeviceDesk::showPreview);
    connect(m_camera.get(), &camera::CameraScanSource::troubleChanged, this, &DeviceDesk::showCamera);
    connect(m_camera.get(), &ScanSource::statusChanged, this, [this](ScanSource::Status status) {
        m_cameraStatus = status;
        showCamera();
    });
    Q_EMIT cameraChanged(m_cameraState);
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
    QStringList ids = localCameras();
    if (!m_views.empty())
        ids.prepend(simulatedId);
    const QString chosen = chosenCamera();
    if (!chosen.isEmpty() && !ids.contains(chosen))
        ids << chosen;
    std::vector<site::DeviceRow> rows;
    for (const QString &id : std::as_const(ids)) {
        site::DeviceRow row;
        row.id = id;
        row.name = nameOf(id);
        row.isSimulated = id == simulatedId;
        row.detail = row.isSimulated ? tr("shows the packs of the demo delivery") : tr("runs while a receipt is open");
        row.isChosen = id == chosen;
        row.canChoose = true;
        rows.push_back(row);
    }
    return rows;
}

std::vector<site::DeviceRow> DeviceDesk::scanners() const
{
    std::vector<site::DeviceRow> rows;
    for (const Scanner &scanner : m_scanners) {
        const bool isReady = scanner.status == ScanSource::Status::Ready;
        site::DeviceRow row;
        row.id = scanner.source->name();
        row.name = scanner.source->name();
        row.detail = scanner.detail;
        row.tone = isReady ? Tone::Accepted : Tone::Attention;
        row.status = isReady ? tr("ready") : tr("not there");
        rows.push_back(row);
    }
    return rows;
}

common::ChipState DeviceDesk::chip() const
{
    common::ChipState chip;
    const QString camera = chosenCamera();
    QStringList parts;
    if (!camera.isEmpty())
        parts << nameOf(camera);
    chip.tone = Tone::Accepted;
    for (const Scanner &scanner : m_scanners) {
        if (scanner.status == ScanSource::Status::Lost)
            chip.tone = Tone::Attention;
    }
    parts << (chip.tone == Tone::Attention ? tr("Scanner not there") : tr("Scanner"));
    if (m_cameraState.status == dock::CameraState::Status::Lost)
        chip.tone = Tone::Attention;
    chip.text = parts.join(QStringLiteral(" · "));
    return chip;
}

} // namespace packledger::desktop
