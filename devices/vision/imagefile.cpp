#include "vision/imagefile.h"

#include "base/baseerrors.h"
#include "vision/visionerrors.h"

#include <QFile>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace packledger::vision {

namespace {

Where placeOf(const QString &file)
{
    Where where;
    where.file = file;
    return where;
}

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

} // namespace

Result<GreyFrame> decodeGreyFrame(const QByteArray &bytes, const QString &name)
{
    const Where where = placeOf(name);
    if (bytes.isEmpty())
        return fail(codes::visionNotAnImage, name, where);
    cv::Mat grey;
    try {
        const cv::Mat encoded(1, int(bytes.size()), CV_8U, const_cast<char *>(bytes.constData()));
        grey = greyMat(encoded);
    } catch (const cv::Exception &) {
        grey.release(); // a hostile header: reported below as what it is, no picture
    }
    if (grey.empty() || grey.type() != CV_8UC1)
        return fail(codes::visionNotAnImage, name, where);
    if (!grey.isContinuous())
        grey = grey.clone();
    return GreyFrame { QByteArray(reinterpret_cast<const char *>(grey.data), qsizetype(grey.total())), grey.cols,
        grey.rows, grey.cols };
}

Result<GreyFrame> loadGreyFrame(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(codes::fileOpen, path, placeOf(path));
    return decodeGreyFrame(file.readAll(), path);
}

} // namespace packledger::vision
