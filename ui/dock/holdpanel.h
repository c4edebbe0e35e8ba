#pragma once

#include "common/card.h"
#include "dock/itemstate.h"

class QLabel;

namespace packledger::common {
class Button;
class FormField;
class OptionList;
} // namespace packledger::common

namespace packledger::dock {

/// Holds an item, or lets it go: why, and in a person's words; or takes back what was done last with it. In the page,
/// beside what the item is.
class HoldPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit HoldPanel(QWidget *parent = nullptr);

    void render(const HoldForm &form);
    /// What the form does, for its keys.
    [[nodiscard]] static QString verbOf(const HoldForm &form);
    /// The keyboard goes to what must be said first.
    void focusFirst();
    /// Says what the person chose, as the button does.
    void confirm();

Q_SIGNALS:
    void confirmed(const QString &reason, const QString &words);

private:
    HoldForm m_form;
    QLabel *m_explanation;
    common::OptionList *m_reasons;
    common::FormField *m_words;
    QLabel *m_message;
    common::Button *m_confirm;
    quint64 m_shown = 0;
};

} // namespace packledger::dock
