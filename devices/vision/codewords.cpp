#include "vision/codewords.h"

#include <algorithm>
#include <array>

namespace packledger::vision {

namespace {

/// Which codeword's bit each data module holds, after ISO/IEC 16022 annex F.
class Placement
{
public:
    Placement(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_codewords(size_t(rows) * size_t(columns) / 8)
        , m_isTaken(size_t(rows) * size_t(columns))
    {
    }

    /// Reads the dark modules of the data area (non-zero is dark).
    std::vector<uchar> read(const cv::Mat &dark)
    {
        m_dark = &dark;
        int row = 4;
        int column = 0;
        do {
            if (row == m_rows && column == 0)
                takeCorner(
                    { { { -1, 0 }, { -1, 1 }, { -1, 2 }, { 0, -2 }, { 0, -1 }, { 1, -1 }, { 2, -1 }, { 3, -1 } } });
            if (row == m_rows - 2 && column == 0 && m_columns % 4 != 0)
                takeCorner(
                    { { { -3, 0 }, { -2, 0 }, { -1, 0 }, { 0, -4 }, { 0, -3 }, { 0, -2 }, { 0, -1 }, { 1, -1 } } });
            if (row == m_rows - 2 && column == 0 && m_columns % 8 == 4)
                takeCorner(
                    { { { -3, 0 }, { -2, 0 }, { -1, 0 }, { 0, -2 }, { 0, -1 }, { 1, -1 }, { 2, -1 }, { 3, -1 } } });
            if (row == m_rows + 4 && column == 2 && m_columns % 8 == 0)
                takeCorner(
                    { { { -1, 0 }, { -1, -1 }, { 0, -3 }, { 0, -2 }, { 0, -1 }, { 1, -3 }, { 1, -2 }, { 1, -1 } } });
            for (; row >= 0 && column < m_columns; row -= 2, column += 2) {
                if (row < m_rows && column >= 0 && !isTaken(row, column))
                    takeShape(row, column);
            }
            row += 1;
            column += 3;
            for (; row < m_rows && column >= 0; row += 2, column -= 2) {
                if (row >= 0 && column < m_columns && !isTaken(row, column))
                    takeShape(row, column);
            }
            row += 3;
            column += 1;
        } while (row < m_rows || column < m_columns);
        return m_codewords;
    }

private:
    using Offset = std::array<int, 2>; ///< row and column; negative counts from the far end in corners

    [[nodiscard]] bool isTaken(int row, int column) const
    {
        return m_isTaken[size_t(row) * size_t(m_columns) + size_t(column)];
    }

    /// The usual shape of a codeword, its last bit at the place given; what leaves one side enters at the other.
    void takeShape(int row, int column)
    {
        static constexpr std::array<Offset, 8> shape { { { -2, -2 }, { -2, -1 }, { -1, -2 }, { -1, -1 }, { -1, 0 },
            { 0, -2 }, { 0, -1 }, { 0, 0 } } };
        for (size_t bit = 0; bit < 8; ++bit)
            take(row + shape[bit][0], column + shape[bit][1], bit);
        ++m_next;
    }

    void takeCorner(const std::array<Offset, 8> &places)
    {
        for (size_t bit = 0; bit < 8; ++bit) {
            const auto [row, column] = places[bit];
            take(row < 0 ? m_rows + row : row, column < 0 ? m_columns + column : column, bit);
        }
        ++m_next;
    }

    void take(int row, int column, size_t bit)
    {
        if (row < 0) {
            row += m_rows;
            column += 4 - (m_rows + 4) % 8;
        }
        if (column < 0) {
            column += m_columns;
            row += 4 - (m_columns + 4) % 8;
        }
        if (row >= m_rows) // only the extended rectangles
            row -= m_rows;
        m_isTaken[size_t(row) * size_t(m_columns) + size_t(column)] = true;
        if (m_next < m_codewords.size() && m_dark->at<uchar>(row, column))
            m_codewords[m_next] = uchar(m_codewords[m_next] | 0x80 >> bit);
    }

    int m_rows;
    int m_columns;
    const cv::Mat *m_dark = nullptr;
    std::vector<uchar> m_codewords;
    std::vector<bool> m_isTaken;
    size_t m_next = 0;
};

/// The field of 256 elements that DataMatrix counts in.
class Field
{
public:
    Field()
    {
        constexpr int polynomial = 0x12D;
        int power = 1;
        for (size_t i = 0; i < 255; ++i) {
            m_powers[i] = m_powers[i + 255] = uchar(power);
            m_logarithms[size_t(power)] = int(i);
            power = power << 1 ^ (power & 0x80 ? polynomial : 0);
        }
    }
    [[nodiscard]] uchar times(uchar a, uchar b) const
    {
        return a && b ? m_powers[size_t(m_logarithms[a] + m_logarithms[b])] : uchar(0);
    }
    [[nodiscard]] uchar over(uchar a, uchar b) const
    {
        return a ? m_powers[size_t(m_logarithms[a] + 255 - m_logarithms[b])] : uchar(0);
    }
    [[nodiscard]] uchar power(int exponent) const { return m_powers[size_t(exponent % 255)]; }

private:
    std::array<uchar, 510> m_powers {};
    std::array<int, 256> m_logarithms {};
};

/// Which codewords of a block are wrong, by the shortest recurrence of its syndromes (Berlekamp and
/// Massey); none where it cannot be told.
std::optional<std::vector<size_t>> wrongWords(const std::vector<uchar> &block, int checkWords)
{
    static const Field field;
    std::vector<uchar> syndromes;
    for (int i = 1; i <= checkWords; ++i) {
        uchar sum = 0;
        for (const uchar word : block)
            sum = field.times(sum, field.power(i)) ^ word;
        syndromes.push_back(sum);
    }
    std::vector<uchar> locator { 1 };
    std::vector<uchar> before { 1 };
    int length = 0;
    int shift = 1;
    uchar lastDiscrepancy = 1;
    for (size_t n = 0; n < syndromes.size(); ++n) {
        uchar discrepancy = syndromes[n];
        for (size_t i = 1; i < locator.size() && i <= n; ++i)
            discrepancy ^= field.times(locator[i], syndromes[n - i]);
        if (!discrepancy) {
            ++shift;
            continue;
        }
        const std::vector<uchar> kept = locator;
        const uchar factor = field.over(discrepancy, lastDiscrepancy);
        locator.resize(std::max(locator.size(), before.size() + size_t(shift)));
        for (size_t i = 0; i < before.size(); ++i)
            locator[i + size_t(shift)] ^= field.times(factor, before[i]);
        if (2 * length <= int(n)) {
            length = int(n) + 1 - length;
            before = kept;
            lastDiscrepancy = discrepancy;
            shift = 1;
        } else {
            ++shift;
        }
    }
    // Any noise has a recurrence; that of real faults has a root for each place that is wrong.
    std::vector<size_t> wrong;
    for (int place = 0; place < int(block.size()); ++place) {
        uchar sum = 0;
        for (size_t i = locator.size(); i-- > 0;)
            sum = field.times(sum, field.power(255 - place)) ^ locator[i];
        if (sum == 0)
            wrong.push_back(block.size() - 1 - size_t(place)); // the first codeword stands at the highest power
    }
    if (int(wrong.size()) != length || length > checkWords / 2)
        return std::nullopt;
    return wrong;
}

} // namespace

std::vector<uchar> codewordsOf(const cv::Mat &modules, MatrixSize size)
{
    const int across = size.regionsAcross();
    const int down = size.regionsDown();
    const int width = size.columns / across - 2;
    const int height = size.rows / down - 2;
    cv::Mat dark(height * down, width * across, CV_8U);
    for (int row = 0; row < dark.rows; ++row) {
        for (int column = 0; column < dark.cols; ++column) {
            const uchar level = modules.at<uchar>(row + 1 + row / height * 2, column + 1 + column / width * 2);
            dark.at<uchar>(row, column) = level < 128 ? 1 : 0;
        }
    }
    return Placement(dark.rows, dark.cols).read(dark);
}

std::optional<std::vector<size_t>> wrongCodewords(const std::vector<uchar> &codewords, MatrixSize size)
{
    const size_t blocks = size_t(size.blocks());
    std::vector<size_t> wrong;
    for (size_t first = 0; first < blocks; ++first) {
        std::vector<uchar> block;
        for (size_t i = first; i < codewords.size(); i += blocks)
            block.push_back(codewords[i]);
        const auto inBlock = wrongWords(block, size.checkWords / int(blocks));
        if (!inBlock)
            return std::nullopt;
        for (const size_t place : *inBlock)
            wrong.push_back(first + place * blocks);
    }
    return wrong;
}

std::optional<float> correctionUsed(const std::vector<uchar> &codewords, MatrixSize size)
{
    const auto wrong = wrongCodewords(codewords, size);
    if (!wrong)
        return std::nullopt;
    std::vector<int> perBlock(size_t(size.blocks()));
    for (const size_t place : *wrong)
        ++perBlock[place % perBlock.size()];
    return float(*std::max_element(perBlock.begin(), perBlock.end())) / float(size.checkWords / size.blocks() / 2);
}

} // namespace packledger::vision
