#pragma once

#include <QByteArray>

namespace packledger::access {

/// What another system shows to be let in: 192 random bits, as text that fits into a header.
[[nodiscard]] QByteArray newToken();
/// What a token is known by where it must not stand itself: its SHA-256, hexadecimal. With so many random bits no salt
/// is needed.
[[nodiscard]] QByteArray tokenDigest(const QByteArray &token);

} // namespace packledger::access
