#include "demo/democlerk.h"

#include "scan/interpret.h"

namespace packledger::demo {

DemoClerk::DemoClerk(ledger::Ledger &ledger, access::Session person, ReceiptId receipt)
    : m_ledger(ledger)
    , m_session(receipt, std::move(person))
{
}

workflow::ScannedCode DemoClerk::codeOf(const scan::ScanReading &reading) const
{
    const QDate today = m_ledger.clock().today();
    return workflow::ScannedCode::from(scan::interpret(reading, {}, today), reading.source, today);
}

Result<workflow::ReceiveOutcome> DemoClerk::scan(const scan::ScanReading &reading)
{
    const workflow::ScannedCode code = codeOf(reading);
    return m_ledger.write([&](ledger::WriteTransaction &transaction) { return m_session.accept(transaction, code); });
}

Result<workflow::ReceiveOutcome> DemoClerk::scan(const QByteArray &message)
{
    return scan(matrixReading(message));
}

Result<workflow::ReceiveOutcome> DemoClerk::registerUnknown(const QByteArray &message)
{
    const workflow::ScannedCode code = codeOf(matrixReading(message));
    return m_ledger.write(
        [&](ledger::WriteTransaction &transaction) { return m_session.registerUnknown(transaction, code); });
}

Result<void> DemoClerk::putApart()
{
    return m_ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        for (const ledger::ReceiptScan &scan : transaction.receipts().unacknowledged(m_session.receipt())) {
            if (const auto noted = m_session.acknowledge(transaction, scan.uuid); !noted)
                return fail(noted.error());
        }
        return {};
    });
}

workflow::ScannedCode scannedCode(const QByteArray &message, const QDate &today)
{
    const scan::ScanReading reading = matrixReading(message);
    return workflow::ScannedCode::from(scan::interpret(reading, {}, today), reading.source, today);
}

scan::ScanReading matrixReading(const QByteArray &message)
{
    scan::ScanReading reading;
    reading.bytes = message;
    reading.symbologyIdentifier = "]d2";
    return reading;
}

} // namespace packledger::demo
