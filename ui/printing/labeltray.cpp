#include "printing/labeltray.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::printing {

using namespace common;

namespace {
constexpr std::size_t mostShown = 3;
constexpr int shift = 12; ///< of a label behind another
} // namespace

LabelTray::LabelTray(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(120);
}

void LabelTray::add(const QImage &picture)
{
    m_labels.push_front(picture);
    if (m_labels.size() > mostShown)
        m_labels.pop_back();
    ++m_count;
    setAccessibleName(tr("Simulated printer, %n labels", nullptr, m_count));
    update();
}

void LabelTray::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF inside = QRectF(rect()).adjusted(space::inside, 0, -space::inside, -space::inside);
    paintText(painter, QRectF(inside.left(), inside.top(), inside.width(), 22),
        textFont(TextSize::Small, QFont::DemiBold), t.muted, tr("Simulated printer, %n labels", nullptr, m_count));
    const qreal behind = qreal(m_labels.size() - 1) * shift;
    const QRectF room = inside.adjusted(0, 28 + behind, -behind, 0);
    for (std::size_t i = m_labels.size(); i-- > 0;) {
        const QImage &label = m_labels[i];
        const QSizeF size = QSizeF(label.size()).scaled(room.size(), Qt::KeepAspectRatio);
        const QRectF place(room.topLeft() + QPointF(qreal(i) * shift, -qreal(i) * shift), size);
        painter.drawImage(place, label);
        painter.setPen(t.line);
        painter.drawRect(place);
    }
}

} // namespace packledger::printing
