#include "scan/interpret.h"
#include "support/dock.h"
#include "workflow/batchclosing.h"
#include "workflow/batchcounts.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/inspectionerrors.h"
#include "workflow/linechallenge.h"
#include "workflow/linerun.h"
#include "workflow/packejection.h"
#include "workflow/packinspection.h"
#include "workflow/printacts.h"
#include "workflow/printers.h"
#include "workflow/printing.h"

#include <QJsonArray>

using namespace packledger;
using namespace packledger::test;
using ledger::NumberState;
using ledger::View;
using ledger::WriteTransaction;
using workflow::ChallengeStep;
using workflow::InspectedPack;
using workflow::InspectionAnswer;
using workflow::InspectionResult;
using Outcome = scan::RejectAnswer::Outcome;

namespace {

const QByteArray gtin = "00361414312340";
const QByteArray lot = "RP4471";
constexpr const char *date = "280831";

QByteArray serial(int number)
{
    return "7KQ2M9XH" + QByteArray::number(1000 + number);
}

gs1::ItemKey key(int number)
{
    return gs1::ItemKey::sgtin(*gs1::Gtin::parse(gtin), serial(number));
}

QByteArray code(int number, const QByteArray &withLot = lot)
{
    return "]d201" + gtin + "17" + date + "10" + withLot
        + "\x1d"
          "21"
        + serial(number);
}

scan::PrintQuality grade(int worst)
{
    scan::PrintQuality quality;
    for (scan::QualityMark &mark : quality.marks)
        mark = { 1, 4 };
    quality.marks[size_t(scan::QualityParameter::SymbolContrast)] = { 0.3, worst };
    return quality;
}

} // namespace

/// Packs behind the printer: what is decided on each, what becomes of its number, and when the line stands.
class tst_PackInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void commissionsAGoodPack();
    void namesTheElementThatDiffers_data();
    void namesTheElementThatDiffers();
    void rejectsWhatWasNotDrawnForTheBatch();
    void rejectsAPackWithoutText();
    void rejectsWhatIsPrintedWorseThanTheSiteAllows();
    void takesAScannerWithoutGradesOrText();
    void rejectsTwoPacksAtOnce();
    void looksPastACodeThatNamesNoPack();
    void catchesALabelPrintedTwice();
    void catchesASkippedLabelWithinOnePack();
    void settlesAnUnreadPackWithTheNextOne();
    void keepsTheNumberOfALabelThatWasNeverPutOn();
    void knowsADuplicateLater();
    void stopsAfterFailsInARow();
    void needsAPassedChallengeFirst();
    void takesAChallengePassBack();
    void startsAndPrintsOnlyBehindTheChallengeWhereTheSiteSaysSo();
    void stopsWhereThePackWasNotEjected();
    void looksForThePackThatAKilledInspectionLeft();
    void looksForAPackOfAStationThatDied();
    void asksForTheNextLabelAfterARollChange_data();
    void asksForTheNextLabelAfterARollChange();
    void keepsThePictureOnce();
    void tellsLaterWhatWasDecided();
    void asksForThePermission();
    void goesOnAfterARestart();
    void isTheSameAfterAReplay();

