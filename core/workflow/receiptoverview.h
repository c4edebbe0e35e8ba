#pragma once

#include "base/result.h"
#include "ledger/site.h"
#include "workflow/receiveoutcome.h"

#include <functional>

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
    qint64 announced = 0; ///< units by the despatch advice; counted only where serials are missing
    qint64 serialsMissing = 0; ///< announced, and named by no data yet
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
    Reason reason = Reason::Shortage;
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

/// What a receipt comes to so far; of a submitted one, what it came to.
[[nodiscard]] Result<ReceiptOverview> overview(
    ledger::View &view, ReceiptId receipt, const QDate &today, const ledger::SiteIdentity &site);
/// Takes out of it what names single items, for somebody who may see totals alone.
void leaveOutSerials(ReceiptOverview &overview);
/// Visits every item of the receipt, containers before contents; stops on false.
[[nodiscard]] Result<void> forEachEntry(
    ledger::View &view, ReceiptId receipt, const QDate &today, const std::function<bool(const ReceiptEntry &)> &visit);

/// Whether the data address the shipment to this site, or to nobody we can tell.
[[nodiscard]] bool isForSite(ledger::View &view, const ledger::Shipment &shipment, const ledger::SiteIdentity &site);

} // namespace packledger::workflow
