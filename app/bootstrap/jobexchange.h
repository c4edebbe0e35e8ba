#pragma once

#include "access/session.h"
#include "ledger/linestores.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"
#include "workflow/jobcheck.h"

namespace packledger::bootstrap {

/// The job of a batch for the printer that this station prints its packs on.
struct JobOrder
{
    ledger::PrinterRow printer;
    labels::PrinterJob job;
};
/// Nothing where the site's rule does not ask for it, or the station has chosen no printer for packs. Fails as
/// workflow::unlockedBatch() and workflow::checkLineIsFree(), and with what the template says.
[[nodiscard]] Result<std::optional<JobOrder>> jobFor(ledger::View &view, const QString &siteFolder,
    const access::Session &person, BatchId batch, const QByteArray &station);

/// What there is to say of a printer that prints just now: it is not asked.
[[nodiscard]] workflow::JobCheck jobWhilePrinting(const JobOrder &order);

/// Puts the job into the printer and asks it back. Waits for the printer; whatever becomes of it is in the answer.
[[nodiscard]] workflow::JobCheck exchangeJob(const JobOrder &order, const QString &siteFolder);

} // namespace packledger::bootstrap
