#include "workflow/linefigures.h"

#include "workflow/batcherrors.h"

#include <algorithm>

namespace packledger::workflow {

using ledger::NumberState;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int whole = 10'000;

} // namespace

bool LineFigures::isOverRejectLimit() const
{
    return batch.order.rejectLimit > 0 && counts.rejectRate() > batch.order.rejectLimit;
}

Result<LineFigures> figuresOf(ledger::View &view, BatchId batch, Instant now, int span)
{
    const std::optional<BatchRow> row = view.line().batches.find(batch);
    if (!row)
        return fail(codes::noSuchBatch, QString::number(batch.value));
    LineFigures figures;
    figures.batch = *row;
    figures.counts = countsOf(view, batch);
    const qint64 last = (row->closedMs > 0 ? row->closedMs : now.ms) / minuteMs;
    const qint64 started = (row->startedMs > 0 ? row->startedMs : now.ms) / minuteMs;
    const qint64 first = std::max(last - span + 1, started);
    for (qint64 minute = first; minute <= last; ++minute)
        figures.minutes.push_back({ minute, 0, 0 });
    for (const ledger::BatchMinute &moved : view.line().batches.minutes(batch, first)) {
        if (moved.minute > last || figures.minutes.empty())
            continue;
        LineMinute &minute = figures.minutes[size_t(moved.minute - first)];
        minute.good = moved.moved[size_t(NumberState::Commissioned)];
        minute.rejected = moved.moved[size_t(NumberState::Rejected)];
    }
    if (const size_t count = figures.minutes.size(); count > 0)
        figures.speed = figures.minutes[count > 1 ? count - 2 : 0].made();
    figures.passRate
        = figures.counts.commissioned() + figures.counts.rejected() > 0 ? whole - figures.counts.rejectRate() : whole;
    figures.numbersLeft = figures.counts.in(NumberState::Allocated);
    const qint64 toCome = figures.numbersLeft + figures.counts.underWay();
    // After the close nothing comes any more, whatever was signed for as unexplained.
    figures.forecast = figures.counts.good() + (isLocked(figures.batch.state) ? 0 : toCome * figures.passRate / whole);
    const qint64 missing = row->order.quantity - figures.counts.good();
    const qint64 goodSpeed = figures.speed * figures.passRate / whole;
    if (missing <= 0)
        figures.minutesLeft = 0;
    else if (goodSpeed > 0)
        figures.minutesLeft = (missing + goodSpeed - 1) / goodSpeed;
    for (LineStop &stop : stopsOf(view, batch)) {
        if (stop.to.ms == 0 || stop.to.ms / minuteMs >= first)
            figures.stops.push_back(std::move(stop));
    }
    figures.notes = notesOf(view, batch);
    return figures;
}

} // namespace packledger::workflow
