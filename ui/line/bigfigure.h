#pragma once

#include "line/linestate.h"

#include <QWidget>

namespace packledger::line {

/// One figure that reads from 5 m: its caption above, its note beneath; as large as its space lets it and its
/// neighbours be.
class BigFigure final : public QWidget
{
    Q_OBJECT

public:
    explicit BigFigure(QWidget *parent = nullptr);

    /// `widest`: the longest value of those it stands beside, so that all have digits of one size.
    void setFigure(const FigureState &figure, const QString &widest);

    [[nodiscard]] QSize sizeHint() const override { return { 210, 138 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 150, 112 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureState m_figure;
    QString m_widest;
};

} // namespace packledger::line
