#pragma once

#include "ledger/exchangestores.h"
#include "ledger/ledger.h"
#include "partners/partnersstate.h"
#include "partners/ways.h"
#include "sync/partnerprofile.h"

#include <QDate>

namespace packledger::partners {

/// How documents to and from one partner stand.
struct PartnerExchange
{
    ledger::RouteState route;
    qint64 waiting = 0; ///< to go, or for their acknowledgement
    qint64 held = 0;
    qint64 refused = 0;
    qint64 oldestMs = 0; ///< when the oldest that waits was queued
    qint64 late = 0; ///< acknowledgements that should have come
    qint64 arrivalsRefused = 0; ///< of what came from it, refused or quarantined, and not ended
};
[[nodiscard]] PartnerExchange exchangeOf(ledger::View &view, const sync::PartnerProfile &partner, qint64 nowMs);

/// What stands here and now; days end where the offset says.
struct Now
{
    qint64 ms = 0;
    int offsetMinutes = 0;

    [[nodiscard]] QDate day() const;
};

/// "Customer, supplier"
[[nodiscard]] QString roleWords(const QByteArrayList &roles);
/// "SFTP sftp.acme.example"
[[nodiscard]] QString wayWords(const sync::Route &route);

/// A row of the list.
[[nodiscard]] PartnerLine partnerLine(const sync::PartnerProfile &partner, const PartnerExchange &exchange,
    const std::vector<CertificateFact> &certificates, const Now &now);
/// All of it.
[[nodiscard]] PartnerFacts partnerFacts(const sync::PartnerProfile &partner, const PartnerExchange &exchange,
    const std::vector<CertificateFact> &certificates, const Now &now);

} // namespace packledger::partners
