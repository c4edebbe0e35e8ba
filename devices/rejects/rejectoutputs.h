#pragma once

#include "scan/rejectoutput.h"
#include "scan/rejectsettings.h"

#include <memory>

namespace packledger::rejects {

/// The reject device behind these settings: a serial line, a socket, or a program that is called with the pack's id and
/// answers by its exit status (0: ejected).
[[nodiscard]] std::unique_ptr<scan::RejectOutput> makeRejectOutput(const scan::RejectSettings &settings);

} // namespace packledger::rejects
