#pragma once

#include "ledger/outboxstore.h"

namespace packledger::common {

/// The sentence of an error whose code the ledger keeps as text. What has no code of ours speaks for itself.
[[nodiscard]] QString sentenceOf(const QByteArray &code, const QString &words);

/// What stands against a document on its way now, in words: why the last attempt failed, why the partner refused it,
/// why it is held or was ended. Empty once it has arrived, whatever went wrong before.
[[nodiscard]] QString troubleOf(const ledger::OutboxRow &row);

} // namespace packledger::common
