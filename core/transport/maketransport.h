#pragma once

#include "base/clock.h"
#include "sync/partnerprofile.h"
#include "sync/transport.h"
#include "transport/secrets.h"

#include <memory>

namespace packledger::transport {

/// The way to a partner, as its profile says. Secrets are asked for here and now. Fails with transport.kind where the
/// partner is reached by hand or in a way that is not known, transport.option with the path of the option at fault,
/// transport.plain-secret, or secret.….
[[nodiscard]] Result<std::unique_ptr<sync::Transport>> makeTransport(
    const sync::PartnerProfile &profile, Secrets &secrets, const Clock &clock);

} // namespace packledger::transport
