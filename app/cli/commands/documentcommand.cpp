#include "cli/commands/documentcommand.h"

#include "base/errortext.h"
#include "base/text.h"
#include "cli/commandcontext.h"
#include "cli/receiptfacts.h"
#include "ledger/ledgererrors.h"
#include "scan/itemid.h"
#include "workflow/sourcedocuments.h"

#include <QJsonArray>

#include <algorithm>

namespace packledger::cli {

namespace {

using workflow::DocumentSummary;

const char *nameOf(Severity severity)
{
    static constexpr const char *names[] = { "note", "warning", "error" };
    return names[int(severity)];
}

QJsonObject documentFact(const DocumentSummary &summary)
{
    const ledger::StoredDocument &document = summary.document;
    QJsonArray shipments;
    for (const ledger::Shipment &shipment : summary.shipments) {
        shipments.append(QJsonObject { { QStringLiteral("shipment"), idText(shipment.id.value) },
            { QStringLiteral("state"), QLatin1StringView(ledger::nameOf(shipment.state)) } });
    }
    return QJsonObject {
        { QStringLiteral("document"), document.id.value },
        { QStringLiteral("name"), document.name },
        { QStringLiteral("format"), text(document.format) },
        { QStringLiteral("sha256"), QString::fromLatin1(document.sha256.toHex()) },
        { QStringLiteral("bytes"), document.byteCount },
        { QStringLiteral("sender"), text(document.sender) },
        { QStringLiteral("imported"), text(Instant { document.keptMs, 0 }.toIso()) },
        { QStringLiteral("events"), document.eventCount },
        { QStringLiteral("items"), document.itemCount },
        { QStringLiteral("state"), QLatin1StringView(summary.gravest ? nameOf(*summary.gravest) : "clean") },
        { QStringLiteral("findings"), summary.findings },
        { QStringLiteral("item_findings"), summary.itemFindings },
        { QStringLiteral("shipments"), shipments },
    };
}

QJsonObject refusalFact(const ledger::RefusedDocument &refused, const Finding &why)
{
    return QJsonObject {
        { QStringLiteral("name"), refused.name },
        { QStringLiteral("sha256"), QString::fromLatin1(refused.sha256.toHex()) },
        { QStringLiteral("bytes"), refused.byteCount },
        { QStringLiteral("refused"), text(Instant { refused.refusedMs, 0 }.toIso()) },
        { QStringLiteral("state"), QStringLiteral("refused") },
        { QStringLiteral("warnings"), QJsonArray { bootstrap::toJson(why) } },
    };
}

QString documentSentence(const DocumentSummary &summary)
{
    return QStringLiteral("%1 %2 %3 (%4)")
        .arg(summary.document.id.value)
        .arg(summary.document.name, text(summary.document.format),
            QLatin1StringView(summary.gravest ? nameOf(*summary.gravest) : "clean"));
}

/// The documents that the options ask for: all, or those behind one thing.
Result<std::vector<DocumentId>> wanted(ledger::View &view, const QCommandLineParser &arguments, const QDate &today)
{
    const auto number
        = [&](const char *option) { return idFrom(arguments.value(QLatin1StringView(option))).value_or(0); };
    if (arguments.isSet(QStringLiteral("shipment")))
        return workflow::documentsOf(view, ShipmentId { number("shipment") });
    if (arguments.isSet(QStringLiteral("receipt")))
        return workflow::documentsOf(view, ReceiptId { number("receipt") });
    if (arguments.isSet(QStringLiteral("event"))) {
        const DocumentId document = workflow::documentOf(view, EventId { number("event") });
        return document.isValid() ? std::vector<DocumentId> { document } : std::vector<DocumentId> {};
    }
    const QByteArray id = arguments.value(QStringLiteral("item")).toUtf8();
    const Result<gs1::ItemKey> key = scan::parseItemId(id, today);
    if (!key)
        return fail(key.error());
    const std::optional<ledger::ItemRow> item = view.items().find(*key);
    if (!item)
        return fail(ledger::codes::notFound, text(id));
    return workflow::documentsOf(view, item->id);
}

} // namespace

QString DocumentListCommand::summary() const
{
    return tr("the documents that came in, and how good they are");
}

QList<QCommandLineOption> DocumentListCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("shipment"), tr("those behind a shipment"), QStringLiteral("SHIPMENT")),
        QCommandLineOption(QStringLiteral("receipt"), tr("those behind a receipt"), QStringLiteral("RECEIPT")),
        QCommandLineOption(QStringLiteral("item"), tr("those behind an item"), QStringLiteral("ID")),
        QCommandLineOption(QStringLiteral("event"), tr("the one that an event came with"), QStringLiteral("EVENT")),
        QCommandLineOption(QStringLiteral("refused"), tr("files that were not taken, and why")) };
}

ExitStatus DocumentListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<void> done = context.read([&](ledger::View &view) -> Result<void> {
        if (arguments.isSet(QStringLiteral("refused"))) {
            for (const ledger::RefusedDocument &refused : view.documents().refusals()) {
                const Finding why { Severity::Error, ErrorCode(refused.code.constData()), refused.detail,
                    refused.where };
                context.output().print(
                    refusalFact(refused, why), QStringLiteral("%1: %2").arg(refused.name, errorSentence(why)));
            }
            return {};
        }
        std::vector<DocumentSummary> all = workflow::documents(view);
        if (!arguments.optionNames().isEmpty()) {
            const Result<std::vector<DocumentId>> chosen = wanted(view, arguments, context.clock().today());
            if (!chosen)
                return fail(chosen.error());
            std::erase_if(all, [&](const DocumentSummary &summary) {
                return std::find(chosen->begin(), chosen->end(), summary.document.id) == chosen->end();
            });
        }
        for (const DocumentSummary &summary : all)
            context.output().print(documentFact(summary), documentSentence(summary));
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString DocumentShowCommand::summary() const
{
    return tr("one document, with what is wrong in it");
}

ExitStatus DocumentShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    if (!id)
        return context.misused(tr("name one document by its number"));
    const Result<workflow::SourceDocument> source
        = context.read([&](ledger::View &view) { return workflow::sourceDocument(view, DocumentId { *id }); });
    if (!source)
        return context.failed(source.error());
    QJsonObject fact = documentFact(source->summary);
    QJsonArray warnings;
    for (const Finding &finding : source->findings)
        warnings.append(bootstrap::toJson(finding));
    fact.insert(QStringLiteral("warnings"), warnings);
    context.output().print(fact, documentSentence(source->summary));
    if (context.output().format() == bootstrap::Output::Format::Text) {
        for (const Finding &finding : source->findings)
            context.output().warning(finding);
    }
    return ExitStatus::Done;
}

QString DocumentExportCommand::summary() const
{
    return tr("write a document to a file, byte for byte as it came");
}

QList<QCommandLineOption> DocumentExportCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("out"), tr("the file to write"), QStringLiteral("FILE")) };
}

ExitStatus DocumentExportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    const QString file = arguments.value(QStringLiteral("out"));
    if (!id || file.isEmpty())
        return context.misused(tr("name one document by its number, and a file"));
    const Result<qint64> bytes
        = context.read([&](ledger::View &view) { return workflow::saveDocument(view, DocumentId { *id }, file); });
    if (!bytes)
        return context.failed(bytes.error());
    context.output().print(QJsonObject { { QStringLiteral("document"), *id }, { QStringLiteral("file"), file },
                               { QStringLiteral("bytes"), *bytes } },
        tr("%1: %n bytes", nullptr, int(*bytes)).arg(file));
    return ExitStatus::Done;
}

} // namespace packledger::cli
