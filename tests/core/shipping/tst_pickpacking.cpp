#include "shipping/pickpacking.h"

#include "shipping/shippingerrors.h"
#include "support/shippingbench.h"

#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// Pallets that are built while a delivery is picked.
class tst_PickPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShippingBench>(); }
    void packsLooseGoodsIntoANewPallet();
    void closesAPalletByItsLabelWhereTheSiteAsks();
    void takesBackWhatWentIntoAPallet();
    void countsWhatIsInAPalletOnce();

private:
    std::unique_ptr<ShippingBench> m_bench;
};

void tst_PickPacking::packsLooseGoodsIntoANewPallet()
{
    m_bench->palletAtHand();
    m_bench->ssccPool();
    (void)m_bench->unpackAll("p1");
    (void)m_bench->unpackAll("c2");
    m_bench->hold("u5", "suspect");
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "u4"), ShipVerdict::Accepted); // loose, before the pallet is begun
    const Result<workflow::OpenedContainer> pallet = m_bench->beginPallet(dispatch);
    QVERIFY(pallet && pallet->isNew);
    QCOMPARE(m_bench->beginPallet(dispatch)->packing, pallet->packing); // the same station has one
    const QByteArray uri = m_bench->uriOf(pallet->key);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "u4").into, uri);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "u5").verdict, ShipVerdict::Quarantined);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "u6").verdict, ShipVerdict::Accepted);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "u6").verdict, ShipVerdict::Duplicate);
    const ShipOutcome tooBig = m_bench->pickInto(dispatch, *pallet, "c1"); // packs are in it
    QCOMPARE(tooBig.verdict, ShipVerdict::DoesNotFit);
    QVERIFY(!sentence(tooBig).isEmpty());
    QCOMPARE(m_bench->pickVerdict(dispatch, "c1"), ShipVerdict::Accepted); // beside it

    const Result<Shipped> early = m_bench->ship(dispatch);
    QVERIFY(early && early->refused);
    QCOMPARE(early->preview.findings.front().code, codes::packingStillOpen);

    const ShipOutcome closed = m_bench->closePallet(dispatch, *pallet);
    QCOMPARE(closed.verdict, ShipVerdict::Packed);
    QCOMPARE(closed.inside.units, 2);
    const Result<Shipped> shipped = m_bench->ship(dispatch);
    QVERIFY(shipped && !shipped->refused);
    const epcis::Event event = m_bench->event(shipped->documents.front().event);
    QCOMPARE(event.epcList, (std::vector<epcis::Uri> { ShippingBench::epc("c1"), uri }));
    QCOMPARE(m_bench->parent("u4"), uri);
    QCOMPARE(m_bench->state("u6"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_PickPacking::closesAPalletByItsLabelWhereTheSiteAsks()
{
    m_bench->palletAtHand();
    m_bench->ssccPool();
    m_bench->set("shipping.close-by-label", QStringLiteral("yes"));
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    const Result<workflow::OpenedContainer> pallet = m_bench->beginPallet(dispatch);
    QVERIFY(pallet);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "c1", Unpacking::Allowed).verdict, ShipVerdict::Accepted);
    QCOMPARE(m_bench->closePallet(dispatch, *pallet).verdict, ShipVerdict::LabelWanted);
    workflow::ScannedCode label;
    label.uuid = workflow::ScannedCode::newUuid();
    label.identities.push_back({ pallet->key, {}, {} });
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, label).verdict, ShipVerdict::Packed);
    QCOMPARE(m_bench->parent("c1"), m_bench->uriOf(pallet->key));
    QVERIFY(!m_bench->ship(dispatch)->refused);
}

void tst_PickPacking::takesBackWhatWentIntoAPallet()
{
    m_bench->palletAtHand();
    m_bench->ssccPool();
    (void)m_bench->unpackAll("p1");
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "c1"), ShipVerdict::Accepted);
    const Result<workflow::OpenedContainer> pallet = m_bench->beginPallet(dispatch);
    QVERIFY(pallet);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "c1").verdict, ShipVerdict::Accepted);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "c2").verdict, ShipVerdict::Accepted);
    const auto undo = [&] {
        return *m_bench->write([&](ledger::WriteTransaction &transaction) {
            return PickPacking(dispatch, m_bench->ana).undo(transaction, pallet->packing);
        });
    };
    QCOMPARE(undo().uri, ShippingBench::epc("c2"));
    QCOMPARE(m_bench->preview(dispatch).outermost, 1);
    QCOMPARE(undo().uri, ShippingBench::epc("c1"));
    QCOMPARE(m_bench->preview(dispatch).outermost, 1); // it was picked before it was packed
    QCOMPARE(undo().verdict, ShipVerdict::Removed); // the pallet itself
    QVERIFY(!m_bench->preview(dispatch).isBlocked());

    // What leaves the delivery leaves the pallet, and with the delivery its pallets are given up.
    const Result<workflow::OpenedContainer> second = m_bench->beginPallet(dispatch);
    QVERIFY(second && second->key != pallet->key);
    QCOMPARE(m_bench->pickInto(dispatch, *second, "c2").verdict, ShipVerdict::Accepted);
    QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).takeOut(transaction, ShippingBench::code("c2"));
    }));
    QCOMPARE(m_bench->closePallet(dispatch, *second).verdict, ShipVerdict::Empty);
    QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).cancel(transaction);
    }));
    const ledger::DispatchId other = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(other, "c2"), ShipVerdict::Accepted);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_PickPacking::countsWhatIsInAPalletOnce()
{
    m_bench->palletAtHand();
    m_bench->ssccPool();
    (void)m_bench->unpackAll("p1");
    (void)m_bench->unpackAll("c1");
    ShipOrder order = ShippingBench::order();
    order.lines = { { ShippingBench::key("u1").gtin()->digits(), {}, 3, {} } };
    const ledger::DispatchId dispatch = m_bench->openDispatch(order);
    const Result<workflow::OpenedContainer> pallet = m_bench->beginPallet(dispatch);
    QVERIFY(pallet);
    for (const char *name : { "u1", "u2", "u3" })
        QCOMPARE(m_bench->pickInto(dispatch, *pallet, name).verdict, ShipVerdict::Accepted);
    QCOMPARE(m_bench->pickInto(dispatch, *pallet, "c2", Unpacking::Allowed).verdict, ShipVerdict::OverPick);
    QCOMPARE(m_bench->closePallet(dispatch, *pallet).verdict, ShipVerdict::Packed);
    QCOMPARE(m_bench->preview(dispatch).lines.front().left(), 0);
}

QTEST_GUILESS_MAIN(tst_PickPacking)
#include "tst_pickpacking.moc"
