#pragma once

#include "common/tone.h"
#include "ledger/eventstore.h"
#include "ledger/itemstate.h"
#include "ledger/writetransaction.h"

#include <QString>

namespace packledger::dock {

/// How a state is told: `text` is to be translated in the context "ItemPage".
struct StateWords
{
    common::Tone tone;
    const char *text;
};
[[nodiscard]] StateWords wordsOf(ledger::ItemState state);
[[nodiscard]] StateWords wordsOf(ledger::ItemCondition condition);
/// Of one item: what this site made was never on its way here.
[[nodiscard]] StateWords wordsOf(ledger::View &view, const gs1::ItemKey &key, ledger::ItemState state);
[[nodiscard]] QString eventTitle(ledger::EventKind kind);
/// "Exampline 20 mg, 30 tablets"; empty where it is not in the list of products.
[[nodiscard]] QString productText(ledger::View &view, const gs1::ItemKey &key);

} // namespace packledger::dock
