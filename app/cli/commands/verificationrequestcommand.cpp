#include "cli/commands/verificationrequestcommand.h"

#include "base/localtime.h"
#include "base/text.h"
#include "cli/commandcontext.h"
#include "workflow/verificationrequest.h"

#include <QJsonObject>

namespace packledger::cli {

using ledger::RequestRow;

namespace {

QJsonObject factOf(const RequestRow &row, qint64 nowMs)
{
    QJsonObject fact { { QStringLiteral("request"), row.seq },
        { QStringLiteral("asked"), text(Instant { row.askedMs, 0 }.toIso()) },
        { QStringLiteral("due"), text(Instant { row.dueMs, 0 }.toIso()) },
        { QStringLiteral("overdue"), row.dueMs <= nowMs }, { QStringLiteral("party"), row.party },
        { QStringLiteral("channel"), text(row.channel) }, { QStringLiteral("noted_by"), text(row.notedBy) } };
    for (const auto &[name, value] : { std::pair(QStringLiteral("code"), row.code),
             { QStringLiteral("reference"), row.reference }, { QStringLiteral("note"), row.note } }) {
        if (!value.isEmpty())
            fact.insert(name, value);
    }
    return fact;
}

QString wordsOf(const RequestRow &row, qint64 nowMs)
{
    QStringList parts { QString::number(row.seq), row.party, workflow::waitingText(row, nowMs) };
    for (const QString &part : { row.code, row.reference, row.note }) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral("  "));
}

} // namespace

QString VerificationNoteCommand::summary() const
{
    return tr("write down a request by mail or telephone, to answer in 24 hours");
}

QList<QCommandLineOption> VerificationNoteCommand::options() const
{
    return {
        { QStringLiteral("party"), tr("who asks: a GLN, or the name"), QStringLiteral("NAME") },
        { QStringLiteral("by"), tr("mail, telephone, portal or letter"), QStringLiteral("WAY"),
            QStringLiteral("mail") },
        { QStringLiteral("asked"), tr("when it came in, like 2026-11-23T08:10; otherwise now"),
            QStringLiteral("TIME") },
        { QStringLiteral("reference"), tr("the asker's own number of the request"), QStringLiteral("TEXT") },
        { QStringLiteral("note"), tr("in words"), QStringLiteral("TEXT") },
    };
}

ExitStatus VerificationNoteCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QLatin1StringView(name)); };
    RequestRow request;
    request.code = arguments.positionalArguments().join(u' ');
    request.party = value("party");
    request.channel = value("by").toLatin1();
    request.reference = value("reference");
    request.note = value("note");
    if (arguments.isSet(QStringLiteral("asked"))) {
        QDateTime asked = QDateTime::fromString(value("asked"), Qt::ISODate);
        if (!asked.isValid())
            return context.misused(tr("--asked is a time like 2026-11-23T08:10"));
        if (asked.timeSpec() == Qt::LocalTime)
            asked.setTimeZone(localTime(context.clock().now()).timeZone());
        request.askedMs = asked.toMSecsSinceEpoch();
    }
    const access::Session person = context.person();
    const Result<RequestRow> noted = context.write(
        [&](ledger::WriteTransaction &transaction) { return workflow::noteRequest(transaction, person, request); });
    if (!noted)
        return context.failed(noted.error());
    const qint64 nowMs = context.clock().now().ms;
    context.output().print(factOf(*noted, nowMs), wordsOf(*noted, nowMs));
    return ExitStatus::Done;
}

QString VerificationWaitingCommand::summary() const
{
    return tr("requests that wait for an answer, the most urgent first");
}

ExitStatus VerificationWaitingCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<std::vector<RequestRow>> waiting
        = context.read([&](ledger::View &view) -> Result<std::vector<RequestRow>> {
              return ledger::RequestStore(view.database()).open();
          });
    if (!waiting)
        return context.failed(waiting.error());
    const qint64 nowMs = context.clock().now().ms;
    bool isOverdue = false;
    for (const RequestRow &row : *waiting) {
        isOverdue = isOverdue || row.dueMs <= nowMs;
        context.output().print(factOf(row, nowMs), wordsOf(row, nowMs));
    }
    return isOverdue ? ExitStatus::Refused : ExitStatus::Done;
}

QString VerificationDropCommand::summary() const
{
    return tr("end a request that nobody answers, with the reason");
}

QList<QCommandLineOption> VerificationDropCommand::options() const
{
    return { { QStringLiteral("reason"), tr("why nobody answers it"), QStringLiteral("TEXT") } };
}

ExitStatus VerificationDropCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const qint64 request = arguments.positionalArguments().value(0).toLongLong();
    const access::Session person = context.person();
    const Result<QJsonObject> done = context.write([&](ledger::WriteTransaction &transaction) -> Result<QJsonObject> {
        if (const Result<void> dropped
            = workflow::dropRequest(transaction, person, request, arguments.value(QStringLiteral("reason")));
            !dropped)
            return fail(dropped.error());
        return QJsonObject { { QStringLiteral("request"), request }, { QStringLiteral("dropped"), true } };
    });
    return context.answer(done, [&](const QJsonObject &) { return tr("Nobody answers request %1.").arg(request); });
}

} // namespace packledger::cli
