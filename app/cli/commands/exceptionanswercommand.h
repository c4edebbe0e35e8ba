#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `exception send X`: tells the partner, by message or as the draft of a mail.
class ExceptionSendCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionSendCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception send"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception answer X`: what the partner said; of a partner's case, what we say.
class ExceptionAnswerCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionAnswerCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception answer"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[CASE]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception resolve X --reason R`: ends a case by hand.
class ExceptionResolveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionResolveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception resolve"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
