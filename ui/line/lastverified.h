#pragma once

#include "line/linestate.h"

#include <QImage>
#include <QWidget>

namespace packledger::line {

/// The pack that was decided last: shape and word, its serial, why and how well it was printed, its label as the camera
/// saw it. Keeps its colour until the next one.
class LastVerified final : public QWidget
{
    Q_OBJECT

public:
    explicit LastVerified(QWidget *parent = nullptr);

    void setPack(const LastPackState &pack);

    [[nodiscard]] QSize sizeHint() const override { return { 330, 214 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 190 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LastPackState m_pack;
    QImage m_picture;
};

} // namespace packledger::line
