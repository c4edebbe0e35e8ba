#pragma once

#include "ledger/site.h"

namespace packledger::sync {

/// Puts the X12 answers that wait in the site's folder acknowledgements/ into the outbox of the partner they are
/// addressed to, and the files into acknowledgements/queued/. An answer to somebody who is no partner stays. However
/// often it is stopped, an answer is queued once.
[[nodiscard]] Result<void> queueAcknowledgements(ledger::Site &site);

} // namespace packledger::sync
