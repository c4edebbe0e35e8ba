#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `printer choose [--station S] [--level L --printer P [--template T] [--when opened|full|asked]]`: where a station
/// prints the labels of each level; without --level only tells.
class PrinterChooseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PrinterChooseCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("printer choose"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
