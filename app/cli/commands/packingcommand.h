#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `packing set --level L …`: how a product, or every product, is packed at a level.
class PackingSetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackingSetCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("packing set"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `packing show [--gtin G]`: the rules.
class PackingShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackingShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("packing show"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `packing list`: the containers that are being packed.
class PackingListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackingListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("packing list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `packing cancel --parent ID`: gives an open container up.
class PackingCancelCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackingCancelCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("packing cancel"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
