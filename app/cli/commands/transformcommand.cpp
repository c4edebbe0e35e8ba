#include "cli/commands/transformcommand.h"

#include "base/baseerrors.h"
#include "bootstrap/linereader.h"
#include "bootstrap/output.h"
#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "scan/itemid.h"
#include "workflow/shorterexpiry.h"
#include "workflow/sourcepacks.h"

namespace packledger::cli {

namespace {

/// The lines of a file that are not blank.
Result<QByteArrayList> linesOf(const QString &file)
{
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return fail(lines.error());
    QByteArrayList all;
    while (const std::optional<QByteArray> line = lines->next()) {
        if (!line->trimmed().isEmpty())
            all.append(*line);
    }
    if (lines->hasFailed())
        return fail(codes::fileOpen, file);
    return all;
}

/// "SCAN", or "SCAN<tab>LEFT" where something remains in the source: no symbol of GS1 holds a tabulator. A scanner may
/// send one as its suffix.
workflow::RepackInput inputOf(const CommandContext &context, const QByteArray &line)
{
    workflow::RepackInput input;
    const qsizetype gap = line.lastIndexOf('\t');
    const QByteArray amount = gap < 0 ? QByteArray() : line.sliced(gap + 1).trimmed();
    input.code = scannedCode(context, amount.isEmpty() ? line : line.first(gap));
    bool isNumber = false;
    const qint64 left = amount.toLongLong(&isNumber);
    if (!amount.isEmpty() && (!isNumber || left != 0))
        input.left = isNumber ? left : -1;
    return input;
}

QJsonObject itemFact(const workflow::RepackedItem &item, int number)
{
    QJsonObject fact { { QStringLiteral("seq"), number }, { QStringLiteral("scan"), bootstrap::rawText(item.raw) },
        { QStringLiteral("role"), item.isOutput ? QStringLiteral("output") : QStringLiteral("input") },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(item.verdict)) },
        { QStringLiteral("message"), sentence(item.verdict) } };
    if (!item.uri.isEmpty())
        fact.insert(QStringLiteral("item"), QString::fromUtf8(item.uri));
    if (!item.expiry.isEmpty())
        fact.insert(QStringLiteral("expiry"), QString::fromLatin1(item.expiry));
    return fact;
}

void tell(CommandContext &context, const workflow::RepackedItem &item, int number)
{
    context.output().print(itemFact(item, number),
        QStringLiteral("%1 %2: %3")
            .arg(number)
            .arg(item.uri.isEmpty() ? bootstrap::rawText(item.raw) : QString::fromUtf8(item.uri),
                sentence(item.verdict)));
}

/// What a run came to, item by item and as a whole.
ExitStatus tell(CommandContext &context, BatchId batch, const workflow::Repackaging &done)
{
    int number = 0;
    int refused = 0;
    int inputs = 0;
    for (const workflow::RepackedItem &item : done.items) {
        // Where one is refused nothing is done: the good ones are told as what they would be.
        refused += isRefusal(item.verdict) ? 1 : 0;
        inputs += item.isOutput ? 0 : 1;
        tell(context, item, ++number);
    }
    QJsonObject fact { { QStringLiteral("batch"), idText(batch.value) }, { QStringLiteral("inputs"), inputs },
        { QStringLiteral("outputs"), number - inputs }, { QStringLiteral("refused"), refused },
        { QStringLiteral("done"), done.isDone() } };
    if (done.isDone())
        fact.insert(QStringLiteral("run"), idText(done.run));
    if (done.event.isValid())
        fact.insert(QStringLiteral("event"), idText(done.event.value));
    context.output().print(fact,
        done.isDone()
            ? TransformCommand::tr("%1 source packs are linked with %2 new ones.").arg(inputs).arg(number - inputs)
            : TransformCommand::tr("Nothing was done: %1 were refused.").arg(refused));
    return done.isDone() ? ExitStatus::Done : ExitStatus::Refused;
}

