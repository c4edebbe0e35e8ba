#pragma once

#include "cli/command.h"
#include "sync/partnerterms.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `partner add FILE.json`: keeps a partner, in the place of an older one of that name.
class PartnerAddCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner add"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE.json"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `partner list`: all partners, and how their ways are.
class PartnerListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `partner show NAME`: the whole profile.
class PartnerShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `partner remove NAME`.
class PartnerRemoveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerRemoveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner remove"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `partner test NAME [--take-limits]`: tries the way step by step; no document goes.
class PartnerTestCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartnerTestCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partner test"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;

private:
    /// The server takes less than the profile lets out: says so, or takes its limits over where that was asked for.
    [[nodiscard]] static ExitStatus missedTerms(CommandContext &context, const QCommandLineParser &arguments,
        const sync::PartnerProfile &profile, const sync::PartnerTerms &terms);
};

} // namespace packledger::cli
