#include "workflow/judgement.h"

#include <QTest>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::workflow;

/// The table of verdicts: every state, condition and hold, in every place an item can belong to.
class tst_Judgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStates_data();
    void tellsStates();
    void tellsConditions_data();
    void tellsConditions();
    void tellsHolds_data();
    void tellsHolds();
    void tellsBelonging_data();
    void tellsBelonging();
    void comparesLabelAndData_data();
    void comparesLabelAndData();
    void expiresAfterTheLastDay_data();
    void expiresAfterTheLastDay();
    void putsTheGravestFirst_data();
    void putsTheGravestFirst();
    void answersEverySituation();
};

namespace {

Situation expected()
{
    Situation situation;
    situation.known = true;
    situation.state = ItemState::InTransit;
    situation.belonging = Situation::Belonging::Expected;
    situation.dataLot = "L1";
    situation.dataExpiry = "2028-06-30";
    situation.labelLot = "L1";
    situation.labelExpiry = "2028-06-30";
    situation.today = QDate(2026, 11, 22);
    return situation;
}

} // namespace

void tst_Judgement::tellsStates_data()
{
    QTest::addColumn<ItemState>("state");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("only mentioned, but announced") << ItemState::Mentioned << Verdict::Accepted;
    QTest::newRow("commissioned, shipping event missing") << ItemState::Active << Verdict::Accepted;
    QTest::newRow("on its way") << ItemState::InTransit << Verdict::Accepted;
    QTest::newRow("in stock here") << ItemState::Received << Verdict::AlreadyReceived;
    QTest::newRow("left this site") << ItemState::Shipped << Verdict::Inactive;
    QTest::newRow("partly dispensed") << ItemState::PartlyDispensed << Verdict::Inactive;
    QTest::newRow("dispensed") << ItemState::Dispensed << Verdict::Inactive;
    QTest::newRow("decommissioned") << ItemState::Decommissioned << Verdict::Inactive;
    QTest::newRow("destroyed") << ItemState::Destroyed << Verdict::Inactive;
    QTest::newRow("repackaged") << ItemState::Consumed << Verdict::Inactive;
}

void tst_Judgement::tellsStates()
{
    QFETCH(ItemState, state);
    Situation situation = expected();
    situation.state = state;
    QTEST(judge(situation).verdict, "verdict");
}

void tst_Judgement::tellsConditions_data()
{
    QTest::addColumn<ItemCondition>("condition");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("nothing said") << ItemCondition::None << Verdict::Accepted;
    QTest::newRow("recalled") << ItemCondition::Recalled << Verdict::Recalled;
    QTest::newRow("stolen") << ItemCondition::Stolen << Verdict::Quarantined;
    QTest::newRow("lost") << ItemCondition::Lost << Verdict::Quarantined;
    QTest::newRow("damaged") << ItemCondition::Damaged << Verdict::Quarantined;
    QTest::newRow("expired") << ItemCondition::Expired << Verdict::Expired;
    QTest::newRow("not sellable") << ItemCondition::NotSellable << Verdict::Quarantined;
    QTest::newRow("a return") << ItemCondition::Returned << Verdict::Accepted;
}

void tst_Judgement::tellsConditions()
{
    QFETCH(ItemCondition, condition);
    Situation situation = expected();
    situation.condition = condition;
    QTEST(judge(situation).verdict, "verdict");
}

void tst_Judgement::tellsHolds_data()
{
    QTest::addColumn<QByteArray>("hold");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("suspect") << QByteArray("suspect") << Verdict::Quarantined << Reason::OnHold;
    QTest::newRow("damaged") << QByteArray("damaged") << Verdict::Quarantined << Reason::Damaged;
    QTest::newRow("recall list") << QByteArray("recall") << Verdict::Recalled << Reason::Recalled;
    QTest::newRow("waited for the data that are here now")
        << QByteArray("awaiting-data") << Verdict::Accepted << Reason::Expected;
}

void tst_Judgement::tellsHolds()
{
    QFETCH(QByteArray, hold);
    Situation situation = expected();
    situation.holdReason = hold;
    QTEST(judge(situation).verdict, "verdict");
    QTEST(judge(situation).reason, "reason");
}

