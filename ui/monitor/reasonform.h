#pragma once

#include "common/card.h"
#include "monitor/exchangestate.h"

class QLabel;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
} // namespace packledger::common

namespace packledger::monitor {

/// Why a document is held, ended by hand, or taken out of quarantine.
class ReasonForm final : public common::Card
{
    Q_OBJECT

public:
    explicit ReasonForm(QWidget *parent = nullptr);

    void render(const ExchangeState &state);
    /// Does what its button says.
    void finish();
    [[nodiscard]] static bool serves(ExchangeState::Panel panel);

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    void begin(const ExchangeState &state);

    ExchangeState::Panel m_panel = ExchangeState::Panel::None;
    QLabel *m_words;
    common::ChoiceRow *m_reasons;
    common::FormField *m_reason;
    QLabel *m_message;
    common::Button *m_give;
};

} // namespace packledger::monitor
