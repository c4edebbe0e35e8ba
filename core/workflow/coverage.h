#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "ledger/coveragestore.h"
#include "ledger/writetransaction.h"
#include "workflow/tableexport.h"

#include <QDate>

namespace packledger::workflow {

// How much of what suppliers shipped came with serial data, and when.
//
// A unit has data once an event that came in names its serial number, or once it was taken in from a list of serials.
// A despatch advice (X12 856) alone is no such data: it knows no serial numbers. Goods arrive with the first scan of
// their receipt, so that data are in time where they were here by then, and late where they came after. A unit counts
// in the receipt that it came with, be it taken in or put aside, seen or inferred; in a receipt that is still open
// like in one that was submitted; of a pack that comes back to the site the data of its first stay do not count. What
// the receipt's goods become later (shipped on, returned, voided by its sender) changes nothing of what came.

/// What to look at.
struct CoverageQuestion
{
    enum class By { Month, Week };

    QDate from; ///< first day, where the clock's offset holds
    QDate to; ///< last day
    By by = By::Month;
    QByteArray partner {}; ///< empty: all suppliers
    int absentDays = 3; ///< serial data without goods wait so long before they count
    QByteArrayList notSuppliers {}; ///< partners whose documents are receipts and answers (sync::notSuppliers())
};
[[nodiscard]] const char *nameOf(CoverageQuestion::By by);

/// What came of one supplier in one stretch of time.
struct CoverageFigures
{
    qint64 deliveries = 0;
    qint64 deliveriesInTime = 0; ///< those of which every unit had data when it arrived
    qint64 units = 0;
    qint64 inTime = 0; ///< had data on arrival
    qint64 late = 0; ///< data came afterwards
    qint64 without = 0; ///< no data so far
    qint64 noticeOnly = 0; ///< of these, units of deliveries that a despatch advice announced
    qint64 unknownContainers = 0; ///< came without a word of what is in them, beside the units
    qint64 medianDelayMs = 0; ///< of the late units
    qint64 worstDelayMs = 0;
    qint64 exceptions = 0; ///< items put aside on arrival and on hold still
    qint64 cases = 0; ///< opened with the supplier: about this delivery, else by the day they were opened
    qint64 openCases = 0; ///< of these, not resolved
    qint64 documents = 0; ///< that the partner sent by itself
    qint64 refused = 0; ///< of these, refused or quarantined
    qint64 absentDeliveries = 0; ///< serial data without goods, by the day they were announced
    qint64 absentUnits = 0; ///< of these, and of deliveries that came in part

    friend bool operator==(const CoverageFigures &, const CoverageFigures &) = default;
};

/// A month or a week, cut to the days asked for.
struct CoveragePeriod
{
    QDate from;
    QDate to;
    CoverageFigures figures;
};

/// How much of one supplier's deliveries came with data.
struct SupplierCoverage
{
    QByteArray partner; ///< name of its profile; empty: it has none
    QByteArray gln; ///< empty: not known
    QString name;
    CoverageFigures total;
    std::vector<CoveragePeriod> periods; ///< every one of the time asked for, oldest first
};

/// One receipt, or (without one) serial data that wait for their goods.
struct CoveredDelivery
{
    size_t supplier = 0; ///< into Coverage::suppliers
    ReceiptId receipt;
    ShipmentId shipment;
    ReceiptId opens; ///< the receipt to look at: this one, or that which waits for the goods
    QString reference; ///< despatch advice or delivery note
    qint64 arrivedMs = 0; ///< or announced, where nothing came
    CoverageFigures figures;
};

struct Coverage
{
    CoverageFigures total;
    std::vector<CoveragePeriod> periods;
    std::vector<SupplierCoverage> suppliers; ///< those with most units without data or with late data first
    std::vector<CoveredDelivery> deliveries; ///< newest first
};

/// Answers the question from the ledger. Fails with base.cancelled.
[[nodiscard]] Result<Coverage> coverageOf(
    ledger::View &view, const CoverageQuestion &question, Instant now, const Progress &progress = {});

/// Writes one row for each supplier and period that has anything to tell. Answers how many. Fails with base.file-write.
[[nodiscard]] Result<qint64> exportCoverage(const Coverage &coverage, ExportFormat format, const QString &file);

} // namespace packledger::workflow
