#include "monitor/exchangewords.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "documents/textwindow.h"
#include "epcis/event.h"
#include "gs1/itemkey.h"
#include "ledger/exchangestores.h"
#include "monitor/spantext.h"
#include "sync/syncerrors.h"
#include "sync/transport.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::monitor {

using common::Tone;
using documents::OpenDocument;
using ledger::InboxState;
using ledger::OutboxState;
using sync::IncomingLine;
using sync::MonitorEntry;
using sync::OutgoingLine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// Codes of the ledger are text; the sentence is looked up by it. What has no code of ours speaks for itself.
QString sentenceOf(const QByteArray &code, const QString &words)
{
    if (code.isEmpty())
        return words;
    const ErrorCode known(code.constData());
    return hasErrorSentence(known) ? errorSentence(known, words) : words;
}

QString contentsText(const ledger::Dispatch &dispatch)
{
    const ledger::ItemStore::Contents &c = dispatch.contents;
    const QString containers = common::contentsText(c.pallets, c.cases, c.bundles);
    return containers.isEmpty() ? common::unitsText(c.units) : containers;
}

QString kindText(const OutgoingLine &line)
{
    const QString &to = line.partnerTitle;
    if (line.dispatch) {
        const QString shipment = QString::number(line.dispatch->id.value);
        switch (line.role) {
        case ledger::DispatchRole::Shipping:
            return Words::tr("Shipment %1 to %2: %3").arg(shipment, to, contentsText(*line.dispatch));
        case ledger::DispatchRole::VoidShipping:
            return Words::tr("Shipment %1 to %2 taken back").arg(shipment, to);
        case ledger::DispatchRole::ShipNotice:
            return Words::tr("Ship notice of shipment %1 to %2").arg(shipment, to);
        }
    }
    const QByteArray &kind = line.row.kind;
    if (kind == "test")
        return Words::tr("Test document to %1").arg(to);
    if (kind == "x12-856")
        return Words::tr("Ship notice to %1").arg(to);
    if (kind == "x12-997")
        return Words::tr("Answer to a ship notice of %1").arg(to);
    if (kind == "exception")
        return Words::tr("Exception message to %1").arg(to);
    if (kind == "receiving")
        return Words::tr("What we received, to %1").arg(to);
    return line.row.isTest ? Words::tr("Test document to %1").arg(to) : Words::tr("Events to %1").arg(to);
}

QString kindText(const IncomingLine &line)
{
    const QString &from = line.partnerTitle;
    if (line.row.state == InboxState::Answer)
        return Words::tr("Answer of %1").arg(from);
    if (line.format == "x12-856")
        return line.despatchAdvice.isEmpty()
            ? Words::tr("Ship notice of %1").arg(from)
            : Words::tr("Ship notice %1 of %2").arg(QString::fromUtf8(line.despatchAdvice), from);
    if (line.format.startsWith("epcis"))
        return line.despatchAdvice.isEmpty()
            ? Words::tr("Serial data of %1: %n event(s)", nullptr, int(line.events)).arg(from)
            : Words::tr("Serial data of %1 for delivery %2").arg(from, QString::fromUtf8(line.despatchAdvice));
    if (line.format == "csv")
        return Words::tr("List of serials of %1").arg(from);
    return Words::tr("Document of %1").arg(from);
}

QString errorOf(const ledger::OutboxRow &row)
{
    if (row.state == OutboxState::Refused)
        return sentenceOf(row.code, row.words);
    if (row.state < OutboxState::Held && !row.lastCode.isEmpty())
        return sentenceOf(row.lastCode, row.lastWords);
    return row.state == OutboxState::Held || row.state == OutboxState::Resolved ? row.words : QString();
}

QString waitText(const OutgoingLine &line, qint64 nowMs)
{
    if (line.row.state >= OutboxState::Held || line.row.isSending)
        return {};
    switch (line.waitsFor) {
    case OutgoingLine::WaitsFor::Way:
        return Words::tr("by hand: no way to the partner");
    case OutgoingLine::WaitsFor::Live:
        return Words::tr("when the partner is live");
    case OutgoingLine::WaitsFor::Order:
        return Words::tr("after the one before it");
    case OutgoingLine::WaitsFor::Time:
        break;
    }
    if (line.nextMs <= nowMs)
        return line.row.lastMs > 0 ? Words::tr("again now") : Words::tr("goes now");
    return line.row.lastMs > 0 ? Words::tr("again in %1").arg(spanText(line.nextMs - nowMs))
                               : Words::tr("in %1").arg(spanText(line.nextMs - nowMs));
}

