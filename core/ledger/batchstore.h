#pragma once

#include "gs1/itemkey.h"
#include "ledger/journal.h"
#include "ledger/numberstore.h"

#include <functional>
#include <vector>

namespace packledger::ledger {

/// How far a batch is. It goes forward; only a change of the order leads back to Planned.
enum class BatchState {
    Planned, ///< a work order; a second person has not seen it
    Approved,
    Cleared, ///< the line was found clear, and both signed for it
    Running,
    Stopped, ///< the line stands, with a reason
    Closed, ///< signed and locked
    Cancelled, ///< given up before it ran; its numbers went back
};
inline constexpr int batchStateCount = 7;
[[nodiscard]] const char *nameOf(BatchState state);
[[nodiscard]] constexpr bool isLocked(BatchState state)
{
    return state >= BatchState::Closed;
}

/// What a work order says.
struct WorkOrder
{
    QString name; ///< "B-2611"; of one site no two are alike
    QByteArray gtin; ///< 14 digits, the unit's
    QByteArray market; ///< "us", "eu"; empty: any
    QString client; ///< whose product it is, where a site repackages for several owners
    QByteArray lot;
    QByteArray expiry; ///< as printed: "YYYY-MM-DD", or "YYYY-MM-00" for the whole month
    qint64 quantity = 0; ///< good units wanted
    int expectedRejects = 0; ///< hundredths of a percent
    int rejectLimit = 0; ///< hundredths of a percent, more is out of tolerance; 0: none set
    int target = 0; ///< units a minute; 0: none set
    QByteArrayList levels; ///< "unit", "bundle", "case", "pallet", innermost first
    QString labelTemplate; ///< of the unit
    PoolId pool; ///< invalid: whichever pool fits product and market

    friend bool operator==(const WorkOrder &, const WorkOrder &) = default;
};

/// A batch: what was ordered, how far it is, and who said so when.
struct BatchRow
{
    BatchId id;
    WorkOrder order;
    BatchState state = BatchState::Planned;
    qint64 plannedMs = 0;
    QByteArray plannedBy;
    QByteArray approvedBy;
    QByteArray runBy; ///< who answers for the line now
    qint64 startedMs = 0; ///< 0: has not run
    qint64 closedMs = 0;
    QByteArray record; ///< SHA-256 (hexadecimal) of the closed batch's record, kept among the documents' bytes
};

/// One act on a batch, as the journal has it.
struct BatchAct
{
    qint64 seq = 0;
    QByteArray act; ///< "batch.stopped"
    Instant at;
    Actor actor;
    QJsonObject body;
};

/// What happened to a batch's numbers within one minute.
struct BatchMinute
{
    qint64 minute = 0; ///< since 1970, UTC
    NumberStore::Counts moved {}; ///< numbers that came into each state
};

/// What an item was to one run of repackaging.
enum class RepackRole { Input, InputInPart, Output };

/// An item that went into a repackaging, or came out of it.
struct RepackItem
{
    qint64 run = 0; ///< the journal entry
    gs1::ItemKey key;
    RepackRole role = RepackRole::Input;
    qint64 left = 0; ///< InputInPart: how much remained in it
};

/// A source pack that was scanned for a batch and is not used up yet.
struct WaitingSource
{
    gs1::ItemKey key;
    BatchId batch;
    qint64 seq = 0; ///< the journal entry of its scan
    qint64 left = 0; ///< how much will remain in it; 0: nothing
};

/// Batches of the packaging line: their orders, what was done on them, and what came of what.
class BatchStore
{
public:
    explicit BatchStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] BatchId nextId();
    [[nodiscard]] std::optional<BatchRow> find(BatchId id);
    [[nodiscard]] std::optional<BatchRow> byName(const QString &name);
    /// Newest first.
    [[nodiscard]] std::vector<BatchRow> all();

    /// The acts on a batch in their order; of one kind where `act` is not empty.
    [[nodiscard]] std::vector<BatchAct> acts(BatchId batch, const QByteArray &act = {});
    /// The minutes in which something moved, from `first` on.
    [[nodiscard]] std::vector<BatchMinute> minutes(BatchId batch, qint64 first = 0);

    /// What a batch's runs of repackaging took and made, run by run, inputs first.
    void forEachRepacked(BatchId batch, const std::function<bool(const RepackItem &)> &visit);
    /// The runs that an item had a part in.
    [[nodiscard]] std::vector<RepackItem> repackingOf(const gs1::ItemKey &key);
    /// The other side of a run: of an input the outputs, of an output the inputs.
    void forEachLinked(const RepackItem &item, const std::function<bool(const RepackItem &)> &visit);

    /// The source packs that wait for a batch, in the order of their scans.
    [[nodiscard]] std::vector<WaitingSource> sourcesOf(BatchId batch);
    [[nodiscard]] std::optional<WaitingSource> sourceOf(const gs1::ItemKey &key);

    /// Applies the acts "batch.…"; each names its batch.
    void apply(const EntryHead &head, const QJsonObject &body);
    /// For NumberStore: numbers of the batch came into a state with this entry.
    void numbersMoved(BatchId batch, NumberState to, qint64 count, const EntryHead &head);

    [[nodiscard]] static QJsonObject toJson(const WorkOrder &order);
    [[nodiscard]] static WorkOrder orderFrom(const QJsonObject &body);

private:
    void insert(BatchId batch, BatchState state, const EntryHead &head, const QJsonObject &body);
    void change(BatchId batch, const QJsonObject &body);
    void repacked(BatchId batch, const EntryHead &head, const QJsonObject &body);

    Database &m_database;
};

} // namespace packledger::ledger
