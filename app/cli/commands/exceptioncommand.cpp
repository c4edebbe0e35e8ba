#include "cli/commands/exceptioncommand.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "cli/batchcall.h"
#include "cli/casefacts.h"
#include "cli/receiptfacts.h"
#include "exceptions/caseexport.h"
#include "exceptions/casesubjects.h"
#include "exceptions/casewords.h"
#include "exceptions/exceptionerrors.h"
#include "scan/itemid.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace packledger::cli {

namespace {

using exceptions::CaseId;
using ledger::ExceptionCase;
using ledger::ExceptionStore;
using ledger::Resolution;

struct ExceptionCommands
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionCommands)
};

QCommandLineOption option(const char *name, const QString &text, const char *value = nullptr)
{
    return value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                 : QCommandLineOption(QString::fromLatin1(name), text);
}

/// "12" or "X-0012".
CaseId caseFrom(const QCommandLineParser &arguments)
{
    QString text = arguments.positionalArguments().value(0);
    if (text.startsWith(QLatin1StringView("X-"), Qt::CaseInsensitive))
        text.remove(0, 2);
    return CaseId { text.toLongLong() };
}

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, name + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

QString choices()
{
    QStringList names;
    for (const exceptions::CategoryFacts &facts : exceptions::categories())
        names.append(QString::fromLatin1(facts.name));
    return names.join(QStringLiteral(", "));
}

/// "Send new data", also as "send-new-data".
std::optional<Resolution> resolutionFrom(QString text)
{
    text.replace(QLatin1Char('-'), QLatin1Char(' '));
    for (int i = 1; i <= int(Resolution::DebitAccount); ++i) {
        if (text.compare(QLatin1StringView(nameOf(Resolution(i))), Qt::CaseInsensitive) == 0)
            return Resolution(i);
    }
    return std::nullopt;
}

exceptions::CaseChoice choiceOf(const QCommandLineParser &arguments)
{
    exceptions::CaseChoice choice;
    choice.isOpen = arguments.isSet(QStringLiteral("open"));
    choice.isOverdue = arguments.isSet(QStringLiteral("overdue"));
    choice.partner = arguments.value(QStringLiteral("partner")).toUtf8();
    choice.receipt = ReceiptId { idFrom(arguments.value(QStringLiteral("receipt"))).value_or(0) };
    return choice;
}

QList<QCommandLineOption> choiceOptions()
{
    return { option("open", ExceptionCommands::tr("unresolved ones alone")),
        option("overdue", ExceptionCommands::tr("those past their deadline alone")),
        option("partner", ExceptionCommands::tr("with this partner alone"), "NAME"),
        option("receipt", ExceptionCommands::tr("of this receipt alone"), "RECEIPT") };
}

void print(CommandContext &context, ledger::View &view, const ExceptionCase &found)
{
    const QDate today = context.clock().today();
    context.output().print(caseFact(view, found, today), caseSentence(view, found, today));
}

/// Prints the case as it is now.
ExitStatus show(CommandContext &context, CaseId id)
{
    const Result<void> shown = context.read([&](ledger::View &view) -> Result<void> {
        const Result<ExceptionCase> found = exceptions::findCase(view, id);
        if (!found)
            return fail(found.error());
        print(context, view, *found);
        return {};
    });
    return shown ? ExitStatus::Done : context.failed(shown.error());
}

/// One act on the case that the first argument names.
using CaseJob = std::function<Result<void>(ledger::WriteTransaction &, const access::Session &, CaseId)>;
ExitStatus withCase(CommandContext &context, const QCommandLineParser &arguments, const CaseJob &job)
{
    const CaseId id = caseFrom(arguments);
    if (!id.isValid())
        return context.misused(ExceptionCommands::tr("name a case by its number"));
    const Result<void> done
        = context.write([&](ledger::WriteTransaction &transaction) { return job(transaction, context.person(), id); });
    return done ? show(context, id) : context.failed(done.error());
}

Result<exceptions::NewCase> subjectOf(
    ledger::View &view, const QCommandLineParser &arguments, exceptions::Category category, const QDate &today)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    if (!value("arrival").isEmpty())
        return exceptions::aboutArrival(view, ledger::InboxId { value("arrival").toLongLong() });
    if (!value("receipt").isEmpty())
        return exceptions::aboutReceipt(view, ReceiptId { idFrom(value("receipt")).value_or(0) }, category);
    if (!value("shipment").isEmpty())
        return exceptions::aboutShipment(view, ShipmentId { idFrom(value("shipment")).value_or(0) }, category);
    const Result<gs1::ItemKey> key = scan::parseItemId(value("item").toUtf8(), today);
    if (!key)
        return fail(key.error());
    return exceptions::aboutItem(view, *key, category);
}

} // namespace

QString ExceptionListCommand::summary() const
{
    return tr("list cases with partners, by their deadline");
}

QList<QCommandLineOption> ExceptionListCommand::options() const
{
    return choiceOptions();
}

ExitStatus ExceptionListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<void> listed = context.read([&](ledger::View &view) -> Result<void> {
        for (const ExceptionCase &found : exceptions::casesOf(view, choiceOf(arguments), context.clock().today())) {
            print(context, view, found);
            if (context.output().isBroken())
                break;
        }
        return {};
    });
    return listed ? ExitStatus::Done : context.failed(listed.error());
}

QString ExceptionShowCommand::summary() const
{
    return tr("show a case, its items and its history");
}

QList<QCommandLineOption> ExceptionShowCommand::options() const
{
    return { option("message", tr("write the message as it would go now into this file"), "FILE"),
        option("mail", tr("write the draft of a mail into this file"), "FILE"),
        option("evidence", tr("the number of a picture or paper to write out"), "NUMBER"),
        option("out", tr("and the file for it"), "FILE") };
}

ExitStatus ExceptionShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const CaseId id = caseFrom(arguments);
    if (!id.isValid())
        return context.misused(tr("name a case by its number"));
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const Result<void> shown = context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<void> {
        const Result<ExceptionCase> found = exceptions::findCase(view, id);
        if (!found)
            return fail(found.error());
        ExceptionStore store(view.database());
        print(context, view, *found);
        for (const ledger::ExceptionLine &line : store.lines(id))
            context.output().print(caseLineFact(view, *found, line), caseLineSentence(*found, line));
        for (const ledger::CaseEvidence &evidence : store.evidence(id)) {
            context.output().print(
                QJsonObject { { QStringLiteral("case"), id.value }, { QStringLiteral("evidence"), evidence.number },
                    { QStringLiteral("name"), evidence.name },
                    { QStringLiteral("content_type"), QString::fromLatin1(evidence.contentType) },
                    { QStringLiteral("sha256"), QString::fromLatin1(evidence.sha256.toHex()) } },
                QStringLiteral("  %1  %2").arg(evidence.number).arg(evidence.name));
            if (evidence.number == value("evidence").toInt() && !value("out").isEmpty()) {
                QBuffer bytes;
                bytes.open(QIODevice::WriteOnly);
                if (const Result<void> restored = view.documents().restoreBytes(evidence.sha256, bytes); !restored)
                    return restored;
                if (const Result<void> written = replaceFile(value("out"), bytes.data()); !written)
                    return written;
            }
        }
        for (const exceptions::CaseStep &step : exceptions::timeline(view, id))
            context.output().print(
                QJsonObject { { QStringLiteral("case"), id.value }, { QStringLiteral("step"), step.seq },
                    { QStringLiteral("time"), QString::fromLatin1(step.at.toIso()) },
                    { QStringLiteral("who"), QString::fromUtf8(step.who) }, { QStringLiteral("message"), step.words } },
                QStringLiteral("  %1 %2: %3")
                    .arg(QString::fromLatin1(step.at.toIso()), QString::fromUtf8(step.who), step.words));
        if (value("message").isEmpty() && value("mail").isEmpty())
            return {};
        const Result<sync::CaseTelling> preview = sync::previewCase(view, id, site, context.clock().now());
        if (!preview)
            return fail(preview.error());
        for (const auto &[name, content] :
            { std::pair<const char *, QByteArray> { "message", preview->json }, { "mail", preview->mail } }) {
            if (!value(name).isEmpty()) {
                if (const Result<void> written = replaceFile(value(name), content); !written)
                    return written;
            }
        }
        return {};
    });
    return shown ? ExitStatus::Done : context.failed(shown.error());
}

QString ExceptionOpenCommand::summary() const
{
    return tr("open a case with a partner by hand");
}

QList<QCommandLineOption> ExceptionOpenCommand::options() const
{
    return { option("category", tr("catalogue code (1-1A), or one of %1").arg(choices()), "C"),
        option("item", tr("about this pack or container"), "ITEM"),
        option("receipt", tr("about all that this receipt put aside"), "RECEIPT"),
        option("shipment", tr("about this whole delivery"), "SHIPMENT"),
        option("arrival", tr("about this refused document"), "ARRIVAL"),
        option("resolution", tr("what is asked for, instead of what the category proposes"), "TEXT"),
        option("right", tr("the right GTIN or GLN, where master data are wrong"), "NUMBER"),
        option("partner", tr("with this partner"), "NAME"), option("po", tr("the purchase order"), "NUMBER"),
        option("note", tr("in words"), "TEXT"), option("photo", tr("a picture or paper that proves it"), "FILE") };
}

ExitStatus ExceptionOpenCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const bool isArrival = !value("arrival").isEmpty();
    const std::optional<exceptions::Category> category = exceptions::categoryFrom(value("category").toUtf8());
    if (!category && !isArrival)
        return context.misused(tr("name a category: %1").arg(choices()));
    if (value("item").isEmpty() && value("receipt").isEmpty() && value("shipment").isEmpty() && !isArrival)
        return context.misused(tr("say what it is about: an item, a receipt, a shipment or an arrival"));
    const std::optional<Resolution> resolution = resolutionFrom(value("resolution"));
    if (!resolution && !value("resolution").isEmpty())
        return context.misused(tr("there is no resolution %1").arg(value("resolution")));
    QByteArray photo;
    if (!value("photo").isEmpty()) {
        Result<QByteArray> read = bytesOf(value("photo"));
        if (!read)
            return context.failed(read.error());
        photo = *std::move(read);
    }
    const Result<CaseId> id = context.write([&](ledger::WriteTransaction &transaction) -> Result<CaseId> {
        Result<exceptions::NewCase> wanted = subjectOf(
            transaction, arguments, category.value_or(exceptions::Category::Other), context.clock().today());
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
    return id ? show(context, *id) : context.failed(id.error());
}

QString ExceptionChangeCommand::summary() const
{
    return tr("change what a case asks for, or of whom");
}

QList<QCommandLineOption> ExceptionChangeCommand::options() const
{
    return { option("category", tr("another category; its proposal comes with it"), "C"),
        option("resolution", tr("what is asked for"), "TEXT"), option("partner", tr("with this partner"), "NAME"),
        option("po", tr("the purchase order"), "NUMBER"), option("note", tr("in words"), "TEXT"),
        option("due", tr("the last good day"), "YYYY-MM-DD") };
}

ExitStatus ExceptionChangeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    exceptions::CaseChange change;
    if (arguments.isSet(QStringLiteral("category"))) {
        change.category = exceptions::categoryFrom(value("category").toUtf8());
        if (!change.category)
            return context.misused(tr("name a category: %1").arg(choices()));
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

QString ExceptionSendCommand::summary() const
{
    return tr("tell the partner: by message, or as the draft of a mail");
}

QList<QCommandLineOption> ExceptionSendCommand::options() const
{
    return { option("mail", tr("write the draft of a mail into this file; no message goes out"), "FILE") };
}

ExitStatus ExceptionSendCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const CaseId id = caseFrom(arguments);
    if (!id.isValid())
        return context.misused(tr("name a case by its number"));
    const QString mail = arguments.value(QStringLiteral("mail"));
    const Result<sync::CaseTelling> telling = context.write(
        [&](ledger::WriteTransaction &transaction, const ledger::SiteIdentity &site) -> Result<sync::CaseTelling> {
            Result<sync::CaseTelling> sent = sync::sendCase(transaction, context.person(), id, site,
                mail.isEmpty() ? sync::CaseWay::AsAgreed : sync::CaseWay::Mail);
            if (sent && !sent->document.isValid() && mail.isEmpty())
                return fail(exceptions::codes::noWay, exceptions::caseNumber(id));
            if (sent && !mail.isEmpty()) {
                if (const Result<void> written = replaceFile(mail, sent->mail); !written)
                    return fail(written.error());
            }
            return sent;
        });
    if (!telling)
        return context.failed(telling.error());
    QJsonObject fact = tellingFact(*telling);
    if (!mail.isEmpty())
        fact.insert(QStringLiteral("mail"), mail);
    const QString number = exceptions::caseNumber(id);
    context.output().print(fact,
        !telling->document.isValid() ? tr("Case %1: the draft of a mail stands in %2. Send it.").arg(number, mail)
            : telling->isRepeated
            ? tr("Case %1 is with the partner already (document %2).").arg(number).arg(telling->document.value)
            : tr("Case %1 goes to the partner (document %2).").arg(number).arg(telling->document.value));
    return ExitStatus::Done;
}

QString ExceptionAnswerCommand::summary() const
{
    return tr("note a partner's answer, or answer a partner's case");
}

QList<QCommandLineOption> ExceptionAnswerCommand::options() const
{
    return { option("accept", tr("yes")), option("reject", tr("no")),
        option("instead", tr("no, but this resolution"), "TEXT"),
        option("by", tr("how it was said: phone, mail or other"), "WAY"), option("words", tr("what was said"), "TEXT"),
        option("lines", tr("these items alone, with commas between"), "NUMBERS"),
        option("file", tr("a message of the partner's, as it came by mail"), "FILE"),
        option("mail", tr("of a partner's case: the draft of a mail with our answer"), "FILE") };
}

ExitStatus ExceptionAnswerCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const auto has = [&](const char *name) { return arguments.isSet(QString::fromLatin1(name)); };
    const CaseId id = caseFrom(arguments);
    if (has("file")) {
        const Result<QByteArray> content = bytesOf(value("file"));
        if (!content)
            return context.failed(content.error());
        const Result<CaseId> taken = context.write([&](ledger::WriteTransaction &transaction) {
            return exceptions::takeAnswerFile(transaction, context.person(), id, *content);
        });
        return taken ? show(context, *taken) : context.failed(taken.error());
    }
    if (!id.isValid())
        return context.misused(tr("name a case by its number"));
    exceptions::Answer answer;
    answer.comments = value("words");
    if (has("accept"))
        answer.answer = ledger::LineAnswer::Accepted;
    else if (has("reject") || has("instead"))
        answer.answer = ledger::LineAnswer::Rejected;
    if (has("instead")) {
        const std::optional<Resolution> instead = resolutionFrom(value("instead"));
        if (!instead)
            return context.misused(tr("there is no resolution %1").arg(value("instead")));
        answer.alternative = *instead;
    }
    for (const QString &number : value("lines").split(QLatin1Char(','), Qt::SkipEmptyParts))
        answer.lines.push_back(number.toInt());
    const std::optional<exceptions::AnswerWay> way
        = has("by") ? exceptions::answerWayFrom(value("by").toUtf8()) : exceptions::AnswerWay::Other;
    if (!way)
        return context.misused(tr("an answer comes by phone, mail or other"));
    const Result<void> done
        = context.write([&](ledger::WriteTransaction &transaction, const ledger::SiteIdentity &site) -> Result<void> {
              const Result<ExceptionCase> found = exceptions::findCase(transaction, id);
              if (!found)
                  return fail(found.error());
              if (!found->isTheirs)
                  return exceptions::noteAnswer(transaction, context.person(), id, *way, answer);
              const Result<sync::CaseTelling> reply = sync::replyToCase(transaction, context.person(), id, answer, site,
                  has("mail") ? sync::CaseWay::Mail : sync::CaseWay::AsAgreed);
              if (!reply)
                  return fail(reply.error());
              if (!reply->document.isValid() && !has("mail"))
                  return fail(exceptions::codes::noWay, exceptions::caseNumber(id));
              return has("mail") ? replaceFile(value("mail"), reply->mail) : Result<void>();
          });
    return done ? show(context, id) : context.failed(done.error());
}

QString ExceptionResolveCommand::summary() const
{
    return tr("end a case by hand");
}

QList<QCommandLineOption> ExceptionResolveCommand::options() const
{
    return { option("reason", tr("why; needed"), "TEXT") };
}

ExitStatus ExceptionResolveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withCase(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, CaseId id) {
            return exceptions::resolveCase(transaction, person, id, arguments.value(QStringLiteral("reason")));
        });
}

QString ExceptionExportCommand::summary() const
{
    return tr("write the cases' items into a table");
}

QList<QCommandLineOption> ExceptionExportCommand::options() const
{
    QList<QCommandLineOption> all = choiceOptions();
    all.append(QCommandLineOption(
        QStringLiteral("format"), tr("csv, json or xlsx"), QStringLiteral("FORMAT"), QStringLiteral("csv")));
    all.append(option("out", tr("the file to write"), "FILE"));
    return all;
}

ExitStatus ExceptionExportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString file = arguments.value(QStringLiteral("out"));
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    if (!format || file.isEmpty())
        return context.misused(tr("name a format (csv, json, xlsx) and a file"));
    const Result<qint64> rows = context.read([&](ledger::View &view) {
        return exceptions::exportCases(view, choiceOf(arguments), context.clock().today(), *format, file);
    });
    if (!rows)
        return context.failed(rows.error());
    context.output().print(QJsonObject { { QStringLiteral("file"), file }, { QStringLiteral("rows"), *rows } },
        tr("%1: %n items", nullptr, int(*rows)).arg(file));
    return ExitStatus::Done;
}

} // namespace packledger::cli
