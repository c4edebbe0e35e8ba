#include "monitor/coveragegraph.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace packledger::monitor {

using namespace common;

namespace {

constexpr qreal edge = 20;
constexpr qreal scaleWidth = 60;
constexpr qreal foot = 48; // labels and the words that name the three
constexpr qreal widestBar = 56;

struct Part
{
    Tone tone;
    Qt::BrushStyle hatch;
};
constexpr Part inTimePart { Tone::Accepted, Qt::SolidPattern };
constexpr Part latePart { Tone::Attention, Qt::BDiagPattern };
constexpr Part withoutPart { Tone::NoData, Qt::DiagCrossPattern };

void paintPart(QPainter &painter, const QRectF &box, const Part &part)
{
    const Tokens &t = tokens();
    if (part.hatch == Qt::SolidPattern) {
        painter.fillRect(box, t.ink(part.tone));
        return;
    }
    painter.fillRect(box, t.pale(part.tone));
    painter.fillRect(box, QBrush(t.ink(part.tone), part.hatch));
    painter.setPen(QPen(t.ink(part.tone), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

CoverageGraph::CoverageGraph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageGraph::setCounting(bool counting)
{
    m_isCounting = counting;
    update();
}

void CoverageGraph::setBars(const std::vector<CoverageBar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList words;
    for (const CoverageBar &bar : bars) {
        if (bar.inTime + bar.late + bar.without > 0)
            words.append(bar.words);
    }
    setAccessibleName(tr("Units received over time"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QRectF CoverageGraph::plot() const
{
    return QRectF(rect()).adjusted(edge, 12, -edge - scaleWidth, -foot);
}

bool CoverageGraph::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_bars.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QRectF area = plot();
        const auto index = int((help->pos().x() - area.left()) / (area.width() / qreal(m_bars.size())));
        if (index >= 0 && index < int(m_bars.size()))
            QToolTip::showText(help->globalPos(), m_bars[size_t(index)].words, this);
        return true;
    }
    return QWidget::event(event);
}

void CoverageGraph::paintLegend(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QFont small = textFont(TextSize::Small);
    const std::pair<Part, QString> words[] = { { inTimePart, tr("data on arrival") }, { latePart, tr("data later") },
        { withoutPart, tr("without data") } };
    qreal x = edge;
    const qreal y = height() - 24;
    for (const auto &[part, text] : words) {
        paintPart(painter, QRectF(x, y + 3, 14, 14), part);
        const qreal wide = QFontMetricsF(small).horizontalAdvance(text) + 2;
        paintText(painter, QRectF(x + 20, y, std::min(wide, width() - x - 20), 20), small, t.muted, text);
        x += 20 + wide + 20;
    }
}

void CoverageGraph::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    if (area.height() < 20 || area.width() < 60)
        return;
    paintLegend(painter);
    const QFont small = textFont(TextSize::Small);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), t.line);
    qint64 most = 0;
    for (const CoverageBar &bar : m_bars)
        most = std::max(most, bar.inTime + bar.late + bar.without);
    if (most == 0) {
        if (!m_isCounting)
            paintText(painter, area, textFont(TextSize::Medium), t.muted, tr("Nothing was received in this time."),
                Qt::AlignCenter);
        return;
    }
    painter.setPen(QPen(t.line, 1, Qt::DashLine));
    painter.drawLine(area.topLeft(), area.topRight());
    paintText(
        painter, QRectF(area.right() + 8, area.top() - 9, scaleWidth, 18), small, t.muted, QLocale().toString(most));
    paintText(
        painter, QRectF(area.right() + 8, area.bottom() - 9, scaleWidth, 18), small, t.muted, QStringLiteral("0"));

    const qreal step = area.width() / qreal(m_bars.size());
    const qreal wide = std::clamp(step - 6, 2.0, widestBar);
    // As many labels as there is room for, the first always.
    qreal labelWidth = 0;
    for (const CoverageBar &bar : m_bars)
        labelWidth = std::max(labelWidth, QFontMetricsF(small).horizontalAdvance(bar.label) + 12);
    const size_t every = std::max<size_t>(1, size_t(labelWidth / step) + 1);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const CoverageBar &bar = m_bars[i];
        const qreal x = area.left() + step * qreal(i) + (step - wide) / 2;
        qreal y = area.bottom();
        for (const auto &[part, units] :
            { std::pair(inTimePart, bar.inTime), std::pair(latePart, bar.late), std::pair(withoutPart, bar.without) }) {
            if (units == 0)
                continue;
            // One pack without data is seen beside a thousand with.
            const qreal high = std::max<qreal>(3, area.height() * double(units) / double(most));
            paintPart(painter, QRectF(x, y - high, wide, high), part);
            y -= high;
        }
        if (i % every == 0)
            paintText(painter, QRectF(x + wide / 2 - labelWidth / 2, area.bottom() + 4, labelWidth, 18), small, t.muted,
                bar.label, Qt::AlignCenter);
    }
}

} // namespace packledger::monitor
