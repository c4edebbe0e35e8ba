#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace packledger::transport {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// What a server answered.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers {}; ///< names in lower case, in the order they came
    QByteArray body {};

    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
    /// The first of that name (in lower case); empty where there is none.
    [[nodiscard]] QByteArray header(const char *name) const;
    /// The media type without its parameters, in lower case.
    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] bool isJson() const;
};

/// What an answer says is wrong, RFC 9457 (problem+json) or, where it is something else, its beginning in plain text.
struct HttpProblem
{
    QByteArray type; ///< "epcisException:ValidationException"
    QString words; ///< title and detail, on one line, shortened
};

/// A capture job of EPCIS 2.0, 12.6.
struct CaptureJob
{
    bool isRunning = false;
    bool isSuccess = false;
    QByteArray id;
    QStringList errors; ///< each on one line, shortened; the first twenty
};

/// What the answer's body says was wrong (RFC 7807 and what servers send in its place).
[[nodiscard]] HttpProblem problemOf(const HttpAnswer &answer);

/// The job that a body tells of, in JSON or in XML; none where it tells of none.
[[nodiscard]] std::optional<CaptureJob> captureJobOf(const HttpAnswer &answer);

/// How long the server wants to be left alone, RFC 9110 10.2.3, in milliseconds, a day at most. A date counts from the
/// answer's own Date: clocks differ.
[[nodiscard]] std::optional<qint64> retryAfterMs(const HttpAnswer &answer);

/// When the server says it answered, in milliseconds since 1970 UTC.
[[nodiscard]] std::optional<qint64> dateMs(const HttpAnswer &answer);

/// Where the next page is: the target of Link rel="next" (RFC 8288), as it stands there; empty on the last page.
[[nodiscard]] QByteArray nextLink(const HttpAnswer &answer);

/// The digest over the events of a query's answer, whatever else it says (time of making, page); empty where there are
/// no events, none where the answer is not a list of events at all.
[[nodiscard]] std::optional<QByteArray> eventsDigest(const QByteArray &body);

/// How many events an EPCIS document holds, JSON or XML; 0 where it is neither.
[[nodiscard]] qint64 eventCount(const QByteArray &document);

/// A partner's words on one line, without control characters, up to 400 characters.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace packledger::transport
