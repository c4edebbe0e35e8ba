#pragma once

#include "common/paper.h"
#include "common/tone.h"

namespace packledger::shell {

/// What the print panel shows: what can be printed from here, and where to.
struct PrintState
{
    std::vector<common::PaperOffer> offers;
    QStringList printers; ///< of the system; a PDF can always be saved
    bool isLooking = false; ///< for printers
    bool isBusy = false;
    QString message {}; ///< what became of the last one
    common::Tone tone = common::Tone::Neutral;

    friend bool operator==(const PrintState &, const PrintState &) = default;
};

} // namespace packledger::shell
