#pragma once

#include "base/error.h"
#include "base/result.h"
#include "labels/labeltemplate.h"
#include "labels/symbol.h"

#include <QRect>
#include <QSize>

#include <optional>
#include <variant>
#include <vector>

namespace packledger::labels {

/// Dots of the usual print heads: 203, 300 and 600 a inch. Other resolutions are refused.
[[nodiscard]] bool isResolution(int dpi);
/// 203 dpi heads have 8 dots a mm; the others are as their name says.
[[nodiscard]] double dotsPerMm(int dpi);

/// One line of text. `height` and `width` are those of a letter: `width` is less than `height` where the line was
/// narrowed to fit.
struct PlacedText
{
    size_t element = 0; ///< of the template
    QString text {};
    QRect box {}; ///< that the line may fill, on the label
    int height = 0;
    int width = 0;
    Rotation rotation = Rotation::None;
    Alignment align = Alignment::Left;
};

/// A bar code where it will stand, in dots.
struct PlacedSymbol
{
    size_t element = 0;
    ElementType type = ElementType::DataMatrix;
    QString id {};
    gs1::ElementString message;
    Modules modules {}; ///< upright
    QRect dark {}; ///< from the first to the last module, on the label
    QRect quiet {}; ///< with its quiet zones
    int moduleDots = 0;
    int barDots = 0; ///< height of the bars, of GS1-128
    Rotation rotation = Rotation::None;
};

/// A frame of that thickness, or a filled rectangle where the thickness is half the side or more.
struct PlacedBox
{
    size_t element = 0;
    QRect box {};
    int thickness = 0;
};

/// A picture where it will stand, in dots.
struct PlacedImage
{
    size_t element = 0;
    QRect box {};
    Rotation rotation = Rotation::None;
    QByteArray png {};
};

/// A label as it is printed: everything on it in dots from the upper left corner, for one resolution.
struct PlacedLabel
{
    using Part = std::variant<PlacedText, PlacedSymbol, PlacedBox, PlacedImage>;

    QString name {};
    double width = 0; ///< mm
    double height = 0; ///< mm
    int dpi = 0;
    QSize dots {};
    std::vector<Part> parts {};
    /// Errors stand in the way of printing; what has one may be missing among the parts. `where.path` names the
    /// element, "$.elements[2]".
    Findings findings {};

    [[nodiscard]] std::vector<const PlacedSymbol *> symbols() const;
    [[nodiscard]] const Finding *firstError() const;
};

/// For which printer, and in which language, a label is laid out.
struct LayoutOptions
{
    int dpi = 203;
    QString language = QStringLiteral("en");
};

/// Puts the data where the template says, with all that speaks against printing the result: GS1's rules for symbols
/// and their quiet zones, DSCSA's for a package (all four values, in a DataMatrix and readable), things that lie
/// outside the label or on top of each other, data that is missing or does not fit. What a person reads of the item is
/// taken from the symbols, so that it cannot differ from them.
[[nodiscard]] PlacedLabel layOut(
    const LabelTemplate &labelTemplate, const LabelData &data, const LayoutOptions &options);
/// The same for printing: the first error is the failure.
[[nodiscard]] Result<PlacedLabel> layOutForPrint(
    const LabelTemplate &labelTemplate, const LabelData &data, const LayoutOptions &options);

/// What is wrong with a template at a resolution: errors with typical data, warnings with the longest that GS1 allows.
[[nodiscard]] Findings check(const LabelTemplate &labelTemplate, const LayoutOptions &options);

/// The widths of a module, in mm, that the specification allows, and the height that bars must have.
struct SymbolRange
{
    double least = 0;
    double target = 0;
    double most = 0;
    double barHeight = 0;
};
/// The sizes that GS1 allows a symbol of this type where it is scanned there.
[[nodiscard]] SymbolRange symbolRange(ElementType type, ScanningPlace scanning);

} // namespace packledger::labels
