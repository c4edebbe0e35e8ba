#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

inline constexpr ErrorCode secretName { "secret.name" };
inline constexpr ErrorCode unknownSecret { "secret.unknown" };
inline constexpr ErrorCode secretEmpty { "secret.empty" };
inline constexpr ErrorCode secretsExposed { "secret.exposed" };
inline constexpr ErrorCode secretsFolder { "secret.folder" };
inline constexpr ErrorCode noKeychain { "secret.no-keychain" };
inline constexpr ErrorCode keychainDenied { "secret.denied" };
inline constexpr ErrorCode keychainFailed { "secret.keychain" };

} // namespace packledger::codes
