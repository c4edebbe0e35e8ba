#include "base/baseerrors.h"
#include "shipping/pickpacking.h"
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
    void followsThePickList();
    void blocksALapsedLicenceUnlessSomebodyAnswers();
    void blocksACustomerWithoutALicence();
    void blocksWhatThePartnerWouldRefuse();
    void stopsATreeThatCannotBe_data();
    void stopsATreeThatCannotBe();
    void letsGoWhatWasPackedAnewInGoodOrder();
    void noticesWhatChangedSinceThePick();
    void splitsByThePartnersLimits();
    void refusesATreeBiggerThanTheLimit();
    void asksForPermission();
    void refusesPartnersThatAreNoCustomers();
    void packsLooseGoodsIntoANewPallet();
    void closesAPalletByItsLabelWhereTheSiteAsks();
    void takesBackWhatWentIntoAPallet();
    void countsWhatIsInAPalletOnce();
    void shipsWhatWasWrittenBefore();
    void writesAnewWhatChangedInBetween();
    void leavesAllAsItWasWhereWritingIsStopped();
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

void tst_ShippingSession::blocksALapsedLicenceUnlessSomebodyAnswers()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.licences.front().expires = QDate(2020, 1, 1);
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    const Result<Shipped> refused = m_bench->ship(dispatch);
    QVERIFY(refused->refused);
    QVERIFY(refused->preview.mayBeOverridden());
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Received);
    const access::Session clerk("bo", QStringLiteral("Bo"), { access::Permission::Ship });
    QVERIFY(!m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, clerk).ship(transaction, QStringLiteral("renewal seen"));
    }));
    QVERIFY(!m_bench->ship(dispatch, QStringLiteral("renewal seen on paper"))->refused);
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Shipped);
}

void tst_ShippingSession::blocksACustomerWithoutALicence()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.licences.clear();
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    QVERIFY(m_bench->ship(dispatch)->refused);
    QVERIFY(!m_bench->ship(dispatch, QStringLiteral("licence seen on paper"))->refused);
}

void tst_ShippingSession::blocksWhatThePartnerWouldRefuse()
{
    // Packed and shipped to us, but nobody told of the making; and one without an expiry.
    epcis::Event noExpiry = ShippingBench::commissioned({ "u2" });
    noExpiry.ilmd->pop_back();
    m_bench->document({ ShippingBench::commissioned({ "c1" }), noExpiry, ShippingBench::packed("c1", { "u1", "u2" }),
        ShippingBench::shipped({ "c1" }) });
    const ReceiptId receipt = m_bench->receiptOf(m_bench->shipments().front().id);
    m_bench->Dock::scan(receipt, "c1");
    QVERIFY(m_bench->submit(receipt));
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "c1"), ShipVerdict::Accepted);
    const Result<Shipped> refused = m_bench->ship(dispatch);
    QVERIFY(refused->refused);
    QByteArrayList errors;
    for (const Finding &finding : refused->preview.findings) {
        if (finding.severity == Severity::Error)
            errors.append(finding.code.name().data());
    }
    QVERIFY(errors.contains("shipping.never-commissioned"));
    QVERIFY(errors.contains("shipping.no-lot-or-expiry"));
    QVERIFY(!refused->preview.mayBeOverridden());
    QCOMPARE(m_bench->state("c1"), ledger::ItemState::Received);
}

