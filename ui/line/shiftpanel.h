#pragma once

#include "common/card.h"
#include "line/linestate.h"

class QLabel;

namespace packledger::common {
class FormField;
}

namespace packledger::line {

class SignPanel;

/// The line changes hands: what the next one must know, and the PIN of whoever takes over.
class ShiftPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit ShiftPanel(QWidget *parent = nullptr);

    void render(const BoardState &state);
    void begin();

Q_SIGNALS:
    void signatureGiven(const QString &login, const QString &pin, const packledger::line::SignInput &input);

private:
    BatchId m_batch;
    QString m_runBy;
    QLabel *m_now;
    common::FormField *m_note;
    SignPanel *m_sign;
};

} // namespace packledger::line
