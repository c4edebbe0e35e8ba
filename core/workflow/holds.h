#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// What became of one item that somebody wanted to hold or release.
enum class HoldVerdict {
    Held,
    Released,
    NotHeld, ///< nothing to release
    HeldByContainer, ///< the hold is on a container it is in: release that, or take the item out
    Unknown, ///< nothing to release: the ledger does not have it
    Rejected, ///< the code names no item for certain
    Inactive, ///< nothing to hold: its life has ended, `state` says how
};
[[nodiscard]] const char *nameOf(HoldVerdict verdict);

/// What holding or releasing one item came to.
struct HoldOutcome
{
    HoldVerdict verdict = HoldVerdict::Rejected;
    gs1::ItemKey key;
    QByteArray uri; ///< of the item; of HeldByContainer that of the container stands in `container`
    QByteArray container;
    QByteArrayList reasons; ///< of the holds placed or released
    std::vector<ReceiptId> receipts; ///< that count the item as received since it was released
    ledger::ItemState state = ledger::ItemState::Mentioned; ///< of Inactive
    QString detail; ///< of Rejected: what is wrong with the code
};
/// What it came to, for a person.
[[nodiscard]] QString sentence(const HoldOutcome &outcome);

/// The reasons that a person may give for a hold: "damaged", "suspect", "quarantine", "recall".
[[nodiscard]] bool isHoldReason(const QByteArray &reason);

/// Puts an item aside by hand, wherever it is: one event (holding), and nobody receives or uses it until it is
/// released. Also a container; what is in it is held with it. Also a serial that the ledger does not know yet; none
/// whose life has ended. Fails with access.not-permitted (HoldItems), access.other-client, holding.no-such-reason.
[[nodiscard]] Result<HoldOutcome> placeHold(ledger::WriteTransaction &transaction, const access::Session &person,
    const ScannedCode &code, const QByteArray &reason, const QString &note = {});
[[nodiscard]] Result<HoldOutcome> placeHold(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &item, const QByteArray &reason, const QString &note = {});

/// Lets an item go: releases every hold on the item itself with one event (inspecting) that carries the `reason`,
/// in a person's words. A receipt that put it aside counts it as received from then on, if nothing but what the
/// person has decided on speaks against it; where that receipt is submitted the receiving event follows at once.
/// What is recalled, expired or ended, received elsewhere, or unknown is let go and not received.
/// Fails with access.not-permitted (ReleaseHolds), holding.no-reason.
[[nodiscard]] Result<HoldOutcome> releaseHolds(ledger::WriteTransaction &transaction, const access::Session &person,
    const ScannedCode &code, const QString &reason);
[[nodiscard]] Result<HoldOutcome> releaseHolds(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &item, const QString &reason);

} // namespace packledger::workflow
