#pragma once

#include <QString>
#include <QStringList>

namespace packledger::labels {

/// How wide a line is in the narrow bold letters of label printers (ZPL font 0), as a multiple of its size. Printers
/// differ by a few per cent; the estimate is on the wide side.
[[nodiscard]] double textWidth(QStringView line);
/// Words put into lines no wider than `width` (same unit); a longer word stands alone.
[[nodiscard]] QStringList wrapped(const QString &text, double width);
/// The beginning of a line with an ellipsis that is no wider than `width`.
[[nodiscard]] QString shortened(const QString &line, double width);

} // namespace packledger::labels
