#include "cli/commands/transformcommand.h"

#include "base/baseerrors.h"
#include "bootstrap/linereader.h"
#include "bootstrap/output.h"
#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "workflow/repackaging.h"

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

/// "SCAN", or "SCAN<tab>LEFT" where something remains in the source: no symbol of GS1 holds a tabulator.
workflow::RepackInput inputOf(const CommandContext &context, const QByteArray &line)
{
    workflow::RepackInput input;
    const qsizetype gap = line.lastIndexOf('\t');
    bool isNumber = false;
    const qint64 left = gap < 0 ? 0 : line.sliced(gap + 1).trimmed().toLongLong(&isNumber);
    input.code = scannedCode(context, isNumber ? line.first(gap) : line);
    if (isNumber && left > 0)
        input.left = left;
    return input;
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

    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    BatchId batch;
    const Result<workflow::Repackaging> done
        = site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<workflow::Repackaging> {
              const Result<ledger::BatchRow> row = workflow::batchFor(transaction, personOf(context), name);
              if (!row)
                  return fail(row.error());
              batch = row->id;
              return workflow::repackage(transaction, personOf(context), row->id, inputs, outputs);
          });
    if (!done)
        return context.failed(done.error());
    int number = 0;
    int refused = 0;
    for (const workflow::RepackedItem &item : done->items) {
        // Where one is refused nothing is done: the good ones are told as what they would be.
        refused += isRefusal(item.verdict) ? 1 : 0;
        QJsonObject fact { { QStringLiteral("seq"), ++number },
            { QStringLiteral("scan"), bootstrap::rawText(item.raw) },
            { QStringLiteral("role"), item.isOutput ? QStringLiteral("output") : QStringLiteral("input") },
            { QStringLiteral("verdict"), QLatin1StringView(nameOf(item.verdict)) },
            { QStringLiteral("message"), sentence(item.verdict) } };
        if (!item.uri.isEmpty())
            fact.insert(QStringLiteral("item"), QString::fromUtf8(item.uri));
        context.output().print(fact,
            QStringLiteral("%1 %2: %3")
                .arg(number)
                .arg(item.uri.isEmpty() ? bootstrap::rawText(item.raw) : QString::fromUtf8(item.uri),
                    sentence(item.verdict)));
    }
    QJsonObject fact { { QStringLiteral("batch"), idText(batch.value) },
        { QStringLiteral("inputs"), qint64(inputs.size()) }, { QStringLiteral("outputs"), qint64(outputs.size()) },
        { QStringLiteral("refused"), refused }, { QStringLiteral("done"), done->isDone() } };
    if (done->isDone())
        fact.insert(QStringLiteral("run"), idText(done->run));
    if (done->event.isValid())
        fact.insert(QStringLiteral("event"), idText(done->event.value));
    context.output().print(fact,
        done->isDone() ? tr("%1 source packs are linked with %2 new ones.").arg(inputs.size()).arg(outputs.size())
                       : tr("Nothing was done: %1 were refused.").arg(refused));
    return done->isDone() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace packledger::cli
