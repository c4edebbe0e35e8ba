#pragma once

#include <QtGlobal>

namespace packledger {

/// A database id that cannot be mistaken for another table's. 0 is "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const noexcept { return value > 0; }
    friend auto operator<=>(Id, Id) = default;
};

using ItemId = Id<struct ItemTag>;
using EventId = Id<struct EventTag>; ///< the sequence number of the event's journal entry
using DocumentId = Id<struct DocumentTag>;
using ShipmentId = Id<struct ShipmentTag>;
using ReceiptId = Id<struct ReceiptTag>;
using ProductId = Id<struct ProductTag>;
using UserId = Id<struct UserTag>;
using PoolId = Id<struct PoolTag>;
using BatchId = Id<struct BatchTag>;
using PrintJobId = Id<struct PrintJobTag>;

} // namespace packledger