void tst_Judgement::tellsBelonging_data()
{
    QTest::addColumn<Situation::Belonging>("belonging");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("scanned");
    QTest::addColumn<bool>("inferred");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<Verdict>("verdict");
    using B = Situation::Belonging;
    QTest::newRow("on the notice") << B::Expected << true << false << false << false << Verdict::Accepted;
    QTest::newRow("scanned again") << B::Expected << true << true << false << false << Verdict::Duplicate;
    QTest::newRow("in a scanned case") << B::Expected << true << false << true << false << Verdict::Duplicate;
    QTest::newRow("in another delivery") << B::OtherShipment << true << false << false << false << Verdict::NotOnAsn;
    QTest::newRow("in no delivery") << B::Nowhere << true << false << false << false << Verdict::NotOnAsn;
    QTest::newRow("foreign, in a scanned case") << B::Nowhere << true << false << true << false << Verdict::Duplicate;
    QTest::newRow("blind, data known") << B::Blind << true << false << false << false << Verdict::Accepted;
    QTest::newRow("nobody told us") << B::Blind << false << false << false << false << Verdict::Unknown;
    QTest::newRow("counted in another open receipt")
        << B::Expected << true << false << false << true << Verdict::AlreadyReceived;
}

void tst_Judgement::tellsBelonging()
{
    Situation situation = expected();
    QFETCH(Situation::Belonging, belonging);
    QFETCH(bool, known);
    QFETCH(bool, scanned);
    QFETCH(bool, inferred);
    QFETCH(bool, elsewhere);
    situation.belonging = belonging;
    situation.known = known;
    situation.scannedHere = scanned;
    situation.inferredHere = inferred;
    situation.countedElsewhere = elsewhere;
    QTEST(judge(situation).verdict, "verdict");
}

void tst_Judgement::comparesLabelAndData_data()
{
    QTest::addColumn<QByteArray>("labelLot");
    QTest::addColumn<QByteArray>("labelExpiry");
    QTest::addColumn<QByteArray>("dataLot");
    QTest::addColumn<QByteArray>("dataExpiry");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray none;
    QTest::newRow("label without lot and expiry")
        << none << none << QByteArray("L1") << QByteArray("2028-06-30") << Verdict::Accepted;
    QTest::newRow("data without lot and expiry")
        << QByteArray("L1") << QByteArray("2028-06-30") << none << none << Verdict::Accepted;
    QTest::newRow("other lot") << QByteArray("L2") << none << QByteArray("L1") << none << Verdict::LotMismatch;
    QTest::newRow("lot in other case") << QByteArray("l1") << none << QByteArray("L1") << none << Verdict::LotMismatch;
    QTest::newRow("other day") << none << QByteArray("2028-06-29") << none << QByteArray("2028-06-30")
                               << Verdict::ExpiryMismatch;
    QTest::newRow("day 00, data say the last day")
        << none << QByteArray("2028-06") << none << QByteArray("2028-06-30") << Verdict::Accepted;
    QTest::newRow("day 00, data say the first day")
        << none << QByteArray("2028-06") << none << QByteArray("2028-06-01") << Verdict::Accepted;
    QTest::newRow("day 00, another month")
        << none << QByteArray("2028-06") << none << QByteArray("2028-07-01") << Verdict::ExpiryMismatch;
    QTest::newRow("label with a time of day")
        << none << QByteArray("2028-06-30T14:30") << none << QByteArray("2028-06-30") << Verdict::Accepted;
    QTest::newRow("lot and expiry both wrong") << QByteArray("L2") << QByteArray("2029-01-01") << QByteArray("L1")
                                               << QByteArray("2028-06-30") << Verdict::LotMismatch;
}

void tst_Judgement::comparesLabelAndData()
{
    Situation situation = expected();
    QFETCH(QByteArray, labelLot);
    QFETCH(QByteArray, labelExpiry);
    QFETCH(QByteArray, dataLot);
    QFETCH(QByteArray, dataExpiry);
    situation.labelLot = labelLot;
    situation.labelExpiry = labelExpiry;
    situation.dataLot = dataLot;
    situation.dataExpiry = dataExpiry;
    QTEST(judge(situation).verdict, "verdict");
}

