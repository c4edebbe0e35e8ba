#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `exception list`: cases with partners, those with the next deadline first.
class ExceptionListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception show X`: one case with its items, what happened to it, its message and its evidence.
class ExceptionShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

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

/// `exception send X`: tells the partner, by message or as the draft of a mail.
class ExceptionSendCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionSendCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception send"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception answer X`: what the partner said; of a partner's case, what we say.
class ExceptionAnswerCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionAnswerCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception answer"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("[CASE]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception resolve X --reason R`: ends a case by hand.
class ExceptionResolveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionResolveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception resolve"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("CASE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `exception export --format F --out FILE`: every item of the cases in a table.
class ExceptionExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("exception export"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
