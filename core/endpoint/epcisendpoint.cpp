#include "endpoint/epcisendpoint.h"

#include "base/errortext.h"
#include "endpoint/endpointerrors.h"
#include "endpoint/eventquery.h"
#include "epcis/documentwriter.h"
#include "epcis/event.h"
#include "ledger/exchangestores.h"
#include "ledger/ledgererrors.h"
#include "sync/inbox.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace packledger::endpoint {

namespace {

constexpr int mostJobs = 100;

const char *const json = "application/json";

/// What a client may rely on, in every answer (EPCIS 2.0, 12.7).
std::vector<HttpHeader> standardHeaders()
{
    return { { "GS1-EPCIS-Version", "2.0.0" }, { "GS1-EPCIS-Min", "2.0.0" }, { "GS1-EPCIS-Max", "2.0.0" },
        { "GS1-CBV-Version", "2.0.0" }, { "GS1-CBV-Min", "2.0.0" }, { "GS1-CBV-Max", "2.0.0" },
        { "GS1-Vendor-Version", "Packledger" }, { "GS1-EPC-Format", "Never_Translates" },
        { "GS1-CBV-XML-Format", "Never_Translates" } };
}

HttpResponse respond(int status, const QByteArray &type, const QByteArray &body = {})
{
    HttpResponse response { .status = status, .headers = standardHeaders(), .body = body };
    if (!type.isEmpty())
        response.headers.push_back({ "Content-Type", type });
    return response;
}

HttpResponse respond(int status, const QJsonObject &body)
{
    return respond(status, json, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

/// RFC 9457, with the exception names of the standard.
HttpResponse problem(int status, const char *exception, const QString &title, const QString &detail = {})
{
    QJsonObject body { { QStringLiteral("type"), QStringLiteral("epcisException:") + QLatin1StringView(exception) },
        { QStringLiteral("title"), title }, { QStringLiteral("status"), status } };
    if (!detail.isEmpty())
        body.insert(QStringLiteral("detail"), detail);
    return respond(status, "application/problem+json", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpResponse trouble(const Error &error)
{
    return problem(500, "ImplementationException", errorSentence(error));
}

HttpResponse notThere()
{
    return problem(404, "NoSuchResourceException", QStringLiteral("There is nothing here."));
}

HttpResponse wrongMethod(const QByteArray &allowed)
{
    HttpResponse response = problem(405, "ImplementationException", QStringLiteral("This cannot be done here."));
    response.headers.push_back({ "Allow", allowed });
    return response;
}

QString isoText(qint64 ms)
{
    return QString::fromLatin1(Instant { ms, 0 }.toIso());
}

/// A capture job as the standard tells of it (12.6.2).
QJsonObject jobOf(const ledger::InboxRow &row)
{
    using State = ledger::InboxState;
    const bool isRunning = row.state == State::Kept;
    const bool isGood = isRunning || row.state == State::Taken || row.state == State::Repeated;
    QJsonObject job { { QStringLiteral("captureID"), QString::number(row.id.value) },
        { QStringLiteral("createdAt"), isoText(row.keptMs) }, { QStringLiteral("running"), isRunning },
        { QStringLiteral("success"), isGood },
        { QStringLiteral("captureErrorBehaviour"), QStringLiteral("rollback") } };
    QJsonArray errors;
    if (!isRunning)
        job.insert(QStringLiteral("finishedAt"), isoText(row.settledMs));
    if (!isGood) {
        const Error error { ErrorCode(row.code.constData()), row.detail, row.where };
        QString detail = errorSentence(error);
        if (row.where.line > 0)
            detail += QStringLiteral(" (%1:%2)").arg(row.where.line).arg(row.where.column);
        errors.append(QJsonObject { { QStringLiteral("type"), QStringLiteral("epcisException:ValidationException") },
            { QStringLiteral("title"), QString::fromUtf8(row.code) }, { QStringLiteral("detail"), detail } });
    }
    job.insert(QStringLiteral("errors"), errors);
    return job;
}

/// Events as the body of an answer to a query: an EPCISQueryDocument.
Result<QByteArray> queryDocument(ledger::View &view, Instant now, const std::vector<epcis::Event> &events)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    epcis::WriteOptions options;
    options.format = epcis::Format::EpcisJson20;
    options.companyPrefixLength
        = [&view](const gs1::ItemKey &key) { return view.masterData().companyPrefixLength(key); };
    Result<std::unique_ptr<epcis::DocumentWriter>> writer = epcis::DocumentWriter::create(buffer, std::move(options));
    if (!writer)
        return fail(writer.error());
    epcis::DocumentHeader header;
    header.creationDate = { now.toIso(), now.ms };
    Result<void> state = (*writer)->begin(header);
    for (const epcis::Event &event : events) {
        if (state)
            state = (*writer)->event(event);
    }
    if (state)
        state = (*writer)->end();
    if (!state)
        return fail(state.error());
    QJsonObject document = QJsonDocument::fromJson(buffer.data()).object();
    const QJsonObject body = document.value(QStringLiteral("epcisBody")).toObject();
    document.insert(QStringLiteral("type"), QStringLiteral("EPCISQueryDocument"));
    document.insert(QStringLiteral("epcisBody"),
        QJsonObject { { QStringLiteral("queryResults"),
            QJsonObject { { QStringLiteral("queryName"), QStringLiteral("SimpleEventQuery") },
                { QStringLiteral("resultsBody"),
                    QJsonObject { { QStringLiteral("eventList"), body.value(QStringLiteral("eventList")) } } } } } });
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace

EpcisEndpoint::EpcisEndpoint(ledger::Site &site, QByteArray token, QByteArray partner, qint64 mostBytes)
    : m_site(site)
    , m_token(std::move(token))
    , m_partner(std::move(partner))
    , m_mostBytes(mostBytes)
{
}

std::optional<HttpResponse> EpcisEndpoint::refusalOf(const HttpRequest &request) const
{
    const QByteArray value = request.header("Authorization");
    // Digests: comparing them tells nobody how much of a token was right.
    const auto digest
        = [](const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    if (!m_token.isEmpty() && value.toLower().startsWith("bearer ")
        && digest(value.sliced(7).trimmed()) == digest(m_token))
        return std::nullopt;
    HttpResponse response = problem(401, "SecurityException", QStringLiteral("A token is needed."));
    response.headers.push_back({ "WWW-Authenticate", "Bearer" });
    return response;
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
    if (const std::optional<HttpResponse> refused = refusalOf(request))
        return *refused;
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (request.method == "OPTIONS") {
        HttpResponse response = respond(204, QByteArray());
        response.headers.push_back({ "Allow", "OPTIONS, GET, POST" });
        response.headers.push_back({ "GS1-EPCIS-Capture-File-Size-Limit", QByteArray::number(m_mostBytes) });
        response.headers.push_back({ "GS1-Capture-Error-Behaviour", "rollback" });
        return response;
    }
    if (parts == QStringList { QStringLiteral("capture") }) {
        if (request.method == "POST")
            return capture(request);
        return request.method == "GET" ? jobs() : wrongMethod("OPTIONS, GET, POST");
    }
    if (parts.size() == 2 && parts.first() == u"capture")
        return request.method == "GET" ? job(parts.last()) : wrongMethod("GET");
    if (parts == QStringList { QStringLiteral("events") })
        return request.method == "GET" ? events(request) : wrongMethod("OPTIONS, GET");
    if (parts.size() == 2 && parts.first() == u"events")
        return request.method == "GET" ? event(parts.last()) : wrongMethod("GET");
    return notThere();
}

HttpResponse EpcisEndpoint::capture(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    const bool isXml = type == "application/xml" || type == "text/xml";
    if (!isXml && type != "application/ld+json" && type != json)
        return problem(415, "UnsupportedMediaTypeException",
            QStringLiteral("Send application/ld+json, application/json or application/xml."));
    if (request.body.size() > m_mostBytes)
        return refusal(413);
    if (const QByteArray behaviour = request.header("GS1-Capture-Error-Behaviour");
        !behaviour.isEmpty() && behaviour != "rollback")
        return problem(
            400, "ValidationException", QStringLiteral("A document is taken whole or not at all: ask for rollback."));
    // The digest makes the name: what is posted twice, after a broken wire, is one document.
    const QByteArray name = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    const sync::Arrival arrival { .remoteName = name,
        .fileName = QString::fromLatin1(name.first(16)) + (isXml ? QStringLiteral(".xml") : QStringLiteral(".json")),
        .contentType = type,
        .bytes = request.body };
    const Result<ledger::InboxId> kept = m_site.ledger().write(
        [&](ledger::WriteTransaction &transaction) { return sync::keepArrival(transaction, m_partner, arrival); });
    if (!kept)
        return kept.error().code == ledger::codes::busy ? refusal(503) : trouble(kept.error());
    HttpResponse response = respond(202, QByteArray());
    response.headers.push_back({ "Location", "/capture/" + QByteArray::number(kept->value) });
    return response;
}

HttpResponse EpcisEndpoint::job(const QString &id)
{
    const Result<std::optional<ledger::InboxRow>> row
        = m_site.ledger().read([&](ledger::View &view) -> Result<std::optional<ledger::InboxRow>> {
              return view.exchange().inbox.find(ledger::InboxId { id.toLongLong() });
          });
    if (!row)
        return trouble(row.error());
    // Nobody learns here what partners sent.
    if (!*row || (*row)->partner != m_partner)
        return notThere();
    return respond(200, jobOf(**row));
}

HttpResponse EpcisEndpoint::jobs()
{
    const Result<std::vector<ledger::InboxRow>> rows
        = m_site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::InboxRow>> {
              return view.exchange().inbox.all(m_partner, mostJobs);
          });
    if (!rows)
        return trouble(rows.error());
    QJsonArray list;
    for (const ledger::InboxRow &row : *rows)
        list.append(jobOf(row));
    return respond(200, json, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

HttpResponse EpcisEndpoint::events(const HttpRequest &request)
{
    const Result<EventQuery> query = eventQueryFrom(request.query);
    if (!query)
        return problem(
            400, "QueryParameterException", QStringLiteral("This parameter cannot be used."), query.error().detail);
    qint64 last = 0;
    bool isMore = false;
    const Instant now = m_site.ledger().clock().now();
    const Result<QByteArray> body = m_site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        std::vector<epcis::Event> found;
        forEachMatch(view, *query, [&](const ledger::EntryHead &head, const epcis::Event &event) {
            isMore = found.size() == size_t(query->perPage);
            if (isMore)
                return false;
            found.push_back(event);
            last = head.seq;
            return true;
        });
        return queryDocument(view, now, found);
    });
    if (!body)
        return trouble(body.error());
    HttpResponse response = respond(200, "application/ld+json", *body);
    if (isMore) {
        QUrlQuery next = request.query;
        next.removeAllQueryItems(QStringLiteral("nextPageToken"));
        next.addQueryItem(QStringLiteral("nextPageToken"), QString::number(last));
        response.headers.push_back(
            { "Link", "</events?" + next.toString(QUrl::FullyEncoded).toLatin1() + ">; rel=\"next\"" });
    }
    return response;
}

HttpResponse EpcisEndpoint::event(const QString &id)
{
    EventQuery query;
    query.eventIds = { id.toUtf8() };
    std::optional<epcis::Event> found;
    const Instant now = m_site.ledger().clock().now();
    const Result<QByteArray> body = m_site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        forEachMatch(view, query, [&](const ledger::EntryHead &, const epcis::Event &event) {
            found = event;
            return false;
        });
        return found ? queryDocument(view, now, { *found }) : Result<QByteArray>(QByteArray());
    });
    if (!body)
        return trouble(body.error());
    return found ? respond(200, "application/ld+json", *body) : notThere();
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
