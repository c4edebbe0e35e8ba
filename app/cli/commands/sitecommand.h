#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `site init DIR --name N --gln GLN …`: makes a site.
class SiteInitCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteInitCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("site init"); }
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `site join DIR --database URL`: makes one more station of a site that others keep on a database.
class SiteJoinCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteJoinCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("site join"); }
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `site info`: what the site holds, in numbers.
class SiteInfoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteInfoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("site info"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `site address --name … --street …`: name and address of the site, as transaction information wants them.
class SiteAddressCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteAddressCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("site address"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `site settings`: every rule of the site, as it is now, and what it means.
class SiteSettingsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteSettingsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("site settings"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `site set NAME VALUE`: changes one.
class SiteSetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteSetCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("site set"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("NAME VALUE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
