#include "templates/labelcanvas.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace packledger::templates {

using namespace common;

namespace {
constexpr double step = 0.1; // mm
constexpr double largeStep = 1;
constexpr int margin = 24;
constexpr int mostZoom = 4;
constexpr double largestFit = 3; // a small label need not fill a large screen
} // namespace

LabelCanvas::LabelCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("The label"));
}

void LabelCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void LabelCanvas::setOutlines(const std::vector<QRect> &outlines, QSize dots, int chosen)
{
    m_outlines = outlines;
    m_dots = dots;
    m_chosen = chosen;
    updateGeometry();
    update();
}

void LabelCanvas::setZoom(int zoom)
{
    m_zoom = std::clamp(zoom, 0, mostZoom);
    updateGeometry();
    update();
    Q_EMIT zoomChanged(m_zoom);
}

QSize LabelCanvas::sizeHint() const
{
    return m_zoom == 0 ? minimumSizeHint() : m_dots * m_zoom + QSize(2 * margin, 2 * margin);
}

QRectF LabelCanvas::paper() const
{
    if (m_dots.isEmpty())
        return {};
    const double fit = std::min(
        { (width() - 2.0 * margin) / m_dots.width(), (height() - 2.0 * margin) / m_dots.height(), largestFit });
    const double scale = m_zoom > 0 ? m_zoom : fit >= 1 ? std::floor(fit * 4) / 4 : std::max(fit, 0.05);
    const QSizeF size = QSizeF(m_dots) * scale;
    return { QPointF(std::max(double(margin), std::floor((width() - size.width()) / 2)),
                 std::max(double(margin), std::floor((height() - size.height()) / 2))),
        size };
}

void LabelCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRectF box = paper();
    if (box.isEmpty())
        return;
    painter.fillRect(box, tokensOf(Theme::Light).panel);
    // Whole pixels a dot stay sharp.
    painter.setRenderHint(
        QPainter::SmoothPixmapTransform, std::fmod(box.width(), m_dots.width()) != 0 || box.width() < m_dots.width());
    if (m_picture.size() == m_dots)
        painter.drawImage(box, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.line, 1));
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (m_chosen >= 0 && m_chosen < int(m_outlines.size()) && !m_outlines[std::size_t(m_chosen)].isNull()) {
        const QRectF outline = m_outlines[std::size_t(m_chosen)];
        const double scale = box.width() / m_dots.width();
        const QRectF shown(box.topLeft() + outline.topLeft() * scale, outline.size() * scale);
        // The label is white in the dark theme too.
        painter.setPen(QPen(tokensOf(Theme::Light).accent, 2));
        painter.drawRect(shown.adjusted(-2, -2, 2, 2));
    }
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(2, 2, -2, -2), space::radius);
}

void LabelCanvas::mousePressEvent(QMouseEvent *event)
{
    const QRectF box = paper();
    if (event->button() != Qt::LeftButton || box.isEmpty())
        return;
    Q_EMIT clicked(((event->position() - box.topLeft()) * (m_dots.width() / box.width())).toPoint());
}

void LabelCanvas::keyPressEvent(QKeyEvent *event)
{
    const double length = event->modifiers().testFlag(Qt::ShiftModifier) ? largeStep : step;
    const bool resizes = event->modifiers().testFlag(Qt::ControlModifier);
    const auto act = [&](double across, double down) {
        if (resizes)
            Q_EMIT resized(across, down);
        else
            Q_EMIT moved(across, down);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return act(-length, 0);
    case Qt::Key_Right:
        return act(length, 0);
    case Qt::Key_Up:
        return act(0, -length);
    case Qt::Key_Down:
        return act(0, length);
    case Qt::Key_PageUp:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom + 1);
    case Qt::Key_Minus:
        return setZoom(m_zoom - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace packledger::templates
