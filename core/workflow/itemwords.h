#pragma once

#include <QByteArray>
#include <QString>

namespace packledger::workflow {

/// An item's state in words for a person, by its stable name ("in-transit"): "on its way here". Another word as it is.
[[nodiscard]] QString stateWords(const QByteArray &name);

} // namespace packledger::workflow
