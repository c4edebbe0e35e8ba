#pragma once

#include "common/tone.h"
#include "workflow/receiveoutcome.h"

namespace packledger::dock {

/// What a verdict means to the person with the pack in the hand: go on, put aside, stop, wait, or look at
/// the scanner.
[[nodiscard]] common::Tone toneOf(workflow::Verdict verdict, workflow::Reason reason);
/// The same, aware of contents that must not be used.
[[nodiscard]] common::Tone toneOf(const workflow::ReceiveOutcome &outcome);

} // namespace packledger::dock
