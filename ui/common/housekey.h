#pragma once

#include <QKeySequence>
#include <QList>

namespace packledger::common {

/// What the keys that hands find without looking are for, the same on every page. A page asks for the meaning, never
/// for the key itself: a key that holds a pack here must not stop a line there.
enum class HouseKey {
    Leave, ///< closes what is open, then leads back; nothing is lost
    Help,
    Find,
    Hold, ///< holds what is in view, or releases it
    Undo, ///< takes back what was done last
    Print,
    Finish, ///< the one main act of the page, or of the form that is open
};

/// The keys of a meaning, the one that is shown first.
[[nodiscard]] QList<QKeySequence> keysOf(HouseKey meaning);

} // namespace packledger::common