private:
    template <typename Job>
    auto write(Job &&job)
    {
        return m_dock->ledger().write(std::forward<Job>(job));
    }
    void rules(const std::function<void(workflow::InspectionRules &)> &change)
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            workflow::InspectionRules wanted = workflow::inspectionRules(transaction);
            change(wanted);
            return setInspectionRules(transaction, m_dock->ana, wanted);
        }));
    }
    void openBatch()
    {
        ledger::WorkOrder order;
        order.gtin = gtin;
        order.lot = lot;
        order.expiry = "2028-08-31";
        order.quantity = 100;
        const auto batch = write(
            [&](WriteTransaction &transaction) { return workflow::openBatch(transaction, m_dock->ana, order); });
        QVERIFY(batch);
        m_batch = *batch;
    }
    /// Draws numbers from `first` on, and prints a label for each.
    void print(int first, int count)
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            QJsonArray keys;
            std::vector<qint64> positions;
            for (int i = 0; i < count; ++i) {
                keys.append(QString::fromLatin1(key(first + i).text()));
                positions.push_back(i + 1);
            }
            transaction.appendAct("number.drawn",
                { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            const PrintJobId job = transaction.line().printing.nextJob();
            transaction.appendAct("print.queued",
                { { QStringLiteral("job"), job.value }, { QStringLiteral("printer"), QStringLiteral("P") },
                    { QStringLiteral("template"), QStringLiteral("unit") }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            workflow::moveLabels(transaction, job, ledger::LabelState::Sent, positions);
            workflow::moveLabels(transaction, job, ledger::LabelState::Printed, positions);
            return {};
        }));
    }
    static InspectedPack pack(const QByteArrayList &codes, std::optional<bool> text = true, int worst = 4)
    {
        scan::PackLook look;
        for (const QByteArray &bytes : codes)
            look.readings.push_back(scan::readingFromLine(bytes));
        if (!codes.isEmpty())
            look.quality = grade(worst);
        look.textPresent = text;
        look.picture = "picture of " + codes.join();
        look.source = QStringLiteral("Camera 1");
        return InspectedPack::from(look, QDate(2026, 11, 22));
    }
    Result<InspectionAnswer> tryLook(const InspectedPack &seen)
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::inspectPack(transaction, m_dock->ana, m_batch, seen);
        });
    }
    InspectionAnswer look(const InspectedPack &seen)
    {
        const auto answer = tryLook(seen);
        if (!answer)
            qFatal("not decided: %s", answer.error().code.name().data());
        return *answer;
    }
    InspectionResult resultOf(int number) { return look(pack({ code(number) })).result; }
    Result<workflow::OrderConfirmation> confirm(int number)
    {
        const auto scanned = workflow::ScannedCode::from(
            scan::interpret(scan::readingFromLine(code(number)), QDate(2026, 11, 22)), {}, QDate(2026, 11, 22));
        return write([&](WriteTransaction &transaction) {
            return workflow::confirmOrder(transaction, m_dock->ana, m_batch, scanned);
        });
    }
    NumberState stateOf(int number)
    {
        return *m_dock->ledger().read([&](View &view) -> Result<NumberState> {
            const auto row = view.line().numbers.find(key(number));
            return row ? row->state : NumberState::Returned;
        });
    }
    ledger::LabelState labelOf(int number)
    {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<ledger::LabelState> { return view.line().printing.labelOf(key(number))->state; });
    }
    ledger::BatchState batchState()
    {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<ledger::BatchState> { return view.line().batches.find(m_batch)->state; });
    }
    void resume()
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("batch.resumed", { { QStringLiteral("batch"), m_batch.value } });
            return {};
        }));
    }

    /// A pack that the reject device was told of; nothing could be read on it.
    qint64 thrownOut()
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::inspectPack(transaction, m_dock->ana, m_batch, pack({}), workflow::Ejection::Device);
        })->pack;
    }
    Result<bool> tell(qint64 number, scan::RejectAnswer::Outcome outcome)
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::packEjected(transaction, m_dock->ana, m_batch, number, outcome);
        });
    }
    Result<std::vector<qint64>> takenUp()
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::takeUpInspection(transaction, m_dock->ana, m_batch);
        });
    }
    Result<void> removed(const std::vector<qint64> &packs)
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::packsRemoved(transaction, m_dock->ana, m_batch, packs);
        });
    }
    std::vector<qint64> onTheLine()
    {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<std::vector<qint64>> { return workflow::packsOnTheLine(view, m_batch); });
    }
    Result<void> resumed()
    {
        return write(
            [&](WriteTransaction &transaction) { return workflow::resumeLine(transaction, m_dock->ana, m_batch); });
    }
    Result<workflow::ClosedBatch> closed()
    {
        const auto signatory = [](const char *name) {
            return access::Signatory { access::Session::forOperator(name), false };
        };
        return write([&](WriteTransaction &transaction) {
            return workflow::closeBatch(transaction, m_batch,
                { signatory("ana"), signatory("ben"), QStringLiteral("late"), 0 }, m_dock->identity());
        });
    }

    std::unique_ptr<Dock> m_dock;
    BatchId m_batch;
};

