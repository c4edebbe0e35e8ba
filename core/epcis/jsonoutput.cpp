#include "epcis/jsonoutput.h"

#include "base/baseerrors.h"

#include <QIODevice>

namespace packledger::epcis {

namespace {
constexpr qsizetype fullSize = 1 << 17;
}

JsonOutput::JsonOutput(QIODevice &device)
    : m_device(device)
{
}

void JsonOutput::separate()
{
    if (m_named) {
        m_named = false;
        return;
    }
    if (!m_first)
        m_buffer += ',';
    if (m_depth > 0) {
        m_buffer += '\n';
        m_buffer.append(m_depth * 2, ' ');
    }
    m_first = false;
}

void JsonOutput::open(char bracket)
{
    separate();
    m_buffer += bracket;
    ++m_depth;
    m_first = true;
}

void JsonOutput::close(char bracket)
{
    --m_depth;
    if (!m_first) {
        m_buffer += '\n';
        m_buffer.append(m_depth * 2, ' ');
    }
    m_buffer += bracket;
    m_first = false;
    if (m_depth == 0)
        m_buffer += '\n';
}

void JsonOutput::beginObject()
{
    open('{');
}

void JsonOutput::endObject()
{
    close('}');
}

void JsonOutput::beginArray()
{
    open('[');
}

void JsonOutput::endArray()
{
    close(']');
}

void JsonOutput::name(QByteArrayView name)
{
    separate();
    quoted(name);
    m_buffer += ": ";
    m_named = true;
}

void JsonOutput::string(QByteArrayView utf8)
{
    separate();
    quoted(utf8);
}

void JsonOutput::literal(QByteArrayView text)
{
    separate();
    m_buffer.append(text);
}

void JsonOutput::member(QByteArrayView memberName, QByteArrayView utf8)
{
    name(memberName);
    string(utf8);
}

void JsonOutput::quoted(QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_buffer += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            continue;
        m_buffer.append(utf8.sliced(from, i - from));
        from = i + 1;
        if (c == '"' || c == '\\')
            m_buffer.append('\\').append(c);
        else if (c == '\n')
            m_buffer += "\\n";
        else if (c == '\t')
            m_buffer += "\\t";
        else
            m_buffer.append("\\u00").append(hex[(c >> 4) & 15]).append(hex[c & 15]);
    }
    m_buffer.append(utf8.sliced(from)).append('"');
}

Result<void> JsonOutput::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return fail(codes::fileWrite, m_device.errorString());
    m_buffer.resize(0);
    return {};
}

Result<void> JsonOutput::flushIfFull()
{
    return m_buffer.size() < fullSize ? Result<void>() : flush();
}

bool isJsonNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - from;
    };
    const auto is = [&](char c) { return at < text.size() && text[at] == c; };
    if (is('-'))
        ++at;
    const bool zero = is('0');
    const qsizetype whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (is('.')) {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (is('e') || is('E')) {
        ++at;
        if (is('+') || is('-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace packledger::epcis
