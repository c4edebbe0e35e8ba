#include "codereaders/streamcodereader.h"

#include "scan/readererrors.h"
#include "serialscanner/codeframer.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace packledger::codereaders {

using scan::ReaderSettings;
using serialline::TextLine;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds longestPause { 250 }; ///< inside a line
} // namespace

StreamCodeReader::StreamCodeReader(ReaderSettings settings)
    : m_settings(std::move(settings))
    , m_line({ m_settings.line == ReaderSettings::Line::Tcp, m_settings.target, m_settings.port, m_settings.baud })
    , m_framer(std::make_unique<serialscanner::CodeFramer>(
          serialscanner::Framing { m_settings.preset.prefix, m_settings.preset.suffix, m_settings.preset.noRead }))
{
}

StreamCodeReader::~StreamCodeReader() = default;

Result<void> StreamCodeReader::open(const std::function<bool()> &isStopped)
{
    m_framer->interrupt();
    if (const std::optional<QString> why = m_line.open(TextLine::Use::Listens, isStopped))
        return fail(codes::readerUnreachable, *why);
    return {};
}

Result<std::vector<ReadPack>> StreamCodeReader::wait(milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    std::vector<ReadPack> packs;
    do {
        const qint64 untilSilence
            = longestPause.count() - (m_framer->isInCode() && m_sinceBytes.isValid() ? m_sinceBytes.elapsed() : 0);
        const QByteArray bytes
            = m_line.read(milliseconds(std::max<qint64>(0, std::min(deadline.remainingTime(), untilSilence))));
        if (!bytes.isEmpty())
            m_sinceBytes.start();
        const bool isSilent = bytes.isEmpty() && m_framer->isInCode() && m_sinceBytes.hasExpired(longestPause.count());
        const QByteArrayList lines = isSilent ? m_framer->silence() : m_framer->feed(bytes);
        for (const QByteArray &line : lines)
            packs.push_back({ line.trimmed() == m_settings.preset.noRead ? QByteArray() : line });
        // What came before the line broke still counts.
        if (packs.empty() && !m_line.isUp()) {
            const QString trouble = m_line.trouble();
            close();
            return fail(codes::readerLost, trouble);
        }
    } while (packs.empty() && !deadline.hasExpired());
    return packs;
}

int StreamCodeReader::fragments() const
{
    return m_framer->fragments();
}

QByteArray StreamCodeReader::lastFragment() const
{
    return m_framer->lastFragment();
}

void StreamCodeReader::close()
{
    m_framer->interrupt();
    m_line.close();
}

} // namespace packledger::codereaders
