#pragma once

#include "common/card.h"
#include "dock/receiptstate.h"

class QLabel;

namespace packledger::common {
class Button;
class FormField;
} // namespace packledger::common

namespace packledger::dock {

/// Takes in a serial that nobody announced, whose code does not say lot and expiry: they are typed off the pack.
class RegisterPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit RegisterPanel(QWidget *parent = nullptr);

    void render(const RegisterState &state);

Q_SIGNALS:
    void registerRequested(const QString &lot, const QString &expiry);

private:
    QLabel *m_product;
    QLabel *m_serial;
    common::FormField *m_lot;
    common::FormField *m_expiry;
    QLabel *m_message;
    common::Button *m_register;
    QString m_shownSerial; ///< a new one fills the fields anew
};

} // namespace packledger::dock
