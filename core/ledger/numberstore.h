#pragma once

#include "gs1/itemkey.h"
#include "ledger/itemstate.h"
#include "ledger/itemstore.h"
#include "ledger/journal.h"
#include "ledger/poolstore.h"

#include <array>

namespace packledger::ledger {

/// What became of a number that was drawn here. It only moves forward, and no number is drawn a second time.
enum class NumberState {
    Allocated, ///< drawn for a batch or a label, nothing printed yet
    Sent, ///< its label is on the way to a printer
    Printed, ///< the printer said so; nobody has read it yet
    Uncertain, ///< the printer failed on it: a scan confirms it, or it is voided
    Commissioned, ///< good: read back (or scanned) and in the ledger as an active item
    Sampled, ///< the next three left the batch after commissioning
    Destroyed,
    Decommissioned,
    Rejected, ///< printed, failed, and put in the reject bin
    Voided, ///< will never be on a pack
    Returned, ///< unused, given back to whoever lent it; not drawn again here
};
inline constexpr int numberStateCount = 11;
[[nodiscard]] const char *nameOf(NumberState state);
/// Whether the way from one state to the other is allowed.
[[nodiscard]] bool mayBecome(NumberState from, NumberState to);

/// A number that the site drew or took, and what became of it.
struct NumberRow
{
    gs1::ItemKey key;
    PoolId pool; ///< none: the number came on a label made elsewhere
    BatchId batch;
    NumberState state = NumberState::Allocated;
    qint64 drawnSeq = 0; ///< of the journal
    qint64 changedSeq = 0;
    ItemId closedIn {}; ///< of a closed batch's number: the container that it was in at the close
};

/// The serial numbers and SSCCs drawn from this site's pools, and their fate.
class NumberStore
{
public:
    explicit NumberStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<NumberRow> find(const gs1::ItemKey &key);
    /// How many numbers of a batch are in each state. Of a closed batch these and the next are what was signed: what
    /// becomes of its packs later changes none of them.
    using Counts = std::array<qint64, numberStateCount>;
    [[nodiscard]] Counts countsOf(BatchId batch);
    /// How many good numbers of a batch are in a container.
    [[nodiscard]] qint64 aggregatedOf(BatchId batch);
    /// The numbers drawn here of containers that were first opened for the batch, or whose first child was of it; of a
    /// closed batch as they were then. Visits them in the order of their text; stops on false.
    void forEachContainer(BatchId batch, const std::function<bool(const NumberRow &)> &visit);
    /// How many numbers of a closed batch came into another state since, by the state that they are in now.
    [[nodiscard]] Counts movedSinceClose(BatchId batch);
    /// The number of a batch that was found good or bad last.
    [[nodiscard]] std::optional<NumberRow> lastDecided(BatchId batch);
    /// Visits the numbers of a batch in one state, in the order of their text; stops on false.
    void forEach(BatchId batch, NumberState state, const std::function<bool(const NumberRow &)> &visit);
    /// How many numbers of a pool are in each state.
    [[nodiscard]] Counts countsOf(PoolId pool);
    /// Visits all numbers drawn from a pool, in the order they were drawn; stops on false.
    void forEachOf(PoolId pool, const std::function<bool(const NumberRow &)> &visit);

    /// Applies "number.drawn" {pool?, batch?, next?, with prefix and serials, or with keys where they are of several
    /// products} and "number.moved" {state, keys, reason?}.
    void apply(const EntryHead &head, const QJsonObject &body, PoolStore &pools);
    /// Keeps what the numbers of a batch are while it closes, and what they are in.
    void batchClosed(BatchId batch, ItemStore &items);
    /// Numbers of a list that went back without having been drawn ("pool.returned").
    void returnedUndrawn(const EntryHead &head, const QJsonObject &body, PoolStore &pools);
    /// Commissioning and the ends of life, as the events made here tell them; a declaration takes back what the event
    /// said that it withdraws.
    void eventApplied(
        const EntryHead &head, const epcis::Event &event, EventKind kind, const std::vector<ItemId> &items);
    /// For the projections of printing and batches: a number changed with their entry. Nothing where it was not drawn
    /// here.
    void move(const gs1::ItemKey &key, NumberState to, const EntryHead &head);

private:
    [[nodiscard]] bool isClosed(BatchId batch);
    void insert(const QByteArrayList &keys, PoolId pool, BatchId batch, NumberState state, const EntryHead &head);
    void moveAll(const EntryHead &head, const std::vector<ItemId> &items, NumberState to);
    void takeBack(const EntryHead &head, const epcis::Event &declaration, const std::vector<ItemId> &items);

    Database &m_database;
};

} // namespace packledger::ledger
