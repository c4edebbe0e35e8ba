#pragma once

#include "common/tone.h"

#include <QColor>
#include <QFont>

#include <array>

namespace packledger::common {

enum class Theme { Light, Dark };

/// The colours of one tone: `ink` for words, shapes and borders, `pale` for the ground beneath them.
struct ToneColours
{
    QColor ink;
    QColor pale;
};

/// Every colour of the program, once for each theme. Nothing else names a colour.
struct Tokens
{
    QColor background; ///< the page
    QColor panel; ///< cards, bars
    QColor line; ///< 1 px borders and row lines
    QColor text;
    QColor muted;
    QColor accent; ///< the one primary action, progress, links, where you are
    QColor selected;
    QColor onInk; ///< words and marks upon an accent or tone ground
    QColor picture; ///< behind a camera picture
    QColor rim; ///< beneath an outline drawn upon a picture
    std::array<ToneColours, 8> tones; ///< by Tone

    [[nodiscard]] const ToneColours &tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
    [[nodiscard]] QColor ink(Tone which) const { return tone(which).ink; }
    [[nodiscard]] QColor pale(Tone which) const { return tone(which).pale; }
};

[[nodiscard]] const Tokens &tokensOf(Theme theme);

/// The tokens of the theme the application's palette wears now (see applyTheme).
[[nodiscard]] const Tokens &tokens();

/// The type scale, in device-independent pixels.
enum class TextSize {
    Tiny = 12,
    Small = 13,
    Body = 14,
    Medium = 15,
    Large = 17,
    Title = 20,
    Heading = 28,
    Figure = 40,
    Verdict = 56
};

/// Inter, else the system's sans. `weight` is 400, 600 or 700.
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// JetBrains Mono, else the system's mono: serials, lots, GTINs.
[[nodiscard]] QFont codeFont(TextSize size, QFont::Weight weight = QFont::Normal);

[[nodiscard]] constexpr int pixels(TextSize size)
{
    return static_cast<int>(size);
}

/// Lengths in device-independent pixels; multiples of 4.
namespace space {
inline constexpr int unit = 4;
inline constexpr int small = 8;
inline constexpr int inside = 16; ///< within a card
inline constexpr int between = 16; ///< between cards
inline constexpr int radius = 12;
inline constexpr int row = 38; ///< the lowest row of a list
inline constexpr int touch = 48; ///< nothing a glove must hit is under this
inline constexpr int topBar = 56;
inline constexpr int rail = 88;
inline constexpr int keyBar = 64;
inline constexpr int topBarLow = 44; ///< where the window is low or narrow
inline constexpr int railNarrow = 56;
inline constexpr int keyBarLow = 56;
inline constexpr int bar = 6; ///< height of a progress bar
inline constexpr int icon = 24;
inline constexpr int verdictShape = 76;
} // namespace space

} // namespace packledger::common
