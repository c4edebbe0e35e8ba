#pragma once

namespace packledger::bootstrap {

/// Call first in main(), before the application object: a UTF-8 locale where the machine has none
/// (bare containers), and a closed pipe as a failed write instead of the end of the process.
void prepareEnvironment();

/// Call after the application object was made: name and version, the translation for the locale,
/// and warnings of the program on standard error in one plain line each.
void prepareApplication();

} // namespace packledger::bootstrap
