#pragma once

#include "access/session.h"
#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"
#include "sync/partnerprofile.h"

namespace packledger::sync {

/// Keeps the profile in the place of an older one of that name; the same profile again is no entry of the journal.
/// Fails with access.not-permitted.
[[nodiscard]] Result<void> setPartner(
    ledger::WriteTransaction &transaction, const access::Session &person, const PartnerProfile &profile);

/// Takes the profile away. What went to the partner stays in the outbox, and what is told of it later waits there to be
/// handed over; fails with sync.partner-in-use while documents
/// for it are open, sync.partner-unknown, access.not-permitted.
[[nodiscard]] Result<void> removePartner(
    ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &name);

/// The partner of this name, or with this GLN where exactly one has it. Fails with sync.partner-unknown.
[[nodiscard]] Result<PartnerProfile> partnerNamed(ledger::View &view, const QByteArray &nameOrGln);

/// The partner of this name as the journal had it at one of its entries, whatever became of it later. Fails with
/// sync.partner-unknown where there was none yet.
[[nodiscard]] Result<PartnerProfile> partnerAt(ledger::View &view, const QByteArray &name, qint64 seq);

/// The partner of this name; of one that was removed what it was last. Fails with sync.partner-unknown.
[[nodiscard]] Result<PartnerProfile> partnerEver(ledger::View &view, const QByteArray &name);

/// All partners, by name.
[[nodiscard]] std::vector<PartnerProfile> allPartners(ledger::View &view);
/// The names of those that are something else to us than suppliers.
[[nodiscard]] QByteArrayList notSuppliers(ledger::View &view);

} // namespace packledger::sync
