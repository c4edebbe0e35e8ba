#pragma once

#include "sync/partnerprofile.h"
#include "sync/transport.h"
#include "transport/httpsroute.h"

namespace packledger::transport {

/// A partner's EPCIS 2.0 repository.
struct CaptureRoute
{
    HttpsRoute https;
    QByteArray epcisVersion;
    QByteArray cbvVersion;
    QByteArray errorBehaviour; ///< "rollback": all events or none; "proceed"
    bool fetches = false; ///< whether events wait there for us
    std::vector<std::pair<QString, QString>> query; ///< which ones: {"EQ_bizStep", "shipping"}
    int perPage = 100;
    int days = 30; ///< how far back by the repository's own record time; 0: everything
};

/// The EPCIS 2.0 REST binding (EPCIS 2.0, 12): documents go to /capture, whose job is asked for until it has ended,
/// for its 202 is no acceptance; events wait at /events, page by page. The document's identity goes along as
/// Idempotency-Key. Limits that the repository tells are kept before anything is sent.
class CaptureTransport final : public sync::Transport
{
public:
    explicit CaptureTransport(CaptureRoute route);

    [[nodiscard]] sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &progress) override;
    [[nodiscard]] sync::DeliveryOutcome inquire(
        const sync::Parcel &parcel, const QByteArray &reference, Progress &progress) override;
    [[nodiscard]] bool fetches() const override { return m_route.fetches; }
    [[nodiscard]] Result<int> poll(const std::function<bool(const QByteArray &remoteName)> &isSeen,
        const sync::KeepArrival &keep, Progress &progress) override;
    [[nodiscard]] std::optional<qint64> pollWishMs() const override { return m_wishMs; }
    [[nodiscard]] bool test(const sync::TestReport &report, Progress &progress) override;

private:
    /// What OPTIONS tells of a place.
    struct Terms
    {
        sync::PartnerTerms documents;
        QByteArray version;
    };

    [[nodiscard]] QByteArray at(const char *place) const { return m_route.https.url + place; }
    [[nodiscard]] Result<HttpAnswer> ask(const QByteArray &method, const QByteArray &url, const Progress &progress);
    /// Asks for what the repository named. Behind a proxy it may leave out the part of the path that the proxy takes
    /// off: where it is not there by its name, it is looked for beneath the profile's address, and `url` becomes that.
    [[nodiscard]] Result<HttpAnswer> askNamed(QByteArray &url, const char *place, const Progress &progress);
    [[nodiscard]] Result<Terms> learnTerms(const Progress &progress);
    [[nodiscard]] QByteArray firstPage() const;
    [[nodiscard]] Result<void> testSignIn(const Progress &progress);

    CaptureRoute m_route;
    HttpClient m_client;
    std::optional<Terms> m_terms;
    std::optional<qint64> m_wishMs; ///< of the last answer that was no good one
    qint64 m_theirNowMs = 0; ///< by the repository's clock; 0: not told
    qint64 m_fetchedUntilMs = 0; ///< by the repository's clock; 0: not yet
};

/// Reads an "https" route with the binding "epcis": "error_behaviour", "fetch", "query", "per_page", "days".
[[nodiscard]] CaptureRoute captureRouteFrom(RouteOptions &options, sync::EpcisForm form);

} // namespace packledger::transport
