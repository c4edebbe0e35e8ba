#pragma once

#include "labels/layout.h"

#include <QRectF>

namespace packledger::labels {

/// Where the lines stand that tell of the item (GTIN, serial, lot, expiry), in units of the label's DataMatrix as it is
/// read: (0, 0) is its upper left corner, (1, 1) its lower right. Of each line its beginning, which no serial is too
/// short for; one that runs across the symbol's reading direction is higher than wide. Empty: there is no DataMatrix.
[[nodiscard]] std::vector<QRectF> itemTextPlaces(const LabelTemplate &labelTemplate, const PlacedLabel &label);

/// The outline of the label's DataMatrix, and where its texts stand, in dots of the label.
[[nodiscard]] QRect matrixPlace(const PlacedLabel &label);
[[nodiscard]] std::vector<QRect> textPlaces(const PlacedLabel &label);

} // namespace packledger::labels
