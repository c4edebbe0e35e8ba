#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace packledger::access {

/// Cost of a hash. The default is what RFC 9106 recommends where memory is short: 64 MiB, 3 passes.
struct PinHashCost
{
    unsigned long long passes = 3;
    size_t memoryBytes = 64 * 1024 * 1024;
};

/// Argon2id of a PIN with a random salt, as one self-describing string. Takes about a tenth of a second,
/// so never inside a write transaction. Fails with access.hash-failed where memory is short.
[[nodiscard]] Result<QByteArray> hashPin(const QString &pin, const PinHashCost &cost = {});

/// Whether the PIN belongs to the hash; compares in constant time.
[[nodiscard]] bool pinFits(const QByteArray &hash, const QString &pin);

} // namespace packledger::access
