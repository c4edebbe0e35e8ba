#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Why a printer does not print. All but the address lie with the device: it is mended, and printing goes on.
inline constexpr ErrorCode printerAddress { "printer.address" };
inline constexpr ErrorCode printerUnreachable { "printer.unreachable" };
inline constexpr ErrorCode printerLost { "printer.lost" };
inline constexpr ErrorCode printerAttention { "printer.attention" };
inline constexpr ErrorCode printerOutOfMedia { "printer.out-of-media" };
inline constexpr ErrorCode printerOutOfRibbon { "printer.out-of-ribbon" };
inline constexpr ErrorCode printerHeadOpen { "printer.head-open" };
inline constexpr ErrorCode printerPaused { "printer.paused" };
inline constexpr ErrorCode printerBusy { "printer.busy" };
inline constexpr ErrorCode printerFault { "printer.fault" };
inline constexpr ErrorCode printerNoReadBack { "printer.no-read-back" };
inline constexpr ErrorCode printerHoldsNoJob { "printer.holds-no-job" };
/// Another program prints on it.
inline constexpr ErrorCode printerInUse { "printer.in-use" };

} // namespace packledger::codes
