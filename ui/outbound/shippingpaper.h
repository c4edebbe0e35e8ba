#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "common/paper.h"
#include "ledger/dispatchstore.h"
#include "ledger/writetransaction.h"

namespace packledger::outbound {

enum class PaperKind {
    Information, ///< transaction information and statement (FD&C Act 581(26), (27))
    PackingList, ///< for the driver
    PickList, ///< for whoever picks: which lots to take, first expired first
};
/// "information", "packing-list", "pick-list"
[[nodiscard]] std::optional<PaperKind> paperKindFrom(const QString &name);

/// A paper of one delivery. Fails with shipping.no-such-shipment, and where the customer is gone.
[[nodiscard]] Result<common::Paper> shippingPaper(
    ledger::View &view, ledger::DispatchId dispatch, PaperKind kind, Instant now);

} // namespace packledger::outbound
