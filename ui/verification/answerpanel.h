#pragma once

#include "common/card.h"
#include "verification/verificationstate.h"

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
class HealthList;
class OptionList;
} // namespace packledger::common

namespace packledger::verification {

/// A request that came by mail or telephone: the pack, who asks, and the answer.
class AnswerPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    void render(const VerificationState &state);
    /// Hands over what stands in the fields, to be answered.
    void give();
    /// The same, to be written down and answered later.
    void noteDown();

Q_SIGNALS:
    void given(const packledger::verification::AnswerInput &input);
    void noted(const packledger::verification::AnswerInput &input);
    void requestTaken(qint64 number);
    void copied();

private:
    [[nodiscard]] AnswerInput input() const;

    quint64 m_round = 0;
    QString m_text;
    QWidget *m_queue;
    common::OptionList *m_waiting;
    common::FormField *m_code;
    QWidget *m_rest;
    common::FormField *m_lot;
    common::FormField *m_expiry;
    common::FormField *m_party;
    common::ChoiceRow *m_channels;
    common::HealthList *m_answer;
    common::Button *m_copy;
};

} // namespace packledger::verification
