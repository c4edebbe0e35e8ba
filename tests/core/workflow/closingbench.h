#pragma once

#include "support/batchbench.h"
#include "workflow/batchclosing.h"
#include "workflow/batchcounts.h"

namespace packledger::test {

/// A batch that is closed, and what its numbers add up to.
class ClosingBench : public BatchBench
{
public:
    Result<workflow::ClosedBatch> close(const QString &reason = {}, const char *one = "ana", const char *other = "ben",
        std::optional<qint64> rejectBin = std::nullopt)
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::closeBatch(
                transaction, batch, { signatory(one), signatory(other), reason, rejectBin }, identity());
        });
    }

    workflow::Reconciliation reconciled()
    {
        return *ledger().read([&](ledger::View &view) { return workflow::reconcile(view, batch); });
    }

    /// An event of this site.
    void append(const epcis::Event &event)
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendEvent(event, hashOf(event));
            return {};
        });
    }
};

} // namespace packledger::test
