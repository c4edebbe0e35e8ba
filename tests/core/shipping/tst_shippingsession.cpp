#include "shipping/shippingsession.h"

#include "shipping/shippingacts.h"
#include "shipping/shippingerrors.h"
#include "support/shippingbench.h"

#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// A delivery from its first scan to the act: what may go, what may not and why, and what shipping writes.
class tst_ShippingSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShippingBench>(); }
    void shipsAReceivedPallet();
    void shipsWhatWasMadeHere();
    void tellsWhyAPackMayNotGo();
    void tellsWhatIsWrongInsideAContainer();
    void takesAPackOutOfItsContainerWhereTheSiteAllows();
    void absorbsWhatWasPickedAloneIntoItsContainer();
    void keepsOneItemToOneDelivery();
    void takesScansBack();
    void givesUpADelivery();
    void remembersWhoGaveAnOrderUp();
    void followsThePickList();
    void asksForPermission();
    void refusesPartnersThatAreNoCustomers();
    void shipsTheRestOfAnOrderLater();
    void survivesARebuild();

private:
    std::unique_ptr<ShippingBench> m_bench;
};

void tst_ShippingSession::shipsAReceivedPallet()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    const ShipOutcome outcome = m_bench->pick(dispatch, ShippingBench::code("p1"));
    QCOMPARE(outcome.verdict, ShipVerdict::Accepted);
    QCOMPARE(outcome.inside.units, 6);
    const ShipPreview preview = m_bench->preview(dispatch);
    QVERIFY(!preview.isBlocked());
    QCOMPARE(inWords(preview.contents, preview.lots), QStringLiteral("1 pallet, 2 cases, 6 units, 1 lot"));

    const Result<Shipped> shipped = m_bench->ship(dispatch);
    QVERIFY(shipped && !shipped->refused);
    QCOMPARE(shipped->documents.size(), 1);
    const epcis::Event event = m_bench->event(shipped->documents.front().event);
    QCOMPARE(event.epcList, std::vector<epcis::Uri> { ShippingBench::epc("p1") });
    QVERIFY(!event.bizLocation);
    QCOMPARE(event.readPoint->id, ShippingBench::here);
    QCOMPARE(event.disposition, QByteArray("urn:epcglobal:cbv:disp:in_transit"));
    QCOMPARE(event.bizTransactions.at(0).id, QByteArray("urn:epcglobal:cbv:bt:0388888000016:PO-7"));
    QCOMPARE(event.bizTransactions.at(1).id, QByteArray("urn:epcglobal:cbv:bt:0399999000017:SHP-9"));
    QCOMPARE(event.destinations.at(0).id, QByteArray("urn:epc:id:sgln:0388888.00001.0"));
    QCOMPARE(event.destinations.at(1).id, QByteArray("urn:epc:id:sgln:0388888.00002.0"));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->outbox(shipped->documents.front().document).state, ledger::OutboxState::Waiting);
    QCOMPARE(m_bench->dispatch(dispatch).contents.units, 6);

    // The second time round the same pallet is told for what it is.
    const ledger::DispatchId again = m_bench->openDispatch();
    const ShipOutcome gone = m_bench->pick(again, ShippingBench::code("u1"));
    QCOMPARE(gone.verdict, ShipVerdict::AlreadyShipped);
    QCOMPARE(gone.other, dispatch);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingSession::shipsWhatWasMadeHere()
{
    // Commissioned at this place, by a line whose data came as a document.
    epcis::Event made = ShippingBench::commissioned({ "u1", "u2", "c1" });
    made.readPoint = made.bizLocation = epcis::Place { ShippingBench::here, {} };
    m_bench->document({ made });
    QCOMPARE(m_bench->pack("c1", { "u1", "u2" }).added, 2);
    const Shipped shipped = m_bench->shipAll(m_bench->openDispatch(), { "c1" });
    QVERIFY(!shipped.refused);
    QCOMPARE(shipped.documents.size(), 1);
}

