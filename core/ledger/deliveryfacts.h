#pragma once

#include "ledger/dispatchstore.h"

namespace packledger::ledger {

/// How much of a delivery of ours its customer has received, as its own events say.
struct Confirmation
{
    qint64 units = 0; ///< trade items with nothing in them that are out with it
    qint64 received = 0; ///< of them, named by a receiving event or in something that is
    std::vector<ItemId> missing; ///< outermost, of which nothing was received
    std::vector<ItemId> missingUnits; ///< of `units`, in their order

    [[nodiscard]] bool isWhole() const { return received == units; }
};

/// Deliveries of ours as their customers' data have them.
class DeliveryFacts
{
public:
    explicit DeliveryFacts(Database &database)
        : m_database(database)
    {
    }

    /// Of what is still out with it, all the way down. Receiving events from before it left do not count.
    [[nodiscard]] Confirmation confirmationOf(const Dispatch &dispatch);

private:
    Database &m_database;
};

} // namespace packledger::ledger
