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
/// "412 good · 6 bad": whether each of them is out yet the reject output tells.
[[nodiscard]] QString countedText(const ledger::InspectionCounts &counts);

/// A bad pack that a person must find: "Pack 12 · 7KQ2M9PLT4R", and why it is bad and since when.
[[nodiscard]] common::HealthLine lostLine(const ledger::InspectionRow &pack, int offsetMinutes);
/// What a person must do first, in large: find these packs.
[[nodiscard]] VerdictState findNeed(const std::vector<ledger::InspectionRow> &lost);
/// Of a line that stands before anybody has seen a pack here: scan the next label, or look for the cause.
[[nodiscard]] VerdictState standingNeed(bool waitsForScan);

} // namespace packledger::check
