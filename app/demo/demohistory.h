#pragma once

#include "access/session.h"
#include "base/progress.h"
#include "demo/demoshipment.h"
#include "ledger/site.h"

#include <QString>

namespace packledger::demo {

/// Makes the demo site in a folder that does not exist, with some days of work behind it: deliveries confirmed,
/// half received, announced without serials, blocked by their data, and a blind receipt. Its journal carries
/// the times of the story. Errors: those of Site::make(), SignIn::addUser(), importDocument() and the receiving.
[[nodiscard]] Result<void> makeHistory(const QString &folder, const Clock &clock, const Progress &progress);

/// Announces the delivery of the demo with this number, and the recall of one of its packs.
[[nodiscard]] Result<void> announcePresented(ledger::Site &site, int number, const QDate &shipped);

/// The delivery of Northwind Generics with this number.
[[nodiscard]] ShipmentPlan northwindDelivery(int number, const QDate &shipped);

/// Its delivery before, received this morning: one pallet of ten cases, from which customers are served.
[[nodiscard]] ShipmentPlan shelfDelivery(const QDate &shipped);

/// Who the site is.
[[nodiscard]] ledger::SiteIdentity demoIdentity();

} // namespace packledger::demo
