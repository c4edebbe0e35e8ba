#include "endpoint/epcisendpoint.h"

#include "access/token.h"
#include "endpoint/endpointerrors.h"
#include "endpoint/epcisanswers.h"
#include "endpoint/eventquery.h"
#include "epcis/documentreader.h"
#include "ledger/ledgererrors.h"
#include "sync/inbox.h"
#include "workflow/accesstokens.h"
#include "workflow/clientscope.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace packledger::endpoint {

namespace {

constexpr int mostJobs = 100;

/// Resources whose events are those with one value of a parameter (EPCIS 2.0, 12.2).
struct Resource
{
    const char *name;
    const char *parameter;
};
constexpr Resource resources[] = { { "eventTypes", "eventType" }, { "epcs", "MATCH_anyEPC" },
    { "bizSteps", "EQ_bizStep" }, { "bizLocations", "EQ_bizLocation" }, { "readPoints", "EQ_readPoint" },
    { "dispositions", "EQ_disposition" } };

/// The value of "/epcs/VALUE/events": a URI has slashes of its own.
QString valueIn(const QString &path, const QString &name)
{
    const QString before = u'/' + name + u'/';
    const QString after = QStringLiteral("/events");
    if (!path.startsWith(before) || !path.endsWith(after) || path.size() <= before.size() + after.size())
        return {};
    return path.sliced(before.size()).chopped(after.size());
}

HttpResponse optionsOf(const QByteArray &allowed)
{
    HttpResponse response = respond(204);
    response.headers.push_back({ "Allow", allowed });
    return response;
}

/// Reads a document for goods that are not one client's.
class ForeignGoods final : public epcis::DocumentSink
{
public:
    ForeignGoods(ledger::View &view, const QString &client)
        : m_view(view)
        , m_client(client)
    {
    }

    /// What cannot be read to its end is nobody's: it is refused when its turn comes.
    [[nodiscard]] bool areNotIn(const QByteArray &document)
    {
        QByteArray copy = document;
        QBuffer bytes(&copy);
        bytes.open(QIODevice::ReadOnly);
        (void)epcis::readDocument(bytes, *this);
        return !m_isAny;
    }

    bool header(const epcis::DocumentHeader &) override { return true; }
    bool vocabularyElement(const epcis::VocabularyElement &) override { return true; }
    bool event(epcis::Event &&event, const Where &) override
    {
        m_isAny = !workflow::isAboutClient(m_view, event, m_client, true);
        return !m_isAny;
    }
    void finding(Finding) override { }

private:
    ledger::View &m_view;
    QString m_client;
    bool m_isAny = false;
};

/// What a system may see of the events: of one client's goods those that are about them alone.
std::function<bool(const epcis::Event &)> seenBy(ledger::View &view, const ledger::AccessToken &token)
{
    if (token.client.isEmpty())
        return {};
    return [&view, client = token.client](
               const epcis::Event &event) { return workflow::isAboutClient(view, event, client, false); };
}

/// What came with the token of one system bears its name; the names have no dash.
QString filePrefixOf(const ledger::AccessToken &token)
{
    return token.name.isEmpty() ? QString() : QString::fromLatin1(token.name) + u'-';
}

/// Whose system is for one client's goods sees its own documents alone.
bool maySee(const ledger::AccessToken &token, const ledger::InboxRow &row)
{
    return token.client.isEmpty() || row.fileName.startsWith(filePrefixOf(token));
}

} // namespace

Result<std::optional<ledger::AccessToken>> tokenOf(
    ledger::Site &site, const QByteArray &houseToken, const HttpRequest &request)
{
    using Shown = std::optional<ledger::AccessToken>;
    const QByteArray value = request.header("Authorization");
    if (!value.toLower().startsWith("bearer "))
        return Shown();
    const QByteArray token = value.sliced(7).trimmed();
    // Digests: comparing them tells nobody how much of a token was right.
    if (!houseToken.isEmpty() && access::tokenDigest(token) == access::tokenDigest(houseToken))
        return Shown(ledger::AccessToken {});
    return site.ledger().read([&](ledger::View &view) -> Result<Shown> {
        return workflow::tokenShown(view, ledger::TokenKind::System, token);
    });
}

EpcisEndpoint::EpcisEndpoint(ledger::Site &site, QByteArray token, QByteArray partner, qint64 mostBytes)
    : m_site(site)
    , m_token(std::move(token))
    , m_partner(std::move(partner))
    , m_mostBytes(mostBytes)
{
}

