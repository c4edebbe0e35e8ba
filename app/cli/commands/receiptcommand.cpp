#include "cli/commands/receiptcommand.h"

#include "access/session.h"
#include "base/spelling.h"
#include "cli/commandcontext.h"
#include "cli/receiptfacts.h"
#include "exceptions/cases.h"
#include "shipping/receivingnotice.h"
#include "workflow/receiptexport.h"
#include "workflow/receipts.h"
#include "workflow/receivingtext.h"

#include <QJsonArray>

namespace packledger::cli {

QString ReceiptOpenCommand::summary() const
{
    return tr("open the receipt of a shipment, or a blind one without a notice");
}

QList<QCommandLineOption> ReceiptOpenCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("shipment"), tr("the shipment to receive"), QStringLiteral("SHIPMENT")),
        QCommandLineOption(QStringLiteral("supplier"), tr("blind: who sent the goods"), QStringLiteral("NAME")),
        QCommandLineOption(
            QStringLiteral("reference"), tr("blind: number of the delivery note"), QStringLiteral("NUMBER")) };
}

ExitStatus ReceiptOpenCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    ShipmentId shipment;
    if (arguments.isSet(QStringLiteral("shipment"))) {
        const std::optional<qint64> id = idFrom(arguments.value(QStringLiteral("shipment")));
        if (!id)
            return context.misused(tr("a shipment is named by its number"));
        shipment = ShipmentId { *id };
    }
    const Result<ReceiptId> receipt = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::openReceipt(transaction, context.person(), shipment,
            arguments.value(QStringLiteral("supplier")), arguments.value(QStringLiteral("reference")));
    });
    if (!receipt)
        return context.failed(receipt.error());
    context.output().print(QJsonObject { { QStringLiteral("receipt"), idText(receipt->value) } },
        tr("Receipt %1 is open.").arg(receiptNumber(*receipt)));
    return ExitStatus::Done;
}

QString ReceiptPolicyCommand::summary() const
{
    return tr("choose how much of a delivery must be seen");
}

QList<QCommandLineOption> ReceiptPolicyCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("sample"),
        tr("sampling: how many units are drawn (a tenth, at least 3)"), QStringLiteral("UNITS")) };
}

ExitStatus ReceiptPolicyCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    const std::optional<ledger::ReceivingPolicy> policy
        = ledger::policyFrom(arguments.positionalArguments().value(1).toUtf8());
    if (!id || !policy)
        return context.misused(tr("name a receipt, and inference, sampling or every-unit"));
    const ReceiptId receipt { *id };
    const Result<void> done = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::choosePolicy(
            transaction, context.person(), receipt, *policy, arguments.value(QStringLiteral("sample")).toInt());
    });
    if (!done)
        return context.failed(done.error());
    const Result<workflow::PolicyChoice> choice
        = context.read([&](ledger::View &view) { return workflow::policyOf(view, receipt); });
    if (!choice)
        return context.failed(choice.error());
    QJsonObject fact = policyFact(*choice);
    fact.insert(QStringLiteral("receipt"), idText(receipt.value));
    QJsonArray sample;
    for (const workflow::PolicyChoice::Drawn &drawn : choice->sample)
        sample.append(QString::fromUtf8(drawn.uri));
    if (*policy == ledger::ReceivingPolicy::Sampling)
        fact.insert(QStringLiteral("sample"), sample);
    QStringList lines { tr("Receipt R-%1 is received by the policy %2.")
                            .arg(receipt.value, 4, 10, QLatin1Char('0'))
                            .arg(QLatin1StringView(nameOf(*policy))) };
    for (const QJsonValue &drawn : sample)
        lines.append(QStringLiteral("  ") + tr("to be scanned: %1").arg(drawn.toString()));
    context.output().print(fact, lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

QString ReceiptShowCommand::summary() const
{
    return tr("how far a receipt is, and what stands in the way");
}

QList<QCommandLineOption> ReceiptShowCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("items"), tr("then every item, a line each")) };
}

ExitStatus ReceiptShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    if (!id)
        return context.misused(tr("name one receipt by its number"));
    const ReceiptId receipt { *id };
    const QDate today = context.clock().today();
    const Result<void> admitted
        = arguments.isSet(QStringLiteral("items")) ? context.admitSerials(name()) : Result<void>();
    if (!admitted)
        return context.failed(admitted.error());
    const bool showsSerials = context.showsSerials();
    const Result<void> done = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<void> {
        Result<workflow::ReceiptOverview> overview = workflow::overview(view, receipt, today, site);
        if (!overview)
            return fail(overview.error());
        if (!showsSerials)
            workflow::leaveOutSerials(*overview);
        const Result<workflow::PolicyChoice> choice = workflow::policyOf(view, receipt);
        if (!choice)
            return fail(choice.error());
        QJsonObject fact = receiptFact(view, *overview);
        fact.insert(QStringLiteral("chosen"), policyFact(*choice));
        context.output().print(fact, receiptSentence(*overview));
        if (!arguments.isSet(QStringLiteral("items")))
            return {};
        return workflow::forEachEntry(view, receipt, today, [&](const workflow::ReceiptEntry &entry) {
            const QJsonObject line = entryFact(entry);
            context.output().print(line, entrySentence(line));
            return !context.output().isBroken();
        });
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString ReceiptExportCommand::summary() const
{
    return tr("write the serials of a receipt to a file");
}

QList<QCommandLineOption> ReceiptExportCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("format"), tr("csv, json, xlsx or xml"), QStringLiteral("FORMAT"),
                 QStringLiteral("csv")),
        QCommandLineOption(QStringLiteral("out"), tr("the file to write"), QStringLiteral("FILE")) };
}

