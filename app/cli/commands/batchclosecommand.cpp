#include "cli/commands/batchclosecommand.h"

#include "base/baseerrors.h"
#include "base/text.h"
#include "bootstrap/linereader.h"
#include "bootstrap/output.h"
#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "common/paperpainter.h"
#include "line/batchpaper.h"
#include "shipping/batchresult.h"
#include "workflow/batchclosing.h"
#include "workflow/batchexport.h"
#include "workflow/batchrecord.h"
#include "workflow/packejection.h"
#include "workflow/repackaging.h"

#include <QFileInfo>
#include <QJsonArray>

namespace packledger::cli {

namespace {

/// The batch that the first argument names.
Result<ledger::BatchRow> batchOf(CommandContext &context, const QCommandLineParser &arguments)
{
    return context.read([&](ledger::View &view) {
        return workflow::batchFor(view, context.person(), arguments.positionalArguments().value(0));
    });
}

ExitStatus printReport(CommandContext &context, const ledger::BatchRow &batch, const QString &file)
{
    const Result<common::Paper> paper = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) {
        return line::batchPaper(view, batch.id, site, context.clock().now(), true);
    });
    if (!paper)
        return context.failed(paper.error());
    const Result<void> saved = context.inSite([&](ledger::Site &site) {
        return common::savePaper(*paper, file, QStringLiteral("Packledger · ") + site.identity().name);
    });
    if (!saved)
        return context.failed(saved.error());
    const Result<workflow::WrittenFile> written = workflow::summed(file, 1);
    if (!written)
        return context.failed(written.error());
    context.output().print(
        QJsonObject { { QStringLiteral("batch"), idText(batch.id.value) }, { QStringLiteral("file"), written->file },
            { QStringLiteral("sha256"), text(written->sha256) } },
        BatchReportCommand::tr("Saved as %1.").arg(file));
    return ExitStatus::Done;
}

} // namespace

QString BatchReconcileCommand::summary() const
{
    return tr("say how the numbers of a batch add up, and name those that do not");
}

ExitStatus BatchReconcileCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    using ledger::NumberState;
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    std::vector<QString> uris;
    QJsonArray open;
    QJsonArray lost;
    qint64 withoutSource = 0;
    qint64 inRejectBin = 0;
    const Result<workflow::Reconciliation> result
        = context.read([&](ledger::View &view) -> Result<workflow::Reconciliation> {
              const Result<workflow::Reconciliation> found = workflow::reconcile(view, batch->id);
              if (found) {
                  for (const workflow::UnexplainedNumber &number : found->differences)
                      uris.push_back(text(view.masterData().epcUri(number.key)));
                  for (const gs1::ItemKey &container : found->openContainers)
                      open.append(text(view.masterData().epcUri(container)));
                  for (const qint64 pack : found->packsOnTheLine)
                      lost.append(pack);
                  inRejectBin = workflow::packsInRejectBin(view, batch->id);
                  withoutSource = qint64(workflow::numbersWithoutSource(view, batch->id).size());
              }
              return found;
          });
    if (!result)
        return context.failed(result.error());
    for (size_t i = 0; i < uris.size(); ++i) {
        const QString state = QString::fromLatin1(nameOf(result->differences[i].state));
        context.output().print(QJsonObject { { QStringLiteral("item"), uris[i] }, { QStringLiteral("state"), state } },
            QStringLiteral("%1 %2").arg(uris[i], state));
    }
    const workflow::BatchCounts &counts = result->counts;
    const qint64 issued = counts.issued() + result->containers.issued();
    QJsonObject fact { { QStringLiteral("batch"), idText(batch->id.value) },
        { QStringLiteral("issued"), counts.issued() }, { QStringLiteral("good"), counts.good() },
        { QStringLiteral("unexplained"), result->unexplained }, { QStringLiteral("unused"), result->unused },
        { QStringLiteral("yield"), result->yield / 100.0 },
        { QStringLiteral("reject_rate"), counts.rejectRate() / 100.0 },
        { QStringLiteral("within_limit"), result->isRejectRateWithin },
        { QStringLiteral("sources_waiting"), result->sourcesWaiting },
        { QStringLiteral("without_source"), withoutSource }, { QStringLiteral("open_containers"), open },
        { QStringLiteral("packs_on_the_line"), lost }, { QStringLiteral("reject_bin"), inRejectBin },
        { QStringLiteral("containers"), workflow::containersFact(result->containers) } };
    for (const NumberState state : { NumberState::Rejected, NumberState::Sampled, NumberState::Destroyed,
             NumberState::Decommissioned, NumberState::Voided, NumberState::Returned })
        fact.insert(QLatin1StringView(nameOf(state)), counts.in(state));
    QStringList sentences { result->isClean()
            ? tr("All %1 numbers are accounted for.").arg(issued)
            : tr("%1 of %2 numbers are not accounted for.").arg(result->unexplained).arg(issued) };
    if (!isLocked(batch->state)) {
        if (result->withoutSource > 0)
            sentences << tr(
                "Warning: %Ln good pack(s) have no source pack. Scan what they were made of (batch source), "
                "or leave it so: the record will tell it.",
                nullptr, int(result->withoutSource));
        if (result->sourcesWaiting > 0)
            sentences << tr("Source packs that wait, to be linked or put back: %1.").arg(result->sourcesWaiting);
        for (const QJsonValue container : open)
            sentences << tr("Still being packed: %1.").arg(container.toString());
        if (!lost.isEmpty())
            sentences << tr("Bad packs that nobody saw leave the line: %1.").arg(lost.size());
        if (inRejectBin > 0)
            sentences << tr("Packs that must lie in the reject bin: %1.").arg(inRejectBin);
    }
    context.output().print(fact, sentences.join(u'\n'));
    return result->isClean() ? ExitStatus::Done : ExitStatus::Refused;
}

