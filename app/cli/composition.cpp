#include "cli/composition.h"

// site and ledger

// documents
#include "cli/commands/hashcommand.h"

// receiving

// identification
#include "cli/commands/identifycommand.h"

// vision
#include "cli/commands/decodecommand.h"

// demo

namespace packledger::cli {

Commands makeCommands()
{
    Commands commands;

    // site and ledger

    // documents
    commands.push_back(std::make_unique<HashCommand>());

    // receiving

    // identification
    commands.push_back(std::make_unique<IdentifyCommand>());

    // vision
    commands.push_back(std::make_unique<DecodeCommand>());

    // demo

    return commands;
}

} // namespace packledger::cli
