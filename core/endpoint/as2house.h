#pragma once

#include "ledger/site.h"
#include "transport/as2receiver.h"
#include "transport/secrets.h"

namespace packledger::endpoint {

/// What a site knows of AS2: its partners that are reached by it, the inbox for what they send, the outbox for what
/// their receipts settle. To be called in the thread of the site; both must outlive the answer.
[[nodiscard]] transport::As2Books as2BooksOf(ledger::Site &site, transport::Secrets &secrets);

} // namespace packledger::endpoint
