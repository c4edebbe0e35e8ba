#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `receipt scan R [FILE|-]`: one raw scan a line, a verdict a line, each printed once it is on disk.
class ReceiptScanCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptScanCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt scan"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT [FILE|-]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt register R --scan …`: takes in a serial that the ledger does not know.
class ReceiptRegisterCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptRegisterCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt register"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT --scan SCAN"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt hold R --scan … --reason …`: puts an item aside by hand.
class ReceiptHoldCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptHoldCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt hold"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT --scan SCAN"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt unseal R --scan …`: a container is open, and no longer speaks for its contents.
class ReceiptUnsealCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptUnsealCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt unseal"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT --scan SCAN"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt seal R --scan …`: the container's seal was looked at, and is whole.
class ReceiptSealCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptSealCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt seal"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT --scan SCAN"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt undo R [--count N]`: takes back the last scans; the journal keeps them.
class ReceiptUndoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptUndoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt undo"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt acknowledge R`: somebody has seen what must be seen.
class ReceiptAcknowledgeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptAcknowledgeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt acknowledge"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
