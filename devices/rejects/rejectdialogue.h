#pragma once

#include "scan/rejectoutput.h"
#include "scan/rejectsettings.h"

#include <QElapsedTimer>

#include <deque>
#include <optional>

namespace packledger::rejects {

/// Which packs wait for an answer, and what an answer means. Pure but for the clock that runs out.
class RejectDialogue
{
public:
    RejectDialogue(scan::RejectProtocol protocol, bool waits, std::chrono::milliseconds patience);

    /// The bytes that tell the machine, and notes the pack.
    [[nodiscard]] QByteArray request(const QByteArray &pack);
    /// Takes bytes as they come. What names no pack is the oldest one's; what is no answer is dropped.
    void feed(const QByteArray &bytes);
    /// The line was cut: nothing more comes, and the rest of an answer is worth nothing.
    void cut(const QString &detail);

    /// What is settled by now, each once.
    [[nodiscard]] std::vector<scan::RejectAnswer> take();
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_pending.size()); }
    /// Until the next pack's patience ends; none where nothing waits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextTimeout() const;

private:
    struct Pending
    {
        QByteArray pack;
        QByteArray number;
        QElapsedTimer since;
    };
    void takeLine(const QByteArray &line);

    scan::RejectProtocol m_protocol;
    bool m_waits;
    std::chrono::milliseconds m_patience;
    std::deque<Pending> m_pending;
    std::vector<scan::RejectAnswer> m_settled;
    QByteArray m_line;
    int m_number = 0;
};

} // namespace packledger::rejects
