#include "photoeyes/streampacksignal.h"

#include "scan/triggererrors.h"

namespace packledger::photoeyes {

using scan::PackTrigger;
using serialline::TextLine;

StreamPackSignal::StreamPackSignal(const PackTrigger &trigger)
    : m_reader(trigger.protocol)
    , m_line({ trigger.line == PackTrigger::Line::Tcp, trigger.target, trigger.port, trigger.baud })
{
}

Result<void> StreamPackSignal::open()
{
    // Half a line from before means nothing; a running number goes on.
    (void)m_reader.feed("\x02");
    if (const std::optional<QString> why = m_line.open(TextLine::Use::Listens))
        return fail(codes::triggerUnreachable, *why);
    return {};
}

Result<int> StreamPackSignal::wait(std::chrono::milliseconds patience)
{
    const int packs = m_reader.feed(m_line.read(patience));
    // What came before the line broke still counts.
    if (packs > 0 || m_line.isUp())
        return packs;
    const QString trouble = m_line.trouble();
    close();
    return fail(codes::triggerLost, trouble);
}

void StreamPackSignal::close()
{
    m_line.close();
}

std::unique_ptr<camera::PackSignal> makePackSignal(const PackTrigger &trigger)
{
    return trigger.kind == PackTrigger::Kind::Signal ? std::make_unique<StreamPackSignal>(trigger) : nullptr;
}

} // namespace packledger::photoeyes
