#pragma once

#include <QString>

namespace packledger::bootstrap {

/// The site to open where none is named: $PACKLEDGER_SITE, else "site" in the platform's data folder
/// of Packledger (~/.local/share/packledger/site on Linux).
[[nodiscard]] QString defaultSiteFolder();

/// The folder of the demo site, beside the default one, so that trying things out never touches real data.
[[nodiscard]] QString demoSiteFolder();

} // namespace packledger::bootstrap
