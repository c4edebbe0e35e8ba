#include "workflow/linechallenge.h"

#include "access/accesserrors.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/inspectionerrors.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace packledger::workflow {

namespace {

constexpr char separator = '\x1d';
constexpr const char *challengeSerial = "CHALLENGE";
constexpr const char *otherLot = "WRONG-LOT";

/// The reasons for which the label of this step may be found.
bool isExpected(ChallengeStep step, InspectionResult result)
{
    switch (step) {
    case ChallengeStep::Control:
        return result == InspectionResult::Good;
    case ChallengeStep::Duplicate:
        return result == InspectionResult::Duplicate;
    case ChallengeStep::WrongLot:
        return result == InspectionResult::WrongData;
    case ChallengeStep::Damaged:
        return result == InspectionResult::NoCode || result == InspectionResult::Unclear
            || result == InspectionResult::LowGrade;
    case ChallengeStep::NoCode:
        return result == InspectionResult::NoCode;
    case ChallengeStep::LowGrade:
        return result == InspectionResult::LowGrade;
    }
    return false;
}

} // namespace

const char *nameOf(ChallengeStep step)
{
    static constexpr const char *names[] = { "control", "duplicate", "wrong-lot", "damaged", "no-code", "low-grade" };
    static_assert(std::size(names) == challengeStepCount);
    return names[int(step)];
}

gs1::ItemKey challengeKey(const ledger::WorkOrder &order)
{
    return gs1::ItemKey::fromText("01" + order.gtin + "21" + challengeSerial);
}

QByteArray challengeLot(const ledger::WorkOrder &order, ChallengeStep step)
{
    return step == ChallengeStep::WrongLot ? QByteArray(otherLot) : order.lot;
}

QByteArray challengeMessage(const ledger::WorkOrder &order, ChallengeStep step)
{
    if (step == ChallengeStep::NoCode)
        return {};
    QByteArray date = order.expiry;
    date = date.remove(0, 2).replace("-", "");
    return "01" + order.gtin + "17" + date + "10" + challengeLot(order, step) + separator + "21" + challengeSerial;
}

Result<ChallengeAnswer> judgeChallenge(ledger::View &view, BatchId batch, ChallengeStep step, const InspectedPack &pack,
    const std::vector<ChallengeAnswer> &before)
{
    const std::optional<ledger::BatchRow> row = view.line().batches.find(batch);
    if (!row)
        return fail(codes::noSuchBatch, QString::number(batch.value));
    const InspectionRules rules = inspectionRules(view);
    const SeenIdentity seen = identify(pack);
    ChallengeAnswer answer { step, InspectionResult::Good, false, {}, pack.quality, false };
    if (seen.kind != SeenIdentity::Kind::One) {
        answer.result = seen.kind == SeenIdentity::Kind::None ? InspectionResult::NoCode : InspectionResult::Unclear;
    } else {
        answer.differs = differences(seen.identity, row->order);
        if (!answer.differs.isEmpty())
            answer.result = InspectionResult::WrongData;
        else if (seen.identity.key.serial() != challengeSerial)
            answer.result = InspectionResult::UnknownNumber;
        else if (step == ChallengeStep::Duplicate)
            answer.result = InspectionResult::Duplicate; // the control had this number before
        else if (rules.wantsText && !pack.textPresent.value_or(true))
            answer.result = InspectionResult::TextMissing;
        else if (pack.quality && pack.quality->overall() < rules.leastGrade)
            answer.result = InspectionResult::LowGrade;
    }
    const bool isGrading = pack.quality
        || std::ranges::any_of(before, [](const ChallengeAnswer &label) { return label.quality.has_value(); });
    answer.isUngraded = step == ChallengeStep::LowGrade && answer.result == InspectionResult::Good
        && (rules.leastGrade == 0 || !isGrading);
    answer.passed = answer.isUngraded || isExpected(step, answer.result);
    return answer;
}

Result<bool> recordChallenge(ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const std::vector<ChallengeAnswer> &answers)
{
    if (!person.may(access::Permission::RunLine))
        return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::RunLine)));
    if (const Result<BatchRow> row = unlockedBatch(transaction, person, batch); !row)
        return fail(row.error());
    QJsonArray steps;
    bool passed = true;
    for (int i = 0; i < challengeStepCount; ++i) {
        const auto answer = std::find_if(
            answers.begin(), answers.end(), [i](const ChallengeAnswer &found) { return int(found.step) == i; });
        if (answer == answers.end())
            return fail(codes::challengeIncomplete, stepText(ChallengeStep(i)));
        passed = passed && answer->passed;
        QJsonObject step { { QStringLiteral("step"), QLatin1StringView(nameOf(answer->step)) },
            { QStringLiteral("result"), QLatin1StringView(nameOf(answer->result)) },
            { QStringLiteral("passed"), answer->passed } };
        if (answer->isUngraded)
            step.insert(QStringLiteral("graded"), false);
        if (answer->quality)
            step.insert(QStringLiteral("grade"), answer->quality->overall());
        steps.append(step);
    }
    const QJsonObject body { { QStringLiteral("batch"), batch.value }, { QStringLiteral("passed"), passed },
        { QStringLiteral("steps"), steps } };
    transaction.appendAct("inspection.challenged", body);
    transaction.appendAct("batch.challenged", body);
    return passed;
}

Result<void> checkChallenged(ledger::View &view, const ledger::BatchRow &batch)
{
    if (inspectionRules(view).challengeFirst && view.line().inspections.run(batch.id).challengedSeq == 0)
        return fail(codes::notChallenged, batch.order.name);
    return {};
}

} // namespace packledger::workflow
