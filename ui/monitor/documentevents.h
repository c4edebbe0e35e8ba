#pragma once

#include "ledger/writetransaction.h"
#include "monitor/exchangestate.h"

namespace packledger::monitor {

/// The events in the bytes of a document, as it tells them, whether they are in the ledger or not; the first thousand.
/// What is no EPCIS has none. Takes as long as the document is large. Fails with ledger.damaged, base.file-write.
[[nodiscard]] Result<DocumentEvents> eventsIn(ledger::View &view, const QByteArray &sha256, int offsetMinutes);

} // namespace packledger::monitor
