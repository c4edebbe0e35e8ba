#include "common/painting.h"

#include "common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>
#include <numbers>

namespace packledger::common {

namespace {

QPen markPen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPolygonF octagon(const QRectF &square)
{
    QPolygonF polygon;
    const qreal radius = square.width() / 2 / std::cos(std::numbers::pi / 8);
    for (int corner = 0; corner < 8; ++corner) {
        const qreal angle = std::numbers::pi * (0.125 + 0.25 * corner);
        polygon << square.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

} // namespace

void paintShape(QPainter &painter, Tone tone, const QRectF &square)
{
    const Tokens &t = tokens();
    const QColor ink = t.ink(tone);
    const qreal side = square.width();
    const QPointF origin = square.topLeft();
    const auto at = [&](qreal x, qreal y) { return origin + QPointF(x * side, y * side); };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (tone) {
    case Tone::Accepted: {
        painter.drawEllipse(square.adjusted(side * 0.04, side * 0.04, -side * 0.04, -side * 0.04));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(markPen(t.onInk, side * 0.105));
        painter.drawPolyline(QPolygonF { at(0.29, 0.52), at(0.44, 0.67), at(0.71, 0.37) });
        break;
    }
    case Tone::Attention: {
        const QPolygonF triangle { at(0.5, 0.12), at(0.93, 0.87), at(0.07, 0.87) };
        painter.setPen(markPen(ink, side * 0.1));
        painter.drawPolygon(triangle);
        painter.setPen(markPen(t.onInk, side * 0.1));
        painter.drawLine(at(0.5, 0.4), at(0.5, 0.6));
        painter.drawPoint(at(0.5, 0.77));
        break;
    }
    case Tone::Stop: {
        painter.drawPolygon(octagon(square.adjusted(side * 0.05, side * 0.05, -side * 0.05, -side * 0.05)));
        painter.setPen(markPen(t.onInk, side * 0.105));
        painter.drawLine(at(0.35, 0.35), at(0.65, 0.65));
        painter.drawLine(at(0.65, 0.35), at(0.35, 0.65));
        break;
    }
    case Tone::NoData:
        painter.setPen(markPen(ink, side * 0.06));
        painter.drawPolygon(QPolygonF { at(0.5, 0.06), at(0.94, 0.5), at(0.5, 0.94), at(0.06, 0.5) });
        break;
    case Tone::ScannerFault: {
        const qreal width = side * 0.15;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        const qreal inset = side * 0.05 + width / 2;
        painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), side * 0.08, side * 0.08);
        break;
    }
    case Tone::Again:
        painter.drawEllipse(QRectF(at(0.22, 0.22), at(0.78, 0.78)));
        break;
    case Tone::Neutral:
    case Tone::Progress: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, side * 0.12));
        painter.drawEllipse(square.adjusted(side * 0.16, side * 0.16, -side * 0.16, -side * 0.16));
        break;
    }
    }
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &bar, int permille, Tone tone)
{
    const Tokens &t = tokens();
    const qreal radius = bar.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, radius, radius);
    const qreal filled = bar.width() * qBound(0, permille, 1000) / 1000.0;
    if (filled > 0) {
        QPainterPath track;
        track.addRoundedRect(bar, radius, radius);
        painter.setClipPath(track, Qt::IntersectClip);
        painter.setBrush(t.ink(tone));
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), qMax(filled, bar.height()), bar.height()), radius, radius);
    }
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &box, const QFont &font, const QColor &colour, const QString &text,
    Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font);
    // A hair of slack: a box computed from this very text must not cut it by rounding.
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, box.width() + 0.5));
}

namespace {

/// Where the lines of a text begin that is wrapped to a width, and how long each is.
QList<std::pair<int, int>> spansOf(const QFont &font, const QString &text, qreal width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QList<std::pair<int, int>> spans;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        spans.append({ line.textStart(), line.textLength() });
    }
    layout.endLayout();
    return spans;
}

} // namespace

qreal wrappedHeight(const QFont &font, const QString &text, qreal width)
{
    return static_cast<qreal>(spansOf(font, text, width).size()) * QFontMetricsF(font).lineSpacing();
}

qreal paintWrapped(
    QPainter &painter, const QRectF &box, const QFont &font, const QColor &colour, const QString &text, int lines)
{
    const QFontMetricsF metrics(font);
    const qreal spacing = metrics.lineSpacing();
    const QList<std::pair<int, int>> spans = spansOf(font, text, box.width());
    painter.setFont(font);
    painter.setPen(colour);
    const int shown = qMin(lines, static_cast<int>(spans.size()));
    for (int i = 0; i < shown; ++i) {
        const bool isCut = i == shown - 1 && shown < spans.size();
        const QString part = isCut ? metrics.elidedText(text.mid(spans[i].first), Qt::ElideRight, box.width())
                                   : text.mid(spans[i].first, spans[i].second);
        painter.drawText(QRectF(box.left(), box.top() + i * spacing, box.width() + 1, spacing),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part.trimmed());
    }
    return shown * spacing;
}

QFont fitted(QFont font, const QString &text, qreal width, int leastPixels)
{
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(text);
    if (wanted > width && wanted > 0)
        font.setPixelSize(qMax(leastPixels, static_cast<int>(std::floor(font.pixelSize() * width / wanted))));
    return font;
}

void paintFocus(QPainter &painter, const QRectF &rectangle, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(rectangle.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace packledger::common
