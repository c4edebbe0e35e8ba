#include "cli/composition.h"

// site and ledger

// documents

// receiving

// identification

// vision

// demo

namespace packledger::cli {

Commands makeCommands()
{
    Commands commands;

    // site and ledger

    // documents

    // receiving

    // identification

    // vision

    // demo

    return commands;
}

} // namespace packledger::cli
