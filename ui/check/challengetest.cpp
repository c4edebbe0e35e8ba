#include "check/challengetest.h"

namespace packledger::check {

using common::Tone;
using workflow::ChallengeAnswer;
using workflow::ChallengeStep;

ChallengeTest::ChallengeTest(common::LedgerService &ledger)
    : m_ledger(ledger)
{
}

std::vector<common::HealthLine> ChallengeTest::steps() const
{
    std::vector<common::HealthLine> lines;
    for (int i = 0; i < workflow::challengeStepCount; ++i) {
        common::HealthLine line;
        line.text = workflow::stepText(ChallengeStep(i));
        if (size_t(i) < m_answers.size()) {
            const ChallengeAnswer &answer = m_answers[size_t(i)];
            line.tone = answer.isUngraded ? Tone::Attention : answer.passed ? Tone::Accepted : Tone::Stop;
            line.detail = answer.isUngraded
                ? tr("Not tested: no grade of print is asked for, or this reader tells none.")
                : answer.step == ChallengeStep::Control || answer.result == workflow::InspectionResult::Good
                ? workflow::resultText(answer.result)
                : tr("Found: %1").arg(workflow::resultText(answer.result));
        } else if (m_isRunning && size_t(i) == m_answers.size()) {
            line.tone = Tone::Progress;
            line.detail = tr("Pass this label by the camera.");
        }
        lines.push_back(line);
    }
    return lines;
}

void ChallengeTest::start(const access::Session &session, BatchId batch)
{
    m_session = session;
    m_batch = batch;
    m_answers.clear();
    m_isRunning = true;
}

void ChallengeTest::giveUp()
{
    m_answers.clear();
    m_isRunning = false;
}

void ChallengeTest::judge(const workflow::InspectedPack &seen)
{
    m_ledger.run(
        this,
        [seen, before = m_answers, batch = m_batch](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) {
                return workflow::judgeChallenge(view, batch, ChallengeStep(before.size()), seen, before);
            });
        },
        [this](const Result<ChallengeAnswer> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
            // Two labels may have been on their way when the first was judged, or the test is given up.
            else if (m_isRunning && m_answers.size() == size_t(answer->step))
                take(*answer);
        });
}

void ChallengeTest::take(const ChallengeAnswer &answer)
{
    m_answers.push_back(answer);
    const bool isLast = int(m_answers.size()) == workflow::challengeStepCount;
    m_isRunning = !isLast;
    Q_EMIT judged(answer);
    if (isLast)
        writeDown();
}

void ChallengeTest::writeDown()
{
    m_ledger.run(
        this,
        [batch = m_batch, session = m_session, answers = m_answers](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::recordChallenge(transaction, session, batch, answers);
            });
        },
        [this](const Result<bool> &passed) {
            if (!passed)
                Q_EMIT failed(passed.error());
            else
                Q_EMIT ended(*passed);
        });
}

} // namespace packledger::check
