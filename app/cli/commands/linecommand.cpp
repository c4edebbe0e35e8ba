#include "cli/commands/linecommand.h"

#include "base/baseerrors.h"
#include "base/text.h"
#include "bootstrap/jobexchange.h"
#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "common/paperpainter.h"
#include "line/clearancecards.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"
#include "workflow/lotcorrection.h"

#include <QFile>
#include <QJsonArray>

namespace packledger::cli {

namespace {

ExitStatus showClearance(CommandContext &context, BatchId batch)
{
    const Result<workflow::Clearance> clearance
        = context.read([&](ledger::View &view) { return workflow::clearanceOf(view, batch); });
    if (!clearance)
        return context.failed(clearance.error());
    for (const workflow::ClearancePoint &point : clearance->points) {
        QJsonObject fact { { QStringLiteral("point"), text(point.id) }, { QStringLiteral("text"), point.text },
            { QStringLiteral("checked"), point.isChecked } };
        if (point.isChecked) {
            fact.insert(QStringLiteral("by"), text(point.by.operatorName));
            fact.insert(QStringLiteral("at"), text(point.at.toIso()));
            fact.insert(QStringLiteral("scanned"), point.isScanned);
        }
        context.output().print(fact,
            point.isChecked ? QStringLiteral("[x] %1 (%2)").arg(point.text, text(point.by.operatorName))
                            : QStringLiteral("[ ] %1").arg(point.text));
    }
    QJsonArray signatures;
    QStringList names;
    for (const workflow::Signature &signature : clearance->signatures) {
        signatures.append(toJson(signature));
        names.append(signature.name);
    }
    context.output().print(
        QJsonObject { { QStringLiteral("batch"), idText(batch.value) },
            { QStringLiteral("clear"), clearance->isComplete() }, { QStringLiteral("signatures"), signatures } },
        clearance->isComplete() ? QCoreApplication::translate("BatchClearCommand", "The line is clear, signed by %1.")
                                      .arg(names.join(QStringLiteral(", ")))
                                : QCoreApplication::translate("BatchClearCommand", "The line is not clear yet."));
    return ExitStatus::Done;
}

/// Puts the batch's job into the printer of this station's packs, asks it back, and writes down what it says.
Result<void> askPrinter(CommandContext &context, const QString &name)
{
    if (name.isEmpty())
        return {};
    return context.inSite([&](ledger::Site &site) -> Result<void> {
        BatchId batch;
        const auto order = site.ledger().read([&](ledger::View &view) -> Result<std::optional<bootstrap::JobOrder>> {
            const Result<ledger::BatchRow> row = workflow::batchFor(view, context.person(), name);
            if (!row)
                return fail(row.error());
            batch = row->id;
            return bootstrap::jobFor(
                view, site.folder(), context.person(), row->id, context.options().station.toUtf8());
        });
        if (!order)
            return fail(order.error());
        if (!*order)
            return {};
        const workflow::JobCheck check = bootstrap::exchangeJob(**order, site.folder());
        context.output().print({ { QStringLiteral("printer"), check.printer },
                                   { QStringLiteral("holds"), QLatin1StringView(nameOf(check.answer)) },
                                   { QStringLiteral("message"), sentence(check) } },
            sentence(check));
        return site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::recordJobCheck(transaction, context.person(), batch, check);
        });
    });
}

} // namespace

QString BatchClearCommand::summary() const
{
    return tr("check the points of a line clearance, and sign it");
}

QList<QCommandLineOption> BatchClearCommand::options() const
{
    return { valueOption("point", tr("the point that holds; may be repeated"), "POINT"),
        valueOption("scan", tr("what the scanner read at a point; may be repeated"), "CODE"),
        QCommandLineOption(QStringLiteral("all"), tr("every point holds")),
        valueOption("note", tr("what was seen"), "TEXT"),
        valueOption("photo", tr("a picture of it, kept with the record"), "FILE"),
        valueOption("signed-by", tr("who did it"), "NAME"),
        valueOption("witnessed-by", tr("who looked as well"), "NAME"), pinsOption() };
}

