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

    /// Whether an event with this hash is in the ledger already from another document. An error
    /// declaration has the hash of the event that it declares, so the two are told apart.
    [[nodiscard]] bool contains(const QByteArray &hash, bool declaration, DocumentId exceptFrom);

    [[nodiscard]] std::optional<epcis::Event> event(EventId id);
    [[nodiscard]] qint64 count();
    /// Visits all events in journal order, or those recorded since; stops on false.
    void forEach(qint64 sinceMs, const std::function<bool(const EntryHead &, const epcis::Event &)> &visit);
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
