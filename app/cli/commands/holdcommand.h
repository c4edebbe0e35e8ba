#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `hold --scans FILE|- --reason R`: puts items aside, wherever they are.
class HoldCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HoldCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("hold"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `release --scans FILE|- --reason TEXT`: lets them go again.
class ReleaseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("release"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
