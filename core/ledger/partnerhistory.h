#pragma once

#include "ledger/database.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace packledger::ledger {

/// A partner's profile as the journal had it at one of its entries, also where it was changed or removed later; nothing
/// where there was none yet. Reads the journal backwards from there.
[[nodiscard]] std::optional<QJsonObject> partnerProfileAt(Database &database, const QByteArray &name, qint64 seq);

} // namespace packledger::ledger
