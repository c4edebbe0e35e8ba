#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `pool add --gtin G --from A --to B | --random LENGTH …` and `pool add --sscc-prefix P --extension D`: a pool.
class PoolAddCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PoolAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pool add"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `pool import FILE`: numbers that a provider made, all or none.
class PoolImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PoolImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pool import"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `pool list`: the pools, and what is left in each.
class PoolListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PoolListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pool list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `pool show P`: a pool, what became of its numbers, and its draws.
class PoolShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PoolShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pool show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("POOL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `pool change P`: its name and low-water mark.
class PoolChangeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PoolChangeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pool change"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("POOL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `pool return P --reason TEXT`: unused numbers go back.
class PoolReturnCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PoolReturnCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pool return"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("POOL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `pool export P --numbers unused|used|returned|all --out F`: its numbers as a table.
class PoolExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PoolExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pool export"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("POOL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
