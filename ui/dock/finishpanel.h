#pragma once

#include "common/card.h"
#include "dock/receiptstate.h"

#include <optional>

class QLabel;
class QScrollArea;

namespace packledger::common {
class ChoiceRow;
class FormField;
class HealthList;
class ProgressBar;
class ToneIcon;
} // namespace packledger::common

namespace packledger::dock {

/// Ends a receipt without a box: what is short, what is held, why it is submitted all the same. The
/// receipt stays in sight beside it, the keys of the receipt screen act on it, and a scan still counts while
/// it is open.
class FinishPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit FinishPanel(QWidget *parent = nullptr);

    void render(const FinishState &state);
    /// The reason chosen and the words typed; both may be empty.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString reasonText() const;
    /// Says beneath the reasons that one is needed.
    void askForReason();

Q_SIGNALS:
    void submitRequested();

private:
    QScrollArea *m_scroll = nullptr;
    QLabel *m_summary;
    common::HealthList *m_checks;
    QLabel *m_shortTitle;
    common::HealthList *m_shortages;
    QLabel *m_heldTitle;
    common::HealthList *m_held;
    QWidget *m_reasonBox;
    common::ChoiceRow *m_reasons;
    common::FormField *m_words;
    QWidget *m_messageRow;
    common::ToneIcon *m_messageShape;
    QLabel *m_message;
    common::ProgressBar *m_bar;
};

} // namespace packledger::dock
