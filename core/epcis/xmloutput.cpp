#include "epcis/xmloutput.h"

#include "base/baseerrors.h"

#include <QIODevice>

namespace packledger::epcis {

namespace {
constexpr qsizetype fullSize = 1 << 17;
}

XmlOutput::XmlOutput(QIODevice &device)
    : m_device(device)
{
}

void XmlOutput::declaration()
{
    m_buffer += R"(<?xml version="1.0" encoding="UTF-8"?>)";
}

void XmlOutput::closeTag()
{
    if (m_inTag)
        m_buffer += '>';
    m_inTag = false;
}

void XmlOutput::indent()
{
    m_buffer += '\n';
    m_buffer.append(qsizetype(m_open.size()) * 2, ' ');
}

void XmlOutput::start(QByteArrayView name)
{
    closeTag();
    if (!m_hasText)
        indent();
    m_buffer.append('<').append(name);
    m_open.push_back(name.toByteArray());
    m_inTag = true;
    m_hasText = false;
}

void XmlOutput::attribute(QByteArrayView name, QByteArrayView value)
{
    m_buffer.append(' ').append(name).append("=\"");
    escape(value, true);
    m_buffer.append('"');
}

void XmlOutput::text(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    closeTag();
    escape(utf8, false);
    m_hasText = true;
}

void XmlOutput::end()
{
    const QByteArray name = std::move(m_open.back());
    m_open.pop_back();
    if (m_inTag) {
        m_buffer += "/>";
        m_inTag = false;
    } else {
        if (!m_hasText)
            indent();
        m_buffer.append("</").append(name).append('>');
    }
    m_hasText = false;
    if (m_open.empty())
        m_buffer += '\n';
}

void XmlOutput::element(QByteArrayView name, QByteArrayView utf8)
{
    start(name);
    text(utf8);
    end();
}

void XmlOutput::escape(QByteArrayView utf8, bool inAttribute)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const char *replacement = nullptr;
        switch (c) {
        case '&':
            replacement = "&amp;";
            break;
        case '<':
            replacement = "&lt;";
            break;
        case '>':
            replacement = "&gt;";
            break;
        case '"':
            replacement = inAttribute ? "&quot;" : nullptr;
            break;
        case '\n':
            replacement = inAttribute ? "&#10;" : nullptr;
            break;
        case '\t':
            replacement = inAttribute ? "&#9;" : nullptr;
            break;
        case '\r':
            replacement = "&#13;";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                replacement = "";
                ++m_dropped;
            } else if (c == '\xef' && i + 2 < utf8.size() && utf8[i + 1] == '\xbf'
                && static_cast<unsigned char>(utf8[i + 2]) >= 0xbe) {
                // U+FFFE and U+FFFF
                m_buffer.append(utf8.sliced(from, i - from));
                ++m_dropped;
                i += 2;
                from = i + 1;
                continue;
            }
        }
        if (!replacement)
            continue;
        m_buffer.append(utf8.sliced(from, i - from)).append(replacement);
        from = i + 1;
    }
    m_buffer.append(utf8.sliced(from));
}

Result<void> XmlOutput::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return fail(codes::fileWrite, m_device.errorString());
    m_buffer.resize(0);
    return {};
}

Result<void> XmlOutput::flushIfFull()
{
    return m_buffer.size() < fullSize ? Result<void>() : flush();
}

} // namespace packledger::epcis
