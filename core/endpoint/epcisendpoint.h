#pragma once

#include "base/progress.h"
#include "endpoint/httpmessage.h"
#include "ledger/exchangestores.h"
#include "ledger/site.h"
#include "ledger/tokenstore.h"

#include <optional>

namespace packledger::endpoint {

/// Whose token a request shows: the site's own, which has no name and may do everything, or a system's; nothing where
/// it is nobody's. Fails as the ledger does.
[[nodiscard]] Result<std::optional<ledger::AccessToken>> tokenOf(
    ledger::Site &site, const QByteArray &houseToken, const HttpRequest &request);

/// The REST binding of EPCIS 2.0 for other systems of the site: POST /capture puts a document down and answers with a
/// job, GET /capture/ID tells its end, POST /events takes one event at once, GET /events asks. Every request needs the
/// site's token, which may do all of it, or one of a system (ledger::AccessToken), which may do what that says.
/// Errors are problem+json.
///
/// Lives in the thread of its site's ledger connection. Documents are kept when they are answered, and read later, by
/// readWaiting().
class EpcisEndpoint
{
public:
    /// `partner` is the name under which what comes here stands in the inbox; a document has `mostBytes` at most.
    EpcisEndpoint(ledger::Site &site, QByteArray token, QByteArray partner, qint64 mostBytes = qint64(128) << 20);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    /// What whoever has no token, or one for other things, is told before anything else of the request is looked at.
    [[nodiscard]] std::optional<HttpResponse> refusalOf(const HttpRequest &request) const;
    /// What to say where only a status is to be said: of requests that are too large, too slow, not to be understood.
    [[nodiscard]] static HttpResponse refusal(int status);
    /// Reads what was kept and not read yet, whoever sent it (AS2 comes in by the same door): whether there was any.
    bool readWaiting(const Progress &progress = {});

private:
    using Token = ledger::AccessToken;

    /// Whose token it is; nothing where it is nobody's, or one that is not for this.
    [[nodiscard]] std::optional<Token> admitted(const HttpRequest &request, HttpResponse &refusal) const;
    [[nodiscard]] HttpResponse answerTo(const Token &token, const HttpRequest &request);
    [[nodiscard]] HttpResponse capture(const Token &token, const HttpRequest &request);
    [[nodiscard]] HttpResponse captureEvent(const Token &token, const HttpRequest &request);
    [[nodiscard]] Result<ledger::InboxId> keep(const Token &token, const HttpRequest &request, const QByteArray &type);
    [[nodiscard]] std::optional<HttpResponse> refusalOfBody(
        const Token &token, const HttpRequest &request, const QByteArray &type) const;
    [[nodiscard]] HttpResponse job(const Token &token, const QString &id);
    [[nodiscard]] HttpResponse jobs(const Token &token);
    [[nodiscard]] HttpResponse events(const Token &token, const HttpRequest &request);
    [[nodiscard]] HttpResponse event(const Token &token, const HttpRequest &request, const QString &id);

    ledger::Site &m_site;
    QByteArray m_token;
    QByteArray m_partner;
    qint64 m_mostBytes;
};

} // namespace packledger::endpoint
