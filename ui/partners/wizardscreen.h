#pragma once

#include "common/page.h"
#include "models/rowsmodel.h"
#include "partners/wizardstate.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace packledger::common {
class Card;
class ChoiceRow;
class FileList;
class HealthList;
class ProgressRow;
class RowList;
} // namespace packledger::common

namespace packledger::partners {

class FieldForm;

/// One partner, step by step: the steps at the left, the one at work beside them. A file is chosen in the step's place.
class WizardScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit WizardScreen(QWidget *parent = nullptr);

    void render(const WizardState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void nextRequested();
    void previousRequested();
    void keepRequested();
    void exportRequested();
    void allRequested();
    void stepChosen(packledger::partners::WizardStep step);
    void textEntered(const QString &field, const QString &text);
    void choiceMade(const QString &field, const QString &choice);
    void choiceToggled(const QString &field, const QString &choice);
    void secretEntered(const QString &field, const QString &value);
    void fileRequested(const QString &purpose);
    void fileTaken(const QString &file);
    void pickCancelled();
    void actRequested(const QString &id);
    void workCancelled();

protected:
    void arrangeFor(const QSize &room) override;
    /// The keyboard begins in the first field of the step.
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    void focusStep();
    /// The keyboard goes to what an act has added to the form.
    void focusNewField(const std::vector<WizardField> &before);
    void focusPicked();
    void orderKeys();
    /// What stopped the last act is in view: the first field with an error, or the lines beneath the form.
    void showWhatIsWrong();

    common::Card *m_stepsCard;
    models::RowsModel<WizardMark> *m_steps;
    common::RowList *m_stepList;
    common::Card *m_card;
    QStackedWidget *m_stack;
    QScrollArea *m_area = nullptr;
    QLabel *m_words;
    FieldForm *m_form;
    common::HealthList *m_lines;
    common::ChoiceRow *m_acts;
    common::ProgressRow *m_progress;
    common::FileList *m_files;
    common::Card *m_sheet; ///< where there is room beside the form
    common::HealthList *m_theirs;
    common::HealthList *m_ours;
    QAction *m_previous = nullptr;
    QAction *m_all = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_next = nullptr;
    WizardState m_state;
    QString m_fileField; ///< for which a file is being chosen
    bool m_awaitsAnswer = false; ///< something was asked for that may be refused
    bool m_isNarrow = false;
    bool m_isWide = false;
};

} // namespace packledger::partners
