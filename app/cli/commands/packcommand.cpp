#include "cli/commands/packcommand.h"

#include "access/session.h"
#include "cli/packfacts.h"
#include "cli/printjob.h"
#include "cli/receiptfacts.h"
#include "cli/scanfacts.h"
#include "cli/scanlines.h"
#include "scan/itemid.h"
#include "workflow/batches.h"
#include "workflow/containerlabel.h"
#include "workflow/containernumber.h"
#include "workflow/packfacts.h"
#include "workflow/packingerrors.h"
#include "workflow/printchoice.h"
#include "workflow/printing.h"

namespace packledger::cli {

namespace {

using workflow::AggregationSession;

/// What the options of both verbs say.
struct Wanted
{
    workflow::ContainerOrder container;
    QString batch; ///< by name or number; empty: none
    QString children;
    bool partial = false;
    bool move = false;
    bool waitForLabel = false;
    QString printer; ///< empty: no label
    QString labelTemplate;
};

std::vector<QCommandLineOption> sharedOptions()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("PackCommand", text); };
    return { QCommandLineOption(QStringLiteral("gtin"),
                 tr(QT_TRANSLATE_NOOP("PackCommand", "the GTIN of the new bundle or case, or of the product in it")),
                 QStringLiteral("GTIN")),
        QCommandLineOption(QStringLiteral("level"),
            tr(QT_TRANSLATE_NOOP(
                "PackCommand", "what the container is, where its number does not tell: bundle, case, pallet")),
            QStringLiteral("LEVEL")),
        QCommandLineOption(QStringLiteral("pool"),
            tr(QT_TRANSLATE_NOOP("PackCommand", "the pool that a new number comes from")), QStringLiteral("POOL")),
        QCommandLineOption(QStringLiteral("batch"),
            tr(QT_TRANSLATE_NOOP("PackCommand", "the batch that it is packed for")), QStringLiteral("BATCH")),
        QCommandLineOption(QStringLiteral("partial"),
            tr(QT_TRANSLATE_NOOP("PackCommand", "close it though the packing rule asks for more children"))),
        QCommandLineOption(QStringLiteral("print"),
            tr(QT_TRANSLATE_NOOP("PackCommand", "print the container's label: closed, or full with --wait-for-label")),
            QStringLiteral("PRINTER")),
        QCommandLineOption(QStringLiteral("template"),
            tr(QT_TRANSLATE_NOOP("PackCommand", "the template of the label; without it the ready one of the level")),
            QStringLiteral("NAME")) };
}

/// Whether the container's label is still to be printed.
bool wantsLabel(CommandContext &context, const Wanted &wanted, const gs1::ItemKey &container)
{
    const Result<bool> has = context.read(
        [&](ledger::View &view) -> Result<bool> { return view.line().printing.labelOf(container).has_value(); });
    return !wanted.printer.isEmpty() && has && !*has;
}

/// Prints the label of a container.
ExitStatus printLabel(
    CommandContext &context, const access::Session &person, const Wanted &wanted, const gs1::ItemKey &container)
{
    const Result<PrintJobId> job = context.write([&](ledger::WriteTransaction &transaction) -> Result<PrintJobId> {
        const std::optional<ledger::ItemRow> row = transaction.items().find(container);
        const ledger::Level level = row ? row->level : wanted.container.level.value_or(ledger::Level::Case);
        workflow::PrintOrder order;
        order.printer = wanted.printer;
        order.labelTemplate
            = !wanted.labelTemplate.isEmpty() ? wanted.labelTemplate : workflow::readyTemplate(level, container);
        if (!wanted.batch.isEmpty()) {
            const Result<ledger::BatchRow> batch = workflow::batchFor(transaction, person, wanted.batch);
            if (!batch)
                return fail(batch.error());
            order.batch = batch->id;
        }
        order.items = { container };
        return workflow::queueLabels(transaction, person, order);
    });
    return job ? printJob(context, *job) : context.failed(job.error());
}

Result<workflow::ContainerOrder> containerFrom(
    const CommandContext &context, const QCommandLineParser &arguments, const QString &text)
{
    workflow::ContainerOrder order;
    if (arguments.isSet(QStringLiteral("gtin"))) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(arguments.value(QStringLiteral("gtin")).toLatin1());
        if (!gtin)
            return fail(gtin.error());
        order.gtin = gtin->digits();
    }
    order.pool = PoolId { idFrom(arguments.value(QStringLiteral("pool"))).value_or(0) };
    if (arguments.isSet(QStringLiteral("level"))) {
        order.level = levelNamed(arguments.value(QStringLiteral("level")));
        if (!order.level)
            return fail(codes::notAContainer, arguments.value(QStringLiteral("level")));
    }
    if (text == QLatin1StringView("new-sscc")) {
        order.what = workflow::ContainerOrder::What::NewSscc;
    } else if (text == QLatin1StringView("new-case") || text == QLatin1StringView("new-bundle")) {
        order.what = workflow::ContainerOrder::What::NewTradeItem;
        if (!order.level)
            order.level = text == QLatin1StringView("new-case") ? ledger::Level::Case : ledger::Level::Bundle;
    } else {
        const Result<gs1::ItemKey> key = scan::parseItemId(text.toUtf8(), context.clock().today());
        if (!key)
            return fail(key.error());
        order.key = *key;
    }
    return order;
}

