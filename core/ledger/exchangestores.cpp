#include "ledger/exchangestores.h"

namespace packledger::ledger {

ExchangeStores::ExchangeStores(Database &database)
    : partners(database)
    , outbox(database)
    , inbox(database)
    , sending(database)
{
}

} // namespace packledger::ledger
