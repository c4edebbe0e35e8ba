#include "core/workflow/inspectionbench.h"
#include "workflow/batchclosing.h"
#include "workflow/batcherrors.h"
#include "workflow/inspectionerrors.h"
#include "workflow/packejection.h"

using namespace packledger;
using namespace packledger::test;
using Outcome = scan::RejectAnswer::Outcome;

/// Bad packs on their way off the line: what the device answers, and what may still lie there.
class tst_PackEjection : public QObject, private InspectionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void stopsWhereThePackWasNotEjected();
    void looksForThePackThatAKilledInspectionLeft();
    void looksForAPackOfAStationThatDied();

private:
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
};

void tst_PackEjection::stopsWhereThePackWasNotEjected()
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

void tst_PackEjection::looksForThePackThatAKilledInspectionLeft()
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

void tst_PackEjection::looksForAPackOfAStationThatDied()
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

QTEST_GUILESS_MAIN(tst_PackEjection)
#include "tst_packejection.moc"
