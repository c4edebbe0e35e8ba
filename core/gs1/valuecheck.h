#pragma once

#include "base/errorcode.h"
#include "gs1/aitable.h"

#include <QByteArrayView>

namespace packledger::gs1 {

/// What came out of reading a value's components from the front of a text.
struct ValueReading
{
    qsizetype length = 0; ///< characters that belong to the value
    const ErrorCode *fault
        = nullptr; ///< codes::empty, length, charset, checkDigit, date, time, country, pieceTotal or value
};

/// Reads the longest value of `ai` that `text` begins with and checks it. `text` ends at the next separator.
[[nodiscard]] ValueReading readValue(const ApplicationIdentifier &ai, QByteArrayView text) noexcept;

} // namespace packledger::gs1
