#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/packingstore.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Sets how a product (or, without a GTIN, every other product) is packed at a level; journaled, and true from the
/// next container on. Fails with access.not-permitted (ManageSite), packing.rule-impossible.
[[nodiscard]] Result<void> setPackingRule(
    ledger::WriteTransaction &transaction, const access::Session &person, const ledger::PackingRule &rule);
/// Fails as above, and with packing.no-such-rule.
[[nodiscard]] Result<void> removePackingRule(
    ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &gtin, ledger::Level level);

/// The GTIN of the trade items that are containers of this product at this level: the GTIN itself where it is that of a
/// container. Fails with packing.no-container-product.
[[nodiscard]] Result<QByteArray> containerGtin(ledger::View &view, const QByteArray &gtin, ledger::Level level);

} // namespace packledger::workflow
