#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `ship --to P --scans FILE|-`: picks, checks and ships in one go.
class ShipCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship open --to P`: a delivery to be picked over time.
class ShipOpenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipOpenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship open"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("--to PARTNER"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship scan S [FILE|-]`: picks for an open delivery.
class ShipScanCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipScanCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship scan"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT [FILE|-]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship check S`: what would leave, and what speaks against it.
class ShipCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipCheckCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship check"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship finish S`: ships what was picked.
class ShipFinishCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipFinishCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship finish"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship cancel S`: gives an open delivery up.
class ShipCancelCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipCancelCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship cancel"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship picks S`: which lots to take for each line of its order.
class ShipPicksCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipPicksCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship picks"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
