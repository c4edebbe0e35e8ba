#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QImage>

namespace packledger::simulated {

/// The GS1 DataMatrix of a message (no leading FNC1, GS between), one pixel a module, black on
/// white, with the quiet zone of two modules. Error: codes::demoSymbol for a message that is not GS1.
[[nodiscard]] Result<QImage> matrixSymbol(QByteArrayView message);

/// The GS1-128 of a message, one pixel a module across, bars 50 modules high, with the quiet zone of ten modules.
/// Error: codes::demoSymbol.
[[nodiscard]] Result<QImage> linearSymbol(QByteArrayView message);

} // namespace packledger::simulated
