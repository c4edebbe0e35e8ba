#pragma once

#include "base/result.h"
#include "camera/camerasettings.h"

#include <QList>

namespace packledger::camera {

/// What a camera lets one set, in its own unit (V4L2: exposure in 100 microseconds, focus in steps).
struct CameraRange
{
    int least = 0;
    int most = 0;
    int step = 1;
    int usual = 0; ///< the device's default

    friend bool operator==(const CameraRange &, const CameraRange &) = default;
};

/// A camera of this computer, as its driver describes it.
struct CameraDescription
{
    QString address; ///< for CameraSettings: the path by its serial number where there is one, else /dev/videoN
    QString name; ///< the maker's, "HD Pro Webcam C920"
    QList<QSize> sizes; ///< that it can send, smallest first; empty where it does not say
    std::optional<CameraRange> exposure; ///< none: cannot be set
    std::optional<CameraRange> focus; ///< none: cannot be set

    friend bool operator==(const CameraDescription &, const CameraDescription &) = default;
};

/// The cameras that are plugged in now, by name. Asks every driver, so not in the thread of a window; a
/// camera in use is listed too.
[[nodiscard]] QList<CameraDescription> localCameras();

/// Sets exposure and focus at once, also while the camera is sending (for a live preview of the
/// settings). What it does not offer is left alone. Error: camera.open. Not in the thread of a window.
[[nodiscard]] Result<void> applyToLocalCamera(const CameraSettings &settings);

/// N of /dev/videoN that the address leads to now; -1 for a network address or file, and when there is
/// no such device.
[[nodiscard]] int localCameraIndex(const QString &address);
/// Whether the address names a device of this computer, plugged in or not.
[[nodiscard]] bool isLocalCamera(const QString &address);

} // namespace packledger::camera
