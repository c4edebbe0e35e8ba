#pragma once

#include "base/result.h"
#include "ledger/connection.h"

namespace packledger::ledger::postgresql {

/// Connects to postgresql://user:password@host:port/name?option=value.
[[nodiscard]] Result<std::unique_ptr<Connection>> connect(const QString &url);

} // namespace packledger::ledger::postgresql
