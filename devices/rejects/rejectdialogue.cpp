#include "rejects/rejectdialogue.h"

#include <algorithm>
#include <utility>

namespace packledger::rejects {

using Outcome = scan::RejectAnswer::Outcome;

namespace {

constexpr qsizetype longestAnswer = 512; ///< bytes; more is noise on the line

QByteArray filled(QByteArray text, const QByteArray &pack, const QByteArray &number)
{
    return text.replace("{pack}", pack).replace("{number}", number);
}

} // namespace

RejectDialogue::RejectDialogue(scan::RejectProtocol protocol, bool waits, std::chrono::milliseconds patience)
    : m_protocol(std::move(protocol))
    , m_waits(waits)
    , m_patience(patience)
{
}

QByteArray RejectDialogue::request(const QByteArray &pack)
{
    m_number = m_number % 9999 + 1;
    const QByteArray number = QByteArray::number(m_number).rightJustified(4, '0');
    if (m_waits) {
        Pending pending { pack, number, {} };
        pending.since.start();
        m_pending.push_back(std::move(pending));
    } else {
        m_settled.push_back({ pack, Outcome::Sent });
    }
    return filled(m_protocol.request, pack, number);
}

void RejectDialogue::feed(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        const bool isEnd = byte == '\r' || byte == '\n' || byte == '\x03';
        if (!isEnd && byte != '\x02') {
            if (m_line.size() < longestAnswer)
                m_line.append(byte);
            continue;
        }
        if (isEnd && !m_line.isEmpty())
            takeLine(m_line);
        m_line.clear();
    }
}

void RejectDialogue::takeLine(const QByteArray &line)
{
    for (auto pending = m_pending.begin(); pending != m_pending.end(); ++pending) {
        for (const Outcome outcome : { Outcome::Ejected, Outcome::Refused }) {
            const QByteArray &text = outcome == Outcome::Ejected ? m_protocol.ejected : m_protocol.refused;
            const QByteArray begin = filled(text, pending->pack, pending->number);
            if (begin.isEmpty() || !line.startsWith(begin))
                continue;
            // What names a pack is about that one; the oldest one is meant by what names none.
            const QByteArray named = line.sliced(begin.size()).trimmed().replace(';', ' ');
            if (!named.isEmpty() && named.split(' ').front() != pending->pack)
                continue;
            m_settled.push_back({ pending->pack, outcome, QString::fromLatin1(line) });
            m_pending.erase(pending);
            return;
        }
    }
}

void RejectDialogue::cut(const QString &detail)
{
    m_line.clear();
    for (const Pending &pending : m_pending)
        m_settled.push_back({ pending.pack, Outcome::Lost, detail });
    m_pending.clear();
}

std::vector<scan::RejectAnswer> RejectDialogue::take()
{
    while (!m_pending.empty() && m_pending.front().since.hasExpired(m_patience.count())) {
        m_settled.push_back({ m_pending.front().pack, Outcome::NoAnswer });
        m_pending.pop_front();
    }
    return std::exchange(m_settled, {});
}

std::optional<std::chrono::milliseconds> RejectDialogue::nextTimeout() const
{
    if (m_pending.empty())
        return std::nullopt;
    const auto rest = m_patience - std::chrono::milliseconds(m_pending.front().since.elapsed());
    return std::max(rest, std::chrono::milliseconds(0));
}

} // namespace packledger::rejects
