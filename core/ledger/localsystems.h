#pragma once

namespace packledger::ledger {

/// Whose arrivals the site's other systems hand over: no partner has this name.
inline constexpr char localSystems[] = "local-systems";

} // namespace packledger::ledger
