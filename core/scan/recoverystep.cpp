#include "scan/recoverystep.h"

#include <algorithm>

namespace packledger::scan {

QByteArray recoveryName(RecoveryStep step)
{
    switch (step) {
    case RecoveryStep::StripPrefix:
        return "strip_prefix";
    case RecoveryStep::StripSuffix:
        return "strip_suffix";
    case RecoveryStep::LeadingGsIsFnc1:
        return "leading_gs_is_fnc1";
    case RecoveryStep::GsSubstitute:
        return "gs_substitute";
    case RecoveryStep::SuperfluousSeparator:
        return "superfluous_separator";
    case RecoveryStep::CapsLockInverted:
        return "caps_lock_inverted";
    case RecoveryStep::KeyboardLayout:
        return "keyboard_layout";
    case RecoveryStep::StripVendorCodeId:
        return "strip_vendor_code_id";
    case RecoveryStep::BracketedText:
        return "bracketed_text";
    case RecoveryStep::GtinAndSerial:
        return "gtin_and_serial";
    case RecoveryStep::CtrlBracket:
        return "ctrl_bracket";
    case RecoveryStep::CtrlBracketNoText:
        return "ctrl_bracket_no_text";
    case RecoveryStep::Alt029:
        return "alt_029";
    case RecoveryStep::Alt0029:
        return "alt_0029";
    case RecoveryStep::FunctionKey:
        return "f8_function_key";
    }
    return {};
}

void addStep(RecoverySteps &steps, RecoveryStep step)
{
    if (std::find(steps.begin(), steps.end(), step) == steps.end())
        steps.push_back(step);
}

} // namespace packledger::scan
