#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Whether this person may build and break.
[[nodiscard]] Result<void> mayPack(const access::Session &person);

/// A container that may be broken at this site: known, here, not ended.
/// Fails with packing.container-unknown, -ended, -not-here, packing.not-a-container.
[[nodiscard]] Result<ledger::ItemRow> breakableContainer(ledger::View &view, const gs1::ItemKey &container);
/// One that may be built on: not on hold either, its number not written off, and no SSCC that carried other goods (GS1
/// General Specifications 2.2.1: who gave it out does not use it again within a year of its shipment, nobody else ever
/// does). Fails as breakableContainer(), with packing.container-held, -not-commissioned, -reused.
[[nodiscard]] Result<ledger::ItemRow> buildableContainer(
    ledger::WriteTransaction &transaction, const gs1::ItemKey &container);

/// Whether the number was drawn here and is still to be commissioned: a container's number before its first close.
[[nodiscard]] bool isFreshNumber(ledger::View &view, const gs1::ItemKey &container);

} // namespace packledger::workflow
