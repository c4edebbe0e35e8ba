#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode noSuchSetting { "site.no-such-setting" };
inline constexpr ErrorCode settingValue { "site.setting-value" };
inline constexpr ErrorCode noPassphrase { "site.no-passphrase" };
inline constexpr ErrorCode secondPlace { "site.second-place" };
// Tokens of other systems.
inline constexpr ErrorCode noSuchSystemToken { "endpoint.no-such-token" };
inline constexpr ErrorCode systemTokenName { "endpoint.token-name" };

} // namespace packledger::codes
