#pragma once

#include "camera/camerasettings.h"
#include "camera/framesource.h"
#include "media/media.h"

#include <memory>

namespace packledger::camera {

/// How a recording is played.
enum class Playing {
    Once, ///< at its own frame rate, to its end
    Loop, ///< again and again
    EveryFrame, ///< once, as fast as it is decoded, no frame left out
};

/// Frames of a local camera (V4L2), a network camera or a video file.
class VideoFrameSource final : public FrameSource
{
public:
    explicit VideoFrameSource(CameraSettings settings, Playing playing = Playing::Once);

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<std::optional<CameraFrame>> next(std::stop_token stop) override;
    void close() override;
    [[nodiscard]] bool isPluggedIn() const override;
    [[nodiscard]] bool mayDropFrames() const override;

private:
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] std::unique_ptr<media::VideoStream> openStream(const media::Media &media) const;

    CameraSettings m_settings;
    Playing m_playing;
    std::unique_ptr<media::VideoStream> m_stream;
    std::chrono::microseconds m_frameTime {};
    // The time of frames goes on when a camera is opened again: what was in view before has left.
    const std::chrono::steady_clock::time_point m_made = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_opened;
    qint64 m_allFrames = 0;
    qint64 m_count = 0; ///< frames since it was opened
};

} // namespace packledger::camera
