#pragma once

#include "ledger/itemstore.h"
#include "ledger/journal.h"
#include "ledger/receiptstore.h"

namespace packledger::ledger {

/// The source of a scan that nobody made: a verdict that was given anew.
inline constexpr char reviewSource[] = "review";

/// Turns the acts of receiving into receipts, their scans and their items. The entry alone decides.
class ReceiptProjection
{
public:
    ReceiptProjection(Database &database, ItemStore &items)
        : m_database(database)
        , m_items(items)
    {
    }

    /// Applies "receipt.…" acts: opened, scanned, registered, reviewed, acknowledged, seal-checked, undone, policy-set,
    /// submitted, supplemented.
    void apply(const EntryHead &head, const QJsonObject &body);
    /// Makes the unsubmitted receipt of a shipment.
    void openFor(ShipmentId shipment, qint64 openedMs);
    /// A blind receipt turns out to be a shipment's; the shipment's own, empty one is voided.
    void attach(ReceiptId receipt, ShipmentId shipment);
    /// A shipment is voided, and with it its receipt while nothing was scanned.
    void voidOf(ShipmentId shipment);

private:
    void scanned(const EntryHead &head, const QJsonObject &body);
    void registered(const QJsonObject &body);
    void reviewed(const EntryHead &head, const QJsonObject &body);
    void undone(const EntryHead &head, const QJsonObject &body);
    void policySet(const EntryHead &head, const QJsonObject &body);
    void submitted(const EntryHead &head, const QJsonObject &body);
    void received(const QJsonObject &body);
    /// The next item that is put aside gets another tray than this; 0: none.
    void useTray(ReceiptId receipt, qint64 tray);
    void insertScan(const EntryHead &head, const QJsonObject &body, const QByteArray &uuid, ItemId item, ItemId opens);
    void takeBackRegistration(ItemId item);
    void recompute(ReceiptId receipt, ItemId item);
    void writeDownBelow(ReceiptId receipt, ItemId top, Evidence evidence);

    Database &m_database;
    ItemStore &m_items;
};

} // namespace packledger::ledger
