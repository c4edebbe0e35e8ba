#include "transport/capturetransport.h"

#include "base/clock.h"
#include "transport/httpoutcome.h"
#include "transport/outcomes.h"
#include "transport/patience.h"
#include "transport/transporterrors.h"

#include <QUrl>
#include <QUrlQuery>

namespace packledger::transport {

namespace {

constexpr qint64 firstWaitMs = 1000;
constexpr qint64 dayMs = 86'400'000;
// An event may be recorded a little before it can be asked for.
constexpr qint64 overlapMs = 900'000;
constexpr int mostPages = 100'000;

bool isTolerable(const HttpAnswer &answer)
{
    // Not every server lets one ask about a place instead of using it.
    return answer.isGood() || answer.status == 404 || answer.status == 405 || answer.status == 501;
}

QByteArray resolved(const QByteArray &base, const QByteArray &reference)
{
    return QUrl(QString::fromUtf8(base)).resolved(QUrl(QString::fromUtf8(reference))).toEncoded();
}

/// The same resource beneath another address of the place ("https://partner.example/epcis/capture"); empty where it
/// is there already, or the place is no part of it.
QByteArray beneath(const QByteArray &place, const QByteArray &url)
{
    QUrl own = QUrl::fromEncoded(place);
    const QUrl named = QUrl::fromEncoded(url);
    const QString name = own.fileName();
    const QStringList parts = named.path(QUrl::FullyEncoded).split(u'/');
    const qsizetype at = parts.lastIndexOf(name);
    if (name.isEmpty() || at < 0)
        return {};
    const QString rest = parts.mid(at + 1).join(u'/');
    own.setPath(own.path(QUrl::FullyEncoded) + (rest.isEmpty() ? QString() : u'/' + rest), QUrl::StrictMode);
    own.setQuery(named.query(QUrl::FullyEncoded), QUrl::StrictMode);
    const QByteArray other = own.toEncoded();
    return other == url ? QByteArray() : other;
}

bool isUnknownPlace(const HttpAnswer &answer)
{
    return answer.status == 404 || answer.status == 410;
}

} // namespace

CaptureTransport::CaptureTransport(CaptureRoute route)
    : m_route(std::move(route))
    , m_client(m_route.https.tls, m_route.https.proxy)
{
}

Result<HttpAnswer> CaptureTransport::ask(const QByteArray &method, const QByteArray &url, const Progress &progress)
{
    HttpRequest request = m_route.https.request(method, url);
    request.headers.emplace_back("GS1-EPCIS-Version", m_route.epcisVersion);
    request.headers.emplace_back("GS1-CBV-Version", m_route.cbvVersion);
    request.headers.emplace_back("Accept", "application/json, application/ld+json;q=0.9, application/problem+json");
    Result<HttpAnswer> answer = m_client.exchange(request, progress);
    m_wishMs.reset();
    if (answer) {
        if (!answer->isGood())
            m_wishMs = retryAfterMs(*answer);
        if (const std::optional<qint64> now = dateMs(*answer); now)
            m_theirNowMs = *now;
    }
    return answer;
}

Result<HttpAnswer> CaptureTransport::askNamed(QByteArray &url, const char *place, const Progress &progress)
{
    Result<HttpAnswer> answer = ask("GET", url, progress);
    const QByteArray other = answer && isUnknownPlace(*answer) ? beneath(at(place), url) : QByteArray();
    if (other.isEmpty())
        return answer;
    Result<HttpAnswer> again = ask("GET", other, progress);
    if (!again || isUnknownPlace(*again))
        return answer;
    url = other;
    return again;
}

Result<CaptureTransport::Terms> CaptureTransport::learnTerms(const Progress &progress)
{
    if (m_terms)
        return *m_terms;
    const Result<HttpAnswer> answer = ask("OPTIONS", at("/capture"), progress);
    if (!answer)
        return fail(answer.error());
    if (!isTolerable(*answer) && faultOf(*answer).code != codes::documentRefused)
        return fail(faultOf(*answer));
    Terms terms;
    if (answer->isGood()) {
        terms.documents.mostBytes = std::max(0LL, answer->header("gs1-epcis-capture-file-size-limit").toLongLong());
        terms.documents.mostEvents = std::max(0LL, answer->header("gs1-epcis-capture-limit").toLongLong());
        for (const QByteArray &type : answer->header("accept-post").split(',')) {
            if (const QByteArray plain = type.split(';').first().trimmed().toLower(); !plain.isEmpty())
                terms.documents.contentTypes += plain;
        }
        terms.version = answer->header("gs1-epcis-version");
    }
    m_terms = terms;
    return terms;
}

sync::DeliveryOutcome CaptureTransport::send(const sync::Parcel &parcel, Progress &progress)
{
    const Result<Terms> terms = learnTerms(progress);
    if (!terms) {
        sync::DeliveryOutcome outcome = failed(terms.error());
        outcome.retryAfterMs = m_wishMs;
        return outcome;
    }
    const auto tooMuch = [](qint64 has, qint64 most, const char *of) {
        return refused({ codes::captureLimit,
            QStringLiteral("%1 %2 > %3").arg(QString::number(has), QLatin1StringView(of), QString::number(most)) });
    };
    const auto &[mostBytes, mostEvents, types] = terms->documents;
    if (mostBytes > 0 && parcel.bytes.size() > mostBytes)
        return tooMuch(parcel.bytes.size(), mostBytes, "bytes");
    if (const qint64 events = mostEvents > 0 ? eventCount(parcel.bytes) : 0; events > mostEvents)
        return tooMuch(events, mostEvents, "events");
    HttpRequest request = m_route.https.request("POST", at("/capture"));
    request.headers.emplace_back("Content-Type", parcel.contentType);
    request.headers.emplace_back("Accept", "application/json, application/problem+json");
    request.headers.emplace_back("GS1-EPCIS-Version", m_route.epcisVersion);
    request.headers.emplace_back("GS1-CBV-Version", m_route.cbvVersion);
    request.headers.emplace_back("GS1-Capture-Error-Behaviour", m_route.errorBehaviour);
    request.headers.emplace_back("Idempotency-Key", parcel.id);
    request.body = parcel.bytes;
    const Result<HttpAnswer> answer = m_client.exchange(request, progress);
    if (!answer)
        return failed(answer.error());
    if (!answer->isGood())
        return outcomeOf(*answer);
    const QByteArray location = answer->header("location");
    if (!location.isEmpty() && answer->status != 204) {
        const QByteArray job = resolved(request.url, location);
        if (!isSameOrigin(job, m_route.https.url))
            return failed({ codes::redirected, QUrl(QString::fromUtf8(job)).host() });
        return inquire(parcel, job, progress);
    }
    // A repository that captures at once says so with a job that has ended.
    if (const std::optional<CaptureJob> job = captureJobOf(*answer); job && !job->isRunning && job->isSuccess)
        return acknowledged(QString::fromUtf8(job->id));
    if ((answer->status == 201 || answer->status == 204) && answer->body.isEmpty())
        return acknowledged(QString::number(answer->status));
    return failed({ codes::senselessAnswer,
        QStringLiteral("%1 %2").arg(answer->status).arg(QString::fromUtf8(answer->contentType())) });
}

sync::DeliveryOutcome CaptureTransport::inquire(const sync::Parcel &, const QByteArray &reference, Progress &progress)
{
    QByteArray url = reference;
    // Kept for days in between: credentials still go to nobody else.
    if (!isSameOrigin(reference, m_route.https.url))
        return failed({ codes::redirected, QUrl(QString::fromUtf8(reference)).host() });
    const Result<HttpAnswer> answer = askNamed(url, "/capture", progress);
    sync::DeliveryOutcome later = delivered(url);
    later.retryAfterMs = firstWaitMs;
    if (!answer) {
        later.error = answer.error();
        return later;
    }
    if (const std::optional<qint64> wish = retryAfterMs(*answer); wish)
        later.retryAfterMs = wish;
    // Where the job is not known, or no more, the document is there all the same: asking goes on, and a person is told.
    const std::optional<CaptureJob> job = answer->isGood() ? captureJobOf(*answer) : std::nullopt;
    if (!job) {
        later.error = answer->isGood() ? Error { codes::senselessAnswer, QString::fromUtf8(answer->contentType()) }
            : isUnknownPlace(*answer)  ? Error { codes::jobUnknown, QString::fromUtf8(url) }
                                       : faultOf(*answer);
        return later;
    }
    if (job->isRunning)
        return later;
    sync::DeliveryOutcome outcome = job->isSuccess
        ? acknowledged(QString::fromUtf8(job->id))
        : refused({ codes::jobFailed, job->errors.isEmpty() ? QString::fromUtf8(job->id) : job->errors.first() },
            oneLine(job->errors.join(QStringLiteral("; "))));
    outcome.evidence = answer->body;
    return outcome;
}

QByteArray CaptureTransport::firstPage() const
{
    QUrlQuery query;
    for (const auto &[name, value] : m_route.query)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    query.addQueryItem(QStringLiteral("perPage"), QString::number(m_route.perPage));
    const qint64 since = m_fetchedUntilMs > 0  ? m_fetchedUntilMs - overlapMs
        : m_theirNowMs > 0 && m_route.days > 0 ? m_theirNowMs - m_route.days * dayMs
                                               : 0;
    if (since > 0 && m_route.days > 0)
        query.addQueryItem(QStringLiteral("GE_recordTime"), QString::fromLatin1(Instant { since, 0 }.toIso()));
    QUrl url(QString::fromUtf8(at("/events")));
    url.setQuery(query);
    return url.toEncoded();
}

Result<int> CaptureTransport::poll(
    const std::function<bool(const QByteArray &remoteName)> &isSeen, const sync::KeepArrival &keep, Progress &progress)
{
    if (!m_route.fetches)
        return 0;
    // For the repository's date.
    const Result<HttpAnswer> asked = ask("OPTIONS", at("/events"), progress);
    if (!asked)
        return fail(asked.error());
    if (m_wishMs)
        return fail(faultOf(*asked));
    const qint64 begunMs = m_theirNowMs;
    int kept = 0;
    QByteArray page = firstPage();
    for (int pages = 0; !page.isEmpty(); ++pages) {
        const Result<HttpAnswer> answer = askNamed(page, "/events", progress);
        if (!answer)
            return fail(answer.error());
        if (!answer->isGood())
            return fail(faultOf(*answer));
        const std::optional<QByteArray> digest
            = answer->status == 204 ? std::optional(QByteArray()) : eventsDigest(answer->body);
        if (!digest || pages >= mostPages)
            return fail(codes::senselessAnswer,
                QStringLiteral("%1 %2").arg(answer->status).arg(QString::fromUtf8(answer->contentType())));
        const QByteArray name = "events;" + *digest;
        if (!digest->isEmpty() && !isSeen(name)) {
            const sync::Arrival arrival { name,
                QStringLiteral("events-%1.json").arg(QString::fromLatin1(digest->first(16))), "application/ld+json",
                answer->body };
            if (const Result<void> done = keep(arrival); !done)
                return fail(done.error());
            ++kept;
        }
        const QByteArray next = nextLink(*answer);
        const QByteArray following = next.isEmpty() ? QByteArray() : resolved(page, next);
        if (!following.isEmpty() && !isSameOrigin(following, m_route.https.url))
            return fail(codes::redirected, QUrl(QString::fromUtf8(following)).host());
        if (following == page)
            return fail(codes::senselessAnswer, QStringLiteral("Link"));
        page = following;
    }
    m_fetchedUntilMs = begunMs;
    return kept;
}

Result<void> CaptureTransport::testSignIn(const Progress &progress)
{
    const Result<HttpAnswer> answer = ask("GET", at("/capture?perPage=1"), progress);
    if (!answer)
        return fail(answer.error());
    if (!isTolerable(*answer))
        return fail(faultOf(*answer));
    return {};
}

bool CaptureTransport::test(const sync::TestReport &report, Progress &progress)
{
    if (!testConnection(m_client, m_route.https, report, progress))
        return false;
    std::optional<sync::PartnerTerms> found;
    const auto give = [&](const char *name, const Result<QString> &said) {
        sync::TestStep step = said ? passed(name, *said) : notPassed(name, said.error());
        step.terms = std::exchange(found, std::nullopt);
        report(step);
        return said.has_value();
    };
    const auto signedIn = [&]() -> Result<QString> {
        if (const Result<void> in = testSignIn(progress); !in)
            return fail(in.error());
        return QString();
    };
    const auto terms = [&]() -> Result<QString> {
        m_terms.reset();
        const Result<Terms> told = learnTerms(progress);
        if (!told)
            return fail(told.error());
        QStringList said;
        if (!told->version.isEmpty())
            said += QStringLiteral("EPCIS %1").arg(QString::fromUtf8(told->version));
        if (told->documents.mostEvents > 0)
            said += QStringLiteral("GS1-EPCIS-Capture-Limit %1").arg(told->documents.mostEvents);
        if (told->documents.mostBytes > 0)
            said += QStringLiteral("GS1-EPCIS-Capture-File-Size-Limit %1").arg(told->documents.mostBytes);
        if (told->documents.isTold())
            found = told->documents;
        return oneLine(said.join(QStringLiteral(", ")));
    };
    const auto read = [&]() -> Result<QString> {
        const Result<HttpAnswer> answer = ask("GET", at("/events?perPage=1"), progress);
        if (!answer)
            return fail(answer.error());
        if (!answer->isGood())
            return fail(faultOf(*answer));
        if (answer->status != 204 && !eventsDigest(answer->body))
            return fail(codes::senselessAnswer, QString::fromUtf8(answer->contentType()));
        return QString();
    };
    return give("sign-in", signedIn()) && give("write", terms()) && (!m_route.fetches || give("read", read()));
}

CaptureRoute captureRouteFrom(RouteOptions &options, sync::EpcisForm form)
{
    CaptureRoute route;
    route.https = httpsRouteFrom(options);
    route.epcisVersion = form == sync::EpcisForm::Xml12 ? "1.2" : "2.0.0";
    route.cbvVersion = route.epcisVersion;
    route.errorBehaviour
        = options.choice("error_behaviour", { QStringLiteral("rollback"), QStringLiteral("proceed") }).toLatin1();
    route.fetches = options.flag("fetch", false);
    route.query = options.pairs("query");
    route.perPage = int(options.number("per_page", 100, 1, 10'000));
    route.days = int(options.number("days", 30, 0, 3650));
    return route;
}

} // namespace packledger::transport
