#pragma once

#include "access/session.h"
#include "demo/demoshipment.h"
#include "ledger/site.h"
#include "simulated/demoview.h"

#include <chrono>
#include <functional>
#include <vector>

namespace packledger::demo {

/// Two customers, whose documents go into folders beside the ledger: one was served this morning, the other's order is
/// begun. `goods` were received; `setBeforeEnd` sets the clock of the story.
/// Errors: those of setPartner(), unpackAll(), openDispatch() and ShippingSession.
[[nodiscard]] Result<void> makeShipping(ledger::Site &site, const access::Session &person, const DemoShipment &goods,
    const std::function<void(std::chrono::milliseconds)> &setBeforeEnd);

/// What a picker of the order that is begun holds before the camera: good cases, one that is on hold, one that is not
/// ordered, one too many.
[[nodiscard]] std::vector<simulated::DemoPack> goodsToPick(const DemoShipment &goods, const DemoShipment &other);

} // namespace packledger::demo
