#pragma once

#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What the ledger says of the site it belongs to: its name and GLN, from the journal's first entry.
[[nodiscard]] ledger::SiteIdentity siteOf(ledger::View &view);

/// What a commissioned pack carries as master data (ILMD): what is empty is left out.
[[nodiscard]] epcis::Extensions lotAndExpiry(const QByteArray &lot, const QByteArray &expiryDay);

/// An event made at this site: with an id of its own, in progress, read and located at `gln`.
[[nodiscard]] epcis::Event siteEvent(ledger::WriteTransaction &transaction, const QByteArray &gln,
    epcis::EventType type, epcis::Action action, const char *bizStep, qint64 ms);

/// The same, of a view at that moment.
[[nodiscard]] epcis::Event siteEvent(ledger::View &view, Instant now, const QByteArray &gln, epcis::EventType type,
    epcis::Action action, const char *bizStep, qint64 ms);

/// The 32 bytes of an event's CBV 2.0 hash.
[[nodiscard]] QByteArray digestOf(const epcis::Event &event);

/// Appends an event made here, under its CBV 2.0 hash.
EventId appendSiteEvent(ledger::WriteTransaction &transaction, const epcis::Event &event);

/// Declares that an event made here did not occur, or that its data were wrong where another event (by its id) takes
/// its place (EPCIS 2.0 section 7.4.1.4): it stays in the journal without effect.
void withdrawSiteEvent(ledger::WriteTransaction &transaction, EventId event, const QByteArray &correctedBy = {});

} // namespace packledger::workflow
