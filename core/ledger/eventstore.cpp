#include "ledger/eventstore.h"

#include "epcis/eventcodec.h"
#include "ledger/compression.h"
#include "ledger/rowlist.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace packledger::ledger {

namespace {

constexpr qsizetype hashBytes = 32;

// An event made here that stands where an older one stood (a corrected birth) is newer in the journal than what
// followed in truth; for all others the journal's order is that of the work.
#define TOOK_THE_PLACE_OF_AN_OLDER_ONE                                                                                 \
    "EXISTS (SELECT 1 FROM item_event oe JOIN event o ON o.seq = oe.seq WHERE oe.item_id = theirs.item_id "            \
    "AND theirs.own = 1 AND oe.own = 1 AND o.declared = 0 AND o.seq < e.seq AND o.event_ms > e.event_ms "              \
    "AND e.kind IN (?, ?) AND o.kind NOT IN (?, ?, ?)) "

} // namespace

bool EventStore::contains(const QByteArray &hash, bool declaration)
{
    return m_database.integer("SELECT COUNT(*) FROM event WHERE event_hash = ? AND (kind = ?) = (? = 1)", Blob { hash },
               int(EventKind::Declaration), int(declaration))
        > 0;
}

bool EventStore::isOfAnother(const QByteArray &eventId, const QByteArray &hash)
{
    return m_database.integer("SELECT COUNT(*) FROM event WHERE event_id = ? AND event_hash <> ? AND kind <> ? AND "
                              "declared = 0",
               eventId, Blob { hash }, int(EventKind::Declaration))
        > 0;
}

std::optional<epcis::Event> EventStore::event(EventId id)
{
    const std::optional<JournalEntry> entry = Journal(m_database).entry(id.value);
    if (!entry || entry->head.act != "event")
        return std::nullopt;
    std::optional<Recorded> recorded = fromBody(entry->body);
    if (!recorded)
        return std::nullopt;
    return std::move(recorded->event);
}

qint64 EventStore::count()
{
    return m_database.integer("SELECT COUNT(*) FROM event");
}

std::vector<EventId> EventStore::followersOf(EventId event)
{
    return idsOf<EventId>(m_database.query(
        "SELECT DISTINCT e.seq FROM item_event mine JOIN item_event theirs ON theirs.item_id = mine.item_id "
        "JOIN event e ON e.seq = theirs.seq JOIN event m ON m.seq = mine.seq "
        "WHERE mine.seq = ? AND mine.own = 1 AND e.seq <> m.seq AND e.declared = 0 AND e.kind NOT IN (?, ?, ?) "
        "AND ((e.seq > m.seq AND NOT " TOOK_THE_PLACE_OF_AN_OLDER_ONE ") "
        "OR (theirs.own = 1 AND e.event_ms > m.event_ms)) ORDER BY e.seq DESC",
        event, int(EventKind::Declaration), int(EventKind::Hold), int(EventKind::Release), int(EventKind::Commission),
        int(EventKind::Transform), int(EventKind::Declaration), int(EventKind::Hold), int(EventKind::Release)));
}

EventId EventStore::latestOf(ItemId item)
{
    return EventId { m_database.integer(
        "SELECT MAX(e.seq) FROM item_event theirs JOIN event e ON e.seq = theirs.seq WHERE theirs.item_id = ? "
        "AND e.declared = 0 AND e.kind NOT IN (?, ?, ?) AND NOT " TOOK_THE_PLACE_OF_AN_OLDER_ONE,
        item, int(EventKind::Declaration), int(EventKind::Hold), int(EventKind::Release), int(EventKind::Commission),
        int(EventKind::Transform), int(EventKind::Declaration), int(EventKind::Hold), int(EventKind::Release)) };
}

bool EventStore::isTakenBack(ItemId item)
{
    return m_database.integer("SELECT e.kind FROM item_event theirs JOIN event e ON e.seq = theirs.seq "
                              "WHERE theirs.item_id = ? AND e.declared = 0 AND e.kind IN (?, ?, ?, ?, ?) "
                              "ORDER BY e.event_ms DESC, e.seq DESC LIMIT 1",
               item, int(EventKind::VoidShipping), int(EventKind::ShipInbound), int(EventKind::ShipOutbound),
               int(EventKind::Receive), int(EventKind::ReceiveElsewhere))
        == int(EventKind::VoidShipping);
}

bool EventStore::takesShipmentBack(DocumentId document)
{
    return m_database.integer(
               "SELECT COUNT(*) FROM event WHERE document_id = ? AND kind = ?", document, int(EventKind::VoidShipping))
        > 0;
}

std::vector<ItemId> EventStore::itemsOf(EventId event)
{
    return idsOf<ItemId>(
        m_database.query("SELECT item_id FROM item_event WHERE seq = ? AND own = 1 ORDER BY item_id", event));
}

