#pragma once

#include <QString>

namespace packledger::monitor {

/// How long something takes or is late: "5 s", "40 min", "3 h", "4 d"; rounded up.
[[nodiscard]] QString spanText(qint64 ms);

} // namespace packledger::monitor
