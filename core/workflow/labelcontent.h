#pragma once

#include "labels/labeldata.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What the label of an item tells: of one that the ledger knows what it is, of a number that was only drawn what its
/// batch says it will be. `today` gives two digits of a year their century.
[[nodiscard]] labels::LabelData labelContent(
    ledger::View &view, const ledger::SiteIdentity &site, const gs1::ItemKey &key, BatchId batch, QDate today);

} // namespace packledger::workflow
