#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `exception list`: cases with partners, those with the next deadline first.
class ExceptionListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception show X`: one case with its items, what happened to it, its message and its evidence.
class ExceptionShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception export --format F --out FILE`: every item of the cases in a table.
class ExceptionExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception export"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
