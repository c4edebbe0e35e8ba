#include "media/opencvmedia.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

namespace packledger::media {

namespace {

// Transparent pixels are often black underneath; a symbol drawn on nothing stands on paper.
cv::Mat onPaper(const cv::Mat &bgra)
{
    cv::Mat grey;
    cv::cvtColor(bgra, grey, cv::COLOR_BGRA2GRAY);
    cv::Mat alpha;
    cv::extractChannel(bgra, alpha, 3);
    for (int y = 0; y < grey.rows; ++y) {
        uchar *row = grey.ptr(y);
        const uchar *opacity = alpha.ptr(y);
        for (int x = 0; x < grey.cols; ++x)
            row[x] = uchar((row[x] * opacity[x] + 255 * (255 - opacity[x])) / 255);
    }
    return grey;
}

cv::Mat greyMat(const cv::Mat &encoded)
{
    // JPEG decodes to grey without going through colour, which is three times as fast.
    const bool mayHaveAlpha = encoded.total() > 3 && (encoded.at<uchar>(0) == 0x89 || encoded.at<uchar>(0) == 'R');
    if (!mayHaveAlpha)
        return cv::imdecode(encoded, cv::IMREAD_GRAYSCALE);
    cv::Mat any = cv::imdecode(encoded, cv::IMREAD_UNCHANGED);
    if (any.depth() == CV_16U)
        any.convertTo(any, CV_8U, 1.0 / 257.0);
    if (any.empty())
        return any;
    if (any.depth() != CV_8U)
        return cv::imdecode(encoded, cv::IMREAD_GRAYSCALE);
    if (any.channels() == 4)
        return onPaper(any);
    if (any.channels() == 3)
        cv::cvtColor(any, any, cv::COLOR_BGR2GRAY);
    return any;
}

VideoPicture pictureOf(const cv::Mat &image)
{
    VideoPicture picture;
    picture.grey.width = picture.grey.stride = image.cols;
    picture.grey.height = image.rows;
    picture.grey.pixels.resize(qsizetype(image.total()));
    picture.colour.resize(qsizetype(image.total()) * 3);
    // Both are written where they stay: a frame is megabytes, thirty times a second.
    cv::Mat colour(image.rows, image.cols, CV_8UC3, picture.colour.data());
    cv::Mat grey(image.rows, image.cols, CV_8UC1, picture.grey.pixels.data());
    if (image.channels() == 1) {
        image.copyTo(grey);
        cv::cvtColor(image, colour, cv::COLOR_GRAY2BGR);
    } else {
        if (image.channels() == 4)
            cv::cvtColor(image, colour, cv::COLOR_BGRA2BGR);
        else
            image.copyTo(colour);
        cv::cvtColor(colour, grey, cv::COLOR_BGR2GRAY);
    }
    return picture;
}

class OpencvStream final : public VideoStream
{
public:
    /// Null when `open` fails.
    template <typename Open>
    static std::unique_ptr<VideoStream> opened(Open open)
    {
        auto stream = std::make_unique<OpencvStream>();
        try {
            if (open(stream->m_capture) && stream->m_capture.isOpened())
                return stream;
        } catch (const std::exception &) {
            return nullptr; // as for everything that is no film
        }
        return nullptr;
    }

    ~OpencvStream() override
    {
        try {
            m_capture.release();
        } catch (const std::exception &) {
            return; // the camera is given up anyway
        }
    }

    std::optional<VideoPicture> read() override
    {
        try {
            cv::Mat image;
            if (!m_capture.read(image) || image.empty() || image.depth() != CV_8U)
                return std::nullopt;
            return pictureOf(image);
        } catch (const std::exception &) {
            return std::nullopt;
        }
    }

    double frameRate() const override
    {
        try {
            return std::max(0.0, m_capture.get(cv::CAP_PROP_FPS));
        } catch (const std::exception &) {
            return 0;
        }
    }

private:
    cv::VideoCapture m_capture;
};

} // namespace

std::optional<vision::GreyFrame> OpencvMedia::decodePicture(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return std::nullopt;
    cv::Mat grey;
    try {
        const cv::Mat encoded(1, int(bytes.size()), CV_8U, const_cast<char *>(bytes.constData()));
        grey = greyMat(encoded);
    } catch (const std::exception &) {
        return std::nullopt; // a hostile header
    }
    if (grey.empty() || grey.type() != CV_8UC1)
        return std::nullopt;
    if (!grey.isContinuous())
        grey = grey.clone();
    return vision::GreyFrame { QByteArray(reinterpret_cast<const char *>(grey.data), qsizetype(grey.total())),
        grey.cols, grey.rows, grey.cols };
}

std::unique_ptr<VideoStream> OpencvMedia::openFile(const QString &path) const
{
    return OpencvStream::opened(
        [&](cv::VideoCapture &capture) { return capture.open(path.toStdString(), cv::CAP_FFMPEG); });
}

std::unique_ptr<VideoStream> OpencvMedia::openNetwork(const QString &address, std::chrono::milliseconds timeout) const
{
    return OpencvStream::opened([&](cv::VideoCapture &capture) {
        return capture.open(address.toStdString(), cv::CAP_FFMPEG,
            { cv::CAP_PROP_OPEN_TIMEOUT_MSEC, int(timeout.count()), cv::CAP_PROP_READ_TIMEOUT_MSEC,
                int(timeout.count()) });
    });
}

std::unique_ptr<VideoStream> OpencvMedia::openLocal(int index, VideoWish wish) const
{
    return OpencvStream::opened([&](cv::VideoCapture &capture) {
        if (!capture.open(index, cv::CAP_V4L2))
            return false;
        // Motion JPEG first: raw pictures of this size do not fit through USB 2 at full rate.
        capture.set(cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'));
        capture.set(cv::CAP_PROP_FRAME_WIDTH, wish.width);
        capture.set(cv::CAP_PROP_FRAME_HEIGHT, wish.height);
        capture.set(cv::CAP_PROP_FPS, wish.frameRate);
        capture.set(cv::CAP_PROP_BUFFERSIZE, 1);
        return true;
    });
}

} // namespace packledger::media
