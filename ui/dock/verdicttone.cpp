#include "dock/verdicttone.h"

namespace packledger::dock {

using common::Tone;
using workflow::Reason;
using workflow::Verdict;

Tone toneOf(Verdict verdict, Reason reason)
{
    switch (verdict) {
    case Verdict::Accepted:
        return reason == Reason::ContentsHeld ? Tone::Attention : Tone::Accepted;
    case Verdict::Duplicate:
        return Tone::Again;
    case Verdict::NotOnAsn:
        return Tone::Attention;
    case Verdict::Unknown:
        return reason == Reason::AwaitingData ? Tone::NoData : Tone::Attention;
    case Verdict::Quarantined:
        // Put aside by the person: known and wanted, nothing to be alarmed about.
        return reason == Reason::PutAside || reason == Reason::Damaged ? Tone::Attention : Tone::Stop;
    case Verdict::AlreadyReceived:
    case Verdict::LotMismatch:
    case Verdict::ExpiryMismatch:
    case Verdict::Expired:
    case Verdict::Recalled:
    case Verdict::Inactive:
        return Tone::Stop;
    case Verdict::Rejected:
        return Tone::ScannerFault;
    }
    return Tone::Stop;
}

Tone toneOf(const workflow::ReceiveOutcome &outcome)
{
    const Tone tone = toneOf(outcome.verdict, outcome.reason);
    return tone == Tone::Accepted && outcome.withheld > 0 ? Tone::Attention : tone;
}

} // namespace packledger::dock
