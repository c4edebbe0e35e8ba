#include "cli/commands/shipcommand.h"

#include "base/baseerrors.h"
#include "base/text.h"
#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "cli/scanfacts.h"
#include "cli/scanlines.h"
#include "cli/shipfacts.h"
#include "cli/shippicking.h"
#include "shipping/picklist.h"
#include "shipping/shippingerrors.h"

#include <QFile>

namespace packledger::cli {

using ledger::DispatchId;
using shipping::ShippingSession;
using shipping::Unpacking;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ShipCommand", text);
}

QList<QCommandLineOption> orderOptions()
{
    return { { QStringLiteral("to"), tr(QT_TRANSLATE_NOOP("ShipCommand", "the customer: a partner's name or GLN")),
                 QStringLiteral("PARTNER") },
        { QStringLiteral("po"), tr(QT_TRANSLATE_NOOP("ShipCommand", "the number of the customer's purchase order")),
            QStringLiteral("NUMBER") },
        { QStringLiteral("delivery"), tr(QT_TRANSLATE_NOOP("ShipCommand", "our number of the delivery")),
            QStringLiteral("NUMBER") },
        { QStringLiteral("invoice"), tr(QT_TRANSLATE_NOOP("ShipCommand", "our number of the invoice")),
            QStringLiteral("NUMBER") },
        { QStringLiteral("order"),
            tr(QT_TRANSLATE_NOOP(
                "ShipCommand", "pick against this order: CSV with gtin, quantity, lot, shortest_expiry")),
            QStringLiteral("FILE") },
        { QStringLiteral("transaction-date"),
            tr(QT_TRANSLATE_NOOP("ShipCommand", "the day the goods change owners, where it is not the day they leave")),
            QStringLiteral("YYYY-MM-DD") },
        { QStringLiteral("drop-shipment"),
            tr(QT_TRANSLATE_NOOP("ShipCommand", "the goods go straight to the customer's customer")) } };
}

QCommandLineOption overrideOption()
{
    return { QStringLiteral("override"), tr(QT_TRANSLATE_NOOP("ShipCommand", "ship in spite of lapsed licences: why")),
        QStringLiteral("REASON") };
}

Result<shipping::ShipOrder> orderFrom(const QCommandLineParser &arguments)
{
    shipping::ShipOrder order;
    order.partner = arguments.value(QStringLiteral("to")).toUtf8();
    order.purchaseOrder = arguments.value(QStringLiteral("po")).toUtf8();
    order.delivery = arguments.value(QStringLiteral("delivery")).toUtf8();
    order.invoice = arguments.value(QStringLiteral("invoice")).toUtf8();
    order.dropShipment = arguments.isSet(QStringLiteral("drop-shipment"));
    if (const QString date = arguments.value(QStringLiteral("transaction-date")); !date.isEmpty()) {
        order.transactionDate = QDate::fromString(date, Qt::ISODate);
        if (!order.transactionDate.isValid())
            return fail(codes::badDate, date);
    }
    if (const QString name = arguments.value(QStringLiteral("order")); !name.isEmpty()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(codes::fileOpen, name);
        Result<std::vector<ledger::PickLine>> lines = shipping::readPickList(file, name);
        if (!lines)
            return fail(lines.error());
        order.lines = *std::move(lines);
    }
    return order;
}

std::optional<Unpacking> unpackingFrom(const QCommandLineParser &arguments)
{
    return arguments.isSet(QStringLiteral("unpack")) ? std::optional(Unpacking::Allowed) : std::nullopt;
}

/// Prints the verdict; answers how the verb ends by it.
ExitStatus tell(CommandContext &context, const shipping::ShipOutcome &outcome, const QByteArray &raw, int number)
{
    context.output().print(shipFact(outcome, raw, number), scanSentence(outcome, raw, number));
    return isGood(outcome.verdict) ? ExitStatus::Done : ExitStatus::Refused;
}

