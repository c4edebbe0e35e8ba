#pragma once

#include "sync/transport.h"

namespace packledger::sync {

/// "Certificate of the server": a step of a connection's test, in the program's language.
[[nodiscard]] QString titleOf(const TestStep &step);
/// What the step found, or what is wrong and what to do; empty where there is nothing to say.
[[nodiscard]] QString detailOf(const TestStep &step);

} // namespace packledger::sync
