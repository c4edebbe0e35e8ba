#include "line/bigfigure.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace packledger::line {

using namespace common;

namespace {
constexpr qreal edge = 20;
constexpr qreal captionHeight = 24;
constexpr qreal noteHeight = 24;
constexpr int leastPixels = 28;
} // namespace

BigFigure::BigFigure(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BigFigure::setFigure(const FigureState &figure, const QString &widest)
{
    if (figure == m_figure && widest == m_widest)
        return;
    m_figure = figure;
    m_widest = widest;
    setAccessibleName(QStringLiteral("%1 %2, %3").arg(figure.caption, figure.value, figure.note));
    update();
}

void BigFigure::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.panel);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);

    const QRectF box = QRectF(rect()).adjusted(edge, 10, -edge, -10);
    const QFont captionFont = textFont(TextSize::Large, QFont::DemiBold);
    paintText(painter, QRectF(box.left(), box.top(), box.width(), captionHeight),
        fitted(captionFont, m_figure.caption, box.width(), pixels(TextSize::Small)), t.muted, m_figure.caption);
    const QRectF middle = box.adjusted(0, captionHeight, 0, -noteHeight);
    QFont digits = textFont(TextSize::Verdict, QFont::Bold);
    digits.setPixelSize(qMax(leastPixels, int(middle.height() * 1.1)));
    digits = fitted(digits, m_widest, middle.width(), leastPixels);
    const QColor ink = m_figure.tone == Tone::Neutral ? t.text : t.ink(m_figure.tone);
    paintText(painter, middle, digits, ink, m_figure.value);

    const QRectF note(box.left(), box.bottom() - noteHeight, box.width(), noteHeight);
    const bool isLoud = m_figure.noteTone != Tone::Neutral;
    if (isLoud)
        paintShape(painter, m_figure.noteTone, QRectF(note.left(), note.top() + 4, 16, 16));
    const QRectF words = isLoud ? note.adjusted(22, 0, 0, 0) : note;
    const QFont noteFont = textFont(TextSize::Large, isLoud ? QFont::DemiBold : QFont::Normal);
    paintText(painter, words, fitted(noteFont, m_figure.note, words.width(), pixels(TextSize::Tiny)),
        isLoud ? t.text : t.muted, m_figure.note);
}

} // namespace packledger::line
