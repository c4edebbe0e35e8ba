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

/// What one look at a receipt brings from the ledger's thread.
struct ReceiptSnapshot
{
    ReceiptState state; ///< without verdict, camera and finish panel
    std::vector<qint64> scanTimes; ///< of state.scans, ms
    /// What stood on the screen last, as after a restart: a stopped pack that nobody has put apart goes first.
    std::optional<workflow::ReceiveOutcome> last;
    std::optional<workflow::ScannedCode> lastCode;
};

[[nodiscard]] Result<ReceiptSnapshot> readReceipt(
    ledger::View &view, ReceiptId receipt, const QDate &today, const ledger::SiteIdentity &site);

/// The policies there are, with what each means.
[[nodiscard]] PolicyState policyOf(const QString &current);

/// The panel that ends the receipt.
[[nodiscard]] FinishState finishOf(const workflow::ReceiptOverview &overview);

/// A scan's outcome as the verdict panel shows it, and as a line of the last scans.
[[nodiscard]] VerdictState verdictOf(const workflow::ReceiveOutcome &outcome);
[[nodiscard]] ScanRow scanRowOf(const workflow::ReceiveOutcome &outcome);

/// The tone of a line by how much of it is here.
[[nodiscard]] common::Tone lineTone(int here, int expected);

} // namespace packledger::dock
