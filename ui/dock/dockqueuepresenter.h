#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/progressrelay.h"
#include "dock/dockqueuestate.h"
#include "scan/scanreading.h"
#include "workflow/documentimport.h"

namespace packledger::dock {

/// The deliveries of this site, what came in today, and how the ledger is; imports documents and opens
/// blind receipts. Everything is read in the ledger's thread.
class DockQueuePresenter final : public QObject
{
    Q_OBJECT

public:
    DockQueuePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const DockQueueState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_session = session; }
    void setSiteName(const QString &name);
    /// What the site page knows of checks and backups, for the card at the right.
    void setHealth(const std::vector<common::HealthLine> &health);
    /// Reads everything anew; asked for twice while it reads, it reads once more.
    void refresh();
    /// Reads it anew where the ledger has changed since, here or by another process, and once a minute for the ages.
    void follow();

    void importDocument(const QString &fileName);
    void cancelImport();
    void openBlindReceipt(const QString &supplier, const QString &document);
    /// A scan before any receipt is open: opens the one it belongs to, which then takes the scan.
    void handleReading(const scan::ScanReading &reading);
    /// Goes on with the receipt that this station had before it, where that is still open.
    void resume(ReceiptId receipt);
    /// Finds the open receipt of a shipment, or opens one.
    void openShipment(ShipmentId shipment);

Q_SIGNALS:
    void stateChanged(const packledger::dock::DockQueueState &state);
    void importChanged(const packledger::dock::ImportState &state);
    void blindReceiptChanged(const packledger::dock::BlindReceiptState &state);
    void receiptOpened(packledger::ReceiptId receipt);
    void receiptOpenedByScan(packledger::ReceiptId receipt, const packledger::scan::ScanReading &reading);
    /// `progress` is how far it was: "13 of 40 units".
    void receiptResumed(packledger::ReceiptId receipt, const QString &progress);
    /// The scan belongs to no delivery here; its sentence says why.
    void nothingFound(const packledger::dock::UnknownScan &scan);
    void failed(const packledger::Error &error);

public:
    /// What one look into the ledger brings; a value that crosses the threads.
    struct Snapshot
    {
        std::vector<ShipmentRow> shipments;
        std::vector<QString> unfinished;
        std::vector<QString> suppliers;
        std::vector<HeldReason> held;
        std::vector<int> receivedByHour;
        qint64 receivedToday = 0;
        int firstHour = 0;
        int currentHour = -1;
        qint64 journal = 0; ///< number of the last entry that it knows
    };

private:
    void showImport(const Result<workflow::ImportOutcome> &outcome);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    DockQueueState m_state;
    ImportState m_import;
    BlindReceiptState m_blind;
    common::ProgressRelay m_importProgress;
    qint64 m_journal = 0;
    qint64 m_readMs = 0;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace packledger::dock
