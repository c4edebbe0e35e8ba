#pragma once

#include "common/page.h"
#include "line/poollist.h"
#include "line/poolpanel.h"
#include "line/poolsstate.h"
#include "line/sidepanels.h"

namespace packledger::common {
class Card;
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::line {

class NumberFilePanel;
class PoolFormPanel;

/// The pools of numbers with what is left in each; beside them the chosen one, a new one, or a provider's file.
class PoolsScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PoolsScreen(QWidget *parent = nullptr);

    void render(const PoolsState &state);
    void render(const PoolFormState &state);
    void render(const NumberFileState &state);
    void openForm();
    void openImport();
    /// Closes the form or the file beside the list.
    void closeSide();

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void poolChosen(packledger::PoolId pool);
    void previewRequested(const packledger::line::PoolInput &input);
    void makeRequested(const packledger::line::PoolInput &input);
    void lookRequested(const QString &file, const QString &gtin, const QString &market);
    void takeRequested(); ///< the file that was looked at
    void importCancelled();
    void exportRequested();
    void returnRequested(const QString &reason);
    void markRequested(const QString &left);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void goOn();
    [[nodiscard]] bool isAsking() const;
    void ask(PoolPanel::Question question);
    void followQuestion();
    /// A null pointer: nothing is open, and where there is room for it the chosen pool stands there.
    void showSide(QWidget *panel);
    void showKeys();

    PoolsState m_state;
    common::Card *m_listCard;
    PoolModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    PoolPanel *m_pool;
    PoolFormPanel *m_form;
    NumberFilePanel *m_file;
    SidePanels m_sides;
    QAction *m_primary;
    QAction *m_export;
    QAction *m_return;
    QAction *m_mark;
    QWidget *m_open = nullptr; ///< what was opened beside the list; null: nothing
    bool m_canMake = false;
};

} // namespace packledger::line
