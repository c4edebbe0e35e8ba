#pragma once

#include "line/linestate.h"

#include <QWidget>

namespace packledger::line {

/// The pack that was decided last: shape and word, its serial, when. Keeps its colour until the next one.
class LastVerified final : public QWidget
{
    Q_OBJECT

public:
    explicit LastVerified(QWidget *parent = nullptr);

    void setPack(const LastPackState &pack);

    [[nodiscard]] QSize sizeHint() const override { return { 330, 152 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 110 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LastPackState m_pack;
};

} // namespace packledger::line
