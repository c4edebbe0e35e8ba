#include "cli/commands/productcommand.h"

#include "base/baseerrors.h"
#include "cli/batchcall.h"
#include "workflow/productimport.h"

#include <QFile>
#include <QJsonArray>

namespace packledger::cli {

namespace {

QJsonObject rowFact(const workflow::ProductRow &row, bool isDry)
{
    QJsonObject fact = ledger::MasterDataStore::toJson(row.product);
    fact.insert(QStringLiteral("line"), row.line);
    fact.insert(QStringLiteral("verdict"), QLatin1StringView(nameOf(row.verdict)));
    QJsonArray differences;
    for (const workflow::FieldDifference &difference : row.differences)
        differences.append(QJsonObject { { QStringLiteral("field"), difference.field },
            { QStringLiteral("before"), difference.before }, { QStringLiteral("after"), difference.after } });
    fact.insert(QStringLiteral("differences"), differences);
    fact.insert(QStringLiteral("dry_run"), isDry);
    return fact;
}

QString rowSentence(const workflow::ProductRow &row, bool isDry)
{
    const QString what = QString::fromLatin1(row.product.gtin) + QStringLiteral(", ") + row.product.name;
    if (row.verdict == workflow::ProductVerdict::Same)
        return ProductImportCommand::tr("%1 is the same.").arg(what);
    QStringList changes;
    for (const workflow::FieldDifference &difference : row.differences)
        changes.append(QStringLiteral("%1: %2 → %3").arg(difference.field, difference.before, difference.after));
    const QString told
        = changes.isEmpty() ? what : what + QStringLiteral(" (%1)").arg(changes.join(QStringLiteral(", ")));
    return isDry ? ProductImportCommand::tr("Would take %1.").arg(told)
                 : ProductImportCommand::tr("Took %1.").arg(told);
}

} // namespace

QString ProductImportCommand::summary() const
{
    return tr("take products from a CSV table");
}

QList<QCommandLineOption> ProductImportCommand::options() const
{
    return { { QStringLiteral("keep-good"), tr("take the good rows although others are bad") },
        { QStringLiteral("dry-run"), tr("only show what would change") } };
}

ExitStatus ProductImportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one CSV file"));
    QFile file(arguments.positionalArguments().first());
    if (!file.open(QIODevice::ReadOnly))
        return context.failed(Error { codes::fileOpen, file.fileName(), Where { file.fileName(), 0, 0, {} } });
    const bool keepGood = arguments.isSet(QStringLiteral("keep-good"));
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    const Result<workflow::ProductImport> import = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::importProducts(transaction, context.person(), file, file.fileName(),
            keepGood ? workflow::BadRows::KeepGoodRows : workflow::BadRows::KeepAllOut,
            isDry ? workflow::ImportMode::DryRun : workflow::ImportMode::Write);
    });
    if (!import)
        return context.failed(import.error());
    for (const Error &row : import->badRows)
        context.output().error(row);
    for (const Finding &warning : import->warnings)
        context.output().warning(warning);
    for (const workflow::ProductRow &row : import->rows)
        context.output().print(rowFact(row, isDry), rowSentence(row, isDry));
    if (import->badRows.empty())
        return ExitStatus::Done;
    return keepGood ? ExitStatus::Refused : ExitStatus::Unusable;
}

namespace {

/// "00361414567894  Examplol 500 mg tablet (30 in it), NDC 61414-567-89, of Example Laboratories"
QString productSentence(const ledger::Product &product)
{
    QString words = QString::fromLatin1(product.gtin) + QStringLiteral("  ")
        + (product.name.isEmpty() ? ProductListCommand::tr("(no name)") : product.name);
    for (const QString &part : { product.strength, product.dosageForm }) {
        if (!part.isEmpty())
            words += u' ' + part;
    }
    if (!product.netContent.isEmpty())
        words += QStringLiteral(", ") + product.netContent;
    if (!product.ndc.isEmpty())
        words += QStringLiteral(", NDC ") + product.ndc;
    if (!product.manufacturer.isEmpty())
        words += QStringLiteral(", ") + product.manufacturer;
    return product.setBySite ? words : words + QStringLiteral(", ") + ProductListCommand::tr("by partners' data");
}

} // namespace

QString ProductListCommand::summary() const
{
    return tr("list the products");
}

ExitStatus ProductListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<std::vector<ledger::Product>> products = context.read(
        [](ledger::View &view) -> Result<std::vector<ledger::Product>> { return view.masterData().products(); });
    if (!products)
        return context.failed(products.error());
    for (const ledger::Product &product : *products)
        context.output().print(ledger::MasterDataStore::toJson(product), productSentence(product));
    return ExitStatus::Done;
}

} // namespace packledger::cli
