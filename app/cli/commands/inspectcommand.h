#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `inspect --batch B --scans FILE|- | --images DIR | --camera ADDRESS | --reader ADDRESS`: one pack a line or picture,
/// or what passes a camera, decided on in order.
class InspectCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inspect"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `inspect confirm --batch B SCAN`: after repeated or skipped labels or a new roll, the label on the pack that comes
/// next.
class InspectConfirmCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectConfirmCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inspect confirm"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("SCAN"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `inspect removed --batch B PACK…`: bad packs that the reject device did not throw out were found by a person.
class InspectRemovedCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectRemovedCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inspect removed"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("PACK..."); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `inspect rules [--grade …] …`: what the site asks of each pack; changes what is given.
class InspectRulesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectRulesCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("inspect rules"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `challenge --batch B [--scans FILE|- | --images DIR]`: the challenge test of a batch; without packs, what to print.
class ChallengeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("challenge"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
