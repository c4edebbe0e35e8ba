#pragma once

#include "common/page.h"
#include "monitor/coveragelist.h"

namespace packledger::common {
class Card;
class ChoiceRow;
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::monitor {

class CoverageGraph;
class FigureStrip;

/// How much of what suppliers shipped had data, and how late: all suppliers, or the deliveries of one.
class CoverageScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit CoverageScreen(QWidget *parent = nullptr);

    void render(const CoverageState &state);

Q_SIGNALS:
    void backRequested();
    void helpRequested();
    void daysChosen(int days);
    void byChosen(packledger::monitor::CoverageState::By by);
    void supplierOpened(int row);
    void supplierClosed();
    void receiptOpened(packledger::ReceiptId receipt);
    void printRequested();
    void saveRequested();

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void openCurrent();
    void openDelivery(int row);

    bool m_isOpened = false;
    FigureStrip *m_figures;
    CoverageGraph *m_graph;
    common::ChoiceRow *m_days;
    common::ChoiceRow *m_by;
    common::Card *m_card;
    SupplierModel *m_suppliers;
    common::RowList *m_supplierList;
    CoverageDeliveryModel *m_deliveries;
    common::RowList *m_deliveryList;
    common::EmptyState *m_empty;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_open = nullptr;
};

} // namespace packledger::monitor
