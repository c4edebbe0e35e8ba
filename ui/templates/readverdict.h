#pragma once

#include "common/rowstate.h"
#include "labels/layout.h"
#include "scan/scanreading.h"

#include <QDate>

#include <vector>

namespace packledger::templates {

/// What reading a label back came to: `messages` were read of it as it is drawn at `dpi`.
[[nodiscard]] common::HealthLine readVerdict(
    const labels::PlacedLabel &label, const std::vector<QByteArray> &messages, int dpi);

/// Whether the code that somebody scanned, of a printed sample, is one of the label and says what it shall.
[[nodiscard]] common::HealthLine scanVerdict(
    const labels::PlacedLabel &label, const scan::ScanReading &reading, const QDate &today);

} // namespace packledger::templates
