#pragma once

#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What became of the numbers of a batch: issued = good + rejected + sampled + destroyed + decommissioned + voided +
/// returned + unexplained, to the last number.
struct BatchCounts
{
    ledger::NumberStore::Counts numbers {}; ///< in each state now

    qint64 printed = 0; ///< numbers whose label a printer told to have printed
    qint64 verified = 0; ///< numbers that were read back good

    [[nodiscard]] qint64 in(ledger::NumberState state) const { return numbers.at(size_t(state)); }
    [[nodiscard]] qint64 issued() const;
    [[nodiscard]] qint64 good() const { return in(ledger::NumberState::Commissioned); }
    /// Those that were good once: sampled, destroyed and decommissioned ones among them.
    [[nodiscard]] qint64 commissioned() const;
    [[nodiscard]] qint64 rejected() const { return in(ledger::NumberState::Rejected); }
    /// Allocated, sent, printed or uncertain: nobody knows yet what becomes of them.
    [[nodiscard]] qint64 unexplained() const;
    /// On a label whose fate is unknown: sent, printed or uncertain.
    [[nodiscard]] qint64 underWay() const;
    /// Rejected ones of all that were decided on, in hundredths of a percent.
    [[nodiscard]] int rejectRate() const;
    /// Good ones of those ordered, in hundredths of a percent.
    [[nodiscard]] int yieldOf(qint64 ordered) const;
};

/// The numbers of a batch's containers: issued = used + voided + returned + unexplained.
struct ContainerCounts
{
    qint64 used = 0; ///< on a container that was built, whatever became of it
    qint64 voided = 0; ///< given up, or thrown away with its label
    qint64 returned = 0;
    qint64 unexplained = 0;

    [[nodiscard]] qint64 issued() const { return used + voided + returned + unexplained; }
    friend bool operator==(const ContainerCounts &, const ContainerCounts &) = default;
};
/// What became of a container's number, as ContainerCounts counts it.
enum class ContainerFate { Used, Voided, Returned, Unexplained };
[[nodiscard]] ContainerFate containerFate(ledger::NumberState state);
/// "used", "voided", "returned", "unexplained"
[[nodiscard]] const char *nameOf(ContainerFate fate);
/// The numbers of cases, bundles and pallets that were drawn here and packed with the batch first.
[[nodiscard]] ContainerCounts containersOf(ledger::View &view, BatchId batch);

/// Of the numbers in the ledger as they stand now.
[[nodiscard]] BatchCounts countsOf(ledger::View &view, BatchId batch);

} // namespace packledger::workflow
