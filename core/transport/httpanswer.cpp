#include "transport/httpanswer.h"

#include "base/sha256.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

namespace packledger::transport {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qsizetype mostWords = 400;
constexpr qsizetype mostErrors = 20;

QJsonObject objectIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

QString joined(const QString &title, const QString &detail)
{
    if (title.isEmpty() || detail.isEmpty() || title == detail)
        return oneLine(title.isEmpty() ? detail : title);
    return oneLine(title + QStringLiteral(": ") + detail);
}

std::optional<QDateTime> httpDate(const QByteArray &value)
{
    const QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    return QDateTime(date.date(), date.time(), QTimeZone::utc());
}

CaptureJob jobFrom(const QJsonObject &object)
{
    CaptureJob job;
    job.isRunning = object.value(QLatin1StringView("running")).toBool();
    job.isSuccess = object.value(QLatin1StringView("success")).toBool();
    job.id = text(object, "captureID").toUtf8();
    for (const QJsonValue &error : object.value(QLatin1StringView("errors")).toArray()) {
        if (job.errors.size() >= mostErrors)
            break;
        const QJsonObject problem = error.toObject();
        const QString words = joined(text(problem, "title"), text(problem, "detail"));
        job.errors += words.isEmpty() ? oneLine(error.isString() ? error.toString() : text(problem, "type")) : words;
    }
    return job;
}

std::optional<CaptureJob> jobFromXml(const QByteArray &body)
{
    const auto isTrue = [](const QXmlStreamAttributes &attributes, const char *name) {
        const QStringView value = attributes.value(QLatin1StringView(name));
        return value == u"true" || value == u"1";
    };
    QXmlStreamReader reader(body);
    std::optional<CaptureJob> job;
    QString title;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return std::nullopt; // no place for entities
        case QXmlStreamReader::StartElement:
            if (!job) {
                if (reader.name() != u"EPCISCaptureJob")
                    return std::nullopt;
                const QXmlStreamAttributes attributes = reader.attributes();
                if (!attributes.hasAttribute(QStringLiteral("running"))
                    || !attributes.hasAttribute(QStringLiteral("success")))
                    return std::nullopt;
                job = CaptureJob { isTrue(attributes, "running"), isTrue(attributes, "success"),
                    attributes.value(QStringLiteral("captureID")).toUtf8(), {} };
            } else if (reader.name() == u"title") {
                title = reader.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (reader.name() == u"detail") {
                if (job->errors.size() < mostErrors)
                    job->errors += joined(title, reader.readElementText(QXmlStreamReader::SkipChildElements));
                title.clear();
            }
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? std::nullopt : job;
}

QByteArray unquoted(const QByteArray &value)
{
    return value.size() > 1 && value.startsWith('"') && value.endsWith('"') ? value.sliced(1, value.size() - 2) : value;
}

/// Where a link's target ends and its parameters begin, or the next link: separators within quotes and targets are
/// none.
qsizetype endOf(const QByteArray &text, qsizetype from, char separator)
{
    bool isQuoted = false;
    bool isTarget = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"' && !isTarget)
            isQuoted = !isQuoted;
        else if (c == '<' && !isQuoted)
            isTarget = true;
        else if (c == '>' && !isQuoted)
            isTarget = false;
        else if (c == separator && !isQuoted && !isTarget)
            return i;
    }
    return text.size();
}

QByteArrayList split(const QByteArray &text, char separator)
{
    QByteArrayList parts;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype end = endOf(text, from, separator);
        parts += text.sliced(from, end - from).trimmed();
        from = end + 1;
    }
    return parts;
}

} // namespace

QByteArray HttpAnswer::header(const char *name) const
{
    const auto found
        = std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray HttpAnswer::contentType() const
{
    return header("content-type").split(';').first().trimmed().toLower();
}

bool HttpAnswer::isJson() const
{
    const QByteArray type = contentType();
    return type == "application/json" || type.endsWith("+json");
}

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return line.size() > mostWords ? line.first(mostWords) + u'…' : line;
}