QString BatchCloseCommand::summary() const
{
    return tr("close a batch: reconciled, signed by two people, locked");
}

QList<QCommandLineOption> BatchCloseCommand::options() const
{
    return { valueOption("signed-by", tr("who performed it"), "NAME"),
        valueOption("witnessed-by", tr("who reviewed it, somebody else"), "NAME"),
        valueOption("reason", tr("why it is closed although a number is not accounted for"), "TEXT"),
        valueOption("reject-bin", tr("how many packs were counted in the reject bin, where packs were rejected"), "N"),
        pinsOption() };
}

ExitStatus BatchCloseCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString performed = arguments.value(QStringLiteral("signed-by"));
    const QString witnessed = arguments.value(QStringLiteral("witnessed-by"));
    if (performed.isEmpty() || witnessed.isEmpty())
        return context.misused(tr("a close needs --signed-by and --witnessed-by"));
    workflow::ClosingRequest request;
    request.reason = arguments.value(QStringLiteral("reason"));
    if (arguments.isSet(QStringLiteral("reject-bin"))) {
        bool good = false;
        request.rejectBin = arguments.value(QStringLiteral("reject-bin")).toLongLong(&good);
        if (!good || *request.rejectBin < 0)
            return context.misused(tr("the reject bin is counted in packs"));
    }
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    // Nobody signs in vain.
    const Result<void> known
        = context.read([&](ledger::View &view) { return shipping::checkListeners(view, batch->order); });
    if (!known)
        return context.failed(known.error());
    const Result<Pins> pins = readPins(arguments.value(QStringLiteral("pins")));
    if (!pins)
        return context.failed(pins.error());
    for (const auto &[name, target] :
        { std::pair(performed, &request.performed), std::pair(witnessed, &request.witnessed) }) {
        const Result<access::Signatory> signatory = signatoryOf(context, name, *pins);
        if (!signatory)
            return context.failed(signatory.error());
        *target = *signatory;
    }
    const Result<shipping::ClosedBatch> closed
        = context.write([&](ledger::WriteTransaction &transaction, const ledger::SiteIdentity &site) {
              return shipping::closeBatch(transaction, batch->id, request, site);
          });
    if (!closed)
        return context.failed(closed.error());
    QJsonArray signatures;
    for (const workflow::Signature &signature : closed->signatures)
        signatures.append(toJson(signature));
    QJsonArray documents;
    QString told;
    for (const shipping::BatchDocument &each : closed->told) {
        documents.append(QJsonObject { { QStringLiteral("document"), idText(each.document.value) },
            { QStringLiteral("partner"), text(each.partner) }, { QStringLiteral("file"), each.fileName },
            { QStringLiteral("events"), each.events } });
        told += QLatin1Char(' ')
            + tr("%1 waits in the outbox for %2 with %3 events.")
                  .arg(each.fileName, text(each.partner))
                  .arg(each.events);
    }
    if (closed->withoutSource > 0)
        told += QLatin1Char('\n')
            + tr("Warning: %Ln good pack(s) have no source pack. The record tells it.", nullptr,
                int(closed->withoutSource));
    context.output().print(
        QJsonObject { { QStringLiteral("batch"), idText(batch->id.value) },
            { QStringLiteral("name"), batch->order.name }, { QStringLiteral("state"), QStringLiteral("closed") },
            { QStringLiteral("record_sha256"), text(closed->record) }, { QStringLiteral("unused"), closed->unused },
            { QStringLiteral("unexplained"), closed->unexplained },
            { QStringLiteral("without_source"), closed->withoutSource }, { QStringLiteral("signatures"), signatures },
            { QStringLiteral("documents"), documents } },
        tr("Batch %1 is closed, signed by %2 and %3. Its record is %4.")
                .arg(batch->order.name, closed->signatures.front().name, closed->signatures.back().name,
                    text(closed->record))
            + told);
    return ExitStatus::Done;
}

QString BatchReportCommand::summary() const
{
    return tr("write a batch's report, numbers, links or minutes to a file");
}

QList<QCommandLineOption> BatchReportCommand::options() const
{
    return { valueOption("out",
                 tr("FILE.pdf: the report, .json: the signed record, .csv or .xlsx: every number with its fate"),
                 "FILE"),
        QCommandLineOption(
            QStringLiteral("links"), tr("the pairs of old and new numbers instead, as .csv, .json or .xlsx")),
        QCommandLineOption(QStringLiteral("minutes"),
            tr("what the line made minute by minute instead, with pass and reject rates, as .csv, .json or .xlsx")) };
}