void tst_ShippingSession::tellsWhyAPackMayNotGo()
{
    m_bench->palletAtHand();
    (void)m_bench->unpackAll("p1");
    (void)m_bench->unpackAll("c1");
    m_bench->document({ ShippingBench::commissioned({ "u7" }), // a supplier's own, never sent to us
        ShippingBench::commissioned({ "u8" }), ShippingBench::shipped({ "u8" }, "2", 20) });
    m_bench->hold("u1", "suspect");
    m_bench->hold("u2", "recall");
    (void)m_bench->end("u3", ledger::End::Destroyed);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "u1"), ShipVerdict::Quarantined);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u2"), ShipVerdict::Recalled);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u3"), ShipVerdict::Inactive);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u4"), ShipVerdict::InContainer);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u7"), ShipVerdict::NotOurs);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u8"), ShipVerdict::NotHere);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u99"), ShipVerdict::Unknown);
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Empty);
    QCOMPARE(m_bench->pickVerdict(dispatch, "c2"), ShipVerdict::Accepted);
    QCOMPARE(m_bench->pickVerdict(dispatch, "c2"), ShipVerdict::Duplicate);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u5"), ShipVerdict::AlreadyInside);
    QCOMPARE(m_bench->pick(dispatch, workflow::ScannedCode {}).verdict, ShipVerdict::Rejected);
}

void tst_ShippingSession::tellsWhatIsWrongInsideAContainer()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->hold("u5", "damaged");
    const ShipOutcome held = m_bench->pick(dispatch, ShippingBench::code("p1"));
    QCOMPARE(held.verdict, ShipVerdict::Quarantined);
    QCOMPARE(held.culprit, ShippingBench::epc("u5"));
    QVERIFY(sentence(held).contains(QString::fromLatin1(ShippingBench::epc("u5"))));
    m_bench->release("u5");
    m_bench->clock.advance(qint64(3) * 365 * 24 * 3600 * 1000);
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Expired);
}

void tst_ShippingSession::takesAPackOutOfItsContainerWhereTheSiteAllows()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    const ShipOutcome asked = m_bench->pick(dispatch, ShippingBench::code("u1"));
    QCOMPARE(asked.verdict, ShipVerdict::InContainer);
    QVERIFY(asked.mayUnpack);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u1", Unpacking::Allowed), ShipVerdict::Accepted);
    m_bench->set("shipping.unpack", QStringLiteral("automatic"));
    QCOMPARE(m_bench->pickVerdict(dispatch, "u2"), ShipVerdict::Accepted);
    QCOMPARE(m_bench->parent("u2"), ShippingBench::epc("c1")); // it is still in there
    QVERIFY(!m_bench->ship(dispatch)->refused);
    QCOMPARE(m_bench->parent("u2"), QByteArray());
    QCOMPARE(m_bench->state("u2"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->state("u3"), ledger::ItemState::Received);
    QCOMPARE(m_bench->history("u1").last(2), (QByteArrayList { "unpacking in_progress", "shipping in_transit" }));
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingSession::absorbsWhatWasPickedAloneIntoItsContainer()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "u1", Unpacking::Allowed), ShipVerdict::Accepted);
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    QCOMPARE(m_bench->preview(dispatch).outermost, 1);
    QVERIFY(!m_bench->ship(dispatch)->refused);
    QCOMPARE(m_bench->parent("u1"), ShippingBench::epc("c1"));
}

void tst_ShippingSession::keepsOneItemToOneDelivery()
{
    m_bench->palletAtHand();
    const ledger::DispatchId first = m_bench->openDispatch();
    const ledger::DispatchId second = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(first, "u1", Unpacking::Allowed), ShipVerdict::Accepted);
    const ShipOutcome outer = m_bench->pick(second, ShippingBench::code("p1"));
    QCOMPARE(outer.verdict, ShipVerdict::PickedElsewhere);
    QCOMPARE(outer.other, first);
    QCOMPARE(m_bench->pickVerdict(second, "u1", Unpacking::Allowed), ShipVerdict::PickedElsewhere);
    QCOMPARE(m_bench->pickVerdict(second, "c2", Unpacking::Allowed), ShipVerdict::Accepted);
    QCOMPARE(m_bench->pickVerdict(first, "u4", Unpacking::Allowed), ShipVerdict::PickedElsewhere);
}

