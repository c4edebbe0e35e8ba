#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `clock measure [--source ntp:HOST]`: asks a time source how far the clock is off, and notes it.
class ClockMeasureCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ClockMeasureCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("clock measure"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `clock list`: what was measured, and when the clock was moved.
class ClockListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ClockListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("clock list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
