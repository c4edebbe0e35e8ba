#pragma once

#include "base/result.h"
#include "gs1/itemkey.h"
#include "ledger/writetransaction.h"

#include <QJsonObject>

namespace packledger::shipping {

/// Transaction information, history and statement of one pack, as an investigator asks for it (FD&C Act 582(g)): what
/// it is, who sent it to whom and when, under which numbers, with which statement, in which document (by its SHA-256),
/// and everything that happened to it. Fails with ledger.not-found.
[[nodiscard]] Result<QJsonObject> traceOf(ledger::View &view, const gs1::ItemKey &item, Instant now);

} // namespace packledger::shipping
