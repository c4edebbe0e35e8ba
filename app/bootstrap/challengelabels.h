#pragma once

#include "access/session.h"
#include "base/clock.h"
#include "labels/labelprinter.h"
#include "ledger/linestores.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::bootstrap {

/// The printed set of a challenge test, and the printer that it is for.
struct ChallengeSet
{
    ledger::PrinterRow printer;
    std::vector<labels::LabelFormat> labels; ///< in the order of workflow::ChallengeStep
};

/// Labels as the batch has them, of a serial that no pack carries: a good one, the same again, one with a wrong lot,
/// one whose code is struck through, one without a code,
/// and one whose code reads and is printed worse than the site allows. `printer` empty: the one that this station
/// prints its packs on. Fails with access.not-permitted (RunLine), batch.no-such-batch, batch.locked,
/// printing.no-printer-chosen, and what the template says.
[[nodiscard]] Result<ChallengeSet> challengeSet(ledger::View &view, const ledger::Site &site,
    const access::Session &person, BatchId batch, const QByteArray &station, const QString &printer,
    const Clock &clock);

/// Prints labels that carry no number of ours, for people to look at: nothing is written down of them. Waits for the
/// printer. Fails as LabelPrinter does, and where it stops.
[[nodiscard]] Result<void> printForPeople(
    const ledger::PrinterRow &printer, const QString &siteFolder, const std::vector<labels::LabelFormat> &labels);

} // namespace packledger::bootstrap
