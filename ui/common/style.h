#pragma once

#include "common/tokens.h"

class QApplication;

namespace packledger::common {

/// Dresses the whole program in one theme: style, palette, fonts and the generated style sheet.
/// May be called again at any time; every widget follows.
void applyTheme(QApplication &application, Theme theme);

} // namespace packledger::common
