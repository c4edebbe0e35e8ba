#pragma once

#include "ledger/writetransaction.h"

class QIODevice;

namespace packledger::workflow {

/// Keeps a picture among the documents' bytes, once. Answers its SHA-256, hexadecimal. Fails with base.file-open where
/// it cannot be read.
[[nodiscard]] Result<QByteArray> keepPhoto(ledger::WriteTransaction &transaction, QIODevice &photo);

} // namespace packledger::workflow
