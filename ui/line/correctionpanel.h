#pragma once

#include "common/card.h"
#include "line/linestate.h"

class QLabel;

namespace packledger::common {
class FormField;
}

namespace packledger::line {

class SignPanel;

/// What lot and expiry of a batch should have been. Where two persons approve, two signatures correct it; else the
/// page's primary key does. What was typed stays until it is taken.
class CorrectionPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit CorrectionPanel(QWidget *parent = nullptr);

    void render(const BoardState &state);
    /// Corrects, or says what is missing; with two signatures it leads to the PIN.
    void give();
    void begin();

Q_SIGNALS:
    void correctionRequested(const QString &lot, const QString &expiry, const QString &reason);
    void signatureGiven(const QString &login, const QString &pin, const packledger::line::SignInput &input);

private:
    BatchId m_batch;
    int m_taken = 0;
    bool m_isSigned = false;
    QString m_orderedLot;
    QString m_orderedExpiry;
    common::FormField *m_lot;
    common::FormField *m_expiry;
    common::FormField *m_reason;
    SignPanel *m_sign;
    QLabel *m_message;
};

} // namespace packledger::line
