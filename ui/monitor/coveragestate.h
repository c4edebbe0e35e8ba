#pragma once

#include "base/id.h"
#include "common/tone.h"
#include "monitor/exchangestate.h"

#include <QString>

#include <vector>

namespace packledger::monitor {

/// One month or week of the picture.
struct CoverageBar
{
    QString label; ///< "16 NOV"
    QString words; ///< the whole of it, for who points at it
    qint64 inTime = 0;
    qint64 late = 0;
    qint64 without = 0;

    friend bool operator==(const CoverageBar &, const CoverageBar &) = default;
};

/// One supplier in the list.
struct SupplierRow
{
    QString name;
    QString received; ///< "12 deliveries · 1,920 units"
    QString share; ///< "93 % on arrival"
    QString delay; ///< "late: 3 h in the middle, 4 d at worst"
    QString troubles; ///< "2 documents refused · 14 items on hold"
    int inTimePermille = 0;
    int latePermille = 0;
    int withoutPermille = 0;
    common::Tone tone = common::Tone::Neutral;

    friend bool operator==(const SupplierRow &, const SupplierRow &) = default;
};

/// One delivery of a supplier.
struct CoverageDeliveryRow
{
    ReceiptId receipt; ///< to be opened; invalid: there is none
    common::Tone tone = common::Tone::Neutral;
    QString title; ///< "R-0142 · ASN-7"
    QString words; ///< "48 units: 40 on arrival, 8 without data"
    QString state; ///< "late, 4 h"
    QString when;

    friend bool operator==(const CoverageDeliveryRow &, const CoverageDeliveryRow &) = default;
};

/// Everything the coverage page shows; a value.
struct CoverageState
{
    enum class By { Month, Week };

    bool isLoading = true;
    int days = 90; ///< so many up to today
    By by = By::Week;
    QString span; ///< "25 AUG 2026 – 22 NOV 2026"
    QString supplier; ///< the one opened; empty: all
    int opened = -1; ///< its row
    std::vector<Figure> figures; ///< of all, or of the one opened
    std::vector<CoverageBar> bars; ///< likewise, oldest first
    std::vector<SupplierRow> suppliers; ///< where most is missing first
    std::vector<CoverageDeliveryRow> deliveries; ///< of the one opened, newest first
    int moreDeliveries = 0; ///< that the list leaves out

    friend bool operator==(const CoverageState &, const CoverageState &) = default;
};

} // namespace packledger::monitor
