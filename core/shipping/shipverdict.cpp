#include "shipping/shipverdict.h"

#include "base/spelling.h"

#include "base/text.h"

#include <QCoreApplication>

#include <iterator>

namespace packledger::shipping {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("Shipping", text);
}

QString inside(const ShipOutcome &outcome, const char *itself, const char *within)
{
    return outcome.culprit.isEmpty() ? told(itself) : told(within).arg(text(outcome.culprit));
}

} // namespace

const char *nameOf(ShipVerdict verdict)
{
    static constexpr const char *names[]
        = { "accepted", "removed", "duplicate", "already-inside", "packed", "in-container", "not-ordered", "over-pick",
              "lot-mismatch", "expiry-mismatch", "short-dated", "quarantined", "recalled", "expired", "inactive",
              "not-commissioned", "not-here", "not-ours", "already-shipped", "picked-elsewhere", "being-packed",
              "does-not-fit", "label-wanted", "empty", "not-picked", "unknown", "rejected" };
    static_assert(std::size(names) == shipVerdictCount);
    return names[int(verdict)];
}

bool isGood(ShipVerdict verdict)
{
    return verdict <= ShipVerdict::Packed;
}

QString title(ShipVerdict verdict)
{
    switch (verdict) {
    case ShipVerdict::Accepted:
        return told(QT_TRANSLATE_NOOP("Shipping", "Goes with it"));
    case ShipVerdict::Removed:
        return told(QT_TRANSLATE_NOOP("Shipping", "Taken out"));
    case ShipVerdict::Duplicate:
        return told(QT_TRANSLATE_NOOP("Shipping", "Again"));
    case ShipVerdict::AlreadyInside:
        return told(QT_TRANSLATE_NOOP("Shipping", "Inside already"));
    case ShipVerdict::Packed:
        return told(QT_TRANSLATE_NOOP("Shipping", "Packed"));
    case ShipVerdict::InContainer:
        return told(QT_TRANSLATE_NOOP("Shipping", "In a container"));
    case ShipVerdict::NotOrdered:
        return told(QT_TRANSLATE_NOOP("Shipping", "Not ordered"));
    case ShipVerdict::OverPick:
        return told(QT_TRANSLATE_NOOP("Shipping", "Too many"));
    case ShipVerdict::LotMismatch:
        return told(QT_TRANSLATE_NOOP("Shipping", "Other lot"));
    case ShipVerdict::ExpiryMismatch:
        return told(QT_TRANSLATE_NOOP("Shipping", "Other expiry"));
    case ShipVerdict::ShortDated:
        return told(QT_TRANSLATE_NOOP("Shipping", "Too short"));
    case ShipVerdict::Quarantined:
        return told(QT_TRANSLATE_NOOP("Shipping", "On hold"));
    case ShipVerdict::Recalled:
        return told(QT_TRANSLATE_NOOP("Shipping", "Recalled"));
    case ShipVerdict::Expired:
        return told(QT_TRANSLATE_NOOP("Shipping", "Expired"));
    case ShipVerdict::Inactive:
        return told(QT_TRANSLATE_NOOP("Shipping", "Ended"));
    case ShipVerdict::NotCommissioned:
        return told(QT_TRANSLATE_NOOP("Shipping", "Not commissioned"));
    case ShipVerdict::NotHere:
        return told(QT_TRANSLATE_NOOP("Shipping", "Not received"));
    case ShipVerdict::NotOurs:
        return told(QT_TRANSLATE_NOOP("Shipping", "Not ours"));
    case ShipVerdict::AlreadyShipped:
        return told(QT_TRANSLATE_NOOP("Shipping", "Already shipped"));
    case ShipVerdict::PickedElsewhere:
        return told(QT_TRANSLATE_NOOP("Shipping", "Picked elsewhere"));
    case ShipVerdict::BeingPacked:
        return told(QT_TRANSLATE_NOOP("Shipping", "Being packed"));
    case ShipVerdict::DoesNotFit:
        return told(QT_TRANSLATE_NOOP("Shipping", "Not in this one"));
    case ShipVerdict::LabelWanted:
        return told(QT_TRANSLATE_NOOP("Shipping", "Scan its label"));
    case ShipVerdict::Empty:
        return told(QT_TRANSLATE_NOOP("Shipping", "Empty"));
    case ShipVerdict::NotPicked:
        return told(QT_TRANSLATE_NOOP("Shipping", "Not in it"));
    case ShipVerdict::Unknown:
        return told(QT_TRANSLATE_NOOP("Shipping", "Unknown"));
    case ShipVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Shipping", "Not readable"));
}

namespace {

QString withoutTurn(const ShipOutcome &outcome)
{
    switch (outcome.verdict) {
    case ShipVerdict::Accepted:
        if (!outcome.into.isEmpty())
            return told(QT_TRANSLATE_NOOP("Shipping", "It goes into %1.")).arg(text(outcome.into));
        return outcome.container.isEmpty()
            ? told(QT_TRANSLATE_NOOP("Shipping", "It goes with this shipment."))
            : told(QT_TRANSLATE_NOOP("Shipping", "It goes with this shipment, and is taken out of %1."))
                  .arg(text(outcome.container));
    case ShipVerdict::Removed:
        return told(QT_TRANSLATE_NOOP("Shipping", "It stays here."));
    case ShipVerdict::Duplicate:
        return told(QT_TRANSLATE_NOOP("Shipping", "Scanned before. Nothing to do."));
    case ShipVerdict::AlreadyInside:
        return told(QT_TRANSLATE_NOOP("Shipping", "It is in %1, which goes with this shipment. Nothing to do."))
            .arg(text(outcome.container));
    case ShipVerdict::Packed:
        return told(QT_TRANSLATE_NOOP("Shipping", "%1 is closed, and goes with this shipment as one piece."))
            .arg(text(outcome.uri));
    case ShipVerdict::InContainer:
        return (outcome.mayUnpack
                ? told(
                    QT_TRANSLATE_NOOP("Shipping", "It is in %1. Ship that as a whole, or allow that it is taken out."))
                : told(QT_TRANSLATE_NOOP("Shipping", "It is in %1. Ship that as a whole, or unpack it first.")))
            .arg(text(outcome.container));
    case ShipVerdict::NotOrdered:
        return told(QT_TRANSLATE_NOOP("Shipping", "The order does not ask for this product. Put it back."));
    case ShipVerdict::OverPick:
        return told(QT_TRANSLATE_NOOP("Shipping", "It is more than ordered: %1 are left to pick. Put it back."))
            .arg(text(outcome.expected));
    case ShipVerdict::LotMismatch:
        return told(QT_TRANSLATE_NOOP("Shipping", "It is of lot %1, and should be of %2."))
            .arg(text(outcome.lot), text(outcome.expected));
    case ShipVerdict::ExpiryMismatch:
        return told(QT_TRANSLATE_NOOP("Shipping", "Its label says another expiry than its data (%1). Put it aside."))
            .arg(text(outcome.expected));
    case ShipVerdict::ShortDated:
        return told(QT_TRANSLATE_NOOP("Shipping", "It expires on %1, and the customer wants %2 or later."))
            .arg(text(outcome.expiry), text(outcome.expected));
    case ShipVerdict::Quarantined:
        return inside(outcome, QT_TRANSLATE_NOOP("Shipping", "It is on hold. Put it aside."),
                   QT_TRANSLATE_NOOP("Shipping", "In it is %1, which is on hold. Take that out first."))
            + (outcome.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(text(outcome.reason)));
    case ShipVerdict::Recalled:
        return inside(outcome, QT_TRANSLATE_NOOP("Shipping", "It is recalled. Put it aside."),
            QT_TRANSLATE_NOOP("Shipping", "In it is %1, which is recalled. Put it aside."));
    case ShipVerdict::Expired:
        return inside(outcome, QT_TRANSLATE_NOOP("Shipping", "It is expired. Put it aside."),
            QT_TRANSLATE_NOOP("Shipping", "In it is %1, which is expired. Take that out first."));
    case ShipVerdict::Inactive:
        return inside(outcome, QT_TRANSLATE_NOOP("Shipping", "Its number has ended. It must not be here."),
            QT_TRANSLATE_NOOP("Shipping", "In it is %1, whose number has ended. Take that out first."));
    case ShipVerdict::NotCommissioned:
        return told(QT_TRANSLATE_NOOP("Shipping", "Its number was never commissioned. Put it aside."));
    case ShipVerdict::NotHere:
        return told(QT_TRANSLATE_NOOP("Shipping", "By the data it is on its way to this site. Receive it first."));
    case ShipVerdict::NotOurs:
        return told(QT_TRANSLATE_NOOP("Shipping", "By the data it is at another place, and was never received here."));
    case ShipVerdict::AlreadyShipped:
        return outcome.other.isValid()
            ? told(QT_TRANSLATE_NOOP("Shipping", "It left with shipment %1. It must not be here."))
                  .arg(outcome.other.value)
            : told(QT_TRANSLATE_NOOP("Shipping", "By the data it has left this site. It must not be here."));
    case ShipVerdict::PickedElsewhere:
        return told(QT_TRANSLATE_NOOP("Shipping", "It was picked for shipment %1. Take it out there first."))
            .arg(outcome.other.value);
    case ShipVerdict::BeingPacked:
        return told(QT_TRANSLATE_NOOP("Shipping", "It is in %1, which is still being packed. Close that first."))
            .arg(text(outcome.container));
    case ShipVerdict::DoesNotFit:
        return outcome.detail;
    case ShipVerdict::LabelWanted:
        return told(QT_TRANSLATE_NOOP("Shipping", "Put the label on %1 and scan it: that closes it."))
            .arg(text(outcome.uri));
    case ShipVerdict::Empty:
        return told(QT_TRANSLATE_NOOP("Shipping", "There is nothing in it. Pack it first."));
    case ShipVerdict::NotPicked:
        return told(QT_TRANSLATE_NOOP("Shipping", "It is not in this shipment."));
    case ShipVerdict::Unknown:
        return told(QT_TRANSLATE_NOOP("Shipping", "Nobody has told us of this number. Put it aside."));
    case ShipVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Shipping", "This code names no item for certain. %1")).arg(outcome.detail).trimmed();
}

} // namespace

QString sentence(const ShipOutcome &outcome)
{
    const QString words = withoutTurn(outcome);
    return isOutOfTurn(outcome) ? words + QLatin1Char(' ')
            + told(QT_TRANSLATE_NOOP("Shipping", "Lot %1, which expires earlier (%2), is on hand: it should go first."))
                  .arg(text(outcome.earlierLot), dateText(outcome.earlierExpiry))
                                : words;
}

} // namespace packledger::shipping