ExitStatus BatchReportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString file = arguments.value(QStringLiteral("out"));
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool isLinks = arguments.isSet(QStringLiteral("links"));
    const bool isMinutes = arguments.isSet(QStringLiteral("minutes"));
    const bool isOther = isLinks || isMinutes;
    const bool isPaper = ending == QLatin1StringView("pdf") && !isOther;
    const std::optional<workflow::ExportFormat> format = workflow::exportFormatFrom(ending.toLatin1());
    if (!format && !isPaper)
        return context.misused(tr("name a file with --out that ends in .pdf, .json, .csv or .xlsx"));
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    if (isPaper)
        return printReport(context, *batch, file);
    const Result<workflow::WrittenFile> written
        = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<workflow::WrittenFile> {
              if (isLinks)
                  return workflow::exportLinks(view, *batch, *format, file);
              if (isMinutes)
                  return workflow::exportMinutes(view, *batch, *format, file);
              if (*format != workflow::ExportFormat::Json)
                  return workflow::exportNumbers(view, *batch, *format, file);
              const Result<workflow::BatchRecord> record = workflow::recordOf(view, batch->id, site);
              if (!record)
                  return fail(record.error());
              return workflow::exportRecord(*record, file);
          });
    if (!written)
        return context.failed(written.error());
    context.output().print(
        QJsonObject { { QStringLiteral("batch"), idText(batch->id.value) }, { QStringLiteral("file"), written->file },
            { QStringLiteral("sha256"), text(written->sha256) }, { QStringLiteral("rows"), written->rows } },
        tr("Saved as %1.").arg(written->file));
    return ExitStatus::Done;
}

QString BatchCompareCommand::summary() const
{
    return tr("name the packs in which another system's list differs from ours");
}

QList<QCommandLineOption> BatchCompareCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("serials"),
        tr("the other list: a scan, an identifier or a serial number of the batch's product a line"),
        QStringLiteral("FILE|-"), QStringLiteral("-")) };
}

ExitStatus BatchCompareCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    const QString file = arguments.value(QStringLiteral("serials"));
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    std::vector<gs1::ItemKey> there;
    while (const std::optional<QByteArray> line = lines->next()) {
        const QByteArray serial = line->trimmed();
        if (serial.isEmpty())
            continue;
        const workflow::ScannedCode code = scannedCode(context, *line);
        if (!code.fault && !code.identities.empty() && code.identities.front().key.isInstance())
            there.push_back(code.identities.front().key);
        else
            there.push_back(gs1::ItemKey::sgtin(*gs1::Gtin::parse(batch->order.gtin), serial));
    }
    if (lines->hasFailed())
        return context.failed({ codes::fileOpen, file });
    QStringList onlyHere;
    std::vector<std::pair<QString, QString>> onlyThere; // what, and its state here
    const Result<workflow::CountComparison> comparison
        = context.read([&](ledger::View &view) -> Result<workflow::CountComparison> {
              workflow::CountComparison found = workflow::compareGood(view, *batch, there);
              for (const gs1::ItemKey &key : found.onlyHere)
                  onlyHere.append(text(view.masterData().epcUri(key)));
              for (const workflow::CountComparison::Missing &missing : found.onlyThere)
                  onlyThere.emplace_back(text(view.masterData().epcUri(missing.key)),
                      missing.state ? QString::fromLatin1(nameOf(*missing.state)) : QString());
              return found;
          });
    if (!comparison)
        return context.failed(comparison.error());
    const auto fact = [](const QString &item, const char *where) {
        return QJsonObject { { QStringLiteral("item"), item }, { QStringLiteral("only"), QLatin1StringView(where) } };
    };
    for (const QString &item : onlyHere)
        context.output().print(fact(item, "here"), tr("%1 is only here.").arg(item));
    for (const auto &[item, state] : onlyThere) {
        QJsonObject missing = fact(item, "there");
        if (!state.isEmpty())
            missing.insert(QStringLiteral("state"), state);
        context.output().print(missing,
            state.isEmpty() ? tr("%1 is only in the other list, and no number of this batch.").arg(item)
                            : tr("%1 is good in the other list alone; here it is %2.").arg(item, state));
    }
    context.output().print(
        QJsonObject { { QStringLiteral("batch"), idText(batch->id.value) },
            { QStringLiteral("here"), comparison->here }, { QStringLiteral("there"), comparison->there },
            { QStringLiteral("only_here"), onlyHere.size() },
            { QStringLiteral("only_there"), qint64(onlyThere.size()) },
            { QStringLiteral("equal"), comparison->isEqual() } },
        comparison->isEqual()
            ? tr("Both lists hold the same %1 packs.").arg(comparison->here)
            : tr("%1 packs here, %2 in the other list.").arg(comparison->here).arg(comparison->there));
    return comparison->isEqual() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace packledger::cli
