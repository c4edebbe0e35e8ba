#pragma once

#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "scan/printquality.h"
#include "workflow/tableexport.h"

namespace packledger::workflow {

/// One look at a pack: by our own line, or by another system whose results were taken in.
struct InspectionRecord
{
    qint64 seq = 0; ///< of the journal entry it came with
    std::optional<ledger::InspectionRow> own; ///< of our own line; its journal entry has the rest
    QString point; ///< the inspection point, or the device that looked
    Instant at; ///< when it looked
    ledger::InspectionResult result = ledger::InspectionResult::Good;
    QString sentence; ///< what was found, for a person
    std::optional<int> grade; ///< overall, in tenths: 40 (A) .. 0 (F)
    bool decoded = true;
    std::optional<bool> matches; ///< none: not told
    std::vector<std::pair<scan::QualityParameter, int>> parameters; ///< in tenths
    QByteArray picture; ///< SHA-256; empty: none was kept
    QString origin; ///< the batch of our line, or the file
    QString person; ///< who ran the line, or took the file in
    QString station;
};

/// What a result of another system says of its pack by the site's rules.
[[nodiscard]] ledger::InspectionResult verdictOn(const ledger::CameraResult &result, int leastGrade);
/// "B", "3.5" of tenths.
[[nodiscard]] QChar gradeLetter(int tenths);
[[nodiscard]] QString gradeNumber(int tenths);

/// Every look at an item, the oldest first.
[[nodiscard]] std::vector<InspectionRecord> inspectionHistory(ledger::View &view, const gs1::ItemKey &key);

/// Writes them as a table: item, point, time, result, decoded, match, grade, letter, a column for each parameter,
/// picture, origin, operator, station. Fails as exportTable().
[[nodiscard]] Result<qint64> exportInspections(
    ledger::View &view, const gs1::ItemKey &key, ExportFormat format, const QString &file);

} // namespace packledger::workflow
