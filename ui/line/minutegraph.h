#pragma once

#include "line/linestate.h"

#include <QRectF>
#include <QWidget>

#include <vector>

namespace packledger::line {

/// Where the words of stops stand that are as wide as this, for the stops' bands in the plot: none upon another word,
/// or upon the band of another stop. An empty rectangle: there is no room for it.
[[nodiscard]] std::vector<QRectF> placeWords(
    const QRectF &plot, const std::vector<QRectF> &bands, const std::vector<qreal> &widths);

/// Packs a minute as a line, the target dashed, the stops as shaded stretches with their reason.
class MinuteGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit MinuteGraph(QWidget *parent = nullptr);

    void setGraph(const GraphState &graph);

    [[nodiscard]] QSize sizeHint() const override { return { 600, 200 }; }

    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 110 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStops(QPainter &painter, const QRectF &plot) const;
    [[nodiscard]] QPointF at(const QRectF &plot, double minute, double value) const;
    [[nodiscard]] double highest() const;

    GraphState m_graph;
};

} // namespace packledger::line
