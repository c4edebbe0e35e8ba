#pragma once

#include "gs1/itemkey.h"
#include "ledger/journal.h"

#include <array>
#include <functional>
#include <vector>

namespace packledger::ledger {

class NumberStore;

/// What one pack came to at the camera or scanner behind the printer. All but Good are thrown out.
enum class InspectionResult {
    Good,
    WrongData, ///< read, but not what was sent to the printer: the differing elements are named
    NoCode, ///< nothing could be read
    Unclear, ///< two packs' codes at once, or a code that the scanner spoiled
    UnknownNumber, ///< a number that was not drawn for this batch
    Duplicate, ///< a number that was decided on before
    Repeated, ///< the label of the pack before once more: the printer repeats labels
    Skipped, ///< labels before this one never came by: the printer skips labels
    TextMissing, ///< no human-readable text where the label has it
    LowGrade, ///< printed worse than the site allows
};
inline constexpr int inspectionResultCount = 10;
/// "good", "wrong-data", "no-code", …
[[nodiscard]] const char *nameOf(InspectionResult result);

/// One pack that was looked at.
struct InspectionRow
{
    qint64 seq = 0; ///< of the journal: its body has the rest
    BatchId batch;
    qint64 pack = 0; ///< counted from 1 within the batch
    std::optional<gs1::ItemKey> key;
    InspectionResult result = InspectionResult::NoCode;
    std::optional<int> grade; ///< 4 .. 0, where a camera looked
    QByteArray picture; ///< SHA-256, hexadecimal; empty: none was kept
    QByteArray ejection; ///< scan::RejectAnswer::Outcome by name, awaitsAnswer, removed or writtenOff; empty: by hand
    qint64 atMs = 0;
};

/// How far the inspection of a batch is.
struct InspectionRun
{
    qint64 packs = 0; ///< looked at
    int failsInARow = 0;
    gs1::ItemKey last; ///< decided on last
    PrintJobId job; ///< of the label decided on last
    qint64 position = 0;
    int unread = 0; ///< packs since then that could not be told apart: their labels are among the next ones
    QByteArray waitsFor; ///< "repeated-label" or "skipped-label": a scan of the next label must confirm the order
    qint64 challengedSeq = 0; ///< the passed challenge test; 0: none
};

using InspectionCounts = std::array<qint64, inspectionResultCount>;

/// A label that was sent to the printer for a batch, and whose pack was not seen yet.
struct AwaitedLabel
{
    PrintJobId job;
    qint64 position = 0;
    gs1::ItemKey key;
};

/// What cameras and scanners on the line said of the packs: a projection of the acts `inspection.…`, and the pictures.
class InspectionStore
{
public:
    static constexpr const char *awaitsAnswer = "awaited"; ///< told to a device that has not answered
    static constexpr const char *removed = "removed"; ///< a person found the pack and took it off the line
    static constexpr const char *writtenOff = "written-off"; ///< it was not found, and somebody said why that will do

    InspectionStore(Database &database, NumberStore &numbers)
        : m_database(database)
        , m_numbers(numbers)
    {
    }

    [[nodiscard]] InspectionRun run(BatchId batch);
    [[nodiscard]] InspectionCounts countsOf(BatchId batch);
    [[nodiscard]] std::optional<InspectionRow> pack(BatchId batch, qint64 pack);
    /// The newest first.
    [[nodiscard]] std::vector<InspectionRow> newest(BatchId batch, int atMost);
    /// Of one item, the oldest first.
    [[nodiscard]] std::vector<InspectionRow> ofItem(const gs1::ItemKey &key);
    /// Packs that a device was to throw out, and whose way out neither it nor a person has confirmed, the oldest first.
    [[nodiscard]] std::vector<InspectionRow> notEjected(BatchId batch);

    /// The next labels of the batch in the order of printing, behind the one decided on last.
    [[nodiscard]] std::vector<AwaitedLabel> awaited(BatchId batch, const InspectionRun &run, int atMost);
    /// Whether labels were printed for the batch here, so that there is an order to keep.
    [[nodiscard]] bool hasLabels(BatchId batch);

    /// Keeps a picture once, however often it is given. Answers its SHA-256, hexadecimal.
    QByteArray keepPicture(const QByteArray &bytes);
    /// Empty where there is none.
    [[nodiscard]] QByteArray picture(const QByteArray &sha256);

    /// "inspection.passed|failed" {batch, pack, result, item?, job?, position?, settled?: keys that were on packs
    /// before it that could not be told apart, moves?: the item is rejected, decides?: the pack was told apart,
    /// unread?: it could not be, awaits?: a device is to throw it out, waits?, grade?, picture?, …};
    /// "inspection.ejected" {batch, pack, outcome}; "inspection.to-confirm" {batch, waits}; "inspection.confirmed"
    /// {batch, job?, position?}; "inspection.challenged" {batch, passed, …}.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    void looked(const EntryHead &head, const QJsonObject &body);
    void reject(const gs1::ItemKey &key, const EntryHead &head);

    Database &m_database;
    NumberStore &m_numbers;
};

} // namespace packledger::ledger
