#pragma once

#include "access/session.h"
#include "ledger/requeststore.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// A request must be answered within this time of its coming in (DSCSA section 582(b)(4)(C) and (e)(4)(C): 24 hours).
inline constexpr qint64 answerWithinMs = 24 * 3'600'000LL;

/// Writes down a request that came by mail or telephone and is answered later; `seq` and `dueMs` are for us to say. The
/// code of the pack may be open still. Fails with access.not-permitted (Exchange), verification.nobody without a party,
/// and verification.channel.
[[nodiscard]] Result<ledger::RequestRow> noteRequest(
    ledger::WriteTransaction &transaction, const access::Session &person, ledger::RequestRow request);

/// Ends a request that nobody answers, with the reason. Fails with access.not-permitted (Exchange),
/// verification.no-such-request, and verification.reason-missing.
[[nodiscard]] Result<void> dropRequest(
    ledger::WriteTransaction &transaction, const access::Session &person, qint64 request, const QString &reason);

/// "waits 3 h, 21 h left", "waits 26 h: answer now"
[[nodiscard]] QString waitingText(const ledger::RequestRow &request, qint64 nowMs);

} // namespace packledger::workflow
