#include "endpoint/httpframe.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace packledger::endpoint {

namespace {

constexpr qsizetype mostHead = 32 * 1024;
constexpr qsizetype mostLine = 8 * 1024; ///< between the pieces of a body

/// RFC 9110, 5.6.2.
bool isToken(const QByteArray &text)
{
    static constexpr const char *others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
            || QByteArrayView(others).contains(letter);
    });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

} // namespace

HttpFrame::HttpFrame(qint64 mostBody)
    : m_mostBody(mostBody)
{
}

void HttpFrame::begin()
{
    *this = HttpFrame(m_mostBody);
}

HttpFrame::State HttpFrame::add(QByteArrayView bytes)
{
    if (m_state == State::Complete)
        m_hasMore = m_hasMore || !bytes.isEmpty();
    if (m_state == State::Head && !bytes.isEmpty()) {
        // RFC 9112, 2.2: an empty line before a request is passed over.
        if (m_text.isEmpty()) {
            while (!bytes.isEmpty() && (bytes.front() == '\r' || bytes.front() == '\n'))
                bytes = bytes.sliced(1);
        }
        m_isBegun = m_isBegun || !bytes.isEmpty();
        const qsizetype before = m_text.size();
        const QByteArrayView taken = bytes.first(std::min(bytes.size(), mostHead + 4 - before));
        m_text += taken;
        const qsizetype end = m_text.indexOf("\r\n\r\n", std::max(qsizetype(0), before - 3));
        if (end < 0) {
            if (m_text.size() > mostHead)
                m_state = State::HeadTooLong;
            return m_state;
        }
        bytes = bytes.sliced(end + 4 - before);
        m_text.truncate(end);
        m_state = endHead();
        m_text.clear();
    }
    if (m_state == State::Body)
        m_state = m_length >= 0 ? addBody(bytes) : addPieces(bytes);
    if (m_state == State::Complete)
        m_hasMore = m_hasMore || !bytes.isEmpty();
    return m_state;
}

HttpFrame::State HttpFrame::endHead()
{
    // A line end that only some readers take for one hides what follows from the others.
    const QByteArrayList lines = m_text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype carriage = lines.at(i).indexOf('\r');
        const bool isLast = i == lines.size() - 1;
        if (isLast ? carriage >= 0 : carriage != lines.at(i).size() - 1)
            return State::Bad;
    }
    const QByteArrayList words = lines.front().trimmed().split(' ');
    static const QRegularExpression version(QStringLiteral("^HTTP/1\\.[01]$"));
    if (words.size() != 3 || !isToken(words.at(0)) || !version.match(QString::fromLatin1(words.at(2))).hasMatch())
        return State::Bad;
    const QUrl target = QUrl::fromEncoded(words.at(1), QUrl::StrictMode);
    if (!target.isValid())
        return State::Bad;
    m_head.method = words.at(0).toUpper();
    m_head.path = target.path();
    m_head.query = QUrlQuery(target);
    std::optional<qint64> length;
    bool isInPieces = false;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)))
            return State::Bad; // also a folded line, and a blank before the colon
        const HttpHeader header { line.first(colon), line.sliced(colon + 1).trimmed() };
        if (header.name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            if (length || !isDigits(header.value))
                return State::Bad;
            length = header.value.toLongLong();
        } else if (header.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0) {
            if (isInPieces || header.value.toLower() != "chunked")
                return State::Bad;
            isInPieces = true;
        }
        m_head.headers.push_back(header);
    }
    if (isInPieces && length)
        return State::Bad;
    m_length = isInPieces ? -1 : length.value_or(0);
    return m_length > m_mostBody ? State::BodyTooLong : State::Body;
}

HttpFrame::State HttpFrame::addBody(QByteArrayView &bytes)
{
    const qsizetype taken = qsizetype(std::min<qint64>(bytes.size(), m_length - m_received));
    m_received += taken;
    bytes = bytes.sliced(taken);
    return m_received == m_length ? State::Complete : State::Body;
}

HttpFrame::State HttpFrame::addPieces(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        if (m_piece == Piece::Bytes) {
            const qsizetype taken = qsizetype(std::min<qint64>(bytes.size(), m_pieceLeft));
            m_received += taken;
            m_pieceLeft -= taken;
            bytes = bytes.sliced(taken);
            if (m_pieceLeft == 0)
                m_piece = Piece::End;
            continue;
        }
        const char letter = bytes.front();
        bytes = bytes.sliced(1);
        m_text += letter;
        if (m_text.size() > mostLine)
            return State::Bad;
        if (letter != '\n')
            continue;
        if (!m_text.endsWith("\r\n"))
            return State::Bad;
        m_text.chop(2);
        const State state = endLine(m_text);
        m_text.clear();
        if (state != State::Body)
            return state;
    }
    return State::Body;
}

HttpFrame::State HttpFrame::endLine(const QByteArray &line)
{
    if (m_piece == Piece::End) {
        m_piece = Piece::Size;
        return line.isEmpty() ? State::Body : State::Bad;
    }
    // Qt HTTP Server takes the request for ended by now, and fields behind it for the beginning of the next one.
    if (m_piece == Piece::Trailer)
        return line.isEmpty() ? State::Complete : State::Bad;
    const QByteArray size = line.split(';').front().trimmed();
    bool isNumber = false;
    m_pieceLeft = size.toLongLong(&isNumber, 16);
    if (!isNumber || size.size() > 15 || m_pieceLeft < 0 || size.startsWith('+') || size.startsWith('-')
        || size.contains('x') || size.contains('X'))
        return State::Bad;
    if (m_received + m_pieceLeft > m_mostBody)
        return State::BodyTooLong;
    m_piece = m_pieceLeft == 0 ? Piece::Trailer : Piece::Bytes;
    return State::Body;
}

} // namespace packledger::endpoint
