#pragma once

#include "sync/transport.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace packledger::test {

/// What polls brought, kept in memory; what came once is not wanted again.
struct Arrivals
{
    std::vector<sync::Arrival> kept;
    QByteArrayList seen; ///< names on the partner's side

    Result<int> poll(sync::Transport &transport, Progress &progress)
    {
        return transport.poll([this](const QByteArray &name) { return seen.contains(name); },
            [this](const sync::Arrival &arrival) -> Result<void> {
                kept.push_back(arrival);
                seen += arrival.remoteName;
                return {};
            },
            progress);
    }
};

} // namespace packledger::test
