#include "workflow/packverdict.h"

#include "base/spelling.h"
#include "base/text.h"
#include "workflow/itemwords.h"

#include <QCoreApplication>

#include <iterator>

namespace packledger::workflow {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("Packing", text);
}

/// "RP4471, 31 AUG 2028" of what programs read as "RP4471, 2028-08-31"; a lot without an expiry as it is.
QString lotText(const QByteArray &lotAndExpiry)
{
    const qsizetype comma = lotAndExpiry.lastIndexOf(", ");
    if (comma < 0)
        return text(lotAndExpiry);
    return text(lotAndExpiry.first(comma + 2)) + dateText(lotAndExpiry.sliced(comma + 2));
}

QString inOther(const PackOutcome &outcome)
{
    if (outcome.fromIsOpen)
        return told(QT_TRANSLATE_NOOP("Packing", "It is in %1, which is still being packed. Take it out there first."))
            .arg(numberText(outcome.from));
    return (outcome.mayMove ? told(QT_TRANSLATE_NOOP("Packing", "It is in %1. Confirm the move, or put it back there."))
                            : told(QT_TRANSLATE_NOOP("Packing", "It is in %1. Unpack it there first.")))
        .arg(numberText(outcome.from));
}

} // namespace

const char *nameOf(PackVerdict verdict)
{
    static constexpr const char *names[]
        = { "accepted", "removed", "confirmed", "duplicate", "container", "other-parent", "other-product", "other-lot",
              "label-mismatch", "wrong-level", "full", "held", "contents-held", "recalled", "expired", "ended",
              "not-commissioned", "not-here", "not-in-parent", "empty", "unknown", "rejected" };
    static_assert(std::size(names) == packVerdictCount);
    return names[int(verdict)];
}

bool isGood(PackVerdict verdict)
{
    return verdict <= PackVerdict::Container;
}

