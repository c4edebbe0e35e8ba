#include "line/minutegraph.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace packledger::line {

using namespace common;

namespace {
constexpr qreal edge = 20;
constexpr qreal scaleWidth = 44; // the target's and zero's figures
constexpr qreal foot = 26; // the times
constexpr qreal wordHeight = 20;
} // namespace

MinuteGraph::MinuteGraph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MinuteGraph::setGraph(const GraphState &graph)
{
    if (graph == m_graph)
        return;
    m_graph = graph;
    setAccessibleName(graph.note);
    update();
}

double MinuteGraph::highest() const
{
    int most = std::max(m_graph.target, 10);
    for (const int made : m_graph.made)
        most = std::max(most, made);
    return most * 1.12;
}

QPointF MinuteGraph::at(const QRectF &plot, double minute, double value) const
{
    const double span = std::max<double>(1, double(m_graph.made.size()) - 1);
    return { plot.left() + plot.width() * std::clamp(minute / span, 0.0, 1.0),
        plot.bottom() - plot.height() * value / highest() };
}

std::vector<QRectF> placeWords(const QRectF &plot, const std::vector<QRectF> &bands, const std::vector<qreal> &widths)
{
    std::vector<QRectF> words;
    for (size_t i = 0; i < bands.size(); ++i) {
        const QRectF &band = bands[i];
        const QRectF inside(band.left() + 8, plot.top() + 2, widths[i], wordHeight);
        const QRectF beneath(0, plot.bottom() - 24, widths[i], wordHeight);
        QRectF after = beneath;
        after.moveLeft(band.right() + 6);
        QRectF before = beneath;
        before.moveRight(band.left() - 2);
        // The word stands in a wide band, above the line; beside a narrow one, on whichever side there is room. Of
        // stops close to each other one has a word; the report has them all.
        const auto isFree = [&](const QRectF &word) {
            const auto crosses = [&](const QRectF &other) { return other.intersects(word); };
            return word.left() >= plot.left() && word.right() <= plot.right() && std::ranges::none_of(words, crosses)
                && std::none_of(bands.begin(), bands.begin() + ptrdiff_t(i), crosses)
                && std::none_of(bands.begin() + ptrdiff_t(i) + 1, bands.end(), crosses);
        };
        const QRectF *word = band.width() > widths[i] + 12 ? &inside : isFree(after) ? &after : &before;
        words.push_back(isFree(*word) ? *word : QRectF());
    }
    return words;
}

void MinuteGraph::paintStops(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = tokens();
    const QFont small = textFont(TextSize::Small, QFont::DemiBold);
    std::vector<QRectF> bands;
    std::vector<qreal> widths;
    for (const GraphState::Span &stop : m_graph.stops) {
        const qreal left = at(plot, stop.from, 0).x();
        const qreal width = std::max(4.0, at(plot, stop.to, 0).x() - left);
        const QRectF band(left, plot.top(), width, plot.height());
        painter.fillRect(band, t.pale(Tone::Attention));
        painter.fillRect(QRectF(left, plot.top(), 1, plot.height()), t.ink(Tone::Attention));
        painter.fillRect(QRectF(band.right() - 1, plot.top(), 1, plot.height()), t.ink(Tone::Attention));
        bands.push_back(band);
        widths.push_back(QFontMetricsF(small).horizontalAdvance(stop.reason) + 8);
    }
    const std::vector<QRectF> words = placeWords(plot, bands, widths);
    for (size_t i = 0; i < words.size(); ++i)
        paintText(
            painter, words[i], small, t.ink(Tone::Attention), words[i].isEmpty() ? QString() : m_graph.stops[i].reason);
}

void MinuteGraph::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = QRectF(rect()).adjusted(edge, 12, -edge - scaleWidth, -foot);
    if (plot.height() < 20 || plot.width() < 40)
        return;
    const QFont small = textFont(TextSize::Small);
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), t.line);
    const QRectF scale(plot.right() + 8, 0, scaleWidth, 18);
    paintText(painter, scale.translated(0, plot.bottom() - 9), small, t.muted, QStringLiteral("0"));
    if (m_graph.made.empty()) {
        paintText(
            painter, plot, textFont(TextSize::Medium), t.muted, tr("It begins with the first pack."), Qt::AlignCenter);
        return;
    }
    paintStops(painter, plot);
    const double line = m_graph.target > 0 ? m_graph.target : highest() / 1.12;
    const qreal y = at(plot, 0, line).y();
    painter.setPen(QPen(t.line, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    paintText(painter, scale.translated(0, y - 9), small, t.muted, QLocale().toString(qRound(line)));

    QPolygonF points;
    for (size_t i = 0; i < m_graph.made.size(); ++i)
        points << at(plot, double(i), m_graph.made[i]);
    if (points.size() == 1)
        points << QPointF(plot.left() + 2, points.front().y());
    QPainterPath ground;
    ground.addPolygon(points);
    ground.lineTo(points.back().x(), plot.bottom());
    ground.lineTo(points.front().x(), plot.bottom());
    QColor pale = t.accent;
    pale.setAlphaF(0.10F);
    painter.fillPath(ground, pale);
    painter.setPen(QPen(t.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(points.back(), 4, 4);

    const QRectF times(plot.left(), plot.bottom() + 5, plot.width(), 18);
    paintText(painter, times, small, t.muted, m_graph.firstTime);
    paintText(painter, times, small, t.muted, m_graph.lastTime, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace packledger::line
