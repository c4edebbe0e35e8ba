#pragma once

#include "common/card.h"
#include "outbound/outboundstate.h"

class QLabel;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
} // namespace packledger::common

namespace packledger::outbound {

/// Why a delivery is taken back, corrected, or goes in spite of lapsed licences; whether it is given up.
class ReasonPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    void render(const PickingState &state);
    /// What its button says; empty: nothing can be done here.
    [[nodiscard]] QString act() const;
    /// Does that.
    void give();

Q_SIGNALS:
    void reasonGiven(const QString &reason);
    void numbersGiven(const packledger::outbound::ShipmentInput &numbers, const QString &reason);

private:
    PickingState::Panel m_panel = PickingState::Panel::None;
    QLabel *m_words;
    common::ChoiceRow *m_reasons;
    common::FormField *m_purchaseOrder;
    common::FormField *m_delivery;
    common::FormField *m_invoice;
    common::FormField *m_reason;
    QLabel *m_message;
    common::Button *m_give;
};

} // namespace packledger::outbound
