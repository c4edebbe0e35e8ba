#pragma once

#include "ledger/writetransaction.h"
#include "workflow/judgement.h"
#include "workflow/receiveoutcome.h"
#include "workflow/scannedcode.h"

namespace packledger::workflow {

/// One scan on its way from the code to the journal: what it names, what it comes to, and why. Lives within
/// one transaction and one call of ReceivingSession.
class ReceivingScan
{
public:
    ReceivingScan(ledger::Receipt receiptNow, const ScannedCode &scanned);

    /// Finds out what the code names. False where it names nothing for certain; then the outcome is Rejected.
    [[nodiscard]] bool identify(ledger::View &view);
    /// Comes to a verdict, with its reason, tray and contents. May note in the journal what follows for the
    /// receipt: the shipment that a blind one belongs to, every unit wanted after a failed sample.
    void judge(ledger::WriteTransaction &transaction);
    /// Takes in a serial that nobody announced, with this lot and last day; one that has passed is put aside.
    void registerWith(const QByteArray &lot, const QDate &lastDay);
    /// The container's seal is broken: from here on it does not speak for its contents.
    void openHere();
    /// The tray for what is put aside: the one it lies in, else the next.
    void chooseTray();

    [[nodiscard]] const char *act() const { return registers ? "receipt.registered" : "receipt.scanned"; }
    [[nodiscard]] bool isKnown() const { return !chain.empty(); }
    [[nodiscard]] const ledger::ReceiptTreeRow &row() const { return chain.front(); }

    ledger::Receipt receipt;
    const ScannedCode &code;
    ScannedIdentity identity {};
    std::vector<ledger::ReceiptTreeRow> chain {}; ///< the item and its containers, where the ledger has it
    ReceiveOutcome outcome {};
    gs1::ItemKey opens {}; ///< a container that no longer speaks for its contents
    bool registers = false; ///< the outcome's lot and expiry become the item's
    qint64 inferredUnits = 0;
    bool wasInferred = false; ///< counted through its container until now

private:
    void describe();
    void matchBlind(ledger::WriteTransaction &transaction);
    void explain(ledger::View &view, const Situation &situation, ItemId speaker);
    /// A delivery of another supplier expects it: a mix-up on the way, and not of these two alone.
    [[nodiscard]] bool isOfAnotherSupplier(ledger::View &view) const;
    void explainUnknown(ledger::View &view);
    /// Of this product, what no event has named.
    [[nodiscard]] qint64 scannedWithoutData(ledger::View &view) const;
    void tellShortDated(ledger::View &view);

    QDate m_today;
};

} // namespace packledger::workflow