/// Takes the scans of a stream in, each on disk when its line is printed.
ExitStatus takeSources(CommandContext &context, BatchId batch, const QString &file)
{
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    ExitStatus status = ExitStatus::Done;
    int number = 0;
    while (const std::optional<QByteArray> line = lines->next()) {
        if (line->trimmed().isEmpty())
            continue;
        const Result<workflow::RepackedItem> taken
            = context.write([&](ledger::WriteTransaction &transaction) -> Result<workflow::RepackedItem> {
                  return workflow::takeSource(transaction, context.person(), batch, inputOf(context, *line));
              });
        if (!taken)
            return context.failed(taken.error());
        if (isRefusal(taken->verdict))
            status = ExitStatus::Refused;
        tell(context, *taken, ++number);
    }
    return lines->hasFailed() ? context.failed({ codes::fileOpen, file }) : status;
}

/// What waits for the batch, and how many of its packs have no source.
ExitStatus listSources(CommandContext &context, BatchId batch)
{
    const auto facts = context.read([&](ledger::View &view) -> Result<QList<QJsonObject>> {
        QList<QJsonObject> all;
        for (const ledger::WaitingSource &source : view.line().batches.sourcesOf(batch)) {
            QJsonObject fact { { QStringLiteral("item"), QString::fromUtf8(view.masterData().epcUri(source.key)) },
                { QStringLiteral("left"), source.left } };
            if (const std::optional<ledger::JournalEntry> taken = view.journal().entry(source.seq)) {
                fact.insert(QStringLiteral("at"), QString::fromUtf8(taken->head.at.toIso()));
                fact.insert(QStringLiteral("operator"), QString::fromUtf8(taken->head.actor.operatorName));
            }
            all.append(fact);
        }
        all.append(
            QJsonObject { { QStringLiteral("batch"), idText(batch.value) }, { QStringLiteral("waiting"), all.size() },
                { QStringLiteral("without_source"), qint64(workflow::numbersWithoutSource(view, batch).size()) } });
        return all;
    });
    if (!facts)
        return context.failed(facts.error());
    for (const QJsonObject &fact : *facts) {
        const QString item = fact.value(QLatin1StringView("item")).toString();
        context.output().print(fact,
            item.isEmpty() ? BatchSourceCommand::tr("%1 source packs wait; %2 good packs have no source yet.")
                                 .arg(fact.value(QLatin1StringView("waiting")).toInteger())
                                 .arg(fact.value(QLatin1StringView("without_source")).toInteger())
                           : item);
    }
    return ExitStatus::Done;
}

/// Somebody signs for source packs that expire before the new ones.
Result<void> allowExpiry(CommandContext &context, BatchId batch, const QCommandLineParser &arguments)
{
    const Result<Pins> pins = readPins(arguments.value(QStringLiteral("pins")));
    if (!pins)
        return fail(pins.error());
    const Result<access::Signatory> signatory
        = signatoryOf(context, arguments.value(QStringLiteral("signed-by")), *pins);
    if (!signatory)
        return fail(signatory.error());
    const workflow::ShorterExpiry shorter { QDate::fromString(
                                                arguments.value(QStringLiteral("allow-expiry")), Qt::ISODate),
        arguments.value(QStringLiteral("reason")) };
    const Result<workflow::Signature> done = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::signShorterExpiry(transaction, *signatory, batch, shorter);
    });
    if (!done)
        return fail(done.error());
    context.output().print({ { QStringLiteral("batch"), idText(batch.value) },
                               { QStringLiteral("source_expiry"), shorter.lastDay.toString(Qt::ISODate) },
                               { QStringLiteral("signature"), toJson(*done) } },
        BatchSourceCommand::tr("%1 has signed for sources that expire on %2 or later.")
            .arg(done->name, shorter.lastDay.toString(Qt::ISODate)));
    return {};
}

} // namespace

QString TransformCommand::summary() const
{
    return tr("consume source packs and link them with the new numbers");
}

QList<QCommandLineOption> TransformCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("batch"), tr("the batch"), QStringLiteral("BATCH")),
        QCommandLineOption(QStringLiteral("inputs"),
            tr("the source packs, one a line; behind a tabulator how much is left in one that is used in part"),
            QStringLiteral("FILE|-")),
        QCommandLineOption(QStringLiteral("outputs"), tr("the new packs, one a line"), QStringLiteral("FILE|-")) };
}

