#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Failures of building, breaking and ending: what was asked for cannot be done with this container or item.
inline constexpr ErrorCode noSuchPacking { "packing.no-such-packing" };
inline constexpr ErrorCode packingClosed { "packing.closed" };
inline constexpr ErrorCode packingOpen { "packing.still-open" };
inline constexpr ErrorCode containerUnknown { "packing.container-unknown" };
inline constexpr ErrorCode containerEnded { "packing.container-ended" };
inline constexpr ErrorCode containerReused { "packing.container-reused" };
inline constexpr ErrorCode containerHeld { "packing.container-held" };
inline constexpr ErrorCode containerNotHere { "packing.container-not-here" };
inline constexpr ErrorCode containerNotMade { "packing.container-not-commissioned" };
inline constexpr ErrorCode containerEmpty { "packing.container-empty" };
inline constexpr ErrorCode notAContainer { "packing.not-a-container" };
inline constexpr ErrorCode noContainerProduct { "packing.no-container-product" };
inline constexpr ErrorCode sameContainer { "packing.same-container" };
inline constexpr ErrorCode ruleImpossible { "packing.rule-impossible" };
inline constexpr ErrorCode noSuchRule { "packing.no-such-rule" };
inline constexpr ErrorCode nothingTakenIn { "packing.nothing-to-undo" };
inline constexpr ErrorCode endedWithoutReason { "ending.no-reason" };
inline constexpr ErrorCode undoNothing { "undo.nothing" };
inline constexpr ErrorCode undoForeign { "undo.not-made-here" };
inline constexpr ErrorCode undoBeforeClose { "undo.before-close" };
inline constexpr ErrorCode undoFollowed { "undo.followed" };
inline constexpr ErrorCode undoLeft { "undo.left-the-site" };
inline constexpr ErrorCode undoSeveral { "undo.several" };
inline constexpr ErrorCode undoKind { "undo.not-undoable" };
inline constexpr ErrorCode undoContainerStays { "undo.container-stays" };

} // namespace packledger::codes
