#pragma once

#include "access/session.h"
#include "ledger/ledger.h"

namespace packledger::access {

/// The client that a person is limited to, where a site repackages for several owners (site setting
/// "user-client.LOGIN"); empty: to none.
[[nodiscard]] QString clientOf(ledger::View &view, const QByteArray &login);

/// The person with what the site lets them do: without what their role lacks; and who is limited to a client works at
/// the line alone, for deliveries, shipments, partners and the site's rules hold every client's goods.
[[nodiscard]] Session limited(ledger::View &view, Session person);

} // namespace packledger::access
