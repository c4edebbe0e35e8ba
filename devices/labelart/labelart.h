#pragma once

#include "labels/zplrenderer.h"

#include <QImage>

class QIODevice;
class QPainter;

namespace packledger::labelart {

/// The label as its printer would print it, black on white, a pixel a dot; symbols are exact, letters are smoothed.
/// Errors: codes::image for a picture that cannot be read, codes::letters for text that no font here has.
[[nodiscard]] Result<QImage> drawLabel(const labels::PlacedLabel &label);

/// The label as dots, for printers that take pictures only.
[[nodiscard]] Result<labels::Bitmap> bitmapOf(const labels::PlacedLabel &label);

/// One page of the label's own size, with letters and modules as shapes. Lay it out for 600 dpi. Errors: as
/// drawLabel(), codes::fileWrite.
[[nodiscard]] Result<void> writePdf(const labels::PlacedLabel &label, QIODevice &device);

/// What ZPL leaves to us: letters that printers lack, and images.
[[nodiscard]] labels::Drawing drawing();

} // namespace packledger::labelart
