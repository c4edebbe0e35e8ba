#pragma once

#include "workflow/batches.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// A source pack, as it was scanned.
struct RepackInput
{
    ScannedCode code;
    /// How much remains in it; nothing: it is used up. Below zero: what was told is no amount.
    std::optional<qint64> left {};
};

/// What came of one line of a repackaging.
enum class RepackVerdict {
    Consumed,
    UsedInPart,
    Commissioned, ///< the number lives from now on
    Linked, ///< it lived already; only the link is new
    Twice, ///< it stands in the list before
    OtherBatch, ///< it waits as a source of another batch
    OwnPack, ///< it is a pack of this very batch
    Unknown, ///< a source that nobody received, or a number of another batch
    Held,
    Expired,
    LaterExpiry, ///< the new packs would expire later than it does, and nobody has signed for that
    Ended, ///< used up, decommissioned, destroyed before
    WrongProduct, ///< an output that is not the batch's product
    NotEmpty, ///< a container: break it down first
    NotOurs, ///< an output that was not drawn here, and the site takes none such
    BadSerial, ///< an output not drawn here, with other characters than letters and digits
    LabelDiffers, ///< its label tells another lot or expiry than its data, or than the batch
    BadAmount, ///< less than nothing would be left in it, or as much as before
    Rejected, ///< the code names no item for certain
};
[[nodiscard]] const char *nameOf(RepackVerdict verdict);
[[nodiscard]] QString sentence(RepackVerdict verdict);
[[nodiscard]] bool isRefusal(RepackVerdict verdict);

/// One line of a repackaging, as it was given.
struct RepackedItem
{
    QByteArray raw;
    bool isOutput = false;
    gs1::ItemKey key;
    QByteArray uri;
    RepackVerdict verdict = RepackVerdict::Rejected;
    QByteArray expiry {}; ///< of a source of LaterExpiry: "YYYY-MM-DD", its last day
};

/// The last day that a source's expiry allows for the new packs: its own, as the ledger knows it or else as its label
/// says. Null where nobody knows.
[[nodiscard]] QDate lastDayOf(ledger::View &view, const ScannedCode &source);

/// What repackage() would say of a source pack that is scanned alone for this batch. Changes nothing.
[[nodiscard]] RepackedItem judgeSource(
    ledger::View &view, const access::Session &person, BatchId batch, const RepackInput &input, const QDate &today);
/// Good numbers of the batch that no run has linked with a source yet, in the order of their text.
[[nodiscard]] std::vector<gs1::ItemKey> numbersWithoutSource(ledger::View &view, BatchId batch);

/// What a repackaging came to: all of it is done, or nothing.
struct Repackaging
{
    std::vector<RepackedItem> items; ///< inputs, then outputs, as they were given
    qint64 run = 0; ///< the journal entry that links them; 0: something was refused, nothing is done
    EventId event; ///< the transformation, or the sources' decommissioning; invalid: all sources are used in part

    [[nodiscard]] bool isDone() const { return run > 0; }
};

/// Consumes source packs and links them with the new numbers of the batch, all of it or, where one item is refused,
/// nothing. Numbers that do not live yet are commissioned by one TransformationEvent with its sources; where some live
/// already (or the site setting line.repackaging is "decommission"), sources are decommissioned and the others
/// commissioned, and the link is kept here. Sources leave their container by an unpacking event first.
/// Fails with batch.nothing-to-repack, access.not-permitted (Commission), and as runningBatch().
[[nodiscard]] Result<Repackaging> repackage(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const std::vector<RepackInput> &inputs, const std::vector<ScannedCode> &outputs);

} // namespace packledger::workflow
