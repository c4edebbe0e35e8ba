#pragma once

#include "labels/layout.h"

namespace packledger::labels {

/// The rectangle on the label of one given as it is read, inside an element whose area is `area` as it is read.
[[nodiscard]] QRect onLabel(const QRect &read, QSize area, QPoint corner, Rotation rotation);
[[nodiscard]] int toDots(double mm, int dpi);

/// Finds the width of a module that the specification, the resolution and the element's area allow, and puts the
/// symbol there. Errors: codes::xDimension, symbolSpace (both say what would do), barHeight, symbolContent,
/// symbolLength.
[[nodiscard]] Result<PlacedSymbol> placeSymbol(
    const Element &element, const gs1::ElementString &message, ScanningPlace scanning, int dpi);

} // namespace packledger::labels
