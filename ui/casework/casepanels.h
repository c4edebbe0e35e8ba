#pragma once

#include "casework/caseworkstate.h"

namespace packledger::casework {

inline constexpr char answerYes[] = "accept";
inline constexpr char answerNo[] = "reject";

/// What stands in the form of a decision, about this case where it is about one.
[[nodiscard]] PanelState panelOf(PanelState::Kind kind, const CaseDetail &found);

} // namespace packledger::casework
