#include "cli/commands/outboxcommand.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "cli/batchcall.h"
#include "cli/exchangefacts.h"
#include "sync/exchangehealth.h"
#include "sync/exchangemonitor.h"
#include "sync/outboxacts.h"
#include "sync/partners.h"
#include "sync/syncerrors.h"

#include <QBuffer>
#include <QJsonArray>

#include <algorithm>

namespace packledger::cli {

namespace {

using ledger::OutboxId;
using ledger::OutboxRow;

bool isLateNow(ledger::View &view, const OutboxRow &row, qint64 nowMs)
{
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(view, row.partner);
    return sync::isLate(row, partner ? std::optional(*partner) : std::nullopt, nowMs);
}

QCommandLineOption reasonOption(const QString &text)
{
    return QCommandLineOption(QStringLiteral("reason"), text, QStringLiteral("TEXT"));
}

Result<OutboxRow> rowOf(ledger::View &view, OutboxId id)
{
    const std::optional<OutboxRow> row = view.exchange().outbox.find(id);
    if (!row)
        return fail(sync::codes::documentUnknown, QString::number(id.value));
    return *row;
}

using Decision = Result<void> (*)(ledger::WriteTransaction &, const access::Session &, OutboxId, const QString &reason);

ExitStatus decide(CommandContext &context, const QCommandLineParser &arguments, Decision decision)
{
    const OutboxId id { arguments.positionalArguments().value(0).toLongLong() };
    if (!id.isValid())
        return context.misused(QCoreApplication::translate("OutboxCommands", "name a document by its number"));
    const Result<OutboxRow> row = context.write([&](ledger::WriteTransaction &transaction) -> Result<OutboxRow> {
        const Result<void> done
            = decision(transaction, context.person(), id, arguments.value(QStringLiteral("reason")));
        if (!done)
            return fail(done.error());
        return rowOf(transaction, id);
    });
    if (!row)
        return context.failed(row.error());
    context.output().print(outboxFact(*row, false), outboxSentence(*row, false));
    return ExitStatus::Done;
}

} // namespace

QString OutboxListCommand::summary() const
{
    return tr("list documents for partners, newest first");
}

QList<QCommandLineOption> OutboxListCommand::options() const
{
    return QList<QCommandLineOption> { QCommandLineOption(
               QStringLiteral("partner"), tr("for this partner alone"), QStringLiteral("NAME")) }
    + monitorOptions();
}

ExitStatus OutboxListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const sync::MonitorQuestion question = questionOf(arguments, context);
    using Page = sync::MonitorPage<sync::OutgoingLine>;
    const Result<Page> page = context.read([&](ledger::View &view) -> Result<Page> {
        if (const Result<void> known = checkPartnerOption(view, question.partner); !known)
            return fail(known.error());
        return sync::outgoingPage(view, question, context.clock().today(), context.clock().now().ms);
    });
    if (!page)
        return context.failed(page.error());
    for (const sync::OutgoingLine &line : page->lines) {
        context.output().print(outboxFact(line.row, line.isLate), outboxSentence(line.row, line.isLate));
        if (context.output().isBroken())
            break;
    }
    return ExitStatus::Done;
}

QString OutboxShowCommand::summary() const
{
    return tr("show a document for a partner, with its attempts");
}

QList<QCommandLineOption> OutboxShowCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("out"), tr("write its bytes into this file"), QStringLiteral("FILE")),
        QCommandLineOption(
            QStringLiteral("evidence"), tr("write the partner's receipt into this file"), QStringLiteral("FILE")) };
}

ExitStatus OutboxShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const OutboxId id { arguments.positionalArguments().value(0).toLongLong() };
    if (!id.isValid())
        return context.misused(tr("name a document by its number"));
    struct Shown
    {
        OutboxRow row;
        bool isLate = false;
        std::vector<ledger::OutboxAttempt> attempts;
        std::vector<sync::MonitorEntry> acts;
    };
    const Result<Shown> shown = context.read([&](ledger::View &view) -> Result<Shown> {
        const Result<OutboxRow> row = rowOf(view, id);
        if (!row)
            return fail(row.error());
        return Shown { *row, isLateNow(view, *row, context.clock().now().ms), view.exchange().sending.attempts(id),
            sync::historyOf(view, id) };
    });
    if (!shown)
        return context.failed(shown.error());
    const auto write = [&](const char *option, const QByteArray &sha256) -> Result<void> {
        const QString file = arguments.value(QLatin1StringView(option));
        if (file.isEmpty())
            return {};
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        const Result<void> restored = context.read(
            [&](ledger::View &view) -> Result<void> { return view.documents().restoreBytes(sha256, bytes); });
        return restored ? replaceFile(file, bytes.data()) : restored;
    };
    Result<void> written = write("out", shown->row.sha256);
    if (written && !shown->row.evidence.isEmpty())
        written = write("evidence", shown->row.evidence);
    if (!written)
        return context.failed(written.error());
    QJsonArray attempts;
    for (const ledger::OutboxAttempt &attempt : shown->attempts) {
        QJsonObject fact { { QStringLiteral("attempt"), attempt.attempt },
            { QStringLiteral("at"), momentText(attempt.atMs) }, { QStringLiteral("took_ms"), attempt.tookMs } };
        if (!attempt.code.isEmpty())
            fact.insert(QStringLiteral("error"),
                bootstrap::toJson(Error { ErrorCode(attempt.code.constData()), attempt.words, {} }));
        attempts.append(fact);
    }
    QJsonObject fact = outboxFact(shown->row, shown->isLate);
    fact.insert(QStringLiteral("history"), attempts);
    fact.insert(QStringLiteral("acts"), actFacts(shown->acts));
    context.output().print(fact, outboxSentence(shown->row, shown->isLate));
    return ExitStatus::Done;
}

QString OutboxRetryCommand::summary() const
{
    return tr("send a document again, now: the same bytes");
}

QList<QCommandLineOption> OutboxRetryCommand::options() const
{
    return { reasonOption(tr("why, for the journal")) };
}

ExitStatus OutboxRetryCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return decide(context, arguments, sync::retryDocument);
}

QString OutboxHoldCommand::summary() const
{
    return tr("keep a document here until it is retried or resolved");
}

QList<QCommandLineOption> OutboxHoldCommand::options() const
{
    return { reasonOption(tr("why; needed")) };
}

ExitStatus OutboxHoldCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return decide(context, arguments, sync::holdDocument);
}

QString OutboxResolveCommand::summary() const
{
    return tr("end a document by hand: it went another way, or not at all");
}

QList<QCommandLineOption> OutboxResolveCommand::options() const
{
    return { reasonOption(tr("why; needed")) };
}

ExitStatus OutboxResolveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    return decide(context, arguments, sync::resolveDocument);
}

} // namespace packledger::cli
