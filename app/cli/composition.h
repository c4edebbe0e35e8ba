#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace packledger::cli {

using Commands = std::vector<std::unique_ptr<Command>>;

/// Every verb of the program, in the order of the help.
[[nodiscard]] Commands makeCommands();

/// Whether the verb is for people who are limited to one client too: it looks after the limit itself, or shows nobody's
/// goods. All others show or change the goods of several.
[[nodiscard]] bool isForOneClient(const Command &command);

/// Whether the verb is for people too who may see no single serial numbers: it shows none, or looks after that itself
/// and shows totals of lots. All others show some.
[[nodiscard]] bool isWithoutSerials(const Command &command);

} // namespace packledger::cli
