#pragma once

#include "line/linestate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class ChoiceRow;
class ToneIcon;
} // namespace packledger::common

namespace packledger::shell {
class PinPad;
}

namespace packledger::line {

/// Two people sign, one after the other: who, what the signature says, and the PIN. No box: the page stays in use.
class SignPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SignPanel(QWidget *parent = nullptr);

    void render(const SignState &state);

Q_SIGNALS:
    void signatureGiven(const QString &login, const QString &pin);

private:
    SignState m_state;
    QLabel *m_meaning;
    QLabel *m_signed;
    common::ChoiceRow *m_people;
    shell::PinPad *m_pin;
    QWidget *m_messageRow;
    common::ToneIcon *m_shape;
    QLabel *m_message;
};

} // namespace packledger::line
