#pragma once

#include "base/error.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Appends that these labels of a job have become something, with why. Nothing where there are none.
void moveLabels(ledger::WriteTransaction &transaction, PrintJobId job, ledger::LabelState to,
    const std::vector<qint64> &positions, const QString &reason = {});

/// Appends that a job waits for somebody, because of this failure.
void stopPrinting(ledger::WriteTransaction &transaction, PrintJobId job, const Error &why);

} // namespace packledger::workflow
