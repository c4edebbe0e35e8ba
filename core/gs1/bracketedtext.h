#pragma once

#include "base/result.h"
#include "gs1/elementstring.h"

#include <QByteArrayView>

namespace packledger::gs1 {

/// Reads the human-readable spelling "(01)09521234543213(21)ABC", as people type it and some scanners send it:
/// blanks around values mean nothing, "\(" is a bracket that belongs to a value.
/// Errors: those of ElementString::from(); codes::unknownAi where the text does not begin with a known AI in brackets.
[[nodiscard]] Result<ElementString> parseBracketed(QByteArrayView text);

} // namespace packledger::gs1
