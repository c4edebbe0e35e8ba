#include "core/workflow/inspectionbench.h"
#include "workflow/inspectionerrors.h"
#include "workflow/linechallenge.h"
#include "workflow/printers.h"
#include "workflow/printing.h"

using namespace packledger;
using namespace packledger::test;
using workflow::ChallengeStep;

/// The challenge test: what waits for it, and what becomes of a pass.
class tst_LineChallenge : public QObject, private InspectionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void needsAPassedChallengeFirst();
    void startsAndPrintsOnlyBehindTheChallengeWhereTheSiteSaysSo();
    void takesAChallengePassBack();
};

void tst_LineChallenge::needsAPassedChallengeFirst()
{
    rules([](workflow::InspectionRules &wanted) { wanted.wantsChallenge = true; });
    QCOMPARE(tryLook(pack({ code(1) })).error().code, codes::notChallenged);
    const auto order
        = m_dock->ledger()
              .read([&](View &view) -> Result<ledger::WorkOrder> { return view.line().batches.find(m_batch)->order; })
              .value();
    std::vector<workflow::ChallengeAnswer> answers;
    for (int i = 0; i < workflow::challengeStepCount; ++i) {
        const auto step = ChallengeStep(i);
        const QByteArray message = workflow::challengeMessage(order, step);
        const bool isRead = step != ChallengeStep::NoCode && step != ChallengeStep::Damaged;
        const auto answer = m_dock->ledger().read([&](View &view) {
            InspectedPack seen = isRead ? pack({ "]d2" + message }) : pack({});
            if (isRead)
                seen.quality = grade(step == ChallengeStep::LowGrade ? 1 : 4);
            return workflow::judgeChallenge(view, m_batch, step, seen, answers);
        });
        QVERIFY(answer);
        QVERIFY2(answer->passed, nameOf(step));
        answers.push_back(*answer);
    }
    const auto record = [&](const std::vector<workflow::ChallengeAnswer> &set) {
        return write([&](WriteTransaction &transaction) {
            return workflow::recordChallenge(transaction, m_dock->ana, m_batch, set);
        });
    };
    QCOMPARE(record({ answers.begin(), answers.end() - 1 }).error().code, codes::challengeIncomplete);
    QCOMPARE(tryLook(pack({ code(1) })).error().code, codes::notChallenged);
    QCOMPARE(record(answers).value(), true);
    QCOMPARE(resultOf(1), InspectionResult::Good);
    const auto acts = *m_dock->ledger().read(
        [&](View &view) -> Result<size_t> { return view.line().batches.acts(m_batch, "batch.challenged").size(); });
    QCOMPARE(acts, size_t(1));
}

void tst_LineChallenge::startsAndPrintsOnlyBehindTheChallengeWhereTheSiteSaysSo()
{
    const auto mayGoOn = [&] {
        return m_dock->ledger().read(
            [&](View &view) { return workflow::checkChallenged(view, *view.line().batches.find(m_batch)); });
    };
    rules([](workflow::InspectionRules &wanted) { wanted.wantsChallenge = true; });
    QVERIFY(mayGoOn());
    rules([](workflow::InspectionRules &wanted) { wanted.challengeFirst = true; });
    QCOMPARE(mayGoOn().error().code, codes::notChallenged);
    const auto queue = [&] {
        return write([&](WriteTransaction &transaction) {
            return workflow::queueLabels(transaction, m_dock->ana, { QStringLiteral("P"), {}, m_batch, { key(31) } });
        });
    };
    QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), m_batch.value },
                { QStringLiteral("keys"), QJsonArray { QString::fromUtf8(key(31).text()) } } });
        return workflow::keepPrinter(
            transaction, m_dock->ana, { QStringLiteral("P"), QStringLiteral("tcp://10.0.0.5"), "zpl" });
    }));
    QCOMPARE(queue().error().code, codes::notChallenged);
    QVERIFY(write([&](WriteTransaction &transaction) {
        std::vector<workflow::ChallengeAnswer> answers;
        answers.reserve(workflow::challengeStepCount);
        for (int i = 0; i < workflow::challengeStepCount; ++i)
            answers.push_back({ ChallengeStep(i), InspectionResult::NoCode, true, {}, {}, false });
        return workflow::recordChallenge(transaction, m_dock->ana, m_batch, answers);
    }));
    QVERIFY(mayGoOn());
    QVERIFY(queue());
}

void tst_LineChallenge::takesAChallengePassBack()
{
    rules([](workflow::InspectionRules &wanted) { wanted.wantsChallenge = true; });
    const auto record = [&](bool passed) {
        return write([&](WriteTransaction &transaction) {
            std::vector<workflow::ChallengeAnswer> answers;
            answers.reserve(workflow::challengeStepCount);
            for (int i = 0; i < workflow::challengeStepCount; ++i)
                answers.push_back({ ChallengeStep(i), InspectionResult::NoCode, passed || i != 2, {}, {}, false });
            return workflow::recordChallenge(transaction, m_dock->ana, m_batch, answers);
        });
    };
    QCOMPARE(record(true).value(), true);
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(record(false).value(), false);
    QCOMPARE(tryLook(pack({ code(2) })).error().code, codes::notChallenged);
    // A camera that calls everything good, or nothing, fails it.
    std::vector<workflow::ChallengeAnswer> before;
    const auto judged = [&](ChallengeStep step, const InspectedPack &seen) {
        return m_dock->ledger()
            .read([&](View &view) { return workflow::judgeChallenge(view, m_batch, step, seen, before); })
            ->passed;
    };
    QVERIFY(!judged(ChallengeStep::Control, pack({})));
    QVERIFY(!judged(ChallengeStep::NoCode, pack({ code(1) })));
    QVERIFY(!judged(ChallengeStep::WrongLot, pack({ code(1) })));
    // One that grades must find the bad print for its grade, and reading it as nothing is not that.
    const QByteArray control = "]d2"
        + workflow::challengeMessage(*m_dock->ledger().read([&](View &view) -> Result<ledger::WorkOrder> {
              return view.line().batches.find(m_batch)->order;
          }),
            ChallengeStep::LowGrade);
    InspectedPack bad = pack({ control });
    bad.quality.reset();
    QVERIFY(judged(ChallengeStep::LowGrade, bad)); // nothing of the set was graded: it cannot be
    before.push_back({ ChallengeStep::Control, InspectionResult::Good, true, {}, grade(4), false });
    QVERIFY(!judged(ChallengeStep::LowGrade, bad));
    QVERIFY(!judged(ChallengeStep::LowGrade, pack({})));
    bad.quality = grade(2);
    QVERIFY(!judged(ChallengeStep::LowGrade, bad));
    bad.quality = grade(1);
    QVERIFY(judged(ChallengeStep::LowGrade, bad));
    rules([](workflow::InspectionRules &wanted) { wanted.leastGrade = 0; });
    QVERIFY(judged(ChallengeStep::LowGrade, bad)); // any grade will do here
}

QTEST_GUILESS_MAIN(tst_LineChallenge)
#include "tst_linechallenge.moc"
