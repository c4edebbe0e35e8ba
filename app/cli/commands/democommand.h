#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// The demo without a window: a delivery is received at the demo site, from pictures of its packs to the
/// verified ledger.
class DemoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("demo run"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override
    {
        return tr("receive a delivery at the demo site, without a window");
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
