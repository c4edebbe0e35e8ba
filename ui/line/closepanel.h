#pragma once

#include "common/card.h"
#include "line/linestate.h"

class QLabel;

namespace packledger::common {
class FormField;
class HealthList;
class ToneIcon;
} // namespace packledger::common

namespace packledger::line {

class SignPanel;

/// Closes a batch without a box: how the numbers add up, those that do not by name, the reason, and two signatures.
class ClosePanel final : public common::Card
{
    Q_OBJECT

public:
    explicit ClosePanel(QWidget *parent = nullptr);

    void render(const BoardState &state);
    void begin();

Q_SIGNALS:
    void signatureGiven(const QString &login, const QString &pin, const packledger::line::SignInput &input);

private:
    BatchId m_batch;
    common::ToneIcon *m_shape;
    QLabel *m_summary;
    common::HealthList *m_lines;
    QLabel *m_differenceTitle;
    QLabel *m_differences;
    common::FormField *m_bin;
    common::FormField *m_reason;
    SignPanel *m_sign;
};

} // namespace packledger::line
