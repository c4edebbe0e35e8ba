#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"
#include "workflow/receiveoutcome.h"
#include "workflow/scannedcode.h"

#include <functional>
#include <optional>

namespace packledger::workflow {

class ReceivingScan;

/// Receiving one delivery, pack by pack. Any number of sessions may work on one receipt, one after the
/// other or at several stations at once: all state is in the ledger, this class keeps only its counts.
///
/// Each call takes the transaction it works in; one scan is one transaction, its entry and the event of the hold that
/// a bad verdict places, and counts once that is committed. Everything fails with access.not-permitted where the person
/// may not do it, with receiving.no-such-receipt, and with receiving.receipt-closed once submitted. Thread-blind.
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

    /// The same for what a scan of this receipt brought, named by its uuid: the window's last scan, also after a
    /// restart.
    [[nodiscard]] Result<ReceiveOutcome> registerScanned(ledger::WriteTransaction &transaction, const QByteArray &uuid,
        const QByteArray &lot = {}, const QDate &expiry = {});

    /// Puts an item aside by hand: `reason` "damaged", "suspect" or "quarantine". Also a container, which then
    /// no longer speaks for its contents.
    [[nodiscard]] Result<ReceiveOutcome> hold(ledger::WriteTransaction &transaction, const ScannedCode &code,
        const QByteArray &reason, const QString &note = {});

    /// The seal is broken: the contents count only once they are scanned themselves.
    [[nodiscard]] Result<ReceiveOutcome> openContainer(ledger::WriteTransaction &transaction, const ScannedCode &code);

    /// Notes that the person has seen what a scan came to (Outcome::mustAcknowledge, or any other): who, where and
    /// when stands in the journal. A second time changes nothing. Also for a submitted receipt.
    /// Fails with receiving.no-such-scan.
    [[nodiscard]] Result<ledger::ReceiptScan> acknowledge(
        ledger::WriteTransaction &transaction, const QByteArray &uuid);

    /// Notes that the seal of the container scanned was looked at and is whole; the record tells contents that were
    /// inferred behind a checked seal from others. A second time changes nothing.
    /// Fails with receiving.no-such-scan, receiving.no-seal.
    [[nodiscard]] Result<ledger::ReceiptScan> confirmSeal(
        ledger::WriteTransaction &transaction, const QByteArray &uuid);

    /// The same for a container named by its code, whenever it was scanned. One whose seal was said to be broken
    /// since has none. Fails with receiving.not-scannable, receiving.no-seal.
    [[nodiscard]] Result<ledger::ReceiptScan> confirmSealOf(
        ledger::WriteTransaction &transaction, const ScannedCode &code);

    /// Takes back the last `count` scans of packs that still stand, with the holds they placed and the lot and expiry
    /// they registered. They stay in the journal. What the scanner spoiled is passed over.
    [[nodiscard]] Result<std::vector<ledger::ReceiptScan>> undo(ledger::WriteTransaction &transaction, int count = 1);

    /// What the scan with this id came to, as a retry would be told: for looking up after a failure.
    [[nodiscard]] Result<std::optional<ReceiveOutcome>> outcomeOf(ledger::View &view, const QByteArray &uuid);

private:
    [[nodiscard]] Result<ledger::Receipt> openReceipt(ledger::View &view, access::Permission permission) const;
    [[nodiscard]] bool mayRegisterByItself(ledger::WriteTransaction &transaction, const ReceivingScan &work) const;
    /// What one kind of scan does between identifying its code and writing it down.
    using Step = std::function<Result<void>(ReceivingScan &work, bool identified)>;
    [[nodiscard]] Result<ReceiveOutcome> once(ledger::WriteTransaction &transaction, const ScannedCode &code,
        access::Permission permission, const Step &step);
    [[nodiscard]] ReceiveOutcome write(ledger::WriteTransaction &transaction, ReceivingScan &work);
    [[nodiscard]] QJsonObject bodyOf(const ReceivingScan &work) const;
    void countAlong(ledger::WriteTransaction &transaction, ReceivingScan &work, qint64 seq);
    [[nodiscard]] ReceiveOutcome told(ledger::View &view, const ledger::ReceiptScan &scan) const;

    ReceiptId m_receipt;
    access::Session m_person;
    Counting m_counting;
    std::optional<ReceiptCount> m_count; ///< of the units, true at m_countedAt
    qint64 m_countedAt = 0;
};

} // namespace packledger::workflow
