#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `coverage`: how much of what suppliers shipped came with data, and when.
class CoverageCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CoverageCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("coverage"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
