#pragma once

#include "common/rowstate.h"
#include "labels/labelprinter.h"
#include "ledger/printstore.h"
#include "printing/printingstate.h"
#include "workflow/printing.h"

namespace packledger::printing {

// How the page of label printers says what printers, jobs and scans are.

[[nodiscard]] common::Tone toneOf(labels::PrinterCondition condition);
[[nodiscard]] QString wordOf(const labels::PrinterStatus &status);
[[nodiscard]] common::Tone toneOf(workflow::LabelVerdict verdict);

/// What a printer understands: "ZPL", or the maker of a coder.
[[nodiscard]] QString languageText(const QByteArray &language);
/// "tcp://10.0.0.5:9100 · ZPL · 203 dpi". A coder has no resolution of ours: its artwork is its own.
[[nodiscard]] QString detailOf(const ledger::PrinterRow &printer);

/// `batch`: its name; empty where the labels are of none.
[[nodiscard]] JobRow rowOf(const ledger::PrintJobRow &job, const QString &batch, qint64 chosen, bool isRunning);
/// What is to be done so that the job goes on; empty where nothing is.
[[nodiscard]] common::HealthLine instructionFor(const ledger::PrintJobRow &job);

} // namespace packledger::printing
