#include "asn/x12segmentreader.h"

#include "asn/asnerrors.h"
#include "base/baseerrors.h"

#include <QIODevice>

#include <algorithm>

namespace packledger::asn {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype maxSegment = 64 * 1024;
constexpr qsizetype maxHeader = 512;
constexpr qsizetype fixedHeader = 105;
constexpr int headerElements = 16;

bool isLineBreak(char c)
{
    return c == '\r' || c == '\n';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\0' || isLineBreak(c);
}

/// X12 allows nearly anything as separator, but never what data is made of.
bool maySeparate(char c)
{
    const bool letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return !letterOrDigit && c != ' ' && c != '\0';
}

} // namespace

X12SegmentReader::X12SegmentReader(QIODevice &device, QString fileName)
    : m_device(device)
    , m_fileName(std::move(fileName))
{
}

Result<bool> X12SegmentReader::fill()
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    const QByteArray more = m_device.read(chunkSize);
    if (more.isEmpty() && !m_device.atEnd())
        return fail(codes::fileOpen, m_device.errorString(), here());
    m_buffer += more;
    return !more.isEmpty();
}

void X12SegmentReader::consume(qsizetype length)
{
    m_line += std::count(m_buffer.cbegin() + m_position, m_buffer.cbegin() + m_position + length, '\n');
    m_position += length;
}

Result<bool> X12SegmentReader::next(X12Segment &segment)
{
    segment.elements.clear();
    for (;;) { // the blanks between segments
        qsizetype blanks = 0;
        while (m_position + blanks < m_buffer.size() && isBlank(m_buffer[m_position + blanks]))
            ++blanks;
        consume(blanks);
        if (m_position < m_buffer.size())
            break;
        const Result<bool> filled = fill();
        if (!filled)
            return fail(filled.error());
        if (!*filled) {
            if (m_isInside)
                return fail(codes::asnTruncated, QStringLiteral("no IEA"), here());
            return false;
        }
    }
    if (!m_isInside)
        return readHeader(segment);

    qsizetype searched = m_position;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf(m_terminator, searched)) < 0) {
        if (m_buffer.size() - m_position > maxSegment)
            return fail(codes::asnTooLarge, QStringLiteral("a segment of more than %1 bytes").arg(maxSegment), here());
        const qsizetype seen = m_buffer.size() - m_position;
        const Result<bool> filled = fill();
        if (!filled)
            return fail(filled.error());
        searched = m_position + seen;
        if (!*filled) {
            // The last terminator is lost more often than not where a file went through an editor.
            if (!QByteArrayView(m_buffer).sliced(m_position).startsWith("IEA"))
                return fail(codes::asnTruncated, QStringLiteral("no IEA"), here());
            end = m_buffer.size();
            break;
        }
    }
    if (end - m_position > maxSegment)
        return fail(codes::asnTooLarge, QStringLiteral("a segment of more than %1 bytes").arg(maxSegment), here());

    segment.line = m_line;
    segment.text = m_buffer.sliced(m_position, end - m_position);
    consume(std::min(end + 1, m_buffer.size()) - m_position);
    segment.text.removeIf(isLineBreak);
    split(segment);
    if (segment.id() == "IEA")
        m_isInside = false;
    return true;
}

Result<bool> X12SegmentReader::readHeader(X12Segment &segment)
{
    while (m_buffer.size() - m_position < maxHeader) {
        const Result<bool> filled = fill();
        if (!filled)
            return fail(filled.error());
        if (!*filled)
            break;
    }
    if (QByteArrayView(m_buffer).sliced(m_position).startsWith("\xEF\xBB\xBF"))
        m_position += 3;
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_position);
    if (!rest.startsWith("ISA") || rest.size() < 4 || !maySeparate(rest[3]))
        return fail(codes::asnNotX12, QStringLiteral("an interchange begins with ISA"), here());

    m_element = rest[3];
    QByteArray header;
    int separators = 0;
    qsizetype i = 0;
    // A wrapped file may have its line breaks inside the header too.
    for (; i < std::min(rest.size(), maxHeader) && separators < headerElements; ++i) {
        if (isLineBreak(rest[i]) && m_element != rest[i])
            continue;
        header += rest[i];
        separators += rest[i] == m_element;
    }
    if (separators < headerElements || i + 1 >= rest.size())
        return fail(codes::asnEnvelope, QStringLiteral("ISA ends early"), here());
    m_component = rest[i];
    m_terminator = rest[i + 1];
    header += m_component;
    if (!maySeparate(m_component) || !maySeparate(m_terminator) || m_component == m_element || m_terminator == m_element
        || m_terminator == m_component)
        return fail(codes::asnEnvelope, QStringLiteral("the separators of ISA cannot be told apart"), here());
    m_isFixedWidth = header.size() == fixedHeader;

    segment.line = m_line;
    segment.text = header;
    consume(i + 2);
    split(segment);
    m_isInside = true;
    return true;
}

void X12SegmentReader::split(X12Segment &segment) const
{
    const QByteArrayView text(segment.text);
    qsizetype begin = 0;
    for (;;) {
        const qsizetype end = text.indexOf(m_element, begin);
        segment.elements.push_back(text.sliced(begin, (end < 0 ? text.size() : end) - begin).trimmed());
        if (end < 0)
            return;
        begin = end + 1;
    }
}

} // namespace packledger::asn
