#pragma once

#include "ledger/receiptverdict.h"
#include "ledger/shipmentstore.h"

#include <QStringList>

namespace packledger::ledger {

using EntryId = Id<struct EntryTag>; ///< the sequence number of a journal entry that is no event

enum class ReceiptState { Open, Submitted, Voided };
[[nodiscard]] const char *nameOf(ReceiptState state);

/// How much of a delivery must be seen: sealed containers speak for their contents, a drawn sample is
/// looked at as well, or every unit is scanned.
enum class ReceivingPolicy { Inference, Sampling, EveryUnit };
[[nodiscard]] const char *nameOf(ReceivingPolicy policy);
[[nodiscard]] std::optional<ReceivingPolicy> policyFrom(QByteArrayView name);

/// How we know that an item is here. Never mixed up in any report.
enum class Evidence { DataOnly, Scanned, Inferred };
[[nodiscard]] const char *nameOf(Evidence evidence);

/// The receiving of one delivery: from when it is opened until it is submitted.
struct Receipt
{
    ReceiptId id;
    ShipmentId shipment; ///< invalid: blind, goods without a notice
    ReceiptState state = ReceiptState::Open;
    ReceivingPolicy policy = ReceivingPolicy::Inference;
    QString supplier; ///< blind receipts: as typed in
    QString reference; ///< blind receipts: the delivery note's number
    qint64 openedMs = 0;
    qint64 submittedMs = 0;
    QByteArray submittedBy;
    int nextTray = 1;
    EventId receivingEvent;
    EntryId policySet; ///< the entry that chose the policy last; invalid: as it was opened
};

/// One scan as it came, and what it came to.
struct ReceiptScan
{
    qint64 seq = 0; ///< of its journal entry
    ReceiptId receipt;
    QByteArray uuid; ///< made by whoever scanned; a repeated one is the same scan
    int number = 0; ///< 1, 2, 3 … in the receipt
    QByteArray raw;
    QString source;
    Verdict verdict = Verdict::Rejected;
    ItemId item;
    QByteArray lot; ///< as the label says
    QByteArray expiry; ///< as the label says, "YYYY-MM-DD" or "YYYY-MM-00"
    int tray = 0;
    QByteArray reason; ///< a code of core/workflow/receivingerrors.h
    QStringList details; ///< what the reason's sentence refers to
    qint64 inferred = 0; ///< contents that it brought in
    bool undone = false;
    bool alert = false; ///< the person must have seen it
    EntryId acknowledged; ///< the journal entry that says so
    EntryId sealChecked; ///< likewise: the container's seal was seen whole
};

/// What a receipt holds about one item. While it is open only scanned items have one; contents of a
/// scanned container are inferred when asked. Submitting writes down the rest.
struct ReceiptItem
{
    Verdict verdict = Verdict::Accepted;
    Evidence evidence = Evidence::DataOnly;
    int tray = 0;
    qint64 scanSeq = 0; ///< of the scan that decided
    bool opened = false; ///< a container that no longer speaks for its contents
    QByteArray lot; ///< as the label says
    QByteArray expiry;

    [[nodiscard]] bool isAccepted() const { return evidence != Evidence::DataOnly && verdict == Verdict::Accepted; }
    [[nodiscard]] bool isHeld() const { return evidence != Evidence::DataOnly && ledger::isHeld(verdict); }
};

/// An item with all that a verdict on it in one receipt needs.
struct ReceiptTreeRow
{
    ItemRow item;
    std::optional<ReceiptItem> here;
    /// Of an open hold on the item itself, empty without; what a verdict of this receipt placed does not count.
    QByteArray holdReason;
    ReceiptId elsewhere; ///< another open receipt that counts it
    ShipmentId root; ///< an open shipment whose outermost items it is among (of the receipt, where it has one)
    bool sampled = false; ///< drawn for the sample
};

/// Receipts, their scans and what they have seen. Written by ReceiptProjection.
class ReceiptStore
{
public:
    explicit ReceiptStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] qint64 openCount();
    [[nodiscard]] ReceiptId nextId();
    [[nodiscard]] std::optional<Receipt> byId(ReceiptId id);
    /// The open receipt of a shipment, else the last one.
    [[nodiscard]] std::optional<Receipt> ofShipment(ShipmentId shipment);
    [[nodiscard]] std::vector<Receipt> open();
    /// Those without a shipment, but voided ones; newest first.
    [[nodiscard]] std::vector<Receipt> blind();

    [[nodiscard]] std::optional<ReceiptScan> scan(const QByteArray &uuid);
    /// The scan, or review, in this journal entry.
    [[nodiscard]] std::optional<ReceiptScan> scanAt(qint64 seq);
    [[nodiscard]] int nextNumber(ReceiptId receipt);
    /// The last scans, newest first; undone ones among them.
    [[nodiscard]] std::vector<ReceiptScan> lastScans(ReceiptId receipt, int count);
    /// The last scans of packs that were not undone, newest first; none that the scanner spoiled.
    [[nodiscard]] std::vector<ReceiptScan> lastStanding(ReceiptId receipt, int count);
    /// The scans that want acknowledging and have not been, oldest first.
    [[nodiscard]] std::vector<ReceiptScan> unacknowledged(ReceiptId receipt);
    /// The last scan of this container that still stands and brought its contents in.
    [[nodiscard]] std::optional<ReceiptScan> inferringScan(ReceiptId receipt, ItemId container);
    [[nodiscard]] bool hasScans(ReceiptId receipt);
    /// How many standing scans of containers brought contents in unseen, and of how many the seal was checked.
    struct Seals
    {
        qint64 containers = 0;
        qint64 checked = 0;
    };
    [[nodiscard]] Seals seals(ReceiptId receipt);

    /// The item and its containers, innermost first, as this receipt sees them.
    [[nodiscard]] std::vector<ReceiptTreeRow> chain(const Receipt &receipt, ItemId item);
    [[nodiscard]] std::vector<ReceiptTreeRow> children(const Receipt &receipt, ItemId parent);
    /// The outermost items of the receipt's shipment; none of a blind receipt.
    [[nodiscard]] std::vector<ReceiptTreeRow> roots(const Receipt &receipt);
    /// Items that have a row of their own, in the order of their scans.
    [[nodiscard]] std::vector<ReceiptTreeRow> ownRows(const Receipt &receipt);
    /// The submitted receipt that took the item in, itself or in a container.
    [[nodiscard]] std::optional<Receipt> receivedIn(ItemId item);
    /// Scans of this product that the receipt holds, whatever they came to.
    [[nodiscard]] qint64 scannedOf(ReceiptId receipt, const QByteArray &gtin);
    /// Units taken in by receipts submitted since then.
    [[nodiscard]] qint64 receivedSince(qint64 ms);
    /// What the receipt holds about one item.
    [[nodiscard]] std::optional<ReceiptItem> itemIn(ReceiptId receipt, ItemId item);
    /// The receipts, open or submitted, that scanned the item and put it aside.
    [[nodiscard]] std::vector<ReceiptId> putAsideIn(ItemId item);
    /// Items put aside that the ledger has heard of since: unknown ones, and in an open receipt any whose data changed.
    struct Pending
    {
        ReceiptId receipt;
        ItemId item;
    };
    [[nodiscard]] std::vector<Pending> pendingNowKnown();
    /// Items that an open receipt took in, and whose shipment was taken back since.
    [[nodiscard]] std::vector<Pending> takenBackSince();

private:
    Database &m_database;
};

} // namespace packledger::ledger
