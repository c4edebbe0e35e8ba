#include "rejects/commandrejectoutput.h"

#include "scan/rejecterrors.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace packledger::rejects {

using Outcome = scan::RejectAnswer::Outcome;

namespace {

constexpr int startMs = 3000;
constexpr int stepMs = 20; ///< how long one program is waited for while others may end

void end(QProcess &program)
{
    program.kill();
    program.waitForFinished(startMs);
}

} // namespace

CommandRejectOutput::CommandRejectOutput(scan::RejectSettings settings)
    : m_settings(std::move(settings))
{
}

CommandRejectOutput::~CommandRejectOutput()
{
    close();
}

Result<void> CommandRejectOutput::open()
{
    const QFileInfo program(m_settings.target);
    if (!program.isFile() || !program.isExecutable())
        return fail(codes::rejectUnreachable, QStringLiteral("%1 is no program").arg(m_settings.target));
    return {};
}

Result<void> CommandRejectOutput::reject(const QByteArray &pack)
{
    if (const Result<void> opened = open(); !opened)
        return opened;
    Running &running = m_running.emplace_back();
    running.pack = pack;
    running.since.start();
    running.program.setStandardInputFile(QProcess::nullDevice());
    running.program.setStandardOutputFile(QProcess::nullDevice());
    running.program.start(m_settings.target, { QString::fromLatin1(pack) });
    if (!running.program.waitForStarted(startMs)) {
        const QString detail = running.program.errorString();
        m_running.pop_back();
        return fail(codes::rejectUnreachable, QStringLiteral("%1: %2").arg(m_settings.target, detail));
    }
    return {};
}

std::optional<scan::RejectAnswer> CommandRejectOutput::answerOf(Running &running) const
{
    if (running.program.state() == QProcess::NotRunning) {
        const bool isDone = running.program.exitStatus() == QProcess::NormalExit && running.program.exitCode() == 0;
        return scan::RejectAnswer { running.pack,
            !isDone                ? Outcome::Refused
                : m_settings.waits ? Outcome::Ejected
                                   : Outcome::Sent,
            QString::fromLocal8Bit(running.program.readAllStandardError()).trimmed() };
    }
    if (m_settings.waits && running.since.hasExpired(m_settings.patience.count())) {
        end(running.program);
        return scan::RejectAnswer { running.pack, Outcome::NoAnswer };
    }
    return std::nullopt;
}

std::vector<scan::RejectAnswer> CommandRejectOutput::answers(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    do {
        for (auto running = m_running.begin(); running != m_running.end();) {
            running->program.waitForFinished(std::min(stepMs, int(deadline.remainingTime())));
            if (std::optional<scan::RejectAnswer> answer = answerOf(*running)) {
                m_settled.push_back(std::move(*answer));
                running = m_running.erase(running);
            } else {
                ++running;
            }
        }
    } while (m_settled.empty() && !m_running.empty() && !deadline.hasExpired());
    return std::exchange(m_settled, {});
}

void CommandRejectOutput::close()
{
    for (Running &running : m_running) {
        end(running.program);
        m_settled.push_back({ running.pack, Outcome::Lost });
    }
    m_running.clear();
}

} // namespace packledger::rejects
