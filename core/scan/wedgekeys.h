#pragma once

#include "scan/deviceprofile.h"
#include "scan/recoverystep.h"

#include <QByteArray>

#include <span>

namespace packledger::scan {

/// One key event of a keyboard wedge, as the window system reports it.
struct WedgeKey
{
    QByteArray key; ///< the key's name: "A", "BracketRight", "Keypad0", "F8", "Return"; Qt's without "Key_"
    QByteArray text; ///< what it would type, UTF-8; may be empty
    bool shift = false;
    bool control = false;
    bool alt = false;
};

/// What the scanner sent with its keys: the text, with separators as GS whichever way they were pressed
/// (Ctrl+], Alt+029 on the number pad, a function key), other control characters as such (Ctrl+^), and letters
/// in the case that Shift says, whatever Caps Lock made of them. Characters typed with AltGr count as typed,
/// also where the system reports AltGr as Ctrl and Alt. A key "Alt" without text parts one Alt code from the next.
[[nodiscard]] QByteArray textOfKeys(std::span<const WedgeKey> keys, const DeviceProfile &profile, RecoverySteps &steps);

} // namespace packledger::scan
