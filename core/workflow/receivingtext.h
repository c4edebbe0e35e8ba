#pragma once

#include "workflow/receiptoverview.h"
#include "workflow/receiveoutcome.h"

namespace packledger::workflow {

/// One sentence for a person: what it is and what to do with the pack.
[[nodiscard]] QString sentence(const ReceiveOutcome &outcome);
[[nodiscard]] QString sentence(const ReceiptException &exception);
/// The verdict in one or two words, as it stands largest on the screen.
[[nodiscard]] QString verdictWord(const ReceiveOutcome &outcome);

/// "Exampline 20 mg, 30 tablets"; empty where the product is unknown.
[[nodiscard]] QString productName(ledger::MasterDataStore &products, const QByteArray &gtin);

/// Who sent a shipment, by name: the seller's, else that of where it came from; empty where nobody told one.
[[nodiscard]] QString senderName(ledger::View &view, const ledger::Shipment &shipment);

} // namespace packledger::workflow
