#pragma once

#include "access/session.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "scan/packlook.h"
#include "workflow/inspectionrules.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

using ledger::InspectionResult;

/// One pack as a camera or scanner saw it, its codes understood.
struct InspectedPack
{
    std::vector<ScannedCode> codes; ///< empty: nothing could be read
    std::optional<scan::PrintQuality> quality;
    std::optional<bool> textPresent; ///< none: nobody looked
    QByteArray picture; ///< PNG; may be empty
    QString source;

    [[nodiscard]] static InspectedPack from(const scan::PackLook &look, const QDate &today);
};

/// Which pack a look was of, as far as its codes tell.
struct SeenIdentity
{
    enum class Kind { One, None, Unclear };
    Kind kind = Kind::None;
    ScannedIdentity identity; ///< of One
};
/// Which pack it is, by all the codes that the camera saw on it.
[[nodiscard]] SeenIdentity identify(const InspectedPack &pack);

/// The elements of a label that are not what the batch says: "gtin", "expiry", "lot".
[[nodiscard]] QByteArrayList differences(const ScannedIdentity &seen, const ledger::WorkOrder &order);

/// What was decided on a pack, and is on disk.
struct InspectionAnswer
{
    qint64 pack = 0; ///< counted from 1 within the batch; the reject device is told this number
    InspectionResult result = InspectionResult::NoCode;
    gs1::ItemKey key; ///< empty where nothing or nothing certain was read
    QByteArray uri;
    QByteArrayList differs; ///< of WrongData
    qint64 skipped = 0; ///< of Skipped: labels that never came by
    qint64 settled = 0; ///< packs before this one that could not be told apart, and are rejected numbers now
    std::optional<scan::PrintQuality> quality;
    std::optional<bool> textPresent;
    QByteArray picture; ///< SHA-256 of the one that was kept
    QByteArray stops; ///< why the line stands now ("repeated-label", "skipped-label", "fails-in-a-row"); empty: it runs
    int failsInARow = 0;

    [[nodiscard]] bool isGood() const { return result == InspectionResult::Good; }
};
/// What was decided on a pack that was looked at before, as it stands in the journal.
[[nodiscard]] InspectionAnswer answerOf(ledger::View &view, const ledger::InspectionRow &row);
/// What it came to, for a person: one line.
[[nodiscard]] QString sentence(const InspectionAnswer &answer);
/// A result in a word or two.
[[nodiscard]] QString resultText(InspectionResult result);
/// For a person, "Symbol contrast".
[[nodiscard]] QString parameterText(scan::QualityParameter parameter);

/// How bad packs leave the line.
enum class Ejection {
    ByHand,
    Device, ///< which is told of each, and answers: packEjected()
};

/// Decides on one pack of a running batch, in one transaction: a good one is commissioned, a bad one's number is
/// rejected, and the result is kept with the number. The caller throws out every pack that is not good, and one that
/// could not be decided on (an Error). Fails with access.not-permitted (RunLine), inspection.line-stands,
/// inspection.order-not-confirmed, inspection.not-challenged, batch.no-such-batch, batch.locked, batch.wrong-state, and
/// with what commission() says.
[[nodiscard]] Result<InspectionAnswer> inspectPack(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const InspectedPack &pack, Ejection ejection = Ejection::ByHand);

/// What confirming the order of labels came to.
struct OrderConfirmation
{
    gs1::ItemKey next; ///< the label that was scanned: its pack comes next
    QByteArrayList voided; ///< uris of labels before it that never came by
};
/// After labels were repeated or skipped, or the roll was changed: somebody scans the label on the pack that comes
/// next. What was printed before it and never came by is voided. Fails with access.not-permitted (RunLine),
/// inspection.not-the-next-label, inspection.pack-on-the-line.
[[nodiscard]] Result<OrderConfirmation> confirmOrder(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const ScannedCode &code);

} // namespace packledger::workflow
