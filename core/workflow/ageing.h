#pragma once

#include "workflow/itemsummary.h"

namespace packledger::workflow {

/// Something that waits for data, for goods or for a person, longer than it should.
struct Waiting
{
    enum class Kind {
        BlindReceipt, ///< goods without a notice, not submitted
        Hold, ///< an item put aside, not released
        Shipment, ///< data without product: announced, nothing of it scanned
    };

    Kind kind = Kind::Hold;
    qint64 sinceMs = 0;
    int days = 0; ///< whole ones
    ReceiptId receipt; ///< of BlindReceipt, Shipment; of a Hold the one that placed it
    ShipmentId shipment;
    std::optional<ItemSummary> item; ///< of Hold
    QByteArray reason; ///< of Hold, a stable name (ledger::HoldFacts)
    QString who; ///< supplier of a blind receipt, sender of a shipment
    QString reference; ///< delivery note, or number of the despatch advice
    bool waitsForData = false;
};

/// What has waited for `days` days or more, the longest first.
[[nodiscard]] std::vector<Waiting> waitingFor(ledger::View &view, int days, Instant now);

[[nodiscard]] const char *nameOf(Waiting::Kind kind);

} // namespace packledger::workflow
