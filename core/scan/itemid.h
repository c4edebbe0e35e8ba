#pragma once

#include "base/result.h"
#include "gs1/itemkey.h"

#include <QByteArrayView>
#include <QDate>

namespace packledger::scan {

/// The key behind what a person or script gives as an id: EPC URI, element string in any spelling, Digital
/// Link of any age, a key's own text, or GTIN, blank, serial. Errors: those of interpret(); codes::scheme for a
/// URI that names no GS1 key.
[[nodiscard]] Result<gs1::ItemKey> parseItemId(QByteArrayView text, QDate today);

} // namespace packledger::scan
