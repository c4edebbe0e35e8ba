#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `receipt open`: the receipt of a shipment, or a blind one.
class ReceiptOpenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptOpenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt open"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt policy R inference|sampling|every-unit`: how much must be seen.
class ReceiptPolicyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptPolicyCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt policy"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT inference|sampling|every-unit"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt show R [--items]`: how far it is, and what stands in the way.
class ReceiptShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt export R --format csv|json|xlsx --out F`: its serials.
class ReceiptExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt export"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `receipt submit R`: the end of it, all or nothing.
class ReceiptSubmitCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptSubmitCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("receipt submit"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("RECEIPT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
