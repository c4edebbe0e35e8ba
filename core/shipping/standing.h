#pragma once

#include "ledger/dispatchstore.h"
#include "ledger/outboxstore.h"
#include "ledger/writetransaction.h"

namespace packledger::shipping {

/// Whether nobody outside can have seen it: an attempt that failed may have arrived all the same.
[[nodiscard]] bool hasNotLeft(const ledger::OutboxRow &row);

/// The event that stands with the customer where this shipping document is the last word: its own; the one that it was
/// to correct, where the customer refused the correction; none, where it has not left, or was refused itself.
/// A correction that has not left goes out behind what it corrects, so its own event stands.
[[nodiscard]] std::optional<EventId> standingEvent(
    ledger::View &view, ledger::DispatchId dispatch, const ledger::DispatchDocument &document);

/// Whether the customer has, or may have, a ship notice of the delivery.
[[nodiscard]] bool hasNotice(ledger::View &view, ledger::DispatchId dispatch);

} // namespace packledger::shipping
