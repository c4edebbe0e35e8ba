#pragma once

#include "scan/keyboardlayout.h"

#include <QByteArray>

#include <optional>

namespace packledger::scan {

/// What is known of a device that reads codes, from its settings or from the calibration sheet. The
/// default knows nothing, as for a camera, which needs none of it.
struct DeviceProfile
{
    enum class CapsLock : quint8 { Unknown, Off, On };

    QByteArray separatorSubstitute; ///< what the device sends for the group separator; empty: the separator itself
    QByteArray separatorKey; ///< the key that stands for it, "F8"
    KeyboardLayout scannerLayout = KeyboardLayout::Us;
    std::optional<KeyboardLayout> hostLayout; ///< of the operating system, if it differs from the scanner's
    CapsLock capsLock = CapsLock::Unknown;
    QByteArray codeId; ///< "zebra" or "honeywell": the maker whose code letters stand before each code
    bool separatorsProven = false; ///< calibration showed that separators arrive; then a lost one is not suspected
};

} // namespace packledger::scan
