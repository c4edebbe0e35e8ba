#pragma once

#include <QWidget>

#include <vector>

namespace packledger::site {

/// A few large numbers side by side, each with its word beneath.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setFigures(std::vector<std::pair<qint64, QString>> figures);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<qint64, QString>> m_figures;
};

} // namespace packledger::site
