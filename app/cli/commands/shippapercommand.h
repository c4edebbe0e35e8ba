#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `ship paper S --out F.pdf`: transaction information and statement, or a packing list.
class ShipPaperCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShipPaperCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ship paper"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SHIPMENT --out FILE.pdf"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `trace ID --format json|pdf --out F`: what an investigator asks for.
class TraceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TraceCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("trace"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("ID --format json|pdf --out FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
