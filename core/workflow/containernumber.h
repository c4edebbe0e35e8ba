#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/packingstore.h"
#include "ledger/writetransaction.h"
#include "workflow/containers.h"

namespace packledger::workflow {

/// Which container is wanted: one that there is, or a new one with a number of a pool.
struct ContainerOrder
{
    enum class What { Existing, NewSscc, NewTradeItem };

    What what = What::Existing;
    gs1::ItemKey key; ///< Existing
    QByteArray gtin; ///< NewTradeItem: of the container, or of the product whose rule names the container's
    std::optional<ledger::Level> level;
    PoolId pool; ///< invalid: the one that fits
    BatchId batch; ///< may be none
};

/// A container that is being filled from now on.
struct OpenedContainer
{
    ledger::PackingId packing;
    gs1::ItemKey key;
    bool isNew = false; ///< its number was drawn for this
};

/// Opens a container to be filled; draws its number where it is new. Fails as openPacking(), drawSscc() and
/// drawNumbers(), and with packing.no-container-product.
[[nodiscard]] Result<OpenedContainer> openContainer(
    ledger::WriteTransaction &transaction, const access::Session &person, const ContainerOrder &order);

} // namespace packledger::workflow
