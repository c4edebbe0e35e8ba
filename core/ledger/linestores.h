#pragma once

#include "ledger/numberstore.h"

namespace packledger::ledger {

/// The stores of the packaging line, on one connection.
struct LineStores
{
    explicit LineStores(Database &database);

    NumberStore numbers;
};

} // namespace packledger::ledger
