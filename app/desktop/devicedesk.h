#pragma once

#include "base/clock.h"
#include "camera/camerascansource.h"
#include "desktop/stationsettings.h"
#include "dock/camerastate.h"
#include "scan/scansource.h"
#include "simulated/demoview.h"
#include "site/sitestate.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace packledger::serialscanner {
class SerialScanSource;
}

namespace packledger::wedge {
class WedgeScanSource;
}

namespace packledger::desktop {

/// The devices of this station: one camera at a time, the keyboard scanner, a serial scanner. All their
/// readings leave by one signal. In the GUI thread; the devices have threads of their own.
class DeviceDesk final : public QObject
{
    Q_OBJECT

public:
    DeviceDesk(StationSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~DeviceDesk() override;

    /// Gives the simulated camera its packs; without any there is no simulated camera.
    void setDemoViews(std::vector<simulated::DemoView> views);
    /// The scanners; the camera only runs while somebody looks at it.
    void start();
    void watch(bool isWatching);
    void chooseCamera(const QString &id);

    [[nodiscard]] const dock::CameraState &camera() const { return m_cameraState; }
    [[nodiscard]] std::vector<site::DeviceRow> cameras() const;
    [[nodiscard]] std::vector<site::DeviceRow> scanners() const;
    [[nodiscard]] common::ChipState chip() const;

Q_SIGNALS:
    void readingReady(const packledger::scan::ScanReading &reading);
    void frameReady(const QImage &picture, const std::vector<packledger::dock::SeenCode> &codes);
    void cameraChanged(const packledger::dock::CameraState &camera);
    void changed();

private:
    struct Scanner
    {
        scan::ScanSource *source = nullptr;
        QString detail;
        scan::ScanSource::Status status = scan::ScanSource::Status::Starting;
    };

    void openCamera();
    void closeCamera();
    void showCamera();
    void showPreview(const camera::CameraPreview &preview);
    void addScanner(scan::ScanSource *source, const QString &detail);
    [[nodiscard]] QString chosenCamera() const;
    [[nodiscard]] QString nameOf(const QString &camera) const;

    StationSettings &m_settings;
    const Clock &m_clock;
    std::vector<simulated::DemoView> m_views;
    std::unique_ptr<camera::CameraScanSource> m_camera;
    scan::ScanSource::Status m_cameraStatus = scan::ScanSource::Status::Starting;
    dock::CameraState m_cameraState;
    std::vector<Scanner> m_scanners;
    bool m_isWatching = false;
};

} // namespace packledger::desktop
