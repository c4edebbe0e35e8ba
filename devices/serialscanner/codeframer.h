#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <utility>

namespace packledger::serialscanner {

/// How one scanner sets off its codes from one another.
struct Framing
{
    QByteArray prefix; ///< what stands before each code; anything else is no code of this scanner
    QByteArray suffix = "\r"; ///< what ends a code. CR, LF or both: any line end. Empty: silence ends it
    QByteArray noRead {}; ///< what it says of an item without a readable code: never the rest of another code
};

/// Cuts what a scanner sends into codes. A code is whole or it is nothing: what silence ends before
/// its suffix came is dropped, and so is the rest of it should that come later, as far as it can be
/// told: it lacks the prefix, or the symbology identifier that this scanner always sends.
class CodeFramer
{
public:
    explicit CodeFramer(Framing framing)
        : m_framing(std::move(framing))
    {
    }

    /// The codes that `bytes` complete, without prefix and suffix.
    [[nodiscard]] QByteArrayList feed(QByteArrayView bytes);
    /// Nothing came for as long as a code takes. The code, where silence ends one.
    [[nodiscard]] QByteArrayList silence();
    /// The line was interrupted: what was begun will not be ended.
    void interrupt();

    /// Whether a code has begun.
    [[nodiscard]] bool isInCode() const { return !m_buffer.isEmpty() || m_isOverlong; }
    /// Beginnings and rests of codes dropped so far.
    [[nodiscard]] int fragments() const { return m_fragments; }
    /// The last of them, as far as it came.
    [[nodiscard]] const QByteArray &lastFragment() const { return m_lastFragment; }

private:
    void take(QByteArray code, QByteArrayList &codes);
    void drop();
    [[nodiscard]] bool endsAtAnyLineEnd() const;
    /// Where a code ends in the buffer, and how long its end is; -1 where it does not.
    [[nodiscard]] std::pair<qsizetype, qsizetype> findEnd() const;

    Framing m_framing;
    QByteArray m_buffer;
    QByteArray m_lastFragment;
    int m_fragments = 0;
    bool m_isOverlong = false; ///< skipping to the end of something that is no code
    bool m_isAfterFragment = false; ///< the next code may be the rest of a broken one
    bool m_sendsIdentifiers = false; ///< the last whole code had a symbology identifier
};

} // namespace packledger::serialscanner
