#include "monitor/exchangewords.h"

#include "common/exchangetrouble.h"
#include "common/plaintext.h"
#include "ledger/exchangestores.h"
#include "monitor/spantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::monitor {

using common::Tone;
using ledger::InboxState;
using ledger::OutboxState;
using sync::IncomingLine;
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
    if (kind == "batch-result")
        return Words::tr("Result of a batch, to %1").arg(to);
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

/// How often it was tried: what was refused at the door was not sent.
QString attemptsText(const ledger::OutboxRow &row)
{
    if (row.attempts == 0)
        return Words::tr("not tried yet");
    const bool isThere
        = row.state != OutboxState::Waiting && row.state != OutboxState::Held && row.state != OutboxState::Resolved;
    if (isThere && row.attempts == 1)
        return Words::tr("sent");
    return isThere ? Words::tr("sent at attempt %1").arg(number(row.attempts))
                   : Words::tr("tried %n time(s)", nullptr, row.attempts);
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
        return line.row.code.isEmpty() ? Mark { Tone::Accepted, Words::tr("taken") }
                                       : Mark { Tone::Attention, Words::tr("taken, addressed elsewhere") };
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

} // namespace

ExchangeRow rowOf(const OutgoingLine &line, const Instant &now)
{
    const Mark mark = markOf(line);
    ExchangeRow row;
    row.id = line.row.id.value;
    row.tone = mark.tone;
    row.state = mark.word;
    row.kind = kindText(line);
    row.trouble = common::troubleOf(line.row);
    row.file = fileText(row.id, line.row.fileName);
    row.age = common::agoText(std::max<qint64>(0, now.ms - line.row.queuedMs));
    row.attempts = attemptsText(line.row);
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
    row.trouble
        = line.row.state == InboxState::Resolved ? line.row.detail : common::sentenceOf(line.row.code, line.row.detail);
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
            Words::tr("%1 has not been reached for %2.")
                .arg(way.partnerTitle, spanText(std::max<qint64>(1000, nowMs - way.sinceMs))),
            common::sentenceOf(way.code, way.words) + u' ' + next });
    }
    return lines;
}

} // namespace packledger::monitor
