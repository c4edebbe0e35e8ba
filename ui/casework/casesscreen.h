#pragma once

#include "casework/caselist.h"
#include "common/page.h"

namespace packledger::common {
class Card;
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::casework {

class CasePanel;
class CaseView;

/// Exceptions with partners: the cases by their deadline, and the chosen one beside them.
class CasesScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit CasesScreen(QWidget *parent = nullptr);

    void render(const CasesState &state);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void printRequested();
    void sendRequested();
    void allToggled();
    void caseChosen(packledger::ledger::CaseId id);
    void panelRequested(packledger::casework::PanelState::Kind kind);
    void panelClosed();
    void given(const packledger::casework::PanelInput &input);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void arrange();
    void showKeys();
    void chooseRow();

    CasesState m_state;
    CaseModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    common::Card *m_listCard;
    CaseView *m_view;
    CasePanel *m_panel;
    QAction *m_back = nullptr;
    QAction *m_all = nullptr;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_read = nullptr;
    QAction *m_message = nullptr;
    QAction *m_answer = nullptr;
    QAction *m_evidence = nullptr;
    QAction *m_print = nullptr;
    QAction *m_resolve = nullptr;
    QAction *m_send = nullptr;
    bool m_isNarrow = false;
    bool m_isRendering = false;
};

} // namespace packledger::casework
