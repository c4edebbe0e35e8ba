#pragma once

#include "shipping/batchevents.h"

#include <QSet>

namespace packledger::shipping {

/// Tells whoever was told the events of a closed batch what was done with its packs in this transaction, behind the
/// journal entry `since`: that some ended (with what they were taken out of), and that something which that partner
/// knows did not occur (EPCIS 2.0 section 7.4.1.4). Nothing where it was neither, or the partner is none any more. What
/// is packed anew is told when it is shipped. Fails with base.file-open, base.file-write, and as sync::enqueue().
[[nodiscard]] Result<void> tellSince(ledger::WriteTransaction &transaction, qint64 since);

/// The events that a partner was told of a batch since its close, by their journal entries.
[[nodiscard]] QSet<qint64> toldSinceClose(ledger::View &view, BatchId batch, const QByteArray &partner);

/// Does something with items and tells of it as tellSince(): the result is the act's, or why it cannot be told.
template <typename Act>
[[nodiscard]] auto andTell(ledger::WriteTransaction &transaction, const Act &act) -> decltype(act())
{
    const qint64 since = transaction.journal().head().seq;
    auto done = act();
    if (!done)
        return done;
    if (const Result<void> told = tellSince(transaction, since); !told)
        return fail(told.error());
    return done;
}

} // namespace packledger::shipping
