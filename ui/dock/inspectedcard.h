#pragma once

#include "common/card.h"
#include "dock/itemstate.h"

#include <QImage>

namespace packledger::dock {

/// The label of a pack as the camera behind the printer saw it, and what that said of it.
class InspectedCard final : public common::Card
{
    Q_OBJECT

public:
    explicit InspectedCard(QWidget *parent = nullptr);

    void render(const InspectedState &inspected);

    [[nodiscard]] QSize sizeHint() const override { return { 400, 204 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 280, 204 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InspectedState m_inspected;
    QImage m_picture;
};

} // namespace packledger::dock
