#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `printer add NAME --url URL [--language zpl|raster] [--dpi N]`: takes a printer in, or changes it.
class PrinterAddCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrinterAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("printer add"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `printer list`
class PrinterListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrinterListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("printer list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `printer status NAME`: asks the device itself.
class PrinterStatusCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrinterStatusCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("printer status"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `printer test NAME`: prints a label that says nothing but that this printer prints.
class PrinterTestCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrinterTestCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("printer test"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `printer remove NAME`
class PrinterRemoveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrinterRemoveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("printer remove"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
