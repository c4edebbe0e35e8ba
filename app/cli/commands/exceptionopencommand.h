#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `exception open --category C`: a case by hand, about a pack, a receipt, a delivery or an arrival.
class ExceptionOpenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionOpenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception open"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception change X`: another category, proposal, partner, order, note or deadline.
class ExceptionChangeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionChangeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception change"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception attach X FILE`: a picture or a paper that proves it.
class ExceptionAttachCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionAttachCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception attach"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