struct Mark
{
    Tone tone;
    QString word;
};

Mark markOf(const OutgoingLine &line)
{
    const ledger::OutboxRow &row = line.row;
    if (row.isSending && isOpen(row.state))
        return { Tone::Progress, Words::tr("on its way") };
    switch (row.state) {
    case OutboxState::Waiting:
        if (!row.lastCode.isEmpty())
            return { Tone::Attention, line.isLate ? Words::tr("not sent, late") : Words::tr("not sent yet") };
        return line.isLate ? Mark { Tone::Attention, Words::tr("late") } : Mark { Tone::Neutral, Words::tr("waits") };
    case OutboxState::Delivered:
        return line.isLate ? Mark { Tone::Attention, Words::tr("no answer, late") }
                           : Mark { Tone::Progress, Words::tr("sent, no answer yet") };
    case OutboxState::Held:
        return { Tone::Attention, Words::tr("held") };
    case OutboxState::Refused:
        return { Tone::Stop, Words::tr("refused") };
    case OutboxState::Acknowledged:
        return { Tone::Accepted, Words::tr("acknowledged") };
    case OutboxState::Resolved:
        return { Tone::Again, Words::tr("ended by hand") };
    }
    return { Tone::Neutral, {} };
}

Mark markOf(const IncomingLine &line)
{
    switch (line.row.state) {
    case InboxState::Kept:
        return line.isLate ? Mark { Tone::Attention, Words::tr("not read, late") }
                           : Mark { Tone::Progress, Words::tr("not read yet") };
    case InboxState::Taken:
        return { Tone::Accepted, Words::tr("taken") };
    case InboxState::Repeated:
        return { Tone::Again, Words::tr("nothing new in it") };
    case InboxState::Refused:
        return { Tone::Stop, Words::tr("refused") };
    case InboxState::Quarantined:
        return { Tone::Attention, Words::tr("quarantined") };
    case InboxState::Answer:
        return { Tone::Accepted, Words::tr("answer") };
    case InboxState::Resolved:
        return { Tone::Again, Words::tr("ended by hand") };
    }
    return { Tone::Neutral, {} };
}

QString fileText(qint64 id, const QString &file)
{
    return QStringLiteral("#%1 · %2").arg(QString::number(id), file);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

HistoryRow historyRow(const MonitorEntry &entry, int offsetMinutes)
{
    using State = sync::DeliveryOutcome::State;
    HistoryRow row;
    row.when = common::momentText(entry.atMs, offsetMinutes);
    row.detail = sentenceOf(entry.code, entry.words);
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
        IncomingLine line;
        for (int state = 0; state < ledger::inboxStateCount; ++state) {
            if (entry.state == nameOf(InboxState(state)))
                line.row.state = InboxState(state);
        }
        const Mark mark = markOf(line);
        row.tone = mark.tone;
        row.what = Words::tr("Read: %1").arg(mark.word);
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

/// What its event names, and the item by which people find that event.
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
    if (!named.empty())
        open.itemKey = QString::fromLatin1(gs1::ItemKey::fromUri(named.front()).text());
    open.lines.push_back({ Tone::Neutral,
        Words::tr("Its event is of %1 and names %n item(s).", nullptr, int(named.size()))
            .arg(common::momentText(event->eventTime.ms, offsetMinutes)),
        {} });
}

} // namespace

ExchangeRow rowOf(const OutgoingLine &line, const Instant &now)
{
    const Mark mark = markOf(line);
    ExchangeRow row;
    row.id = line.row.id.value;
    row.tone = mark.tone;
    row.state = mark.word;
    row.kind = kindText(line);
    row.trouble = errorOf(line.row);
    row.file = fileText(row.id, line.row.fileName);
    row.age = common::agoText(std::max<qint64>(0, now.ms - line.row.queuedMs));
    row.attempts
        = line.row.attempts == 0 ? Words::tr("not sent yet") : Words::tr("sent %n time(s)", nullptr, line.row.attempts);
    row.next = waitText(line, now.ms);
    return row;
}