/// Fills the container that is ordered from the lines, and closes it at their end.
ExitStatus fill(CommandContext &context, const access::Session &person, const Wanted &wanted,
    const std::optional<gs1::ItemKey> &source, const std::function<ExitStatus(const ScanJob &)> &forEach)
{
    struct Opened
    {
        ledger::PackingId packing;
        QByteArray uri;
        gs1::ItemKey key;
        bool wasOpen = false;
    };
    const Result<Opened> opened = context.write([&](ledger::WriteTransaction &transaction) -> Result<Opened> {
        workflow::ContainerOrder order = wanted.container;
        if (!wanted.batch.isEmpty()) {
            const Result<ledger::BatchRow> batch = workflow::batchFor(transaction, person, wanted.batch);
            if (!batch)
                return fail(batch.error());
            order.batch = batch->id;
        }
        const bool wasOpen
            = order.what == workflow::ContainerOrder::What::Existing && transaction.line().packings.openOf(order.key);
        const Result<workflow::OpenedContainer> made = workflow::openContainer(transaction, person, order);
        if (!made)
            return fail(made.error());
        return Opened { made->packing, transaction.masterData().epcUri(made->key), made->key, wasOpen };
    });
    if (!opened)
        return context.failed(opened.error());
    AggregationSession session(opened->packing, person);
    if (source)
        session.moveFrom(*source);
    int number = 0;
    bool closed = false;
    bool givenUp = false;
    ExitStatus last = ExitStatus::Done;
    const auto close = [&](const workflow::ScannedCode *label) -> Result<workflow::Closing> {
        return context.write([&](ledger::WriteTransaction &transaction) {
            return session.close(transaction,
                wanted.partial ? AggregationSession::Short::Allowed : AggregationSession::Short::Refused, label);
        });
    };
    const auto tell = [&](const workflow::Closing &closing) {
        QJsonObject fact = closingFact(closing);
        if (givenUp)
            fact.insert(QStringLiteral("open"), false);
        context.output().print(fact, sentence(closing));
        closed = closing.verdict == workflow::ClosingVerdict::Closed;
        if (!closed)
            return ExitStatus::Refused;
        return wantsLabel(context, wanted, opened->key) ? printLabel(context, person, wanted, opened->key)
                                                        : ExitStatus::Done;
    };
    /// It is closed by its label: that is printed as soon as the last child is in.
    const auto isFull = [&] {
        const Result<workflow::ContainerProfile> profile
            = context.read([&](ledger::View &view) { return session.profile(view); });
        return profile && profile->rule.count > 0 && profile->missing() <= 0;
    };
    ExitStatus status = forEach([&](const workflow::ScannedCode &code) -> Result<ExitStatus> {
        const Result<workflow::PackOutcome> outcome = context.write([&](ledger::WriteTransaction &transaction) {
            return session.scan(transaction, code,
                wanted.move ? AggregationSession::Move::Confirmed : AggregationSession::Move::ByRule);
        });
        if (!outcome)
            return fail(outcome.error());
        ++number;
        context.output().print(
            packFact(*outcome, opened->uri, code.raw, number), scanSentence(*outcome, code.raw, number));
        if (outcome->verdict == workflow::PackVerdict::Container) {
            const Result<workflow::Closing> closing = close(&code);
            if (!closing)
                return fail(closing.error());
            if (closing->verdict == workflow::ClosingVerdict::Closed) {
                const Result<void> confirmed = context.write([&](ledger::WriteTransaction &transaction) {
                    return workflow::confirmContainerLabel(transaction, person, opened->key);
                });
                if (!confirmed)
                    return fail(confirmed.error());
            }
            last = tell(*closing);
            return last;
        }
        if (wanted.waitForLabel && isFull() && wantsLabel(context, wanted, opened->key))
            return printLabel(context, person, wanted, opened->key);
        return isGood(outcome->verdict) ? ExitStatus::Done : ExitStatus::Refused;
    });
    if (closed || status == ExitStatus::SurroundingsFailed || status == ExitStatus::Unusable
        || context.output().isBroken())
        return status;
    if (wanted.waitForLabel)
        return wantsLabel(context, wanted, opened->key)
            ? bootstrap::graver(status, printLabel(context, person, wanted, opened->key))
            : status;
    const Result<workflow::Closing> closing = close(nullptr);
    if (!closing)
        return context.failed(closing.error());
    // Nothing went into a container that was opened for this: it is given up, and a new number with it.
    if (closing->verdict == workflow::ClosingVerdict::Nothing && !opened->wasOpen) {
        const Result<void> given
            = context.write([&](ledger::WriteTransaction &transaction) { return session.cancel(transaction); });
        if (!given)
            return context.failed(given.error());
        givenUp = true;
    }
    return bootstrap::graver(status, tell(*closing));
}

} // namespace

