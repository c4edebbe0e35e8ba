#include "cli/commands/receiptscancommand.h"

#include "access/session.h"
#include "base/spelling.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingsession.h"

#include <functional>

namespace packledger::cli {

namespace {

workflow::ReceivingSession sessionOf(CommandContext &context, qint64 receipt)
{
    return { ReceiptId { receipt }, context.person(), workflow::ReceivingSession::Counting::Not };
}

ExitStatus print(CommandContext &context, const workflow::ReceiveOutcome &outcome)
{
    context.output().print(verdictFact(outcome), verdictSentence(outcome));
    const bool taken
        = outcome.verdict == workflow::Verdict::Accepted || outcome.verdict == workflow::Verdict::Duplicate;
    return taken ? ExitStatus::Done : ExitStatus::Refused;
}

QCommandLineOption scanOption(const QString &description)
{
    return QCommandLineOption(QStringLiteral("scan"), description, QStringLiteral("SCAN"));
}

using OneScan = std::function<Result<workflow::ReceiveOutcome>(
    workflow::ReceivingSession &, ledger::WriteTransaction &, const workflow::ScannedCode &)>;

/// What the caller asked for: putting aside is a refusal only where it was not wanted.
enum class Wanted { Taken, PutAside };

/// The verbs that take one scan: opens the site, runs the job in a transaction, prints the verdict.
ExitStatus withScan(CommandContext &context, const QCommandLineParser &arguments, const QString &usage, Wanted wanted,
    const OneScan &job)
{
    const std::optional<qint64> receipt = idFrom(arguments.positionalArguments().value(0));
    if (!receipt || !arguments.isSet(QStringLiteral("scan")))
        return context.misused(usage);
    workflow::ReceivingSession session = sessionOf(context, *receipt);
    const workflow::ScannedCode code = scannedCode(context, arguments.value(QStringLiteral("scan")).toUtf8());
    const Result<workflow::ReceiveOutcome> outcome
        = context.write([&](ledger::WriteTransaction &transaction) { return job(session, transaction, code); });
    if (!outcome)
        return context.failed(outcome.error());
    const ExitStatus status = print(context, *outcome);
    return wanted == Wanted::PutAside ? ExitStatus::Done : status;
}

} // namespace

QString ReceiptScanCommand::summary() const
{
    return tr("scan packs into a receipt, a verdict for each");
}

ExitStatus ReceiptScanCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> receipt = idFrom(arguments.positionalArguments().value(0));
    if (!receipt)
        return context.misused(tr("name one receipt by its number"));
    const QString file = arguments.positionalArguments().value(1, QStringLiteral("-"));
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    const Result<ledger::Receipt> known = context.read([&](ledger::View &view) -> Result<ledger::Receipt> {
        const std::optional<ledger::Receipt> found = view.receipts().byId(ReceiptId { *receipt });
        return found ? Result<ledger::Receipt>(*found)
                     : fail(codes::noSuchReceipt, receiptNumber(ReceiptId { *receipt }));
    });
    if (!known)
        return context.failed(known.error());
    workflow::ReceivingSession session = sessionOf(context, *receipt);
    return forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) -> Result<ExitStatus> {
        const Result<workflow::ReceiveOutcome> outcome
            = context.write([&](ledger::WriteTransaction &transaction) { return session.accept(transaction, code); });
        if (!outcome)
            return fail(outcome.error());
        return print(context, *outcome);
    });
}

QString ReceiptRegisterCommand::summary() const
{
    return tr("take in a serial that nobody announced");
}

QList<QCommandLineOption> ReceiptRegisterCommand::options() const
{
    return { scanOption(tr("the code, or its identifier")),
        QCommandLineOption(QStringLiteral("lot"), tr("the lot, where the code has none"), QStringLiteral("LOT")),
        QCommandLineOption(QStringLiteral("expiry"), tr("the last day it may be used, where the code has none"),
            QStringLiteral("YYYY-MM-DD")) };
}

ExitStatus ReceiptRegisterCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString expiryText = arguments.value(QStringLiteral("expiry"));
    const QDate expiry = QDate::fromString(expiryText, Qt::ISODate);
    if (!expiryText.isEmpty() && !expiry.isValid())
        return context.misused(tr("an expiry is written YYYY-MM-DD"));
    return withScan(context, arguments, tr("name a receipt, and the scan"), Wanted::Taken,
        [&](workflow::ReceivingSession &session, ledger::WriteTransaction &transaction,
            const workflow::ScannedCode &code) {
            return session.registerUnknown(transaction, code, arguments.value(QStringLiteral("lot")).toUtf8(), expiry);
        });
}

QString ReceiptHoldCommand::summary() const
{
    return tr("put an item aside by hand: damaged, suspect");
}

QList<QCommandLineOption> ReceiptHoldCommand::options() const
{
    return { scanOption(tr("the item")),
        QCommandLineOption(QStringLiteral("reason"), tr("damaged, suspect or quarantine"), QStringLiteral("REASON"),
            QStringLiteral("damaged")),
        QCommandLineOption(QStringLiteral("note"), tr("what was seen"), QStringLiteral("TEXT")) };
}

ExitStatus ReceiptHoldCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QByteArray reason = arguments.value(QStringLiteral("reason")).toUtf8();
    if (reason != "damaged" && reason != "suspect" && reason != "quarantine")
        return context.misused(tr("the reason is damaged, suspect or quarantine"));
    return withScan(context, arguments, tr("name a receipt, and the scan"), Wanted::PutAside,
        [&](workflow::ReceivingSession &session, ledger::WriteTransaction &transaction,
            const workflow::ScannedCode &code) {
            return session.hold(transaction, code, reason, arguments.value(QStringLiteral("note")));
        });
}

