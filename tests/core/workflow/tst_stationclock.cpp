#include "support/testsite.h"
#include "workflow/commissioning.h"
#include "workflow/poolerrors.h"
#include "workflow/stationclock.h"

#include <QTest>

using namespace packledger;
using namespace packledger::workflow;
using ledger::WriteTransaction;

/// The clock of a station: what is noted of it, and what waits for it. Order never depends on it.
class tst_StationClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAJump_data();
    void noticesAJump();
    void notesAJumpOnceForAllProgramsOfAStation();
    void keepsWhatWasMeasured();
    void notesAClockThatStandsBehind();
    void keepsOrderWhereTheClockGoesBack();
    void commissionsNothingByAWrongClock();

private:
    void measured(test::TestSite &site, qint64 driftMs)
    {
        QVERIFY(site.ledger().write([&](WriteTransaction &transaction) -> Result<void> {
            noteClockMeasured(transaction, "ntp:time.example", driftMs, 4);
            return {};
        }));
    }
    /// By how much the clock was moved each time, oldest first.
    QList<qint64> moves(test::TestSite &site)
    {
        return site.ledger()
            .read([](ledger::View &view) -> Result<QList<qint64>> {
                QList<qint64> found;
                for (const ledger::ClockLine &line : ledger::ClockStore(view.database()).all()) {
                    if (line.kind == ledger::ClockLine::Kind::Moved)
                        found.prepend(line.byMs);
                }
                return found;
            })
            .value();
    }
    ClockStanding standing(test::TestSite &site)
    {
        return site.ledger()
            .read([&](ledger::View &view) -> Result<ClockStanding> {
                return clockStanding(view, site.ledger().actor().station);
            })
            .value();
    }
};

void tst_StationClock::noticesAJump_data()
{
    QTest::addColumn<qint64>("clockMs");
    QTest::addColumn<qint64>("steadyMs");
    QTest::addColumn<qint64>("jump");
    QTest::newRow("goes on") << qint64(10'000) << qint64(10'000) << qint64(0);
    QTest::newRow("is corrected a little") << qint64(14'000) << qint64(10'000) << qint64(0);
    QTest::newRow("two hours back") << qint64(-7'190'000) << qint64(10'000) << qint64(-7'200'000);
    QTest::newRow("ten years on") << qint64(315'360'010'000) << qint64(10'000) << qint64(315'360'000'000);
    QTest::newRow("slept for an hour, as the steady clock did") << qint64(3'600'000) << qint64(3'600'000) << qint64(0);
}

void tst_StationClock::noticesAJump()
{
    QFETCH(const qint64, clockMs);
    QFETCH(const qint64, steadyMs);
    QFETCH(const qint64, jump);
    test::FakeClock clock;
    ClockWatch watch;
    QVERIFY(!watch.look(clock.now(), 77));
    clock.advance(clockMs);
    QCOMPARE(watch.look(clock.now(), 77 + steadyMs).value_or(0), jump);
    // It is told once.
    clock.advance(10'000);
    QVERIFY(!watch.look(clock.now(), 77 + steadyMs + 10'000));
}

void tst_StationClock::notesAJumpOnceForAllProgramsOfAStation()
{
    test::FakeClock clock;
    test::TestSite site(clock);
    ClockWatch window;
    ClockWatch watch;
    qint64 steady = 1000;
    const auto look = [&] {
        QVERIFY(lookAtClock(site.ledger(), window, steady));
        clock.advance(300);
        steady += 300;
        QVERIFY(lookAtClock(site.ledger(), watch, steady));
    };
    look();
    QCOMPARE(moves(site), QList<qint64>());
    clock.advance(7'200'000);
    look();
    QCOMPARE(moves(site), QList<qint64> { 7'200'000 });
    clock.advance(-7'200'000);
    look();
    clock.advance(7'200'000);
    look();
    QCOMPARE(moves(site), (QList<qint64> { 7'200'000, -7'200'000, 7'200'000 }));
    // The machine slept.
    clock.advance(3'600'000);
    steady += 3'600'000;
    look();
    QCOMPARE(moves(site).size(), 3);
    QVERIFY(site.check().isGood());
}

void tst_StationClock::keepsWhatWasMeasured()
{
    test::FakeClock clock;
    test::TestSite site(clock);
    QVERIFY(!standing(site).measured);
    measured(site, 40);
    measured(site, -61'000);
    QCOMPARE(standing(site).measured->byMs, -61'000);
    QVERIFY(standing(site).isWrong());
    // An entry between the two stands under the first of them.
    const auto lines = site.ledger()
                           .read([](ledger::View &view) -> Result<std::vector<ledger::ClockLine>> {
                               return ledger::ClockStore(view.database()).all();
                           })
                           .value();
    QCOMPARE(lines.size(), 2U);
    const auto before = site.ledger().read([&](ledger::View &view) -> Result<std::optional<ledger::ClockLine>> {
        return ledger::ClockStore(view.database()).measuredBefore(lines.front().seq, site.ledger().actor().station);
    });
    QCOMPARE((*before)->byMs, 40);
    QVERIFY(site.check().isGood());
}

void tst_StationClock::notesAClockThatStandsBehind()
{
    test::FakeClock clock;
    test::TestSite site(clock);
    const auto note = [&] {
        return site.ledger()
            .write([](WriteTransaction &transaction) -> Result<bool> { return noteClockBehind(transaction); })
            .value();
    };
    QVERIFY(!note());
    clock.advance(-3'600'000);
    QVERIFY(note());
    QVERIFY(!note());
    QVERIFY(site.check().isGood());
}

void tst_StationClock::keepsOrderWhereTheClockGoesBack()
{
    test::FakeClock clock;
    test::TestSite site(clock);
    measured(site, 1);
    clock.advance(-qint64(10) * 365 * 86'400'000);
    measured(site, 2);
    clock.advance(qint64(20) * 365 * 86'400'000);
    measured(site, 3);
    const auto lines = site.ledger()
                           .read([](ledger::View &view) -> Result<std::vector<ledger::ClockLine>> {
                               return ledger::ClockStore(view.database()).all();
                           })
                           .value();
    QCOMPARE(lines.size(), 3U);
    for (size_t i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i].byMs, qint64(3 - i));
    QVERIFY(site.check().isGood());
}

void tst_StationClock::commissionsNothingByAWrongClock()
{
    test::FakeClock clock;
    test::TestSite site(clock);
    const auto person = access::Session::forOperator("anna");
    const auto commissioned = [&] {
        return site.ledger().write([&](WriteTransaction &transaction) {
            return commission(transaction, person, { {}, "LOT1", "2027-12-31" },
                { gs1::ItemKey::fromText("01003614143123402100001A") });
        });
    };
    measured(site, 300'000);
    const auto refused = commissioned();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, codes::commissionClock);
    measured(site, 20);
    const auto again = commissioned();
    QVERIFY(again || again.error().code != codes::commissionClock);
}

QTEST_GUILESS_MAIN(tst_StationClock)
#include "tst_stationclock.moc"
