#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `export events --format F --out FILE`: events as a document for others.
class ExportEventsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportEventsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export events"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("--format FORMAT --out FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
