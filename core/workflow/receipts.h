#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"
#include "workflow/scannedcode.h"

#include <QRandomGenerator>

namespace packledger::workflow {

/// Opens a receipt: of a shipment the unsubmitted one that is there already, else a blind one.
[[nodiscard]] Result<ReceiptId> openReceipt(ledger::WriteTransaction &transaction, const access::Session &person,
    ShipmentId shipment, const QString &supplier = {}, const QString &reference = {});

/// Chooses how much must be seen. Sampling draws `sampleSize` units (0: a tenth, at least 3) and writes the plan down.
[[nodiscard]] Result<void> choosePolicy(ledger::WriteTransaction &transaction, const access::Session &person,
    ReceiptId receipt, ledger::ReceivingPolicy policy, int sampleSize = 0, QRandomGenerator *random = nullptr);

/// How much must be seen, and who said so.
struct PolicyChoice
{
    ledger::ReceivingPolicy policy = ledger::ReceivingPolicy::Inference;
    ledger::Actor by; ///< nobody where the receipt has the policy it was opened with
    Instant at;
    QString because; ///< why it changed by itself: the unit that failed the sample; empty: chosen

    struct Drawn
    {
        ItemId item;
        QByteArray uri;
        bool seen = false;
    };
    std::vector<Drawn> sample; ///< Sampling: what was drawn, in the order of its items
};
/// Fails with receiving.no-such-receipt.
[[nodiscard]] Result<PolicyChoice> policyOf(ledger::View &view, ReceiptId receipt);

/// The open receipt that a first scan belongs to: of a pack, of a container, or of a document number.
[[nodiscard]] Result<std::optional<ReceiptId>> findReceiptFor(ledger::View &view, const ScannedCode &code);

} // namespace packledger::workflow
