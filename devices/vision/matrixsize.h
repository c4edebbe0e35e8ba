#pragma once

#include <array>

namespace packledger::vision {

/// Modules of a DataMatrix symbol, finder and clock tracks included.
struct MatrixSize
{
    int rows = 0;
    int columns = 0;
    int checkWords = 0; ///< codewords for error correction

    /// Data regions side by side and above each other: large symbols have clock tracks and solid lines inside.
    [[nodiscard]] constexpr int regionsAcross() const
    {
        if (rows == columns)
            return rows < 32 ? 1 : 2;
        return columns < 32 ? 1 : columns < 64 ? 2 : 4;
    }
    [[nodiscard]] constexpr int regionsDown() const { return rows == columns ? regionsAcross() : 1; }

    /// Blocks that are corrected each by itself, their codewords taking turns.
    [[nodiscard]] constexpr int blocks() const { return rows == 52 ? 2 : 1; }

    friend bool operator==(MatrixSize, MatrixSize) = default;
};

/// ISO/IEC 16022 up to 52 x 52 and its rectangles, then the extended rectangles of ISO/IEC 21471.
/// Larger squares do not occur on packs: they would not fit a camera's frame with 3 pixels a module.
inline constexpr std::array matrixSizes {
    MatrixSize { 10, 10, 5 },
    MatrixSize { 12, 12, 7 },
    MatrixSize { 14, 14, 10 },
    MatrixSize { 16, 16, 12 },
    MatrixSize { 18, 18, 14 },
    MatrixSize { 20, 20, 18 },
    MatrixSize { 22, 22, 20 },
    MatrixSize { 24, 24, 24 },
    MatrixSize { 26, 26, 28 },
    MatrixSize { 32, 32, 36 },
    MatrixSize { 36, 36, 42 },
    MatrixSize { 40, 40, 48 },
    MatrixSize { 44, 44, 56 },
    MatrixSize { 48, 48, 68 },
    MatrixSize { 52, 52, 84 },
    MatrixSize { 8, 18, 7 },
    MatrixSize { 8, 32, 11 },
    MatrixSize { 12, 26, 14 },
    MatrixSize { 12, 36, 18 },
    MatrixSize { 16, 36, 24 },
    MatrixSize { 16, 48, 28 },
    MatrixSize { 8, 48, 15 },
    MatrixSize { 8, 64, 18 },
    MatrixSize { 12, 64, 27 },
    MatrixSize { 16, 64, 36 },
    MatrixSize { 20, 36, 28 },
    MatrixSize { 20, 44, 34 },
    MatrixSize { 20, 64, 42 },
    MatrixSize { 22, 48, 38 },
    MatrixSize { 24, 48, 41 },
    MatrixSize { 24, 64, 46 },
    MatrixSize { 26, 40, 38 },
    MatrixSize { 26, 48, 42 },
    MatrixSize { 26, 64, 50 },
};

} // namespace packledger::vision
