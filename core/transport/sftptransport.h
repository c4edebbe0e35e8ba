#pragma once

#include "sync/transport.h"
#include "transport/fetchrules.h"
#include "transport/sftpsession.h"

namespace packledger::transport {

class RouteOptions;

/// Where an SFTP route puts documents down and finds them.
struct SftpRoute
{
    SftpLogin login;
    QByteArray out; ///< folder over there; empty: nothing is sent
    QByteArray in; ///< the same; empty: nothing is fetched
    QByteArray archive; ///< where Move moves it
    FetchRules fetch;
};

/// Folders of an SFTP server. A document is written under a name of unfinished files, its size is compared, and then it
/// gets its own; an attempt that was cut goes on where it ended. A host that shows another key than the profile's is
/// left at once.
class SftpTransport final : public sync::Transport
{
public:
    explicit SftpTransport(SftpRoute route);

    [[nodiscard]] sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &progress) override;
    [[nodiscard]] sync::DeliveryOutcome inquire(
        const sync::Parcel &parcel, const QByteArray &reference, Progress &progress) override;
    [[nodiscard]] bool fetches() const override { return !m_route.in.isEmpty(); }
    [[nodiscard]] Result<int> poll(const std::function<bool(const QByteArray &remoteName)> &isSeen,
        const sync::KeepArrival &keep, Progress &progress) override;
    [[nodiscard]] bool test(const sync::TestReport &report, Progress &progress) override;

private:
    [[nodiscard]] Result<void> putDown(const sync::Parcel &parcel, const Progress &progress);
    [[nodiscard]] Result<qint64> bytesThere(
        const QByteArray &unfinished, const QByteArray &bytes, const Progress &progress);
    [[nodiscard]] Result<bool> isThere(const QByteArray &path, const QByteArray &bytes, const Progress &progress);
    [[nodiscard]] Result<void> takeAway(const QByteArray &name, const Progress &progress);

    SftpRoute m_route;
    SftpSession m_session;
    SettledFiles m_settled;
};

/// Reads an "sftp" route: "host", "port", "user", "fingerprints", "password", "key" and "key_password" (secrets),
/// "out", "in", "taken" (delete, keep, move), "archive", "settle_ms", "most_bytes", "timeout_s".
[[nodiscard]] SftpRoute sftpRouteFrom(RouteOptions &options);

} // namespace packledger::transport
