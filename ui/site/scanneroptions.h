#pragma once

#include "settings/devicesettings.h"
#include "site/scannersstate.h"

namespace packledger::site {

/// Whether a scanner can be there: a device file, or the address of a reader (scan::ReaderSettings).
[[nodiscard]] bool isPort(const QString &text);

/// The settings of a scanner as rows of a form.
[[nodiscard]] std::vector<OptionRow> optionsOf(const settings::ScannerSettings &scanner);

/// Takes over what was entered for an option. Empty, or why it cannot be, in a sentence.
[[nodiscard]] QString setOption(settings::ScannerSettings &scanner, const QString &key, const QString &value);

/// What the profile of a tested scanner says, in one line; empty where there is nothing to say.
[[nodiscard]] QString profileText(const scan::DeviceProfile &profile);

} // namespace packledger::site
