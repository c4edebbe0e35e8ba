#pragma once

#include "ledger/ledger.h"

namespace packledger::ledger {

/// What a check of a whole ledger found.
struct LedgerCheck
{
    qint64 events = 0;
    qint64 items = 0;
    bool chainIntact = false;
    qint64 firstBroken = 0; ///< journal sequence number, 0 where intact
    bool projectionMatches = false;
    QByteArrayList differingTables;
    bool storageSound = false; ///< the engine's own integrity check, and every stored document's digest
    QByteArrayList storageFaults;

    [[nodiscard]] bool isGood() const { return chainIntact && projectionMatches && storageSound; }
    /// Nothing is lost: what another version of the program derived from the journal is derived anew by
    /// rebuildLedger().
    [[nodiscard]] bool wantsRebuild() const { return chainIntact && storageSound && !projectionMatches; }
};

/// Checks everything that can be checked: the engine's integrity, the hash chain, the digests of the
/// stored documents, and that every table follows from the journal, by replaying it into a scratch
/// database in `scratchFolder`. Reads only; the station may go on working.
[[nodiscard]] Result<LedgerCheck> checkLedger(
    Ledger &ledger, const QString &scratchFolder, const Progress &progress = {});

/// Recomputes every projection from the journal, in one transaction. Refuses a broken chain.
[[nodiscard]] Result<void> rebuildLedger(Ledger &ledger, const Progress &progress = {});

} // namespace packledger::ledger
