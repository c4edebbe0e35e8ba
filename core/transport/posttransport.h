#pragma once

#include "sync/transport.h"
#include "transport/httpsroute.h"

#include <QList>
#include <QRegularExpression>

namespace packledger::transport {

/// A server that takes documents by POST and says at once what it thinks of them.
struct PostRoute
{
    HttpsRoute https;
    QByteArray method = "POST";
    QList<int> expected; ///< what counts as taken
    QRegularExpression accepted; ///< found in an answer that acknowledges; empty: the status alone counts
    QRegularExpression refused; ///< found in an answer that refuses, whatever its status
};

/// Plain POST, as many providers take EPCIS 1.2 and X12. The document's identity goes along as Idempotency-Key, its
/// file name as Content-Disposition. Nothing can be fetched.
class PostTransport final : public sync::Transport
{
public:
    explicit PostTransport(PostRoute route);

    [[nodiscard]] sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &progress) override;
    [[nodiscard]] sync::DeliveryOutcome inquire(
        const sync::Parcel &parcel, const QByteArray &reference, Progress &progress) override;
    [[nodiscard]] bool fetches() const override { return false; }
    [[nodiscard]] Result<int> poll(const std::function<bool(const QByteArray &remoteName)> &isSeen,
        const sync::KeepArrival &keep, Progress &progress) override;
    [[nodiscard]] bool test(const sync::TestReport &report, Progress &progress) override;

private:
    PostRoute m_route;
    HttpClient m_client;
};

/// Reads an "https" route with the binding "post": "method" (POST, PUT), "expect" (statuses), "accepted" and "refused"
/// (regular expressions).
[[nodiscard]] PostRoute postRouteFrom(RouteOptions &options);

} // namespace packledger::transport