std::optional<EpcisEndpoint::Token> EpcisEndpoint::admitted(const HttpRequest &request, HttpResponse &refusal) const
{
    const Result<std::optional<Token>> shown = tokenOf(m_site, m_token, request);
    if (!shown) {
        refusal = shown.error().code == ledger::codes::busy ? EpcisEndpoint::refusal(503) : trouble(shown.error());
        return std::nullopt;
    }
    const std::optional<Token> &token = *shown;
    if (!token) {
        refusal = problem(401, "SecurityException", QStringLiteral("A token is needed."));
        refusal.headers.push_back({ "WWW-Authenticate", "Bearer" });
        return std::nullopt;
    }
    const bool isCapture = request.method == "POST" || request.path == u"/capture"
        || request.path.startsWith(QLatin1StringView("/capture/"));
    const ledger::TokenScope other = isCapture ? ledger::TokenScope::Query : ledger::TokenScope::Capture;
    if (token->scope == other && request.method != "OPTIONS") {
        refusal = problem(403, "SecurityException",
            isCapture ? QStringLiteral("This token is for queries alone.")
                      : QStringLiteral("This token is for capturing alone."));
        return std::nullopt;
    }
    return token;
}

std::optional<HttpResponse> EpcisEndpoint::refusalOf(const HttpRequest &request) const
{
    HttpResponse refusal;
    return admitted(request, refusal) ? std::nullopt : std::optional(refusal);
}

HttpResponse EpcisEndpoint::refusal(int status)
{
    switch (status) {
    case 408:
        return problem(status, "ImplementationException", QStringLiteral("The request came too slowly."));
    case 413:
        return problem(status, "CaptureLimitExceededException", QStringLiteral("The document is too large."));
    case 431:
        return problem(status, "URITooLongException", QStringLiteral("The head of the request is too long."));
    case 503: {
        HttpResponse response = problem(
            status, "ImplementationException", QStringLiteral("There is too much to do just now. Try again."));
        response.headers.push_back({ "Retry-After", "5" });
        return response;
    }
    default:
        return problem(status, "ImplementationException", QStringLiteral("This is no request that is understood."));
    }
}

HttpResponse EpcisEndpoint::answer(const HttpRequest &request)
{
    HttpResponse refusal;
    const std::optional<Token> token = admitted(request, refusal);
    return token ? answerTo(*token, request) : refusal;
}

HttpResponse EpcisEndpoint::answerTo(const Token &token, const HttpRequest &request)
{
    // EPCIS 2.0, 12.7: what is asked for and cannot be given is refused, not answered in another way.
    const QByteArray format = request.header("GS1-EPC-Format") + request.header("GS1-CBV-XML-Format");
    const QByteArray version = request.header("GS1-EPCIS-Version");
    if (format.contains("Always") || (!version.isEmpty() && !version.startsWith("2.") && !version.startsWith("1.")))
        return problem(406, "NotAcceptableException",
            QStringLiteral("This is EPCIS 2.0, and identifiers leave as they came in: nothing is translated."));
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const QString place = parts.value(0);
    const bool isOptions = request.method == "OPTIONS";
    if (place == u"capture" && parts.size() == 1) {
        if (request.method == "POST")
            return capture(token, request);
        if (isOptions) {
            HttpResponse response = optionsOf("OPTIONS, GET, POST");
            response.headers.push_back({ "GS1-EPCIS-Capture-File-Size-Limit", QByteArray::number(m_mostBytes) });
            response.headers.push_back({ "GS1-Capture-Error-Behaviour", "rollback" });
            response.headers.push_back({ "Accept-Post", "application/ld+json, application/json, application/xml" });
            return response;
        }
        return request.method == "GET" ? jobs(token) : wrongMethod("OPTIONS, GET, POST");
    }
    if (place == u"events" && parts.size() == 1 && request.method == "POST")
        return captureEvent(token, request);
    if (place == u"queries" || place == u"subscriptions" || place == u"nextPageToken") {
        // EPCIS 2.0, 12.3: a query that nobody made is not there.
        if (place == u"queries" && parts.size() > 1 && request.method == "GET")
            return problem(404, "NoSuchNameException", QStringLiteral("There is no query of this name."));
        return notOffered();
    }
    std::function<HttpResponse()> get;
    if (place == u"capture" && parts.size() == 2)
        get = [&] { return job(token, parts.last()); };
    else if (place == u"events" && parts.size() == 1)
        get = [&] { return events(token, request); };
    else if (place == u"events")
        get = [&] { return event(token, request, request.path.sliced(request.path.indexOf(u"events/") + 7)); };
    for (const Resource &resource : resources) {
        if (place != QLatin1StringView(resource.name))
            continue;
        const QString value = valueIn(request.path, QLatin1StringView(resource.name));
        if (value.isEmpty())
            return isOptions ? optionsOf("OPTIONS") : notOffered();
        get = [&, value] {
            HttpRequest narrowed = request;
            narrowed.query.addQueryItem(
                QLatin1StringView(resource.parameter), QString::fromLatin1(QUrl::toPercentEncoding(value)));
            return events(token, narrowed);
        };
    }
    if (!get)
        return notThere();
    const QByteArray allowed = place == u"events" && parts.size() == 1 ? "OPTIONS, GET, POST" : "OPTIONS, GET";
    if (isOptions)
        return optionsOf(allowed);
    return request.method == "GET" ? get() : wrongMethod(allowed);
}

