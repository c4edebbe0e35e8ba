#pragma once

#include "ledger/itemstore.h"
#include "ledger/journal.h"
#include "ledger/packingstore.h"

#include <QDate>

#include <vector>

namespace packledger::ledger {

using DispatchId = Id<struct DispatchTag>;

/// How far a shipment of ours is.
enum class DispatchState {
    Open, ///< being picked
    Shipped,
    Voided, ///< all of it came back
    Cancelled, ///< given up before it was shipped
};
[[nodiscard]] const char *nameOf(DispatchState state);

/// What a customer ordered of one product.
struct PickLine
{
    QByteArray gtin;
    QByteArray lot; ///< empty: any
    qint64 units = 0; ///< of this GTIN, wherever they are packed; 0: any number
    QDate shortestExpiry; ///< what expires before is too short; null: any
    friend bool operator==(const PickLine &, const PickLine &) = default;
};

/// One delivery to one customer.
struct Dispatch
{
    DispatchId id;
    QByteArray partner;
    DispatchState state = DispatchState::Open;
    QByteArray purchaseOrder; ///< bare numbers
    QByteArray delivery;
    QByteArray invoice;
    bool dropShipment = false;
    QDate transactionDate; ///< when it changed owners; null: on the day it leaves
    std::vector<PickLine> lines; ///< empty: picked freely
    qint64 openedMs = 0;
    qint64 shippedMs = 0; ///< event time; 0: not shipped
    qint64 receivedMs = 0; ///< when the customer had all of it, by its data or a person's word; 0: not that we know
    qint64 receivedUnits = 0; ///< packs that the customer's data say it received
    qint64 receivedOf = 0; ///< of so many that were out then; 0: no such data came
    ItemStore::Contents contents; ///< outermost items included; 0 before it is shipped
    qint64 lots = 0;

    [[nodiscard]] bool isReceivedInPart() const { return receivedMs == 0 && receivedUnits > 0; }
};

enum class PickState { Picked, Shipped, Voided };

/// One item that goes with a dispatch outermost.
struct PickedItem
{
    ItemId item;
    PickState state = PickState::Picked;
    bool unpack = false;
    QByteArray scan; ///< uuid
    friend bool operator==(const PickedItem &, const PickedItem &) = default;
};

enum class DispatchRole { Shipping, VoidShipping, ShipNotice };
[[nodiscard]] const char *nameOf(DispatchRole role);

/// What a customer was told.
struct DispatchDocument
{
    int number = 0; ///< from 1
    DispatchRole role = DispatchRole::Shipping;
    EventId event; ///< invalid of a ship notice
    qint64 outbox = 0; ///< id of the document in the outbox
    bool withdrawn = false;
};

/// Deliveries of this site: a projection of the "ship." acts.
class DispatchStore
{
public:
    explicit DispatchStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<Dispatch> byId(DispatchId id);
    /// Open ones first, then the newest.
    [[nodiscard]] std::vector<Dispatch> all();
    [[nodiscard]] DispatchId nextId();

    /// Who gave it up before it was shipped, and when; nothing where nobody did.
    [[nodiscard]] std::optional<EntryHead> givenUp(DispatchId id);

    /// In the order they were picked.
    [[nodiscard]] std::vector<PickedItem> items(DispatchId id);
    [[nodiscard]] std::optional<PickedItem> item(DispatchId id, ItemId item);
    [[nodiscard]] qint64 itemCount(DispatchId id);
    [[nodiscard]] std::optional<PickedItem> lastPicked(DispatchId id);
    /// The open dispatch that an item was picked for.
    [[nodiscard]] DispatchId claimOn(ItemId item);
    /// The dispatch that an item left with last.
    [[nodiscard]] DispatchId leftWith(ItemId item);
    /// The open dispatch, other than one, that anything inside an item was picked for.
    [[nodiscard]] DispatchId claimInside(ItemId item, DispatchId except);
    [[nodiscard]] std::vector<DispatchDocument> documents(DispatchId id);
    /// Containers that are being built for it, the oldest first.
    [[nodiscard]] std::vector<PackingId> openPackings(DispatchId id);
    /// The delivery that a container is built for.
    [[nodiscard]] DispatchId packedFor(PackingId packing);
    /// The delivery that a document in the outbox tells of, and what it tells.
    [[nodiscard]] std::optional<std::pair<DispatchId, DispatchRole>> toldBy(qint64 outbox);

    /// What goes with it, all the way down; of what came back nothing.
    struct Content
    {
        QByteArray gtin;
        QByteArray lot;
        QByteArray expiry;
        qint64 units = 0; ///< trade items with nothing in them
    };
    [[nodiscard]] std::vector<Content> contentList(DispatchId id);
    /// The same by level, outermost items included.
    [[nodiscard]] ItemStore::Contents contents(DispatchId id);

    /// Applies "ship.opened", "ship.changed", "ship.packing", "ship.scanned", "ship.taken-out", "ship.shipped",
    /// "ship.voided", "ship.corrected", "ship.received" and "ship.cancelled".
    void apply(const EntryHead &head, const QJsonObject &body, ItemStore &items);

    [[nodiscard]] static QJsonArray toJson(const std::vector<PickLine> &lines);
    [[nodiscard]] static std::vector<PickLine> linesFrom(const QJsonArray &lines);

private:
    void addDocuments(DispatchId id, const QJsonObject &body);
    void setNumbers(DispatchId id, const QJsonObject &body);

    Database &m_database;
};

} // namespace packledger::ledger
