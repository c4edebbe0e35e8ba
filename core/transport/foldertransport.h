#pragma once

#include "sync/partnerprofile.h"
#include "sync/transport.h"
#include "transport/fetchrules.h"
#include "transport/settledfiles.h"

namespace packledger::transport {

class RouteOptions;

/// Where a folder route puts documents down and finds them.
struct FolderRoute
{
    QString out; ///< absolute; empty: nothing is sent
    QString in; ///< absolute; empty: nothing is fetched
    QString archive; ///< where Move moves it, on the same file system
    FetchRules fetch;
};

/// Folders that a partner's program, a gateway or a share reads and writes. Files get their name when they are whole
/// and on disk; what a partner still writes is left alone. Nothing is ever created but files: a missing folder may be
/// a share that is not mounted.
class FolderTransport final : public sync::Transport
{
public:
    explicit FolderTransport(FolderRoute route);

    [[nodiscard]] sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &progress) override;
    [[nodiscard]] sync::DeliveryOutcome inquire(
        const sync::Parcel &parcel, const QByteArray &reference, Progress &progress) override;
    [[nodiscard]] bool fetches() const override { return !m_route.in.isEmpty(); }
    [[nodiscard]] Result<int> poll(const std::function<bool(const QByteArray &remoteName)> &isSeen,
        const sync::KeepArrival &keep, Progress &progress) override;
    [[nodiscard]] bool test(const sync::TestReport &report, Progress &progress) override;

private:
    [[nodiscard]] Result<void> takeAway(int folder, const QByteArray &name);

    FolderRoute m_route;
    SettledFiles m_settled;
};

/// Reads a folder route: "out", "in", "taken" (delete, keep, move), "archive", "settle_ms", "most_bytes".
[[nodiscard]] FolderRoute folderRouteFrom(RouteOptions &options);

} // namespace packledger::transport
