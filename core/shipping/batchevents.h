#pragma once

#include "ledger/outboxstore.h"
#include "ledger/writetransaction.h"
#include "sync/partnerprofile.h"
#include "workflow/batches.h"

#include <optional>
#include <vector>

namespace packledger::shipping {

/// A document with events of a batch that waits in the outbox.
struct BatchDocument
{
    QByteArray partner;
    ledger::OutboxId document;
    QString fileName;
    qint64 events = 0;
};

/// Whom the site tells the events of such a batch as it is closed: setting line.events-partner.NAME with the client of
/// the order, else with its market, else line.events-partner. Nothing: nobody. Fails with sync.partner-unknown,
/// shipping.gln, shipping.partner-is-this-site.
[[nodiscard]] Result<std::optional<sync::PartnerProfile>> eventsPartner(
    ledger::View &view, const ledger::WorkOrder &order);

/// Puts the events of a closed batch into the outbox, in the form of the partner's profile, and notes in the journal
/// what the partner knows from here on ("batch.told"): its packs as they were commissioned or transformed, the
/// containers that they are in, and packs that ended before the close. One document, or several where the partner's
/// limits ask for it, in the order of the events. Fails with shipping.too-big-for-partner, base.file-open,
/// base.file-write, and as sync::enqueue().
[[nodiscard]] Result<std::vector<BatchDocument>> tellBatch(
    ledger::WriteTransaction &transaction, BatchId batch, const sync::PartnerProfile &partner);

/// Whether the documents with which somebody was told still count: none was refused, or resolved by hand.
[[nodiscard]] bool stands(ledger::View &view, const ledger::BatchAct &told);
/// The journal entry with which a partner was told the events of a batch; 0: it was not, or refused them.
[[nodiscard]] qint64 toldSeq(ledger::View &view, BatchId batch, const QByteArray &partner);

} // namespace packledger::shipping
