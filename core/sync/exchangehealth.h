#pragma once

#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"
#include "sync/partnerprofile.h"

namespace packledger::sync {

/// Whether a document's acknowledgement should have come by now: it is delivered, or waits to go, for longer than its
/// partner is given.
[[nodiscard]] bool isLate(const ledger::OutboxRow &row, const std::optional<PartnerProfile> &partner, qint64 nowMs);

/// How the exchange with all partners stands.
struct ExchangeHealth
{
    qint64 waiting = 0; ///< to go, or for their acknowledgement
    qint64 held = 0;
    qint64 refused = 0;
    qint64 troubled = 0; ///< arrivals refused or quarantined
    qint64 oldestMs = 0; ///< when the oldest that waits was queued; 0: none does
    int late = 0; ///< partners whose acknowledgement should have come
    int partners = 0; ///< with a way to them
    int failing = 0; ///< of them, those whose way fails now
    qint64 goodMs = 0; ///< when something got through last; 0: never
    QString partner; ///< whose way fails, as people call it
    QByteArray code; ///< why
    QString words;
};
/// How the exchange with all partners stands at this moment (milliseconds since 1970, UTC).
[[nodiscard]] ExchangeHealth exchangeHealth(ledger::View &view, qint64 nowMs);

} // namespace packledger::sync
