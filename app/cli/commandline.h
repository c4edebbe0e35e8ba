#pragma once

#include "base/clock.h"
#include "cli/composition.h"

#include <QStringList>

class QIODevice;

namespace packledger::bootstrap {
class Output;
struct Options;
} // namespace packledger::bootstrap

namespace packledger::cli {

/// The whole program behind main(): finds the command that the arguments call for and runs it.
class CommandLine
{
public:
    /// The devices stand for standard output and standard error; both must be open and unbuffered.
    CommandLine(Commands commands, QIODevice &facts, QIODevice &remarks, const Clock &clock);

    /// Runs one command line, given without the program's name.
    [[nodiscard]] ExitStatus run(const QStringList &arguments);

private:
    [[nodiscard]] ExitStatus run(const bootstrap::Options &options, bootstrap::Output &output);
    [[nodiscard]] ExitStatus runCommand(Command &command, const bootstrap::Options &options, bootstrap::Output &output);
    [[nodiscard]] Command *find(const QStringList &words) const;
    [[nodiscard]] bool isGroup(const QString &word) const;
    [[nodiscard]] QString listing(const QString &group) const;

    Commands m_commands;
    QIODevice &m_facts;
    QIODevice &m_remarks;
    const Clock &m_clock;
};

} // namespace packledger::cli
