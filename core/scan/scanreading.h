#pragma once

#include "base/clock.h"
#include "scan/deviceprofile.h"
#include "scan/recoverystep.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <array>
#include <chrono>

namespace packledger::scan {

/// How a reading came over the wire, for the settings pages and the self-test.
struct Delivery
{
    QByteArray raw {}; ///< all that the device sent for it, line end too; a keyboard's Enter as "\r"
    std::chrono::milliseconds duration {}; ///< from the first byte or key to the last
};

/// What one device read once, untouched: the bytes it delivered and what it knew about them.
struct ScanReading
{
    QByteArray bytes; ///< as delivered, without the symbology identifier, FNC1 separators as 0x1D
    QByteArray symbologyIdentifier; ///< ISO/IEC 15424, "]d2"; empty where the device does not tell
    std::array<QPointF, 4>
        outline {}; ///< corners in frame pixels, in the symbol's own order; all zero without a picture
    QString source; ///< the device's name, for the audit trail and the screen
    Instant time {};
    bool capsLock = false; ///< a keyboard wedge read it while Caps Lock was on
    RecoverySteps steps {}; ///< what the device's own driver undid
    DeviceProfile profile {}; ///< of the device
    Delivery delivery {};
};

} // namespace packledger::scan
