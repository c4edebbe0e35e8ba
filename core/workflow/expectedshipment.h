#pragma once

#include "asn/shipnotice.h"
#include "base/result.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// A despatch advice (X12 856) came in: announces its shipment, or adds what it says to the shipment that
/// the serial data made. Part of the import of its document; in the same transaction.
[[nodiscard]] Result<ShipmentId> shipNoticeArrived(
    ledger::WriteTransaction &transaction, const asn::ShipNotice &notice, DocumentId document);

/// A serial that a list names, without any event.
struct ListedSerial
{
    gs1::ItemKey key;
    QByteArray lot;
    QByteArray expiry; ///< "YYYY-MM-DD"
    std::optional<gs1::ItemKey> parent; ///< the container it stands in; contents are expected with it
    std::optional<ledger::Level> level; ///< as the list says; counts for logistic units without contents
};

/// A list of serials came in: they are expected as one shipment. `reference` is the delivery's number where
/// the list has one. Fails with asn.hierarchy where parents contradict each other.
[[nodiscard]] Result<ShipmentId> serialListArrived(ledger::WriteTransaction &transaction,
    const std::vector<ListedSerial> &serials, const QByteArray &reference, DocumentId document);

} // namespace packledger::workflow
