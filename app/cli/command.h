#pragma once

#include "bootstrap/exitstatus.h"

#include <QCommandLineParser>
#include <QString>

namespace packledger::cli {

using bootstrap::ExitStatus;
class CommandContext;

/// One verb of the command line. Made in composition.cpp, executed at most once.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    /// The words that call it: "hash", "receipt scan".
    [[nodiscard]] virtual QString name() const = 0;
    /// What follows the name: "RECEIPT [FILE|-]".
    [[nodiscard]] virtual QString synopsis() const = 0;
    /// One line for the list of verbs, without a capital or a stop: "tell what a scanned code is".
    [[nodiscard]] virtual QString summary() const = 0;
    /// The verb's own options; the help is made of them. The shared options (--site, --json, …) are not among them.
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Does the work. `arguments` holds the parsed options and the positional arguments.
    [[nodiscard]] virtual ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) = 0;
};

} // namespace packledger::cli
