#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `find TEXT`: whatever the text may mean.
class FindCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FindCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("find"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("TEXT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `recall list --lot L [--gtin G]`: every item of a lot, where it is and how it stands.
class RecallListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RecallListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("recall list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ageing [--days N]`: what waits too long for data, goods or a person.
class AgeingCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AgeingCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ageing"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
