#pragma once

#include "bootstrap/exitstatus.h"
#include "cli/commandcontext.h"
#include "ledger/linestores.h"

#include <QJsonObject>

namespace packledger::cli {

/// A print job as the contract prints it.
[[nodiscard]] QJsonObject printJobFact(const ledger::PrintJobRow &job);
[[nodiscard]] QString printJobSentence(const ledger::PrintJobRow &job);
[[nodiscard]] QJsonObject printLabelFact(ledger::View &view, const ledger::PrintLabelRow &label);

enum class PrintTelling { Labels, Nothing };
/// Prints a queued job here and now. Fails with what stopped it.
[[nodiscard]] Result<void> runPrintJob(
    CommandContext &context, PrintJobId job, PrintTelling telling = PrintTelling::Labels);

/// Prints a queued job here and now: a line for each label as it comes out, then the job. Answers how that ends the
/// verb: what stopped the job is told as an error.
[[nodiscard]] ExitStatus printJob(CommandContext &context, PrintJobId job);

} // namespace packledger::cli
