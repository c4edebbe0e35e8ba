#pragma once

#include "common/page.h"
#include "line/batchlist.h"
#include "line/linestate.h"
#include "line/sidepanels.h"

namespace packledger::common {
class Card;
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::line {

class TableFilePanel;
class OrderPanel;

/// The work orders of the site, and a new one beside them. The home page of the line; whoever owns another page of the
/// line adds a key to it.
class BatchesScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit BatchesScreen(QWidget *parent = nullptr);

    void render(const BatchesState &state);
    void render(const OrderFormState &state);
    void renderOrders(const TableFileState &state);
    void renderResults(const TableFileState &state);
    void openForm();
    void openFile();
    void openResults();
    void closeSide();
    [[nodiscard]] OrderPanel *form() const { return m_form; }
    /// A key that leads to another page of the line: pools, printers, labels, packing.
    QAction *addPageKey(const QKeySequence &key, const QString &text, const QString &help);

Q_SIGNALS:
    void helpRequested();
    void batchOpened(packledger::BatchId batch);
    void fileLookedAt(const QString &file);
    void fileTaken();
    void resultsLookedAt(const QString &file);
    void resultsTaken();
    void resultsCancelled();

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void goOn();
    void showSide(QWidget *panel);
    void showKeys();

    BatchesState m_state;
    common::Card *m_listCard;
    BatchModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    OrderPanel *m_form;
    TableFilePanel *m_file;
    TableFilePanel *m_results;
    SidePanels m_sides;
    QAction *m_goOn = nullptr;
    QAction *m_close = nullptr;
    bool m_canTakeFile = false;
    bool m_canTakeResults = false;
};

} // namespace packledger::line
