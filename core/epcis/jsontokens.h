#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "epcis/document.h"

#include <QByteArray>
#include <QStringDecoder>

#include <optional>

class QIODevice;

namespace packledger::epcis {

/// One step of a JSON text; strings and numbers come with their bytes.
enum class JsonToken {
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Name,
    String,
    Number,
    True,
    False,
    Null,
    End,
    Error
};

/// Takes a JSON text (RFC 8259) apart, token by token, in bounded memory: UTF-8 or UTF-16, with or without BOM. Checks
/// the grammar, so that a consumer only ever sees well-formed sequences; after the first fault every token is Error.
class JsonTokens
{
public:
    JsonTokens(QIODevice &device, const ReadLimits &limits, const Progress &progress);

    JsonToken next();

    /// Of a Name or String its value in UTF-8, of a Number its text as written.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Line and column where the last token begins.
    [[nodiscard]] Where where() const;
    /// After JsonToken::Error: epcis.json, epcis.too-large, base.cancelled or base.file-open.
    [[nodiscard]] const Error &error() const { return *m_error; }

    /// Passes over the rest of the value that began with `first`. False at a fault.
    bool skip(JsonToken first);

private:
    enum class Expect { Value, ValueOrEnd, NameOrEnd, Name, CommaOrEnd, Nothing };

    QIODevice &m_device;
    const ReadLimits &m_limits;
    const Progress &m_progress;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_done = 0;
    std::optional<QStringDecoder> m_utf16;
    bool m_started = false;

    qint64 m_line = 1;
    qint64 m_lineStart = 0; ///< offset of the line's first byte from the start
    qint64 m_bufferStart = 0; ///< offset of m_buffer's first byte
    qint64 m_tokenLine = 1;
    qint64 m_tokenColumn = 1;

    QByteArray m_scopes; ///< '{' or '[' for each open object or array
    Expect m_expect = Expect::Value;
    QByteArray m_text;
    std::optional<Error> m_error;

    bool refill();
    int peek(); ///< the next byte, -1 at the end
    void skipBlanks();
    JsonToken fault(ErrorCode code, const QString &detail);
    JsonToken open(char scope, JsonToken token);
    JsonToken close(char scope, JsonToken token);
    JsonToken value(int c);
    JsonToken word(const char *letters, JsonToken token);
    JsonToken number();
    bool string();
    bool escape();
    int hexDigits();
    void afterValue();
};

} // namespace packledger::epcis
