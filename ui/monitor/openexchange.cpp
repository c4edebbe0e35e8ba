#include "monitor/openexchange.h"

#include "base/errortext.h"
#include "common/exchangetrouble.h"
#include "common/plaintext.h"
#include "documents/textwindow.h"
#include "epcis/event.h"
#include "exceptions/casewords.h"
#include "exceptions/deadline.h"
#include "ledger/exceptionstore.h"
#include "monitor/exchangewords.h"
#include "sync/inbox.h"
#include "sync/syncerrors.h"
#include "sync/transport.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::monitor {

using common::Tone;
using documents::OpenDocument;
using ledger::InboxState;
using ledger::OutboxState;
using sync::MonitorEntry;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

HistoryRow historyRow(const MonitorEntry &entry, int offsetMinutes)
{
    using State = sync::DeliveryOutcome::State;
    HistoryRow row;
    row.when = common::momentText(entry.atMs, offsetMinutes);
    row.detail = common::sentenceOf(entry.code, entry.words);
    const QStringList who { QString::fromUtf8(entry.actor.operatorName), QString::fromUtf8(entry.actor.station) };
    row.who = entry.attempt > 0                   ? QString()
        : entry.actor.operatorName == "automatic" ? Words::tr("by itself, %1").arg(who[1])
        : entry.actor.station.isEmpty()           ? who[0]
                                                  : who.join(QStringLiteral(", "));
    if (entry.attempt > 0) {
        switch (State(entry.outcome)) {
        case State::Delivered:
            row.tone = Tone::Progress;
            row.what = Words::tr("Attempt %1: the partner took it, no answer yet").arg(entry.attempt);
            break;
        case State::Acknowledged:
            row.tone = Tone::Accepted;
            row.what = Words::tr("Attempt %1: the partner has it").arg(entry.attempt);
            break;
        case State::Refused:
            row.tone = Tone::Stop;
            row.what = Words::tr("Attempt %1: refused").arg(entry.attempt);
            break;
        case State::Failed:
            row.tone = Tone::Attention;
            row.what = Words::tr("Attempt %1 failed").arg(entry.attempt);
            break;
        }
        return row;
    }
    struct Act
    {
        const char *name;
        Tone tone;
        QString what;
    };
    const Act acts[] = {
        { "outbox.queued", Tone::Neutral, Words::tr("Made, with its identity and bytes") },
        { "outbox.delivered", Tone::Progress, Words::tr("Delivered; the partner has not answered yet") },
        { "outbox.acknowledged", Tone::Accepted, Words::tr("Acknowledged by the partner") },
        { "outbox.refused", Tone::Stop, Words::tr("Refused by the partner") },
        { "outbox.held", Tone::Attention, Words::tr("Held") },
        { "outbox.retried", Tone::Neutral, Words::tr("Sent again by hand") },
        { "outbox.resolved", Tone::Again, Words::tr("Ended by hand") },
        { "inbox.kept", Tone::Neutral, Words::tr("Came in; its bytes are kept") },
        { "inbox.resolved", Tone::Again, Words::tr("Ended by hand") },
    };
    for (const Act &act : acts) {
        if (entry.act == act.name) {
            row.tone = act.tone;
            row.what = act.what;
        }
    }
    if (entry.act == "inbox.settled") {
        sync::IncomingLine line;
        for (int state = 0; state < ledger::inboxStateCount; ++state) {
            if (entry.state == nameOf(InboxState(state)))
                line.row.state = InboxState(state);
        }
        line.row.code = entry.code;
        const ExchangeRow read = rowOf(line, Instant {});
        row.tone = read.tone;
        row.what = Words::tr("Read: %1").arg(read.state);
    }
    return row;
}

std::vector<HistoryRow> historyRows(const std::vector<MonitorEntry> &history, int offsetMinutes)
{
    std::vector<HistoryRow> rows;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
        rows.push_back(historyRow(*entry, offsetMinutes));
    return rows;
}

/// The beginning of its text, around a place where one is known.
OpenDocument textOf(ledger::View &view, const QByteArray &sha256, const QString &name, const Where &where)
{
    OpenDocument text;
    text.head.name = name;
    documents::TextWindow window(where.line, where.column);
    const Result<void> restored = view.documents().restoreBytes(sha256, window);
    if (!restored) {
        text.message = errorSentence(restored.error());
        return text;
    }
    window.finish();
    for (const documents::TextWindow::Part &part : window.parts())
        text.source.push_back({ part.line, part.part, part.text, Tone::Neutral });
    if (where.line > 0 && !text.source.empty()) {
        text.sourceRow = window.found();
        text.source[size_t(text.sourceRow)].mark = Tone::Stop;
    }
    if (text.source.empty())
        text.message = Words::tr("It is empty.");
    return text;
}

/// What the event that it tells of names.
void readEvent(ledger::View &view, EventId id, int offsetMinutes, OpenExchange &open)
{
    const std::optional<epcis::Event> event = view.events().event(id);
    if (!event)
        return;
    std::vector<epcis::Uri> named;
    if (!event->parentId.isEmpty())
        named.push_back(event->parentId);
    for (const std::vector<epcis::Uri> *list :
        { &event->epcList, &event->childEpcs, &event->inputEpcs, &event->outputEpcs })
        named.insert(named.end(), list->begin(), list->end());
    open.lines.push_back({ Tone::Neutral,
        Words::tr("Its event is of %1 and names %n item(s).", nullptr, int(named.size()))
            .arg(common::momentText(event->eventTime.ms, offsetMinutes)),
        {} });
}

