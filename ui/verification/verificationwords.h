#pragma once

#include "ledger/requeststore.h"
#include "ledger/site.h"
#include "ledger/tokenstore.h"
#include "ledger/verificationstore.h"
#include "verification/verificationstate.h"

namespace packledger::verification {

/// A row of the log as the list shows it; `product` is the name, empty where it is not known.
[[nodiscard]] VerificationLine lineOf(const ledger::VerificationRow &row, const QString &product, int offsetMinutes);
/// The answer just given: verdict and sentence, with what only we should know beneath.
[[nodiscard]] common::HealthLine answerLine(const ledger::VerificationRow &row);
/// The answer as a mail says it.
[[nodiscard]] QString answerText(const ledger::VerificationRow &row, const ledger::SiteIdentity &site);
/// "1,204 answered, 3 of them not verified"
[[nodiscard]] QString countedText(const ledger::VerificationStore::Counts &counts);
/// A request that waits, and how long it has and may.
[[nodiscard]] WaitingRequest waitingOf(const ledger::RequestRow &request, qint64 nowMs);
[[nodiscard]] common::TokenHolder askerOf(const ledger::AccessToken &token, int offsetMinutes);

} // namespace packledger::verification
