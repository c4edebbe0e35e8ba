#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `document list`: what came in, and how good it is; all of it, or what stands behind one thing.
class DocumentListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DocumentListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("document list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `document show D`: one of them, with its findings.
class DocumentShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DocumentShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("document show"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("DOCUMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `document export D --out F`: its bytes, as they came.
class DocumentExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DocumentExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("document export"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("DOCUMENT"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
