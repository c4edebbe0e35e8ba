#pragma once

#include "common/card.h"
#include "monitor/exchangestate.h"

class QLabel;

namespace packledger::common {
class Button;
class FormField;
} // namespace packledger::common

namespace packledger::monitor {

/// Tells the sender of a refused document why: whom it may ask, what would go, then save or send.
class AnswerForm final : public common::Card
{
    Q_OBJECT

public:
    explicit AnswerForm(QWidget *parent = nullptr);

    void render(const ExchangeState &state);
    /// Sends, where it was shown first; else shows it.
    void finish();

Q_SIGNALS:
    void previewRequested(const packledger::monitor::AnswerInput &input);
    void saveRequested(const packledger::monitor::AnswerInput &input);
    void sendRequested(const packledger::monitor::AnswerInput &input);

private:
    [[nodiscard]] AnswerInput input() const;

    bool m_isOpen = false;
    common::FormField *m_email;
    common::FormField *m_phone;
    common::FormField *m_order;
    QLabel *m_message;
    QLabel *m_subject;
    QLabel *m_mail;
    QLabel *m_jsonHead;
    QLabel *m_json;
    common::Button *m_preview;
    common::Button *m_save;
    common::Button *m_send;
};

} // namespace packledger::monitor
