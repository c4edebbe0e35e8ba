#pragma once

#include "base/progress.h"
#include "endpoint/httpmessage.h"
#include "ledger/exchangestores.h"
#include "ledger/site.h"

#include <optional>

namespace packledger::endpoint {

/// The REST binding of EPCIS 2.0 for other systems of the site: POST /capture puts a document down and answers with a
/// job, GET /capture/ID tells its end, POST /events takes one event at once, GET /events asks. Every request needs the
/// token. Errors are problem+json.
///
/// Lives in the thread of its site's ledger connection. Documents are kept when they are answered, and read later, by
/// readWaiting().
class EpcisEndpoint
{
public:
    /// `partner` is the name under which what comes here stands in the inbox; a document has `mostBytes` at most.
    EpcisEndpoint(ledger::Site &site, QByteArray token, QByteArray partner, qint64 mostBytes = qint64(128) << 20);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    /// What whoever has no token is told, before anything else of the request is looked at.
    [[nodiscard]] std::optional<HttpResponse> refusalOf(const HttpRequest &request) const;
    /// What to say where only a status is to be said: of requests that are too large, too slow, not to be understood.
    [[nodiscard]] static HttpResponse refusal(int status);
    /// Reads what was kept and not read yet, whoever sent it (AS2 comes in by the same door): whether there was any.
    bool readWaiting(const Progress &progress = {});

private:
    [[nodiscard]] HttpResponse capture(const HttpRequest &request);
    [[nodiscard]] HttpResponse captureEvent(const HttpRequest &request);
    [[nodiscard]] Result<ledger::InboxId> keep(const HttpRequest &request, const QByteArray &type);
    [[nodiscard]] std::optional<HttpResponse> refusalOfBody(const HttpRequest &request, const QByteArray &type) const;
    [[nodiscard]] HttpResponse job(const QString &id);
    [[nodiscard]] HttpResponse jobs();
    [[nodiscard]] HttpResponse events(const HttpRequest &request);
    [[nodiscard]] HttpResponse event(const HttpRequest &request, const QString &id);

    ledger::Site &m_site;
    QByteArray m_token;
    QByteArray m_partner;
    qint64 m_mostBytes;
};

} // namespace packledger::endpoint
