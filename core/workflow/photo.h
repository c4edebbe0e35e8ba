#pragma once

#include "ledger/writetransaction.h"

class QIODevice;

namespace packledger::workflow {

/// Keeps a picture, PNG or JPEG of at most 50 MB, among the documents' bytes, once. Answers its SHA-256, hexadecimal.
/// Fails with batch.not-a-photo, and with base.file-open where it cannot be read.
[[nodiscard]] Result<QByteArray> keepPhoto(ledger::WriteTransaction &transaction, QIODevice &photo);

} // namespace packledger::workflow
