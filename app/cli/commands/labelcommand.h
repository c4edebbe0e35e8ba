#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `label render --template T (--item ID | --data FILE.json) --out F`: draws a label as picture, page or printer
/// format.
class LabelRenderCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LabelRenderCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("label render"); }
    [[nodiscard]] QString synopsis() const override
    {
        return QStringLiteral("--template T (--item ID | --data FILE.json) --out F.png|F.pdf|F.zpl");
    }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `label list`: the templates of the site and those that come with the program.
class LabelListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LabelListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("label list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `label save FILE`: takes a template in as the site's next version of it.
class LabelSaveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LabelSaveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("label save"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `label check FILE|NAME`: what is wrong with a template.
class LabelCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LabelCheckCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("label check"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE|NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