ExitStatus TransformCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.value(QStringLiteral("batch"));
    const QString inputFile = arguments.value(QStringLiteral("inputs"));
    const QString outputFile = arguments.value(QStringLiteral("outputs"));
    if (name.isEmpty() || inputFile.isEmpty() || outputFile.isEmpty())
        return context.misused(tr("name the batch, the inputs and the outputs"));
    if (inputFile == outputFile)
        return context.misused(tr("inputs and outputs are two lists"));
    const Result<QByteArrayList> inputLines = linesOf(inputFile);
    if (!inputLines)
        return context.failed(inputLines.error());
    const Result<QByteArrayList> outputLines = linesOf(outputFile);
    if (!outputLines)
        return context.failed(outputLines.error());
    std::vector<workflow::RepackInput> inputs;
    for (const QByteArray &line : *inputLines)
        inputs.push_back(inputOf(context, line));
    std::vector<workflow::ScannedCode> outputs;
    for (const QByteArray &line : *outputLines)
        outputs.push_back(scannedCode(context, line));

    BatchId batch;
    const Result<workflow::Repackaging> done
        = context.write([&](ledger::WriteTransaction &transaction) -> Result<workflow::Repackaging> {
              const Result<ledger::BatchRow> row = workflow::batchFor(transaction, context.person(), name);
              if (!row)
                  return fail(row.error());
              batch = row->id;
              return workflow::repackage(transaction, context.person(), row->id, inputs, outputs);
          });
    if (!done)
        return context.failed(done.error());
    return tell(context, batch, *done);
}

QString BatchSourceCommand::summary() const
{
    return tr("source packs that wait for a batch: scan, put back, link");
}

QList<QCommandLineOption> BatchSourceCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("scans"),
                 tr("source packs as they are emptied, one a line; behind a tabulator how much is left in it"),
                 QStringLiteral("FILE|-")),
        QCommandLineOption(QStringLiteral("back"), tr("a pack that is not used after all"), QStringLiteral("ITEM")),
        QCommandLineOption(QStringLiteral("allow-expiry"),
            tr("sources that expire on this day or later are used, though the new packs expire later: signed for"),
            QStringLiteral("YYYY-MM-DD")),
        QCommandLineOption(QStringLiteral("reason"), tr("why they are"), QStringLiteral("TEXT")),
        QCommandLineOption(QStringLiteral("signed-by"), tr("who signs for that"), QStringLiteral("NAME")), pinsOption(),
        QCommandLineOption(QStringLiteral("link"), tr("use all up for the good packs that have no source yet")),
        QCommandLineOption(QStringLiteral("unlink"), tr("take the last link back: its sources wait again")) };
}

ExitStatus BatchSourceCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a batch"));
    const Result<ledger::BatchRow> batch
        = context.read([&](ledger::View &view) { return workflow::batchFor(view, context.person(), name); });
    if (!batch)
        return context.failed(batch.error());
    if (arguments.isSet(QStringLiteral("allow-expiry"))) {
        if (const Result<void> allowed = allowExpiry(context, batch->id, arguments); !allowed)
            return context.failed(allowed.error());
    }
    ExitStatus status = ExitStatus::Done;
    if (arguments.isSet(QStringLiteral("scans"))) {
        status = takeSources(context, batch->id, arguments.value(QStringLiteral("scans")));
        if (status != ExitStatus::Done && status != ExitStatus::Refused)
            return status;
    }
    for (const QString &back : arguments.values(QStringLiteral("back"))) {
        const Result<gs1::ItemKey> item = scan::parseItemId(back.toUtf8(), context.clock().today());
        if (!item)
            return context.failed(item.error());
        const Result<void> done = context.write([&](ledger::WriteTransaction &transaction) {
            return workflow::putSourceBack(transaction, context.person(), batch->id, *item);
        });
        if (!done)
            return context.failed(done.error());
    }
    if (arguments.isSet(QStringLiteral("unlink"))) {
        const Result<void> undone = context.write([&](ledger::WriteTransaction &transaction) {
            return workflow::unlinkSources(transaction, context.person(), batch->id);
        });
        if (!undone)
            return context.failed(undone.error());
    }
    if (!arguments.isSet(QStringLiteral("link"))) {
        const ExitStatus listed = listSources(context, batch->id);
        return listed == ExitStatus::Done ? status : listed;
    }
    const Result<workflow::Repackaging> done = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::linkSources(transaction, context.person(), batch->id);
    });
    return done ? tell(context, batch->id, *done) : context.failed(done.error());
}

} // namespace packledger::cli
