#include "monitor/hourgraph.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace packledger::monitor {

using namespace common;
using Side = ExchangeState::Side;

namespace {
constexpr qreal edge = 20;
constexpr qreal foot = 20;
constexpr qreal head = 24;
} // namespace

HourGraph::HourGraph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourGraph::render(const ExchangeState &state)
{
    if (state.hours == m_hours && state.side == m_side && state.hoursBegin == m_begin)
        return;
    m_hours = state.hours;
    m_side = state.side;
    m_begin = state.hoursBegin;
    setAccessibleName(state.hoursText);
    setToolTip(state.hoursText);
    update();
}

void HourGraph::paintEvent(QPaintEvent *)
{
    const QRectF plot = QRectF(rect()).adjusted(edge, head, -edge, -foot);
    if (m_hours.empty() || plot.width() < 60)
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    const QFont tiny = textFont(TextSize::Tiny);
    int up = 0;
    int down = 0;
    for (const ExchangeState::Hour &hour : m_hours) {
        up = std::max(up, m_side == Side::Outbox ? hour.delivered : hour.arrived);
        down = std::max(down, m_side == Side::Outbox ? hour.failed : 0);
    }
    const QString words = m_side == Side::Inbox ? tr("came in, by the hour")
        : down > 0                              ? tr("delivered, and (hatched) failed, by the hour")
                                                : tr("delivered, by the hour");
    paintText(painter, QRectF(plot.left(), 4, plot.width() - 60, 16), tiny, t.muted, words);
    paintText(painter, QRectF(plot.right() - 60, 4, 60, 16), tiny, t.muted, QLocale().toString(std::max(up, down)),
        Qt::AlignRight | Qt::AlignVCenter);
    const qreal most = std::max(1, up + down);
    const qreal zero = plot.top() + plot.height() * (up + down == 0 ? 1.0 : up / most);
    const qreal step = plot.width() / qreal(m_hours.size());
    const qreal bar = std::max<qreal>(1, step - 1.5);
    const QBrush hatch(t.ink(Tone::Stop), Qt::BDiagPattern);
    for (size_t i = 0; i < m_hours.size(); ++i) {
        const ExchangeState::Hour &hour = m_hours[i];
        const int high = m_side == Side::Outbox ? hour.delivered : hour.arrived;
        const int low = m_side == Side::Outbox ? hour.failed : 0;
        const qreal x = plot.left() + step * qreal(i);
        // One is seen beside a thousand.
        if (high > 0) {
            const qreal height = std::max<qreal>(2, plot.height() * high / most);
            painter.fillRect(QRectF(x, zero - height, bar, height), t.accent);
        }
        if (low > 0) {
            const QRectF box(x, zero + 1, bar, std::max<qreal>(3, plot.height() * low / most));
            painter.fillRect(box, t.pale(Tone::Stop));
            painter.fillRect(box, hatch);
            painter.setPen(QPen(t.ink(Tone::Stop), 1));
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
    }
    painter.fillRect(QRectF(plot.left(), zero, plot.width(), 1), t.line);
    const QRectF times(plot.left(), plot.bottom() + 3, plot.width(), 16);
    paintText(painter, times, tiny, t.muted, m_begin);
    paintText(painter, times, tiny, t.muted, tr("now"), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace packledger::monitor
