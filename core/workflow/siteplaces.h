#pragma once

#include "access/session.h"
#include "gs1/gln.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// The site or another place of its owner, as it stands on papers and in transaction information. Where nobody stated
/// it yet, all is empty but the key and this name.
[[nodiscard]] ledger::PartnerPlace placeOf(ledger::View &view, const gs1::Gln &gln, const QString &name);

/// States a place's name and address: from then on no partner's document changes them. The journal keeps what it was.
/// Nothing is written where it is so already. Fails with access.not-permitted (ManageSite).
[[nodiscard]] Result<void> statePlace(
    ledger::WriteTransaction &transaction, const access::Session &person, const ledger::PartnerPlace &place);

/// What was made here, or by us elsewhere, is Active like what a supplier made and never sent: whether it is ours.
[[nodiscard]] bool isAtThisSite(
    ledger::View &view, const ledger::ItemRow &row, const ledger::EffectiveState &effective);

} // namespace packledger::workflow
