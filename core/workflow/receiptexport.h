#pragma once

#include "workflow/receiptoverview.h"
#include "workflow/tableexport.h"

namespace packledger::workflow {

/// Writes the serials of a receipt to a file: those that are here, seen or inferred, and those put aside. Answers how
/// many rows were written. Fails with receiving.no-such-receipt, base.file-write.
[[nodiscard]] Result<qint64> exportReceipt(
    ledger::View &view, ReceiptId receipt, const QDate &today, ExportFormat format, const QString &file);
/// The serials that a shipment announced, here or not, and how far each is. Fails with receiving.no-such-shipment as
/// well.
[[nodiscard]] Result<qint64> exportShipment(
    ledger::View &view, ShipmentId shipment, const QDate &today, ExportFormat format, const QString &file);

} // namespace packledger::workflow
