#pragma once

#include "epcis/event.h"

#include <QByteArrayList>

namespace packledger::ledger {

/// Who sends to whom, as URIs; empty where the event does not say.
struct ShippingParties
{
    QByteArray from;
    QByteArray to;
    QByteArray seller;
    QByteArray buyer;
};

/// From the source and destination lists; the read point where there is no source.
[[nodiscard]] ShippingParties partiesOf(const epcis::Event &event);

/// Bare numbers of an event's business transactions of one type: "po", "desadv".
[[nodiscard]] QByteArrayList numbersOf(const epcis::Event &event, const char *word);

/// The bare number in a business transaction id: "urn:epcglobal:cbv:bt:0399999000017:PO-7" is "PO-7"; of a
/// GDTI URN or a web address the last part; percent-escapes undone.
[[nodiscard]] QByteArray documentNumber(const QByteArray &bizTransaction);

} // namespace packledger::ledger
