#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `commission --batch B --count N` and `commission --batch B --scans FILE|-`: packs of a batch come to life.
class CommissionCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommissionCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("commission"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
