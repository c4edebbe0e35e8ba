#pragma once

#include "ledger/batchstore.h"
#include "ledger/numberstore.h"

namespace packledger::ledger {

/// The stores of the packaging line, on one connection.
struct LineStores
{
    explicit LineStores(Database &database);

    NumberStore numbers;
    BatchStore batches;
};

} // namespace packledger::ledger
