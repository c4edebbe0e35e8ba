#pragma once

#include "base/id.h"
#include "dock/receiptstate.h"
#include "line/linestate.h"

namespace packledger::line {

/// A source pack that was scanned and is not used up in the ledger yet.
struct SourceLine
{
    QString serial;
    QString product; ///< "Demovastin 40 mg, 500 tablets"
    QString lot; ///< "lot A12 · expires 30 JUN 2028"
    QString left; ///< "120 left in it"; empty: it is used up

    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

/// A source pack that expires before the new ones would: it is not taken unless somebody signs for it.
struct ShorterState
{
    bool isOpen = false;
    QString words; ///< both dates
    SignState sign;

    friend bool operator==(const ShorterState &, const ShorterState &) = default;
};

/// What the page of source packs shows.
struct SourcesState
{
    BatchId batch;
    QString subtitle;
    common::ChipState chip;
    std::optional<dock::VerdictState> verdict;
    std::vector<SourceLine> sources; ///< the newest first
    qint64 made = 0; ///< good packs of the batch
    qint64 without = 0; ///< those of them that no source is told for
    QString withoutText; ///< the same in words
    QString lastText; ///< what the last link came to
    ShorterState shorter;
    bool isBusy = false;
    bool canLink = false;
    bool canUndo = false; ///< there is a scan or a link to take back

    friend bool operator==(const SourcesState &, const SourcesState &) = default;
};

} // namespace packledger::line
