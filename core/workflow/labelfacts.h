#pragma once

#include "labels/labeldata.h"
#include "ledger/packingstore.h"
#include "ledger/site.h"

namespace packledger::workflow {

/// What a label can tell of an item that the ledger knows: itself, its product, and of a container what is in it
/// (AI 02 and 37, lot and expiry where all of it is the same: the highest level of trade items counts).
[[nodiscard]] labels::LabelData labelDataOf(ledger::View &view, const ledger::ItemRow &item);

/// The same of a container that is being filled: with the children it has on the bench.
void addPacked(ledger::View &view, const ledger::Packing &packing, labels::LabelData &data);

/// Product words for a GTIN, as labels use them.
[[nodiscard]] labels::LabelData::Product labelProductOf(ledger::View &view, const gs1::Gtin &gtin);

/// The site itself, with its address where a document told it.
[[nodiscard]] labels::LabelData::Place labelPlaceOf(const ledger::SiteIdentity &identity);
[[nodiscard]] labels::LabelData::Place labelPlaceOf(ledger::View &view, const ledger::SiteIdentity &identity);

} // namespace packledger::workflow
