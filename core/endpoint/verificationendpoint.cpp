#include "endpoint/verificationendpoint.h"

#include "base/errortext.h"
#include "endpoint/epcisendpoint.h"
#include "gs1/expirydate.h"
#include "gs1/gln.h"
#include "gs1/gstext.h"
#include "gs1/gtin.h"
#include "ledger/ledgererrors.h"
#include "ledger/localsystems.h"
#include "workflow/accesstokens.h"
#include "workflow/verification.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace packledger::endpoint {

using ledger::AccessToken;
using ledger::VerificationRow;
using workflow::VerificationRequest;
using Verdict = ledger::VerificationVerdict;

namespace {

constexpr const char *newest = "1.3.0";
const QString verifyPath = QStringLiteral("/verify");
const QString connectivityPath = QStringLiteral("/checkConnectivity");

HttpResponse respond(int status, const QByteArray &type, const QJsonObject &body)
{
    return { .status = status,
        .headers = { { "Content-Type", type }, { "GS1US-Version", newest }, { "Cache-Control", "no-store" } },
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

/// RFC 9457: the status says what kind it is.
HttpResponse problem(int status, const QString &title, const QString &detail = {})
{
    QJsonObject body { { QStringLiteral("type"), QStringLiteral("about:blank") }, { QStringLiteral("title"), title },
        { QStringLiteral("status"), status } };
    if (!detail.isEmpty())
        body.insert(QStringLiteral("detail"), detail);
    return respond(status, "application/problem+json", body);
}

HttpResponse trouble(const Error &error)
{
    if (error.code != ledger::codes::busy)
        return problem(500, QStringLiteral("The question cannot be answered now."), errorSentence(error));
    HttpResponse response = problem(503, QStringLiteral("There is too much to do just now. Try again."));
    response.headers.push_back({ "Retry-After", "5" });
    return response;
}

QByteArray decoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray());
}

QByteArray parameter(const HttpRequest &request, const char *name)
{
    return request.query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded).toUtf8();
}

/// A request as it can be read, and what is wrong with it: the element that is at fault, empty where none is.
struct Read
{
    VerificationRequest request;
    QByteArray fault {};
};

void readParty(const HttpRequest &request, Read &read)
{
    read.request.party = parameter(request, "reqGLN");
    if (read.fault.isEmpty() && !read.request.party.isEmpty() && !gs1::Gln::parse(read.request.party))
        read.fault = "reqGLN";
    read.request.context = parameter(request, "context");
    read.request.correlation = parameter(request, "corrUUID");
    if (read.fault.isEmpty() && read.request.correlation.size() > 64)
        read.fault = "corrUUID";
}

Read readVerify(const HttpRequest &request, const QDate &today)
{
    Read read;
    // Split before it is decoded: a lot may have a slash in it.
    const QByteArray path
        = request.encodedPath.isEmpty() ? QUrl::toPercentEncoding(request.path, "/") : request.encodedPath;
    const QByteArrayList parts = path.split('/');
    const bool isWhole = parts.size() == 8 && parts.at(2) == "gtin" && parts.at(4) == "lot" && parts.at(6) == "ser";
    if (!isWhole)
        read.fault = "path";
    if (isWhole) {
        read.request.gtin = decoded(parts.at(3));
        read.request.lot = decoded(parts.at(5));
        read.request.serial = decoded(parts.at(7));
        if (!gs1::Gtin::parse14(read.request.gtin))
            read.fault = "gtin";
        else if (!gs1::Lot::parse(read.request.lot))
            read.fault = "lot";
        else if (!gs1::SerialNumber::parse(read.request.serial))
            read.fault = "ser";
    }
    const QByteArray expiry = parameter(request, "exp");
    read.request.expiry = expiry;
    if (const Result<gs1::ExpiryDate> date = gs1::ExpiryDate::parse(expiry, today))
        read.request.expiry = date->iso();
    else if (read.fault.isEmpty())
        read.fault = "exp";
    const QByteArray link = parameter(request, "linkType");
    if (read.fault.isEmpty() && !link.isEmpty() && link != "verificationService" && link != "gs1:verificationService")
        read.fault = "linkType";
    readParty(request, read);
    return read;
}

/// Before 1.3 there was one word beside the verdict, and no reason but what does not match.
bool isOlder(const HttpRequest &request)
{
    const QByteArrayList version = request.header("GS1US-Version").trimmed().split('.');
    const int major = version.front().toInt();
    return version.size() < 2 || major < 1 || (major == 1 && version.at(1).toInt() < 3);
}

