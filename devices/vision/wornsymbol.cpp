#include "vision/wornsymbol.h"

#include "vision/codewords.h"

#include <algorithm>

namespace packledger::vision {

std::optional<std::vector<uchar>> wornModules(const std::vector<uchar> &modules, int rows, int columns, double unused)
{
    const auto size = std::ranges::find_if(
        matrixSizes, [&](const MatrixSize &each) { return each.rows == rows && each.columns == columns; });
    if (size == matrixSizes.end() || modules.size() != size_t(rows) * size_t(columns))
        return std::nullopt;
    std::vector<uchar> worn = modules;
    const cv::Mat seen(rows, columns, CV_8U, worn.data());
    const std::vector<uchar> right = codewordsOf(seen, *size);
    const auto wrong = [&] {
        const std::vector<uchar> now = codewordsOf(seen, *size);
        return std::ranges::count_if(now, [&, i = size_t(0)](uchar word) mutable { return word != right[i++]; });
    };
    // Scattered, as dust is. A module that spoils no further codeword (of the finder, or of one that is wrong already)
    // stays as it was.
    constexpr size_t step = 7919; // a prime: it meets each module once
    auto count = wrong();
    for (size_t i = 0; i < worn.size(); ++i) {
        uchar &module = worn[(i * step + step / 2) % worn.size()];
        module = uchar(255 - module);
        const auto now = wrong();
        if (now == count) {
            module = uchar(255 - module);
            continue;
        }
        count = now;
        const std::optional<float> used = correctionUsed(codewordsOf(seen, *size), *size);
        if (!used)
            return std::nullopt;
        if (1.0 - double(*used) < unused)
            return worn;
    }
    return std::nullopt;
}

} // namespace packledger::vision
