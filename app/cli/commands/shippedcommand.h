#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `ship void S --reason …`: takes a delivery back, or some of it.
class ShipVoidCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipVoidCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship void"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT --reason TEXT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship correct S --po N --reason …`: other numbers of order, delivery and invoice.
class ShipCorrectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipCorrectCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship correct"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT --reason TEXT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship received S`: the customer has it, as somebody was told.
class ShipReceivedCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipReceivedCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship received"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship list`.
class ShipListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ship show S [--items]`.
class ShipShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
