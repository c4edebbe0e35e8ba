#pragma once

#include "scan/keyboardlayout.h"

#include <QByteArray>

#include <optional>

namespace packledger::scan {

/// What is known of a device that reads codes, from its settings or from the self-test. The default knows
/// nothing, as for a camera, which needs none of it.
struct DeviceProfile
{
    enum class CapsLock : quint8 { Unknown, Off, On };

    QByteArray separatorSubstitute; ///< what the device sends for the group separator; empty: the separator itself
    QByteArray separatorKey; ///< the key that stands for it, "F8"
    KeyboardLayout scannerLayout = KeyboardLayout::Us;
    std::optional<KeyboardLayout> hostLayout; ///< of the operating system, if it differs from the scanner's
    CapsLock capsLock = CapsLock::Unknown;
    QByteArray codeId; ///< "zebra" or "honeywell": the maker whose code letters stand before each code
    QByteArray prefix; ///< text that the device puts before each code, symbology identifier not included
    QByteArray suffix; ///< text behind each code, before the line end
    bool separatorsProven = false; ///< the self-test showed that separators arrive; then a lost one is not suspected

    friend bool operator==(const DeviceProfile &, const DeviceProfile &) = default;
};

} // namespace packledger::scan
