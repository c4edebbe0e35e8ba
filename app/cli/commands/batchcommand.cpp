#include "cli/commands/batchcommand.h"

#include "cli/batchcall.h"
#include "cli/batchfacts.h"
#include "cli/receiptfacts.h"
#include "workflow/batches.h"
#include "workflow/labeltemplates.h"

#include <cmath>

namespace packledger::cli {

namespace {

/// A percentage in hundredths; -1 where the text is none.
int hundredths(const QString &text)
{
    bool good = false;
    const double percent = text.toDouble(&good);
    return good && percent >= 0 && percent <= 100 ? int(std::lround(percent * 100)) : -1;
}

} // namespace

QString BatchOpenCommand::summary() const
{
    return tr("open a batch, or plan it where two persons approve");
}

QList<QCommandLineOption> BatchOpenCommand::options() const
{
    const auto option = [](const char *name, const QString &text, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value));
    };
    return { option("gtin", tr("the product's GTIN"), "GTIN"), option("lot", tr("the lot's number"), "LOT"),
        option("expiry", tr("the expiry: YYYY-MM-DD, YYYY-MM for the whole month, or YYMMDD"), "DATE"),
        option("quantity", tr("how many good packs are wanted"), "N"),
        option("market", tr("for which market: us, eu, …"), "MARKET"),
        option("name", tr("what the batch is called (B- and its number)"), "NAME"),
        option("client", tr("whose product it is"), "NAME"),
        option("pool", tr("the pool its numbers come from"), "POOL"),
        option("template", tr("the template of its labels"), "NAME"),
        option("levels", tr("how it is packed: unit,bundle,case,pallet"), "LEVELS"),
        option("expected-rejects", tr("how many percent are expected to fail"), "PERCENT"),
        option("reject-limit", tr("more rejects than this many percent are out of tolerance"), "PERCENT"),
        option("target", tr("packs a minute that the line should make"), "N"),
        QCommandLineOption(QStringLiteral("plan"), tr("plan it only: it is approved and started later")) };
}

ExitStatus BatchOpenCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const auto isSet = [&](const char *name) { return arguments.isSet(QString::fromLatin1(name)); };
    ledger::WorkOrder order;
    order.name = value("name");
    order.gtin = value("gtin").toUtf8();
    order.market = value("market").toUtf8().toLower();
    order.client = value("client");
    order.lot = value("lot").toUtf8();
    order.labelTemplate = value("template");
    if (isSet("expiry")) {
        const std::optional<QByteArray> expiry
            = workflow::orderExpiry(value("expiry").toUtf8(), context.clock().today());
        if (!expiry)
            return context.misused(tr("the expiry is written YYYY-MM-DD, YYYY-MM or YYMMDD"));
        order.expiry = *expiry;
    }
    bool good = true;
    if (isSet("quantity"))
        order.quantity = value("quantity").toLongLong(&good);
    if (!good)
        return context.misused(tr("the quantity is a number"));
    if (isSet("expected-rejects"))
        order.expectedRejects = hundredths(value("expected-rejects"));
    if (isSet("reject-limit"))
        order.rejectLimit = hundredths(value("reject-limit"));
    if (order.expectedRejects < 0 || order.rejectLimit < 0)
        return context.misused(tr("rejects are given in percent"));
    if (isSet("target"))
        order.target = value("target").toInt(&good);
    if (!good)
        return context.misused(tr("the target is a number of packs a minute"));
    for (const QString &level : value("levels").split(QLatin1Char(','), Qt::SkipEmptyParts))
        order.levels.append(level.trimmed().toUtf8());
    if (isSet("pool")) {
        const std::optional<qint64> pool = idFrom(value("pool"));
        if (!pool)
            return context.misused(tr("a pool is named by its number"));
        order.pool = PoolId { *pool };
    }
    const Result<BatchId> batch = context.write([&](ledger::WriteTransaction &transaction) -> Result<BatchId> {
        if (const Result<void> drawable = workflow::checkTemplate(transaction, context.templates(), order); !drawable)
            return fail(drawable.error());
        return isSet("plan") ? workflow::planBatch(transaction, context.person(), order)
                             : workflow::openBatch(transaction, context.person(), order);
    });
    if (!batch)
        return context.failed(batch.error());
    return showBatch(context, *batch);
}

QString BatchApproveCommand::summary() const
{
    return tr("approve a work order");
}

ExitStatus BatchApproveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withBatch(context, arguments, workflow::approveBatch);
}

QString BatchShowCommand::summary() const
{
    return tr("show a batch, and what became of its numbers");
}

ExitStatus BatchShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a batch"));
    const Result<QJsonObject> fact = context.read([&](ledger::View &view) -> Result<QJsonObject> {
        const Result<ledger::BatchRow> row = workflow::batchFor(view, context.person(), name);
        if (!row)
            return fail(row.error());
        return batchFact(view, *row);
    });
    return context.answer(fact, batchSentence);
}

QString BatchListCommand::summary() const
{
    return tr("list the batches, newest first");
}

ExitStatus BatchListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    using Facts = std::vector<QJsonObject>;
    const Result<Facts> facts = context.read([&](ledger::View &view) -> Result<Facts> {
        Facts all;
        for (const ledger::BatchRow &row : workflow::batchesFor(view, context.person()))
            all.push_back(batchFact(view, row));
        return all;
    });
    return context.answer(facts, batchSentence);
}

} // namespace packledger::cli
