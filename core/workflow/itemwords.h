#pragma once

#include <QByteArray>
#include <QString>

namespace packledger::workflow {

/// An item's state in words for a person, by its stable name ("in-transit"): "on its way here". Another word as it is.
[[nodiscard]] QString stateWords(const QByteArray &name);
/// Why an item is on hold, by the reason's stable name ("suspect"). Another word as it is.
[[nodiscard]] QString holdReasonWords(const QByteArray &name);
/// A level by its stable name ("bundle"). Another word as it is.
[[nodiscard]] QString levelWords(const QByteArray &name);

} // namespace packledger::workflow
