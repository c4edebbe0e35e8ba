#include "ledger/linestores.h"

namespace packledger::ledger {

LineStores::LineStores(Database &database)
    : numbers(database)
    , batches(database)
    , printing(database, numbers)
    , pools(database)
    , inspections(database, numbers)
    , cameraResults(database)
    , packings(database)
{
}

} // namespace packledger::ledger