void tst_Judgement::expiresAfterTheLastDay_data()
{
    QTest::addColumn<QByteArray>("expiry");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("yesterday") << QByteArray("2026-11-21") << Verdict::Expired;
    QTest::newRow("today is the last day") << QByteArray("2026-11-22") << Verdict::Accepted;
    QTest::newRow("this month") << QByteArray("2026-11") << Verdict::Accepted;
    QTest::newRow("last month") << QByteArray("2026-10") << Verdict::Expired;
}

void tst_Judgement::expiresAfterTheLastDay()
{
    QFETCH(QByteArray, expiry);
    Situation situation = expected();
    situation.labelExpiry = expiry;
    situation.dataExpiry.clear();
    QTEST(judge(situation).verdict, "verdict");
}

void tst_Judgement::putsTheGravestFirst_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Verdict>("verdict");
    Situation all = expected();
    all.state = ItemState::Destroyed;
    all.condition = ItemCondition::Recalled;
    all.holdReason = "suspect";
    all.countedElsewhere = true;
    all.labelLot = "L2";
    all.labelExpiry = "2020-01-01";
    all.scannedHere = true;
    QTest::newRow("destroyed, and all the rest") << all << Verdict::Inactive;
    all.state = ItemState::Received;
    QTest::newRow("recalled before on hold") << all << Verdict::Recalled;
    all.condition = ItemCondition::None;
    QTest::newRow("on hold before received") << all << Verdict::Quarantined;
    all.holdReason.clear();
    QTest::newRow("received before the wrong lot") << all << Verdict::AlreadyReceived;
    all.state = ItemState::InTransit;
    all.countedElsewhere = false;
    QTest::newRow("wrong lot before wrong expiry") << all << Verdict::LotMismatch;
    all.labelLot = "L1";
    QTest::newRow("wrong expiry before expired") << all << Verdict::ExpiryMismatch;
    all.labelExpiry.clear();
    all.dataExpiry = "2020-01-01";
    QTest::newRow("expired before scanned again") << all << Verdict::Expired;
    all.dataExpiry.clear();
    QTest::newRow("scanned again before on the notice") << all << Verdict::Duplicate;
    all.scannedHere = false;
    QTest::newRow("nothing against it") << all << Verdict::Accepted;
    all.known = false;
    QTest::newRow("unknown before all") << all << Verdict::Unknown;
}

void tst_Judgement::putsTheGravestFirst()
{
    QFETCH(Situation, situation);
    QTEST(judge(situation).verdict, "verdict");
}

// Whatever comes together: accepted only what nothing speaks against.
void tst_Judgement::answersEverySituation()
{
    int accepted = 0;
    for (int state = 0; state < itemStateCount; ++state) {
        for (int condition = 0; condition <= int(ItemCondition::Returned); ++condition) {
            for (const char *hold : { "", "suspect", "recall", "awaiting-data" }) {
                for (int bits = 0; bits < 32; ++bits) {
                    for (int belonging = 0; belonging < 4; ++belonging) {
                        Situation situation = expected();
                        situation.state = ItemState(state);
                        situation.condition = ItemCondition(condition);
                        situation.holdReason = hold;
                        situation.known = bits & 1;
                        situation.scannedHere = bits & 2;
                        situation.inferredHere = bits & 4;
                        situation.countedElsewhere = bits & 8;
                        situation.labelLot = bits & 16 ? "L2" : "L1";
                        situation.belonging = Situation::Belonging(belonging);
                        const Judgement judgement = judge(situation);
                        QVERIFY(judgement.verdict != Verdict::Rejected);
                        if (judgement.verdict != Verdict::Accepted)
                            continue;
                        ++accepted;
                        QVERIFY(situation.known && !situation.scannedHere && !situation.inferredHere
                            && !situation.countedElsewhere);
                        QVERIFY(situation.labelLot == "L1" && situation.state <= ItemState::InTransit);
                        QVERIFY(situation.condition == ItemCondition::None
                            || situation.condition == ItemCondition::Returned);
                        QVERIFY(QByteArray(hold).isEmpty() || QByteArray(hold) == "awaiting-data");
                    }
                }
            }
        }
    }
    QCOMPARE(accepted, 3 * 2 * 2 * 2); // states, conditions, holds that do not count, belonging
}

QTEST_APPLESS_MAIN(tst_Judgement)
#include "tst_judgement.moc"
