#include "drawnframe.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <memory>
#include <zint.h>

namespace packledger::vision::tests {

namespace {

constexpr int linearHeight = 30; ///< modules

struct Delete
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

} // namespace

cv::Mat modulesOf(const Print &print)
{
    const std::unique_ptr<zint_symbol, Delete> symbol(ZBarcode_Create());
    const bool isGs1 = print.kind == Print::Kind::Gs1DataMatrix || print.kind == Print::Kind::Gs1Linear;
    symbol->input_mode = isGs1 ? GS1_MODE | GS1PARENS_MODE : UNICODE_MODE;
    switch (print.kind) {
    case Print::Kind::Gs1DataMatrix:
    case Print::Kind::DataMatrix:
        symbol->symbology = BARCODE_DATAMATRIX;
        symbol->option_3 = DM_SQUARE;
        break;
    case Print::Kind::Gs1Linear:
        symbol->symbology = BARCODE_GS1_128;
        break;
    case Print::Kind::Ean13:
        symbol->symbology = BARCODE_EANX;
        break;
    case Print::Kind::QrCode:
        symbol->symbology = BARCODE_QRCODE;
        break;
    }
    if (ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(print.content.constData()), 0)
        >= ZINT_ERROR)
        qFatal("the test asks for a symbol that cannot be drawn: %s", symbol->errtxt);
    cv::Mat modules(symbol->rows, symbol->width, CV_8U);
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column)
            modules.at<uchar>(row, column) = (symbol->encoded_data[row][column >> 3] >> (column & 7)) & 1 ? 0 : 255;
    }
    if (modules.rows == 1)
        modules = cv::repeat(modules, linearHeight, 1);
    return modules;
}

DrawnFrame::DrawnFrame(cv::Size size, uchar paper)
    : m_picture(size, CV_8U, cv::Scalar(paper))
{
}

Corners DrawnFrame::draw(const cv::Mat &modules, const Pose &pose)
{
    constexpr int quiet = 4;
    constexpr int fine = 16; ///< pixels a module is first drawn with
    cv::Mat label;
    cv::copyMakeBorder(modules, label, quiet, quiet, quiet, quiet, cv::BORDER_CONSTANT, cv::Scalar(255));
    cv::resize(label, label, {}, fine, fine, cv::INTER_NEAREST);
    label.convertTo(label, CV_8U, 180.0 / 255, 30); // ink and paper, no pure black and white
    if (pose.inverse)
        label = 240 - label;

    const float scale = pose.module / float(fine);
    const float radians = pose.degrees * float(CV_PI) / 180;
    const float c = std::cos(radians) * scale;
    const float s = std::sin(radians) * scale;
    const cv::Point2f middle(0.5F * float(label.cols), 0.5F * float(label.rows));
    cv::Matx23f place(
        c, -s, pose.centre.x - c * middle.x + s * middle.y, s, c, pose.centre.y - s * middle.x - c * middle.y);
    // Smooth before shrinking, as a lens does.
    if (scale < 1)
        cv::GaussianBlur(label, label, {}, 0.45 / double(scale));
    cv::Mat drawn;
    cv::Mat mask;
    cv::warpAffine(label, drawn, place, m_picture.size(), cv::INTER_LINEAR);
    cv::warpAffine(cv::Mat(label.size(), CV_8U, cv::Scalar(255)), mask, place, m_picture.size(), cv::INTER_NEAREST);
    drawn.copyTo(m_picture, mask);

    const auto at = [&](int column, int row) {
        const float x = float((column + quiet) * fine);
        const float y = float((row + quiet) * fine);
        return QPointF(double(place(0, 0) * x + place(0, 1) * y + place(0, 2)),
            double(place(1, 0) * x + place(1, 1) * y + place(1, 2)));
    };
    return { at(0, 0), at(modules.cols, 0), at(modules.cols, modules.rows), at(0, modules.rows) };
}

void DrawnFrame::blur(double sigma)
{
    cv::GaussianBlur(m_picture, m_picture, {}, sigma);
}

void DrawnFrame::addNoise(double sigma, int seed)
{
    cv::Mat noise(m_picture.size(), CV_16S);
    cv::RNG random(static_cast<uint64>(seed));
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::add(m_picture, noise, m_picture, cv::noArray(), CV_8U);
}

GreyFrame DrawnFrame::frame() const
{
    return { QByteArray(reinterpret_cast<const char *>(m_picture.data), qsizetype(m_picture.total())), m_picture.cols,
        m_picture.rows, m_picture.cols };
}

} // namespace packledger::vision::tests
