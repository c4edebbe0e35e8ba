#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "shipping/shippingdocument.h"

class QTemporaryFile;

namespace packledger::shipping {

/// What is to be told of goods that leave.
struct ShippingTask
{
    const sync::PartnerProfile &partner;
    const Parties &parties;
    const ledger::Dispatch &dispatch;
    Instant now;
    qint64 afterMs = 0; ///< event time of what was told of the delivery before
    Progress progress {}; ///< counts the events of the story, told twice
};

/// A document for a customer that is written, and in no outbox yet. Its file is the only copy.
struct WrittenDocument
{
    epcis::Event shipping;
    QByteArray instance;
    std::shared_ptr<QTemporaryFile> file;
    Findings findings;
};

/// Writes the documents for these outermost items: one, or several where the customer's limits ask for it, each with
/// its own shipping event and the whole story of its goods. Only reads the ledger. Fails with
/// shipping.too-big-for-partner where one item alone exceeds the limits, base.cancelled, base.file-open,
/// base.file-write.
[[nodiscard]] Result<std::vector<WrittenDocument>> writeShipping(
    ledger::View &view, const ShippingTask &task, const std::vector<ItemId> &roots);

/// An event of these goods that leave: what is written into the journal when they do. Later than `afterMs`.
[[nodiscard]] epcis::Event shippingEvent(
    ledger::View &view, const ShippingTask &task, const std::vector<ItemId> &roots, qint64 afterMs);

} // namespace packledger::shipping
