#pragma once

#include "monitor/exchangestate.h"

#include <QWidget>

namespace packledger::monitor {

/// The last three days, an hour a bar: upwards what got through, downwards and hatched the attempts that failed; of
/// the inbox what came in.
class HourGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit HourGraph(QWidget *parent = nullptr);

    void render(const ExchangeState &state);

    [[nodiscard]] QSize sizeHint() const override { return { 460, 92 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 92 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ExchangeState::Hour> m_hours;
    ExchangeState::Side m_side = ExchangeState::Side::Outbox;
    QString m_begin;
};

} // namespace packledger::monitor
