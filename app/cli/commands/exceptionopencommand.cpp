#include "cli/commands/exceptionopencommand.h"

#include "base/baseerrors.h"
#include "cli/casecall.h"
#include "cli/receiptfacts.h"
#include "exceptions/casesubjects.h"
#include "workflow/search.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace packledger::cli {

using exceptions::CaseId;
using ledger::ExceptionCase;
using ledger::ExceptionStore;
using ledger::Resolution;

namespace {

Result<exceptions::NewCase> subjectOf(
    ledger::View &view, const QCommandLineParser &arguments, exceptions::Category category, const gs1::ItemKey &item)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    if (!value("arrival").isEmpty())
        return exceptions::aboutArrival(view, ledger::InboxId { value("arrival").toLongLong() });
    if (!value("receipt").isEmpty())
        return exceptions::aboutReceipt(view, ReceiptId { idFrom(value("receipt")).value_or(0) }, category);
    if (!value("shipment").isEmpty())
        return exceptions::aboutShipment(view, ShipmentId { idFrom(value("shipment")).value_or(0) }, category);
    return exceptions::aboutItem(view, item, category);
}

} // namespace

QString ExceptionOpenCommand::summary() const
{
    return tr("open a case with a partner by hand");
}

QList<QCommandLineOption> ExceptionOpenCommand::options() const
{
    return { textOption("category", tr("catalogue code (1-1A), or one of %1").arg(categoryNames()), "C"),
        textOption("item", tr("about this pack or container: its code, or a serial that no other has"), "ITEM"),
        textOption("receipt", tr("about all that this receipt put aside"), "RECEIPT"),
        textOption("shipment", tr("about this whole delivery"), "SHIPMENT"),
        textOption("arrival", tr("about this refused document"), "ARRIVAL"),
        textOption("resolution", tr("what is asked for, instead of what the category proposes"), "TEXT"),
        textOption("right", tr("the right GTIN or GLN, where master data are wrong"), "NUMBER"),
        textOption("partner", tr("with this partner"), "NAME"), textOption("po", tr("the purchase order"), "NUMBER"),
        textOption("note", tr("in words"), "TEXT"),
        textOption("photo", tr("a picture or paper that proves it"), "FILE") };
}

ExitStatus ExceptionOpenCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const bool isArrival = !value("arrival").isEmpty();
    const std::optional<exceptions::Category> category = exceptions::categoryFrom(value("category").toUtf8());
    if (!category && !isArrival)
        return context.misused(tr("name a category: %1").arg(categoryNames()));
    if (value("item").isEmpty() && value("receipt").isEmpty() && value("shipment").isEmpty() && !isArrival)
        return context.misused(tr("say what it is about: an item, a receipt, a shipment or an arrival"));
    const std::optional<Resolution> resolution = resolutionFrom(value("resolution"));
    if (!resolution && !value("resolution").isEmpty())
        return context.misused(tr("there is no resolution %1").arg(value("resolution")));
    QByteArray photo;
    if (!value("photo").isEmpty()) {
        Result<QByteArray> read = fileBytes(value("photo"));
        if (!read)
            return context.failed(read.error());
        photo = *std::move(read);
    }
    gs1::ItemKey item;
    if (!value("item").isEmpty()) {
        const Result<gs1::ItemKey> named = context.read([&](ledger::View &view) {
            return workflow::itemNamed(view, value("item").toUtf8(), context.clock().today());
        });
        if (!named)
            return context.failed(named.error());
        item = *named;
    }
    const Result<CaseId> id = context.write([&](ledger::WriteTransaction &transaction) -> Result<CaseId> {
        Result<exceptions::NewCase> wanted
            = subjectOf(transaction, arguments, category.value_or(exceptions::Category::Other), item);
        if (!wanted)
            return fail(wanted.error());
        if (const std::optional<ExceptionCase> before
            = wanted->uuid.isEmpty() ? std::nullopt : ExceptionStore(transaction.database()).byUuid(wanted->uuid))
            return before->id;
        if (!value("partner").isEmpty())
            wanted->partner = value("partner").toUtf8();
        if (!value("po").isEmpty())
            wanted->purchaseOrder = value("po").toUtf8();
        wanted->note = value("note");
        for (ledger::ExceptionLine &line : wanted->lines) {
            if (resolution)
                line.resolution = *resolution;
            if (!value("right").isEmpty())
                line.toldGtin = value("right").toLatin1();
        }
        const Result<CaseId> opened = exceptions::openCase(transaction, context.person(), *wanted);
        if (!opened || photo.isEmpty())
            return opened;
        QBuffer file(&photo);
        file.open(QIODevice::ReadOnly);
        const Result<void> attached = exceptions::attachEvidence(
            transaction, context.person(), *opened, file, QFileInfo(value("photo")).fileName());
        return attached ? opened : Result<CaseId>(fail(attached.error()));
    });
    return id ? showCase(context, *id) : context.failed(id.error());
}

QString ExceptionChangeCommand::summary() const
{
    return tr("change what a case asks for, or of whom");
}

QList<QCommandLineOption> ExceptionChangeCommand::options() const
{
    return { textOption("category", tr("another category; its proposal comes with it"), "C"),
        textOption("resolution", tr("what is asked for"), "TEXT"),
        textOption("partner", tr("with this partner"), "NAME"), textOption("po", tr("the purchase order"), "NUMBER"),
        textOption("note", tr("in words"), "TEXT"), textOption("due", tr("the last good day"), "YYYY-MM-DD") };
}

ExitStatus ExceptionChangeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    exceptions::CaseChange change;
    if (arguments.isSet(QStringLiteral("category"))) {
        change.category = exceptions::categoryFrom(value("category").toUtf8());
        if (!change.category)
            return context.misused(tr("name a category: %1").arg(categoryNames()));
    }
    if (arguments.isSet(QStringLiteral("resolution"))) {
        change.resolution = resolutionFrom(value("resolution"));
        if (!change.resolution)
            return context.misused(tr("there is no resolution %1").arg(value("resolution")));
    }
    if (arguments.isSet(QStringLiteral("due"))) {
        change.due = QDate::fromString(value("due"), Qt::ISODate);
        if (!change.due->isValid())
            return context.misused(tr("a day is written like 2026-11-25"));
    }
    if (arguments.isSet(QStringLiteral("partner")))
        change.partner = value("partner").toUtf8();
    if (arguments.isSet(QStringLiteral("po")))
        change.purchaseOrder = value("po").toUtf8();
    if (arguments.isSet(QStringLiteral("note")))
        change.note = value("note");
    return withCase(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, CaseId id) {
            return exceptions::changeCase(transaction, person, id, change);
        });
}

QString ExceptionAttachCommand::summary() const
{
    return tr("keep a picture or a paper with a case");
}

ExitStatus ExceptionAttachCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(1);
    QFile file(name);
    if (name.isEmpty())
        return context.misused(tr("name a case and a file"));
    if (!file.open(QIODevice::ReadOnly))
        return context.failed({ packledger::codes::fileOpen, name + QStringLiteral(": ") + file.errorString() });
    return withCase(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, CaseId id) {
            return exceptions::attachEvidence(transaction, person, id, file, QFileInfo(name).fileName());
        });
}

} // namespace packledger::cli
