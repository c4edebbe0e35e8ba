#pragma once

#include "ledger/batchstore.h"
#include "ledger/cameraresultstore.h"
#include "ledger/inspectionstore.h"
#include "ledger/numberstore.h"
#include "ledger/packingstore.h"
#include "ledger/poolstore.h"
#include "ledger/printstore.h"

namespace packledger::ledger {

/// The stores of the packaging line, on one connection.
struct LineStores
{
    explicit LineStores(Database &database);

    NumberStore numbers;
    BatchStore batches;
    PrintStore printing;
    PoolStore pools;
    InspectionStore inspections;
    CameraResultStore cameraResults;
    PackingStore packings;
};

} // namespace packledger::ledger
