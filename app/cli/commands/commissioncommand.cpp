#include "cli/commands/commissioncommand.h"

#include "access/session.h"
#include "cli/printjob.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/printing.h"

#include <algorithm>

namespace packledger::cli {

namespace {

constexpr qint64 packsAtOnce = 1000; // in one transaction and one event
enum class Limit { Order, None }; // a commissioned number cannot be given back
constexpr char unitTemplate[] = "unit-50x25"; // where the order names none

QJsonObject packFact(ledger::View &view, const gs1::ItemKey &key, const ledger::BatchRow &batch, EventId event)
{
    const std::optional<gs1::Gtin> gtin = key.gtin();
    return QJsonObject { { QStringLiteral("item"), QString::fromUtf8(view.masterData().epcUri(key)) },
        { QStringLiteral("gtin"), gtin ? QString::fromLatin1(gtin->digits()) : QString() },
        { QStringLiteral("serial"), QString::fromUtf8(key.serial()) },
        { QStringLiteral("lot"), QString::fromUtf8(batch.order.lot) },
        { QStringLiteral("expiry"), QString::fromLatin1(workflow::fullExpiry(batch.order.expiry)) },
        { QStringLiteral("batch"), idText(batch.id.value) },
        { QStringLiteral("state"), QStringLiteral("commissioned") }, { QStringLiteral("event"), event.value } };
}

/// `ordered`: so many are to come in all, this time's among them, and the order must allow them; 0: it is not asked.
Result<std::vector<gs1::ItemKey>> drawn(ledger::WriteTransaction &transaction, const access::Session &person,
    const ledger::BatchRow &batch, qint64 now, qint64 ordered)
{
    if (const Result<void> allowed = workflow::checkOrdered(transaction, batch, ordered); !allowed)
        return fail(allowed.error());
    return workflow::drawForBatch(transaction, person, batch.id, now);
}

ExitStatus drawAndCommission(
    CommandContext &context, const access::Session &person, const ledger::BatchRow &batch, qint64 count, Limit limit)
{
    const Progress progress = context.progress(CommissionCommand::tr("Commissioned"));
    for (qint64 done = 0; done < count;) {
        const qint64 now = std::min(packsAtOnce, count - done);
        using Facts = std::vector<QJsonObject>;
        const Result<Facts> facts = context.write([&](ledger::WriteTransaction &transaction) -> Result<Facts> {
            const auto keys = drawn(transaction, person, batch, now, limit == Limit::Order ? count - done : 0);
            if (!keys)
                return fail(keys.error());
            const Result<EventId> event = workflow::commission(transaction, person, batch.id, *keys);
            if (!event)
                return fail(event.error());
            Facts all;
            for (const gs1::ItemKey &key : *keys)
                all.push_back(packFact(transaction, key, batch, *event));
            return all;
        });
        if (!facts)
            return context.failed(facts.error());
        for (const QJsonObject &fact : *facts)
            context.output().print(fact, fact.value(QLatin1StringView("item")).toString());
        done += now;
        if (!progress(done, count))
            return ExitStatus::SurroundingsFailed;
    }
    return ExitStatus::Done;
}

/// The labels of a job that came out, as numbers to be commissioned.
Result<std::vector<gs1::ItemKey>> cameOut(CommandContext &context, PrintJobId job)
{
    return context.read([&](ledger::View &view) -> Result<std::vector<gs1::ItemKey>> {
        std::vector<gs1::ItemKey> keys;
        for (const ledger::PrintLabelRow &label : view.line().printing.labels(job, ledger::LabelState::Printed))
            keys.push_back(label.key);
        return keys;
    });
}

/// Draws, prints, and commissions what came out: a pack whose label is uncertain is not there yet.
ExitStatus printAndCommission(CommandContext &context, const access::Session &person, const ledger::BatchRow &batch,
    qint64 count, Limit limit, const QString &printer)
{
    const Result<PrintJobId> job = context.write([&](ledger::WriteTransaction &transaction) -> Result<PrintJobId> {
        const auto keys = drawn(transaction, person, batch, count, limit == Limit::Order ? count : 0);
        if (!keys)
            return fail(keys.error());
        const QString labelTemplate
            = batch.order.labelTemplate.isEmpty() ? QString::fromLatin1(unitTemplate) : batch.order.labelTemplate;
        return workflow::queueLabels(transaction, person, { printer, labelTemplate, batch.id, *keys });
    });
    if (!job)
        return context.failed(job.error());
    const Result<void> printed = runPrintJob(context, *job, PrintTelling::Nothing);
    const Result<std::vector<gs1::ItemKey>> keys = cameOut(context, *job);
    if (!keys)
        return context.failed(keys.error());
    for (size_t first = 0; first < keys->size(); first += size_t(packsAtOnce)) {
        const std::vector<gs1::ItemKey> now(keys->begin() + qsizetype(first),
            keys->begin() + qsizetype(std::min(keys->size(), first + size_t(packsAtOnce))));
        using Facts = std::vector<QJsonObject>;
        const Result<Facts> facts = context.write([&](ledger::WriteTransaction &transaction) -> Result<Facts> {
            const Result<EventId> event = workflow::commission(transaction, person, batch.id, now);
            if (!event)
                return fail(event.error());
            Facts all;
            for (const gs1::ItemKey &key : now) {
                all.push_back(packFact(transaction, key, batch, *event));
                all.back().insert(QStringLiteral("job"), idText(job->value));
            }
            return all;
        });
        if (!facts)
            return context.failed(facts.error());
        for (const QJsonObject &fact : *facts)
            context.output().print(fact, fact.value(QLatin1StringView("item")).toString());
    }
    return printed ? ExitStatus::Done : context.failed(printed.error());
}

ExitStatus commissionScans(
    CommandContext &context, const access::Session &person, const ledger::BatchRow &batch, const QString &file)
{
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    int number = 0;
    return forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) -> Result<ExitStatus> {
        QJsonObject fact { { QStringLiteral("seq"), ++number },
            { QStringLiteral("scan"), bootstrap::rawText(code.raw) } };
        const Result<workflow::CommissionOutcome> outcome = context.write(
            [&](ledger::WriteTransaction &transaction) -> Result<workflow::CommissionOutcome> {
                const auto done = workflow::commissionScanned(transaction, person, batch.id, code);
                if (done && done->verdict == workflow::CommissionVerdict::Commissioned) {
                    const QJsonObject pack = packFact(transaction, done->key, batch, done->event);
                    for (auto field = pack.begin(); field != pack.end(); ++field)
                        fact.insert(field.key(), field.value());
                } else if (done && !done->key.isEmpty()) {
                    fact.insert(QStringLiteral("item"), QString::fromUtf8(transaction.masterData().epcUri(done->key)));
                }
                return done;
            });
        if (!outcome)
            return fail(outcome.error());
        fact.insert(QStringLiteral("verdict"), QLatin1StringView(nameOf(outcome->verdict)));
        fact.insert(QStringLiteral("message"), sentence(*outcome));
        context.output().print(fact,
            QStringLiteral("%1 %2: %3")
                .arg(number)
                .arg(fact.contains(QLatin1StringView("item")) ? fact.value(QLatin1StringView("item")).toString()
                                                              : bootstrap::rawText(code.raw),
                    sentence(*outcome)));
        return outcome->verdict == workflow::CommissionVerdict::Commissioned ? ExitStatus::Done : ExitStatus::Refused;
    });
}

} // namespace

