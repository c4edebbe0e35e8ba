#pragma once

#include "epcis/event.h"
#include "ledger/itemstate.h"
#include "ledger/journal.h"

#include <functional>
#include <vector>

namespace packledger::ledger {

/// An event as an item's history tells it.
struct HistoryLine
{
    EntryHead head;
    epcis::Event event;
    EventKind kind = EventKind::Observe;
    QByteArray hash; ///< CBV 2.0 digest, 32 bytes
    bool declared = false; ///< an error declaration has withdrawn it
    bool throughContainer = false; ///< it named a container the item was in
    ItemId named; ///< the item the event named: this one or that container
};

/// Events: their bodies in the journal, their facts in the event table.
class EventStore
{
public:
    explicit EventStore(Database &database)
        : m_database(database)
    {
    }

    /// Whether an event with this hash is in the ledger already. An error declaration has the hash of the event that it
    /// declares, so the two are told apart.
    [[nodiscard]] bool contains(const QByteArray &hash, bool declaration);
    /// Whether an event of this identifier says something else, and nobody took it back. Declarations are no such
    /// events: they bear the identifier of what they take back (EPCIS 2.0 7.4.1.2).
    [[nodiscard]] bool isOfAnother(const QByteArray &eventId, const QByteArray &hash);

    [[nodiscard]] std::optional<epcis::Event> event(EventId id);
    [[nodiscard]] qint64 count();
    /// Visits all events in journal order, or those recorded since; stops on false.
    void forEach(qint64 sinceMs, const std::function<bool(const EntryHead &, const epcis::Event &)> &visit);
    /// Events that say more of the items that one names, and were recorded after it: it cannot be taken back before
    /// they are. Of one made here; the newest first.
    [[nodiscard]] std::vector<EventId> followersOf(EventId event);
    /// The newest of the events that a declaration has not withdrawn and that name the item; holds left out.
    [[nodiscard]] EventId latestOf(ItemId item);
    /// Whether the last that moved the item, itself, is that its sender took its shipment back.
    [[nodiscard]] bool isTakenBack(ItemId item);
    /// Whether a document takes a shipment back.
    [[nodiscard]] bool takesShipmentBack(DocumentId document);
    /// The items that an event made here named.
    [[nodiscard]] std::vector<ItemId> itemsOf(EventId event);
    struct Summary
    {
        EventKind kind = EventKind::Observe;
        DocumentId document; ///< invalid: made here
        bool declared = false;
    };
    [[nodiscard]] std::optional<Summary> summary(EventId event);
    /// All that happened to an item, itself or through the containers it was in, oldest first.
    [[nodiscard]] std::vector<HistoryLine> history(ItemId item);

    /// An event as the journal keeps it: its CBV 2.0 hash digest (32 bytes), then its compressed bytes.
    struct Recorded
    {
        epcis::Event event;
        QByteArray hash;
    };
    [[nodiscard]] static QByteArray toBody(const epcis::Event &event, const QByteArray &hash);
    /// Nothing where the bytes are not an event's.
    [[nodiscard]] static std::optional<Recorded> fromBody(const QByteArray &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger
