#include "cli/commands/inboxcommand.h"

#include "base/durablefile.h"
#include "cli/batchcall.h"
#include "cli/exchangefacts.h"
#include "sync/exchangemonitor.h"
#include "sync/inbox.h"
#include "sync/rejectionmessage.h"
#include "sync/syncerrors.h"

#include <QBuffer>

namespace packledger::cli {

namespace {

using ledger::InboxId;
using ledger::InboxRow;

Result<InboxRow> rowOf(ledger::View &view, InboxId id)
{
    const std::optional<InboxRow> row = view.exchange().inbox.find(id);
    if (!row)
        return fail(sync::codes::arrivalUnknown, QString::number(id.value));
    return *row;
}

InboxId namedArrival(const QCommandLineParser &arguments)
{
    return InboxId { arguments.positionalArguments().value(0).toLongLong() };
}

} // namespace

QString InboxListCommand::summary() const
{
    return tr("list what came from partners, newest first");
}

QList<QCommandLineOption> InboxListCommand::options() const
{
    return QList<QCommandLineOption> { QCommandLineOption(
               QStringLiteral("partner"), tr("from this partner alone"), QStringLiteral("NAME")) }
    + monitorOptions();
}

ExitStatus InboxListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const sync::MonitorQuestion question = questionOf(arguments, context);
    using Page = sync::MonitorPage<sync::IncomingLine>;
    const Result<Page> page = context.read([&](ledger::View &view) -> Result<Page> {
        if (const Result<void> known = checkPartnerOption(view, question.partner); !known)
            return fail(known.error());
        return sync::incomingPage(view, question, context.clock().today(), context.clock().now().ms);
    });
    if (!page)
        return context.failed(page.error());
    for (const sync::IncomingLine &line : page->lines) {
        context.output().print(inboxFact(line.row), inboxSentence(line.row));
        if (context.output().isBroken())
            break;
    }
    return ExitStatus::Done;
}

QString InboxShowCommand::summary() const
{
    return tr("show an arrival, and write its bytes as they came");
}

QList<QCommandLineOption> InboxShowCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("out"), tr("write its bytes into this file"), QStringLiteral("FILE")) };
}

ExitStatus InboxShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const InboxId id = namedArrival(arguments);
    if (!id.isValid())
        return context.misused(tr("name an arrival by its number"));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const QString file = arguments.value(QStringLiteral("out"));
    const Result<InboxRow> row = context.read([&](ledger::View &view) -> Result<InboxRow> {
        Result<InboxRow> found = rowOf(view, id);
        if (found && !file.isEmpty()) {
            if (const Result<void> restored = view.documents().restoreBytes(found->sha256, bytes); !restored)
                return fail(restored.error());
        }
        return found;
    });
    if (!row)
        return context.failed(row.error());
    if (!file.isEmpty()) {
        if (const Result<void> written = replaceFile(file, bytes.data()); !written)
            return context.failed(written.error());
    }
    context.output().print(inboxFact(*row), inboxSentence(*row));
    return ExitStatus::Done;
}

QString InboxTakeCommand::summary() const
{
    return tr("take a document that was put into quarantine");
}

QList<QCommandLineOption> InboxTakeCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("reason"), tr("why; needed"), QStringLiteral("TEXT")) };
}

ExitStatus InboxTakeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const InboxId id = namedArrival(arguments);
    if (!id.isValid())
        return context.misused(tr("name an arrival by its number"));
    const Result<InboxRow> row = context.inSite([&](ledger::Site &site) {
        return sync::takeArrival(site, context.person(), id, arguments.value(QStringLiteral("reason")),
            context.progress(QString::number(id.value)));
    });
    if (!row)
        return context.failed(row.error());
    context.output().print(inboxFact(*row), inboxSentence(*row));
    return ExitStatus::Done;
}

QString InboxAnswerCommand::summary() const
{
    return tr("tell the sender why a document was not taken");
}

QList<QCommandLineOption> InboxAnswerCommand::options() const
{
    const auto option = [](const char *name, const QString &text, const QString &value) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return { option("email", tr("whom the sender may ask; needed"), QStringLiteral("ADDRESS")),
        option("phone", tr("and by phone"), QStringLiteral("NUMBER")),
        option("po", tr("the purchase order it is about"), QStringLiteral("NUMBER")),
        option("message", tr("write the message into this file"), QStringLiteral("FILE")),
        option("mail", tr("write the draft of a mail into this file"), QStringLiteral("FILE")),
        QCommandLineOption(QStringLiteral("send"), tr("send the message to the partner")) };
}

ExitStatus InboxAnswerCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const InboxId id = namedArrival(arguments);
    if (!id.isValid() || value("email").isEmpty())
        return context.misused(tr("name an arrival by its number, and the address of a mail box"));
    const Result<InboxRow> row = context.read([&](ledger::View &view) -> Result<InboxRow> { return rowOf(view, id); });
    if (!row)
        return context.failed(row.error());
    const Result<sync::RejectionMessage> message = context.inSite([&](ledger::Site &site) {
        return sync::rejectionOf(*row, site.identity(), { value("email"), value("phone"), value("po").toUtf8() });
    });
    if (!message)
        return context.failed(message.error());
    QJsonObject fact { { QStringLiteral("arrival"), id.value },
        { QStringLiteral("partner"), QString::fromUtf8(row->partner) },
        { QStringLiteral("message_uuid"), QString::fromLatin1(message->id) },
        { QStringLiteral("subject"), message->subject } };
    for (const auto &[option, content] : { std::pair<const char *, QByteArray> { "message", message->json },
             { "mail", message->subject.toUtf8() + "\n\n" + message->mail.toUtf8() } }) {
        const QString file = value(option);
        if (file.isEmpty())
            continue;
        if (const Result<void> written = replaceFile(file, content); !written)
            return context.failed(written.error());
        fact.insert(QLatin1StringView(option), file);
    }
    const bool isSent = arguments.isSet(QStringLiteral("send"));
    if (isSent || !value("mail").isEmpty()) {
        const Result<sync::RejectionTelling> told = context.write([&](ledger::WriteTransaction &transaction) {
            return sync::tellSender(
                transaction, context.person(), *row, *message, isSent ? sync::CaseWay::AsAgreed : sync::CaseWay::Mail);
        });
        if (!told)
            return context.failed(told.error());
        fact.insert(QStringLiteral("case"), told->id.value);
        if (told->document.isValid())
            fact.insert(QStringLiteral("document"), told->document.value);
    }
    context.output().print(fact, message->mail);
    return ExitStatus::Done;
}

QString InboxResolveCommand::summary() const
{
    return tr("end a refused or quarantined arrival by hand");
}

QList<QCommandLineOption> InboxResolveCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("reason"), tr("why; needed"), QStringLiteral("TEXT")) };
}

ExitStatus InboxResolveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const InboxId id = namedArrival(arguments);
    if (!id.isValid())
        return context.misused(tr("name an arrival by its number"));
    const Result<InboxRow> row = context.write([&](ledger::WriteTransaction &transaction) -> Result<InboxRow> {
        const Result<void> done
            = sync::resolveArrival(transaction, context.person(), id, arguments.value(QStringLiteral("reason")));
        if (!done)
            return fail(done.error());
        return rowOf(transaction, id);
    });
    if (!row)
        return context.failed(row.error());
    context.output().print(inboxFact(*row), inboxSentence(*row));
    return ExitStatus::Done;
}

} // namespace packledger::cli
