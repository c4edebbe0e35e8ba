#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace packledger::camera {

/// Which camera or recording, and how it is set. Size, rate, exposure and focus are wishes to a local
/// camera: it gives what comes nearest, and a network camera is set where it stands.
struct CameraSettings
{
    QString address {}; ///< "/dev/v4l/by-id/…", "/dev/video0", "rtsp://…", "http://…" (MJPEG), or a video file
    QString name {}; ///< for people, "Camera at dock 2"; empty: shownAddress()
    QSize size { 1280, 720 }; ///< pixels
    int frameRate = 30; ///< pictures a second
    std::optional<int> exposure {}; ///< in the unit of CameraDescription::exposure; none: automatic
    std::optional<int> focus {}; ///< in the unit of CameraDescription::focus; none: automatic
};

/// The name for people.
[[nodiscard]] QString shownName(const CameraSettings &settings);
/// The address without user name, password and query, for screens and logs.
[[nodiscard]] QString shownAddress(const QString &address);

} // namespace packledger::camera
