#pragma once

#include "workflow/packinspection.h"

namespace packledger::workflow {

/// The labels of a challenge test, in the order in which they pass the camera. All but the first must be rejected;
/// the first shows that the camera does not simply reject everything.
enum class ChallengeStep { Control, Duplicate, WrongLot, Damaged, NoCode, LowGrade };
inline constexpr int challengeStepCount = 6;
/// "control", "duplicate", "wrong-lot", "damaged", "no-code", "low-grade".
[[nodiscard]] const char *nameOf(ChallengeStep step);
[[nodiscard]] QString stepText(ChallengeStep step);

/// The number on all labels of the set: the batch's product with the serial "CHALLENGE", which is never drawn.
[[nodiscard]] gs1::ItemKey challengeKey(const ledger::WorkOrder &order);
/// The lot on a label of the set.
[[nodiscard]] QByteArray challengeLot(const ledger::WorkOrder &order, ChallengeStep step);

/// What the code of a challenge label says (a GS1 message, GS between, no leading FNC1). Empty for the one without a
/// code. The damaged one's code is this one's, made unreadable or worse than the site's grade when the label is
/// printed; that of low grade is printed so that it reads, and is worse than the site's grade.
[[nodiscard]] QByteArray challengeMessage(const ledger::WorkOrder &order, ChallengeStep step);

/// What came of one label of the set.
struct ChallengeAnswer
{
    ChallengeStep step = ChallengeStep::Control;
    InspectionResult result = InspectionResult::NoCode;
    bool passed = false; ///< the control was good, or the bad one was found, and for a fitting reason
    QByteArrayList differs;
    std::optional<scan::PrintQuality> quality;
    bool isUngraded = false; ///< of LowGrade: nobody asks for a grade here, or the reader tells none
};

/// Judges one label of the set as inspectPack() would; `before`: the labels that passed before it. The one of low grade
/// must be found for its grade, unless the site takes any grade (line.inspection.least-grade 0) or the reader has
/// graded no label of the set. Writes nothing. Fails with batch.no-such-batch.
[[nodiscard]] Result<ChallengeAnswer> judgeChallenge(ledger::View &view, BatchId batch, ChallengeStep step,
    const InspectedPack &pack, const std::vector<ChallengeAnswer> &before);

/// Writes the test down as part of the batch's record. With every step passed the batch may run; a failed test takes
/// an earlier pass back. Answers whether it was passed. Fails with access.not-permitted (RunLine),
/// inspection.challenge-incomplete, batch.no-such-batch, batch.locked.
[[nodiscard]] Result<bool> recordChallenge(ledger::WriteTransaction &transaction, const access::Session &person,
    BatchId batch, const std::vector<ChallengeAnswer> &answers);

/// Whether the line of a batch may start and print labels for sale, as far as the challenge goes. Fails with
/// inspection.not-challenged where the site wants it passed first.
[[nodiscard]] Result<void> checkChallenged(ledger::View &view, const ledger::BatchRow &batch);

} // namespace packledger::workflow
