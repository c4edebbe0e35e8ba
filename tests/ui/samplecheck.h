#pragma once

#include "check/checkstate.h"

#include <QImage>

namespace packledger::test {

/// States of the page of the camera behind the printer, invented.
[[nodiscard]] check::CheckState sampleCheck();
[[nodiscard]] check::CheckState sampleSkippedLabel();
[[nodiscard]] check::CheckState sampleChallenge();

} // namespace packledger::test
