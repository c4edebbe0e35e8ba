#pragma once

#include "common/tone.h"

#include <QString>

namespace packledger::common {

/// A line of a health or finding list: a shape and what it says.
struct HealthLine
{
    Tone tone = Tone::Neutral;
    QString text;
    QString detail; ///< beneath, muted; may be empty

    friend bool operator==(const HealthLine &, const HealthLine &) = default;
};

/// A chip in the top bar: quiet unless its tone is louder than Accepted.
struct ChipState
{
    Tone tone = Tone::Neutral;
    QString text {};
    QString strong {}; ///< the part in semi-bold; may be empty
    bool strongFirst = false;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && strong.isEmpty(); }
    friend bool operator==(const ChipState &, const ChipState &) = default;
};

/// Long work in a row of its own, with a way to stop it.
struct ProgressState
{
    QString title; ///< empty: nothing runs
    QString detail;
    int permille = -1; ///< -1: unknown how much
    bool canCancel = true;

    [[nodiscard]] bool isRunning() const { return !title.isEmpty(); }
    friend bool operator==(const ProgressState &, const ProgressState &) = default;
};

} // namespace packledger::common
