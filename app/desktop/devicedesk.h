#pragma once

#include "base/clock.h"
#include "camera/camerascansource.h"
#include "camera/localcameras.h"
#include "desktop/scannerdesk.h"
#include "dock/camerastate.h"
#include "scan/scansource.h"
#include "simulated/demoview.h"
#include "site/sitestate.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace packledger::desktop {

/// The devices of this station: one camera at a time, and the scanners. All their readings leave by one signal.
/// In the GUI thread; cameras have threads of their own.
class DeviceDesk final : public QObject
{
    Q_OBJECT

public:
    explicit DeviceDesk(const Clock &clock, QObject *parent = nullptr);
    ~DeviceDesk() override;

    /// Gives the simulated camera its packs; without any there is no simulated camera.
    void setDemoViews(std::vector<simulated::DemoView> views);
    /// The devices as they are set. The scanners run from now on.
    void apply(const settings::DeviceSettings &settings);
    /// The camera only runs while somebody looks at it.
    void watch(bool isWatching);
    /// Asks for the cameras that are plugged in; changed() tells when there are others.
    void lookForCameras();
    [[nodiscard]] const QList<camera::CameraDescription> &foundCameras() const { return m_found; }
    /// The camera in use; none where there is none.
    [[nodiscard]] std::optional<settings::CameraSettings> chosenCamera() const;
    [[nodiscard]] static QString nameOf(const settings::CameraSettings &camera);

    [[nodiscard]] const dock::CameraState &camera() const { return m_cameraState; }
    [[nodiscard]] std::vector<site::DeviceRow> cameras() const;
    [[nodiscard]] std::vector<site::DeviceRow> scanners() const;
    [[nodiscard]] ScannerDesk &scannerDesk() { return m_scanners; }
    /// All devices in words: what is there, and by name what is not.
    [[nodiscard]] common::ChipState chip() const;

Q_SIGNALS:
    void readingReady(const packledger::scan::ScanReading &reading);
    /// All that the camera reads, before anything is chosen.
    void cameraHeard(const packledger::scan::ScanReading &reading);
    void frameReady(const QImage &picture, const std::vector<packledger::dock::SeenCode> &codes);
    void cameraChanged(const packledger::dock::CameraState &camera);
    void changed();
    /// A device that worked is gone, or is back.
    void lost(const QString &name);
    void returned(const QString &name);

private:
    void openCamera();
    void closeCamera();
    void showCamera();
    void showPreview(const camera::CameraPreview &preview);
    void takeFound(const QList<camera::CameraDescription> &found);

    const Clock &m_clock;
    settings::DeviceSettings m_settings;
    ScannerDesk m_scanners;
    QList<camera::CameraDescription> m_found;
    bool m_isLooking = false;
    std::vector<simulated::DemoView> m_views;
    std::unique_ptr<camera::CameraScanSource> m_camera;
    scan::ScanSource::Status m_cameraStatus = scan::ScanSource::Status::Starting;
    dock::CameraState m_cameraState;
    bool m_isWatching = false;
    bool m_isCameraLost = false;
};

} // namespace packledger::desktop
