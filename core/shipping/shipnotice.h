#pragma once

#include "asn/shipnotice.h"
#include "shipping/parties.h"

namespace packledger::shipping {

/// The despatch advice of what goes with a delivery now, as X12 856: its pallets and cases by their SSCCs, in each the
/// quantity of each product and lot.
[[nodiscard]] QByteArray shipNotice(ledger::WriteTransaction &transaction, const sync::PartnerProfile &partner,
    const Parties &parties, const ledger::Dispatch &dispatch, asn::ShipNotice::Purpose purpose);

} // namespace packledger::shipping
