#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `item show ID`: what is known of one item now.
class ItemShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ItemShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("item show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `item history ID`: its events, oldest first.
class ItemHistoryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ItemHistoryCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("item history"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `item inspections ID [--out FILE [--format F]]`: what cameras and scanners said of it, oldest first; or as a table.
class ItemInspectionsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ItemInspectionsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("item inspections"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `item tree ID`: what is in it.
class ItemTreeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ItemTreeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("item tree"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
