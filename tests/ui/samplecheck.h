#pragma once

#include "check/checkstate.h"

#include <QImage>

namespace packledger::test {

/// States of the page of the camera behind the printer, invented.
[[nodiscard]] check::CheckState sampleCheck();
[[nodiscard]] check::CheckState sampleSkippedLabel();
/// Bad packs that nobody has seen leave the line.
[[nodiscard]] check::CheckState sampleLostPack();
[[nodiscard]] check::CheckState sampleChallenge();

} // namespace packledger::test
