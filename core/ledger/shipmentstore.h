#pragma once

#include "epcis/event.h"
#include "ledger/itemstore.h"
#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

enum class ShipmentState { Unconfirmed, Receiving, Confirmed, Voided };
[[nodiscard]] const char *nameOf(ShipmentState state);

/// What the data for a delivery consists of so far.
enum class DataCoverage { None, NoticeOnly, EventsOnly, Both };

struct Shipment
{
    ShipmentId id;
    ShipmentState state = ShipmentState::Unconfirmed;
    EventId shippingEvent;
    DocumentId document;
    DocumentId noticeDocument;
    QByteArray despatchAdvice;
    QByteArrayList purchaseOrders;
    qint64 fromPlace = 0;
    qint64 toPlace = 0;
    qint64 sellerPlace = 0;
    qint64 buyerPlace = 0;
    qint64 announcedMs = 0;
    qint64 shippedMs = 0;
    ItemStore::Contents expected;
    ReceiptId receipt; ///< the open one, else the last
    [[nodiscard]] DataCoverage coverage() const;
};

/// One line of what is expected.
struct ShipmentLine
{
    QByteArray gtin;
    QByteArray lot;
    QByteArray expiry;
    Level level = Level::Unit;
    qint64 fromEvents = 0; ///< counted in the serial data
    qint64 fromNotice = 0; ///< said by the despatch advice
};

/// Deliveries on their way to this site.
class ShipmentStore
{
public:
    explicit ShipmentStore(Database &database) : m_database(database) { }

    /// Projection: a partner's shipping event makes a shipment and its unsubmitted receipt.
    void shippingApplied(const EntryHead &head, const epcis::Event &event, const std::vector<ItemId> &roots);
    /// Projection: a document is complete; what open shipments expect is counted anew.
    void documentImported(DocumentId document);
    /// Applies "shipment.…" acts.
    void apply(const EntryHead &head, const QJsonObject &body);

    [[nodiscard]] std::vector<ShipmentId> ofDocument(DocumentId document);

private:
    Database &m_database;
};

} // namespace packledger::ledger
