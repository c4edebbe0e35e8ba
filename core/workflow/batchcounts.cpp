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

ContainerFate containerFate(NumberState state)
{
    switch (state) {
    case NumberState::Commissioned:
    case NumberState::Sampled:
    case NumberState::Destroyed:
    case NumberState::Decommissioned:
        return ContainerFate::Used;
    case NumberState::Rejected:
    case NumberState::Voided:
        return ContainerFate::Voided;
    case NumberState::Returned:
        return ContainerFate::Returned;
    case NumberState::Allocated:
    case NumberState::Sent:
    case NumberState::Printed:
    case NumberState::Uncertain:
        break;
    }
    return ContainerFate::Unexplained;
}

const char *nameOf(ContainerFate fate)
{
    static constexpr const char *names[] = { "used", "voided", "returned", "unexplained" };
    return names[int(fate)];
}

ContainerCounts containersOf(ledger::View &view, BatchId batch)
{
    ContainerCounts counts;
    view.line().numbers.forEachContainer(batch, [&](const ledger::NumberRow &number) {
        switch (containerFate(number.state)) {
        case ContainerFate::Used:
            ++counts.used;
            break;
        case ContainerFate::Voided:
            ++counts.voided;
            break;
        case ContainerFate::Returned:
            ++counts.returned;
            break;
        case ContainerFate::Unexplained:
            ++counts.unexplained;
            break;
        }
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
