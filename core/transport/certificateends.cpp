#include "transport/certificateends.h"

#include "transport/as2agreement.h"
#include "transport/httpsroute.h"

namespace packledger::transport {

namespace {

bool hasCertificates(const sync::PartnerProfile &profile)
{
    return profile.route.kind == "https" || profile.route.kind == "as2";
}

HttpsRoute routeOf(const sync::PartnerProfile &profile, Secrets &secrets)
{
    // Faults of other options are no matter here.
    RouteOptions options(profile.route.options, secrets);
    return httpsRouteFrom(options, profile.route.kind == "as2");
}

} // namespace

Result<std::vector<CertificateEnd>> certificateEnds(const sync::PartnerProfile &profile, Secrets &secrets)
{
    std::vector<CertificateEnd> all;
    if (!hasCertificates(profile))
        return all;
    const HttpsRoute route = routeOf(profile, secrets);
    if (!route.tls.certificate.isEmpty()) {
        const auto own = certificatesIn(route.tls.certificate, route.tls.keyPassword);
        if (!own)
            return fail(own.error());
        all.push_back({ "client_certificate", own->front().subject, own->front().notAfterMs });
    }
    for (const CertificateFacts &facts : certificatesInPem(route.tls.authorities))
        all.push_back({ "ca", facts.subject, facts.notAfterMs });
    if (profile.route.kind == "as2") {
        RouteOptions options(profile.route.options, secrets);
        const As2Agreement agreement = as2Agreement(options);
        for (const Identity &identity : agreement.identities)
            all.push_back(
                { "identity", identity.certificate.subject(), identity.certificate.notAfter().toMSecsSinceEpoch() });
        for (const Certificate &certificate : agreement.certificates)
            all.push_back({ "certificates", certificate.subject(), certificate.notAfter().toMSecsSinceEpoch() });
    }
    return all;
}

Result<std::vector<CertificateEnd>> serverCertificateEnds(
    const sync::PartnerProfile &profile, Secrets &secrets, const Progress &progress)
{
    std::vector<CertificateEnd> all;
    if (!hasCertificates(profile))
        return all;
    const HttpsRoute route = routeOf(profile, secrets);
    HttpClient client(route.tls, route.proxy);
    const Result<HttpClient::Peer> peer = client.connect(route.url, progress);
    if (!peer)
        return fail(peer.error());
    for (const CertificateFacts &facts : peer->certificates)
        all.push_back({ "server", facts.subject, facts.notAfterMs });
    return all;
}

} // namespace packledger::transport
