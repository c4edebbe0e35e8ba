#pragma once

#include "scan/printquality.h"
#include "scan/scanreading.h"

#include <vector>

namespace packledger::scan {

/// What a device on the line saw of one pack: a camera that takes one picture of each, or a scanner behind a light
/// barrier. Nothing is judged yet.
struct PackLook
{
    std::vector<ScanReading> readings; ///< every code that could be read; empty: none
    std::optional<PrintQuality> quality; ///< of the first, where a camera saw it
    std::optional<bool> textPresent; ///< human-readable text stands where the label has it; none: nobody looked
    QByteArray picture; ///< a small PNG of the label; empty without a camera
    QString source; ///< the device's name
    Instant time;
    std::chrono::microseconds spent {}; ///< from the frame to this value
};

} // namespace packledger::scan

Q_DECLARE_METATYPE(packledger::scan::PackLook)
