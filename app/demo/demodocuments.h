#pragma once

#include "base/result.h"
#include "demo/demoshipment.h"

#include <QDateTime>

class QIODevice;

namespace packledger::demo {

/// Writes the delivery as its sender would send it: an EPCIS 1.2 document with header, master data,
/// transaction statement, and the events from commissioning to shipping. The same delivery gives the same
/// bytes. Error: base.file-write.
[[nodiscard]] Result<void> writeShipmentDocument(const DemoShipment &shipment, QIODevice &to);

/// A ship notice (X12 856) without serials: what a supplier sends whose EPCIS document is late.
struct DemoNotice
{
    const DemoParty *from = nullptr;
    int number = 0;
    QDateTime sent; ///< UTC
    QByteArray purchaseOrder;
    DemoLot lot;
    int totes = 0;
    int unitsPerTote = 0;
};
[[nodiscard]] QByteArray shipNotice(const DemoNotice &notice);

} // namespace packledger::demo
