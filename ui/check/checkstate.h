#pragma once

#include "base/id.h"
#include "common/rowstate.h"
#include "dock/camerastate.h"

#include <optional>

namespace packledger::check {

/// The pack that was decided on last.
struct VerdictState
{
    common::Tone tone = common::Tone::Neutral; ///< Neutral: none yet; `text` may say what is needed first
    QString word; ///< "Verified"
    QString serial;
    QString text;
    QString note; ///< "grade A · 14 ms"

    friend bool operator==(const VerdictState &, const VerdictState &) = default;
};

/// One parameter of the print's quality, as a small bar.
struct GradeBar
{
    QString name;
    QString value; ///< "0.94", "71 %"
    QString letter; ///< "A" .. "F"
    int permille = 0; ///< how full the bar is: the better the fuller
    common::Tone tone = common::Tone::Neutral;

    friend bool operator==(const GradeBar &, const GradeBar &) = default;
};

/// What the page of the camera behind the printer shows; pictures come straight from the device.
struct CheckState
{
    BatchId batch; ///< invalid: none is chosen
    QString title;
    QString subtitle;
    common::ChipState chip; ///< running or standing
    dock::CameraState camera;
    VerdictState last;
    std::vector<GradeBar> grades;
    QString gradeNote; ///< "A", or why there is none
    std::optional<VerdictState> need; ///< what a person must do before the line goes on; stands before `last`
    common::HealthLine reject; ///< the reject output
    std::vector<common::HealthLine> lost; ///< bad packs that a person must find
    std::vector<common::HealthLine> steps; ///< of the challenge test
    QString challengeNote; ///< "passed 22 NOV 13:20"
    bool isChallenging = false;
    bool waitsForScan = false; ///< of the label on the pack that comes next
    bool waitsForRemoval = false; ///< bad packs may still be on the line: a person must find them
    bool isStopped = false;
    QString counts; ///< "412 good · 6 bad"

    friend bool operator==(const CheckState &, const CheckState &) = default;
};

} // namespace packledger::check
