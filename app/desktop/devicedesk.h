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
#include <vector>

namespace packledger::desktop {

/// The devices of this station: its cameras, each for itself, and the scanners. All their readings leave by one signal;
/// of the pictures one camera's is shown. In the GUI thread; cameras have threads of their own.
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
    /// The cameras only run while somebody works with them.
    void watch(bool isWatching);
    /// Shows the picture of the next camera; the others read on.
    void showNextCamera();
    /// Asks for the cameras that are plugged in; changed() tells when there are others.
    void lookForCameras();
    [[nodiscard]] const QList<camera::CameraDescription> &foundCameras() const { return m_found; }
    /// The camera whose picture is shown, and which is set up; none where there is none.
    [[nodiscard]] std::optional<settings::CameraSettings> chosenCamera() const;
    [[nodiscard]] static QString nameOf(const settings::CameraSettings &camera);

    [[nodiscard]] std::vector<site::DeviceRow> cameras() const;
    [[nodiscard]] std::vector<site::DeviceRow> scanners() const;
    [[nodiscard]] ScannerDesk &scannerDesk() { return m_scanners; }
    /// All devices in words: what is there, and by name what is not.
    [[nodiscard]] common::ChipState chip() const;

Q_SIGNALS:
    void readingReady(const packledger::scan::ScanReading &reading);
    /// All that the camera in view reads, before anything is chosen.
    void cameraHeard(const packledger::scan::ScanReading &reading);
    void frameReady(const QImage &picture, const std::vector<packledger::dock::SeenCode> &codes);
    void cameraChanged(const packledger::dock::CameraState &camera);
    void changed();
    /// A device that worked is gone, or is back.
    void lost(const QString &name);
    void returned(const QString &name);

private:
    /// A camera at work. It fails and comes back by itself, whatever the others do.
    struct Eye
    {
        settings::CameraSettings settings;
        std::unique_ptr<camera::CameraScanSource> source;
        scan::ScanSource::Status status = scan::ScanSource::Status::Starting;
        dock::CameraState state;
        bool isLost = false;
    };

    [[nodiscard]] std::vector<settings::CameraSettings> camerasInUse() const;
    [[nodiscard]] const Eye *eyeOf(const QString &id) const;
    [[nodiscard]] const Eye *shownEye() const;
    /// Brings the cameras at work in line with the settings; those that stay the same read on.
    void openCameras();
    void open(Eye &eye);
    void close(std::unique_ptr<Eye> eye);
    void closeCameras();
    void follow(Eye &eye);
    void showPreview(Eye &eye, const camera::CameraPreview &preview);
    void tellShown();
    void takeFound(const QList<camera::CameraDescription> &found);

    const Clock &m_clock;
    settings::DeviceSettings m_settings;
    ScannerDesk m_scanners;
    QList<camera::CameraDescription> m_found;
    bool m_isLooking = false;
    std::vector<simulated::DemoView> m_views;
    std::vector<std::unique_ptr<Eye>> m_eyes; ///< at work, in the order of the settings
    QString m_shown; ///< id of the camera in view where somebody leafed through them
    bool m_isWatching = false;
};

} // namespace packledger::desktop
