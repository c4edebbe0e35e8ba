#pragma once

#include "ledger/itemstate.h"
#include "ledger/itemstore.h"
#include "workflow/packverdict.h"

namespace packledger::workflow {

/// All that decides whether a child goes into a container.
struct PackSituation
{
    /// Where the child is, seen from the container.
    enum class Where { Free, Here, ElsewhereOpen, Elsewhere };
    /// Whether it may leave the container it is in.
    enum class Leaving { Allowed, WhenAsked, Never };

    bool known = true; ///< the ledger has it
    bool isContainer = false; ///< it is the container itself
    ledger::ItemState state = ledger::ItemState::Active;
    ledger::ItemCondition condition = ledger::ItemCondition::None;
    bool held = false; ///< itself, or a container it stays in
    bool troubleInside = false;
    bool empty = false; ///< a logistic unit that holds nothing
    bool logistic = false; ///< an SSCC: seldom commissioned in data
    bool expired = false;
    bool levelFits = true;
    bool productFits = true;
    bool lotFits = true;
    bool labelAgrees = true;
    bool full = false;
    Where where = Where::Free;
    Leaving leaving = Leaving::WhenAsked;
};

/// The verdict: the gravest of what speaks against the child. Pure and total; tst_packjudgement holds its table.
[[nodiscard]] PackVerdict judge(const PackSituation &situation);

} // namespace packledger::workflow
