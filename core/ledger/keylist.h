#pragma once

#include "ledger/database.h"

#include <QByteArrayList>

namespace packledger::ledger {

// Many keys in one statement: they are bound as one JSON array of texts, since a statement for each key would be a
// journey to the server for each.

/// The array to bind.
[[nodiscard]] QByteArray toKeyList(const QByteArrayList &keys);

/// A body's numbers: "prefix" stands before each of "serials", which are told in one text with blanks between them
/// (no key has one).
[[nodiscard]] QByteArrayList keysFromBody(const QByteArray &prefix, const QByteArray &serials);

} // namespace packledger::ledger
