#include "asn/csvreader.h"

#include "asn/asnerrors.h"
#include "base/baseerrors.h"

#include <QIODevice>

#include <algorithm>

namespace packledger::asn {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype maxRow = 64 * 1024;

bool isBlankRow(const std::vector<QByteArray> &fields)
{
    return std::ranges::all_of(fields, [](const QByteArray &field) { return field.trimmed().isEmpty(); });
}

} // namespace

CsvReader::CsvReader(QIODevice &device, QString fileName)
    : m_device(device)
    , m_fileName(std::move(fileName))
{
}

Result<bool> CsvReader::fill()
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    QByteArray more = m_device.read(chunkSize);
    if (more.isEmpty() && !m_device.atEnd())
        return fail(codes::fileOpen, m_device.errorString(), here());
    const bool isEnd = more.isEmpty();
    if (!m_isStarted) {
        m_isStarted = true;
        m_buffer = std::move(more);
        detectEncoding();
        if (m_decoder) {
            const QString text = m_decoder->decode(m_buffer);
            m_buffer = text.toUtf8();
        }
        detectSeparator();
        return !m_buffer.isEmpty();
    }
    if (m_decoder) {
        const QString text = m_decoder->decode(more);
        m_buffer += text.toUtf8();
    } else {
        m_buffer += more;
    }
    if (m_decoder && m_decoder->hasError())
        return fail(codes::serialListText, QStringLiteral("broken UTF-16"), here());
    return !isEnd;
}

void CsvReader::detectEncoding()
{
    if (m_buffer.startsWith("\xEF\xBB\xBF")) {
        m_buffer.remove(0, 3);
    } else if (m_buffer.size() >= 2) {
        const uchar first = uchar(m_buffer[0]);
        const uchar second = uchar(m_buffer[1]);
        // A heading is ASCII: a zero beside its first letter is UTF-16 without a mark.
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0))
            m_decoder.emplace(QStringDecoder::Utf16LE);
        else if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0))
            m_decoder.emplace(QStringDecoder::Utf16BE);
    }
}

void CsvReader::detectSeparator()
{
    if (m_buffer.startsWith("sep=") && m_buffer.size() > 5) {
        m_separator = m_buffer[4];
        m_buffer.remove(0, 5); // its line end makes a blank row
        return;
    }
    qsizetype best = 0;
    for (const char candidate : { ',', ';', '\t' }) {
        qsizetype count = 0;
        bool isQuoted = false;
        for (const char c : m_buffer) {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (c == '\n' || c == '\r'))
                break;
            else if (!isQuoted && c == candidate)
                ++count;
        }
        if (count > best) {
            best = count;
            m_separator = candidate;
        }
    }
}

Result<std::optional<char>> CsvReader::peek()
{
    while (m_position >= m_buffer.size()) {
        const Result<bool> filled = fill();
        if (!filled)
            return fail(filled.error());
        if (!*filled)
            return std::nullopt;
    }
    return m_buffer[m_position];
}

Result<bool> CsvReader::next(std::vector<QByteArray> &fields)
{
    for (;;) {
        Result<bool> more = readRow(fields);
        if (!more || !*more || !isBlankRow(fields))
            return more;
    }
}

Result<bool> CsvReader::readRow(std::vector<QByteArray> &fields)
{
    fields.assign(1, {});
    m_rowLine = m_line;
    qsizetype size = 0;
    bool isQuoted = false;
    bool wasQuoted = false;
    for (;;) {
        const Result<std::optional<char>> peeked = peek();
        if (!peeked)
            return fail(peeked.error());
        if (!*peeked) {
            if (isQuoted)
                return fail(codes::serialListText, QStringLiteral("a quoted field is never closed"), here());
            return size > 0;
        }
        const char c = **peeked;
        ++m_position;
        if (++size > maxRow)
            return fail(codes::serialListText, QStringLiteral("a row of more than %1 bytes").arg(maxRow), here());
        QByteArray &field = fields.back();
        if (c == '\n')
            ++m_line;
        if (isQuoted) {
            if (c != '"') {
                field += c;
                continue;
            }
            const Result<std::optional<char>> following = peek();
            if (!following)
                return fail(following.error());
            if (*following == '"') {
                field += c;
                ++m_position;
            } else {
                isQuoted = false;
            }
        } else if (c == '"' && field.trimmed().isEmpty() && !wasQuoted) {
            field.clear();
            isQuoted = wasQuoted = true;
        } else if (c == m_separator) {
            fields.emplace_back();
            wasQuoted = false;
        } else if (c == '\n') {
            return true;
        } else if (c == '\r') {
            const Result<std::optional<char>> following = peek();
            if (!following)
                return fail(following.error());
            if (*following == '\n')
                continue;
            ++m_line;
            return true;
        } else {
            field += c;
        }
    }
}

} // namespace packledger::asn
