#pragma once

#include "vision/greyframe.h"
#include "vision/symbol.h"

#include <QByteArray>

#include <opencv2/core.hpp>

namespace packledger::vision::tests {

/// What is drawn: content as zint takes it, "(01)…(21)…" for GS1.
struct Print
{
    enum class Kind { Gs1DataMatrix, DataMatrix, Gs1Linear, Ean13, QrCode };
    Kind kind = Kind::Gs1DataMatrix;
    QByteArray content;
};

/// The modules of a symbol: 0 dark, 255 light, one pixel a module, linear codes one row high.
[[nodiscard]] cv::Mat modulesOf(const Print &print);

/// How a symbol lies in the frame.
struct Pose
{
    cv::Point2f centre { 640, 360 };
    float degrees = 0;
    float module = 5; ///< pixels
    bool inverse = false;
};

/// A frame that symbols are printed on, 1280 x 720 in light grey. Corners are known to the pixel.
class DrawnFrame
{
public:
    explicit DrawnFrame(cv::Size size = { 1280, 720 }, uchar paper = 215);

    /// Draws modules as they are, with a quiet zone, and tells their outer corners.
    Corners draw(const cv::Mat &modules, const Pose &pose = {});
    Corners draw(const Print &print, const Pose &pose = {}) { return draw(modulesOf(print), pose); }

    void blur(double sigma);
    void addNoise(double sigma, int seed = 1);

    [[nodiscard]] cv::Mat &picture() { return m_picture; }
    [[nodiscard]] GreyFrame frame() const;

private:
    cv::Mat m_picture;
};

} // namespace packledger::vision::tests