std::optional<EventStore::Summary> EventStore::summary(EventId event)
{
    return firstOf(
        m_database.query("SELECT kind, document_id, declared FROM event WHERE seq = ?", event), [](const Rows &rows) {
            return Summary { EventKind(rows.integer(0)), rows.id<DocumentId>(1), rows.integer(2) != 0 };
        });
}

void EventStore::forEach(qint64 sinceMs, const std::function<bool(const EntryHead &, const epcis::Event &)> &visit)
{
    Journal(m_database).forEach(0, [&](const JournalEntry &entry) {
        if (entry.head.act != "event" || entry.head.at.ms < sinceMs)
            return true;
        const std::optional<Recorded> recorded = fromBody(entry.body);
        return !recorded || visit(entry.head, recorded->event);
    });
}

namespace {

struct Fact
{
    qint64 seq;
    qint64 ms;
    EventKind kind;
    ItemRole role;
    ItemId parent;
    bool declared;
    QByteArray hash;
    ItemId named;

    [[nodiscard]] std::pair<qint64, qint64> order() const { return { ms, seq }; }
};

std::vector<Fact> factsOf(Database &database, ItemId item)
{
    std::vector<Fact> facts;
    Rows rows = database.query(
        "SELECT e.seq, e.event_ms, e.kind, ie.role, e.parent_item, e.declared, e.event_hash FROM item_event ie "
        "JOIN event e ON e.seq = ie.seq WHERE ie.item_id = ? ORDER BY e.event_ms, e.seq",
        item);
    while (rows.next()) {
        facts.push_back({ rows.integer(0), rows.integer(1), EventKind(rows.integer(2)), ItemRole(rows.integer(3)),
            rows.id<ItemId>(4), rows.integer(5) != 0, rows.blob(6), item });
    }
    return facts;
}

using Order = std::pair<qint64, qint64>;
constexpr Order always { std::numeric_limits<qint64>::max(), 0 };

// What happened to an item between two points of its life, containers included as long as it was in them.
void collect(
    Database &database, ItemId item, Order from, Order to, bool asContainer, int depth, std::vector<Fact> &found)
{
    if (depth > 16)
        return;
    std::optional<std::pair<ItemId, Order>> inside;
    for (const Fact &fact : factsOf(database, item)) {
        if (fact.order() >= to)
            break;
        const bool packs = fact.kind == EventKind::Pack && fact.role == ItemRole::Child && !fact.declared;
        const bool unpacks = fact.kind == EventKind::Unpack && fact.role == ItemRole::Child && !fact.declared;
        if ((packs || unpacks) && inside) {
            if (fact.order() > from)
                collect(database, inside->first, std::max(inside->second, from), fact.order(), true, depth + 1, found);
            inside.reset();
        }
        if (packs)
            inside = { fact.parent, fact.order() };
        // The container's own beginnings, and what else was put in it, are not this item's history.
        const bool containersOwn = fact.role == ItemRole::Parent || fact.kind == EventKind::Commission;
        if (fact.order() > from && !(asContainer && containersOwn))
            found.push_back(fact);
    }
    if (inside)
        collect(database, inside->first, std::max(inside->second, from), to, true, depth + 1, found);
}

} // namespace

std::vector<HistoryLine> EventStore::history(ItemId item)
{
    std::vector<Fact> facts;
    collect(m_database, item, Order { std::numeric_limits<qint64>::min(), 0 }, always, false, 0, facts);
    std::stable_sort(facts.begin(), facts.end(), [](const Fact &a, const Fact &b) { return a.order() < b.order(); });
    std::vector<HistoryLine> lines;
    QSet<qint64> seen;
    for (const Fact &fact : facts) {
        if (seen.contains(fact.seq))
            continue;
        seen.insert(fact.seq);
        const std::optional<JournalEntry> entry = Journal(m_database).entry(fact.seq);
        if (!entry)
            continue;
        std::optional<Recorded> recorded = fromBody(entry->body);
        if (!recorded)
            continue;
        lines.push_back({ entry->head, std::move(recorded->event), fact.kind, fact.hash,
            fact.declared && fact.kind != EventKind::Declaration, fact.named != item, fact.named });
    }
    return lines;
}

QByteArray EventStore::toBody(const epcis::Event &event, const QByteArray &hash)
{
    return hash + compress(epcis::encodeEvent(event));
}

std::optional<EventStore::Recorded> EventStore::fromBody(const QByteArray &body)
{
    const std::optional<QByteArray> bytes = uncompress(body.mid(hashBytes));
    if (!bytes)
        return std::nullopt;
    Result<epcis::Event> event = epcis::decodeEvent(*bytes);
    if (!event)
        return std::nullopt;
    return Recorded { *std::move(event), body.left(hashBytes) };
}

} // namespace packledger::ledger