Result<ledger::InboxId> EpcisEndpoint::keep(const Token &token, const HttpRequest &request, const QByteArray &type)
{
    // The digest makes the name: what is posted twice, after a broken wire, is one document.
    const QByteArray name = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    const sync::Arrival arrival { .remoteName = name,
        .fileName = filePrefixOf(token) + QString::fromLatin1(name.first(16))
            + (type.endsWith("xml") ? QStringLiteral(".xml") : QStringLiteral(".json")),
        .contentType = type,
        .bytes = request.body };
    return m_site.ledger().write(
        [&](ledger::WriteTransaction &transaction) { return sync::keepArrival(transaction, m_partner, arrival); });
}

std::optional<HttpResponse> EpcisEndpoint::refusalOfBody(
    const Token &token, const HttpRequest &request, const QByteArray &type) const
{
    const bool isKnown
        = QByteArrayList({ "application/xml", "text/xml", "application/ld+json", "application/json" }).contains(type);
    if (!isKnown)
        return problem(415, "UnsupportedMediaTypeException",
            QStringLiteral("Send application/ld+json, application/json or application/xml."));
    if (request.body.size() > m_mostBytes)
        return refusal(413);
    if (const QByteArray behaviour = request.header("GS1-Capture-Error-Behaviour");
        !behaviour.isEmpty() && behaviour != "rollback")
        return problem(
            400, "ValidationException", QStringLiteral("A document is taken whole or not at all: ask for rollback."));
    if (token.client.isEmpty())
        return std::nullopt;
    const Result<bool> isTheirs = m_site.ledger().read(
        [&](ledger::View &view) -> Result<bool> { return ForeignGoods(view, token.client).areNotIn(request.body); });
    if (!isTheirs)
        return trouble(isTheirs.error());
    return *isTheirs ? std::nullopt
                     : std::optional(problem(403, "SecurityException",
                         QStringLiteral("This token is for one client's goods, and the document names others.")));
}

HttpResponse EpcisEndpoint::capture(const Token &token, const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (const std::optional<HttpResponse> refused = refusalOfBody(token, request, type))
        return *refused;
    const Result<ledger::InboxId> kept = keep(token, request, type);
    if (!kept)
        return kept.error().code == ledger::codes::busy ? refusal(503) : trouble(kept.error());
    HttpResponse response = respond(202);
    response.headers.push_back({ "Location", "/capture/" + QByteArray::number(kept->value) });
    return response;
}

HttpResponse EpcisEndpoint::captureEvent(const Token &token, const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (const std::optional<HttpResponse> refused = refusalOfBody(token, request, type))
        return *refused;
    const Result<ledger::InboxId> kept = keep(token, request, type);
    if (!kept)
        return kept.error().code == ledger::codes::busy ? refusal(503) : trouble(kept.error());
    const Result<ledger::InboxRow> read = sync::readArrival(m_site, *kept);
    if (!read)
        return read.error().code == ledger::codes::busy ? refusal(503) : trouble(read.error());
    const QJsonObject job = jobOf(*read);
    if (!job.value(QStringLiteral("success")).toBool())
        return problem(400, "ValidationException", QStringLiteral("This is no event that can be taken."),
            job.value(QStringLiteral("errors"))
                .toArray()
                .first()
                .toObject()
                .value(QStringLiteral("detail"))
                .toString());
    HttpResponse response = respond(201);
    const Result<QByteArray> id = m_site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        return ledger::EventIndex(view.database()).identifierIn(read->document);
    });
    if (id && !id->isEmpty())
        response.headers.push_back({ "Location", "/events/" + QUrl::toPercentEncoding(QString::fromUtf8(*id), ":") });
    return response;
}

