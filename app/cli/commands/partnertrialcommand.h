#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `partner trial NAME`: sends test documents, or tells how far they are.
class PartnerTrialCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerTrialCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner trial"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `partner read NAME FILE`: reads a test document of theirs, and takes nothing of it.
class PartnerReadCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerReadCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner read"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `partner live NAME`: documents go from now on.
class PartnerLiveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerLiveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner live"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `partner pause NAME`: only test documents go.
class PartnerPauseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerPauseCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner pause"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
