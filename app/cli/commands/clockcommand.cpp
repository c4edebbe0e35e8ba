#include "cli/commands/clockcommand.h"

#include "cli/commandcontext.h"
#include "transport/timeerrors.h"
#include "transport/timesource.h"
#include "workflow/stationclock.h"

#include <QLocale>

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

/// "2026-11-23T05:19:00.370Z  vm: the clock was moved by 7200 s."
QString sentenceOf(const ledger::ClockLine &line)
{
    const QString seconds = QLocale::c().toString(double(line.byMs) / 1000, 'f', 3);
    const QString words = line.kind == ledger::ClockLine::Kind::Moved
        ? ClockListCommand::tr("the clock was moved by %1 s.").arg(seconds)
        : ClockListCommand::tr("the clock was %1 s off %2.").arg(seconds, QString::fromUtf8(line.source));
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
        standing->isWrong() ? tr("The clock is %1 ms off, more than the %2 ms allowed. Set it right.")
                                  .arg(standing->measured->byMs)
                                  .arg(standing->limitMs)
                            : tr("The clock is %1 ms off.").arg(standing->measured->byMs));
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
