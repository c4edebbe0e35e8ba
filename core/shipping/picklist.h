#pragma once

#include "base/result.h"
#include "ledger/dispatchstore.h"

class QIODevice;

namespace packledger::shipping {

/// Reads an order from CSV: a heading with `gtin` and `quantity`, and as wanted `lot` and `shortest_expiry`
/// (YYYY-MM-DD), in any order; other columns are left alone. Lines of one product and lot are added up.
/// Fails with shipping.pick-list, naming line and what is wrong.
[[nodiscard]] Result<std::vector<ledger::PickLine>> readPickList(QIODevice &device, const QString &fileName);

} // namespace packledger::shipping
