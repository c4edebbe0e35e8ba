#include "transport/posttransport.h"

#include "transport/filenames.h"
#include "transport/httpoutcome.h"
#include "transport/outcomes.h"
#include "transport/transporterrors.h"

namespace packledger::transport {

namespace {

QRegularExpression expressionFrom(RouteOptions &options, const char *key)
{
    const QRegularExpression expression(options.text(key), QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        options.refuse(key, expression.errorString());
    return expression;
}

bool isFound(const QRegularExpression &expression, const QString &text)
{
    return !expression.pattern().isEmpty() && expression.match(text).hasMatch();
}

} // namespace

PostTransport::PostTransport(PostRoute route)
    : m_route(std::move(route))
    , m_client(m_route.https.tls, m_route.https.proxy)
{
}

sync::DeliveryOutcome PostTransport::send(const sync::Parcel &parcel, Progress &progress)
{
    if (!isSendableName(parcel.fileName))
        return refused({ codes::remoteFileName, parcel.fileName });
    HttpRequest request = m_route.https.request(m_route.method, m_route.https.url);
    request.headers.emplace_back("Content-Type", parcel.contentType);
    request.headers.emplace_back("Idempotency-Key", parcel.id);
    request.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + parcel.fileName.toLatin1() + '"');
    request.body = parcel.bytes;
    const Result<HttpAnswer> answer = m_client.exchange(request, progress);
    if (!answer)
        return failed(answer.error());
    const QString words = QString::fromUtf8(answer->body.left(64 << 10));
    const auto said = [&] { return oneLine(QStringLiteral("%1 %2").arg(answer->status).arg(words)); };
    if (isFound(m_route.refused, words)) {
        sync::DeliveryOutcome outcome = refused({ codes::documentRefused, said() }, said());
        outcome.evidence = answer->body;
        return outcome;
    }
    if (!m_route.expected.contains(answer->status)) {
        if (!answer->isGood())
            return outcomeOf(*answer);
        return failed({ codes::senselessAnswer, said() });
    }
    // A page for browsers comes from whatever stands in between.
    const bool isAcknowledged = m_route.accepted.pattern().isEmpty() ? answer->contentType() != "text/html"
                                                                     : isFound(m_route.accepted, words);
    if (!isAcknowledged)
        return failed({ codes::senselessAnswer, said() });
    sync::DeliveryOutcome outcome = acknowledged(said());
    outcome.evidence = answer->body;
    return outcome;
}

sync::DeliveryOutcome PostTransport::inquire(const sync::Parcel &, const QByteArray &, Progress &)
{
    // send() leaves nothing open.
    return acknowledged();
}

Result<int> PostTransport::poll(
    const std::function<bool(const QByteArray &remoteName)> &, const sync::KeepArrival &, Progress &)
{
    return 0;
}

bool PostTransport::test(const sync::TestReport &report, Progress &progress)
{
    if (!testConnection(m_client, m_route.https, report, progress))
        return false;
    const Result<HttpAnswer> answer = m_client.exchange(m_route.https.request("OPTIONS", m_route.https.url), progress);
    if (!answer) {
        report(notPassed("sign-in", answer.error()));
        return false;
    }
    // Without a document nobody can tell more than that we are let in. A server may well not know OPTIONS; one that is
    // down, and a page for browsers from whatever stands in between, prove nothing.
    const int status = answer->status;
    const bool isDown = status >= 500 && status != 501;
    const bool isPage = answer->isGood() && answer->contentType() == "text/html" && !answer->body.isEmpty();
    if (isPage) {
        report(notPassed("sign-in", { codes::senselessAnswer, QStringLiteral("%1 text/html").arg(status) }));
        return false;
    }
    const bool isElsewhere = status >= 300 && status < 400;
    if (isDown || isElsewhere || status == 401 || status == 403 || status == 404 || status == 407) {
        report(notPassed("sign-in", faultOf(*answer)));
        return false;
    }
    report(passed("sign-in", {}));
    return true;
}

PostRoute postRouteFrom(RouteOptions &options)
{
    PostRoute route;
    route.https = httpsRouteFrom(options);
    route.method = options.choice("method", { QStringLiteral("POST"), QStringLiteral("PUT") }).toLatin1();
    route.expected = options.numbers("expect", 200, 299);
    // 202 says only that a document will be looked at: where a partner says no more, its profile says so.
    if (route.expected.isEmpty())
        route.expected = { 200, 201, 204 };
    route.accepted = expressionFrom(options, "accepted");
    route.refused = expressionFrom(options, "refused");
    return route;
}

} // namespace packledger::transport
