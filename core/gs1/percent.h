#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace packledger::gs1 {

/// Appends `value` as one part of a URI: everything but letters, digits, '-', '.', '_' and '~' as %XX.
void appendPercentEncoded(QByteArray &uri, QByteArrayView value);

} // namespace packledger::gs1
