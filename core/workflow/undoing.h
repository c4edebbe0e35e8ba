#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/eventstore.h"
#include "ledger/writetransaction.h"

#include <vector>

namespace packledger::workflow {

/// Takes back what was done last with an item at this site: packing, unpacking, sampling, destroying, decommissioning,
/// commissioning (its number will never be on a pack then), repackaging as a whole run (sources live again, packs that
/// it brought to life do not). What a locked batch's record says is not taken back, nor what was unpacked before its
/// close, and an item alone does not take back the commissioning of many: that wants the event. The event is declared
/// never to have occurred (EPCIS 2.0 section 7.4.1.4); what was written with it (unpacking elsewhere) goes with it. The
/// fate of a number drawn here follows. Answers the events withdrawn, the last first. Fails with access.not-permitted
/// (Pack, EndItems, Commission), undo.nothing, undo.not-made-here, undo.not-undoable, undo.container-stays,
/// undo.followed, undo.left-the-site, undo.before-close, undo.several, batch.locked.
[[nodiscard]] Result<std::vector<EventId>> undoLast(
    ledger::WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &item);
[[nodiscard]] Result<std::vector<EventId>> undoEvent(
    ledger::WriteTransaction &transaction, const access::Session &person, EventId event);

/// What was done last with an item, and may be taken back by this person: for the word before it is.
struct LastAct
{
    EventId event;
    ledger::EventKind kind = ledger::EventKind::Observe;
    Instant at;
    QByteArray operatorName;
    qint64 packs = 0; ///< that it was done with at once
};
/// Nothing where undoEvent() would refuse it for what it is, whose it is, who asks, or a batch that is locked. What
/// followed elsewhere is found out when it is taken back.
[[nodiscard]] std::optional<LastAct> lastActOf(
    ledger::View &view, const access::Session &person, const gs1::ItemKey &item);

/// Withdraws a packing event with the unpacking elsewhere that was written with it; the container keeps its
/// commissioning. Asks no permission. Fails with undo.followed, undo.left-the-site, undo.before-close.
[[nodiscard]] Result<std::vector<EventId>> withdrawPacking(ledger::WriteTransaction &transaction, EventId event);

} // namespace packledger::workflow