HttpProblem problemOf(const HttpAnswer &answer)
{
    if (answer.isJson()) {
        const QJsonObject object = objectIn(answer.body);
        const QString words = joined(text(object, "title"), text(object, "detail"));
        if (!words.isEmpty() || object.contains(QLatin1StringView("type")))
            return { text(object, "type").toUtf8(), words };
        const QString message = text(object, "message").isEmpty() ? text(object, "error") : text(object, "message");
        if (!message.isEmpty())
            return { {}, oneLine(message) };
    }
    // Pages for browsers say nothing that helps.
    if (answer.contentType() == "text/html")
        return {};
    return { {}, oneLine(QString::fromUtf8(answer.body.left(4 * mostWords))) };
}

std::optional<CaptureJob> captureJobOf(const HttpAnswer &answer)
{
    if (answer.contentType().endsWith("xml"))
        return jobFromXml(answer.body);
    const QJsonObject object = objectIn(answer.body);
    if (!object.value(QLatin1StringView("running")).isBool() || !object.value(QLatin1StringView("success")).isBool())
        return std::nullopt;
    return jobFrom(object);
}

std::optional<qint64> retryAfterMs(const HttpAnswer &answer)
{
    const QByteArray value = answer.header("retry-after");
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    if (const qint64 seconds = value.toLongLong(&isNumber); isNumber)
        return seconds < 0 ? std::optional<qint64>() : std::min(seconds, dayMs / 1000) * 1000;
    const std::optional<QDateTime> then = httpDate(value);
    const std::optional<QDateTime> now = httpDate(answer.header("date"));
    if (!then || !now)
        return std::nullopt;
    return std::clamp<qint64>(now->msecsTo(*then), 0, dayMs);
}

std::optional<qint64> dateMs(const HttpAnswer &answer)
{
    const std::optional<QDateTime> date = httpDate(answer.header("date"));
    return date ? std::optional(date->toMSecsSinceEpoch()) : std::nullopt;
}

QByteArray nextLink(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name != "link")
            continue;
        for (const QByteArray &link : split(value, ',')) {
            const QByteArrayList parts = split(link, ';');
            const QByteArray &target = parts.first();
            if (!target.startsWith('<') || !target.endsWith('>'))
                continue;
            for (const QByteArray &part : parts) {
                const qsizetype equals = part.indexOf('=');
                if (equals > 0 && part.first(equals).trimmed().toLower() == "rel"
                    && unquoted(part.sliced(equals + 1).trimmed()).toLower().split(' ').contains("next"))
                    return target.sliced(1, target.size() - 2).trimmed();
            }
        }
    }
    return {};
}

std::optional<QByteArray> eventsDigest(const QByteArray &body)
{
    const QJsonObject document = objectIn(body);
    const QJsonObject epcisBody = document.value(QLatin1StringView("epcisBody")).toObject();
    const QJsonObject results = epcisBody.value(QLatin1StringView("queryResults")).toObject();
    const QJsonObject inner = results.value(QLatin1StringView("resultsBody")).toObject();
    for (const QJsonObject &place : { inner, epcisBody, document }) {
        const QJsonValue events = place.value(QLatin1StringView("eventList"));
        if (!events.isArray())
            continue;
        if (events.toArray().isEmpty())
            return QByteArray();
        return Sha256::of(QJsonDocument(events.toArray()).toJson(QJsonDocument::Compact)).toHex();
    }
    return std::nullopt;
}

qint64 eventCount(const QByteArray &document)
{
    if (!document.trimmed().startsWith('<')) {
        const QJsonValue events
            = objectIn(document).value(QLatin1StringView("epcisBody")).toObject().value(QLatin1StringView("eventList"));
        return events.toArray().size();
    }
    QXmlStreamReader xml(document);
    qint64 events = 0;
    while (!xml.atEnd()) {
        // An event stands in the list itself or in extensions in it, which grew where EPCIS 1.x did (EPCIS 1.2, 9.5).
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name().endsWith(QLatin1StringView("Event"))) {
            ++events;
            xml.skipCurrentElement();
        }
    }
    return events;
}

} // namespace packledger::transport
