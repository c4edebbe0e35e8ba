#pragma once

#include "ledger/writetransaction.h"
#include "shipping/shipverdict.h"
#include "workflow/scannedcode.h"

#include <QDate>

namespace packledger::shipping {

/// Whether what is scanned may be taken out of a container that stays here.
enum class Unpacking { Refused, Ask, Allowed };

/// Judges one code against a delivery. Where it is Accepted with a container named, it must be taken out of that.
[[nodiscard]] ShipOutcome judgeScan(ledger::View &view, const ledger::Dispatch &dispatch,
    const workflow::ScannedCode &code, Unpacking unpacking, const QDate &today);
/// The same of an item that was picked before: nothing where it may still go, else what stands in its way.
[[nodiscard]] std::optional<ShipOutcome> objectionTo(
    ledger::View &view, const ledger::Dispatch &dispatch, const ledger::PickedItem &picked, const QDate &today);

/// What was picked alone and is inside `container`.
[[nodiscard]] std::vector<gs1::ItemKey> pickedInside(ledger::View &view, ledger::DispatchId dispatch, ItemId container);

/// What is picked of each line of the order.
struct LineProgress
{
    ledger::PickLine line;
    qint64 picked = 0;
    [[nodiscard]] qint64 left() const { return line.units > 0 && line.units > picked ? line.units - picked : 0; }
};
/// How far each line of the order is picked.
[[nodiscard]] std::vector<LineProgress> progressOf(ledger::View &view, const ledger::Dispatch &dispatch);

} // namespace packledger::shipping
