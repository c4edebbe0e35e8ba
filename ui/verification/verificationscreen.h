#pragma once

#include "common/page.h"
#include "verification/verificationlist.h"

class QBoxLayout;
class QLineEdit;

namespace packledger::common {
class Card;
class ChoiceRow;
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::verification {

class AnswerPanel;
class AskersPanel;

/// Who asked whether a pack is ours, what they were told, and the place to answer or to let somebody ask.
class VerificationScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit VerificationScreen(QWidget *parent = nullptr);

    void render(const VerificationState &state);

Q_SIGNALS:
    void backRequested();
    void helpRequested();
    void searchChanged(const QString &search);
    void showChosen(packledger::verification::VerificationState::Show show);
    void daysChosen(int days);
    void moreRequested();
    void saveRequested();
    void itemRequested(const QString &itemKey);
    void given(const packledger::verification::AnswerInput &input);
    void noted(const packledger::verification::AnswerInput &input);
    void requestTaken(qint64 number);
    void copied();
    void tokenRequested(const QString &name, const QString &client);
    void endRequested(const QString &name);
    void tokenCopied();
    void left();

protected:
    void arrangeFor(const QSize &room) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addKeys();
    void connectList();
    void showAskers(bool isShown);

    bool m_showsAskers = false;
    int m_asked = -1;
    QBoxLayout *m_columns;
    common::Card *m_card;
    common::ChoiceRow *m_shows;
    common::ChoiceRow *m_days;
    QLineEdit *m_search;
    VerificationModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    AnswerPanel *m_answer;
    AskersPanel *m_askers;
    QAction *m_back = nullptr;
    QAction *m_save = nullptr;
    QAction *m_give = nullptr;
    QAction *m_note = nullptr;
};

} // namespace packledger::verification
