#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

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

/// `ledger drill [BACKUP]`: restores a backup for a test, and reports.
class LedgerDrillCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LedgerDrillCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("ledger drill"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[BACKUP] [--out FILE.pdf]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
