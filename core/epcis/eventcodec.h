#pragma once

#include "base/result.h"
#include "epcis/event.h"

#include <QByteArrayView>

namespace packledger::epcis {

/// The bytes in which the ledger's journal keeps an event: lossless, compact, and the same for equal
/// events on every machine, so that they can be hashed. A leading byte carries the version of the form.
[[nodiscard]] QByteArray encodeEvent(const Event &event);

/// The event that encodeEvent() was given. Any other bytes are an error (epcis.event-codec), also cut or
/// lengthened ones; memory stays proportional to the bytes given, whatever they claim.
[[nodiscard]] Result<Event> decodeEvent(QByteArrayView bytes);

} // namespace packledger::epcis
