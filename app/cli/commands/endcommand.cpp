#include "cli/commands/endcommand.h"

#include "access/session.h"
#include "cli/receiptfacts.h"
#include "cli/scanlines.h"
#include "ledger/ledgererrors.h"
#include "scan/itemid.h"
#include "shipping/batchnews.h"
#include "workflow/ending.h"
#include "workflow/undoing.h"

#include <QJsonArray>

namespace packledger::cli {

namespace {

QJsonObject endFact(const workflow::EndOutcome &outcome, const QByteArray &raw, int number)
{
    QJsonObject fact { { QStringLiteral("seq"), number }, { QStringLiteral("scan"), bootstrap::rawText(raw) },
        { QStringLiteral("verdict"), QString::fromLatin1(nameOf(outcome)) },
        { QStringLiteral("message"), sentence(outcome) } };
    if (!outcome.uri.isEmpty())
        fact.insert(QStringLiteral("item"), QString::fromUtf8(outcome.uri));
    if (outcome.verdict != workflow::EndVerdict::Done)
        return fact;
    fact.insert(QStringLiteral("event"), outcome.event.value);
    fact.insert(QStringLiteral("ended"), outcome.ended);
    if (outcome.freed > 0)
        fact.insert(QStringLiteral("freed"), outcome.freed);
    if (!outcome.parent.isEmpty()) {
        fact.insert(QStringLiteral("parent"), QString::fromUtf8(outcome.parent));
        fact.insert(QStringLiteral("parent_left"), outcome.parentLeft);
    }
    return fact;
}

} // namespace

QString EndCommand::name() const
{
    switch (m_end) {
    case ledger::End::Sampled:
        return QStringLiteral("sample");
    case ledger::End::Destroyed:
        return QStringLiteral("destroy");
    case ledger::End::Decommissioned:
        break;
    }
    return QStringLiteral("decommission");
}

QString EndCommand::summary() const
{
    switch (m_end) {
    case ledger::End::Sampled:
        return tr("take items out as samples, with the reason");
    case ledger::End::Destroyed:
        return tr("end the life of items that are destroyed, with the reason");
    case ledger::End::Decommissioned:
        break;
    }
    return tr("end the life of items' numbers, with the reason");
}

QList<QCommandLineOption> EndCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("scans"), tr("the items, a scan or identifier a line"),
                 QStringLiteral("FILE|-"), QStringLiteral("-")),
        QCommandLineOption(QStringLiteral("reason"), tr("why"), QStringLiteral("TEXT")),
        QCommandLineOption(QStringLiteral("with-contents"),
            tr("what is in a container ends with it; without this it is taken out and lives on")) };
}

ExitStatus EndCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString reason = arguments.value(QStringLiteral("reason"));
    if (reason.trimmed().isEmpty())
        return context.misused(tr("say why with --reason"));
    const QString file = arguments.value(QStringLiteral("scans"));
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    const access::Session person = context.person();
    const workflow::Contents contents
        = arguments.isSet(QStringLiteral("with-contents")) ? workflow::Contents::EndToo : workflow::Contents::Freed;
    int number = 0;
    return forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) -> Result<ExitStatus> {
        const Result<workflow::EndOutcome> outcome = context.write([&](ledger::WriteTransaction &transaction) {
            return shipping::andTell(transaction, [&] {
                return workflow::endItem(transaction, person, code, { m_end, reason }, contents);
            });
        });
        if (!outcome)
            return fail(outcome.error());
        ++number;
        context.output().print(endFact(*outcome, code.raw, number),
            QStringLiteral("%1 %2: %3")
                .arg(number)
                .arg(outcome->uri.isEmpty() ? bootstrap::rawText(code.raw) : QString::fromUtf8(outcome->uri),
                    sentence(*outcome)));
        return outcome->verdict == workflow::EndVerdict::Done ? ExitStatus::Done : ExitStatus::Refused;
    });
}

QString UndoCommand::summary() const
{
    return tr("take back what was done last with an item: packing, unpacking, an end");
}

QList<QCommandLineOption> UndoCommand::options() const
{
    return { QCommandLineOption(
        QStringLiteral("event"), tr("the event to take back, instead of an item's last"), QStringLiteral("N")) };
}

ExitStatus UndoCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const std::optional<qint64> event = idFrom(arguments.value(QStringLiteral("event")));
    const QStringList words = arguments.positionalArguments();
    if (event.has_value() == !words.isEmpty())
        return context.misused(tr("name one item, or an event with --event"));
    gs1::ItemKey item;
    if (!event) {
        const Result<gs1::ItemKey> key
            = scan::parseItemId(words.join(QLatin1Char(' ')).toUtf8(), context.clock().today());
        if (!key)
            return context.failed(key.error());
        item = *key;
    }
    const access::Session person = context.person();
    const Result<std::vector<EventId>> undone = context.write([&](ledger::WriteTransaction &transaction) {
        return shipping::andTell(transaction, [&] {
            return event ? workflow::undoEvent(transaction, person, EventId { *event })
                         : workflow::undoLast(transaction, person, item);
        });
    });
    if (!undone)
        return context.failed(undone.error());
    QJsonArray events;
    for (const EventId each : *undone)
        events.append(each.value);
    context.output().print(QJsonObject { { QStringLiteral("undone"), true }, { QStringLiteral("events"), events } },
        tr("Taken back: %n event(s).", nullptr, int(undone->size())));
    return ExitStatus::Done;
}

} // namespace packledger::cli
