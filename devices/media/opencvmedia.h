#pragma once

#include "media/media.h"

#include <QObject>

namespace packledger::media {

/// Media by OpenCV: imgcodecs for pictures, videoio (FFmpeg, V4L2) for films and cameras.
class OpencvMedia final : public QObject, public Media
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PACKLEDGER_MEDIA_IID)
    Q_INTERFACES(packledger::media::Media)

public:
    [[nodiscard]] std::optional<vision::GreyFrame> decodePicture(const QByteArray &bytes) const override;
    [[nodiscard]] std::unique_ptr<VideoStream> openFile(const QString &path) const override;
    [[nodiscard]] std::unique_ptr<VideoStream> openNetwork(
        const QString &address, std::chrono::milliseconds timeout) const override;
    [[nodiscard]] std::unique_ptr<VideoStream> openLocal(int index, VideoWish wish) const override;
};

} // namespace packledger::media
