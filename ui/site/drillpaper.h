#pragma once

#include "common/paper.h"
#include "workflow/restoredrill.h"

namespace packledger::site {

/// The report of a restore drill, to be signed: which backup, who tried it, what came out, and whether it is good.
[[nodiscard]] common::Paper drillPaper(const workflow::RestoreDrill &drill, const QString &siteName, int offsetMinutes);

/// What came of it, in one sentence.
[[nodiscard]] QString drillSentence(const workflow::RestoreDrill &drill);

} // namespace packledger::site