void tst_ShippingSession::stopsATreeThatCannotBe_data()
{
    using Events = std::vector<epcis::Event>;
    QTest::addColumn<Events>("packings");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("named");
    const auto packed = ShippingBench::packed;
    const auto row
        = [](const char *name, const Events &packings, const char *root, const char *fault, const char *named) {
              QTest::newRow(name) << packings << QByteArray(root) << QByteArray(fault) << QByteArray(named);
          };
    const char *level = "shipping.wrong-level";
    const char *two = "shipping.two-containers";
    const char *loop = "shipping.contains-itself";
    row("unit in unit", { packed("u1", { "u2" }, 2) }, "u1", level, "u1");
    row("case in unit", { packed("c1", { "u2" }, 2), packed("u1", { "c1" }, 3) }, "u1", level, "u1");
    row("case in case", { packed("c1", { "u2" }, 2), packed("c2", { "c1" }, 3) }, "c2", level, "c2");
    row("pallet in case", { packed("p1", { "u2" }, 2), packed("c1", { "p1" }, 3) }, "c1", level, "c1");
    row("in what it holds", { packed("p2", { "u1" }, 2), packed("p1", { "p2" }, 3), packed("p2", { "p1" }, 4) }, "p1",
        loop, "p1");
    const Events both { packed("c1", { "u1", "u2" }, 2), packed("c2", { "u1", "u3" }, 3) };
    row("in two, shipped with one", both, "c2", two, "c1");
    row("in two, shipped with the other", both, "c1", two, "c2");
    row("an emptied bundle on a pallet",
        { packed("b1", { "u1" }, 2), packed("c1", { "u2" }, 2), packed("p1", { "b1", "c1" }, 3),
            anEvent().unpacking(ShippingBench::epc("b1"), { ShippingBench::epc("u1") }).second(4) },
        "p1", "shipping.empty-container", "b1");
}

void tst_ShippingSession::stopsATreeThatCannotBe()
{
    QFETCH(std::vector<epcis::Event>, packings);
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, named);
    std::vector<epcis::Event> all { anEvent()
                                        .commissioning(
                                            ShippingBench::epcs({ "u1", "u2", "u3", "c1", "c2", "b1", "p1", "p2" }))
                                        .lot("L1", "2028-06-30")
                                        .at(ShippingBench::here)
                                        .second(1) };
    all.insert(all.end(), packings.begin(), packings.end());
    m_bench->document(all);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, root), ShipVerdict::Accepted);
    const Result<Shipped> refused = m_bench->ship(dispatch, QStringLiteral("I answer for it"));
    QVERIFY(refused->refused);
    QStringList said;
    for (const Finding &finding : refused->preview.findings) {
        if (finding.severity == Severity::Error)
            said += QString(finding.code.name()) + QLatin1Char(' ') + finding.detail;
    }
    const QString name = QString::fromUtf8(m_bench->uriOf(ShippingBench::key(named)));
    QVERIFY2(
        std::any_of(said.begin(), said.end(),
            [&](const QString &each) { return each.startsWith(QString::fromLatin1(code)) && each.contains(name); }),
        qPrintable(said.join(u'|')));
    QCOMPARE(refused->preview.lots, 1);
}

void tst_ShippingSession::letsGoWhatWasPackedAnewInGoodOrder()
{
    m_bench->document({ ShippingBench::commissioned({ "u1", "u2", "u3", "c1", "c2" }),
        ShippingBench::packed("c1", { "u1", "u2" }, 2), ShippingBench::packed("c2", { "u1", "u3" }, 3) });
    QVERIFY(m_bench->unpack("c2", { "u1" }));
    QCOMPARE(m_bench->pack("c1", { "u1" }).verdict, workflow::ClosingVerdict::Closed);
    QVERIFY(!m_bench->shipAll(m_bench->openDispatch(), { "c1", "c2" }).refused);
}

void tst_ShippingSession::noticesWhatChangedSinceThePick()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    m_bench->hold("u4", "suspect");
    const Result<Shipped> refused = m_bench->ship(dispatch);
    QVERIFY(refused->refused);
    QCOMPARE(refused->preview.objections.size(), 1);
    QCOMPARE(refused->preview.objections.front().verdict, ShipVerdict::Quarantined);
}

void tst_ShippingSession::splitsByThePartnersLimits()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.mostEvents = 3; // the making, the packing of one case, and its shipping
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("c1"), Unpacking::Allowed);
    m_bench->pick(dispatch, ShippingBench::code("c2"), Unpacking::Allowed);
    const Result<Shipped> shipped = m_bench->ship(dispatch);
    QCOMPARE(shipped->documents.size(), 2);
    QVERIFY(shipped->documents.at(0).fileName != shipped->documents.at(1).fileName);
    const QByteArray first = m_bench->bytes(shipped->documents.at(0).document);
    QVERIFY(first.contains(ShippingBench::epc("u3")));
    QVERIFY(!first.contains(ShippingBench::epc("u4"))); // not of this tree
    QCOMPARE(m_bench->event(shipped->documents.at(1).event).epcList.front(), ShippingBench::epc("c2"));
}

