#pragma once

#include <QString>

namespace packledger {

/// The ledger keeps text as UTF-8; screens, papers and JSON want it as QString.
[[nodiscard]] inline QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace packledger
