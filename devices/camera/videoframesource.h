#pragma once

#include "camera/framesource.h"

#include <QSize>
#include <QString>

#include <memory>

namespace packledger::camera {

/// Which camera or recording, and how.
struct VideoSettings
{
    enum class Playing {
        Once, ///< a recording at its own frame rate, to its end
        Loop, ///< again and again
        EveryFrame, ///< once, as fast as it is decoded, no frame left out
    };

    QString address; ///< "/dev/video0" or "0", "rtsp://…", "http://…" (MJPEG), or a video file
    QSize size { 1280, 720 }; ///< wished of a local camera
    int frameRate = 30; ///< wished of a local camera
    Playing playing = Playing::Once; ///< of a file
};

/// Frames of a local camera (V4L2), a network camera or a video file, by OpenCV.
class VideoFrameSource final : public FrameSource
{
public:
    explicit VideoFrameSource(VideoSettings settings);
    ~VideoFrameSource() override;

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<std::optional<CameraFrame>> next(std::stop_token stop) override;
    void close() override;
    [[nodiscard]] bool mayDropFrames() const override;

private:
    class Capture;
    std::unique_ptr<Capture> m_capture;
};

/// The address without user name and password, for screens and logs.
[[nodiscard]] QString shownAddress(const QString &address);

} // namespace packledger::camera
