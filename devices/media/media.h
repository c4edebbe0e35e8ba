#pragma once

#include "base/result.h"
#include "vision/greyframe.h"

#include <QByteArray>
#include <QString>
#include <QtPlugin>

#include <chrono>
#include <memory>
#include <optional>

namespace packledger::media {

/// One picture of a film: in colour for people, in grey for the decoder.
struct VideoPicture
{
    QByteArray colour; ///< blue, green, red; rows without padding
    vision::GreyFrame grey; ///< of the same size
};

/// A camera or recording that was opened. Used by one thread; every call may block.
class VideoStream
{
public:
    virtual ~VideoStream() = default;

    /// The next picture; none at the end, or when the camera was lost.
    [[nodiscard]] virtual std::optional<VideoPicture> read() = 0;
    /// Pictures a second as the stream says, 0 where it does not.
    [[nodiscard]] virtual double frameRate() const = 0;
};

/// What is wished of a local camera; it gives what comes nearest.
struct VideoWish
{
    int width = 1280; ///< pixels
    int height = 720; ///< pixels
    int frameRate = 30;
};

/// Reads the many formats of pictures and films. It stands in a plugin of its own: the libraries behind
/// it are two hundred, and a program that reads no picture shall not load them. Nothing it calls throws
/// through. Any thread.
class Media
{
public:
    virtual ~Media() = default;

    /// A picture (JPEG, PNG, WebP, TIFF, BMP, PNM) in grey, transparency as paper; none for anything else.
    [[nodiscard]] virtual std::optional<vision::GreyFrame> decodePicture(const QByteArray &bytes) const = 0;

    /// Null for what cannot be opened.
    [[nodiscard]] virtual std::unique_ptr<VideoStream> openFile(const QString &path) const = 0;
    /// `timeout`: to connect, and for every picture.
    [[nodiscard]] virtual std::unique_ptr<VideoStream> openNetwork(
        const QString &address, std::chrono::milliseconds timeout) const = 0;
    /// The V4L2 device /dev/video`index`.
    [[nodiscard]] virtual std::unique_ptr<VideoStream> openLocal(int index, VideoWish wish) const = 0;
};

/// Loads the plugin at the first call, some 100 ms. Fails with media.missing.
[[nodiscard]] Result<const Media *> media();

} // namespace packledger::media

#define PACKLEDGER_MEDIA_IID "packledger.Media/1"
Q_DECLARE_INTERFACE(packledger::media::Media, PACKLEDGER_MEDIA_IID)
