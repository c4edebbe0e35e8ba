#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `print --item ID… --template T --printer P`, `print --batch B [--count N] [--printer P]`, `print --job J`: prints
/// labels, each number once.
class PrintCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `print list`: the print jobs, the newest first.
class PrintListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `print show JOB`: a job and its labels.
class PrintShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("JOB"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `print confirm [JOB] --scans FILE|- [--last]`: printed labels, read back.
class PrintConfirmCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintConfirmCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print confirm"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[JOB]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `print void JOB [--label N]… --reason TEXT`: writes labels off, with their numbers.
class PrintVoidCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintVoidCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print void"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("JOB"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `print pause JOB`: lets no further label out.
class PrintPauseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintPauseCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print pause"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("JOB"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `print resume JOB`: goes on printing.
class PrintResumeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintResumeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print resume"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("JOB"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `print cancel JOB --reason TEXT`: gives up what was not sent.
class PrintCancelCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintCancelCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print cancel"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("JOB"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
