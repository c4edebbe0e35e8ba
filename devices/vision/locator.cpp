#include "vision/locator.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace packledger::vision {

namespace {

constexpr int cellSize = 4; ///< pixels; two cells still fit into the smallest symbol read

/// Sums of squared gradients per cell of the frame, and how many frame pixels a cell is wide.
struct TensorField
{
    cv::Mat xx, yy, xy; ///< CV_32F, one value per cell
    float pixelsPerCell = cellSize;
};

// Roberts gradients: the finest there are, which keeps modules of two pixels visible. They lie
// along the diagonals, which changes the tensor's axes but not its eigenvalues.
TensorField tensorOf(const cv::Mat &grey, float scale)
{
    TensorField field;
    const int columns = (grey.cols - 1) / cellSize;
    const int rows = (grey.rows - 1) / cellSize;
    field.xx = cv::Mat::zeros(rows, columns, CV_32F);
    field.yy = cv::Mat::zeros(rows, columns, CV_32F);
    field.xy = cv::Mat::zeros(rows, columns, CV_32F);
    field.pixelsPerCell = float(cellSize) * scale;
    std::vector<int> sums(size_t(columns) * 3);
    for (int row = 0; row < rows; ++row) {
        std::fill(sums.begin(), sums.end(), 0);
        int *xx = sums.data();
        int *yy = xx + columns;
        int *xy = yy + columns;
        for (int line = 0; line < cellSize; ++line) {
            const uchar *above = grey.ptr(row * cellSize + line);
            const uchar *below = grey.ptr(row * cellSize + line + 1);
            for (int column = 0; column < columns; ++column) {
                int sumXx = 0;
                int sumYy = 0;
                int sumXy = 0;
                for (int i = 0; i < cellSize; ++i) {
                    const int x = column * cellSize + i;
                    const int gx = int(below[x + 1]) - above[x];
                    const int gy = int(below[x]) - above[x + 1];
                    sumXx += gx * gx;
                    sumYy += gy * gy;
                    sumXy += gx * gy;
                }
                xx[column] += sumXx;
                yy[column] += sumYy;
                xy[column] += sumXy;
            }
        }
        for (int column = 0; column < columns; ++column) {
            field.xx.at<float>(row, column) = float(xx[column]);
            field.yy.at<float>(row, column) = float(yy[column]);
            field.xy.at<float>(row, column) = float(xy[column]);
        }
    }
    return field;
}

/// How strongly each cell's neighbourhood has edges in two directions, 0..255 over the frame.
cv::Mat twoWayTexture(const TensorField &field, int window)
{
    cv::Mat xx;
    cv::Mat yy;
    cv::Mat xy;
    const cv::Size box(window, window);
    cv::boxFilter(field.xx, xx, -1, box);
    cv::boxFilter(field.yy, yy, -1, box);
    cv::boxFilter(field.xy, xy, -1, box);
    cv::Mat strength(xx.size(), CV_32F);
    float largest = 1e-6F;
    for (int row = 0; row < xx.rows; ++row) {
        const float *a = xx.ptr<float>(row);
        const float *b = yy.ptr<float>(row);
        const float *c = xy.ptr<float>(row);
        float *out = strength.ptr<float>(row);
        for (int column = 0; column < xx.cols; ++column) {
            const float mean = 0.5F * (a[column] + b[column]);
            const float half = 0.5F * (a[column] - b[column]);
            const float smaller = mean - std::sqrt(half * half + c[column] * c[column]);
            out[column] = std::sqrt(std::max(smaller, 0.0F));
            largest = std::max(largest, out[column]);
        }
    }
    cv::Mat eight;
    strength.convertTo(eight, CV_8U, 255.0 / double(largest));
    return eight;
}

bool isNearDuplicate(const cv::RotatedRect &a, const cv::RotatedRect &b)
{
    const float sizeA = std::sqrt(a.size.area());
    const float sizeB = std::sqrt(b.size.area());
    if (sizeA > 1.25F * sizeB || sizeB > 1.25F * sizeA)
        return false;
    return cv::norm(a.center - b.center) < 0.12 * double(std::min(sizeA, sizeB));
}

struct Pass
{
    int window; ///< cells
    double factor; ///< of Otsu's threshold
};

void collect(const TensorField &field, const cv::Mat &texture, const Pass &pass, std::vector<Candidate> &found)
{
    cv::Mat mask;
    const double otsu = cv::threshold(texture, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::threshold(texture, mask, otsu * pass.factor, 255, cv::THRESH_BINARY);
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, { 3, 3 }));
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const float scale = field.pixelsPerCell;
    for (const auto &contour : contours) {
        cv::RotatedRect box = cv::minAreaRect(contour);
        // A contour runs through cell centres; the texture reaches half a cell further.
        box.size.width = (box.size.width + 1) * scale;
        box.size.height = (box.size.height + 1) * scale;
        box.center = (box.center + cv::Point2f(0.5F, 0.5F)) * scale;
        const float shorter = std::min(box.size.width, box.size.height);
        const float longer = std::max(box.size.width, box.size.height);
        if (shorter < 14 || longer > 16 * shorter)
            continue;
        const cv::Rect bounds = cv::boundingRect(contour);
        cv::Mat filled = cv::Mat::zeros(bounds.size(), CV_8U);
        cv::drawContours(filled, std::vector<std::vector<cv::Point>> { contour }, 0, cv::Scalar(255), cv::FILLED,
            cv::LINE_8, cv::noArray(), 0, -bounds.tl());
        const double mean = cv::mean(texture(bounds), filled)[0];
        const double area = double(cv::countNonZero(filled)) * double(scale * scale);
        const double fill = std::min(1.0, area / double(box.size.area()));
        // Symbols are squares or short bars; long thin texture is mostly print.
        const double shape = longer > 4 * shorter ? 0.3 : 1.0;
        const Candidate candidate { box, float(mean * std::sqrt(area) * fill * shape) };
        const auto same = std::find_if(
            found.begin(), found.end(), [&](const Candidate &other) { return isNearDuplicate(other.box, box); });
        if (same == found.end())
            found.push_back(candidate);
        else
            same->score = std::max(same->score, candidate.score);
    }
}

} // namespace

std::vector<Candidate> locateMatrixCodes(const cv::Mat &grey)
{
    std::vector<Candidate> found;
    if (grey.cols < 4 * cellSize || grey.rows < 4 * cellSize)
        return found;
    constexpr std::array fine { Pass { 5, 0.8 }, Pass { 9, 1.0 }, Pass { 5, 0.4 }, Pass { 3, 1.2 }, Pass { 5, 0.2 } };
    const TensorField field = tensorOf(grey, 1);
    cv::Mat texture;
    int window = 0;
    for (const Pass &pass : fine) {
        if (pass.window != window)
            texture = twoWayTexture(field, pass.window);
        window = pass.window;
        collect(field, texture, pass, found);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return found;
}

} // namespace packledger::vision
