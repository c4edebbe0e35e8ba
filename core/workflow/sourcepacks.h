#pragma once

#include "workflow/repackaging.h"

namespace packledger::workflow {

// The source packs of a batch, scanned one by one as they are emptied onto the line: they wait, on disk and for every
// station, until linkSources() uses them up for the new packs. A batch that is closed or given up keeps none.

/// Takes a source pack in. A refusal changes nothing; Twice: it waits already. Fails with access.not-permitted
/// (Commission), and as unlockedBatch().
[[nodiscard]] Result<RepackedItem> takeSource(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const RepackInput &input);

/// Says how much will remain in a source pack that waits; 0: nothing. Fails as takeSource(), and with
/// batch.source-not-waiting.
[[nodiscard]] Result<void> bookLeft(ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const gs1::ItemKey &source, qint64 left);

/// The pack is not used after all. Fails as bookLeft().
[[nodiscard]] Result<void> putSourceBack(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const gs1::ItemKey &source);

/// Uses up all that waits for the good packs that have no source yet. Where a source can no longer be used nothing is
/// linked: it stops waiting, and the others go on. Fails as repackage().
[[nodiscard]] Result<Repackaging> linkSources(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch);

/// Takes back the batch's last link: its sources wait again, its packs have no source. Packs that the link itself
/// brought to life are void then. Fails as takeSource() and undoEvent(), and with undo.nothing.
[[nodiscard]] Result<void> unlinkSources(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch);

/// Whether there is a link to take back.
[[nodiscard]] bool hasLink(ledger::View &view, BatchId batch);

} // namespace packledger::workflow
