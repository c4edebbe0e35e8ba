#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `transform --batch B --inputs FILE|- --outputs FILE|-`: links source packs with the new ones.
class TransformCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TransformCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("transform"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch source B [--scans FILE|-] [--back ITEM] [--link] [--unlink]`: the source packs that wait for a batch.
class BatchSourceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchSourceCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch source"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
