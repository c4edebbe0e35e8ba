#pragma once

#include "common/page.h"
#include "dock/dockqueuestate.h"

class QScrollArea;

namespace packledger::common {
class EmptyState;
class ProgressRow;
} // namespace packledger::common

namespace packledger::dock {

class BlindReceiptPanel;
class HeldSummaryCard;
class ImportPanel;
class LedgerCard;
class ReceivedTodayCard;
class ShipmentTable;

/// The deliveries on their way and at the dock. A scan opens the right one; so do Enter and a click.
class DockQueueScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit DockQueueScreen(QWidget *parent = nullptr);

    void render(const DockQueueState &state);
    void render(const ImportState &state);
    void render(const BlindReceiptState &state);

    void openImport();
    void openBlindReceipt();
    void closePanel();
    /// Takes the scan of a delivery note into the form of a receipt without a notice; false where none is open.
    [[nodiscard]] bool takeScan(const UnknownScan &scan);

Q_SIGNALS:
    void helpRequested();
    void findRequested();
    void heldOpened(); ///< the list of everything on hold
    void ledgerOpened();
    void shipmentOpened(packledger::ShipmentId shipment);
    void receiptOpened(packledger::ReceiptId receipt); ///< a blind one
    void importRequested(const QString &fileName);
    void importCancelled();
    void blindReceiptRequested(const QString &supplier, const QString &document);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void arrangeFor(const QSize &room) override;

private:
    void openRow(const ShipmentRow &row);
    void goOn();
    void showKeys();
    void showPanel(QWidget *panel);
    void arrange();
    void fitCards();

    QWidget *m_queue;
    QWidget *m_band; ///< says that a scan begins
    ShipmentTable *m_table;
    common::EmptyState *m_empty;
    common::ProgressRow *m_progress;
    QWidget *m_cards; ///< beside the queue; scrolls in m_side
    QScrollArea *m_side;
    QWidget *m_panel = nullptr; ///< what stands at the right
    bool m_isNarrow = false; ///< one column alone
    int m_roomHeight = QWIDGETSIZE_MAX; ///< of the cards beside the queue
    ReceivedTodayCard *m_today;
    HeldSummaryCard *m_held;
    LedgerCard *m_ledger;
    ImportPanel *m_import;
    BlindReceiptPanel *m_blind;
    QAction *m_goOn = nullptr;
    QAction *m_close = nullptr;
    DockQueueState m_state;
};

} // namespace packledger::dock