ExitStatus BatchClearCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a batch"));
    const QString photoFile = arguments.value(QStringLiteral("photo"));
    QFile photo(photoFile);
    if (!photoFile.isEmpty() && !photo.open(QIODevice::ReadOnly))
        return context.failed({ codes::fileOpen, photoFile });
    const Result<Pins> pins = readPins(arguments.value(QStringLiteral("pins")));
    if (!pins)
        return context.failed(pins.error());
    const Result<BatchId> batch = context.write([&](ledger::WriteTransaction &transaction) -> Result<BatchId> {
        const Result<ledger::BatchRow> row = workflow::batchFor(transaction, context.person(), name);
        if (!row)
            return fail(row.error());
        QByteArrayList points;
        for (const QString &point : arguments.values(QStringLiteral("point")))
            points.append(point.toUtf8());
        for (const QString &code : arguments.values(QStringLiteral("scan"))) {
            const auto scanned
                = workflow::scanPoint(transaction, context.person(), row->id, scannedMeaning(context, code.toUtf8()));
            if (!scanned)
                return fail(scanned.error());
        }
        if (arguments.isSet(QStringLiteral("all"))) {
            const Result<workflow::Clearance> clearance = workflow::clearanceOf(transaction, row->id);
            if (!clearance)
                return fail(clearance.error());
            for (const workflow::ClearancePoint &point : clearance->points) {
                if (!point.isChecked && !points.contains(point.id))
                    points.append(point.id);
            }
        }
        for (const QByteArray &point : points) {
            const Result<void> checked = workflow::checkPoint(transaction, context.person(), row->id, point,
                arguments.value(QStringLiteral("note")), photo.isOpen() ? &photo : nullptr);
            if (!checked)
                return fail(checked.error());
        }
        return row->id;
    });
    if (!batch)
        return context.failed(batch.error());
    std::vector<access::Signatory> signatories;
    for (const char *option : { "signed-by", "witnessed-by" }) {
        const QString who = arguments.value(QString::fromLatin1(option));
        if (who.isEmpty())
            continue;
        const Result<access::Signatory> signatory = signatoryOf(context, who, *pins);
        if (!signatory)
            return context.failed(signatory.error());
        signatories.push_back(*signatory);
    }
    // Both or neither: a refused second name must not leave the first one's signature behind.
    const Result<void> signedNow = context.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        for (const access::Signatory &signatory : signatories) {
            if (const auto done = workflow::signClearance(transaction, signatory, *batch); !done)
                return fail(done.error());
        }
        return {};
    });
    if (!signedNow)
        return context.failed(signedNow.error());
    return showClearance(context, *batch);
}

QString BatchCardsCommand::summary() const
{
    return tr("list the codes of the points of a clearance, or print their cards");
}

QList<QCommandLineOption> BatchCardsCommand::options() const
{
    return { valueOption("out", tr("a PDF with a card for each point, to be hung there"), "FILE") };
}

ExitStatus BatchCardsCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<std::vector<workflow::ClearancePoint>> points
        = context.read([](ledger::View &view) -> Result<std::vector<workflow::ClearancePoint>> {
              return workflow::clearancePoints(view);
          });
    if (!points)
        return context.failed(points.error());
    for (const workflow::ClearancePoint &point : *points) {
        QJsonObject fact { { QStringLiteral("point"), text(point.id) }, { QStringLiteral("text"), point.text },
            { QStringLiteral("card"), text(workflow::cardOf(point)) } };
        if (!point.ownCode.isEmpty())
            fact.insert(QStringLiteral("code"), text(point.ownCode));
        context.output().print(fact, QStringLiteral("%1 %2").arg(text(workflow::cardOf(point)), point.text));
    }
    const QString file = arguments.value(QStringLiteral("out"));
    if (file.isEmpty())
        return ExitStatus::Done;
    const Result<void> saved = context.inSite([&](ledger::Site &site) {
        return common::savePaper(
            line::clearanceCards(*points), file, QStringLiteral("Packledger · ") + site.identity().name);
    });
    if (!saved)
        return context.failed(saved.error());
    context.output().print({ { QStringLiteral("file"), file } }, tr("Saved as %1.").arg(file));
    return ExitStatus::Done;
}

QString BatchStartCommand::summary() const
{
    return tr("start the line");
}

ExitStatus BatchStartCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (const Result<void> asked = askPrinter(context, arguments.positionalArguments().value(0)); !asked)
        return context.failed(asked.error());
    return withBatch(context, arguments, workflow::startBatch);
}

QString BatchStopCommand::summary() const
{
    return tr("note that the line stands, and why");
}

QList<QCommandLineOption> BatchStopCommand::options() const
{
    return { valueOption("reason", tr("one of %1").arg(text(workflow::stopReasons().join(", "))), "REASON"),
        valueOption("note", tr("what happened"), "TEXT") };
}

ExitStatus BatchStopCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withBatch(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
            return workflow::stopLine(transaction, person, batch, arguments.value(QStringLiteral("reason")).toUtf8(),
                arguments.value(QStringLiteral("note")));
        });
}

QString BatchResumeCommand::summary() const
{
    return tr("note that the line runs again");
}

ExitStatus BatchResumeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withBatch(context, arguments, workflow::resumeLine);
}

QString BatchShiftCommand::summary() const
{
    return tr("hand the line over to the next shift");
}

QList<QCommandLineOption> BatchShiftCommand::options() const
{
    return { valueOption("to", tr("who answers for the line from now on"), "NAME"),
        valueOption("note", tr("what the next shift must know"), "TEXT"), pinsOption() };
}

ExitStatus BatchShiftCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString next = arguments.value(QStringLiteral("to"));
    if (next.isEmpty())
        return context.misused(tr("say with --to who takes over"));
    const Result<Pins> pins = readPins(arguments.value(QStringLiteral("pins")));
    if (!pins)
        return context.failed(pins.error());
    const Result<access::Signatory> signatory = signatoryOf(context, next, *pins);
    if (!signatory)
        return context.failed(signatory.error());
    return withBatch(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
            return workflow::changeShift(
                transaction, person, batch, signatory->person, arguments.value(QStringLiteral("note")));
        });
}

