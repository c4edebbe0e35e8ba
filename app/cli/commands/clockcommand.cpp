#include "cli/commands/clockcommand.h"

#include "base/spelling.h"
#include "cli/commandcontext.h"
#include "transport/timeerrors.h"
#include "transport/timesource.h"
#include "workflow/stationclock.h"

namespace packledger::cli {

namespace {

QJsonObject factOf(const ledger::ClockLine &line)
{
    const bool isMoved = line.kind == ledger::ClockLine::Kind::Moved;
    QJsonObject fact { { QStringLiteral("clock"), isMoved ? QStringLiteral("moved") : QStringLiteral("measured") },
        { QStringLiteral("time"), QString::fromLatin1(Instant { line.atMs, 0 }.toIso()) },
        { isMoved ? QStringLiteral("by_ms") : QStringLiteral("drift_ms"), line.byMs },
        { QStringLiteral("station"), QString::fromUtf8(line.station) } };
    if (!isMoved) {
        fact.insert(QStringLiteral("delay_ms"), line.delayMs);
        fact.insert(QStringLiteral("source"), QString::fromUtf8(line.source));
    }
    return fact;
}

/// "2026-11-23T05:19:00.370Z  vm: the clock was put forward by 2 h."
QString sentenceOf(const ledger::ClockLine &line)
{
    const QString length = durationText(line.byMs);
    const QString source = QString::fromUtf8(line.source);
    QString words;
    if (line.kind == ledger::ClockLine::Kind::Moved)
        words = (line.byMs > 0 ? ClockListCommand::tr("the clock was put forward by %1.")
                               : ClockListCommand::tr("the clock was put back by %1."))
                    .arg(length);
    else
        words = (line.byMs >= 0 ? ClockListCommand::tr("the clock was %1 ahead of %2.")
                                : ClockListCommand::tr("the clock was %1 behind %2."))
                    .arg(length, source);
    return QStringLiteral("%1  %2: %3")
        .arg(QString::fromLatin1(Instant { line.atMs, 0 }.toIso()), QString::fromUtf8(line.station), words);
}

} // namespace

QString ClockMeasureCommand::summary() const
{
    return tr("ask a time source how far the clock is off, and note it");
}

QList<QCommandLineOption> ClockMeasureCommand::options() const
{
    return { { QStringLiteral("source"), tr("ntp:HOST; otherwise the site's setting clock.source"),
        QStringLiteral("SOURCE") } };
}

ExitStatus ClockMeasureCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<workflow::ClockStanding> before = context.read(
        [](ledger::View &view) -> Result<workflow::ClockStanding> { return workflow::clockStanding(view, {}); });
    if (!before)
        return context.failed(before.error());
    const QByteArray source = arguments.isSet(QStringLiteral("source"))
        ? arguments.value(QStringLiteral("source")).toUtf8()
        : before->source;
    const Result<transport::ClockReading> reading = transport::readTimeSource(source, context.clock());
    if (!reading)
        return context.failed(reading.error());
    const Result<workflow::ClockStanding> standing
        = context.write([&](ledger::WriteTransaction &transaction) -> Result<workflow::ClockStanding> {
              workflow::noteClockMeasured(transaction, source, reading->driftMs, reading->delayMs);
              return workflow::clockStanding(transaction, transaction.actor().station);
          });
    if (!standing)
        return context.failed(standing.error());
    QJsonObject fact = factOf(*standing->measured);
    fact.insert(QStringLiteral("limit_ms"), standing->limitMs);
    fact.insert(QStringLiteral("ok"), !standing->isWrong());
    context.output().print(fact,
        standing->isWrong() ? tr("The clock is %1 off, more than the %2 allowed. Set it right.")
                                  .arg(durationText(standing->measured->byMs), durationText(standing->limitMs))
                            : tr("The clock is %1 off.").arg(durationText(standing->measured->byMs)));
    return standing->isWrong() ? ExitStatus::Refused : ExitStatus::Done;
}

QString ClockListCommand::summary() const
{
    return tr("how far the clock was off, and when it was moved");
}

ExitStatus ClockListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<std::vector<ledger::ClockLine>> lines
        = context.read([](ledger::View &view) -> Result<std::vector<ledger::ClockLine>> {
              return ledger::ClockStore(view.database()).all();
          });
    if (!lines)
        return context.failed(lines.error());
    for (const ledger::ClockLine &line : *lines)
        context.output().print(factOf(line), sentenceOf(line));
    return ExitStatus::Done;
}

} // namespace packledger::cli
