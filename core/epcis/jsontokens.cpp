#include "epcis/jsontokens.h"

#include "base/baseerrors.h"
#include "epcis/epciserrors.h"

#include <QIODevice>

namespace packledger::epcis {

namespace {

constexpr qint64 chunkSize = 1 << 16;

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(QByteArray &text, uint code)
{
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xc0 | (code >> 6));
        text += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        text += char(0xe0 | (code >> 12));
        text += char(0x80 | ((code >> 6) & 0x3f));
        text += char(0x80 | (code & 0x3f));
    } else {
        text += char(0xf0 | (code >> 18));
        text += char(0x80 | ((code >> 12) & 0x3f));
        text += char(0x80 | ((code >> 6) & 0x3f));
        text += char(0x80 | (code & 0x3f));
    }
}

} // namespace

JsonTokens::JsonTokens(QIODevice &device, const ReadLimits &limits, const Progress &progress)
    : m_device(device)
    , m_limits(limits)
    , m_progress(progress)
{
}

Where JsonTokens::where() const
{
    Where where;
    where.line = m_tokenLine;
    where.column = m_tokenColumn;
    return where;
}

bool JsonTokens::refill()
{
    m_bufferStart += m_buffer.size();
    m_buffer.resize(chunkSize);
    m_at = 0;
    const qint64 size = m_device.read(m_buffer.data(), chunkSize);
    m_buffer.resize(qMax(size, qint64(0)));
    if (size < 0)
        fault(codes::fileOpen, m_device.errorString());
    if (size <= 0)
        return false;
    m_done += size;
    if (m_done > m_limits.bytes)
        fault(codes::tooLarge, QStringLiteral("more than %1 bytes").arg(m_limits.bytes));
    else if (m_progress && !m_progress(m_done, m_device.isSequential() ? 0 : m_device.size()))
        fault(codes::cancelled, {});
    if (m_error)
        return false;
    if (!m_started) {
        m_started = true;
        if (m_buffer.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        else if (m_buffer.startsWith("\xff\xfe") || (m_buffer.size() > 1 && m_buffer[1] == '\0'))
            m_utf16.emplace(QStringConverter::Utf16LE);
        else if (m_buffer.startsWith("\xfe\xff") || m_buffer.startsWith('\0'))
            m_utf16.emplace(QStringConverter::Utf16BE);
    }
    if (m_utf16) {
        m_buffer = m_utf16->decode(m_buffer).operator QString().toUtf8();
        return !m_buffer.isEmpty() || refill();
    }
    return true;
}

int JsonTokens::peek()
{
    if (m_at >= m_buffer.size() && (m_error || !refill()))
        return -1;
    return static_cast<unsigned char>(m_buffer[m_at]);
}

void JsonTokens::skipBlanks()
{
    for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
        ++m_at;
        if (c == '\n') {
            ++m_line;
            m_lineStart = m_bufferStart + m_at;
        }
    }
}

JsonToken JsonTokens::fault(ErrorCode code, const QString &detail)
{
    if (!m_error) {
        Where where;
        where.line = m_line;
        where.column = qMax(qint64(1), m_bufferStart + m_at - m_lineStart + 1);
        m_error = Error { code, detail, where };
    }
    return JsonToken::Error;
}

void JsonTokens::afterValue()
{
    m_expect = m_scopes.isEmpty() ? Expect::Nothing : Expect::CommaOrEnd;
}

JsonToken JsonTokens::open(char scope, JsonToken token)
{
    if (m_scopes.size() >= m_limits.depth)
        return fault(codes::tooLarge, QStringLiteral("values nested more than %1 deep").arg(m_limits.depth));
    ++m_at;
    m_scopes += scope;
    m_expect = scope == '{' ? Expect::NameOrEnd : Expect::ValueOrEnd;
    return token;
}

JsonToken JsonTokens::close(char scope, JsonToken token)
{
    if (m_scopes.isEmpty() || m_scopes.back() != scope)
        return fault(codes::json, QStringLiteral("bracket closed that was not open"));
    ++m_at;
    m_scopes.chop(1);
    afterValue();
    return token;
}

JsonToken JsonTokens::next()
{
    if (m_error)
        return JsonToken::Error;
    skipBlanks();
    int c = peek();
    if (m_expect == Expect::CommaOrEnd && c == ',') {
        ++m_at;
        m_expect = m_scopes.back() == '{' ? Expect::Name : Expect::Value;
        skipBlanks();
        c = peek();
    }
    m_tokenLine = m_line;
    m_tokenColumn = m_bufferStart + m_at - m_lineStart + 1;
    if (m_error)
        return JsonToken::Error;
    if (c < 0)
        return m_expect == Expect::Nothing ? JsonToken::End : fault(codes::json, QStringLiteral("unexpected end"));
    switch (m_expect) {
    case Expect::Nothing:
        return fault(codes::json, QStringLiteral("text after the end"));
    case Expect::CommaOrEnd:
        if (c == '}')
            return close('{', JsonToken::EndObject);
        if (c == ']')
            return close('[', JsonToken::EndArray);
        return fault(codes::json, QStringLiteral("comma expected"));
    case Expect::NameOrEnd:
        if (c == '}')
            return close('{', JsonToken::EndObject);
        [[fallthrough]];
    case Expect::Name:
        if (c != '"')
            return fault(codes::json, QStringLiteral("name in quotation marks expected"));
        if (!string())
            return JsonToken::Error;
        skipBlanks();
        if (peek() != ':')
            return fault(codes::json, QStringLiteral("colon expected"));
        ++m_at;
        m_expect = Expect::Value;
        return JsonToken::Name;
    case Expect::ValueOrEnd:
        if (c == ']')
            return close('[', JsonToken::EndArray);
        [[fallthrough]];
    case Expect::Value:
        return value(c);
    }
    return JsonToken::Error;
}

