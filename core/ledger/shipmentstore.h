#pragma once

#include "epcis/event.h"
#include "ledger/itemstore.h"
#include "ledger/journal.h"
#include "ledger/masterdatastore.h"
#include "ledger/shippingfacts.h"

#include <vector>

namespace packledger::ledger {

enum class ShipmentState { Unconfirmed, Receiving, Confirmed, Voided };
[[nodiscard]] const char *nameOf(ShipmentState state);

/// What the data for a delivery consists of so far.
enum class DataCoverage { None, NoticeOnly, EventsOnly, Both };

/// A delivery on its way to this site. Places are ids of MasterDataStore, 0 where not told.
struct Shipment
{
    ShipmentId id;
    ShipmentState state = ShipmentState::Unconfirmed;
    EventId shippingEvent;
    DocumentId document; ///< with the serial data
    DocumentId noticeDocument;
    QByteArray despatchAdvice; ///< bare number
    QByteArrayList purchaseOrders; ///< bare numbers
    qint64 fromPlace = 0;
    qint64 toPlace = 0;
    qint64 sellerPlace = 0;
    qint64 buyerPlace = 0;
    qint64 announcedMs = 0;
    qint64 shippedMs = 0;
    ItemStore::Contents expected; ///< from the serial data, outermost items included; else what the notice says
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
    ShipmentStore(Database &database, ItemStore &items, MasterDataStore &masterData)
        : m_database(database)
        , m_items(items)
        , m_masterData(masterData)
    {
    }

    /// Projection: a partner's shipping event makes a shipment and its unsubmitted receipt. One that
    /// repeats the despatch advice of an open shipment of the same seller joins that; so does a
    /// TransactionEvent about items of one.
    void shippingApplied(const EntryHead &head, const epcis::Event &event, const std::vector<ItemId> &roots);
    /// Projection: void_shipping takes items out of shipments that are not confirmed yet.
    void shippingVoided(const std::vector<ItemId> &roots);
    /// Projection: an error declaration withdraws the shipping event with this hash.
    void shippingDeclaredWrong(const QByteArray &hash);
    /// Projection: an event named these items, of which those up to `newestBefore` were known.
    void eventApplied(const EntryHead &head, const std::vector<ItemId> &items, ItemId newestBefore);
    /// Projection: a document is complete; what open shipments expect is counted anew where it names
    /// anything they hold.
    void documentImported(DocumentId document);
    /// Applies "shipment.…" acts: announced, serials-listed, matched, settled.
    void apply(const EntryHead &head, const QJsonObject &body);
    /// Projection of receiving: only forward, Unconfirmed to Receiving to Confirmed.
    void setState(ShipmentId id, ShipmentState state);
    void addRoot(ShipmentId id, ItemId item);

    [[nodiscard]] std::optional<Shipment> byId(ShipmentId id);
    /// All but voided ones: those still open first, newest first.
    [[nodiscard]] std::vector<Shipment> all();
    /// Those that their sender took back, the newest first.
    [[nodiscard]] std::vector<Shipment> voided();
    [[nodiscard]] std::vector<ShipmentLine> lines(ShipmentId id);
    [[nodiscard]] std::vector<ShipmentId> ofDocument(DocumentId document);
    /// The documents whose events name what it holds outermost.
    [[nodiscard]] std::vector<DocumentId> documentsNamingIt(ShipmentId id);
    /// The shipments, of any state, that have the item among their outermost.
    [[nodiscard]] std::vector<ShipmentId> withRoot(ItemId item);
    /// Open shipments that carry this despatch advice or purchase order.
    [[nodiscard]] std::vector<ShipmentId> byReference(const QByteArray &number);
    /// The open shipment that expects the item, itself or in a container.
    [[nodiscard]] ShipmentId expecting(ItemId item);
    /// Whether it may come from one of these places: only two different GLNs say that it does not.
    [[nodiscard]] bool sameSender(ShipmentId shipment, const std::vector<qint64> &senders);
    [[nodiscard]] ShipmentId nextId();

private:
    void insert(const Shipment &shipment);
    void announced(const EntryHead &head, const QJsonObject &body);
    void settled(const EntryHead &head, const QJsonObject &body);
    void serialsListed(const QJsonObject &body);
    void addListed(ShipmentId shipment, const QJsonObject &serial, int fromNotice);
    [[nodiscard]] ShipmentId openByAdvice(const QByteArray &despatchAdvice, const std::vector<qint64> &senders);
    void removeRoots(const std::vector<ItemId> &roots, ShipmentId except, ShipmentState upTo);
    void addPurchaseOrders(ShipmentId id, const QByteArrayList &numbers);
    [[nodiscard]] std::vector<ShipmentId> holding(const std::vector<ItemId> &items);
    void recount(ShipmentId id);
    [[nodiscard]] Shipment read(const Rows &rows);

    Database &m_database;
    ItemStore &m_items;
    MasterDataStore &m_masterData;

    /// What the events of a document have named, until it is complete.
    struct Arriving
    {
        DocumentId document;
        ItemId newestBefore; ///< of the items that were there before it
        std::vector<ItemId> knownItems;
        std::vector<ShipmentId> shipments; ///< those that its shipping events made or joined
    };
    Arriving m_arriving;
};

} // namespace packledger::ledger
