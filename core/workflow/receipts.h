#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/writetransaction.h"
#include "workflow/receiveoutcome.h"
#include "workflow/scannedcode.h"

#include <QRandomGenerator>

namespace packledger::workflow {

/// One line of a receipt: a product, lot and expiry at one level.
struct ReceiptLine
{
    QByteArray gtin;
    QByteArray lot;
    QByteArray expiry;
    ledger::Level level = ledger::Level::Unit;
    QString product;
    qint64 expected = 0;
    qint64 seen = 0; ///< scanned
    qint64 inferred = 0;
    qint64 held = 0;
};

/// What stands in the way of a clean receipt.
struct ReceiptException
{
    enum class Kind {
        Held, ///< an item in a tray
        Contents, ///< something in a scanned container that must not be received unseen
        Shortage, ///< announced, not here
        Sample, ///< drawn for the sample, not scanned yet
        Misdirected, ///< the delivery is addressed to somebody else
    };

    Kind kind = Kind::Held;
    Verdict verdict = Verdict::Unknown; ///< of Held and Contents
    ErrorCode reason { "receiving.shortage" };
    QStringList details;
    ItemId item;
    QByteArray uri;
    QByteArray gtin;
    QByteArray lot;
    QByteArray expiry;
    QString product;
    std::optional<ledger::Level> level;
    int tray = 0;
    qint64 count = 1; ///< of Shortage
    bool blocks = true; ///< false: submitting needs no acceptance (awaiting data in a blind receipt)
};

/// A receipt as a screen or a script shows it.
struct ReceiptOverview
{
    ledger::Receipt receipt;
    std::optional<ledger::Shipment> shipment;
    std::vector<ReceiptLine> lines;
    std::vector<ReceiptException> exceptions;
    ReceiptCount units; ///< units alone
    ReceiptCount items; ///< of every level
};

/// An item of a receipt, for lists and exports.
struct ReceiptEntry
{
    ItemId item;
    QByteArray uri;
    gs1::ItemKey key;
    ledger::Level level = ledger::Level::Unit;
    QByteArray lot;
    QByteArray expiry;
    QByteArray parentUri;
    QString product;
    ledger::Evidence evidence = ledger::Evidence::DataOnly;
    std::optional<Verdict> verdict; ///< none: announced, not here
    int tray = 0;
};

struct SubmitRequest
{
    bool acceptExceptions = false;
    QString reason; ///< wanted where exceptions are accepted
    bool keepRest = false; ///< what is missing may still come: a new receipt waits for it
};

struct SubmitOutcome
{
    ReceiptId receipt;
    ShipmentId shipment;
    ledger::ShipmentState shipmentState = ledger::ShipmentState::Unconfirmed;
    std::vector<EventId> events; ///< in the order written: unpacking where needed, then receiving
    qint64 exceptions = 0; ///< that were accepted
    bool refused = false; ///< open exceptions, nothing was written; they are in `open`
    std::vector<ReceiptException> open;
    ReceiptId followUp; ///< with keepRest
};

/// Opens a receipt: of a shipment the unsubmitted one that is there already, else a blind one.
[[nodiscard]] Result<ReceiptId> openReceipt(ledger::WriteTransaction &transaction, const access::Session &person,
    ShipmentId shipment, const QString &supplier = {}, const QString &reference = {});

/// Chooses how much must be seen. Sampling draws `sampleSize` units (0: a tenth, at least 3) and writes the plan down.
[[nodiscard]] Result<void> choosePolicy(ledger::WriteTransaction &transaction, const access::Session &person,
    ReceiptId receipt, ledger::ReceivingPolicy policy, int sampleSize = 0, QRandomGenerator *random = nullptr);

[[nodiscard]] Result<ReceiptOverview> overview(ledger::View &view, ReceiptId receipt, const QDate &today);
/// Visits every item of the receipt, containers before contents; stops on false.
[[nodiscard]] Result<void> forEachEntry(
    ledger::View &view, ReceiptId receipt, const QDate &today, const std::function<bool(const ReceiptEntry &)> &visit);

/// Ends a receipt: the receiving event, unpacking where the data and the goods differ, holds on what is put
/// aside, the shipment confirmed, all in this transaction. With open exceptions that are not accepted
/// nothing is written and the outcome says `refused`.
[[nodiscard]] Result<SubmitOutcome> submit(ledger::WriteTransaction &transaction, const access::Session &person,
    ReceiptId receipt, const SubmitRequest &request);

/// The open receipt that a first scan belongs to: of a pack, of a container, or of a document number.
[[nodiscard]] Result<std::optional<ReceiptId>> findReceiptFor(ledger::View &view, const ScannedCode &code);

/// Called when a document is in the ledger, in the same transaction: blind receipts find their shipment,
/// items put aside for want of data are judged again, and their holds are released.
[[nodiscard]] Result<void> lateDataArrived(ledger::WriteTransaction &transaction);

} // namespace packledger::workflow
