#pragma once

#include "check/checkstate.h"

#include <QWidget>

namespace packledger::check {

/// The pack that was decided on last: shape and word, its serial, what was found. Keeps its colour until the next one.
class VerdictBox final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBox(QWidget *parent = nullptr);

    void setVerdict(const VerdictState &verdict);

    [[nodiscard]] QSize sizeHint() const override { return { 330, 196 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 196 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictState m_verdict;
};

} // namespace packledger::check
