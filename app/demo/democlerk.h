#pragma once

#include "ledger/ledger.h"
#include "scan/scanreading.h"
#include "workflow/receivingsession.h"

namespace packledger::demo {

/// Somebody who scans into one receipt: a reading comes in as a device delivers it, and takes the way of every
/// scan through interpretation, judgement and journal.
class DemoClerk
{
public:
    DemoClerk(ledger::Ledger &ledger, access::Session person, ReceiptId receipt);

    [[nodiscard]] Result<workflow::ReceiveOutcome> scan(const scan::ScanReading &reading);
    /// The same for the message of a DataMatrix.
    [[nodiscard]] Result<workflow::ReceiveOutcome> scan(const QByteArray &message);
    /// Takes in a serial that no data announced, with lot and expiry of its label.
    [[nodiscard]] Result<workflow::ReceiveOutcome> registerUnknown(const QByteArray &message);

    /// Puts every stopped pack apart, and says so.
    [[nodiscard]] Result<void> putApart();

private:
    [[nodiscard]] workflow::ScannedCode codeOf(const scan::ScanReading &reading) const;

    ledger::Ledger &m_ledger;
    workflow::ReceivingSession m_session;
};

/// What the message of a DataMatrix means.
[[nodiscard]] workflow::ScannedCode scannedCode(const QByteArray &message, const QDate &today);
/// A reading of a GS1 DataMatrix.
[[nodiscard]] scan::ScanReading matrixReading(const QByteArray &message);

} // namespace packledger::demo
