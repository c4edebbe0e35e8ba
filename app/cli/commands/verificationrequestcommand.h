#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `verification note --party NAME`: writes down a request that came by mail or telephone and is answered later.
class VerificationNoteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationNoteCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification note"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[CODE] --party NAME|GLN"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `verification waiting`: what waits for an answer, and how long it may.
class VerificationWaitingCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationWaitingCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification waiting"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `verification drop REQUEST --reason TEXT`: ends a request that nobody answers.
class VerificationDropCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerificationDropCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verification drop"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("REQUEST --reason TEXT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
