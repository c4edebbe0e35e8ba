#pragma once

#include "access/session.h"
#include "ledger/exceptionstore.h"
#include "workflow/missingitems.h"
#include "workflow/receiptoverview.h"

namespace packledger::workflow {

/// How a receipt is to be ended.
struct SubmitRequest
{
    bool acceptExceptions = false;
    QString reason; ///< wanted where exceptions are accepted
    bool keepRest = false; ///< what is missing may still come: a new receipt waits for it
};

/// What ending a receipt came to.
struct SubmitOutcome
{
    ReceiptId receipt;
    ShipmentId shipment;
    ledger::ShipmentState shipmentState = ledger::ShipmentState::Unconfirmed;
    std::vector<EventId> events; ///< in the order written: unpacking where needed, then receiving
    qint64 exceptions = 0; ///< that were accepted
    bool refused = false; ///< nothing was written, for what is in `open` or in `unacknowledged`
    std::vector<ReceiptException> open;
    /// Scans of recalled, stolen, ended packs that nobody has said to have put apart: no reason accepts these.
    std::vector<ledger::ReceiptScan> unacknowledged;
    ReceiptId followUp; ///< with keepRest
    // What an exception case with the partner is made of.
    std::vector<ReceiptException> found; ///< all exceptions, also those that do not block
    std::vector<MissingItem> missing; ///< by serial; empty with keepRest
    std::vector<ledger::CaseId> cases {}; ///< that were opened with the supplier; by core/exceptions
};

/// Ends a receipt: the receiving event, unpacking where the data and the goods differ, the shipment confirmed, all in
/// this transaction. What is put aside stays on hold as its scan has left it. With open exceptions that are not
/// accepted, or alerts that nobody acknowledged, nothing is written and the outcome says `refused`.
[[nodiscard]] Result<SubmitOutcome> submit(ledger::WriteTransaction &transaction, const access::Session &person,
    ReceiptId receipt, const SubmitRequest &request, const ledger::SiteIdentity &site);

} // namespace packledger::workflow
