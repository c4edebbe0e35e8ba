#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `secret set NAME`: keeps what standard input says. Never an argument: other users of a machine see those.
class SecretSetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SecretSetCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("secret set"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `secret list`: the names, not the values.
class SecretListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SecretListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("secret list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `secret remove NAME`.
class SecretRemoveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SecretRemoveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("secret remove"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