QString title(PackVerdict verdict)
{
    switch (verdict) {
    case PackVerdict::Accepted:
        return told(QT_TRANSLATE_NOOP("Packing", "In"));
    case PackVerdict::Removed:
        return told(QT_TRANSLATE_NOOP("Packing", "Out"));
    case PackVerdict::Confirmed:
        return told(QT_TRANSLATE_NOOP("Packing", "Right"));
    case PackVerdict::Duplicate:
        return told(QT_TRANSLATE_NOOP("Packing", "Again"));
    case PackVerdict::Container:
        return told(QT_TRANSLATE_NOOP("Packing", "Container"));
    case PackVerdict::OtherParent:
        return told(QT_TRANSLATE_NOOP("Packing", "In another container"));
    case PackVerdict::OtherProduct:
        return told(QT_TRANSLATE_NOOP("Packing", "Other product"));
    case PackVerdict::OtherLot:
        return told(QT_TRANSLATE_NOOP("Packing", "Other lot"));
    case PackVerdict::LabelMismatch:
        return told(QT_TRANSLATE_NOOP("Packing", "Label differs"));
    case PackVerdict::WrongLevel:
        return told(QT_TRANSLATE_NOOP("Packing", "Wrong level"));
    case PackVerdict::Full:
        return told(QT_TRANSLATE_NOOP("Packing", "Full"));
    case PackVerdict::Held:
        return told(QT_TRANSLATE_NOOP("Packing", "On hold"));
    case PackVerdict::ContentsHeld:
        return told(QT_TRANSLATE_NOOP("Packing", "Contents on hold"));
    case PackVerdict::Recalled:
        return told(QT_TRANSLATE_NOOP("Packing", "Recalled"));
    case PackVerdict::Expired:
        return told(QT_TRANSLATE_NOOP("Packing", "Expired"));
    case PackVerdict::Ended:
        return told(QT_TRANSLATE_NOOP("Packing", "Ended"));
    case PackVerdict::NotCommissioned:
        return told(QT_TRANSLATE_NOOP("Packing", "Not commissioned"));
    case PackVerdict::NotHere:
        return told(QT_TRANSLATE_NOOP("Packing", "Not here"));
    case PackVerdict::NotInParent:
        return told(QT_TRANSLATE_NOOP("Packing", "Not in there"));
    case PackVerdict::Empty:
        return told(QT_TRANSLATE_NOOP("Packing", "Empty"));
    case PackVerdict::Unknown:
        return told(QT_TRANSLATE_NOOP("Packing", "Unknown"));
    case PackVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Packing", "Not readable"));
}

QString numberText(const gs1::ItemKey &key)
{
    const std::optional<gs1::Sscc> sscc = key.sscc();
    return text(sscc ? sscc->digits() : key.serial());
}

QString numberText(const QByteArray &uri)
{
    const QString number = numberText(gs1::ItemKey::fromUri(uri));
    return number.isEmpty() ? text(uri) : number;
}

QString sentence(const PackOutcome &outcome)
{
    switch (outcome.verdict) {
    case PackVerdict::Accepted:
        return outcome.from.isEmpty()
            ? told(QT_TRANSLATE_NOOP("Packing", "It is in."))
            : told(QT_TRANSLATE_NOOP("Packing", "It is in, and leaves %1.")).arg(numberText(outcome.from));
    case PackVerdict::Removed:
        return told(QT_TRANSLATE_NOOP("Packing", "It is out."));
    case PackVerdict::Confirmed:
        return told(QT_TRANSLATE_NOOP("Packing", "It is where it belongs."));
    case PackVerdict::Duplicate:
        return told(QT_TRANSLATE_NOOP("Packing", "Scanned before. Nothing to do."));
    case PackVerdict::Container:
        return told(QT_TRANSLATE_NOOP("Packing", "This is the label of the container."));
    case PackVerdict::OtherParent:
        return inOther(outcome);
    case PackVerdict::OtherProduct:
        return told(QT_TRANSLATE_NOOP("Packing", "It is another product. %1 belongs in here."))
            .arg(text(outcome.expected));
    case PackVerdict::OtherLot:
        return told(QT_TRANSLATE_NOOP("Packing", "It is of lot %1, %2. Only %3 belongs in here."))
            .arg(text(outcome.lot), dateText(outcome.expiry), lotText(outcome.expected));
    case PackVerdict::LabelMismatch:
        return told(QT_TRANSLATE_NOOP("Packing", "Its label says something else than its data (%1). Put it aside."))
            .arg(lotText(outcome.expected));
    case PackVerdict::WrongLevel:
        return outcome.expected.isEmpty()
            ? told(QT_TRANSLATE_NOOP("Packing", "It does not go into this container."))
            : told(QT_TRANSLATE_NOOP("Packing", "It does not go into this container. What belongs in here: %1."))
                  .arg(levelWords(outcome.expected));
    case PackVerdict::Full:
        return told(QT_TRANSLATE_NOOP("Packing", "The container is full. Put it into the next one."));
    case PackVerdict::Held:
        return told(QT_TRANSLATE_NOOP("Packing", "It is on hold (%1). Put it aside."))
            .arg(holdReasonWords(outcome.reason));
    case PackVerdict::ContentsHeld:
        return told(QT_TRANSLATE_NOOP("Packing", "In it is %1, which must not be packed (%2). Take that out first."))
            .arg(numberText(outcome.trouble), text(outcome.reason));
    case PackVerdict::Recalled:
        return told(QT_TRANSLATE_NOOP("Packing", "It is recalled. Put it aside."));
    case PackVerdict::Expired:
        return told(QT_TRANSLATE_NOOP("Packing", "It expired on %1. Put it aside.")).arg(dateText(outcome.expiry));
    case PackVerdict::Ended:
        return told(QT_TRANSLATE_NOOP("Packing", "Its number has ended (%1). It must not be here."))
            .arg(stateWords(outcome.reason));
    case PackVerdict::NotCommissioned:
        if (!outcome.reason.isEmpty())
            return told(QT_TRANSLATE_NOOP("Packing", "The line threw it out. It belongs in the reject bin."));
        return outcome.isOpen ? told(QT_TRANSLATE_NOOP("Packing", "It is still being packed. Close it first."))
                              : told(QT_TRANSLATE_NOOP("Packing", "Its number was never commissioned. Put it aside."));
    case PackVerdict::NotHere:
        return told(QT_TRANSLATE_NOOP("Packing", "By the data it is not at this site (%1). Receive it first."))
            .arg(stateWords(outcome.reason));
    case PackVerdict::NotInParent:
        return outcome.from.isEmpty() ? told(QT_TRANSLATE_NOOP("Packing", "It is not in this container."))
                                      : told(QT_TRANSLATE_NOOP("Packing", "It is not in this container, but in %1."))
                                            .arg(numberText(outcome.from));
    case PackVerdict::Empty:
        return told(QT_TRANSLATE_NOOP("Packing", "There is nothing in it. Pack it first."));
    case PackVerdict::Unknown:
        return told(QT_TRANSLATE_NOOP("Packing", "Nobody has told us of this number. Put it aside."));
    case PackVerdict::Rejected:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Packing", "This code names no item for certain. %1")).arg(outcome.detail).trimmed();
}

} // namespace packledger::workflow