HttpResponse EpcisEndpoint::job(const Token &token, const QString &id)
{
    const Result<std::optional<ledger::InboxRow>> row
        = m_site.ledger().read([&](ledger::View &view) -> Result<std::optional<ledger::InboxRow>> {
              return view.exchange().inbox.find(ledger::InboxId { id.toLongLong() });
          });
    if (!row)
        return trouble(row.error());
    // Nobody learns here what partners sent.
    if (!*row || (*row)->partner != m_partner || !maySee(token, **row))
        return notThere();
    return respond(200, jobOf(**row));
}

HttpResponse EpcisEndpoint::jobs(const Token &token)
{
    const Result<std::vector<ledger::InboxRow>> rows
        = m_site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::InboxRow>> {
              return view.exchange().inbox.all(m_partner, mostJobs);
          });
    if (!rows)
        return trouble(rows.error());
    QJsonArray list;
    for (const ledger::InboxRow &row : *rows) {
        if (maySee(token, row))
            list.append(jobOf(row));
    }
    return respond(200, "application/json", QJsonDocument(list).toJson(QJsonDocument::Compact));
}

HttpResponse EpcisEndpoint::events(const Token &token, const HttpRequest &request)
{
    const std::optional<AnswerForm> form = formFor(request.header("Accept"));
    if (!form)
        return problem(406, "NotAcceptableException",
            QStringLiteral("Events are told as application/ld+json, application/json or application/xml."));
    const Result<EventQuery> query = eventQueryFrom(request.query);
    if (!query && query.error().code == codes::endpointTooComplex)
        return problem(413, "QueryTooComplexException",
            QStringLiteral("This parameter asks for more than can be looked up."), query.error().detail);
    if (!query)
        return problem(
            400, "QueryParameterException", QStringLiteral("This parameter cannot be used."), query.error().detail);
    const Instant now = m_site.ledger().clock().now();
    EventPage page;
    const Result<QByteArray> body = m_site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        page = eventPage(view, *query, seenBy(view, token));
        return page.isTooLarge ? Result<QByteArray>(QByteArray()) : queryDocument(view, now, page.events, *form);
    });
    if (!body)
        return trouble(body.error());
    if (page.isTooLarge)
        return problem(413, "QueryTooLargeException", QStringLiteral("There are more events than maxEventCount."));
    HttpResponse response = respond(200, contentTypeOf(*form), *body);
    if (!page.nextToken.isEmpty()) {
        QUrlQuery next = request.query;
        next.removeAllQueryItems(QStringLiteral("nextPageToken"));
        next.addQueryItem(QStringLiteral("nextPageToken"), QString::fromLatin1(page.nextToken));
        response.headers.push_back(
            { "Link", "</events?" + next.toString(QUrl::FullyEncoded).toLatin1() + ">; rel=\"next\"" });
        // Tokens do not run out; the standard wants a moment, and a year is one.
        response.headers.push_back(
            { "GS1-Next-Page-Token-Expires", Instant { now.ms + 365LL * 86'400'000, 0 }.toIso() });
    }
    return response;
}

HttpResponse EpcisEndpoint::event(const Token &token, const HttpRequest &request, const QString &id)
{
    const std::optional<AnswerForm> form = formFor(request.header("Accept"));
    if (!form)
        return problem(406, "NotAcceptableException",
            QStringLiteral("Events are told as application/ld+json, application/json or application/xml."));
    EventQuery query;
    query.eventIds = { id.toUtf8() };
    query.perPage = 1;
    const Instant now = m_site.ledger().clock().now();
    const Result<QByteArray> body = m_site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        const EventPage page = eventPage(view, query, seenBy(view, token));
        return page.events.empty() ? Result<QByteArray>(QByteArray()) : queryDocument(view, now, page.events, *form);
    });
    if (!body)
        return trouble(body.error());
    return body->isEmpty() ? notThere() : respond(200, contentTypeOf(*form), *body);
}

bool EpcisEndpoint::readWaiting(const Progress &progress)
{
    const Result<std::vector<ledger::InboxRow>> rows = m_site.ledger().read(
        [](ledger::View &view) -> Result<std::vector<ledger::InboxRow>> { return view.exchange().inbox.unread(); });
    if (!rows)
        return false;
    bool isAny = false;
    // What fails for this machine's sake waits; the next request or start tries again.
    for (const ledger::InboxRow &row : *rows) {
        if (progress && !progress(0, 0))
            break;
        isAny = sync::readArrival(m_site, row.id, progress).has_value() || isAny;
    }
    return isAny;
}

} // namespace packledger::endpoint
