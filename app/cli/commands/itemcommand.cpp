#include "cli/commands/itemcommand.h"

#include "base/text.h"
#include "cli/commandcontext.h"
#include "cli/inspectionfacts.h"
#include "cli/itemfacts.h"
#include "ledger/ledgererrors.h"
#include "scan/itemid.h"
#include "workflow/clientscope.h"
#include "workflow/inspectionhistory.h"
#include "workflow/numberreason.h"
#include "workflow/numberstory.h"

#include <QJsonArray>

namespace packledger::cli {

namespace {

/// Opens the site, finds the item that the only argument names, and hands both to the job. A number that was drawn
/// here and never came to life goes to the other one.
template <typename Job, typename NumberJob>
ExitStatus withItem(CommandContext &context, const QCommandLineParser &arguments, const QString &usage, Job &&job,
    NumberJob &&numberJob)
{
    if (arguments.positionalArguments().isEmpty())
        return context.misused(usage);
    // "GTIN serial" may come as one argument or two.
    const QByteArray id = arguments.positionalArguments().join(QLatin1Char(' ')).toUtf8();
    const Result<gs1::ItemKey> key = scan::parseItemId(id, context.clock().today());
    if (!key)
        return context.failed(key.error());
    const Result<void> done = context.read([&](ledger::View &view) -> Result<void> {
        if (!workflow::mayHandle(view, context.person(), *key))
            return fail(ledger::codes::notFound, text(id));
        if (const std::optional<ledger::ItemRow> row = view.items().find(*key))
            job(view, *row);
        else if (const std::optional<workflow::NumberStory> story = workflow::storyOf(view, *key))
            numberJob(view, *story);
        else
            return fail(ledger::codes::notFound, text(id));
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

} // namespace

QString ItemShowCommand::summary() const
{
    return tr("what is known of an item now");
}

ExitStatus ItemShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto showItem = [&](ledger::View &view, const ledger::ItemRow &row) {
        const QJsonObject fact = itemFact(view, row);
        context.output().print(fact, itemSentence(fact));
    };
    const auto showNumber = [&](ledger::View &view, const workflow::NumberStory &story) {
        const QJsonObject fact = numberFact(view, story);
        context.output().print(fact, numberSentence(fact));
    };
    return withItem(context, arguments, tr("name one item"), showItem, showNumber);
}

QString ItemHistoryCommand::summary() const
{
    return tr("all that happened to an item, oldest first");
}

ExitStatus ItemHistoryCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto tell = [&](ledger::View &view, const ledger::ItemRow &row) {
        for (const ledger::HistoryLine &line : view.events().history(row.id)) {
            const QJsonObject fact = historyFact(view, row, line);
            context.output().print(fact, historySentence(fact));
        }
        printInspections(context.output(), inspectionsOf(view, row.key));
    };
    const auto tellNumber = [&](ledger::View &view, const workflow::NumberStory &story) {
        const auto entry = [&](const ledger::EntryHead &head, const char *state, const QString &reason) {
            QJsonObject fact { { QStringLiteral("entry"), head.seq }, { QStringLiteral("act"), text(head.act) },
                { QStringLiteral("status"), QLatin1StringView(state) },
                { QStringLiteral("time"), text(head.at.toIso()) },
                { QStringLiteral("operator"), text(head.actor.operatorName) },
                { QStringLiteral("station"), text(head.actor.station) } };
            if (!reason.isEmpty())
                fact.insert(QStringLiteral("reason"), reason);
            context.output().print(fact, numberStepSentence(fact));
        };
        entry(story.drawn, nameOf(ledger::NumberState::Allocated), {});
        printInspections(context.output(), inspectionsOf(view, story.number.key));
        if (story.changed.seq != story.drawn.seq)
            entry(story.changed, nameOf(story.number.state), workflow::reasonText(story.reason));
    };
    return withItem(context, arguments, tr("name one item"), tell, tellNumber);
}

QString ItemInspectionsCommand::summary() const
{
    return tr("what cameras and scanners said of an item, oldest first");
}

QList<QCommandLineOption> ItemInspectionsCommand::options() const
{
    return { QCommandLineOption(
                 QStringLiteral("out"), tr("write them as a table to this file"), QStringLiteral("FILE")),
        QCommandLineOption(
            QStringLiteral("format"), tr("csv, json, xlsx or xml"), QStringLiteral("FORMAT"), QStringLiteral("csv")) };
}

ExitStatus ItemInspectionsCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto format = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    if (!format)
        return context.misused(tr("--format is csv, json, xlsx or xml"));
    const QString out = arguments.value(QStringLiteral("out"));
    Result<qint64> written = 0;
    const auto tell = [&](ledger::View &view, const gs1::ItemKey &key) {
        if (!out.isEmpty()) {
            written = workflow::exportInspections(view, key, *format, out);
            return;
        }
        printInspections(context.output(), inspectionsOf(view, key));
    };
    const ExitStatus status = withItem(
        context, arguments, tr("name one item"),
        [&](ledger::View &view, const ledger::ItemRow &row) { tell(view, row.key); },
        [&](ledger::View &view, const workflow::NumberStory &story) { tell(view, story.number.key); });
    if (status != ExitStatus::Done || out.isEmpty())
        return status;
    if (!written)
        return context.failed(written.error());
    context.output().print({ { QStringLiteral("file"), out }, { QStringLiteral("inspections"), *written } },
        tr("%1 inspections are in %2.").arg(*written).arg(out));
    return ExitStatus::Done;
}

QString ItemTreeCommand::summary() const
{
    return tr("what is in a container, all the way down");
}

ExitStatus ItemTreeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto showTree = [&](ledger::View &view, const ledger::ItemRow &row) {
        const auto print = [&](const ledger::ItemRow &item, int depth) {
            QJsonObject fact {
                { QStringLiteral("item"), text(view.masterData().epcUri(item.key)) },
                { QStringLiteral("level"), QLatin1StringView(ledger::nameOf(item.level)) },
                { QStringLiteral("depth"), depth },
                { QStringLiteral("lot"), text(item.lot) },
                { QStringLiteral("expiry"), text(item.expiry) },
            };
            const QString indent(depth * 2, QLatin1Char(' '));
            context.output().print(fact,
                indent + QLatin1StringView(ledger::nameOf(item.level)) + QLatin1Char(' ')
                    + fact.value(QStringLiteral("item")).toString());
            return !context.output().isBroken();
        };
        if (print(row, 0))
            view.items().forEachBelow(row.id, print);
    };
    const auto showNumber = [&](ledger::View &view, const workflow::NumberStory &story) {
        const QJsonObject fact = numberFact(view, story);
        context.output().print(fact, numberSentence(fact));
    };
    return withItem(context, arguments, tr("name one item"), showTree, showNumber);
}

} // namespace packledger::cli
