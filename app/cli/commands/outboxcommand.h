#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `outbox list`: documents for partners, newest first.
class OutboxListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("outbox list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `outbox show D`: a document, its attempts, and its bytes as a file.
class OutboxShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("outbox show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("DOCUMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `outbox retry D`: sends it again, now.
class OutboxRetryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxRetryCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("outbox retry"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("DOCUMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `outbox hold D --reason R`: keeps it here.
class OutboxHoldCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxHoldCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("outbox hold"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("DOCUMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `outbox resolve D --reason R`: ends it by hand.
class OutboxResolveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OutboxResolveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("outbox resolve"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("DOCUMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
