#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `batch import FILE [--dry-run]`: work orders from a table.
class BatchImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch import"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
