#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/endfacts.h"
#include "ledger/writetransaction.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// What became of one item that was to be sampled, destroyed or decommissioned.
enum class EndVerdict {
    Done, ///< told as "sampled", "destroyed", "decommissioned"
    AlreadyEnded,
    Held, ///< a sample of what is on hold, or the end of what is suspect: evidence stays until it is released
    NotCommissioned,
    NotHere,
    Unknown,
    Rejected,
};

/// What a scan came to that was to end an item's life.
struct EndOutcome
{
    EndVerdict verdict = EndVerdict::Rejected;
    ledger::End end = ledger::End::Decommissioned;
    gs1::ItemKey key;
    QByteArray uri;
    QByteArray parent; ///< URI of the container that it was taken out of
    qint64 parentLeft = 0; ///< children still in that
    qint64 freed = 0; ///< children that were taken out of it
    qint64 ended = 0; ///< items whose life ended
    EventId event; ///< that ended it
    QByteArray reason; ///< state or hold that stands in the way
    QString detail;
};
[[nodiscard]] QByteArray nameOf(const EndOutcome &outcome);
[[nodiscard]] QString sentence(const EndOutcome &outcome);

/// Whether a container's contents end with it, or are taken out and live on.
enum class Contents { Freed, EndToo };

/// Ends an item's life. First it is taken out of the container it is in, and its contents out of it (standards 1.5 row
/// 11), then Object DELETE with the reason. A container that is empty then comes out of the one it is in. What was
/// decommissioned or sampled may still be destroyed. Fails with access.not-permitted (EndItems), ending.no-reason.
[[nodiscard]] Result<EndOutcome> endItem(ledger::WriteTransaction &transaction, const access::Session &person,
    const ScannedCode &code, const ledger::EndFacts &facts, Contents contents = Contents::Freed);

} // namespace packledger::workflow
