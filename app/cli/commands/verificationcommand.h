#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `verification answer CODE`: answers a request that came by mail or telephone, and keeps it in the log.
class VerificationAnswerCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationAnswerCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification answer"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CODE --party NAME|GLN"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `verification list`: the log, or a part of it, on the terminal or in a file.
class VerificationListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `verification token NAME`: lets somebody ask over the network.
class VerificationTokenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationTokenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification token"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `verification tokens`: who may ask.
class VerificationTokensCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationTokensCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification tokens"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `verification revoke NAME`: ends a token.
class VerificationRevokeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationRevokeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification revoke"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
