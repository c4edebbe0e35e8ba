#pragma once

#include "access/session.h"
#include "common/rowstate.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "workflow/containerlabel.h"

namespace packledger::packing {

/// A label that is to be printed now, or why there is none.
struct LabelJob
{
    qint64 id = 0; ///< 0: none
    ledger::PrinterRow printer;
    QString trouble; ///< empty: none
};

/// Queues the container's label where it is due; packing goes on without one.
[[nodiscard]] LabelJob queueLabel(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, std::optional<ledger::Level> level, workflow::LabelDue due);
/// Queues it because somebody asks, or lets the job that waits go on. `wasPrinted`: it was, and will not be again.
[[nodiscard]] LabelJob askForLabel(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, std::optional<ledger::Level> level, bool &wasPrinted);
/// The job with the printer it is for.
[[nodiscard]] LabelJob labelJobOf(ledger::View &view, PrintJobId job);

/// What became of the container's label; empty where nobody asked for one.
[[nodiscard]] common::HealthLine readLabel(ledger::View &view, const gs1::ItemKey &container);

} // namespace packledger::packing
