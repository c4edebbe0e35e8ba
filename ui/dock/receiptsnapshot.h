#pragma once

#include "base/clock.h"
#include "dock/receiptstate.h"
#include "ledger/site.h"
#include "workflow/receiptoverview.h"
#include "workflow/receiveoutcome.h"
#include "workflow/scannedcode.h"

namespace packledger::dock {

/// So many of the last scans are shown.
inline constexpr int shownScans = 40;

/// A scan that may be acted upon once more.
struct LastScan
{
    workflow::ReceiveOutcome outcome;
    workflow::ScannedCode code;
};

/// What one look at a receipt brings from the ledger's thread.
struct ReceiptSnapshot
{
    ReceiptState state; ///< without verdict, camera and finish panel
    std::vector<qint64> scanTimes; ///< of state.scans, ms
    /// What stood on the screen last, as after a restart: a stopped pack that nobody has put apart goes first.
    std::optional<LastScan> last;
};

/// What the end of a receipt begins with: a stopped pack that nobody has put apart, or the panel.
struct FinishSnapshot
{
    std::optional<LastScan> waiting;
    FinishState finish;
};

[[nodiscard]] Result<ReceiptSnapshot> readReceipt(
    ledger::View &view, ReceiptId receipt, const QDate &today, const ledger::SiteIdentity &site);

/// The policies there are, with what each means.
[[nodiscard]] PolicyState policyOf(const QString &current);

[[nodiscard]] Result<FinishSnapshot> readFinish(
    ledger::View &view, ReceiptId receipt, const QDate &today, const ledger::SiteIdentity &site);

/// A scan's outcome as the verdict panel shows it, and as a line of the last scans.
[[nodiscard]] VerdictState verdictOf(const workflow::ReceiveOutcome &outcome);
[[nodiscard]] ScanRow scanRowOf(const workflow::ReceiveOutcome &outcome);

/// Tells of a container's verdict whether its seal was checked.
void tellSeal(VerdictState &verdict, bool isChecked);

/// The tone of a line by how much of it is here.
[[nodiscard]] common::Tone lineTone(int here, int expected);

} // namespace packledger::dock