QString PackCommand::summary() const
{
    return tr("fill a bundle, case or pallet, a verdict for each child");
}

QList<QCommandLineOption> PackCommand::options() const
{
    QList<QCommandLineOption> all { QCommandLineOption(QStringLiteral("parent"),
                                        tr("the container: its identifier, new-sscc, new-case or new-bundle"),
                                        QStringLiteral("ID")),
        QCommandLineOption(QStringLiteral("children"), tr("what goes in, a scan or identifier a line"),
            QStringLiteral("FILE|-"), QStringLiteral("-")),
        QCommandLineOption(
            QStringLiteral("move"), tr("take children out of the container they are in, where the rule asks")),
        QCommandLineOption(QStringLiteral("wait-for-label"),
            tr("leave it open at the end: it is closed by the scan of its own label")) };
    for (const QCommandLineOption &option : sharedOptions())
        all.append(option);
    return all;
}

ExitStatus PackCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("parent")))
        return context.misused(tr("name the container with --parent"));
    const Result<workflow::ContainerOrder> container
        = containerFrom(context, arguments, arguments.value(QStringLiteral("parent")));
    if (!container)
        return context.failed(container.error());
    const Wanted wanted { *container, arguments.value(QStringLiteral("batch")),
        arguments.value(QStringLiteral("children")), arguments.isSet(QStringLiteral("partial")),
        arguments.isSet(QStringLiteral("move")), arguments.isSet(QStringLiteral("wait-for-label")),
        arguments.value(QStringLiteral("print")), arguments.value(QStringLiteral("template")) };
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(wanted.children);
    if (!lines)
        return context.failed(lines.error());
    const access::Session person = context.person();
    return fill(context, person, wanted, {},
        [&](const ScanJob &job) { return forEachScan(context, *lines, wanted.children, job); });
}

QString RepackCommand::summary() const
{
    return tr("move children from one container into another");
}

QList<QCommandLineOption> RepackCommand::options() const
{
    QList<QCommandLineOption> all { QCommandLineOption(QStringLiteral("from"), tr("the container that they are in"),
                                        QStringLiteral("ID")),
        QCommandLineOption(QStringLiteral("to"),
            tr("the container that they go into: its identifier, new-sscc, new-case or new-bundle"),
            QStringLiteral("ID")),
        QCommandLineOption(QStringLiteral("children"), tr("which, a scan or identifier a line; without it all"),
            QStringLiteral("FILE|-")) };
    for (const QCommandLineOption &option : sharedOptions())
        all.append(option);
    return all;
}

ExitStatus RepackCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("from")) || !arguments.isSet(QStringLiteral("to")))
        return context.misused(tr("name both containers, with --from and --to"));
    const Result<gs1::ItemKey> source
        = scan::parseItemId(arguments.value(QStringLiteral("from")).toUtf8(), context.clock().today());
    if (!source)
        return context.failed(source.error());
    const Result<workflow::ContainerOrder> container
        = containerFrom(context, arguments, arguments.value(QStringLiteral("to")));
    if (!container)
        return context.failed(container.error());
    const Wanted wanted { *container, arguments.value(QStringLiteral("batch")),
        arguments.value(QStringLiteral("children")), arguments.isSet(QStringLiteral("partial")), true, false,
        arguments.value(QStringLiteral("print")), arguments.value(QStringLiteral("template")) };
    std::optional<bootstrap::LineReader> lines;
    if (arguments.isSet(QStringLiteral("children"))) {
        Result<bootstrap::LineReader> opened = bootstrap::LineReader::open(wanted.children);
        if (!opened)
            return context.failed(opened.error());
        lines.emplace(std::move(*opened));
    }
    const access::Session person = context.person();
    using Children = std::vector<QByteArray>;
    const Result<Children> children = context.read([&](ledger::View &view) -> Result<Children> {
        if (container->key == *source)
            return fail(codes::sameContainer, QString::fromUtf8(view.masterData().epcUri(*source)));
        const Result<ledger::ItemRow> row = workflow::breakableContainer(view, *source);
        if (!row)
            return fail(row.error());
        Children all;
        for (const ledger::ItemRow &child : view.items().children(row->id))
            all.push_back(view.masterData().epcUri(child.key));
        return all;
    });
    if (!children)
        return context.failed(children.error());
    return fill(context, person, wanted, *source, [&](const ScanJob &job) {
        if (lines)
            return forEachScan(context, *lines, wanted.children, job);
        ExitStatus status = ExitStatus::Done;
        for (const QByteArray &child : *children) {
            const Result<ExitStatus> outcome = job(scannedCode(context, child));
            if (!outcome)
                return bootstrap::graver(status, context.failed(outcome.error()));
            status = bootstrap::graver(status, *outcome);
        }
        return status;
    });
}

} // namespace packledger::cli
