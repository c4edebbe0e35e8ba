#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `pack --parent ID|new-sscc|new-case|new-bundle --children FILE|-`: fills a container, child by child.
class PackCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pack"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `repack --from A --to B [--children FILE|-]`: moves children, or all of them, into another container.
class RepackCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RepackCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("repack"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
