#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `ledger verify`: proves that the ledger is whole and that every state follows from the journal.
class LedgerVerifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LedgerVerifyCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ledger verify"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ledger rebuild`: recomputes every state from the journal.
class LedgerRebuildCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LedgerRebuildCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ledger rebuild"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
