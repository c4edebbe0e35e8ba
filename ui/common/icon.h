#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace packledger::common {

/// The icon `name` (a file of resources/icons) in one colour, `size` device-independent pixels square,
/// sharp at the given ratio. An unknown name gives an empty square and a debug assertion.
[[nodiscard]] QPixmap icon(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace packledger::common