void tst_PackInspection::init()
{
    m_dock = std::make_unique<Dock>();
    m_dock->set("company-prefixes", QStringLiteral("0361414"));
    openBatch();
    rules([](workflow::InspectionRules &wanted) { wanted.wantsChallenge = false; });
    print(1, 20);
}

void tst_PackInspection::commissionsAGoodPack()
{
    const InspectionAnswer answer = look(pack({ code(1) }));
    QCOMPARE(answer.result, InspectionResult::Good);
    QCOMPARE(answer.pack, 1);
    QCOMPARE(answer.key, key(1));
    QVERIFY(answer.stops.isEmpty());
    QVERIFY(!sentence(answer).isEmpty());
    QCOMPARE(stateOf(1), NumberState::Commissioned);
    QCOMPARE(labelOf(1), ledger::LabelState::Verified);
    const auto item = *m_dock->ledger().read(
        [&](View &view) -> Result<std::optional<ledger::ItemRow>> { return view.items().find(key(1)); });
    QVERIFY(item);
    const auto looks = *m_dock->ledger().read([&](View &view) -> Result<std::vector<ledger::InspectionRow>> {
        return view.line().inspections.ofItem(key(1));
    });
    QCOMPARE(looks.size(), size_t(1));
    QCOMPARE(looks.front().grade, std::optional(4));
    QVERIFY(m_dock->ledger().read([&](View &view) -> Result<void> {
        if (view.line().inspections.picture(looks.front().picture) != "picture of " + code(1))
            return fail(ErrorCode("test.picture"));
        return {};
    }));
}

void tst_PackInspection::namesTheElementThatDiffers_data()
{
    QTest::addColumn<QByteArray>("scan");
    QTest::addColumn<QByteArrayList>("differs");
    QTest::addColumn<bool>("rejected"); // the number, because it is surely on this pack
    QTest::newRow("another lot") << code(1, "RP9999") << QByteArrayList { "lot" } << true;
    QTest::newRow("another expiry") << QByteArray("]d201" + gtin
        + "17280731"
          "10"
        + lot
        + "\x1d"
          "21"
        + serial(1)) << QByteArrayList { "expiry" }
                                    << true;
    QTest::newRow("no lot") << QByteArray("]d201" + gtin
        + "17280831"
          "21"
        + serial(1)) << QByteArrayList { "lot" }
                            << true;
    QTest::newRow("another product") << QByteArray("]d20100361414055551"
                                                   "17280831"
                                                   "10"
        + lot
        + "\x1d"
          "21"
        + serial(1)) << QByteArrayList { "gtin" }
                                     << false;
}

void tst_PackInspection::namesTheElementThatDiffers()
{
    QFETCH(QByteArray, scan);
    QFETCH(QByteArrayList, differs);
    QFETCH(bool, rejected);
    const InspectionAnswer answer = look(pack({ scan }));
    QCOMPARE(answer.result, InspectionResult::WrongData);
    QCOMPARE(answer.differs, differs);
    QCOMPARE(stateOf(1), rejected ? NumberState::Rejected : NumberState::Printed);
    // The next one goes on, either way.
    QCOMPARE(resultOf(2), InspectionResult::Good);
    QCOMPARE(stateOf(1), NumberState::Rejected);
}

void tst_PackInspection::rejectsWhatWasNotDrawnForTheBatch()
{
    QCOMPARE(resultOf(77), InspectionResult::UnknownNumber);
    QCOMPARE(resultOf(2), InspectionResult::Good); // the foreign label took the place of the first
}

