#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `identify TEXT…`, `identify [--today D] --json-lines FILE|-`: what a scan is. Needs no site.
class IdentifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IdentifyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;

private:
    [[nodiscard]] ExitStatus answerLines(CommandContext &context, const QString &file, QDate today) const;
    [[nodiscard]] ExitStatus answerTexts(CommandContext &context, const QStringList &texts, QDate today) const;
    [[nodiscard]] QString sentence(const QJsonObject &answer) const;
};

} // namespace packledger::cli
