#pragma once

#include "base/error.h"
#include "gs1/elementstring.h"
#include "scan/carrier.h"
#include "scan/deviceprofile.h"
#include "scan/recoverystep.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace packledger::scan {

/// GS1 elements out of the data of one code, after what devices do to separators, letters and case.
struct Gs1Reading
{
    std::optional<gs1::ElementString> elements;
    std::optional<gs1::ElementString> likelyElements; ///< what the label probably says instead
    std::optional<Error> error; ///< without elements: why; with them: why they cannot be trusted
    RecoverySteps steps;
    Carrier carrier = Carrier::Unknown; ///< told by the letter of the scanner's maker
    bool hadFnc1 = false; ///< the first FNC1 was delivered
    bool looksLikeGs1 = false; ///< begins as element strings do, even if it does not read
    bool isScannerFault = false; ///< without elements: the scanner spoiled it, beyond repair
};

/// `data` has no symbology identifier any more. Repairs only what the checks of the message then confirm.
[[nodiscard]] Gs1Reading readGs1Text(QByteArrayView data, Carrier carrier, const DeviceProfile &profile, QDate today);

} // namespace packledger::scan
