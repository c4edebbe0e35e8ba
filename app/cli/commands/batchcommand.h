#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `batch open --gtin G --lot L --expiry D --quantity N`: a batch that runs, or a work order to be approved.
class BatchOpenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchOpenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch open"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch approve B`: the second person of a work order.
class BatchApproveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchApproveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch approve"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch show B`: the order, and what became of its numbers.
class BatchShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch list`: all batches, newest first.
class BatchListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
