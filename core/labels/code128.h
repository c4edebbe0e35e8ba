#pragma once

#include "gs1/elementstring.h"

#include <QByteArray>

namespace packledger::labels {

/// A GS1-128 as ZPL's ^BC in mode N takes it: start, FNC1 and the one change of code set written out (digits in pairs
/// first, then everything for itself), so that its width is known and every printer makes the same.
[[nodiscard]] QByteArray code128Data(const gs1::ElementString &message);
/// Its width in modules, without quiet zones.
[[nodiscard]] int code128Modules(const gs1::ElementString &message);

} // namespace packledger::labels
