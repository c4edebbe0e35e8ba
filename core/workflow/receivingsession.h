#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"
#include "workflow/receiveoutcome.h"
#include "workflow/scannedcode.h"

#include <optional>

namespace packledger::workflow {

class ReceivingScan;

/// Receiving one delivery, pack by pack. Any number of sessions may work on one receipt, one after the
/// other or at several stations at once: all state is in the ledger, this class keeps only its counts.
///
/// Each call takes the transaction it works in; one scan is one transaction and one journal entry, and
/// counts once that is committed. Everything fails with access.not-permitted where the person may not do it,
/// with receiving.no-such-receipt, and with receiving.receipt-closed once submitted. Thread-blind.
class ReceivingSession
{
public:
    /// Whether outcomes carry the counts of the receipt; streams of scans that nobody watches do without.
    enum class Counting { Along, Not };

    ReceivingSession(ReceiptId receipt, access::Session person, Counting counting = Counting::Along);

    [[nodiscard]] ReceiptId receipt() const { return m_receipt; }

    /// Judges a scan and writes it down. A repeated uuid answers what the first one came to.
    [[nodiscard]] Result<ReceiveOutcome> accept(ledger::WriteTransaction &transaction, const ScannedCode &code);

    /// Takes in a serial that no data announced, with lot and expiry of the label or as given.
    /// Fails with receiving.registering-off, receiving.lot-or-expiry-missing, receiving.already-known,
    /// receiving.not-scannable.
    [[nodiscard]] Result<ReceiveOutcome> registerUnknown(ledger::WriteTransaction &transaction, const ScannedCode &code,
        const QByteArray &lot = {}, const QDate &expiry = {});

    /// Puts an item aside by hand: `reason` "damaged", "suspect" or "quarantine". Also a container, which then
    /// no longer speaks for its contents.
    [[nodiscard]] Result<ReceiveOutcome> hold(ledger::WriteTransaction &transaction, const ScannedCode &code,
        const QByteArray &reason, const QString &note = {});

    /// The seal is broken: the contents count only once they are scanned themselves.
    [[nodiscard]] Result<ReceiveOutcome> openContainer(ledger::WriteTransaction &transaction, const ScannedCode &code);

    /// Takes back the last `count` scans of the receipt that still stand. They stay in the journal.
    [[nodiscard]] Result<std::vector<ledger::ReceiptScan>> undo(ledger::WriteTransaction &transaction, int count = 1);

    /// What the scan with this id came to, as a retry would be told: for looking up after a failure.
    [[nodiscard]] Result<std::optional<ReceiveOutcome>> outcomeOf(ledger::View &view, const QByteArray &uuid);

private:
    [[nodiscard]] Result<ledger::Receipt> openReceipt(ledger::View &view, access::Permission permission) const;
    [[nodiscard]] bool mayRegisterByItself(ledger::WriteTransaction &transaction, const ReceivingScan &work) const;
    [[nodiscard]] ReceiveOutcome write(
        ledger::WriteTransaction &transaction, ReceivingScan &work, const QByteArray &act);
    void countAlong(ledger::WriteTransaction &transaction, ReceivingScan &work, qint64 seq);
    [[nodiscard]] ReceiveOutcome told(ledger::View &view, const ledger::ReceiptScan &scan) const;

    ReceiptId m_receipt;
    access::Session m_person;
    Counting m_counting;
    std::optional<ReceiptCount> m_count; ///< of the units, true at m_countedAt
    qint64 m_countedAt = 0;
};

} // namespace packledger::workflow
