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

/// A new delivery: to whom, under which numbers, and against which order.
class NewShipmentPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit NewShipmentPanel(QWidget *parent = nullptr);

    void render(const ShipmentsState &state);
    /// Empties the fields.
    void begin();
    /// Asks for what was entered.
    void give();

Q_SIGNALS:
    void beginRequested(const packledger::outbound::ShipmentInput &input);
    void closeRequested();

private:
    void chooseFile();

    common::ChoiceRow *m_customers;
    QLabel *m_noCustomer;
    common::FormField *m_purchaseOrder;
    common::FormField *m_delivery;
    common::FormField *m_invoice;
    common::FormField *m_orderFile;
    common::FormField *m_transactionDate;
    QLabel *m_goodsTitle;
    common::ChoiceRow *m_goods; ///< whether it is a drop shipment
    QLabel *m_message;
};

} // namespace packledger::outbound
