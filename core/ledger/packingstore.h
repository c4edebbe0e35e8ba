#pragma once

#include "ledger/itemstore.h"
#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

using PackingId = Id<struct PackingTag>;

/// Whether a child may be taken out of the container it is in when it is scanned into another.
enum class Moving { Never, Ask, Automatic };
[[nodiscard]] const char *nameOf(Moving moving);

/// How a product is packed at one level.
struct PackingRule
{
    QByteArray gtin; ///< of the unit; empty: of every product that has no rule of its own for the level
    Level level = Level::Case; ///< of the container
    std::optional<Level> childLevel; ///< what is in it; nothing: whatever is smaller
    int count = 0; ///< children in a full one; 0: any number
    QByteArray containerGtin; ///< of a container that is a trade item; empty: it is a logistic unit
    bool mixedLots = false;
    bool mixedProducts = false;
    Moving moving = Moving::Ask;

    friend bool operator==(const PackingRule &, const PackingRule &) = default;
};

enum class PackingState { Open, Closed, Cancelled };
[[nodiscard]] const char *nameOf(PackingState state);

/// One building of a container: opened, filled scan by scan, closed with one event.
struct Packing
{
    PackingId id;
    gs1::ItemKey container;
    std::optional<Level> level; ///< as ordered; nothing: its contents will tell
    BatchId batch; ///< that it was opened for; once it is closed else that of its first child
    PackingState state = PackingState::Open;
    QByteArray station;
    qint64 openedSeq = 0;
    EventId event; ///< that closed it
    int packed = 0; ///< children that it was closed with
    int expected = 0; ///< children in a full one as the rule said then; 0: any number
};

/// A child that was scanned into an open container. It is in there on the bench; the event says so at the close.
struct PackedChild
{
    PackingId packing;
    ItemId item;
    QByteArray scan; ///< uuid
    ItemId from; ///< the container that it leaves at the close
    qint64 seq = 0; ///< of the scan's entry
};

/// Containers being built, and the rules for building them.
class PackingStore
{
public:
    explicit PackingStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<PackingRule> rule(const QByteArray &gtin, Level level);
    [[nodiscard]] std::vector<PackingRule> rules();
    /// The rules that pack into containers of this GTIN.
    [[nodiscard]] std::vector<PackingRule> rulesInto(const QByteArray &containerGtin);

    [[nodiscard]] std::optional<Packing> byId(PackingId id);
    [[nodiscard]] std::optional<Packing> openOf(const gs1::ItemKey &container);
    /// The latest that was closed: how the container was built.
    [[nodiscard]] std::optional<Packing> closedOf(const gs1::ItemKey &container);
    [[nodiscard]] std::optional<Packing> closedWith(EventId event);
    /// All that are open, the oldest first.
    [[nodiscard]] std::vector<Packing> open();
    /// The latest of a station, open or closed.
    [[nodiscard]] std::optional<Packing> latestAt(const QByteArray &station);

    /// Of an open one, in the order they came.
    [[nodiscard]] std::vector<PackedChild> children(PackingId packing);
    [[nodiscard]] std::optional<PackedChild> firstChild(PackingId packing);
    [[nodiscard]] qint64 childCount(PackingId packing);
    /// The open container that an item was scanned into.
    [[nodiscard]] std::optional<PackedChild> claimOn(ItemId item);
    [[nodiscard]] std::optional<PackedChild> byScan(const QByteArray &uuid);

    /// What is in a container, all the way down, as far as packing asks.
    struct Mixture
    {
        ItemId unit; ///< one of the units
        qint64 units = 0;
        qint64 products = 0;
        qint64 lots = 0;
    };
    [[nodiscard]] Mixture mixtureBelow(ItemId container);
    /// Something below a container that must not be packed: on hold, of a condition, or with an ended life.
    struct Trouble
    {
        ItemId item;
        QByteArray holdReason;
        ItemCondition condition = ItemCondition::None;
        ItemState state = ItemState::Active;
    };
    [[nodiscard]] std::optional<Trouble> troubleBelow(ItemId container);

    /// Applies "packing.rule", "packing.rule-removed", "packing.opened", "packing.scanned", "packing.taken-out",
    /// "packing.closed", "packing.reopened" and "packing.cancelled"; others ("packing.verified") are there to be read.
    void apply(const EntryHead &head, const QJsonObject &body, ItemStore &items);

private:
    void add(PackingId packing, const QJsonObject &body, const EntryHead &head, ItemStore &items);

    Database &m_database;
};

} // namespace packledger::ledger
