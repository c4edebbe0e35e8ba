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

/// `ledger backup FILE`: a verified copy, while the station works.
class LedgerBackupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LedgerBackupCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ledger backup"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE | --planned"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `ledger restore FILE --to DIR`: a site from a backup.
class LedgerRestoreCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LedgerRestoreCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ledger restore"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE --to DIR"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
