#include "rejects/streamrejectoutput.h"

#include "scan/rejecterrors.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace packledger::rejects {

using scan::RejectSettings;
using serialline::TextLine;

namespace {
constexpr std::chrono::milliseconds writePatience { 2000 };
} // namespace

StreamRejectOutput::StreamRejectOutput(const RejectSettings &settings)
    : m_dialogue(settings.protocol, settings.waits, settings.patience)
    , m_line({ settings.line == RejectSettings::Line::Tcp, settings.target, settings.port, settings.baud })
{
}

Result<void> StreamRejectOutput::open()
{
    if (m_line.isUp())
        return {};
    close();
    if (const std::optional<QString> why = m_line.open(TextLine::Use::Talks))
        return fail(codes::rejectUnreachable, *why);
    return {};
}

Result<void> StreamRejectOutput::reject(const QByteArray &pack)
{
    if (const Result<void> opened = open(); !opened)
        return opened;
    if (m_line.write(m_dialogue.request(pack), writePatience))
        return {};
    const QString trouble = m_line.trouble();
    close();
    return fail(codes::rejectLost, trouble);
}

std::vector<scan::RejectAnswer> StreamRejectOutput::answers(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    std::vector<scan::RejectAnswer> settled = m_dialogue.take();
    while (settled.empty() && m_dialogue.pending() > 0) {
        const auto rest = std::min(std::chrono::milliseconds(deadline.remainingTime()), *m_dialogue.nextTimeout());
        m_dialogue.feed(m_line.read(rest));
        if (!m_line.isUp()) {
            m_dialogue.feed(m_line.read(std::chrono::milliseconds(0)));
            close();
        }
        settled = m_dialogue.take();
        if (deadline.hasExpired())
            break;
    }
    return settled;
}

void StreamRejectOutput::close()
{
    m_dialogue.cut(m_line.trouble());
    m_line.close();
}

} // namespace packledger::rejects
