#include "shipping/fefo.h"
#include "support/shippingbench.h"

#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// Which lots to pick: first expired, first out.
class tst_Fefo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watch = {};
        m_bench = std::make_unique<ShippingBench>();
        m_bench->palletAtHand(); // u1 to u6 in two cases, lot L1
        // Made here: an earlier lot, a later one.
        made({ "u20", "u21" }, "EARLY", "2027-01-31");
        made({ "u30", "u31", "u32" }, "LATE", "2031-12-31");
    }
    void listsWhatIsOnHandByItsExpiry();
    void leavesOutWhatNobodyMayPick();
    void forgetsWhatLeft();
    void saysWhichLotsToTake();
    void keepsToWhatTheLineWants();
    void warnsWhereAnEarlierLotIsHere();
    void warnsOfALotInsideAPallet();

private:
    void made(const QByteArrayList &names, const QByteArray &lot, const QByteArray &expiry)
    {
        QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            (void)transaction.appendEvent(
                anEvent().commissioning(Dock::epcs(names)).lot(lot, expiry).at(Dock::here), Sha256::of(lot));
            return {};
        }));
    }
    [[nodiscard]] QDate today() const { return m_bench->clock.today(); }
    std::vector<LotOnHand> onHand(qint64 enough = 1'000'000)
    {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<std::vector<LotOnHand>> {
            return lotsOnHand(view, product(), today(), enough);
        });
    }
    QByteArray told(const std::vector<LotOnHand> &lots)
    {
        QByteArrayList words;
        for (const LotOnHand &lot : lots)
            words += lot.lot + '=' + QByteArray::number(lot.units);
        return words.join(' ');
    }
    static QByteArray product() { return Dock::key("u1").gtin()->digits(); }
    ledger::DispatchId ordered(ledger::PickLine line)
    {
        ShipOrder order = ShippingBench::order();
        line.gtin = product();
        order.lines = { line };
        return m_bench->openDispatch(order);
    }
    PickAdvice advice(ledger::DispatchId dispatch)
    {
        return m_bench->ledger()
            .read([&](ledger::View &view) -> Result<std::vector<PickAdvice>> {
                return pickList(view, *ledger::DispatchStore(view.database()).byId(dispatch), today());
            })
            ->front();
    }
    ShipOutcome pick(ledger::DispatchId dispatch, const QByteArray &name)
    {
        ShipOutcome outcome = m_bench->pick(dispatch, Dock::code(name), Unpacking::Allowed);
        (void)m_bench->ledger().read([&](ledger::View &view) -> Result<void> {
            m_watch.look(view, dispatch, today(), outcome);
            return {};
        });
        return outcome;
    }

    std::unique_ptr<ShippingBench> m_bench;
    FefoWatch m_watch;
};

void tst_Fefo::listsWhatIsOnHandByItsExpiry()
{
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=6 LATE=3"));
    QCOMPARE(told(onHand(2)), QByteArray("EARLY=2"));
}

void tst_Fefo::leavesOutWhatNobodyMayPick()
{
    m_bench->hold("u20", "damaged");
    m_bench->hold("c1", "suspect"); // with the three in it
    QCOMPARE(told(onHand()), QByteArray("EARLY=1 L1=3 LATE=3"));
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "u30"), ShipVerdict::Accepted);
    QCOMPARE(told(onHand()), QByteArray("EARLY=1 L1=3 LATE=2"));
    // Expired stock is none.
    made({ "u40" }, "GONE", "2020-01-31");
    QCOMPARE(told(onHand()), QByteArray("EARLY=1 L1=3 LATE=2"));
}

void tst_Fefo::forgetsWhatLeft()
{
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    QVERIFY(m_bench->ship(dispatch));
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 LATE=3"));
    QVERIFY(m_bench->voidAll(dispatch));
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=6 LATE=3"));
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Fefo::saysWhichLotsToTake()
{
    const ledger::DispatchId dispatch = ordered({ {}, {}, 9, {} });
    QCOMPARE(told(advice(dispatch).take), QByteArray("EARLY=2 L1=6 LATE=1"));
    QCOMPARE(m_bench->pickVerdict(dispatch, "u20"), ShipVerdict::Accepted);
    QCOMPARE(told(advice(dispatch).take), QByteArray("EARLY=1 L1=6 LATE=1"));
    const ledger::DispatchId more = ordered({ {}, {}, 40, {} });
    QCOMPARE(told(advice(more).take), QByteArray("EARLY=1 L1=6 LATE=3"));
    QCOMPARE(advice(more).missing, 30);
}

void tst_Fefo::keepsToWhatTheLineWants()
{
    QCOMPARE(told(advice(ordered({ {}, "LATE", 2, {} })).take), QByteArray("LATE=2"));
    QCOMPARE(told(advice(ordered({ {}, {}, 4, QDate(2027, 6, 30) })).take), QByteArray("L1=4"));
}

void tst_Fefo::warnsWhereAnEarlierLotIsHere()
{
    const ledger::DispatchId dispatch = ordered({ {}, {}, 9, {} });
    const ShipOutcome late = pick(dispatch, "u30");
    QCOMPARE(late.verdict, ShipVerdict::Accepted); // told, not blocked
    QVERIFY(isOutOfTurn(late));
    QCOMPARE(late.earlierLot, QByteArray("EARLY"));
    QVERIFY(sentence(late).contains(QStringLiteral("EARLY")));
    QVERIFY(!isOutOfTurn(pick(dispatch, "u20")));
    QVERIFY(!isOutOfTurn(pick(dispatch, "u21")));
    QCOMPARE(pick(dispatch, "u31").earlierLot, QByteArray("L1")); // the earliest is all picked now
    // Who wants this lot, or a longer date, gets it without a word.
    QVERIFY(!isOutOfTurn(pick(ordered({ {}, "LATE", 2, {} }), "u32")));
}

void tst_Fefo::warnsOfALotInsideAPallet()
{
    const ShipOutcome pallet = pick(m_bench->openDispatch(), "p1");
    QCOMPARE(pallet.verdict, ShipVerdict::Accepted);
    QCOMPARE(pallet.earlierLot, QByteArray("EARLY"));
}

QTEST_GUILESS_MAIN(tst_Fefo)
#include "tst_fefo.moc"
