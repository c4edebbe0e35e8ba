#pragma once

#include "common/page.h"
#include "dock/itemstate.h"
#include "models/rowsmodel.h"

namespace packledger::common {
class Card;
class EmptyState;
class RowList;
class Stack;
} // namespace packledger::common

namespace packledger::dock {

class ContainmentCard;
class FindField;
class HoldPanel;
class InspectedCard;
class ItemSummaryCard;
class TimelineCard;

/// One item with its history, or the way to it: a find field and what it found.
class ItemScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ItemScreen(QWidget *parent = nullptr);

    void render(const ItemState &state);
    /// Shows the find field with the cursor in it.
    void openFind();

protected:
    void focusInEvent(QFocusEvent *event) override;

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void findRequested(const QString &query);
    void itemOpened(const QString &itemKey);
    void sourceOpened(const QString &sourceKey);
    void heldRequested(); ///< the list of everything on hold
    void holdRequested();
    void undoRequested(); ///< or its release
    void holdClosed();
    void holdConfirmed(const QString &reason, const QString &words);
    void printRequested();
    void saveRequested(); ///< every item of the lot
    void inspectionsSaveRequested();

private:
    void showLooks(bool looks);
    void save();
    void renderKeys();

    ItemState m_state;
    bool m_showsLooks = false; ///< the card at the right lists inspections in place of all that happened
    FindField *m_find;
    common::Stack *m_body;
    common::EmptyState *m_empty;
    common::Card *m_results;
    models::RowsModel<FoundRow> *m_found;
    common::RowList *m_list;
    ItemSummaryCard *m_summary;
    InspectedCard *m_inspected;
    ContainmentCard *m_inside;
    TimelineCard *m_timeline;
    HoldPanel *m_holdPanel;
    common::Stack *m_right;
    QAction *m_back = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_undo;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_looks = nullptr;
};

} // namespace packledger::dock
