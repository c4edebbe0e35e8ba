#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `serve [--host H] [--port N] [--as2] …`: listens for other systems of the site (EPCIS 2.0 REST) and for partners
/// (AS2) until it is stopped.
class ServeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ServeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("serve"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