void tst_PackInspection::rejectsAPackWithoutText()
{
    QCOMPARE(look(pack({ code(1) }, false)).result, InspectionResult::TextMissing);
    QCOMPARE(stateOf(1), NumberState::Rejected);
    rules([](workflow::InspectionRules &wanted) { wanted.wantsText = false; });
    QCOMPARE(look(pack({ code(2) }, false)).result, InspectionResult::Good);
}

void tst_PackInspection::rejectsWhatIsPrintedWorseThanTheSiteAllows()
{
    QCOMPARE(look(pack({ code(1) }, true, 2)).result, InspectionResult::Good);
    const InspectionAnswer answer = look(pack({ code(2) }, true, 1));
    QCOMPARE(answer.result, InspectionResult::LowGrade);
    QVERIFY(sentence(answer).contains(QLatin1StringView("D")));
    QCOMPARE(stateOf(2), NumberState::Rejected);
    QCOMPARE(labelOf(2), ledger::LabelState::Verified);
}

void tst_PackInspection::takesAScannerWithoutGradesOrText()
{
    InspectedPack scanned = pack({ code(1) }, {});
    scanned.quality.reset();
    scanned.picture.clear();
    QCOMPARE(look(scanned).result, InspectionResult::Good);
}

void tst_PackInspection::rejectsTwoPacksAtOnce()
{
    QCOMPARE(look(pack({ code(1), code(2) })).result, InspectionResult::Unclear);
    QCOMPARE(stateOf(1), NumberState::Printed);
    QCOMPARE(resultOf(2), InspectionResult::Good);
    QCOMPARE(stateOf(1), NumberState::Rejected);
}

void tst_PackInspection::looksPastACodeThatNamesNoPack()
{
    QCOMPARE(look(pack({ "]E03614143123458", code(1) })).result, InspectionResult::Good);
}

void tst_PackInspection::catchesALabelPrintedTwice()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    const InspectionAnswer again = look(pack({ code(1) }));
    QCOMPARE(again.result, InspectionResult::Repeated);
    QCOMPARE(again.stops, QByteArray("repeated-label"));
    QCOMPARE(batchState(), ledger::BatchState::Stopped);
    QCOMPARE(stateOf(1), NumberState::Commissioned); // the first one stays good
    const Error waits = tryLook(pack({ code(2) })).error();
    QCOMPARE(waits.code, codes::orderNotConfirmed);
    QCOMPARE(waits.detail, QStringLiteral("Label repeated")); // for people, not the name of a reason
    QCOMPARE(confirm(1).error().code, codes::notTheNextLabel);
    resume(); // without the scan: not enough
    QCOMPARE(tryLook(pack({ code(2) })).error().code, codes::orderNotConfirmed);
    const auto confirmed = confirm(2);
    QVERIFY(confirmed);
    QVERIFY(confirmed->voided.isEmpty());
    QCOMPARE(batchState(), ledger::BatchState::Running);
    QCOMPARE(resultOf(2), InspectionResult::Good);
    // No number was rejected, but the pack lies in the bin.
    const Result<qint64> thrown = m_dock->ledger().read(
        [&](View &view) -> Result<qint64> { return workflow::packsInRejectBin(view, m_batch); });
    QCOMPARE(thrown, 1);
}

void tst_PackInspection::catchesASkippedLabelWithinOnePack()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    const InspectionAnswer skipped = look(pack({ code(4) }));
    QCOMPARE(skipped.result, InspectionResult::Skipped);
    QCOMPARE(skipped.skipped, 2);
    QCOMPARE(skipped.stops, QByteArray("skipped-label"));
    QCOMPARE(stateOf(4), NumberState::Rejected);
    QCOMPARE(stateOf(2), NumberState::Printed);
    const auto confirmed = confirm(5);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->voided.size(), 2);
    QCOMPARE(stateOf(2), NumberState::Voided);
    QCOMPARE(stateOf(3), NumberState::Voided);
    QCOMPARE(labelOf(3), ledger::LabelState::Voided);
    QCOMPARE(resultOf(5), InspectionResult::Good);
    QCOMPARE(resultOf(6), InspectionResult::Good);
}

