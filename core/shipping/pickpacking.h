#pragma once

#include "access/session.h"
#include "shipping/shipscan.h"
#include "workflow/containernumber.h"
#include "workflow/labelreplacing.h"

namespace packledger::shipping {

/// A pallet or a case that is built for a delivery while that is picked: a number of the pool, filled scan by scan by
/// the rules of packing, closed into one piece that goes with the delivery. What is scanned into it is picked and
/// packed in one transaction; what may not go with the delivery does not get in. Any number may be built at once. Fails
/// as ShippingSession and workflow::AggregationSession do. Thread-blind.
class PickPacking
{
public:
    PickPacking(ledger::DispatchId dispatch, access::Session person);

    /// The one that a station builds for the delivery now.
    [[nodiscard]] std::optional<ledger::Packing> at(ledger::View &view, const QByteArray &station) const;

    /// Begins one, or answers the one that this station builds already.
    [[nodiscard]] Result<workflow::OpenedContainer> begin(
        ledger::WriteTransaction &transaction, ledger::Level level = ledger::Level::Pallet, PoolId pool = {}) const;
    /// One code: what may go with the delivery goes in, also what was picked loose before. The container's own label
    /// closes it. What is Accepted names the container in `into`.
    [[nodiscard]] Result<ShipOutcome> scan(ledger::WriteTransaction &transaction, ledger::PackingId packing,
        const workflow::ScannedCode &code, std::optional<Unpacking> unpacking = {}) const;
    /// Closes it: Packed, or what stands in its way. Without its label only where the site's setting
    /// "shipping.close-by-label" (no, yes) allows that.
    [[nodiscard]] Result<ShipOutcome> close(ledger::WriteTransaction &transaction, ledger::PackingId packing,
        const workflow::ScannedCode *label = nullptr) const;
    /// Takes back the last scan; what had been picked loose before stays picked. With nothing in it, gives it up.
    [[nodiscard]] Result<ShipOutcome> undo(ledger::WriteTransaction &transaction, ledger::PackingId packing) const;
    /// Its label is spoilt: it goes on under a new number, as workflow::replaceLabel() says.
    [[nodiscard]] Result<workflow::Replacement> relabel(
        ledger::WriteTransaction &transaction, const gs1::ItemKey &container, const QString &reason) const;

private:
    ledger::DispatchId m_dispatch;
    access::Session m_person;
};

/// What leaves a delivery leaves the container that is built for it.
[[nodiscard]] Result<void> leavePacking(ledger::WriteTransaction &transaction, const access::Session &person,
    ledger::DispatchId dispatch, const ledger::ItemRow &item);

} // namespace packledger::shipping
