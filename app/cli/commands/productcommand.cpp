#include "cli/commands/productcommand.h"

#include "base/baseerrors.h"
#include "bootstrap/sitesession.h"
#include "cli/commandcontext.h"
#include "workflow/productimport.h"

#include <QFile>

namespace packledger::cli {

QString ProductImportCommand::summary() const
{
    return tr("take products from a CSV table");
}

QList<QCommandLineOption> ProductImportCommand::options() const
{
    return { { QStringLiteral("keep-good"), tr("take the good rows although others are bad") } };
}

ExitStatus ProductImportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one CSV file"));
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    QFile file(arguments.positionalArguments().first());
    if (!file.open(QIODevice::ReadOnly))
        return context.failed(Error { codes::fileOpen, file.fileName(), Where { file.fileName(), 0, 0, {} } });
    const bool keepGood = arguments.isSet(QStringLiteral("keep-good"));
    const Result<workflow::ProductImport> import = workflow::importProducts(site->ledger(), file, file.fileName(),
        keepGood ? workflow::BadRows::KeepGoodRows : workflow::BadRows::KeepAllOut);
    if (!import)
        return context.failed(import.error());
    for (const Error &row : import->badRows)
        context.output().error(row);
    for (const ledger::Product &product : import->taken)
        context.output().print(ledger::MasterDataStore::toJson(product),
            tr("Took %1, %2.").arg(QString::fromLatin1(product.gtin), product.name));
    if (import->badRows.empty())
        return ExitStatus::Done;
    return keepGood ? ExitStatus::Refused : ExitStatus::Unusable;
}

QString ProductListCommand::summary() const
{
    return tr("list the products");
}

ExitStatus ProductListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    const Result<std::vector<ledger::Product>> products = site->ledger().read(
        [](ledger::View &view) -> Result<std::vector<ledger::Product>> { return view.masterData().products(); });
    if (!products)
        return context.failed(products.error());
    for (const ledger::Product &product : *products)
        context.output().print(ledger::MasterDataStore::toJson(product));
    return ExitStatus::Done;
}

} // namespace packledger::cli
