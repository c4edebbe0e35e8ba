#pragma once

#include "access/session.h"
#include "base/clock.h"
#include "dock/itemstate.h"
#include "ledger/writetransaction.h"

namespace packledger::dock {

/// The page of a number of ours that no pack came to life with: rejected, voided, drawn and not used yet. By element
/// string, EPC, or the serial alone. None where there is no such number, or it is another client's. In the ledger's
/// thread.
[[nodiscard]] std::optional<ItemState> numberPage(
    ledger::View &view, const access::Session &person, const QByteArray &query, const Instant &now);

} // namespace packledger::dock
