#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `inspect import FILE [--dry-run]`: what another system's cameras said of packs, from a table.
class InspectImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inspect import"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