void tst_PackInspection::settlesAnUnreadPackWithTheNextOne()
{
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode);
    QCOMPARE(stateOf(1), NumberState::Printed); // which label it was, nobody knows yet
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode);
    const InspectionAnswer next = look(pack({ code(3) }));
    QCOMPARE(next.result, InspectionResult::Good);
    QCOMPARE(next.settled, 2);
    QCOMPARE(stateOf(1), NumberState::Rejected);
    QCOMPARE(stateOf(2), NumberState::Rejected);
    // One more is no longer explained.
    QCOMPARE(resultOf(5), InspectionResult::Skipped);
}

void tst_PackInspection::keepsTheNumberOfALabelThatWasNeverPutOn()
{
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode); // a pack that got no label
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(stateOf(1), NumberState::Commissioned);
    QCOMPARE(resultOf(2), InspectionResult::Good);
}

void tst_PackInspection::knowsADuplicateLater()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(resultOf(2), InspectionResult::Good);
    const InspectionAnswer again = look(pack({ code(1) }));
    QCOMPARE(again.result, InspectionResult::Duplicate);
    QVERIFY(again.stops.isEmpty());
    QCOMPARE(stateOf(1), NumberState::Commissioned);
    QCOMPARE(resultOf(3), InspectionResult::Good);
}

void tst_PackInspection::stopsAfterFailsInARow()
{
    QVERIFY(look(pack({})).stops.isEmpty());
    QVERIFY(look(pack({})).stops.isEmpty());
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QVERIFY(look(pack({})).stops.isEmpty());
    QVERIFY(look(pack({})).stops.isEmpty());
    const InspectionAnswer third = look(pack({}));
    QCOMPARE(third.failsInARow, 3);
    QCOMPARE(third.stops, QByteArray("fails-in-a-row"));
    QCOMPARE(batchState(), ledger::BatchState::Stopped);
    QCOMPARE(tryLook(pack({ code(2) })).error().code, codes::lineStands);
    resume();
    QCOMPARE(resultOf(5), InspectionResult::Good);
}

void tst_PackInspection::needsAPassedChallengeFirst()
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

void tst_PackInspection::startsAndPrintsOnlyBehindTheChallengeWhereTheSiteSaysSo()
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

void tst_PackInspection::takesAChallengePassBack()
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

