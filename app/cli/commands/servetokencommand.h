#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `serve token NAME [--scope both|capture|query] [--client C]`: the token of one system of the site.
class ServeTokenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ServeTokenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("serve token"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `serve tokens`: which systems have one, and what for.
class ServeTokensCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ServeTokensCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("serve tokens"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `serve revoke NAME`: ends one.
class ServeRevokeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ServeRevokeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("serve revoke"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
