#pragma once

#include "endpoint/httpmessage.h"

#include <QByteArrayView>

namespace packledger::endpoint {

/// Where one request of a connection begins and ends, found from its bytes without keeping its body. Strict: what
/// different readers could understand differently (RFC 9112, 6.3 and 11.2) is not a request here.
class HttpFrame
{
public:
    enum class State {
        Head, ///< before the empty line
        Body,
        Complete, ///< the next byte would be of another request
        Bad, ///< no request, or none that is understood here
        HeadTooLong,
        BodyTooLong, ///< said so, or grew so
    };

    explicit HttpFrame(qint64 mostBody);

    /// Goes on with what came; a request that has ended must be begun anew first.
    State add(QByteArrayView bytes);
    void begin();

    [[nodiscard]] State state() const { return m_state; }
    /// Whether anything of a request has come.
    [[nodiscard]] bool isBegun() const { return m_isBegun; }
    /// What came after the request's end, in one piece with it.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// From Body on: method, path, query and headers.
    [[nodiscard]] const HttpRequest &head() const { return m_head; }
    /// From Body on: how long the body is; -1: it comes in pieces, and nobody knows.
    [[nodiscard]] qint64 length() const { return m_length; }
    /// How much of the body came.
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    enum class Piece { Size, Bytes, End, Trailer }; ///< of a body in pieces (RFC 9112, 7.1)

    [[nodiscard]] State endHead();
    [[nodiscard]] State addBody(QByteArrayView &bytes);
    [[nodiscard]] State addPieces(QByteArrayView &bytes);
    [[nodiscard]] State endLine(const QByteArray &line);

    qint64 m_mostBody;
    State m_state = State::Head;
    bool m_isBegun = false;
    bool m_hasMore = false;
    QByteArray m_text; ///< of the head, or of a line between pieces, as far as it came
    HttpRequest m_head;
    qint64 m_length = 0;
    qint64 m_received = 0;
    qint64 m_pieceLeft = 0;
    Piece m_piece = Piece::Size;
};

} // namespace packledger::endpoint
