#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `shipment list`: deliveries on their way and those received.
class ShipmentListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipmentListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("shipment list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `shipment show S`: one of them.
class ShipmentShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipmentShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("shipment show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `shipment export S`: its serials to a file.
class ShipmentExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipmentExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("shipment export"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
