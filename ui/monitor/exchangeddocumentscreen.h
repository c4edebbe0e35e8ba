#pragma once

#include "common/page.h"
#include "monitor/exchangelist.h"

class QLabel;

namespace packledger::common {
class Card;
class HealthList;
class RowList;
class Stack;
} // namespace packledger::common

namespace packledger::documents {
class SourceCard;
}

namespace packledger::monitor {

class AnswerForm;
class EventsCard;
class ReasonForm;

/// One document of outbox or inbox: how it stands and what happened to it, its text beside it, and what a person may
/// do.
class ExchangedDocumentScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ExchangedDocumentScreen(QWidget *parent = nullptr);

    void render(const ExchangeState &state);

Q_SIGNALS:
    void backRequested();
    void helpRequested();
    void panelRequested(packledger::monitor::ExchangeState::Panel panel);
    void retryRequested();
    void undoRequested();
    void saveRequested();
    void itemRequested(const QString &itemKey);
    void documentRequested(packledger::DocumentId document);
    void shipmentRequested(qint64 dispatch);
    void reasonGiven(const QString &reason);
    void previewRequested(const packledger::monitor::AnswerInput &input);
    void answerSaveRequested(const packledger::monitor::AnswerInput &input);
    void answerSendRequested(const packledger::monitor::AnswerInput &input);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void arrange();

    ExchangeState m_state;
    common::Card *m_left;
    common::HealthList *m_lines;
    QLabel *m_facts;
    HistoryModel *m_model;
    common::RowList *m_history;
    common::Stack *m_right;
    documents::SourceCard *m_text;
    EventsCard *m_eventsCard;
    ReasonForm *m_reason;
    AnswerForm *m_answer;
    QAction *m_back = nullptr;
    QAction *m_events = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_again = nullptr;
    QAction *m_end = nullptr;
    QAction *m_tell = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_became = nullptr;
    QAction *m_finish = nullptr;
    bool m_isNarrow = false;
    bool m_showsEvents = false;
};

} // namespace packledger::monitor
