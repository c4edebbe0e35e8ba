#pragma once

#include "base/result.h"
#include "workflow/itemsummary.h"
#include "workflow/tableexport.h"

#include <array>
#include <functional>

namespace packledger::workflow {

/// A lot that is looked for: of one product, or of every product where `gtin` is empty.
struct RecalledLot
{
    QByteArray gtin; ///< GTIN-14
    QByteArray number; ///< exactly as printed
};

/// One item of the lot.
struct RecallEntry
{
    ItemSummary summary;
    bool byData = false; ///< data say that it is of this lot
    bool byLabel = false; ///< its label was scanned and says so
    ReceiptId receipt; ///< that took it in
};

/// What the site has and had of a recalled lot.
struct RecallCounts
{
    qint64 items = 0;
    qint64 units = 0;
    qint64 held = 0;
    qint64 byLabelOnly = 0; ///< data are silent or say another lot
    std::array<qint64, ledger::itemStateCount> inState {}; ///< by ItemState
};

/// Visits every item of the lot, by what data say and by what scanned labels say; stops on false. Answers the counts
/// of those visited.
[[nodiscard]] RecallCounts forEachOfLot(
    ledger::View &view, const RecalledLot &lot, const std::function<bool(const RecallEntry &)> &visit);

/// Writes the list to a file, a row an item; answers how many. Fails with base.file-write.
[[nodiscard]] Result<qint64> exportRecallList(
    ledger::View &view, const RecalledLot &lot, ExportFormat format, const QString &file);

} // namespace packledger::workflow
