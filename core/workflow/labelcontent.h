#pragma once

#include "access/session.h"
#include "labels/labeldata.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What the label of an item tells: of one that the ledger knows what it is, of a number that was only drawn what its
/// batch says it will be. `today` gives two digits of a year their century.
[[nodiscard]] labels::LabelData labelContent(
    ledger::View &view, const ledger::SiteIdentity &site, const gs1::ItemKey &key, BatchId batch, QDate today);

/// The same of an item in the ledger, of a number that was drawn, or of a container that is being packed, for a person
/// who may be limited to a client. Fails with ledger.not-found.
[[nodiscard]] Result<labels::LabelData> labelContentFor(ledger::View &view, const ledger::SiteIdentity &site,
    const access::Session &person, const gs1::ItemKey &key, QDate today);

} // namespace packledger::workflow
