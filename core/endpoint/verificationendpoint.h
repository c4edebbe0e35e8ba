#pragma once

#include "endpoint/httpmessage.h"
#include "ledger/site.h"
#include "ledger/tokenstore.h"

#include <optional>

namespace packledger::endpoint {

/// The responder of GS1's Lightweight Messaging Standard for Verification of Product Identifiers, release 1.0 to 1.3:
/// GET /verify/gtin/GTIN/lot/LOT/ser/SERIAL?exp=YYMMDD and GET /checkConnectivity?gtin=GTIN. Each request needs a
/// token: that of the site's other systems, or one of its own, which may be limited to one client's products.
/// What is answered is on disk before the answer leaves.
///
/// Lives in the thread of its site's ledger connection.
class VerificationEndpoint
{
public:
    VerificationEndpoint(ledger::Site &site, QByteArray houseToken);

    [[nodiscard]] static bool isFor(const HttpRequest &request);
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    /// Whoever asks, by the token shown; nobody where it is none.
    [[nodiscard]] Result<std::optional<ledger::AccessToken>> askerOf(const HttpRequest &request);
    [[nodiscard]] HttpResponse verify(const HttpRequest &request, const ledger::AccessToken &asker);
    [[nodiscard]] HttpResponse connectivity(const HttpRequest &request, const ledger::AccessToken &asker);

    ledger::Site &m_site;
    QByteArray m_houseToken;
};

} // namespace packledger::endpoint