ExitStatus tellShipped(
    CommandContext &context, DispatchId dispatch, const shipping::Shipped &shipped, const QString &overrideReason)
{
    if (shipped.refused) {
        QJsonObject fact = previewFact(shipped.preview);
        fact.insert(QStringLiteral("shipment"), idText(dispatch.value));
        context.output().print(fact,
            previewSentence(shipped.preview) + u'\n'
                + tr(QT_TRANSLATE_NOOP("ShipCommand", "Shipment %1 stays open with what was picked: ship finish %1."))
                      .arg(dispatch.value));
        return ExitStatus::Refused;
    }
    QJsonObject fact = sentFact(dispatch, shipped.documents);
    const QJsonObject preview = previewFact(shipped.preview);
    for (const char *name : { "preview", "contents", "lots", "warnings" })
        fact.insert(QLatin1StringView(name), preview.value(QLatin1StringView(name)));
    const QString notes
        = shippedNotes(shipped.preview, { text(context.person().login()), overrideReason.trimmed() }, fact);
    context.output().print(fact,
        tr(QT_TRANSLATE_NOOP("ShipCommand", "Shipped as %1: %2."))
                .arg(dispatch.value)
                .arg(shipping::inWords(shipped.preview.contents, shipped.preview.lots))
            + (notes.isEmpty() ? notes : u'\n' + notes));
    return ExitStatus::Done;
}

/// The documents are written before the transaction: other stations go on meanwhile.
Result<shipping::Shipped> shipOut(
    CommandContext &context, ShippingSession &session, Instant now, const QString &overrideReason)
{
    const Result<shipping::Prepared> prepared
        = context.read([&](ledger::View &view) { return session.prepare(view, now, overrideReason); });
    if (!prepared)
        return fail(prepared.error());
    return context.write([&](ledger::WriteTransaction &transaction) { return session.finish(transaction, *prepared); });
}

/// All of it in one transaction that is given up: what would happen, and nothing of it.
ExitStatus tryOut(CommandContext &context, const access::Session &person, const shipping::ShipOrder &order,
    std::optional<Unpacking> unpacking, const std::vector<workflow::ScannedCode> &scans)
{
    ExitStatus status = ExitStatus::Done;
    std::optional<Error> failure;
    const Result<void> given = context.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const Result<DispatchId> dispatch = shipping::openDispatch(transaction, person, order);
        if (!dispatch) {
            failure = dispatch.error();
            return fail(*failure);
        }
        ShippingSession session(*dispatch, person);
        shipping::FefoWatch fefo;
        int number = 0;
        for (const workflow::ScannedCode &scan : scans) {
            Result<shipping::ShipOutcome> outcome = session.scan(transaction, scan, unpacking);
            if (!outcome) {
                failure = outcome.error();
                return fail(*failure);
            }
            fefo.look(transaction, *dispatch, transaction.today(), *outcome);
            status = bootstrap::graver(status, tell(context, *outcome, scan.raw, ++number));
        }
        const Result<shipping::ShipPreview> preview = session.preview(transaction, transaction.now());
        if (!preview) {
            failure = preview.error();
            return fail(*failure);
        }
        QJsonObject fact = previewFact(*preview);
        fact.insert(QStringLiteral("dry_run"), true);
        context.output().print(fact, previewSentence(*preview));
        if (preview->isBlocked())
            status = bootstrap::graver(status, ExitStatus::Refused);
        return fail(packledger::codes::cancelled);
    });
    if (failure)
        return context.failed(*failure);
    if (!given && given.error().code != packledger::codes::cancelled)
        return context.failed(given.error());
    return status;
}

std::optional<DispatchId> dispatchFrom(const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    return id ? std::optional(DispatchId { *id }) : std::nullopt;
}

template <typename Job>
ExitStatus withDispatch(CommandContext &context, const QCommandLineParser &arguments, const Job &job)
{
    const std::optional<DispatchId> dispatch = dispatchFrom(arguments);
    if (!dispatch)
        return context.misused(tr(QT_TRANSLATE_NOOP("ShipCommand", "name one shipment by its number")));
    return job(*dispatch);
}

} // namespace

QString ShipCommand::summary() const
{
    return tr("ship goods to a customer, a verdict for each scan");
}

QList<QCommandLineOption> ShipCommand::options() const
{
    QList<QCommandLineOption> all = orderOptions();
    all += { { QStringLiteral("scans"), tr("what goes, a scan or identifier a line"), QStringLiteral("FILE|-"),
                 QStringLiteral("-") },
        overrideOption(),
        { QStringLiteral("dry-run"), tr("say what would happen; nothing is kept and nothing is sent") } };
    return all + ShipPicking::options();
}

