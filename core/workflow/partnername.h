#pragma once

#include <QByteArray>
#include <QString>

namespace packledger::workflow {

/// What people call whoever sends or asks under this name, where no title says more: the systems of the site itself
/// (ledger::localSystems) by what they are, any other by the name.
[[nodiscard]] QString partnerName(const QByteArray &name);

} // namespace packledger::workflow
