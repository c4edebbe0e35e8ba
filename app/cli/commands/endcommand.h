#pragma once

#include "cli/command.h"
#include "ledger/endfacts.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `sample`, `destroy`, `decommission --scans FILE|- --reason TEXT`: ends the life of items.
class EndCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EndCommand)

public:
    explicit EndCommand(ledger::End end)
        : m_end(end)
    {
    }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;

private:
    ledger::End m_end;
};

/// `undo [ID | --event N]`: takes back what was done last with an item.
class UndoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("undo"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[ID]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
