#pragma once

#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "serials/randomserials.h"
#include "serials/serialrange.h"

namespace packledger::workflow {

// What the rows of pools mean in terms of core/serials.

/// Of a pool of random numbers; rangeOf() of one of running numbers.
[[nodiscard]] serials::RandomSerials generatorOf(const ledger::Pool &pool);
[[nodiscard]] serials::SerialRange rangeOf(const ledger::Pool &pool);
/// The 18 digits behind a serial reference.
[[nodiscard]] QByteArray ssccOf(const ledger::Pool &pool, qint64 reference);
/// How many random numbers of the product were issued in the same space: a guess hits one whichever pool it came from.
[[nodiscard]] qint64 issuedOfSameSpace(ledger::View &view, const ledger::Pool &pool);
/// "Name (7)", for messages.
[[nodiscard]] QString nameAndId(const ledger::Pool &pool);

/// Numbers in one journal entry at most, so that none grows beyond some hundred kilobytes.
inline constexpr qint64 numbersAnEntry = 10'000;
/// The serials of keys of this pool, as the bodies of entries tell them.
[[nodiscard]] QString serialsText(const ledger::Pool &pool, const QByteArrayList &keys);

} // namespace packledger::workflow
