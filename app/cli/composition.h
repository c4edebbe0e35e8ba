#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace packledger::cli {

using Commands = std::vector<std::unique_ptr<Command>>;

/// Every verb of the program, in the order of the help.
[[nodiscard]] Commands makeCommands();

} // namespace packledger::cli
