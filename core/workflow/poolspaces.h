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
/// How many numbers of the product were issued that a guess among the random pool's may hit, whichever pool they came
/// from: all of every random pool or range of the same length that shares characters with it.
[[nodiscard]] qint64 issuedOfSameSpace(ledger::View &view, const ledger::Pool &pool);
/// The pool whose imported list waits for the number, or whose range it is of; none where it is of no pool.
[[nodiscard]] PoolId poolHolding(ledger::View &view, const gs1::ItemKey &number);
/// Whether labels made elsewhere are taken only with numbers of a pool (setting line.unknown-numbers).
[[nodiscard]] bool refusesUnknownNumbers(ledger::View &view);
/// "Name (7)", for messages.
[[nodiscard]] QString nameAndId(const ledger::Pool &pool);

/// Numbers in one journal entry at most, so that none grows beyond some hundred kilobytes.
inline constexpr qint64 numbersAnEntry = 10'000;
/// The serials of keys of this pool, as the bodies of entries tell them.
[[nodiscard]] QString serialsText(const ledger::Pool &pool, const QByteArrayList &keys);

} // namespace packledger::workflow
