#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `unpack --parent ID [--children FILE|-]`: takes children out, or all of them.
class UnpackCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UnpackCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("unpack"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `swap --out SCAN --in SCAN`: puts one child in the place of another.
class SwapCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SwapCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("swap"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `packing check --parent ID --children FILE|-`: compares what is in a container with what the ledger says.
class PackingCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackingCheckCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("packing check"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
