#include "workflow/batchcounts.h"

#include <numeric>

namespace packledger::workflow {

using ledger::NumberState;

namespace {

int hundredthsOfPercent(qint64 part, qint64 whole)
{
    return whole > 0 ? int((part * 10'000 + whole / 2) / whole) : 0;
}

} // namespace

qint64 BatchCounts::issued() const
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
}

qint64 BatchCounts::commissioned() const
{
    return good() + in(NumberState::Sampled) + in(NumberState::Destroyed) + in(NumberState::Decommissioned);
}

qint64 BatchCounts::unexplained() const
{
    return in(NumberState::Allocated) + underWay();
}

qint64 BatchCounts::underWay() const
{
    return in(NumberState::Sent) + in(NumberState::Printed) + in(NumberState::Uncertain);
}

int BatchCounts::rejectRate() const
{
    return hundredthsOfPercent(rejected(), commissioned() + rejected());
}

int BatchCounts::yieldOf(qint64 ordered) const
{
    return hundredthsOfPercent(good(), ordered);
}

const char *containerFate(NumberState state)
{
    switch (state) {
    case NumberState::Commissioned:
    case NumberState::Sampled:
    case NumberState::Destroyed:
    case NumberState::Decommissioned:
        return "used";
    case NumberState::Rejected:
    case NumberState::Voided:
        return "voided";
    case NumberState::Returned:
        return "returned";
    case NumberState::Allocated:
    case NumberState::Sent:
    case NumberState::Printed:
    case NumberState::Uncertain:
        break;
    }
    return "unexplained";
}

ContainerCounts containersOf(ledger::View &view, BatchId batch)
{
    ContainerCounts counts;
    view.line().numbers.forEachContainer(batch, [&](const ledger::NumberRow &number) {
        const QByteArray fate = containerFate(number.state);
        qint64 &count = fate == "used" ? counts.used
            : fate == "voided"         ? counts.voided
            : fate == "returned"       ? counts.returned
                                       : counts.unexplained;
        ++count;
        return true;
    });
    return counts;
}

BatchCounts countsOf(ledger::View &view, BatchId batch)
{
    BatchCounts counts;
    counts.numbers = view.line().numbers.countsOf(batch);
    ledger::NumberStore::Counts moved {};
    for (const ledger::BatchMinute &minute : view.line().batches.minutes(batch)) {
        for (size_t state = 0; state < moved.size(); ++state)
            moved[state] += minute.moved[state];
    }
    counts.printed = moved[size_t(NumberState::Printed)];
    counts.verified = moved[size_t(NumberState::Commissioned)];
    return counts;
}

} // namespace packledger::workflow
