#pragma once

#include "labels/textplaces.h"
#include "ledger/linestores.h"
#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::bootstrap {

/// The template of the label that the next pack of the batch carries: that of the job it comes from, else the work
/// order's. Empty: none is known.
[[nodiscard]] QString templateInUse(ledger::View &view, const ledger::BatchRow &batch);

/// A label of the batch, as its template in use has it.
struct LineLabel
{
    labels::LabelTemplate form;
    labels::PlacedLabel placed;
};
/// Fails with label.template-unknown and what else TemplateLibrary::find() says.
[[nodiscard]] Result<LineLabel> lineLabel(
    ledger::View &view, const ledger::Site &site, const ledger::BatchRow &batch, const gs1::ItemKey &key, QDate today);

/// Where a camera looks for text on the packs of the batch (labels::itemTextPlaces), for each size that the code comes
/// in: digits take less room in it than letters. Empty where the label is not known, or has no text.
[[nodiscard]] std::vector<std::vector<QRectF>> textOfBatch(
    ledger::View &view, const ledger::Site &site, const ledger::BatchRow &batch, QDate today);

} // namespace packledger::bootstrap
