#pragma once

#include "monitor/coveragestate.h"

#include <QWidget>

namespace packledger::monitor {

/// Units received by month or week: with data on arrival, with later data (hatched), without (crossed). The words
/// beneath name the three.
class CoverageGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageGraph(QWidget *parent = nullptr);

    void setBars(const std::vector<CoverageBar> &bars);
    /// While it is counted nobody is told that there is nothing.
    void setCounting(bool counting);

    [[nodiscard]] QSize sizeHint() const override { return { 600, 190 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 130 }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintLegend(QPainter &painter) const;

    std::vector<CoverageBar> m_bars;
    bool m_isCounting = false;
};

} // namespace packledger::monitor