ExchangeRow rowOf(const IncomingLine &line, const Instant &now)
{
    const Mark mark = markOf(line);
    ExchangeRow row;
    row.id = line.row.id.value;
    row.tone = mark.tone;
    row.state = mark.word;
    row.kind = kindText(line);
    row.trouble = line.row.state == InboxState::Resolved ? line.row.detail : sentenceOf(line.row.code, line.row.detail);
    row.file = fileText(row.id, line.row.fileName);
    row.age = common::agoText(std::max<qint64>(0, now.ms - line.row.keptMs));
    return row;
}

std::vector<Figure> figuresOf(const sync::MonitorCounts &counts, ExchangeState::Side side, qint64 nowMs)
{
    const auto loud = [](qint64 count, Tone tone) { return count > 0 ? tone : Tone::Neutral; };
    if (side == ExchangeState::Side::Inbox) {
        const ledger::ExchangeLists::InboxCounts &inbox = counts.inbox;
        return {
            { number(inbox.kept), Words::tr("not read yet"), Tone::Neutral },
            { number(inbox.refused), Words::tr("refused"), loud(inbox.refused, Tone::Stop) },
            { number(inbox.quarantined), Words::tr("quarantined"), loud(inbox.quarantined, Tone::Attention) },
        };
    }
    return {
        { number(counts.waiting), Words::tr("waiting"), Tone::Neutral },
        { number(counts.late), Words::tr("late"), loud(counts.late, Tone::Attention) },
        { number(counts.refused), Words::tr("refused"), loud(counts.refused, Tone::Stop) },
        { number(counts.held), Words::tr("held"), loud(counts.held, Tone::Attention) },
        { counts.oldestMs == 0 ? QStringLiteral("–") : common::agoText(std::max<qint64>(0, nowMs - counts.oldestMs)),
            Words::tr("oldest"), Tone::Neutral },
    };
}

std::vector<common::HealthLine> waysOf(const sync::MonitorCounts &counts, qint64 nowMs)
{
    std::vector<common::HealthLine> lines;
    for (const sync::MonitorCounts::BrokenWay &way : counts.broken) {
        const QString next = way.nextMs > nowMs
            ? Words::tr("It is tried again in %1.").arg(spanText(way.nextMs - nowMs))
            : Words::tr("It is tried again now.");
        lines.push_back({ Tone::Attention,
            Words::tr("%1 is not reached, since %2.")
                .arg(way.partnerTitle, spanText(std::max<qint64>(1000, nowMs - way.sinceMs))),
            sentenceOf(way.code, way.words) + u' ' + next });
    }
    return lines;
}

Result<OpenExchange> openOutgoing(ledger::View &view, ledger::OutboxId id, const Instant &now)
{
    const std::optional<OutgoingLine> line = sync::outgoingLine(view, id, now.ms);
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
    open.dispatch = line->dispatch ? line->dispatch->id.value : 0;
    open.canRetry = isOpen(row.state);
    open.canHold = isOpen(row.state) && row.state != OutboxState::Held;
    open.canResolve = isOpen(row.state);
    open.hasEvidence = !row.evidence.isEmpty();
    return open;
}

Result<OpenExchange> openIncoming(ledger::View &view, ledger::InboxId id, const Instant &now)
{
    const std::optional<IncomingLine> line = sync::incomingLine(view, id, now.ms);
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
        Words::tr("there called %1").arg(QString::fromUtf8(row.remoteName)),
        QStringLiteral("SHA-256 ") + QString::fromLatin1(row.sha256.toHex().left(16)) }
                     .join(QStringLiteral(" · "));
    open.history = historyRows(sync::historyOf(view, id), now.offsetMinutes);
    open.text = textOf(view, row.sha256, row.fileName, isTroubled ? row.where : Where());
    open.document = row.document;
    open.canResolve = isTroubled;
    open.canTake = isTroubled;
    open.canAnswer = isTroubled;
    return open;
}

} // namespace packledger::monitor
