#pragma once

#include "line/linestate.h"
#include "line/sourcesstate.h"

namespace packledger::test {

/// States of the line's pages as their presenters build them, invented.
[[nodiscard]] line::BatchesState sampleBatches();
[[nodiscard]] line::OrderFormState sampleOrderForm();
[[nodiscard]] line::TableFileState sampleOrderFile();
[[nodiscard]] line::TableFileState sampleResultFile();
/// Of a batch that waits for its approval.
[[nodiscard]] line::BoardState samplePlannedBoard();
[[nodiscard]] line::BoardState sampleRunningBoard();
[[nodiscard]] line::BoardState sampleStoppedBoard();
[[nodiscard]] line::BoardState sampleClearance();
/// All points are ticked, and one person has signed.
[[nodiscard]] line::BoardState sampleSignedClearance();
[[nodiscard]] line::BoardState sampleStopPanel();
[[nodiscard]] line::BoardState sampleDeviation();
[[nodiscard]] line::BoardState sampleGivingUp();
[[nodiscard]] line::BoardState sampleHandOver();
/// One person has signed that lot and expiry are corrected.
[[nodiscard]] line::BoardState sampleCorrection();
[[nodiscard]] line::BoardState sampleFilesPanel();
[[nodiscard]] line::FilesState sampleComparison();
[[nodiscard]] line::BoardState sampleClose();
/// Numbers are not accounted for, and the reject bin differs.
[[nodiscard]] line::BoardState sampleOpenClose();
[[nodiscard]] line::SourcesState sampleSources();
/// A source pack that expires before the new packs: somebody signs for it, or it is put aside.
[[nodiscard]] line::SourcesState sampleEarlySource();

} // namespace packledger::test
