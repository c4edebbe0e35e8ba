#pragma once

#include "access/session.h"
#include "base/result.h"
#include "ledger/packingstore.h"
#include "ledger/writetransaction.h"
#include "workflow/packfacts.h"
#include "workflow/packverdict.h"
#include "workflow/scannedcode.h"

#include <vector>

namespace packledger::workflow {

/// What is to be built.
struct PackOrder
{
    gs1::ItemKey container;
    std::optional<ledger::Level> level; ///< nothing: the container's number, its rule or the first child tells
    BatchId batch; ///< that draws the container's number; may be none
};

/// How a closing ended.
enum class ClosingVerdict {
    Closed,
    Nothing, ///< no child was scanned in
    Short, ///< fewer children than the rule says, and that was not allowed
    WrongLabel, ///< the label scanned to close it is not the container's
    ChildChanged, ///< a child may not be packed any more: `trouble` names it
};
[[nodiscard]] const char *nameOf(ClosingVerdict verdict);

/// A container that children were moved out of by a close.
struct LeftContainer
{
    QByteArray uri;
    qint64 count = 0; ///< children still in it
};

/// What closing a container came to.
struct Closing
{
    ClosingVerdict verdict = ClosingVerdict::Nothing;
    QByteArray uri; ///< of the container
    qint64 added = 0; ///< children that the event names
    qint64 count = 0; ///< children in it now
    qint64 expected = 0; ///< in a full one; 0: any number
    EventId event; ///< the aggregation
    std::vector<EventId> events; ///< with those that went before it: unpacking elsewhere, commissioning
    std::vector<LeftContainer> left {};
    std::optional<PackOutcome> trouble;

    [[nodiscard]] bool isPartial() const { return expected > 0 && count < expected; }
};
[[nodiscard]] QString sentence(const Closing &closing);

/// Opens a container to be filled, or finds the open packing of it. A container that is packed already is topped up.
/// A number that was drawn here is commissioned at the close; so is a logistic unit nobody has told us of.
/// Fails with access.not-permitted (Pack), packing.not-a-container, packing.container-…
[[nodiscard]] Result<ledger::PackingId> openPacking(
    ledger::WriteTransaction &transaction, const access::Session &person, const PackOrder &order);

/// Building one container, child by child or a layer at a time. Any number of sessions may work on one packing: all
/// state is in the ledger.
///
/// A scan is one transaction: what it answers as accepted is on disk as an act, survives a crash, and belongs to no
/// other container. The events are written at the close, all in one transaction: unpacking from old containers,
/// commissioning of a new one, and one aggregation (standards 1.5: one event a parent a level). An old container that
/// is empty then comes out of the one it is in. A child that does not belong is named and changes nothing. Everything
/// fails with access.not-permitted (Pack), packing.no-such-packing, packing.closed. Thread-blind.
class AggregationSession
{
public:
    /// Whether a child may leave the container it is in: as the rule says, or because somebody confirmed it.
    enum class Move { ByRule, Confirmed };

    AggregationSession(ledger::PackingId packing, access::Session person);

    [[nodiscard]] ledger::PackingId packing() const { return m_packing; }
    /// Children are moved from this container: those that are elsewhere, or nowhere, do not belong.
    void moveFrom(const gs1::ItemKey &container) { m_source = container; }

    /// One code. The container's own label is answered as such and changes nothing: close() with it.
    [[nodiscard]] Result<PackOutcome> scan(
        ledger::WriteTransaction &transaction, const ScannedCode &code, Move move = Move::ByRule);
    /// All codes of one picture, in their order, in one act.
    [[nodiscard]] Result<std::vector<PackOutcome>> layer(
        ledger::WriteTransaction &transaction, const std::vector<ScannedCode> &codes, Move move = Move::ByRule);
    /// What a picture's codes would come to; changes nothing.
    [[nodiscard]] Result<std::vector<PackOutcome>> preview(
        ledger::View &view, const std::vector<ScannedCode> &codes, const QDate &today, Move move = Move::ByRule);

    /// Takes one child out again, by its code.
    [[nodiscard]] Result<PackOutcome> takeOut(ledger::WriteTransaction &transaction, const ScannedCode &code);
    /// Takes back the last scan, or the last layer as a whole. Answers what is out again.
    /// Fails with packing.nothing-to-undo.
    [[nodiscard]] Result<std::vector<PackOutcome>> undo(ledger::WriteTransaction &transaction);

    enum class Short { Refused, Allowed };
    /// Closes the container. With a label it must be the container's own: that proves it was applied.
    [[nodiscard]] Result<Closing> close(
        ledger::WriteTransaction &transaction, Short shortage = Short::Refused, const ScannedCode *label = nullptr);
    /// Gives it up: the children are free, a number drawn for it is voided.
    [[nodiscard]] Result<void> cancel(ledger::WriteTransaction &transaction);
    /// Undoes the close: the events are withdrawn, the container is open with the children it had. Where something
    /// was built on it since, that goes first. Fails with undo.followed, undo.left-the-site, undo.before-close, and
    /// with packing.still-open where it, or the container that a child is about to be moved into, is being packed.
    [[nodiscard]] Result<void> reopen(ledger::WriteTransaction &transaction);

    /// What the container takes and has, as of now.
    [[nodiscard]] Result<ContainerProfile> profile(ledger::View &view) const;

private:
    [[nodiscard]] Result<ledger::Packing> openOne(ledger::View &view) const;
    [[nodiscard]] std::vector<PackOutcome> judgeAll(ledger::View &view, const ledger::Packing &packing,
        ContainerProfile &profile, const std::vector<ScannedCode> &codes, const QDate &today, Move move) const;

    ledger::PackingId m_packing;
    access::Session m_person;
    std::optional<gs1::ItemKey> m_source;
};

} // namespace packledger::workflow