QString CommissionCommand::summary() const
{
    return tr("bring packs of a batch to life, by drawn numbers or by scans");
}

QList<QCommandLineOption> CommissionCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("batch"), tr("the batch"), QStringLiteral("BATCH")),
        QCommandLineOption(QStringLiteral("count"), tr("draw so many numbers"), QStringLiteral("N")),
        QCommandLineOption(
            QStringLiteral("scans"), tr("the labels on the packs, a scan a line"), QStringLiteral("FILE|-")),
        QCommandLineOption(QStringLiteral("print"),
            tr("with --count: print the labels first, and commission what came out"), QStringLiteral("PRINTER")),
        QCommandLineOption(QStringLiteral("more"), tr("with --count: more than the order asks for")) };
}

ExitStatus CommissionCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.value(QStringLiteral("batch"));
    const bool byCount = arguments.isSet(QStringLiteral("count"));
    if (name.isEmpty())
        return context.misused(tr("name a batch with --batch"));
    if (byCount == arguments.isSet(QStringLiteral("scans")))
        return context.misused(tr("give either --count or --scans"));
    bool good = true;
    const qint64 count = byCount ? arguments.value(QStringLiteral("count")).toLongLong(&good) : 0;
    if (!good || (byCount && count < 1))
        return context.misused(tr("the count is a number, one or more"));
    const access::Session person = context.person();
    const Result<ledger::BatchRow> batch
        = context.read([&](ledger::View &view) { return workflow::batchFor(view, person, name); });
    if (!batch)
        return context.failed(batch.error());
    const Limit limit = arguments.isSet(QStringLiteral("more")) ? Limit::None : Limit::Order;
    if (byCount && arguments.isSet(QStringLiteral("print")))
        return printAndCommission(context, person, *batch, count, limit, arguments.value(QStringLiteral("print")));
    return byCount ? drawAndCommission(context, person, *batch, count, limit)
                   : commissionScans(context, person, *batch, arguments.value(QStringLiteral("scans")));
}

} // namespace packledger::cli
