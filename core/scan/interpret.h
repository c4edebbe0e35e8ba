#pragma once

#include "scan/deviceprofile.h"
#include "scan/interpretation.h"
#include "scan/scanreading.h"

#include <QByteArray>
#include <QDate>

namespace packledger::scan {

/// What a reading means: GS1 element strings, Digital Links, EPC URIs, EAN/UPC and ITF-14, ISO 15434 messages (PPN),
/// HIBC, national codes. What the scanner did to the code is undone where that is certain, each step noted;
/// what is not certain is offered and named a scanner's fault. Pure; `today` decides the century of dates.
[[nodiscard]] Interpretation interpret(const ScanReading &reading, const DeviceProfile &profile, QDate today);
/// The same by the profile that the reading brought from its device.
[[nodiscard]] Interpretation interpret(const ScanReading &reading, QDate today);

/// A reading from one line of text as a device delivers it: an optional symbology identifier, data, optional
/// line end.
[[nodiscard]] ScanReading readingFromLine(QByteArray line);

} // namespace packledger::scan
