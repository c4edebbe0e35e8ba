#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `inbox list`: what came from partners, newest first.
class InboxListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InboxListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inbox list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `inbox show A`: an arrival, and its bytes as a file.
class InboxShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InboxShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inbox show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ARRIVAL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `inbox take A --reason R`: takes what was put into quarantine.
class InboxTakeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InboxTakeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inbox take"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ARRIVAL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `inbox answer A --email E`: tells the sender of a refused document why, as a file, as a draft of a mail, or at once.
class InboxAnswerCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InboxAnswerCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inbox answer"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ARRIVAL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `inbox resolve A --reason R`: ends a refused arrival by hand.
class InboxResolveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InboxResolveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inbox resolve"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ARRIVAL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
