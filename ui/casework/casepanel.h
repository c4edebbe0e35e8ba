#pragma once

#include "casework/caseworkstate.h"
#include "common/card.h"

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace packledger::common {
class Button;
class ChoiceRow;
class FileList;
class FormField;
class OptionList;
} // namespace packledger::common

namespace packledger::casework {

/// The form of every decision about a case; what stands in it comes with its state.
class CasePanel final : public common::Card
{
    Q_OBJECT

public:
    explicit CasePanel(QWidget *parent = nullptr);

    void render(const PanelState &state);
    /// Does what its button says.
    void finish();

Q_SIGNALS:
    void given(const packledger::casework::PanelInput &input);

private:
    void give(const QString &file = {});
    void makeField();
    void start();

    PanelState m_state;
    QLabel *m_words;
    QVBoxLayout *m_fieldPlace;
    common::FormField *m_field = nullptr; ///< of the form that is open; null: it has none
    common::OptionList *m_options;
    common::ChoiceRow *m_ways;
    QLabel *m_itemsTitle;
    common::OptionList *m_items;
    common::FileList *m_files;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    common::Button *m_give;
};

} // namespace packledger::casework
