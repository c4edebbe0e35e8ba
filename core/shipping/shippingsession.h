#pragma once

#include "access/session.h"
#include "base/progress.h"
#include "ledger/treefacts.h"
#include "shipping/despatching.h"
#include "shipping/shiporder.h"
#include "shipping/shipscan.h"
#include "workflow/scannedcode.h"

namespace packledger::shipping {

/// What would leave, and what speaks against it.
struct ShipPreview
{
    ledger::ItemStore::Contents contents; ///< outermost items included
    qint64 outermost = 0;
    qint64 lots = 0;
    std::vector<ledger::DispatchStore::Content> list;
    std::vector<LineProgress> lines; ///< of the order, where there is one
    std::vector<ShipOutcome> objections; ///< picked, and may not go any more
    Findings findings; ///< of the tree, the partner's licences, the master data: an Error blocks

    [[nodiscard]] bool isBlocked() const;
    /// Blocked by nothing but licences that lapsed or are missing: a person may answer for that.
    [[nodiscard]] bool mayBeOverridden() const;
};
/// "3 pallets, 40 cases, 1,920 units, 2 lots"
[[nodiscard]] QString inWords(const ledger::ItemStore::Contents &contents, qint64 lots);

/// How a shipping ended.
struct Shipped
{
    bool refused = false; ///< `preview` says why; nothing was written
    ShipPreview preview;
    std::vector<Sent> documents;
    qint64 shippedMs = 0; ///< event time
};

/// A delivery that is checked and written, and not shipped yet.
struct Prepared
{
    ShipPreview preview;
    bool refused = false; ///< `preview` says why; there is nothing to finish
    QString overrideReason;
    qint64 journal = 0; ///< number of the last entry that was seen
    QDate day;
    std::vector<ledger::PickedItem> picked;
    std::vector<ledger::TreeFacts::Extent> extents; ///< of what was picked
    std::vector<WrittenDocument> documents; ///< empty: what leaves a container is written when it leaves
};

/// One delivery: picked scan by scan, looked at, shipped with one act. Any number of sessions may work on one: all
/// state is in the ledger, a scan is one transaction, what was answered as accepted is on disk. Everything fails with
/// access.not-permitted (Ship), shipping.no-such-shipment, shipping.not-open. Thread-blind.
class ShippingSession
{
public:
    ShippingSession(ledger::DispatchId dispatch, access::Session person);

    [[nodiscard]] ledger::DispatchId dispatch() const { return m_dispatch; }

    /// One code. What is Accepted out of a container that stays is taken out of it when it is shipped. `unpacking`:
    /// what the site's setting "shipping.unpack" (never, ask, automatic) says where it is not told.
    [[nodiscard]] Result<ShipOutcome> scan(ledger::WriteTransaction &transaction, const workflow::ScannedCode &code,
        std::optional<Unpacking> unpacking = {});
    /// Takes one out again, by its code.
    [[nodiscard]] Result<ShipOutcome> takeOut(ledger::WriteTransaction &transaction, const workflow::ScannedCode &code);
    /// Takes back the last scan. Fails with shipping.nothing-to-take-back.
    [[nodiscard]] Result<ShipOutcome> undo(ledger::WriteTransaction &transaction);
    /// New numbers of order, delivery and invoice; lines and partner stay.
    [[nodiscard]] Result<void> change(ledger::WriteTransaction &transaction, const ShipOrder &order);
    /// Gives it up: what was picked is free.
    [[nodiscard]] Result<void> cancel(ledger::WriteTransaction &transaction);

    [[nodiscard]] Result<ShipPreview> preview(ledger::View &view, Instant now) const;

    /// Ships: unpacking where it is needed, the shipping events, the documents for the customer into the outbox, and
    /// the act, all or nothing. `overrideReason`: why it goes without a licence that holds.
    /// Fails with shipping.nothing-picked, shipping.too-big-for-partner, access.not-permitted (AcceptExceptions) for
    /// an override.
    [[nodiscard]] Result<Shipped> ship(ledger::WriteTransaction &transaction, const QString &overrideReason = {});

    /// The same in two steps, so that nobody waits while the documents of a big delivery are written: prepare() only
    /// reads, on any connection; finish() ships what it wrote. Where anything that matters happened in between,
    /// finish() checks and writes all of it anew, in its transaction. prepare() fails with base.cancelled as well.
    [[nodiscard]] Result<Prepared> prepare(
        ledger::View &view, Instant now, const QString &overrideReason = {}, const Progress &progress = {}) const;
    [[nodiscard]] Result<Shipped> finish(ledger::WriteTransaction &transaction, const Prepared &prepared);

private:
    [[nodiscard]] bool holdsStill(ledger::View &view, const Prepared &prepared, const QDate &today) const;
    [[nodiscard]] Result<Shipped> ship(
        ledger::WriteTransaction &transaction, const QString &overrideReason, const Prepared *prepared);
    [[nodiscard]] Result<ledger::Dispatch> openOne(ledger::View &view) const;
    [[nodiscard]] std::vector<EventId> unpack(
        ledger::WriteTransaction &transaction, const std::vector<ledger::PickedItem> &picked) const;

    ledger::DispatchId m_dispatch;
    access::Session m_person;
};

/// The site's rule for what is scanned in a container that stays: "shipping.unpack".
[[nodiscard]] Unpacking unpackingRule(ledger::View &view);

} // namespace packledger::shipping
