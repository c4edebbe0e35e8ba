#pragma once

#include "base/result.h"
#include "common/paper.h"

#include <QImage>
#include <QList>

class QPagedPaintDevice;

namespace packledger::common {

inline constexpr double paperMarginMm = 15;

/// Draws a paper onto a page device: title, facts, tables that run over pages with their heads repeated, cards of
/// which none is torn apart, and `foot` with the page's number beneath each page. In any thread. Answers the number
/// of pages; 0 where the device does not let itself be drawn on.
int paintPaper(const Paper &paper, QPagedPaintDevice &device, const QString &foot);

struct PaperPictures
{
    QList<QImage> pages; ///< the first ones
    int count = 0; ///< of all there are
};
/// The pages as they are in the PDF, as pictures of that width in pixels, at most so many.
[[nodiscard]] PaperPictures paperPictures(const Paper &paper, const QString &foot, int width, int mostPages);

/// Writes the paper as a PDF, whole or not at all. Needs a GUI application for its fonts. Fails with base.file-write.
[[nodiscard]] Result<void> savePaper(const Paper &paper, const QString &file, const QString &foot);

} // namespace packledger::common
