#include "endpoint/epcisanswers.h"

#include "base/errortext.h"
#include "epcis/documentwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace packledger::endpoint {

namespace {

QString isoText(qint64 ms)
{
    return QString::fromLatin1(Instant { ms, 0 }.toIso());
}

/// How much a client wants one of the types, from 0 to 1000; an exact name counts before a wildcard.
int wish(const QByteArray &accept, const QByteArrayList &types)
{
    int best = -1;
    int bestRank = 0;
    for (const QByteArray &range : accept.split(',')) {
        const QByteArrayList parts = range.split(';');
        const QByteArray type = parts.front().trimmed().toLower();
        int quality = 1000;
        for (const QByteArray &part : parts.sliced(1)) {
            if (part.trimmed().toLower().startsWith("q="))
                quality = int(part.trimmed().sliced(2).toDouble() * 1000);
        }
        int rank = 0;
        if (types.contains(type))
            rank = 3;
        else if (type.endsWith("/*")
            && std::ranges::any_of(types, [&type](const QByteArray &one) { return one.startsWith(type.chopped(1)); }))
            rank = 2;
        if (type == "*/*")
            rank = 1;
        if (rank > bestRank || (rank == bestRank && rank > 0 && quality > best)) {
            best = quality;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

HttpResponse respond(int status, const QByteArray &type, const QByteArray &body)
{
    HttpResponse response { .status = status,
        .headers = { { "GS1-EPCIS-Version", "2.0.0" }, { "GS1-EPCIS-Min", "2.0.0" }, { "GS1-EPCIS-Max", "2.0.0" },
            { "GS1-CBV-Version", "2.0.0" }, { "GS1-CBV-Min", "2.0.0" }, { "GS1-CBV-Max", "2.0.0" },
            { "GS1-Vendor-Version", "Packledger" }, { "GS1-EPC-Format", "Never_Translates" },
            { "GS1-CBV-XML-Format", "Never_Translates" } },
        .body = body };
    if (!type.isEmpty())
        response.headers.push_back({ "Content-Type", type });
    return response;
}

HttpResponse respond(int status, const QJsonObject &body)
{
    return respond(status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpResponse problem(int status, const char *exception, const QString &title, const QString &detail)
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

HttpResponse notOffered()
{
    return problem(501, "ImplementationException",
        QStringLiteral("Named queries and subscriptions are not offered: ask GET /events."));
}

HttpResponse wrongMethod(const QByteArray &allowed)
{
    HttpResponse response = problem(405, "ImplementationException", QStringLiteral("This cannot be done here."));
    response.headers.push_back({ "Allow", allowed });
    return response;
}

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

std::optional<AnswerForm> formFor(const QByteArray &accept)
{
    if (accept.trimmed().isEmpty())
        return AnswerForm::Json;
    const int json = wish(accept, { "application/ld+json", "application/json" });
    const int xml = wish(accept, { "application/xml", "text/xml" });
    if (json <= 0 && xml <= 0)
        return std::nullopt;
    return xml > json ? AnswerForm::Xml : AnswerForm::Json;
}

QByteArray contentTypeOf(AnswerForm form)
{
    return form == AnswerForm::Xml ? "application/xml" : "application/ld+json";
}

Result<QByteArray> queryDocument(
    ledger::View &view, Instant now, const std::vector<epcis::Event> &events, AnswerForm form)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    epcis::WriteOptions options;
    const bool isXml = form == AnswerForm::Xml;
    options.format = isXml ? epcis::Format::EpcisXml20 : epcis::Format::EpcisJson20;
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
    // The same document but for its envelope; what is between is not touched.
    QByteArray text = buffer.data();
    const auto exchange = [&text](const QByteArray &before, const QByteArray &after, qsizetype at) {
        if (at >= 0)
            text.replace(at, before.size(), after);
    };
    const auto first
        = [&](const QByteArray &before, const QByteArray &after) { exchange(before, after, text.indexOf(before)); };
    const auto last
        = [&](const QByteArray &before, const QByteArray &after) { exchange(before, after, text.lastIndexOf(before)); };
    if (isXml) {
        first("<epcis:EPCISDocument", "<epcisq:EPCISQueryDocument xmlns:epcisq=\"urn:epcglobal:epcis-query:xsd:2\"");
        first("<EPCISBody>", "<EPCISBody><epcisq:QueryResults><queryName>SimpleEventQuery</queryName><resultsBody>");
        last("</EPCISBody>", "</resultsBody></epcisq:QueryResults></EPCISBody>");
        last("</epcis:EPCISDocument>", "</epcisq:EPCISQueryDocument>");
    } else {
        first("\"EPCISDocument\"", "\"EPCISQueryDocument\"");
        first("\"eventList\":", "\"queryResults\":{\"queryName\":\"SimpleEventQuery\",\"resultsBody\":{\"eventList\":");
        text = text.first(text.lastIndexOf(']')) + "]}}}}";
    }
    return text;
}

} // namespace packledger::endpoint