QString BatchNoteCommand::summary() const
{
    return tr("attach a deviation to a batch");
}

QList<QCommandLineOption> BatchNoteCommand::options() const
{
    return { valueOption("text", tr("what happened"), "TEXT"),
        valueOption("reference", tr("its number in the quality system"), "NUMBER"),
        valueOption("photo", tr("a picture of it (PNG, JPEG), kept with the record"), "FILE") };
}

ExitStatus BatchNoteCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString photoFile = arguments.value(QStringLiteral("photo"));
    QFile photo(photoFile);
    if (!photoFile.isEmpty() && !photo.open(QIODevice::ReadOnly))
        return context.failed({ codes::fileOpen, photoFile });
    return withBatch(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
            return workflow::noteDeviation(transaction, person, batch, arguments.value(QStringLiteral("text")),
                arguments.value(QStringLiteral("reference")), photo.isOpen() ? &photo : nullptr);
        });
}

QString BatchCorrectCommand::summary() const
{
    return tr("correct lot and expiry of a batch's packs, where the data are wrong");
}

QList<QCommandLineOption> BatchCorrectCommand::options() const
{
    return { valueOption("lot", tr("the lot on the labels; as it is unless told"), "LOT"),
        valueOption("expiry", tr("the expiry on the labels, 2028-08-31 or 2028-08; as it is unless told"), "DATE"),
        valueOption("reason", tr("why"), "TEXT"),
        valueOption("signed-by", tr("who corrects it, where two persons approve"), "NAME"),
        valueOption("approved-by", tr("who approves that, somebody else"), "NAME"), pinsOption() };
}

ExitStatus BatchCorrectCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("lot")) && !arguments.isSet(QStringLiteral("expiry")))
        return context.misused(tr("say with --lot or --expiry what is right"));
    const QString performed = arguments.value(QStringLiteral("signed-by"));
    const QString approved = arguments.value(QStringLiteral("approved-by"));
    if (performed.isEmpty() != approved.isEmpty())
        return context.misused(tr("two sign: --signed-by and --approved-by"));
    const Result<Pins> pins = readPins(arguments.value(QStringLiteral("pins")));
    if (!pins)
        return context.failed(pins.error());
    const Result<ledger::BatchRow> row = context.read([&](ledger::View &view) {
        return workflow::batchFor(view, context.person(), arguments.positionalArguments().value(0));
    });
    if (!row)
        return context.failed(row.error());
    workflow::LotCorrection correction { row->order.lot, row->order.expiry, arguments.value(QStringLiteral("reason")) };
    if (arguments.isSet(QStringLiteral("lot")))
        correction.lot = arguments.value(QStringLiteral("lot")).toUtf8();
    if (const QByteArray expiry = arguments.value(QStringLiteral("expiry")).toLatin1(); !expiry.isEmpty())
        correction.expiry = workflow::orderExpiry(expiry, context.clock().today()).value_or(expiry);
    if (!performed.isEmpty()) {
        const Result<access::Signatory> first = signatoryOf(context, performed, *pins);
        if (!first)
            return context.failed(first.error());
        const Result<access::Signatory> second = signatoryOf(context, approved, *pins);
        if (!second)
            return context.failed(second.error());
        correction.signers = { *first, *second };
    }
    const Result<workflow::CorrectedLot> corrected = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::correctLot(transaction, context.person(), row->id, correction);
    });
    if (!corrected)
        return context.failed(corrected.error());
    QJsonArray events;
    for (const EventId event : corrected->events)
        events.append(event.value);
    QJsonObject fact { { QStringLiteral("batch"), idText(row->id.value) },
        { QStringLiteral("lot"), text(correction.lot) }, { QStringLiteral("expiry"), text(correction.expiry) },
        { QStringLiteral("packs"), corrected->packs }, { QStringLiteral("events"), events } };
    if (!corrected->signatures.empty()) {
        QJsonArray signatures;
        for (const workflow::Signature &signature : corrected->signatures)
            signatures.append(toJson(signature));
        fact.insert(QStringLiteral("signatures"), signatures);
    }
    context.output().print(fact,
        tr("%1 packs are corrected: lot %2, expiry %3.")
            .arg(corrected->packs)
            .arg(text(correction.lot), text(correction.expiry)));
    return ExitStatus::Done;
}

QString BatchCancelCommand::summary() const
{
    return tr("give a work order up before it runs");
}

QList<QCommandLineOption> BatchCancelCommand::options() const
{
    return { valueOption("reason", tr("why"), "TEXT") };
}

ExitStatus BatchCancelCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withBatch(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
            return workflow::cancelBatch(transaction, person, batch, arguments.value(QStringLiteral("reason")));
        });
}

} // namespace packledger::cli