ExitStatus ShipCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("to")))
        return context.misused(tr("name the customer with --to"));
    const Result<shipping::ShipOrder> order = orderFrom(arguments);
    if (!order)
        return context.failed(order.error());
    const QString file = arguments.value(QStringLiteral("scans"));
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    const access::Session person = context.person();
    const std::optional<Unpacking> unpacking = unpackingFrom(arguments);
    if (arguments.isSet(QStringLiteral("dry-run"))) {
        std::vector<workflow::ScannedCode> scans;
        while (const std::optional<QByteArray> line = lines->next()) {
            if (!line->trimmed().isEmpty())
                scans.push_back(scannedCode(context, *line));
        }
        return tryOut(context, person, *order, unpacking, scans);
    }
    const Result<DispatchId> dispatch = context.write(
        [&](ledger::WriteTransaction &transaction) { return shipping::openDispatch(transaction, person, *order); });
    if (!dispatch)
        return context.failed(dispatch.error());
    ShippingSession session(*dispatch, person);
    ShipPicking picking(context, person, *dispatch, arguments);
    ExitStatus status
        = forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) { return picking.take(code); });
    // Where reading failed or nobody listens, what was picked stays picked: it goes on with `ship scan`.
    if (status == ExitStatus::SurroundingsFailed || status == ExitStatus::Unusable || context.output().isBroken())
        return status;
    if (!picking.isAnyPicked()) {
        const Result<void> given
            = context.write([&](ledger::WriteTransaction &transaction) { return session.cancel(transaction); });
        const ExitStatus nothing = context.failed(
            given ? Error { codes::nothingPicked, QString::number(dispatch->value), {} } : given.error());
        return bootstrap::graver(status, given ? ExitStatus::Refused : nothing);
    }
    status = bootstrap::graver(status, picking.finish());
    const Result<shipping::Shipped> shipped
        = shipOut(context, session, context.clock().now(), arguments.value(QStringLiteral("override")));
    if (!shipped)
        return bootstrap::graver(status, context.failed(shipped.error()));
    return bootstrap::graver(
        status, tellShipped(context, *dispatch, *shipped, arguments.value(QStringLiteral("override"))));
}

QString ShipOpenCommand::summary() const
{
    return tr("begin a shipment that is picked over time");
}

QList<QCommandLineOption> ShipOpenCommand::options() const
{
    return orderOptions()
        + QList<QCommandLineOption> { { QStringLiteral("rest-of"),
            tr("with what is left of this shipment's order, to the same customer"), QStringLiteral("SHIPMENT") } };
}

ExitStatus ShipOpenCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> rest = idFrom(arguments.value(QStringLiteral("rest-of")));
    if (!arguments.isSet(QStringLiteral("to")) && !rest)
        return context.misused(tr("name the customer with --to, or a shipment with --rest-of"));
    const Result<shipping::ShipOrder> order = orderFrom(arguments);
    if (!order)
        return context.failed(order.error());
    const Result<QJsonObject> fact = context.write([&](ledger::WriteTransaction &transaction) -> Result<QJsonObject> {
        const Result<DispatchId> dispatch = rest
            ? shipping::openRest(transaction, context.person(), DispatchId { *rest })
            : shipping::openDispatch(transaction, context.person(), *order);
        if (!dispatch)
            return fail(dispatch.error());
        return dispatchFact(transaction, *ledger::DispatchStore(transaction.database()).byId(*dispatch));
    });
    return context.answer(fact, dispatchSentence);
}

QString ShipScanCommand::summary() const
{
    return tr("pick for an open shipment, a verdict for each scan");
}

QList<QCommandLineOption> ShipScanCommand::options() const
{
    return QList<QCommandLineOption> { { QStringLiteral("take-out"),
               tr("take what is scanned out of the shipment again") } }
    + ShipPicking::options();
}

