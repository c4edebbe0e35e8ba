#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace packledger::vision {

/// A DataMatrix as a worn or badly set print head leaves it: so many of its codewords are wrong that less than `unused`
/// (0..1) of the error correction is left, and every reader that follows the standard still reads it. What is wrong are
/// whole modules, so that neither the printer nor the light makes them better. Modules row by row, 255 light, 0 dark,
/// finder included, without quiet zone. None where no symbol on packs has that size.
[[nodiscard]] std::optional<std::vector<uchar>> wornModules(
    const std::vector<uchar> &modules, int rows, int columns, double unused);

} // namespace packledger::vision
