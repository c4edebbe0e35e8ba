#include "transport/httpoutcome.h"

#include "transport/outcomes.h"
#include "transport/transporterrors.h"

#include <QUrl>

namespace packledger::transport {

namespace {

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return codes::signInRefused;
    case 404:
    case 405:
    case 410:
        return codes::noSuchPlace;
    case 413:
        return codes::captureLimit;
    case 408:
    case 409:
    case 425:
    case 429:
        return codes::partnerTrouble;
    default:
        break;
    }
    if (status >= 500)
        return codes::partnerTrouble;
    if (status >= 400)
        return codes::documentRefused;
    return status >= 300 ? codes::redirected : codes::senselessAnswer;
}

/// The step at which a connection failed.
const char *stepOf(ErrorCode code)
{
    if (code == codes::hostUnknown || code == codes::routeUrl)
        return "resolve";
    if (code == codes::hostUnreachable || code == codes::partnerSilent)
        return "connect";
    return "certificate";
}

} // namespace

Error faultOf(const HttpAnswer &answer)
{
    ErrorCode code = codeOf(answer.status);
    // Pages for browsers come from what stands before the partner's program: they judge no document.
    if (code == codes::documentRefused && answer.contentType() == "text/html")
        code = answer.body.contains("SSL certificate") ? codes::clientCertificate : codes::senselessAnswer;
    QString detail = QString::number(answer.status);
    if (code == codes::redirected)
        detail += u' ' + QUrl(QString::fromUtf8(answer.header("location"))).host();
    else if (const QString words = problemOf(answer).words; !words.isEmpty())
        detail += u' ' + words;
    return { code, detail };
}

sync::DeliveryOutcome outcomeOf(const HttpAnswer &answer)
{
    const Error error = faultOf(answer);
    const HttpProblem problem = problemOf(answer);
    // An attempt before this one, of which nobody knew the end, was taken: the same document has the same bytes always.
    if (answer.status == 409 && problem.type.contains("AlreadyExists"))
        return acknowledged(error.detail);
    if (error.code == codes::documentRefused || error.code == codes::captureLimit) {
        sync::DeliveryOutcome outcome = refused(error, error.detail);
        outcome.evidence = answer.body.left(64 << 10);
        return outcome;
    }
    sync::DeliveryOutcome outcome = failed(error);
    outcome.answer = error.detail;
    outcome.retryAfterMs = retryAfterMs(answer);
    return outcome;
}

QString certificateLine(const CertificateFacts &facts)
{
    return QStringLiteral("%1 (%2), %3, %4")
        .arg(facts.subject, facts.issuer, QString::fromLatin1(facts.notAfter()), QString::fromLatin1(facts.pin));
}

bool testConnection(
    HttpClient &client, const HttpsRoute &route, const sync::TestReport &report, const Progress &progress)
{
    const bool isEncrypted = route.url.startsWith("https:");
    const QString host = QUrl(QString::fromUtf8(route.url)).host();
    const Result<HttpClient::Peer> peer = client.connect(route.url, progress);
    const QByteArray failedAt = peer ? QByteArray() : QByteArray(stepOf(peer.error().code));
    const auto give = [&](const char *step, const QString &said) {
        report(failedAt == step ? notPassed(step, peer.error()) : passed(step, said));
        return failedAt != step;
    };
    if (!give("resolve", host) || !give("connect", peer ? QString::fromLatin1(peer->address) : QString())
        || (isEncrypted
            && !give("certificate",
                peer && !peer->certificates.empty() ? certificateLine(peer->certificates.front()) : QString())))
        return false;
    return peer.has_value();
}

} // namespace packledger::transport
