#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `sync once`: one pass over all partners, out and in.
class SyncOnceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SyncOnceCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sync once"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `sync watch`: the same for ever.
class SyncWatchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SyncWatchCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sync watch"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