ExitStatus ReceiptExportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    const QString file = arguments.value(QStringLiteral("out"));
    if (!id || !format || file.isEmpty())
        return context.misused(tr("name a receipt, a format (csv, json, xlsx, xml) and a file"));
    const Result<qint64> rows = context.read([&](ledger::View &view) {
        return workflow::exportReceipt(view, ReceiptId { *id }, context.clock().today(), *format, file);
    });
    if (!rows)
        return context.failed(rows.error());
    context.output().print(QJsonObject { { QStringLiteral("receipt"), idText(*id) }, { QStringLiteral("file"), file },
                               { QStringLiteral("rows"), *rows } },
        tr("%1: %n serials", nullptr, int(*rows)).arg(file));
    return ExitStatus::Done;
}

QString ReceiptSubmitCommand::summary() const
{
    return tr("end a receipt: write the receiving event and confirm the shipment");
}

QList<QCommandLineOption> ReceiptSubmitCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("accept-exceptions"), tr("submit in spite of open exceptions")),
        QCommandLineOption(QStringLiteral("reason"), tr("why they are accepted"), QStringLiteral("TEXT")),
        QCommandLineOption(
            QStringLiteral("keep-rest"), tr("what is missing may still come: keep a receipt open for it")) };
}

ExitStatus ReceiptSubmitCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> id = idFrom(arguments.positionalArguments().value(0));
    if (!id)
        return context.misused(tr("name one receipt by its number"));
    const workflow::SubmitRequest request { arguments.isSet(QStringLiteral("accept-exceptions")),
        arguments.value(QStringLiteral("reason")), arguments.isSet(QStringLiteral("keep-rest")) };
    const Result<workflow::SubmitOutcome> outcome
        = context.write([&](ledger::WriteTransaction &transaction, const ledger::SiteIdentity &site) {
              return shipping::submitReceipt(transaction, context.person(), ReceiptId { *id }, request, site);
          });
    if (!outcome)
        return context.failed(outcome.error());
    if (outcome->refused) {
        for (const workflow::ReceiptException &exception : outcome->open) {
            QJsonObject fact = exceptionFact(exception);
            fact.insert(QStringLiteral("receipt"), idText(*id));
            const QByteArray what = exception.uri.isEmpty() ? exception.gtin + ' ' + exception.lot : exception.uri;
            context.output().print(fact,
                QStringLiteral("%1 × %2: %3")
                    .arg(exception.count)
                    .arg(QString::fromUtf8(what), workflow::sentence(exception)));
        }
        for (const ledger::ReceiptScan &scan : outcome->unacknowledged) {
            context.output().print(QJsonObject { { QStringLiteral("receipt"), idText(*id) },
                                       { QStringLiteral("kind"), QStringLiteral("unacknowledged") },
                                       { QStringLiteral("seq"), scan.number },
                                       { QStringLiteral("verdict"), QLatin1StringView(nameOf(scan.verdict)) } },
                tr("Scan %1 must be put apart first. When that is done: receipt acknowledge %2")
                    .arg(scan.number)
                    .arg(receiptNumber(ReceiptId { *id })));
        }
        const QJsonObject fact { { QStringLiteral("receipt"), idText(*id) },
            { QStringLiteral("state"), QStringLiteral("open") },
            { QStringLiteral("exceptions"), qint64(outcome->open.size()) },
            { QStringLiteral("unacknowledged"), qint64(outcome->unacknowledged.size()) } };
        if (!outcome->unacknowledged.empty()) {
            context.output().print(fact,
                tr("Receipt %1 is not submitted: %n stopped packs are not put apart yet.", nullptr,
                    int(outcome->unacknowledged.size()))
                    .arg(receiptNumber(ReceiptId { *id })));
            return ExitStatus::Refused;
        }
        context.output().print(fact,
            tr("Receipt %1 is not submitted: %n exceptions are open. Accept them with --accept-exceptions --reason.",
                nullptr, int(outcome->open.size()))
                .arg(receiptNumber(ReceiptId { *id })));
        return ExitStatus::Refused;
    }
    QJsonArray events;
    for (const EventId event : outcome->events)
        events.append(event.value);
    QJsonObject fact { { QStringLiteral("receipt"), idText(*id) },
        { QStringLiteral("state"), QStringLiteral("submitted") }, { QStringLiteral("events"), events },
        { QStringLiteral("exceptions"), outcome->exceptions } };
    if (outcome->shipment.isValid()) {
        fact.insert(QStringLiteral("shipment"), idText(outcome->shipment.value));
        fact.insert(QStringLiteral("shipment_state"), QLatin1StringView(nameOf(outcome->shipmentState)));
    }
    if (outcome->followUp.isValid())
        fact.insert(QStringLiteral("follow_up"), idText(outcome->followUp.value));
    QStringList opened;
    QJsonArray cases;
    for (const ledger::CaseId one : outcome->cases) {
        cases.append(one.value);
        opened.append(exceptions::caseNumber(one));
    }
    if (!cases.isEmpty())
        fact.insert(QStringLiteral("cases"), cases);
    context.output().print(fact,
        tr("Receipt %1 is submitted, with %n exceptions accepted.", nullptr, int(outcome->exceptions))
                .arg(receiptNumber(ReceiptId { *id }))
            + (opened.isEmpty()
                    ? QString()
                    : QLatin1Char(' ') + tr("Cases with the partner: %1.").arg(opened.join(QStringLiteral(", ")))));
    return ExitStatus::Done;
}

} // namespace packledger::cli
