#pragma once

#include "access/session.h"
#include "gs1/itemkey.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What is true of all items that one event commissions.
struct Commissioning
{
    BatchId batch; ///< that the numbers were drawn for
    QByteArray lot;
    QByteArray expiry; ///< "YYYY-MM-DD"; with day 00 the whole month
};

/// Brings items to life: one event (commissioning, active, with lot and expiry) for numbers of one product, which were
/// drawn here for the batch and are Allocated, Sent, Printed or Uncertain; they become Commissioned by it.
/// Fails with access.not-permitted (Commission), commissioning.nothing, commissioning.mixed-products,
/// commissioning.lot-or-expiry-missing, commissioning.not-drawn, commissioning.other-batch, commissioning.used. The
/// detail of the last three is the number.
[[nodiscard]] Result<EventId> commission(ledger::WriteTransaction &transaction, const access::Session &person,
    const Commissioning &facts, const std::vector<gs1::ItemKey> &items);

/// The same with the lot and expiry of a batch that runs. Fails as runningBatch() and the one above.
[[nodiscard]] Result<EventId> commission(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const std::vector<gs1::ItemKey> &items);

/// The same for logistic units (SSCC), which have neither lot nor expiry.
[[nodiscard]] Result<EventId> commissionLogisticUnits(
    ledger::WriteTransaction &transaction, const access::Session &person, const std::vector<gs1::ItemKey> &units);

} // namespace packledger::workflow
