#pragma once

#include "monitor/exchangestate.h"

#include <QWidget>

namespace packledger::monitor {

/// A few figures side by side, each with its word beneath, and a shape where it asks for a look.
class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setFigures(const std::vector<Figure> &figures);

    [[nodiscard]] QSize sizeHint() const override { return { widthOf(), height }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 220, height }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int height = 92;
    [[nodiscard]] int widthOf() const;

    std::vector<Figure> m_figures;
};

} // namespace packledger::monitor