void tst_PackInspection::stopsWhereThePackWasNotEjected()
{
    const qint64 first = thrownOut();
    QCOMPARE(tell(first, Outcome::Ejected).value(), false);
    QCOMPARE(batchState(), ledger::BatchState::Running);
    const qint64 second = thrownOut();
    QCOMPARE(tell(second, Outcome::NoAnswer).value(), true);
    QCOMPARE(batchState(), ledger::BatchState::Stopped);
    QCOMPARE(tell(99, Outcome::Ejected).error().code, codes::noSuchPack);
    QCOMPARE(onTheLine(), std::vector { second });
    // Nothing goes on before a person says where it is.
    QCOMPARE(resumed().error().code, codes::packOnTheLine);
    QCOMPARE(closed().error().code, codes::packOnTheLine);
    QCOMPARE(removed({ first }).error().code, codes::noSuchPack);
    QVERIFY(removed({ second }));
    QVERIFY(resumed());
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_PackInspection::looksForThePackThatAKilledInspectionLeft()
{
    m_dock->ledger().setActor({ "ana", "Line 1" });
    QVERIFY(takenUp()->empty());
    // Decided, and the program was killed before the device answered.
    const qint64 lost = thrownOut();
    QCOMPARE(closed().error().code, codes::packOnTheLine);
    m_dock->ledger().setActor({ "ben", "Office" });
    QVERIFY(takenUp()->empty()); // looking from elsewhere stops no line
    QCOMPARE(batchState(), ledger::BatchState::Running);
    m_dock->ledger().setActor({ "ana", "Line 1" });
    QCOMPARE(*takenUp(), std::vector { lost });
    QCOMPARE(batchState(), ledger::BatchState::Stopped);
    QCOMPARE(tryLook(pack({ code(1) })).error().code, codes::lineStands);
    QCOMPARE(resumed().error().code, codes::packOnTheLine);
    QVERIFY(removed({ lost }));
    QVERIFY(takenUp()->empty());
    QVERIFY(resumed());
    QCOMPARE(resultOf(1), InspectionResult::Good);
    // Where packs are taken off by hand nobody waits for a device.
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode);
    QVERIFY(takenUp()->empty());
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_PackInspection::looksForAPackOfAStationThatDied()
{
    const auto lost = [&] {
        return *m_dock->ledger().read([&](View &view) -> Result<std::vector<qint64>> {
            return workflow::packsLost(view, m_batch, m_dock->clock.now());
        });
    };
    m_dock->ledger().setActor({ "ben", "Line 2" });
    const qint64 first = thrownOut();
    const qint64 second = thrownOut();
    m_dock->ledger().setActor({ "ana", "Line 1" });
    QVERIFY(lost().empty()); // the device there may still answer
    m_dock->clock.advance(15'000);
    QCOMPARE(lost(), (std::vector { first, second }));
    QCOMPARE(*takenUp(), lost());
    QCOMPARE(batchState(), ledger::BatchState::Stopped);
    QCOMPARE(resumed().error().code, codes::packOnTheLine);
    QVERIFY(removed({ first }));
    QCOMPARE(resumed().error().code, codes::packOnTheLine);
    // What nobody finds is written off with a reason, which the record has.
    const auto writtenOff = [&](const std::vector<qint64> &packs, const char *reason) {
        return write([&](WriteTransaction &transaction) {
            return workflow::packsWrittenOff(transaction, m_dock->ana, m_batch, packs, QString::fromLatin1(reason));
        });
    };
    QCOMPARE(writtenOff({ second }, " ").error().code, codes::batchReasonMissing);
    QCOMPARE(writtenOff({ first }, "why").error().code, codes::noSuchPack);
    QVERIFY(writtenOff({ second }, "the bin had it, counted twice"));
    QVERIFY(lost().empty());
    QVERIFY(onTheLine().empty());
    const auto notes = *m_dock->ledger().read([&](View &view) -> Result<std::vector<ledger::BatchAct>> {
        return view.line().batches.acts(m_batch, "batch.deviation-noted");
    });
    QCOMPARE(notes.size(), size_t(1));
    QVERIFY(notes.front().body.value(QLatin1StringView("text")).toString().contains(QStringLiteral("counted twice")));
    QVERIFY(resumed());
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_PackInspection::asksForTheNextLabelAfterARollChange_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("asks");
    QTest::newRow("a new roll") << QByteArray("label-roll") << true;
    QTest::newRow("a jam") << QByteArray("jam") << true;
    QTest::newRow("the printer") << QByteArray("printer") << true;
    QTest::newRow("a break") << QByteArray("break") << false;
}

void tst_PackInspection::asksForTheNextLabelAfterARollChange()
{
    QFETCH(QByteArray, reason);
    QFETCH(bool, asks);
    QCOMPARE(resultOf(1), InspectionResult::Good);
    const auto stop = [&] {
        return write([&](WriteTransaction &transaction) {
            return workflow::stopLine(transaction, m_dock->ana, m_batch, reason);
        });
    };
    QVERIFY(stop());
    QVERIFY(resumed());
    if (!asks) {
        QCOMPARE(resultOf(2), InspectionResult::Good);
        return;
    }
    QCOMPARE(tryLook(pack({ code(2) })).error().code, codes::orderNotConfirmed);
    const auto confirmed = confirm(4);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->voided.size(), 2); // what was printed, and lies nobody knows where
    QCOMPARE(stateOf(2), NumberState::Voided);
    QCOMPARE(resultOf(4), InspectionResult::Good);
    for (int number = 5; number <= 20; ++number)
        QCOMPARE(resultOf(number), InspectionResult::Good);
    // No label is out: there is nothing to scan.
    QVERIFY(stop());
    QVERIFY(resumed());
    print(21, 1);
    QCOMPARE(resultOf(21), InspectionResult::Good);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_PackInspection::keepsThePictureOnce()
{
    const QByteArray first = look(pack({})).picture;
    const QByteArray second = look(pack({})).picture;
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, second);
    rules([](workflow::InspectionRules &wanted) { wanted.pictures = workflow::InspectionRules::Pictures::Failed; });
    QVERIFY(look(pack({ code(1) })).picture.isEmpty());
    QCOMPARE(look(pack({})).picture, first);
    rules([](workflow::InspectionRules &wanted) { wanted.pictures = workflow::InspectionRules::Pictures::None; });
    QVERIFY(look(pack({})).picture.isEmpty());
}

void tst_PackInspection::tellsLaterWhatWasDecided()
{
    rules([](workflow::InspectionRules &wanted) { wanted.failsInARow = 0; });
    const std::vector<InspectedPack> packs { pack({ code(1) }), pack({ code(2, "RP4470") }), pack({ code(3) }, false),
        pack({}), pack({ code(8) }) };
    for (const InspectedPack &seen : packs) {
        const InspectionAnswer said = look(seen);
        const InspectionAnswer later = *m_dock->ledger().read([&](View &view) -> Result<InspectionAnswer> {
            return workflow::answerOf(view, view.line().inspections.newest(m_batch, 1).front());
        });
        QCOMPARE(sentence(later), sentence(said));
        QCOMPARE(later.pack, said.pack);
        QCOMPARE(later.key.text(), said.key.text());
        QCOMPARE(later.uri, said.uri);
        QCOMPARE(later.differs, said.differs);
        QCOMPARE(later.skipped, said.skipped);
        QCOMPARE(later.textPresent, said.textPresent);
        QCOMPARE(later.picture, said.picture);
        QVERIFY(later.quality == said.quality);
    }
}

void tst_PackInspection::asksForThePermission()
{
    const access::Session clerk("bo", QStringLiteral("Bo"), { access::Permission::Receive });
    const auto answer = write(
        [&](WriteTransaction &transaction) { return workflow::inspectPack(transaction, clerk, m_batch, pack({})); });
    QCOMPARE(answer.error().code, ErrorCode("access.not-permitted"));
    const auto changed
        = write([&](WriteTransaction &transaction) { return workflow::setInspectionRules(transaction, clerk, {}); });
    QCOMPARE(changed.error().code, ErrorCode("access.not-permitted"));
}

void tst_PackInspection::goesOnAfterARestart()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode);
    // Nothing is kept but the ledger: every call begins anew.
    print(21, 5);
    for (int number = 3; number <= 25; ++number)
        QCOMPARE(resultOf(number), InspectionResult::Good);
    const auto counts = *m_dock->ledger().read(
        [&](View &view) -> Result<ledger::InspectionCounts> { return view.line().inspections.countsOf(m_batch); });
    QCOMPARE(counts[size_t(InspectionResult::Good)], 24);
    QCOMPARE(counts[size_t(InspectionResult::NoCode)], 1);
}

void tst_PackInspection::isTheSameAfterAReplay()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    look(pack({}));
    QCOMPARE(resultOf(3), InspectionResult::Good);
    look(pack({ code(4) }, false));
    QCOMPARE(resultOf(7), InspectionResult::Skipped);
    QVERIFY(confirm(8));
    QCOMPARE(resultOf(8), InspectionResult::Good);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_PackInspection)
#include "tst_packinspection.moc"
