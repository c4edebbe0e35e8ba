#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `print replace --item ID --reason TEXT [--printer P] [--template T] [--queue]`: a spoilt label's item gets a new
/// number and a label of it.
class PrintReplaceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrintReplaceCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("print replace"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
