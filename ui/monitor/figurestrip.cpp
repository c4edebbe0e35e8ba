#include "monitor/figurestrip.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace packledger::monitor {

using namespace common;

namespace {

constexpr qreal edge = 20;
constexpr qreal gap = 24;
constexpr qreal shape = 18;

qreal wordsOf(const Figure &figure)
{
    const qreal mark = figure.tone == Tone::Neutral ? 0 : shape + 8;
    return std::max(QFontMetricsF(textFont(TextSize::Heading, QFont::DemiBold)).horizontalAdvance(figure.value) + mark,
               QFontMetricsF(textFont(TextSize::Small)).horizontalAdvance(figure.caption))
        + 2;
}

} // namespace

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureStrip::setFigures(const std::vector<Figure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList words;
    for (const Figure &figure : figures)
        words.append(figure.value + u' ' + figure.caption);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int FigureStrip::widthOf() const
{
    qreal width = 2 * edge;
    for (const Figure &figure : m_figures)
        width += std::max<qreal>(84, wordsOf(figure)) + gap;
    return int(width);
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    if (m_figures.empty())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Where there is less room than they need, all give up the same.
    qreal needed = 2 * edge - gap;
    for (const Figure &figure : m_figures)
        needed += std::max<qreal>(84, wordsOf(figure)) + gap;
    const qreal less = std::max<qreal>(0, needed - width()) / qreal(m_figures.size());
    qreal x = edge;
    for (const Figure &figure : m_figures) {
        const qreal room = std::max<qreal>(40, std::max<qreal>(84, wordsOf(figure)) - less);
        const bool isMarked = figure.tone != Tone::Neutral;
        const QRectF value(x, 16, room, 38);
        const QFont font = fitted(textFont(TextSize::Heading, QFont::DemiBold), figure.value,
            room - (isMarked ? shape + 8 : 0), pixels(TextSize::Body));
        paintText(painter, value, font, isMarked ? t.ink(figure.tone) : t.text, figure.value);
        if (isMarked)
            paintShape(painter, figure.tone,
                QRectF(x + QFontMetricsF(font).horizontalAdvance(figure.value) + 8, value.center().y() - shape / 2,
                    shape, shape));
        paintText(painter, QRectF(x, 56, room, 20), textFont(TextSize::Small), t.muted, figure.caption);
        x += room + gap;
    }
}

} // namespace packledger::monitor
