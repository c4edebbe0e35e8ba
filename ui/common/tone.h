#pragma once

#include <QMetaType>

namespace packledger::common {

/// What a mark on a screen means to the person, before any colour: each tone has one colour, one shape
/// and (where a scan caused it) one sound. Neutral and Progress have no shape.
enum class Tone {
    Neutral, ///< nothing has happened yet
    Progress, ///< under way; the accent colour
    Accepted, ///< a disc with a tick, green
    Attention, ///< a triangle with a mark, amber: look later
    Stop, ///< an octagon with a cross, red: this pack stops here
    NoData, ///< a diamond, blue
    ScannerFault, ///< an empty square, purple: the scanner, not the pack
    Again, ///< a small dot, grey: a duplicate, nothing to do
};

} // namespace packledger::common

Q_DECLARE_METATYPE(packledger::common::Tone)