/// Whether its sender was told what is wrong with it: who, when, by whom, which way.
void tellTheSender(ledger::View &view, const sync::IncomingLine &line, int offsetMinutes, OpenExchange &open)
{
    ledger::ExceptionStore cases(view.database());
    const std::optional<ledger::ExceptionCase> found = cases.ofArrival(line.row.id);
    if (!found || found->isTheirs)
        return;
    if (line.row.state == InboxState::Taken)
        open.lines.push_back({ Tone::Neutral,
            Words::tr("Case %1: %2").arg(exceptions::caseNumber(found->id), exceptions::stateWords(*found)), {} });
    using Way = ledger::CaseMessage::Way;
    for (const ledger::CaseMessage &message : cases.messages(found->id)) {
        const std::optional<ledger::JournalEntry> entry = view.journal().entry(message.seq);
        if (!entry || (message.way != Way::Outbox && message.way != Way::Mail))
            continue;
        const QString when = common::momentText(entry->head.at.ms, offsetMinutes);
        const QString who = QString::fromUtf8(entry->head.actor.operatorName);
        open.lines.push_back({ Tone::Accepted,
            message.way == Way::Outbox
                ? Words::tr("%1 was told on %2 by %3: message %4 in the outbox.")
                      .arg(line.partnerTitle, when, who, QString::number(message.outbox.value))
                : Words::tr("The mail to %1 was written on %2 by %3.").arg(line.partnerTitle, when, who),
            Words::tr("Case %1: %2").arg(exceptions::caseNumber(found->id), exceptions::stateWords(*found)) });
    }
}

/// Whom partners ask here.
AnswerInput contactOf(ledger::View &view)
{
    return { view.settings().value(exceptions::emailSetting), view.settings().value(exceptions::phoneSetting), {} };
}

} // namespace

Result<OpenExchange> openOutgoing(ledger::View &view, ledger::OutboxId id, const Instant &now)
{
    const std::optional<sync::OutgoingLine> line = sync::outgoingLine(view, id, now.ms);
    if (!line)
        return fail(sync::codes::documentUnknown, QString::number(id.value));
    const ledger::OutboxRow &row = line->row;
    OpenExchange open;
    open.head = rowOf(*line, now);
    open.lines.push_back({ open.head.tone, open.head.state, open.head.trouble });
    if (!open.head.next.isEmpty())
        open.lines.push_back({ Tone::Neutral, Words::tr("Next attempt: %1").arg(open.head.next), {} });
    if (row.event.isValid())
        readEvent(view, row.event, now.offsetMinutes, open);
    if (!row.evidence.isEmpty())
        open.lines.push_back({ Tone::Accepted, Words::tr("The partner's receipt is kept here."), {} });
    open.facts = QStringList { Words::tr("to %1").arg(line->partnerTitle), sizeText(row.bytes),
        Words::tr("made %1").arg(common::momentText(row.queuedMs, now.offsetMinutes)),
        Words::tr("identity %1").arg(QString::fromUtf8(row.instance)),
        QStringLiteral("SHA-256 ") + QString::fromLatin1(row.sha256.toHex().left(16)) }
                     .join(QStringLiteral(" · "));
    open.history = historyRows(sync::historyOf(view, id), now.offsetMinutes);
    open.text = textOf(view, row.sha256, row.fileName, {});
    open.sha256 = row.sha256;
    open.dispatch = line->dispatch ? line->dispatch->id.value : 0;
    open.canRetry = isOpen(row.state);
    open.canHold = isOpen(row.state) && row.state != OutboxState::Held;
    open.canResolve = isOpen(row.state);
    open.hasEvidence = !row.evidence.isEmpty();
    return open;
}

Result<OpenExchange> openIncoming(ledger::View &view, ledger::InboxId id, const Instant &now)
{
    const std::optional<sync::IncomingLine> line = sync::incomingLine(view, id, now.ms);
    if (!line)
        return fail(sync::codes::arrivalUnknown, QString::number(id.value));
    const ledger::InboxRow &row = line->row;
    const bool isTroubled = row.state == InboxState::Refused || row.state == InboxState::Quarantined;
    OpenExchange open;
    open.head = rowOf(*line, now);
    open.lines.push_back({ open.head.tone, open.head.state, open.head.trouble });
    if (isTroubled && !row.where.path.isEmpty())
        open.lines.push_back({ Tone::Neutral, Words::tr("Place: %1").arg(row.where.path), {} });
    if (line->events > 0)
        open.lines.push_back({ Tone::Neutral, Words::tr("It holds %n event(s).", nullptr, int(line->events)), {} });
    open.facts = QStringList { Words::tr("from %1").arg(line->partnerTitle), sizeText(row.bytes),
        Words::tr("came %1").arg(common::momentText(row.keptMs, now.offsetMinutes)),
        QStringLiteral("SHA-256 ") + QString::fromLatin1(row.sha256.toHex().left(16)) }
                     .join(QStringLiteral(" · "));
    tellTheSender(view, *line, now.offsetMinutes, open);
    open.history = historyRows(sync::historyOf(view, id), now.offsetMinutes);
    open.text = textOf(view, row.sha256, row.fileName, isTroubled ? row.where : Where());
    open.sha256 = row.sha256;
    open.document = row.document;
    open.canResolve = isTroubled;
    open.canTake = isTroubled;
    // What another system of the site hands over has its answer where it asks: GET /capture/ID.
    open.canAnswer = isTroubled && row.partner != sync::localSystems;
    open.contact = contactOf(view);
    return open;
}

} // namespace packledger::monitor
