#pragma once

#include "ledger/receiptstore.h"

#include <vector>

namespace packledger::ledger {

/// Goods that arrived: a receipt in which something was scanned. Places are ids of MasterDataStore, 0 where not told.
struct ArrivedDelivery
{
    ReceiptId receipt;
    ReceiptState state = ReceiptState::Open;
    qint64 arrivedMs = 0; ///< of its first scan that stands
    ShipmentId shipment; ///< invalid: blind, and nothing matched it so far
    qint64 sellerPlace = 0;
    qint64 fromPlace = 0;
    QByteArray despatchAdvice;
    bool hasNotice = false; ///< a despatch advice (856) came for it
    qint64 listedMs = 0; ///< when a list of serials announced it; 0: events did, or nothing
    QString supplier; ///< of a blind one, as typed
    QString reference; ///< likewise
};

/// Units of one receipt whose data came at the same time.
struct NamedUnits
{
    qint64 dataMs = 0; ///< when a partner's event that came in first named them; 0: none has
    bool isAccepted = false; ///< taken in; else put aside
    qint64 units = 0;
};

/// Serial data whose goods, or the rest of them, have not come.
struct AwaitedDelivery
{
    ShipmentId shipment;
    qint64 sellerPlace = 0;
    qint64 fromPlace = 0;
    QByteArray despatchAdvice;
    qint64 announcedMs = 0;
    bool isBegun = false; ///< some of it has come
    qint64 units = 0; ///< that have not
};

/// A document that a partner sent by itself.
struct SentDocument
{
    QByteArray partner;
    qint64 keptMs = 0;
    bool wasRefused = false; ///< or quarantined, also where a person ended it since
};

/// Whether goods had data, and when: read from receipts, events and arrivals.
class CoverageStore
{
public:
    explicit CoverageStore(Database &database)
        : m_database(database)
    {
    }

    /// All receipts that something was scanned in and that stand, by their number.
    [[nodiscard]] std::vector<ArrivedDelivery> arrived();
    /// The units that are here by this receipt, seen or inferred, put aside or not; of an open one those that would
    /// be. Not those that another receipt has. Data from before the item's last stay here do not count for a new one.
    [[nodiscard]] std::vector<NamedUnits> units(const ArrivedDelivery &delivery);
    /// Scanned containers that nobody said the contents of.
    [[nodiscard]] qint64 unknownContainers(ReceiptId receipt);
    /// Items that a receipt put aside and that are on hold still, by receipt.
    [[nodiscard]] std::vector<std::pair<ReceiptId, qint64>> openHolds();
    /// Those whose serial data came before a moment.
    [[nodiscard]] std::vector<AwaitedDelivery> awaited(qint64 announcedBeforeMs);
    /// Those kept from one moment on, and before another; answers to ours left out.
    [[nodiscard]] std::vector<SentDocument> sentDocuments(qint64 fromMs, qint64 beforeMs);

private:
    Database &m_database;
};

} // namespace packledger::ledger
