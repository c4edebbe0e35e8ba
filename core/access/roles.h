#pragma once

#include "access/session.h"
#include "ledger/ledger.h"

namespace packledger::access {

// What a site takes away from somebody: the role in the setting "user-role.LOGIN". A role is "totals", which sees lots
// and no single serial number, or one that the site made: the setting "role-without.ROLE" names the permissions that it
// lacks, with blanks between. Whoever has no role may do everything.

/// The role that sees totals of lots, and no single serial numbers; nor gives rights to anybody.
inline constexpr char totalsRole[] = "totals";

/// Whether there is such a role.
[[nodiscard]] bool isRole(ledger::View &view, const QString &role);
/// Whether a text names permissions and nothing else, as "role-without.ROLE" wants it.
[[nodiscard]] bool arePermissions(const QString &names);
/// The person without what their role lacks; of a role that there is not (any more) as without what "totals" lacks.
[[nodiscard]] Session withRole(ledger::View &view, Session person);

/// Keeps in the journal that somebody who may not see single serial numbers asked for some, and answers the refusal:
/// access.serials-hidden, whose detail is what was asked for. Fails otherwise where it could not be written.
[[nodiscard]] Error refuseSerials(ledger::Ledger &ledger, const Session &person, const QString &what);

} // namespace packledger::access
