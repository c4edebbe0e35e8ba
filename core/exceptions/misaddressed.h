#pragma once

#include "exceptions/cases.h"
#include "ledger/exchangestores.h"

namespace packledger::exceptions {

/// The GLN that a document is addressed to in place of this site, as its import found; empty: it is for us.
[[nodiscard]] QByteArray otherReceiverOf(ledger::View &view, DocumentId document);

/// Whether a case is open in which the partner is asked for the right address in place of this GLN.
[[nodiscard]] bool isAskedFor(ledger::View &view, const QByteArray &partner, const QByteArray &gln);

/// Opens the case about a document that was taken and is addressed to somebody else: the partner shall send new data,
/// addressed to us. While one about the same partner and address is open no other one is.
void openMisaddressed(
    ledger::WriteTransaction &transaction, const ledger::InboxRow &arrival, DocumentId document, const QByteArray &gln);

} // namespace packledger::exceptions
