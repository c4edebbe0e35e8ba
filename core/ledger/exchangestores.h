#pragma once

#include "ledger/inboxstore.h"
#include "ledger/outboxstore.h"
#include "ledger/partnerstore.h"
#include "ledger/sendingstore.h"

namespace packledger::ledger {

/// The stores of the exchange with trading partners, on one connection.
struct ExchangeStores
{
    explicit ExchangeStores(Database &database);

    PartnerStore partners;
    OutboxStore outbox;
    InboxStore inbox;
    SendingStore sending;
};

} // namespace packledger::ledger
