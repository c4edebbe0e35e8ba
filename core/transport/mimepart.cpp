#include "transport/mimepart.h"

#include "transport/as2errors.h"

#include <QByteArrayList>

namespace packledger::transport {

namespace {

const QByteArray lineEnd("\r\n");

/// Where the line that begins at `from` ends, and where the next one begins; -1: it is the last and has no end.
struct LineBreak
{
    qsizetype end = -1;
    qsizetype next = -1;
};

LineBreak breakAfter(const QByteArray &bytes, qsizetype from)
{
    const qsizetype at = bytes.indexOf('\n', from);
    if (at < 0)
        return {};
    return { at > from && bytes.at(at - 1) == '\r' ? at - 1 : at, at + 1 };
}

QByteArray unquoted(const QByteArray &value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    QByteArray plain;
    for (qsizetype i = 1; i < value.size() - 1; ++i) {
        if (value.at(i) == '\\' && i + 2 < value.size())
            ++i;
        plain += value.at(i);
    }
    return plain;
}

/// Splits at semicolons outside quotes.
QByteArrayList fieldsOf(const QByteArray &value)
{
    QByteArrayList fields { QByteArray() };
    bool isQuoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char letter = value.at(i);
        if (isQuoted && letter == '\\' && i + 1 < value.size()) {
            fields.last() += letter;
            fields.last() += value.at(++i);
            continue;
        }
        if (letter == '"')
            isQuoted = !isQuoted;
        if (letter == ';' && !isQuoted)
            fields.append(QByteArray());
        else
            fields.last() += letter;
    }
    return fields;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            plain += text.at(i);
            continue;
        }
        if (const LineBreak soft = breakAfter(text, i + 1); soft.end == i + 1) {
            i = soft.next - 1;
            continue;
        }
        plain += QByteArray::fromHex(text.mid(i + 1, 2));
        i += 2;
    }
    return plain;
}

} // namespace

QByteArray headerValue(const MimeHeaders &headers, const char *name)
{
    for (const MimeHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QByteArray MimePart::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(body.size() + 512);
    for (const MimeHeader &header : headers)
        bytes += header.name + ": " + header.value + lineEnd;
    return bytes + lineEnd + body;
}

QByteArray MimePart::decodedBody() const
{
    const QByteArray encoding = value("Content-Transfer-Encoding").trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(body);
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(body);
    return body;
}

ContentType parsedType(const QByteArray &value)
{
    const QByteArrayList fields = fieldsOf(value);
    ContentType found { fields.first().trimmed().toLower(), {} };
    for (const QByteArray &field : fields.sliced(1)) {
        const qsizetype equals = field.indexOf('=');
        if (equals > 0)
            found.parameters.push_back({ field.first(equals).trimmed(), unquoted(field.sliced(equals + 1).trimmed()) });
    }
    return found;
}

Result<MimePart> readPart(const QByteArray &bytes)
{
    MimePart part;
    qsizetype at = 0;
    for (;;) {
        const LineBreak line = breakAfter(bytes, at);
        if (line.next < 0)
            return fail(codes::as2Malformed, QStringLiteral("header lines without an end"));
        const QByteArray text = bytes.sliced(at, line.end - at);
        at = line.next;
        if (text.isEmpty())
            break;
        if ((text.startsWith(' ') || text.startsWith('\t')) && !part.headers.empty()) {
            part.headers.back().value += ' ' + text.trimmed();
            continue;
        }
        const qsizetype colon = text.indexOf(':');
        if (colon <= 0)
            return fail(codes::as2Malformed, QStringLiteral("a header line without a colon"));
        part.headers.push_back({ text.first(colon).trimmed(), text.sliced(colon + 1).trimmed() });
    }
    part.body = bytes.sliced(at);
    return part;
}

Result<std::vector<QByteArray>> splitMultipart(const QByteArray &body, const QByteArray &boundary)
{
    if (boundary.isEmpty())
        return fail(codes::as2Malformed, QStringLiteral("a multipart message without a boundary"));
    const QByteArray delimiter = "--" + boundary;
    std::vector<QByteArray> parts;
    qsizetype begin = -1; // of the part at work
    for (qsizetype at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.size())) {
        if (at > 0 && body.at(at - 1) != '\n')
            continue;
        if (begin >= 0) {
            qsizetype end = at - 1;
            if (end > begin && body.at(end - 1) == '\r')
                --end;
            parts.push_back(body.sliced(begin, std::max(end - begin, qsizetype(0))));
        }
        const qsizetype after = at + delimiter.size();
        if (body.sliced(after).startsWith("--"))
            return parts;
        begin = breakAfter(body, after).next;
        if (begin < 0)
            break;
    }
    return fail(codes::as2Malformed, QStringLiteral("a multipart message without its end"));
}

QByteArray joinMultipart(const std::vector<QByteArray> &parts, const QByteArray &boundary)
{
    QByteArray body;
    for (const QByteArray &part : parts)
        body += "--" + boundary + lineEnd + part + lineEnd;
    return body + "--" + boundary + "--" + lineEnd;
}

} // namespace packledger::transport