void tst_ShippingSession::takesScansBack()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("c1"), Unpacking::Allowed);
    m_bench->pick(dispatch, ShippingBench::code("c2"), Unpacking::Allowed);
    const Result<ShipOutcome> last = m_bench->write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).undo(transaction);
    });
    QCOMPARE(last->uri, ShippingBench::epc("c2"));
    const Result<ShipOutcome> out = m_bench->write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).takeOut(transaction, ShippingBench::code("c1"));
    });
    QCOMPARE(out->verdict, ShipVerdict::Removed);
    const auto none = m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).undo(transaction);
    });
    QCOMPARE(none.error().code, codes::nothingToTakeBack);
    QCOMPARE(m_bench->ledger()
                 .write([&](ledger::WriteTransaction &transaction) {
                     return ShippingSession(dispatch, m_bench->ana).ship(transaction);
                 })
                 .error()
                 .code,
        codes::nothingPicked);
}

void tst_ShippingSession::givesUpADelivery()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).cancel(transaction);
    }));
    QCOMPARE(m_bench->dispatch(dispatch).state, ledger::DispatchState::Cancelled);
    QCOMPARE(m_bench->pickVerdict(m_bench->openDispatch(), "p1"), ShipVerdict::Accepted);
}

void tst_ShippingSession::followsThePickList()
{
    m_bench->palletAtHand();
    ShipOrder order = ShippingBench::order();
    order.lines = { { ShippingBench::key("u1").gtin()->digits(), "L1", 4, {} } };
    const ledger::DispatchId dispatch = m_bench->openDispatch(order);
    const ShipOutcome many = m_bench->pick(dispatch, ShippingBench::code("p1"));
    QCOMPARE(many.verdict, ShipVerdict::OverPick);
    QCOMPARE(many.expected, QByteArray("4"));
    QCOMPARE(m_bench->pickVerdict(dispatch, "c1", Unpacking::Allowed), ShipVerdict::Accepted);
    ShipPreview preview = m_bench->preview(dispatch);
    QCOMPARE(preview.lines.at(0).picked, 3);
    QVERIFY(!preview.isBlocked()); // less than ordered is told, and may go
    QCOMPARE(m_bench->pickVerdict(dispatch, "u4", Unpacking::Allowed), ShipVerdict::Accepted);
    QCOMPARE(m_bench->pickVerdict(dispatch, "u5", Unpacking::Allowed), ShipVerdict::OverPick);

    order.lines = { { ShippingBench::key("u1").gtin()->digits(), "L2", 0, {} } };
    const ledger::DispatchId otherLot = m_bench->openDispatch(order);
    QCOMPARE(m_bench->pickVerdict(otherLot, "u5", Unpacking::Allowed), ShipVerdict::LotMismatch);
    order.lines = { { ShippingBench::key("u1").gtin()->digits(), {}, 0, QDate(2028, 7, 1) } };
    QCOMPARE(m_bench->pickVerdict(m_bench->openDispatch(order), "u5", Unpacking::Allowed), ShipVerdict::ShortDated);
    order.lines = { { ShippingBench::key("x1").gtin()->digits(), {}, 0, {} } };
    QCOMPARE(m_bench->pickVerdict(m_bench->openDispatch(order), "u5", Unpacking::Allowed), ShipVerdict::NotOrdered);
}

void tst_ShippingSession::asksForPermission()
{
    const access::Session nobody("bo", QStringLiteral("Bo"), { access::Permission::Receive });
    QVERIFY(!m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return openDispatch(transaction, nobody, ShippingBench::order());
    }));
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QVERIFY(!m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, nobody).scan(transaction, ShippingBench::code("u1"));
    }));
}

