#include "camera/videoframesource.h"

#include "camera/cameraerrors.h"

#include <QFileInfo>
#include <QUrl>

#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <condition_variable>
#include <cstring>
#include <mutex>

namespace packledger::camera {

namespace {

enum class Kind { Local, Network, File };

constexpr int networkTimeoutMs = 5000;
constexpr double defaultFrameRate = 25;

/// The number of a local camera, -1 for anything else.
int localIndex(const QString &address)
{
    const QString digits = address.startsWith(QLatin1StringView("/dev/video")) ? address.sliced(10) : address;
    bool isNumber = false;
    const int index = digits.toInt(&isNumber);
    return isNumber && index >= 0 ? index : -1;
}

Kind kindOf(const QString &address)
{
    if (localIndex(address) >= 0)
        return Kind::Local;
    return address.contains(QLatin1StringView("://")) ? Kind::Network : Kind::File;
}

CameraFrame makeFrame(const cv::Mat &image, std::chrono::milliseconds at)
{
    cv::Mat colour = image;
    if (image.channels() == 1)
        cv::cvtColor(image, colour, cv::COLOR_GRAY2BGR);
    else if (image.channels() == 4)
        cv::cvtColor(image, colour, cv::COLOR_BGRA2BGR);

    CameraFrame frame;
    frame.at = at;
    frame.picture = QImage(colour.data, colour.cols, colour.rows, qsizetype(colour.step), QImage::Format_BGR888).copy();
    frame.grey.width = frame.grey.stride = colour.cols;
    frame.grey.height = colour.rows;
    frame.grey.pixels.resize(qsizetype(colour.cols) * colour.rows);
    cv::Mat grey(colour.rows, colour.cols, CV_8UC1, frame.grey.pixels.data());
    cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
    return frame;
}

} // namespace

QString shownAddress(const QString &address)
{
    if (kindOf(address) != Kind::Network)
        return address;
    return QUrl(address).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

/// The one place that holds OpenCV's capture. Nothing it throws leaves this class.
class VideoFrameSource::Capture
{
public:
    explicit Capture(VideoSettings settings)
        : m_settings(std::move(settings))
        , m_kind(kindOf(m_settings.address))
    {
    }

    Result<void> open()
    {
        try {
            if (m_kind == Kind::File && !QFileInfo::exists(m_settings.address))
                return fail(codes::cameraOpen, QStringLiteral("there is no file %1").arg(m_settings.address));
            if (!openCapture() || !m_capture.isOpened())
                return fail(codes::cameraOpen, shownAddress(m_settings.address));
            const double rate = m_capture.get(cv::CAP_PROP_FPS);
            m_frameTime
                = std::chrono::microseconds(qint64(1'000'000 / (rate > 0.5 && rate < 1000 ? rate : defaultFrameRate)));
            m_count = 0;
            m_begin = std::chrono::steady_clock::now();
            return {};
        } catch (const std::exception &e) {
            return fail(codes::cameraOpen,
                shownAddress(m_settings.address) + QStringLiteral(": ") + QString::fromUtf8(e.what()));
        }
    }

    Result<std::optional<CameraFrame>> next(const std::stop_token &stop)
    {
        try {
            cv::Mat image;
            if (!m_capture.read(image) || image.empty()) {
                if (m_kind != Kind::File)
                    return fail(codes::cameraLost, shownAddress(m_settings.address));
                if (m_settings.playing != VideoSettings::Playing::Loop || m_count == 0)
                    return std::nullopt;
                // Not every container can be wound back, so the file is opened anew.
                m_capture.release();
                if (!openCapture() || !m_capture.read(image) || image.empty())
                    return fail(codes::cameraLost, m_settings.address);
            }
            const std::chrono::milliseconds at = std::chrono::duration_cast<std::chrono::milliseconds>(
                m_kind == Kind::File ? m_frameTime * m_count : std::chrono::steady_clock::now() - m_begin);
            if (m_kind == Kind::File && mayDropFrames() && !waitUntil(m_begin + m_frameTime * m_count, stop))
                return std::nullopt;
            ++m_count;
            return makeFrame(image, at);
        } catch (const std::exception &e) {
            return fail(codes::cameraLost,
                shownAddress(m_settings.address) + QStringLiteral(": ") + QString::fromUtf8(e.what()));
        }
    }

    void close()
    {
        try {
            m_capture.release();
        } catch (const std::exception &) {
            // Nothing is lost: the camera is given up anyway.
        }
    }

    [[nodiscard]] bool mayDropFrames() const
    {
        return m_kind != Kind::File || m_settings.playing != VideoSettings::Playing::EveryFrame;
    }

private:
    bool openCapture()
    {
        switch (m_kind) {
        case Kind::Local:
            if (!m_capture.open(localIndex(m_settings.address), cv::CAP_V4L2))
                return false;
            // Motion JPEG first: raw pictures of this size do not fit through USB 2 at full rate.
            m_capture.set(cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'));
            m_capture.set(cv::CAP_PROP_FRAME_WIDTH, m_settings.size.width());
            m_capture.set(cv::CAP_PROP_FRAME_HEIGHT, m_settings.size.height());
            m_capture.set(cv::CAP_PROP_FPS, m_settings.frameRate);
            m_capture.set(cv::CAP_PROP_BUFFERSIZE, 1);
            return true;
        case Kind::Network:
            return m_capture.open(m_settings.address.toStdString(), cv::CAP_FFMPEG,
                { cv::CAP_PROP_OPEN_TIMEOUT_MSEC, networkTimeoutMs, cv::CAP_PROP_READ_TIMEOUT_MSEC, networkTimeoutMs });
        case Kind::File:
            return m_capture.open(m_settings.address.toStdString(), cv::CAP_FFMPEG);
        }
        return false;
    }

    /// False where stop was asked for meanwhile.
    static bool waitUntil(std::chrono::steady_clock::time_point time, const std::stop_token &stop)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait_until(lock, stop, time, [] { return false; });
        return !stop.stop_requested();
    }

    VideoSettings m_settings;
    Kind m_kind;
    cv::VideoCapture m_capture;
    std::chrono::microseconds m_frameTime { 40'000 };
    qint64 m_count = 0;
    std::chrono::steady_clock::time_point m_begin;
};

VideoFrameSource::VideoFrameSource(VideoSettings settings)
    : m_capture(std::make_unique<Capture>(std::move(settings)))
{
}

VideoFrameSource::~VideoFrameSource() = default;

Result<void> VideoFrameSource::open()
{
    return m_capture->open();
}

Result<std::optional<CameraFrame>> VideoFrameSource::next(std::stop_token stop)
{
    return m_capture->next(stop);
}

void VideoFrameSource::close()
{
    m_capture->close();
}

bool VideoFrameSource::mayDropFrames() const
{
    return m_capture->mayDropFrames();
}

} // namespace packledger::camera
