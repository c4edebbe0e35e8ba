#pragma once

#include "access/session.h"
#include "ledger/site.h"

#include <chrono>
#include <functional>

namespace packledger::demo {

/// The second person at the demo site: whoever reviews what the first one did.
struct DemoReviewer
{
    QByteArray login;
    QString name;
    QString pin;
};
[[nodiscard]] DemoReviewer demoReviewer();

/// The packaging line of the demo site: a product of its own, a pool of numbers, a batch that has run for an hour with
/// a stop at the label roll, and a work order that waits for approval. `setBeforeEnd` moves the story's clock.
/// Errors: those of core/workflow's pools, batches and commissioning.
[[nodiscard]] Result<void> makeLine(ledger::Site &site, const access::Session &person,
    const std::function<void(std::chrono::milliseconds)> &setBeforeEnd);

} // namespace packledger::demo
