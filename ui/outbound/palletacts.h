#pragma once

#include "access/session.h"
#include "dock/receiptstate.h"
#include "ledger/dispatchstore.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "packing/packinglabel.h"

namespace packledger::outbound {

/// What an act of picking is told as, and what follows from it.
struct Heard
{
    dock::VerdictState verdict;
    bool canUnpack = false; ///< out of the container that it is in
    packing::LabelJob label;
};

// What is done with the pallet that a station builds while it picks; all in the transaction that is given.

/// Begins one with a new number, or closes the one that is open; its label is queued when the site wants it.
[[nodiscard]] Result<Heard> turnPallet(
    ledger::WriteTransaction &transaction, ledger::DispatchId dispatch, const access::Session &person);
/// Asks for its label. Fails with packing.no-such-packing.
[[nodiscard]] Result<Heard> printPalletLabel(
    ledger::WriteTransaction &transaction, ledger::PackingId pallet, const access::Session &person);
/// Its label is spoilt: another number, and the label of that. Fails as printPalletLabel().
[[nodiscard]] Result<Heard> replacePalletLabel(ledger::WriteTransaction &transaction, ledger::DispatchId dispatch,
    ledger::PackingId pallet, const access::Session &person);

} // namespace packledger::outbound