ExitStatus ShipScanCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId dispatch) {
        // Told also where no scan comes.
        const Result<void> open = context.read([&](ledger::View &view) -> Result<void> {
            const std::optional<ledger::Dispatch> found = ledger::DispatchStore(view.database()).byId(dispatch);
            if (found && found->state == ledger::DispatchState::Open)
                return {};
            return fail(found ? codes::dispatchNotOpen : codes::noSuchDispatch, QString::number(dispatch.value));
        });
        if (!open)
            return context.failed(open.error());
        const QString file = arguments.positionalArguments().value(1, QStringLiteral("-"));
        Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
        if (!lines)
            return context.failed(lines.error());
        if (!arguments.isSet(QStringLiteral("take-out"))) {
            ShipPicking picking(context, context.person(), dispatch, arguments);
            const ExitStatus status = forEachScan(
                context, *lines, file, [&](const workflow::ScannedCode &code) { return picking.take(code); });
            return context.output().isBroken() ? status : bootstrap::graver(status, picking.finish());
        }
        ShippingSession session(dispatch, context.person());
        int number = 0;
        return forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) -> Result<ExitStatus> {
            const Result<shipping::ShipOutcome> outcome = context.write(
                [&](ledger::WriteTransaction &transaction) { return session.takeOut(transaction, code); });
            if (!outcome)
                return fail(outcome.error());
            return tell(context, *outcome, code.raw, ++number);
        });
    });
}

QString ShipCheckCommand::summary() const
{
    return tr("say what would leave, and what speaks against it");
}

ExitStatus ShipCheckCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId dispatch) {
        const Result<shipping::ShipPreview> preview = context.read([&](ledger::View &view) {
            return ShippingSession(dispatch, context.person()).preview(view, context.clock().now());
        });
        if (!preview)
            return context.failed(preview.error());
        QJsonObject fact = previewFact(*preview);
        fact.insert(QStringLiteral("shipment"), idText(dispatch.value));
        context.output().print(fact, previewSentence(*preview));
        return preview->isBlocked() ? ExitStatus::Refused : ExitStatus::Done;
    });
}

QString ShipFinishCommand::summary() const
{
    return tr("ship what was picked");
}

QList<QCommandLineOption> ShipFinishCommand::options() const
{
    return { overrideOption() };
}

ExitStatus ShipFinishCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId dispatch) {
        ShippingSession session(dispatch, context.person());
        const Result<shipping::Shipped> shipped
            = shipOut(context, session, context.clock().now(), arguments.value(QStringLiteral("override")));
        return shipped ? tellShipped(context, dispatch, *shipped, arguments.value(QStringLiteral("override")))
                       : context.failed(shipped.error());
    });
}

QString ShipCancelCommand::summary() const
{
    return tr("give an open shipment up");
}

ExitStatus ShipCancelCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId dispatch) {
        const Result<QJsonObject> fact
            = context.write([&](ledger::WriteTransaction &transaction) -> Result<QJsonObject> {
                  if (const Result<void> done = ShippingSession(dispatch, context.person()).cancel(transaction); !done)
                      return fail(done.error());
                  return dispatchFact(transaction, *ledger::DispatchStore(transaction.database()).byId(dispatch));
              });
        if (!fact)
            return context.failed(fact.error());
        context.output().print(*fact, dispatchSentence(*fact));
        return ExitStatus::Done;
    });
}

QString ShipPicksCommand::summary() const
{
    return tr("say which lots to take for an order, first expired first");
}

ExitStatus ShipPicksCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withDispatch(context, arguments, [&](DispatchId id) {
        const Result<std::vector<shipping::PickAdvice>> list
            = context.read([&](ledger::View &view) -> Result<std::vector<shipping::PickAdvice>> {
                  const std::optional<ledger::Dispatch> dispatch = ledger::DispatchStore(view.database()).byId(id);
                  if (!dispatch)
                      return fail(codes::noSuchDispatch, QString::number(id.value));
                  shipping::StockCount stock;
                  return shipping::pickList(view, *dispatch, context.clock().today(), stock);
              });
        if (!list)
            return context.failed(list.error());
        qint64 missing = 0;
        for (const shipping::PickAdvice &advice : *list) {
            missing += advice.missing;
            context.output().print(pickFact(advice), pickSentence(advice));
        }
        return missing == 0 ? ExitStatus::Done : ExitStatus::Refused;
    });
}

} // namespace packledger::cli
