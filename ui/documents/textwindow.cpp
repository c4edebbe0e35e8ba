#include "documents/textwindow.h"

namespace packledger::documents {

TextWindow::TextWindow(qint64 line, qint64 column, QObject *parent)
    : QIODevice(parent)
    , m_wantedLine(qMax<qint64>(1, line))
    , m_wantedPart(static_cast<int>((qMax<qint64>(1, column) - 1) / partLength))
{
    open(QIODevice::WriteOnly);
}

qint64 TextWindow::writeData(const char *data, qint64 size)
{
    if (m_isFull)
        return size;
    if (!m_hasDecoder) {
        m_head.append(data, size);
        if (m_head.size() < 4)
            return size;
        const auto encoding = QStringConverter::encodingForData(m_head);
        m_decoder = QStringDecoder(encoding.value_or(QStringConverter::Utf8));
        m_hasDecoder = true;
        take(m_decoder(m_head));
        return size;
    }
    take(m_decoder(QByteArrayView(data, size)));
    return size;
}

void TextWindow::finish()
{
    if (!m_hasDecoder)
        take(QString::fromUtf8(m_head));
    if (!m_now.text.isEmpty() && !m_isFull)
        endPart(true);
    m_found = qMax(0, m_found);
}

void TextWindow::take(const QString &text)
{
    for (const QChar character : text) {
        if (m_isFull)
            return;
        const bool isFeedOfReturn = character == QLatin1Char('\n') && m_wasReturn;
        m_wasReturn = character == QLatin1Char('\r');
        if (isFeedOfReturn)
            continue;
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r')) {
            endPart(true);
            continue;
        }
        if (m_now.text.size() == partLength)
            endPart(false);
        m_now.text += character == QLatin1Char('\t') ? QLatin1Char(' ') : character;
    }
}

void TextWindow::endPart(bool isLineEnd)
{
    const bool isHere = m_now.line == m_wantedLine && m_now.part == m_wantedPart;
    // A column beyond the line's end means its last part.
    const bool isNearest = isLineEnd && m_found < 0 && m_now.line == m_wantedLine;
    m_parts.push_back(m_now);
    if (isHere || isNearest)
        m_found = static_cast<int>(m_parts.size()) - 1;
    if (m_found < 0 && m_parts.size() > std::size_t(around))
        m_parts.pop_front();
    m_isFull = m_found >= 0 && static_cast<int>(m_parts.size()) > m_found + around;
    m_now = { isLineEnd ? m_now.line + 1 : m_now.line, isLineEnd ? 0 : m_now.part + 1, {} };
}

} // namespace packledger::documents
