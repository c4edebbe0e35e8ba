#include "serialscanner/codeframer.h"

#include <algorithm>

namespace packledger::serialscanner {

namespace {

/// The largest QR code holds 7,089 characters.
constexpr qsizetype maxCode = 8192;

} // namespace

QByteArrayList CodeFramer::feed(QByteArrayView bytes)
{
    QByteArrayList codes;
    m_buffer += bytes;
    if (m_framing.suffix.isEmpty()) {
        if (m_buffer.size() > maxCode)
            drop();
        return codes;
    }
    for (;;) {
        const auto [end, length] = findEnd();
        if (end < 0)
            break;
        QByteArray code = m_buffer.first(end);
        m_buffer.remove(0, end + length);
        if (m_isOverlong)
            m_isOverlong = false;
        else
            take(std::move(code), codes);
    }
    // The second half of a line end is not the beginning of a code.
    if (endsAtAnyLineEnd()) {
        while (m_buffer.startsWith('\n') || m_buffer.startsWith('\r'))
            m_buffer.remove(0, 1);
    } else if (m_buffer.startsWith('\n')) {
        m_buffer.remove(0, 1);
    }
    if (m_buffer.size() > maxCode) {
        drop();
        m_isOverlong = true;
    }
    return codes;
}

bool CodeFramer::endsAtAnyLineEnd() const
{
    return m_framing.suffix == "\r" || m_framing.suffix == "\n" || m_framing.suffix == "\r\n";
}

std::pair<qsizetype, qsizetype> CodeFramer::findEnd() const
{
    if (!endsAtAnyLineEnd())
        return { m_buffer.indexOf(m_framing.suffix), m_framing.suffix.size() };
    const auto end = std::find_if(m_buffer.begin(), m_buffer.end(), [](char c) { return c == '\r' || c == '\n'; });
    return { end == m_buffer.end() ? -1 : end - m_buffer.begin(), 1 };
}

void CodeFramer::take(QByteArray code, QByteArrayList &codes)
{
    while (code.startsWith('\n') || code.startsWith('\r'))
        code.remove(0, 1);
    if (code.endsWith('\r'))
        code.chop(1);
    if (code.isEmpty())
        return;
    const QByteArray inner = code.sliced(m_framing.prefix.size() < code.size() ? m_framing.prefix.size() : 0);
    const bool isNoRead = !m_framing.noRead.isEmpty() && inner.trimmed() == m_framing.noRead;
    const bool hasIdentifier = inner.startsWith(']');
    const bool isRest = m_isAfterFragment && m_sendsIdentifiers && !hasIdentifier && !isNoRead;
    m_isAfterFragment = false;
    if (isRest || !code.startsWith(m_framing.prefix)) {
        ++m_fragments;
        m_lastFragment = code;
        return;
    }
    code.remove(0, m_framing.prefix.size());
    if (code.isEmpty())
        return;
    if (!isNoRead)
        m_sendsIdentifiers = hasIdentifier;
    codes += code;
}

QByteArrayList CodeFramer::silence()
{
    QByteArrayList codes;
    if (!isInCode())
        return codes;
    if (m_framing.suffix.isEmpty()) {
        QByteArray code = m_buffer;
        m_buffer.clear();
        while (code.endsWith('\r') || code.endsWith('\n'))
            code.chop(1);
        take(std::move(code), codes);
    } else {
        drop();
    }
    return codes;
}

void CodeFramer::interrupt()
{
    if (isInCode())
        drop();
}

void CodeFramer::drop()
{
    m_lastFragment = std::exchange(m_buffer, {});
    m_lastFragment.truncate(maxCode);
    m_isOverlong = false;
    m_isAfterFragment = true;
    ++m_fragments;
}

} // namespace packledger::serialscanner
