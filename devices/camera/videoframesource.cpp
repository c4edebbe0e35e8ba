#include "camera/videoframesource.h"

#include "camera/cameraerrors.h"
#include "camera/localcameras.h"

#include <QFileInfo>

#include <condition_variable>
#include <mutex>

namespace packledger::camera {

namespace {

constexpr std::chrono::milliseconds networkTimeout { 5000 };
constexpr double defaultFrameRate = 25;

CameraFrame frameOf(media::VideoPicture picture, std::chrono::milliseconds at)
{
    CameraFrame frame;
    frame.at = at;
    frame.grey = std::move(picture.grey);
    auto *pixels = new QByteArray(std::move(picture.colour)); // goes with the last copy of the picture
    frame.picture = QImage(
        reinterpret_cast<const uchar *>(pixels->constData()), frame.grey.width, frame.grey.height,
        qsizetype(frame.grey.width) * 3, QImage::Format_BGR888,
        [](void *kept) { delete static_cast<QByteArray *>(kept); }, pixels);
    return frame;
}

/// False where stop was asked for meanwhile.
bool waitUntil(std::chrono::steady_clock::time_point time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_until(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace

VideoFrameSource::VideoFrameSource(CameraSettings settings, Playing playing)
    : m_settings(std::move(settings))
    , m_playing(playing)
{
}

bool VideoFrameSource::isFile() const
{
    return !isLocalCamera(m_settings.address) && !m_settings.address.contains(QLatin1StringView("://"));
}

bool VideoFrameSource::mayDropFrames() const
{
    return !isFile() || m_playing != Playing::EveryFrame;
}

bool VideoFrameSource::isPluggedIn() const
{
    return !isLocalCamera(m_settings.address) || localCameraIndex(m_settings.address) >= 0;
}

std::unique_ptr<media::VideoStream> VideoFrameSource::openStream(const media::Media &media) const
{
    const QString &address = m_settings.address;
    if (isFile())
        return media.openFile(address);
    if (!isLocalCamera(address))
        return media.openNetwork(address, networkTimeout);
    return media.openLocal(
        localCameraIndex(address), { m_settings.size.width(), m_settings.size.height(), m_settings.frameRate });
}

Result<void> VideoFrameSource::open()
{
    if (isFile() && !QFileInfo::exists(m_settings.address))
        return fail(codes::cameraOpen, QStringLiteral("there is no file %1").arg(m_settings.address));
    if (!isPluggedIn())
        return fail(codes::cameraUnplugged, shownName(m_settings));
    const Result<const media::Media *> media = media::media();
    if (!media)
        return fail(media.error());
    m_stream = openStream(**media);
    if (!m_stream)
        return fail(codes::cameraOpen, shownAddress(m_settings.address));
    if (isLocalCamera(m_settings.address)) {
        // A camera that cannot be set is used as it is.
        if (const Result<void> applied = applyToLocalCamera(m_settings); !applied)
            qWarning("%s: exposure and focus stay as they are", qUtf8Printable(shownName(m_settings)));
    }
    const double rate = m_stream->frameRate();
    m_frameTime = std::chrono::microseconds(qint64(1'000'000 / (rate > 0.5 && rate < 1000 ? rate : defaultFrameRate)));
    m_count = 0;
    m_opened = std::chrono::steady_clock::now();
    return {};
}

Result<std::optional<CameraFrame>> VideoFrameSource::next(std::stop_token stop)
{
    if (!m_stream)
        return fail(codes::cameraLost, shownName(m_settings));
    std::optional<media::VideoPicture> picture = m_stream->read();
    if (!picture) {
        if (!isFile())
            return fail(isPluggedIn() ? codes::cameraLost : codes::cameraUnplugged, shownName(m_settings));
        if (m_playing != Playing::Loop || m_count == 0)
            return std::nullopt;
        // Not every container can be wound back, so the file is opened anew.
        const Result<const media::Media *> media = media::media();
        if (media)
            m_stream = openStream(**media);
        if (m_stream)
            picture = m_stream->read();
        if (!picture)
            return fail(codes::cameraLost, shownName(m_settings));
    }
    const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(
        isFile() ? m_frameTime * m_allFrames : std::chrono::steady_clock::now() - m_made);
    if (isFile() && mayDropFrames() && !waitUntil(m_opened + m_frameTime * m_count, stop))
        return std::nullopt;
    ++m_count;
    ++m_allFrames;
    return frameOf(std::move(*picture), at);
}

void VideoFrameSource::close()
{
    m_stream.reset();
}

} // namespace packledger::camera
