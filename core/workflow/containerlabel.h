#pragma once

#include "access/session.h"
#include "base/result.h"
#include "gs1/itemkey.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What happens to a container whose label may be due now.
enum class LabelDue { Opened, Full, Closed, Asked };

/// Queues the label of a container as the station chose (printchoice.h); the caller runs the job. Answers an invalid id
/// where none is due: none is chosen, its moment has not come, it has one, or its number is of others and nobody asked.
/// `level` may be unknown. Asked without a choice: the site's only printer.
/// Fails with printing.no-printer-chosen and as queueLabels(); nothing has changed then.
[[nodiscard]] Result<PrintJobId> queueContainerLabel(ledger::WriteTransaction &transaction,
    const access::Session &person, const gs1::ItemKey &container, std::optional<ledger::Level> level, LabelDue due);

/// The label just applied was scanned: where we printed it, it is verified.
[[nodiscard]] Result<void> confirmContainerLabel(
    ledger::WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container);

} // namespace packledger::workflow
