#pragma once

#include "endpoint/httplistener.h"
#include "ledger/site.h"

namespace packledger::endpoint {

/// The REST binding of EPCIS 2.0 for other systems of the site: POST /capture puts a document down and answers with a
/// job, GET /capture/ID tells its end, GET /events asks. Every request needs the token. Errors are problem+json.
///
/// Lives in the thread of its site's ledger connection. Documents are kept when they are answered; they are read by
/// readWaiting(), in the same thread, between requests.
class EpcisEndpoint
{
public:
    /// `partner` is the name under which what comes here stands in the inbox.
    EpcisEndpoint(ledger::Site &site, QByteArray token, QByteArray partner);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    /// Reads what was kept and not read yet, whoever sent it (AS2 comes in by the same door): whether there was any.
    bool readWaiting();

private:
    [[nodiscard]] HttpResponse capture(const HttpRequest &request);
    [[nodiscard]] HttpResponse job(const QString &id);
    [[nodiscard]] HttpResponse jobs();
    [[nodiscard]] HttpResponse events(const HttpRequest &request);
    [[nodiscard]] HttpResponse event(const QString &id);
    [[nodiscard]] bool isAllowed(const HttpRequest &request) const;

    ledger::Site &m_site;
    QByteArray m_token;
    QByteArray m_partner;
};

} // namespace packledger::endpoint
