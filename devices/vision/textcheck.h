#pragma once

#include "vision/greyframe.h"
#include "vision/symbol.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace packledger::vision {

/// Where a label has its lines of human-readable text, in units of its symbol: (0, 0) is the symbol's top left corner,
/// (1, 1) its bottom right. One rectangle a line, as long as its text; a line that runs downwards or upwards is higher
/// than wide.
using TextLines = std::vector<QRectF>;

/// The label as it was drawn for the printer, to compare with.
struct DrawnLabel
{
    GreyFrame picture;
    Corners symbol {}; ///< where the symbol stands in it
};

/// What stands in the place of one line.
struct LineLook
{
    double coverage = 0; ///< share of the line's length that is neither blank nor blotted out
    double strokes = 0; ///< changes between ink and paper for each character that would fit
    std::optional<double> likeness; ///< correlation with the drawn label, -1..1, where there is one
    bool isText = false; ///< as dense and as finely structured as print, and like the drawn label
};

/// Looks whether print stands where the label has its text. It does not read: it tells a missing, cut or smeared line
/// from a printed one, and with the drawn label also other text from the right one where they differ widely.
[[nodiscard]] std::vector<LineLook> lookAtText(
    const GreyFrame &frame, const Corners &symbol, const TextLines &lines, const std::optional<DrawnLabel> &drawn = {});
/// Whether every line is there.
[[nodiscard]] bool isTextPresent(const std::vector<LineLook> &lines);
/// Whether the text is there in one of the arrangements: a code of another size stands otherwise to its text.
[[nodiscard]] bool isTextPresent(
    const GreyFrame &frame, const Corners &symbol, const std::vector<TextLines> &arrangements);

} // namespace packledger::vision
