#pragma once

#include "base/errorcode.h"

#include <QByteArray>

namespace packledger {

/// The code of that name, as a table or another program kept it: it outlives the row it was read from, and may go to
/// other threads. There are as many names as codes; nothing is ever let go.
[[nodiscard]] ErrorCode lastingCode(const QByteArray &name);

} // namespace packledger
