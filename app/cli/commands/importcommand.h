#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `import FILE…`: takes partners' documents, each whole or not at all.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE…"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
