#pragma once

#include "asn/shipnotice.h"

#include <QDateTime>

namespace packledger::asn {

/// What an interchange needs beside the notice.
struct Envelope
{
    QByteArray sender; ///< ISA06, at most 15 characters; qualifier ZZ
    QByteArray receiver; ///< ISA08
    QByteArray receiverQualifier = "ZZ"; ///< ISA07
    qint64 control = 1; ///< ISA13 and GS06: of this interchange alone, at most nine digits count
    QDateTime made; ///< UTC
};

/// The notice as X12 856 of version 005010, structure 0001 (shipment, order, tare, pack, item), in one interchange:
/// what asn::Asn856Reader reads back with the same meaning. Separators are chosen so that no text holds them.
[[nodiscard]] QByteArray write856(const ShipNotice &notice, const Envelope &envelope);

} // namespace packledger::asn
