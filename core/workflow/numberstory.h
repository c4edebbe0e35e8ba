#pragma once

#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What became of a number that was drawn here, whether or not a pack ever carried it.
struct NumberStory
{
    ledger::NumberRow number;
    std::optional<ledger::BatchRow> batch;
    std::optional<ledger::PrintLabelRow> label;
    QString printer; ///< of the label
    ledger::EntryHead drawn;
    ledger::EntryHead changed; ///< the entry that made it what it is now
    QString reason; ///< why, as that entry keeps it (numberreason.h); empty where it speaks for itself
};

/// Nothing where the number was not drawn here.
[[nodiscard]] std::optional<NumberStory> storyOf(ledger::View &view, const gs1::ItemKey &key);

} // namespace packledger::workflow
