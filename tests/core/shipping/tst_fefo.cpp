#include "shipping/fefo.h"
#include "support/shippingbench.h"

#include <QRandomGenerator>
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
        m_watch = FefoWatch();
        m_stock = {};
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
    void followsWhatHappensToStock();
    void followsAPartnersDocument();
    void remembersWhatAFirstLookSees_data();
    void remembersWhatAFirstLookSees();

private:
    void made(const QByteArrayList &names, const QByteArray &lot, const QByteArray &expiry)
    {
        QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            (void)transaction.appendEvent(
                anEvent().commissioning(Dock::epcs(names)).lot(lot, expiry).at(Dock::here), Sha256::of(names.join()));
            return {};
        }));
    }
    [[nodiscard]] QDate today() const { return m_bench->clock.today(); }
    std::vector<LotOnHand> onHand(qint64 enough = 1'000'000)
    {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<std::vector<LotOnHand>> {
            StockCount anew;
            std::vector<LotOnHand> lots = lotsOnHand(view, product(), today(), anew, enough);
            // Whatever happened, who looked before sees what is seen at first sight.
            if (told(lotsOnHand(view, product(), today(), m_stock, enough)) != told(lots))
                lots.push_back({ "remembered otherwise", {}, 1 });
            return lots;
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
                return pickList(view, *ledger::DispatchStore(view.database()).byId(dispatch), today(), m_stock);
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
    StockCount m_stock; ///< over all looks of a test
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

void tst_Fefo::followsWhatHappensToStock()
{
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=6 LATE=3"));
    // Out of a container that stays: a run of packs is torn.
    const ledger::DispatchId loose = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(loose, "u2", Unpacking::Allowed), ShipVerdict::Accepted);
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=5 LATE=3"));
    QVERIFY(m_bench->ship(loose));
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=5 LATE=3"));
    // More of a lot is made, and a new one; some goes on hold and comes off it.
    made({ "u22", "u23" }, "EARLY", "2027-01-31");
    made({ "u50" }, "NEW", "2032-01-31");
    QCOMPARE(told(onHand()), QByteArray("EARLY=4 L1=5 LATE=3 NEW=1"));
    m_bench->hold("c1", "suspect");
    QCOMPARE(told(onHand()), QByteArray("EARLY=4 L1=3 LATE=3 NEW=1"));
    // The rest of the pallet leaves with it, and comes back with it, not one pack named.
    const ledger::DispatchId whole = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(whole, "c2"), ShipVerdict::InContainer);
    QCOMPARE(m_bench->pickVerdict(whole, "c2", Unpacking::Allowed), ShipVerdict::Accepted);
    QCOMPARE(told(onHand()), QByteArray("EARLY=4 LATE=3 NEW=1"));
    QVERIFY(m_bench->ship(whole));
    QCOMPARE(told(onHand()), QByteArray("EARLY=4 LATE=3 NEW=1"));
    QVERIFY(m_bench->voidAll(whole));
    QCOMPARE(told(onHand()), QByteArray("EARLY=4 L1=3 LATE=3 NEW=1"));
    QVERIFY(m_bench->voidAll(loose));
    QCOMPARE(told(onHand()), QByteArray("EARLY=4 L1=4 LATE=3 NEW=1"));
}

void tst_Fefo::followsAPartnersDocument()
{
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=6 LATE=3"));
    // More of a lot that is known, on its way at first.
    (void)m_bench->document(
        { Dock::commissioned({ "u61", "u62", "u63", "c7" }), Dock::packed("c7", { "u61", "u62" }, 2),
            Dock::packed("p2", { "c7", "u63" }, 3), Dock::shipped({ "p2" }, "2") });
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=6 LATE=3"));
    const ReceiptId receipt = m_bench->receiptOf(m_bench->shipments().front().id);
    QCOMPARE(m_bench->Dock::verdict(receipt, "p2"), workflow::Verdict::Accepted);
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=6 LATE=3"));
    QVERIFY(m_bench->submit(receipt));
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=9 LATE=3"));
    // Late news of a container that is here.
    (void)m_bench->document({ anEvent().observing(Dock::epcs({ "c1" }), "inspecting", "recalled").second(40) });
    QCOMPARE(told(onHand()), QByteArray("EARLY=2 L1=6 LATE=3"));
}

void tst_Fefo::remembersWhatAFirstLookSees_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("days %u", seed) << seed;
}

void tst_Fefo::remembersWhatAFirstLookSees()
{
    QFETCH(const quint32, seed);
    QRandomGenerator dice(seed);
    QByteArrayList names { "p1", "c1", "c2", "u1", "u2", "u3", "u4", "u5", "u6", "u20", "u21", "u30", "u31", "u32" };
    std::vector<ledger::DispatchId> shipped;
    ledger::DispatchId open = m_bench->openDispatch();
    for (int act = 0; act < 60; ++act) {
        const QByteArray &name = names.at(dice.bounded(int(names.size())));
        switch (dice.bounded(8)) {
        case 0:
            if (dice.bounded(2) == 0)
                (void)m_bench->hold(name, "damaged");
            else
                (void)m_bench->release(name);
            break;
        case 6: {
            const QByteArray box = "c" + QByteArray::number(100 + act);
            (void)m_bench->pack(box, { name, names.at(dice.bounded(int(names.size()))) });
            names += box;
            break;
        }
        case 1: {
            const QByteArray fresh = "u" + QByteArray::number(1'000 + act);
            made({ fresh }, dice.bounded(2) ? "EARLY" : "LATE", {});
            names += fresh;
            break;
        }
        case 2:
        case 3:
        case 4:
            (void)m_bench->pickVerdict(open, name, Unpacking::Allowed);
            break;
        case 5:
            if (const auto done = m_bench->ship(open); done && !done->refused) {
                shipped.push_back(open);
                open = m_bench->openDispatch();
            }
            break;
        default:
            if (!shipped.empty()) {
                (void)m_bench->voidAll(shipped.back());
                shipped.pop_back();
            }
        }
        m_bench->clock.advance(1'000);
        if (dice.bounded(3) > 0)
            QVERIFY2(!told(onHand()).contains("otherwise"), qPrintable(QString::number(act)));
    }
    QVERIFY(!told(onHand()).contains("otherwise"));
}

QTEST_GUILESS_MAIN(tst_Fefo)
#include "tst_fefo.moc"
