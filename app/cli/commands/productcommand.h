#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `product import FILE.csv [--keep-good]`: takes products from a table.
class ProductImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProductImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("product import"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE.csv"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

/// `product list`: a line a product.
class ProductListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ProductListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("product list"); }
    [[nodiscard]] QString synopsis() const override { return {}; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
