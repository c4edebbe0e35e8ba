#pragma once

#include "transport/httpanswer.h"

#include <algorithm>
#include <cstdlib>

/// Reads any bytes as a server's answer. Aborts where what came out cannot be used: a wait that is none, words that
/// would break a line, more errors than a person reads.
namespace answertarget {

using namespace packledger::transport;

inline void require(bool holds)
{
    if (!holds)
        std::abort(); // the fuzzer keeps the input
}

/// The answer in a file: status line, headers, an empty line, the body.
inline HttpAnswer answerFrom(const QByteArray &bytes)
{
    HttpAnswer answer;
    const qsizetype end = bytes.indexOf("\n\n");
    const QByteArrayList lines = bytes.first(std::max<qsizetype>(end, 0)).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            answer.headers.emplace_back(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    answer.body = end < 0 ? bytes : bytes.sliced(end + 2);
    return answer;
}

inline void requireLine(const QString &words)
{
    require(words.size() <= 401);
    require(std::none_of(words.begin(), words.end(), [](QChar c) { return c.category() == QChar::Other_Control; }));
}

inline void run(const QByteArray &bytes)
{
    const HttpAnswer answer = answerFrom(bytes);
    requireLine(problemOf(answer).words);
    if (const std::optional<CaptureJob> job = captureJobOf(answer); job) {
        require(job->errors.size() <= 20);
        for (const QString &error : job->errors)
            requireLine(error);
    }
    if (const std::optional<qint64> wait = retryAfterMs(answer); wait)
        require(*wait >= 0 && *wait <= 86'400'000);
    (void)nextLink(answer);
    (void)dateMs(answer);
    if (const std::optional<QByteArray> digest = eventsDigest(answer.body); digest) {
        require(digest->isEmpty() || digest->size() == 64);
        require(eventsDigest(answer.body) == digest);
    }
}

} // namespace answertarget
