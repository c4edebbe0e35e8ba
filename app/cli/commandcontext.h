#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/progress.h"
#include "bootstrap/exitstatus.h"
#include "bootstrap/options.h"
#include "bootstrap/output.h"

namespace packledger::cli {

using bootstrap::ExitStatus;

/// What a command works with: the shared options, the output and the clock. Lives as long as the command runs.
class CommandContext
{
public:
    CommandContext(const bootstrap::Options &options, bootstrap::Output &output, const Clock &clock)
        : m_options(options)
        , m_output(output)
        , m_clock(clock)
    {
    }

    [[nodiscard]] const bootstrap::Options &options() const { return m_options; }
    [[nodiscard]] bootstrap::Output &output() { return m_output; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Reports "what: done of total" on standard error while the work goes on, where --progress was
    /// given; else reports nothing. Stops the work when nobody takes the output any more.
    [[nodiscard]] Progress progress(const QString &what);

    /// Prints the failure and tells the exit status that belongs to it.
    [[nodiscard]] ExitStatus failed(const Error &error);
    /// Prints that the verb was called wrongly: `problem` completes "The command was not understood: …".
    [[nodiscard]] ExitStatus misused(const QString &problem);

private:
    const bootstrap::Options &m_options;
    bootstrap::Output &m_output;
    const Clock &m_clock;
};

} // namespace packledger::cli