void tst_ShippingSession::refusesATreeBiggerThanTheLimit()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.mostBytes = 1000;
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    const auto shipped = m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).ship(transaction);
    });
    QCOMPARE(shipped.error().code, codes::tooBigForPartner);
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Received);
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

void tst_ShippingSession::packsLooseGoodsIntoANewPallet()
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

void tst_ShippingSession::closesAPalletByItsLabelWhereTheSiteAsks()
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

void tst_ShippingSession::takesBackWhatWentIntoAPallet()
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

void tst_ShippingSession::countsWhatIsInAPalletOnce()
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

void tst_ShippingSession::shipsWhatWasWrittenBefore()
{
    m_bench->palletAtHand();
    m_bench->make({ "x1" });
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    const Prepared prepared = m_bench->prepare(dispatch);
    QCOMPARE(prepared.documents.size(), 1);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received); // nothing happened yet
    // Others worked on.
    const ledger::DispatchId other = m_bench->openDispatch();
    m_bench->clock.advance(4000);
    m_bench->hold("x1", "damaged");
    QVERIFY(!m_bench->preview(other).isBlocked() || m_bench->preview(other).outermost == 0);
    const Result<Shipped> shipped = m_bench->finish(dispatch, prepared);
    QVERIFY(shipped && !shipped->refused);
    QCOMPARE(m_bench->outbox(shipped->documents.front().document).instance, prepared.documents.front().instance);
    QCOMPARE(m_bench->event(shipped->documents.front().event).eventId, prepared.documents.front().shipping.eventId);
    QVERIFY(m_bench->bytes(shipped->documents.front().document).contains(prepared.documents.front().shipping.eventId));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingSession::writesAnewWhatChangedInBetween()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    // A pack was put on hold.
    const Prepared before = m_bench->prepare(dispatch);
    m_bench->hold("u5", "damaged");
    const Result<Shipped> refused = m_bench->finish(dispatch, before);
    QVERIFY(refused && refused->refused);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    m_bench->release("u5");
    // A pack was taken out.
    const Prepared whole = m_bench->prepare(dispatch);
    (void)m_bench->unpack("c1", { "u1" });
    const Result<Shipped> less = m_bench->finish(dispatch, whole);
    QVERIFY(less && !less->refused);
    QCOMPARE(less->preview.contents.units, 5);
    QVERIFY(m_bench->outbox(less->documents.front().document).instance != whole.documents.front().instance);
    QVERIFY(!m_bench->bytes(less->documents.front().document).contains(ShippingBench::epc("u1")));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);

    // The customer wants another form now.
    const ledger::DispatchId second = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(second, "u1"), ShipVerdict::Accepted);
    const Prepared xml = m_bench->prepare(second);
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.form = sync::EpcisForm::Json20;
    m_bench->setPartner(partner);
    const Result<Shipped> json = m_bench->finish(second, xml);
    QVERIFY(json && !json->refused);
    QVERIFY(m_bench->bytes(json->documents.front().document).startsWith('{'));
    QCOMPARE(m_bench->finish(second, xml).error().code, codes::dispatchNotOpen); // and never twice
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingSession::leavesAllAsItWasWhereWritingIsStopped()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    const Result<Prepared> stopped = m_bench->ledger().read([&](ledger::View &view) {
        return ShippingSession(dispatch, m_bench->ana).prepare(view, m_bench->clock.now(), {}, [](qint64, qint64) {
            return false;
        });
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, packledger::codes::cancelled);
    QCOMPARE(m_bench->dispatch(dispatch).state, ledger::DispatchState::Open);
    QVERIFY(!m_bench->ship(dispatch)->refused);
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

QTEST_GUILESS_MAIN(tst_ShippingSession)
#include "tst_shippingsession.moc"
