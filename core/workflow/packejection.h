#pragma once

#include "access/session.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "scan/rejectoutput.h"

namespace packledger::workflow {

/// What the reject device said of a pack. Where the pack is not off the line, the line stands. Answers whether it does.
/// Fails with inspection.no-such-pack.
[[nodiscard]] Result<bool> packEjected(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, qint64 pack, scan::RejectAnswer::Outcome outcome);

/// An inspection begins at this station. Of packs that the one before it left without the device's answer (the program
/// was killed, say) nobody knows where they are: the line stands until a person has found and removed them.
/// Answers packsLost(). Fails with access.not-permitted (RunLine),
/// batch.no-such-batch, batch.locked.
[[nodiscard]] Result<std::vector<qint64>> takeUpInspection(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch);

/// Bad packs that nobody has seen leave the line; the device may still be about to answer for the newest of them.
[[nodiscard]] std::vector<qint64> packsOnTheLine(ledger::View &view, BatchId batch);
/// Those of them for which no answer comes any more, or a bad one came: a person must look for them. Nobody waits for
/// an answer that is overdue by far, at whatever station it was asked for: its program has died.
[[nodiscard]] std::vector<ledger::InspectionRow> lostPacks(ledger::View &view, BatchId batch, Instant now);
[[nodiscard]] std::vector<qint64> packsLost(ledger::View &view, BatchId batch, Instant now);
/// Fails with inspection.pack-on-the-line while there are some of these.
[[nodiscard]] Result<void> checkPacksAreOut(const std::vector<qint64> &packs);

/// How many packs must lie in the reject bin: one for each number that was rejected, and those that took no number with
/// them, such as a pack whose label the printer had repeated. A pack that came by once more counts once.
[[nodiscard]] qint64 packsInRejectBin(ledger::View &view, BatchId batch);

/// These packs were looked for and not found, and somebody says why they are no danger: it stands in the batch's record
/// as a deviation. Fails as packsRemoved(), and with batch.reason-missing.
[[nodiscard]] Result<void> packsWrittenOff(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const std::vector<qint64> &packs, const QString &reason);

/// A person has found these packs and taken them off the line. Fails with access.not-permitted (RunLine),
/// inspection.no-such-pack (nothing is written where one of them was not looked for), batch.no-such-batch,
/// batch.locked.
[[nodiscard]] Result<void> packsRemoved(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const std::vector<qint64> &packs);

} // namespace packledger::workflow
