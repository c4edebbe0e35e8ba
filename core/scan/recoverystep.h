#pragma once

#include <QByteArray>

#include <vector>

namespace packledger::scan {

/// What was undone before a code could be read, kept for the audit trail and the device's settings page.
enum class RecoveryStep : quint8 {
    StripPrefix, ///< blanks or STX before the code
    StripSuffix, ///< CR, LF, Tab, ETX or blanks behind it
    LeadingGsIsFnc1, ///< the FNC1 in first position was sent as a separator
    GsSubstitute, ///< something else stood for the separator
    SuperfluousSeparator, ///< several separators in a row
    CapsLockInverted, ///< letter case was inverted
    KeyboardLayout, ///< scanner and host had different keyboards
    StripVendorCodeId, ///< a letter of the scanner's maker instead of a symbology identifier
    BracketedText, ///< AIs in brackets
    GtinAndSerial, ///< a GTIN and a serial with a blank between
    CtrlBracket, ///< separator as Ctrl+]
    CtrlBracketNoText,
    Alt029, ///< separator as Alt+029 on the number pad
    Alt0029,
    FunctionKey, ///< separator as a function key
};

using RecoverySteps = std::vector<RecoveryStep>;

/// "strip_suffix", "gs_substitute", …
[[nodiscard]] QByteArray recoveryName(RecoveryStep step);

/// Adds the step unless it is there already.
void addStep(RecoverySteps &steps, RecoveryStep step);

} // namespace packledger::scan
