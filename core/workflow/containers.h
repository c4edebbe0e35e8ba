#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// Whether this person may build and break.
[[nodiscard]] Result<void> mayPack(const access::Session &person);

/// A container that may be built on or broken at this site: known, here, not ended; not on hold where it is built on.
enum class ContainerUse { Build, Break };
/// Fails with packing.container-unknown, -ended, -held, -not-here, -not-commissioned, packing.not-a-container.
[[nodiscard]] Result<ledger::ItemRow> usableContainer(
    ledger::View &view, const gs1::ItemKey &container, ContainerUse use);

/// Whether the number was drawn here and is still to be commissioned: a container's number before its first close.
[[nodiscard]] bool isFreshNumber(ledger::View &view, const gs1::ItemKey &container);

} // namespace packledger::workflow
