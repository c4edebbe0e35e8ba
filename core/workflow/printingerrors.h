#pragma once

#include "base/errorcode.h"

namespace packledger::codes {

// Why labels are not printed though nothing is wrong with the printer.
inline constexpr ErrorCode noSuchPrinter { "printing.no-such-printer" };
inline constexpr ErrorCode noSuchPrintJob { "printing.no-such-job" };
inline constexpr ErrorCode noPrinterChosen { "printing.no-printer-chosen" };
inline constexpr ErrorCode printerName { "printing.printer-name" };
inline constexpr ErrorCode printerLanguage { "printing.printer-language" };
inline constexpr ErrorCode coderPrintsNoLabels { "printing.coder" };
inline constexpr ErrorCode printerAtWork { "printing.printer-at-work" };
inline constexpr ErrorCode nothingToPrint { "printing.nothing-to-print" };
inline constexpr ErrorCode tooManyLabels { "printing.too-many" };
inline constexpr ErrorCode alreadyPrinted { "printing.already-printed" };
inline constexpr ErrorCode numberEnded { "printing.number-ended" };
inline constexpr ErrorCode numbersEnded { "printing.numbers-ended" };
inline constexpr ErrorCode notOurNumber { "printing.not-our-number" };
inline constexpr ErrorCode printJobOver { "printing.job-over" };
inline constexpr ErrorCode printJobPaused { "printing.job-paused" };
inline constexpr ErrorCode waitsForScan { "printing.waits-for-scan" };
inline constexpr ErrorCode labelsMissing { "printing.labels-missing" };
inline constexpr ErrorCode noVoidReason { "printing.no-reason" };
inline constexpr ErrorCode lineNotClear { "printing.line-not-clear" };
inline constexpr ErrorCode notReplaced { "printing.not-replaced" };
inline constexpr ErrorCode labelInUse { "printing.label-in-use" };

} // namespace packledger::codes
