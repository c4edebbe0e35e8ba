#pragma once

#include "bootstrap/options.h"
#include "ledger/site.h"

namespace packledger::bootstrap {

/// Who acts when a program runs without a sign-in: --operator, else the name the system knows.
[[nodiscard]] ledger::Actor actorOf(const Options &options);

/// Opens the site that the options name, with the actor they name.
[[nodiscard]] Result<ledger::Site> openSite(const Options &options, const Clock &clock);

} // namespace packledger::bootstrap
