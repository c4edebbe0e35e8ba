#pragma once

#include "base/result.h"
#include "bootstrap/exitstatus.h"
#include "bootstrap/linereader.h"
#include "cli/commandcontext.h"
#include "workflow/scannedcode.h"

#include <functional>

namespace packledger::cli {

/// One line as a device would have delivered it.
[[nodiscard]] workflow::ScannedCode scannedCode(const CommandContext &context, const QByteArray &line);

/// What a line means that is no pack's, such as a card.
[[nodiscard]] scan::Interpretation scannedMeaning(const CommandContext &context, const QByteArray &line);

/// What a scan comes to: how the verb ends if it is the gravest, or a failure.
using ScanJob = std::function<Result<ExitStatus>(const workflow::ScannedCode &)>;

/// Opens the site, then hands every line that is not blank to the job, one by one as they come; answers how the verb
/// ends. Stops at the first failure, told with file and line, and where nobody takes the output: what is acknowledged
/// is on disk, and what cannot be acknowledged is not done.
[[nodiscard]] ExitStatus forEachScan(
    CommandContext &context, bootstrap::LineReader &lines, const QString &file, const ScanJob &job);

} // namespace packledger::cli
