#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `batch clear B --point P | --all`, `--signed-by A --witnessed-by B`: the line clearance.
class BatchClearCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchClearCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch clear"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch cards [--out F.pdf]`: the codes of the points of the clearance, and cards to hang there.
class BatchCardsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchCardsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch cards"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch start B`: the line starts.
class BatchStartCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchStartCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch start"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch stop B --reason R`: the line stands.
class BatchStopCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchStopCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch stop"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch resume B`: it goes on.
class BatchResumeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchResumeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch resume"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch shift B --to NAME`: another person answers for the line.
class BatchShiftCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchShiftCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch shift"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch note B --text T`: a deviation that the record carries.
class BatchNoteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchNoteCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch note"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch correct B --lot L --expiry D --reason R`, `--signed-by A --approved-by B`: lot and expiry as the packs have
/// them, where the data were wrong.
class BatchCorrectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchCorrectCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch correct"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `batch cancel B --reason R`: gives a work order up.
class BatchCancelCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BatchCancelCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch cancel"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("BATCH"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
