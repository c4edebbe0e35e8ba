#pragma once

#include "check/checkstate.h"
#include "scan/packlook.h"
#include "workflow/packinspection.h"

#include <chrono>
#include <optional>
#include <vector>

namespace packledger::check {

[[nodiscard]] common::Tone toneOf(workflow::InspectionResult result);
/// The parameters of a print's quality, as small bars.
[[nodiscard]] std::vector<GradeBar> barsOf(const scan::PrintQuality &quality);
/// "B in all", and what of the picture makes the grades doubtful.
[[nodiscard]] QString gradeNoteOf(const scan::PrintQuality &quality);
/// "grade B · unused correction 0.94 · 14 ms"; nothing of the print where it was not judged.
[[nodiscard]] QString measuredText(const std::optional<scan::PrintQuality> &quality, std::chrono::milliseconds spent);
/// "412 good · 6 thrown out"
[[nodiscard]] QString countedText(const ledger::InspectionCounts &counts);

} // namespace packledger::check
