#pragma once

#include "common/tone.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace packledger::common {

/// The shape of a tone within the square: disc with tick, triangle with mark, octagon with cross,
/// diamond, empty square, dot. It says the tone without any colour. Neutral and Progress draw a ring.
void paintShape(QPainter &painter, Tone tone, const QRectF &square);

/// A bar of `height` with round ends; `permille` of it filled with the tone's ink.
void paintBar(QPainter &painter, const QRectF &bar, int permille, Tone tone);

/// Text on one line, cut with an ellipsis where it is too long. Alignment as Qt's.
void paintText(QPainter &painter, const QRectF &box, const QFont &font, const QColor &colour, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Text wrapped into the box, at most `lines` lines. Returns the height it took.
qreal paintWrapped(
    QPainter &painter, const QRectF &box, const QFont &font, const QColor &colour, const QString &text, int lines = 3);

/// How high the whole text is, wrapped to a width.
[[nodiscard]] qreal wrappedHeight(const QFont &font, const QString &text, qreal width);

/// The same font, shrunk until `text` fits into `width` or `leastPixels` is reached.
[[nodiscard]] QFont fitted(QFont font, const QString &text, qreal width, int leastPixels);

/// A 2 px ring around a widget's or row's rectangle that has the keyboard focus.
void paintFocus(QPainter &painter, const QRectF &rectangle, qreal radius);

} // namespace packledger::common
