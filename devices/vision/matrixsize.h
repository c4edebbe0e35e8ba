#pragma once

#include <array>

namespace packledger::vision {

/// Modules of a DataMatrix symbol, finder and clock tracks included.
struct MatrixSize
{
    int rows = 0;
    int columns = 0;

    friend bool operator==(MatrixSize, MatrixSize) = default;
};

/// ISO/IEC 16022 up to 52 x 52 and its rectangles, then the extended rectangles of ISO/IEC 21471.
/// Larger squares do not occur on packs: they would not fit a camera's frame with 3 pixels a module.
inline constexpr std::array matrixSizes {
    MatrixSize { 10, 10 },
    MatrixSize { 12, 12 },
    MatrixSize { 14, 14 },
    MatrixSize { 16, 16 },
    MatrixSize { 18, 18 },
    MatrixSize { 20, 20 },
    MatrixSize { 22, 22 },
    MatrixSize { 24, 24 },
    MatrixSize { 26, 26 },
    MatrixSize { 32, 32 },
    MatrixSize { 36, 36 },
    MatrixSize { 40, 40 },
    MatrixSize { 44, 44 },
    MatrixSize { 48, 48 },
    MatrixSize { 52, 52 },
    MatrixSize { 8, 18 },
    MatrixSize { 8, 32 },
    MatrixSize { 12, 26 },
    MatrixSize { 12, 36 },
    MatrixSize { 16, 36 },
    MatrixSize { 16, 48 },
    MatrixSize { 8, 48 },
    MatrixSize { 8, 64 },
    MatrixSize { 12, 64 },
    MatrixSize { 16, 64 },
    MatrixSize { 20, 36 },
    MatrixSize { 20, 44 },
    MatrixSize { 20, 64 },
    MatrixSize { 22, 48 },
    MatrixSize { 24, 48 },
    MatrixSize { 24, 64 },
    MatrixSize { 26, 40 },
    MatrixSize { 26, 48 },
    MatrixSize { 26, 64 },
};

} // namespace packledger::vision
