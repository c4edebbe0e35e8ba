#pragma once

#include "common/rowstate.h"

#include <QWidget>

#include <vector>

namespace packledger::common {

/// A short list of shapes with sentences: ledger health, findings, shortages. Grows with its text.
class HealthList final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthList(QWidget *parent = nullptr);

    void setLines(std::vector<HealthLine> lines);
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(int width, class QPainter *painter) const;

    std::vector<HealthLine> m_lines;
};

} // namespace packledger::common
