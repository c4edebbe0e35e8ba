#pragma once

#include "dock/dockqueuepresenter.h"

namespace packledger::dock {

/// Reads what the dock queue shows. In the ledger's thread.
[[nodiscard]] Result<DockQueuePresenter::Snapshot> readQueue(
    ledger::View &view, const Instant &now, const ledger::SiteIdentity &site);

} // namespace packledger::dock