void tst_ShippingSession::refusesPartnersThatAreNoCustomers()
{
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.name = "maker";
    partner.roles = { "supplier" };
    m_bench->setPartner(partner);
    ShipOrder order = ShippingBench::order();
    order.partner = "maker";
    const auto open = [&] {
        return m_bench->ledger().write(
            [&](ledger::WriteTransaction &transaction) { return openDispatch(transaction, m_bench->ana, order); });
    };
    QCOMPARE(open().error().code, codes::notACustomer);
    order.partner = "nobody";
    QVERIFY(!open());
    partner.roles = {};
    partner.gln = partner.shipToGln = "0399999000017";
    m_bench->setPartner(partner);
    order.partner = "maker";
    QCOMPARE(open().error().code, codes::customerIsUs);
}

void tst_ShippingSession::shipsTheRestOfAnOrderLater()
{
    m_bench->palletAtHand();
    (void)m_bench->unpackAll("p1");
    ShipOrder order = ShippingBench::order();
    order.lines = { { ShippingBench::key("u1").gtin()->digits(), {}, 5, {} } };
    const ledger::DispatchId first = m_bench->openDispatch(order);
    QCOMPARE(m_bench->shipAll(first, { "c1" }).preview.contents.units, 3);
    const auto rest = [&](ledger::DispatchId of) {
        return m_bench->ledger().write(
            [&](ledger::WriteTransaction &transaction) { return openRest(transaction, m_bench->ana, of); });
    };
    const Result<ledger::DispatchId> second = rest(first);
    QVERIFY(second);
    const ledger::Dispatch dispatch = m_bench->dispatch(*second);
    QCOMPARE(dispatch.purchaseOrder, QByteArray("PO-7"));
    QCOMPARE(dispatch.lines.size(), 1);
    QCOMPARE(dispatch.lines.front().units, 2);
    QCOMPARE(m_bench->pickVerdict(*second, "c2"), ShipVerdict::OverPick);
    (void)m_bench->unpackAll("c2");
    QVERIFY(!m_bench->shipAll(*second, { "u4", "u5" }).refused);
    QCOMPARE(rest(*second).error().code, codes::nothingLeftToShip);
}

void tst_ShippingSession::survivesARebuild()
{
    m_bench->palletAtHand();
    const ledger::DispatchId shipped = m_bench->openDispatch();
    (void)m_bench->pickVerdict(shipped, "c1", Unpacking::Allowed);
    QVERIFY(!m_bench->ship(shipped)->refused);
    const ledger::DispatchId open = m_bench->openDispatch();
    (void)m_bench->pickVerdict(open, "c2", Unpacking::Allowed);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingSession::remembersWhoGaveAnOrderUp()
{
    const auto acts = [&](ledger::DispatchId dispatch) {
        return *m_bench->ledger().read(
            [&](ledger::View &view) -> Result<std::vector<ShippingAct>> { return actsOn(view, dispatch); });
    };
    const ledger::DispatchId first = m_bench->openDispatch();
    const ledger::DispatchId second = m_bench->openDispatch();
    const ledger::DispatchId third = m_bench->openDispatch();
    const auto giveUp = [&](ledger::DispatchId dispatch, const char *who) {
        const ledger::Actor before = m_bench->ledger().actor();
        m_bench->ledger().setActor({ who, before.station });
        QVERIFY(m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return ShippingSession(dispatch, m_bench->ana).cancel(transaction);
        }));
        m_bench->ledger().setActor(before);
    };
    giveUp(third, "ben");
    giveUp(first, "cora");
    QVERIFY(acts(second).empty());
    QCOMPARE(acts(first).size(), size_t(1));
    QCOMPARE(acts(first).front().what, ShippingAct::What::GivenUp);
    QCOMPARE(acts(first).front().who, QByteArray("cora"));
    QCOMPARE(inWords(acts(third).front()), QStringLiteral("Given up by ben"));
    QVERIFY(acts(first).front().at.ms > 0);
}

QTEST_GUILESS_MAIN(tst_ShippingSession)
#include "tst_shippingsession.moc"