QJsonObject answerOf(const VerificationRow &row, bool isOld)
{
    QJsonObject data { { QStringLiteral("verified"), row.verdict == Verdict::Verified } };
    QByteArray reason = row.reason;
    QByteArray information = row.information;
    if (isOld) {
        if (!reason.isEmpty() && !reason.startsWith("No_match"))
            reason = "No_reason_provided";
        information = information == "Recalled" ? "recalled" : "";
    }
    if (!reason.isEmpty())
        data.insert(QStringLiteral("verificationFailureReason"), QString::fromLatin1(reason));
    if (!information.isEmpty())
        data.insert(QStringLiteral("additionalInfo"), QString::fromLatin1(information));
    return data;
}

} // namespace

VerificationEndpoint::VerificationEndpoint(ledger::Site &site, QByteArray houseToken)
    : m_site(site)
    , m_houseToken(std::move(houseToken))
{
}

bool VerificationEndpoint::isFor(const HttpRequest &request)
{
    return request.path == verifyPath || request.path.startsWith(verifyPath + u'/') || request.path == connectivityPath;
}

Result<std::optional<AccessToken>> VerificationEndpoint::askerOf(const HttpRequest &request)
{
    using Asker = std::optional<AccessToken>;
    const QByteArray value = request.header("Authorization");
    if (!value.toLower().startsWith("bearer "))
        return Asker();
    const QByteArray token = value.sliced(7).trimmed();
    const Result<Asker> system = tokenOf(m_site, m_houseToken, request);
    if (!system)
        return system;
    if (*system && (*system)->scope != ledger::TokenScope::Capture)
        return Asker(AccessToken { .name = ledger::localSystems, .client = (*system)->client });
    return m_site.ledger().read([&](ledger::View &view) -> Result<Asker> {
        return workflow::tokenShown(view, ledger::TokenKind::Verification, token);
    });
}

HttpResponse VerificationEndpoint::answer(const HttpRequest &request)
{
    const Result<std::optional<AccessToken>> asker = askerOf(request);
    if (!asker)
        return trouble(asker.error());
    if (!*asker) {
        HttpResponse response = problem(401, QStringLiteral("A token is needed."));
        response.headers.push_back({ "WWW-Authenticate", "Bearer" });
        return response;
    }
    if (request.method != "GET") {
        HttpResponse response = problem(405, QStringLiteral("Ask with GET."));
        response.headers.push_back({ "Allow", "GET" });
        return response;
    }
    return request.path == connectivityPath ? connectivity(request, **asker) : verify(request, **asker);
}

HttpResponse VerificationEndpoint::verify(const HttpRequest &request, const AccessToken &asker)
{
    const Read read = readVerify(request, m_site.ledger().clock().today());
    const Result<VerificationRow> row
        = m_site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<VerificationRow> {
              return read.fault.isEmpty() ? workflow::answerVerification(transaction, read.request, asker)
                                          : workflow::noteMisunderstood(transaction, read.request, read.fault, asker);
          });
    if (!row)
        return trouble(row.error());
    if (row->verdict == Verdict::NotUnderstood)
        return problem(400, QStringLiteral("The request was not understood."),
            QStringLiteral("This is missing or wrong: %1.").arg(QString::fromLatin1(read.fault)));
    // Of another client's product the same words as of one that is none of ours.
    if (row->verdict == Verdict::NotOurs)
        return problem(404, QStringLiteral("This product is not answered for here."));
    QJsonObject body { { QStringLiteral("verificationTimestamp"),
                           QString::fromLatin1(Instant { row->atMs, 0 }.toIso()) },
        { QStringLiteral("responderGLN"), QString::fromLatin1(m_site.identity().gln) },
        { QStringLiteral("data"), answerOf(*row, isOlder(request)) } };
    if (!read.request.correlation.isEmpty())
        body.insert(QStringLiteral("corrUUID"), QString::fromUtf8(read.request.correlation));
    return respond(200, "application/json", body);
}

HttpResponse VerificationEndpoint::connectivity(const HttpRequest &request, const AccessToken &asker)
{
    Read read;
    read.request.gtin = parameter(request, "gtin");
    if (!gs1::Gtin::parse14(read.request.gtin))
        read.fault = "gtin";
    readParty(request, read);
    if (!read.fault.isEmpty())
        return problem(400, QStringLiteral("The request was not understood."),
            QStringLiteral("This is missing or wrong: %1.").arg(QString::fromLatin1(read.fault)));
    const Result<bool> isOurs = m_site.ledger().read([&](ledger::View &view) -> Result<bool> {
        return workflow::answersFor(view, read.request.gtin, asker.client);
    });
    if (!isOurs)
        return trouble(isOurs.error());
    if (!*isOurs)
        return problem(404, QStringLiteral("This product is not answered for here."));
    return respond(
        200, "application/json", { { QStringLiteral("responderGLN"), QString::fromLatin1(m_site.identity().gln) } });
}

} // namespace packledger::endpoint
