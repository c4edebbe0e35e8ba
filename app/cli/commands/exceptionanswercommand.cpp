#include "cli/commands/exceptionanswercommand.h"

#include "base/durablefile.h"
#include "cli/casecall.h"
#include "cli/casefacts.h"
#include "exceptions/caseanswers.h"
#include "exceptions/exceptionerrors.h"
#include "sync/casesending.h"

namespace packledger::cli {

using exceptions::CaseId;
using ledger::ExceptionCase;
using ledger::Resolution;

QString ExceptionSendCommand::summary() const
{
    return tr("tell the partner: by message, or as the draft of a mail");
}

QList<QCommandLineOption> ExceptionSendCommand::options() const
{
    return { textOption("mail", tr("write the draft of a mail into this file; no message goes out"), "FILE") };
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
    return { textOption("accept", tr("yes")), textOption("reject", tr("no")),
        textOption("instead", tr("no, but this resolution"), "TEXT"),
        textOption("by", tr("how it was said: phone, mail or other"), "WAY"),
        textOption("words", tr("what was said"), "TEXT"),
        textOption("lines", tr("these items alone, with commas between"), "NUMBERS"),
        textOption("file", tr("a message of the partner's, as it came by mail"), "FILE"),
        textOption("mail", tr("of a partner's case: the draft of a mail with our answer"), "FILE") };
}

ExitStatus ExceptionAnswerCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const auto has = [&](const char *name) { return arguments.isSet(QString::fromLatin1(name)); };
    const CaseId id = caseFrom(arguments);
    if (has("file")) {
        const Result<QByteArray> content = fileBytes(value("file"));
        if (!content)
            return context.failed(content.error());
        const Result<CaseId> taken = context.write([&](ledger::WriteTransaction &transaction) {
            return exceptions::takeAnswerFile(transaction, context.person(), id, *content);
        });
        return taken ? showCase(context, *taken) : context.failed(taken.error());
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
    return done ? showCase(context, id) : context.failed(done.error());
}

QString ExceptionResolveCommand::summary() const
{
    return tr("end a case by hand");
}

QList<QCommandLineOption> ExceptionResolveCommand::options() const
{
    return { textOption("reason", tr("why; needed"), "TEXT") };
}

ExitStatus ExceptionResolveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return withCase(
        context, arguments, [&](ledger::WriteTransaction &transaction, const access::Session &person, CaseId id) {
            return exceptions::resolveCase(transaction, person, id, arguments.value(QStringLiteral("reason")));
        });
}

} // namespace packledger::cli
