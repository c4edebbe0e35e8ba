#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `batch reconcile B`: how the numbers add up, and by name those that do not.
class BatchReconcileCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchReconcileCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch reconcile"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch close B --signed-by A --witnessed-by B`: reconciled, signed by two, and locked.
class BatchCloseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchCloseCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch close"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch report B --out F.pdf|.json|.csv`: the record, for people and for other systems.
class BatchReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchReportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch report"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch compare B --serials FILE`: names the packs that another system counts and we do not, and the other way round.
class BatchCompareCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchCompareCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch compare"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
