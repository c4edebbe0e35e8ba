#pragma once

#include "labels/bitmap.h"
#include "labels/layout.h"

#include <QByteArray>

#include <functional>

namespace packledger::labels {

/// What needs fonts or a picture decoder to become dots: images, and text in letters that printers' own font lacks.
struct Drawing
{
    /// What of the text lies within `area` of the label: accents and tails reach beyond its box.
    std::function<Result<Bitmap>(const PlacedText &, const QRect &area)> text {};
    std::function<Result<Bitmap>(const PlacedImage &)> image {};
};

/// One label as one ZPL II format, printed once: symbols and text by the printer's own means, everything that the
/// data hold escaped in hexadecimal, so that no character of theirs can be a command. The bytes depend on the label
/// alone. Errors: codes::drawing where `drawing` lacks what the label needs; what `drawing` says.
[[nodiscard]] Result<QByteArray> renderZpl(const PlacedLabel &label, const Drawing &drawing = {});

/// The same for a label that was drawn as a whole, for printers that take ZPL's pictures only.
[[nodiscard]] QByteArray renderZpl(const Bitmap &whole);

} // namespace packledger::labels