QString ReceiptUnsealCommand::summary() const
{
    return tr("open a container: its contents count once they are scanned");
}

QList<QCommandLineOption> ReceiptUnsealCommand::options() const
{
    return { scanOption(tr("the container")) };
}

ExitStatus ReceiptUnsealCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withScan(context, arguments, tr("name a receipt, and the scan"), Wanted::Taken,
        [&](workflow::ReceivingSession &session, ledger::WriteTransaction &transaction,
            const workflow::ScannedCode &code) { return session.openContainer(transaction, code); });
}

QString ReceiptSealCommand::summary() const
{
    return tr("note that the seal of a scanned container is whole");
}

QList<QCommandLineOption> ReceiptSealCommand::options() const
{
    return { scanOption(tr("the container")) };
}

ExitStatus ReceiptSealCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> receipt = idFrom(arguments.positionalArguments().value(0));
    if (!receipt || !arguments.isSet(QStringLiteral("scan")))
        return context.misused(tr("name a receipt, and the scan of the container"));
    workflow::ReceivingSession session = sessionOf(context, *receipt);
    const workflow::ScannedCode code = scannedCode(context, arguments.value(QStringLiteral("scan")).toUtf8());
    const Result<ledger::ReceiptScan> sealed = context.write(
        [&](ledger::WriteTransaction &transaction) { return session.confirmSealOf(transaction, code); });
    if (!sealed)
        return context.failed(sealed.error());
    const Result<QByteArray> uri = context.read([&](ledger::View &view) -> Result<QByteArray> {
        const std::optional<ledger::ItemRow> container = view.items().byId(sealed->item);
        return container ? view.masterData().epcUri(container->key) : QByteArray();
    });
    if (!uri)
        return context.failed(uri.error());
    context.output().print(
        QJsonObject { { QStringLiteral("receipt"), idText(*receipt) }, { QStringLiteral("seq"), sealed->number },
            { QStringLiteral("item"), QString::fromUtf8(*uri) }, { QStringLiteral("inferred"), sealed->inferred },
            { QStringLiteral("sealed"), true } },
        tr("The seal of scan %1 is noted as whole: %n items came in behind it.", nullptr, int(sealed->inferred))
            .arg(sealed->number));
    return ExitStatus::Done;
}

QString ReceiptAcknowledgeCommand::summary() const
{
    return tr("note that the alerts of a receipt were seen");
}

QList<QCommandLineOption> ReceiptAcknowledgeCommand::options() const
{
    return { QCommandLineOption(
        QStringLiteral("seq"), tr("of one scan only, by its number in the receipt"), QStringLiteral("N")) };
}

ExitStatus ReceiptAcknowledgeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> receipt = idFrom(arguments.positionalArguments().value(0));
    const int only = arguments.value(QStringLiteral("seq")).toInt();
    if (!receipt || (arguments.isSet(QStringLiteral("seq")) && only < 1))
        return context.misused(tr("name one receipt, and a scan by its number"));
    workflow::ReceivingSession session = sessionOf(context, *receipt);
    using Scans = std::vector<ledger::ReceiptScan>;
    const Result<Scans> seen = context.write([&](ledger::WriteTransaction &transaction) -> Result<Scans> {
        if (!transaction.receipts().byId(session.receipt()))
            return fail(codes::noSuchReceipt, receiptNumber(ReceiptId { *receipt }));
        Scans acknowledged;
        for (const ledger::ReceiptScan &scan : transaction.receipts().unacknowledged(session.receipt())) {
            if (only > 0 && scan.number != only)
                continue;
            const Result<ledger::ReceiptScan> noted = session.acknowledge(transaction, scan.uuid);
            if (!noted)
                return fail(noted.error());
            acknowledged.push_back(*noted);
        }
        return acknowledged;
    });
    if (!seen)
        return context.failed(seen.error());
    for (const ledger::ReceiptScan &scan : *seen) {
        context.output().print(
            QJsonObject { { QStringLiteral("receipt"), idText(*receipt) }, { QStringLiteral("seq"), scan.number },
                { QStringLiteral("verdict"), QLatin1StringView(nameOf(scan.verdict)) },
                { QStringLiteral("acknowledged"), true } },
            tr("Scan %1 is noted as seen: %2").arg(scan.number).arg(bootstrap::rawText(scan.raw)));
    }
    return ExitStatus::Done;
}

QString ReceiptUndoCommand::summary() const
{
    return tr("take back the last scans of a receipt");
}

QList<QCommandLineOption> ReceiptUndoCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("count"), tr("how many"), QStringLiteral("N"), QStringLiteral("1")) };
}

ExitStatus ReceiptUndoCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> receipt = idFrom(arguments.positionalArguments().value(0));
    const int count = arguments.value(QStringLiteral("count")).toInt();
    if (!receipt || count < 1)
        return context.misused(tr("name one receipt, and how many scans to take back"));
    workflow::ReceivingSession session = sessionOf(context, *receipt);
    const Result<std::vector<ledger::ReceiptScan>> undone
        = context.write([&](ledger::WriteTransaction &transaction) { return session.undo(transaction, count); });
    if (!undone)
        return context.failed(undone.error());
    for (const ledger::ReceiptScan &scan : *undone) {
        context.output().print(
            QJsonObject { { QStringLiteral("receipt"), idText(*receipt) }, { QStringLiteral("seq"), scan.number },
                { QStringLiteral("scan"), bootstrap::rawText(scan.raw) }, { QStringLiteral("undone"), true },
                { QStringLiteral("verdict"), QLatin1StringView(nameOf(scan.verdict)) } },
            tr("Scan %1 is taken back: %2").arg(scan.number).arg(bootstrap::rawText(scan.raw)));
    }
    return ExitStatus::Done;
}

} // namespace packledger::cli