JsonToken JsonTokens::value(int c)
{
    if (c == '{')
        return open('{', JsonToken::BeginObject);
    if (c == '[')
        return open('[', JsonToken::BeginArray);
    afterValue();
    if (c == '"')
        return string() ? JsonToken::String : JsonToken::Error;
    if (c == 't')
        return word("true", JsonToken::True);
    if (c == 'f')
        return word("false", JsonToken::False);
    if (c == 'n')
        return word("null", JsonToken::Null);
    if (c == '-' || isDigit(c))
        return number();
    return fault(codes::json, QStringLiteral("value expected"));
}

JsonToken JsonTokens::word(const char *letters, JsonToken token)
{
    for (; *letters; ++letters) {
        if (peek() != *letters)
            return fault(codes::json, QStringLiteral("value expected"));
        ++m_at;
    }
    return token;
}

JsonToken JsonTokens::number()
{
    m_text.resize(0);
    const auto take = [this] {
        m_text += m_buffer[m_at];
        ++m_at;
    };
    const auto digits = [&] {
        const qsizetype before = m_text.size();
        while (isDigit(peek()) && m_text.size() <= 4096)
            take();
        return m_text.size() > before;
    };
    if (peek() == '-')
        take();
    const bool zero = peek() == '0';
    if (zero)
        take();
    bool isNumber = zero ? !isDigit(peek()) : digits();
    if (isNumber && peek() == '.') {
        take();
        isNumber = digits();
    }
    if (isNumber && (peek() == 'e' || peek() == 'E')) {
        take();
        if (peek() == '+' || peek() == '-')
            take();
        isNumber = digits();
    }
    return isNumber && m_text.size() <= 4096 ? JsonToken::Number
                                             : fault(codes::json, QStringLiteral("number expected"));
}

bool JsonTokens::string()
{
    ++m_at; // the quotation mark
    m_text.resize(0);
    for (;;) {
        if (peek() < 0) {
            fault(codes::json, QStringLiteral("unexpected end"));
            return false;
        }
        // Runs of plain characters are copied in one piece: nearly all text is that.
        qsizetype end = m_at;
        while (end < m_buffer.size() && m_buffer[end] != '"' && m_buffer[end] != '\\'
            && static_cast<unsigned char>(m_buffer[end]) >= 0x20)
            ++end;
        m_text.append(m_buffer.constData() + m_at, end - m_at);
        m_at = end;
        if (m_text.size() > m_limits.tokenBytes) {
            fault(codes::tooLarge, QStringLiteral("a text of more than %1 bytes").arg(m_limits.tokenBytes));
            return false;
        }
        if (m_at == m_buffer.size())
            continue;
        if (m_buffer[m_at] == '"') {
            ++m_at;
            if (!QByteArrayView(m_text).isValidUtf8()) {
                fault(codes::json, QStringLiteral("text that is not UTF-8"));
                return false;
            }
            return true;
        }
        if (m_buffer[m_at] != '\\') {
            fault(codes::json, QStringLiteral("control character in a text"));
            return false;
        }
        ++m_at;
        if (!escape())
            return false;
    }
}

int JsonTokens::hexDigits()
{
    int value = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const int c = peek();
        const int digit = isDigit(c) ? c - '0'
            : (c >= 'a' && c <= 'f') ? c - 'a' + 10
            : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                     : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

bool JsonTokens::escape()
{
    const int c = peek();
    if (c >= 0)
        ++m_at;
    switch (c) {
    case '"':
    case '\\':
    case '/':
        m_text += char(c);
        return true;
    case 'b':
        m_text += '\b';
        return true;
    case 'f':
        m_text += '\f';
        return true;
    case 'n':
        m_text += '\n';
        return true;
    case 'r':
        m_text += '\r';
        return true;
    case 't':
        m_text += '\t';
        return true;
    case 'u': {
        int code = hexDigits();
        if (code >= 0xd800 && code < 0xdc00 && peek() == '\\') {
            ++m_at;
            const int low = peek() == 'u' ? (++m_at, hexDigits()) : -1;
            code = low >= 0xdc00 && low < 0xe000 ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : -1;
        }
        if (code >= 0 && (code < 0xd800 || code >= 0xe000)) {
            appendUtf8(m_text, uint(code));
            return true;
        }
        break;
    }
    default:
        break;
    }
    fault(codes::json, QStringLiteral("escape that is none"));
    return false;
}

bool JsonTokens::skip(JsonToken first)
{
    int depth = 0;
    for (JsonToken token = first;; token = next()) {
        if (token == JsonToken::Error || token == JsonToken::End)
            return false;
        if (token == JsonToken::BeginObject || token == JsonToken::BeginArray)
            ++depth;
        else if (token == JsonToken::EndObject || token == JsonToken::EndArray)
            --depth;
        if (depth == 0)
            return true;
    }
}

} // namespace packledger::epcis
