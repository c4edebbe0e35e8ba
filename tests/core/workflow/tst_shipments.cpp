#include "core/workflow/arrivalbench.h"
#include "ledger/shippingfacts.h"
#include "workflow/receivingtext.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// Deliveries as data announce them: serial data and despatch advice in either order, late, twice, taken back.
class tst_Shipments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<ArrivalBench>(); }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }
    void numbersOfDocuments_data();
    void numbersOfDocuments();
    void countsWhatIsExpected();
    void countsPackingThatComesLate();
    void joinsNoticeAndEvents_data();
    void joinsNoticeAndEvents();
    void waitsForASerialThatTheNoticeCounts_data() { joinsNoticeAndEvents_data(); }
    void waitsForASerialThatTheNoticeCounts();
    void missesNothingWhereALotIsSpelledDifferently();
    void keepsDeliveriesOfTwoSellersApart();
    void addsOrdersOfATransactionEvent();
    void takesBackWhatIsVoided();
    void takesInNothingThatIsTakenBack();
    void putsAsideWhatIsTakenBackWhileItIsReceived();
    void endsAReceiptOfWhichAllWasTakenBack();
    void takesBackWhatIsDeclaredWrong();
    void followsGoodsThatAreShippedOn();
    void findsTheReceiptByAnyFirstScan();

private:
    std::unique_ptr<ArrivalBench> m_dock;
};

void tst_Shipments::numbersOfDocuments_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("CBV URN") << QByteArray("urn:epcglobal:cbv:bt:0399999000017:PO-7") << QByteArray("PO-7");
    QTest::newRow("CBV URN with escapes")
        << QByteArray("urn:epcglobal:cbv:bt:0399999000017:PO%2F7%20a") << QByteArray("PO/7 a");
    QTest::newRow("CBV URN with a colon in the number")
        << QByteArray("urn:epcglobal:cbv:bt:0399999000017:4:7") << QByteArray("4:7");
    QTest::newRow("GDTI") << QByteArray("urn:epc:id:gdti:0614141.06012.1234") << QByteArray("1234");
    QTest::newRow("web address") << QByteArray("http://transaction.acme.com/po/12345678") << QByteArray("12345678");
    QTest::newRow("bare number") << QByteArray("PO-7") << QByteArray("PO-7");
}

void tst_Shipments::numbersOfDocuments()
{
    QFETCH(QByteArray, uri);
    QTEST(documentNumber(uri), "number");
}

void tst_Shipments::countsWhatIsExpected()
{
    m_dock->document(ArrivalBench::palletEvents());
    const Shipment shipment = m_dock->only();
    QCOMPARE(shipment.state, ShipmentState::Unconfirmed);
    QCOMPARE(shipment.expected.units, 6);
    QCOMPARE(shipment.expected.cases, 2);
    QCOMPARE(shipment.expected.pallets, 1);
    QCOMPARE(shipment.purchaseOrders, QByteArrayList { "PO-1" });
    QCOMPARE(shipment.despatchAdvice, "ASN-1");
    QCOMPARE(shipment.coverage(), DataCoverage::EventsOnly);
    QVERIFY(shipment.receipt.isValid());
}

void tst_Shipments::countsPackingThatComesLate()
{
    m_dock->document({ Dock::shipped({ "p1" }) });
    QCOMPARE(m_dock->only().expected.units, 0);
    std::vector<epcis::Event> rest = ArrivalBench::palletEvents();
    rest.pop_back();
    m_dock->document(rest);
    QCOMPARE(m_dock->only().expected.units, 6);
    QCOMPARE(m_dock->overview(m_dock->only().receipt).units.expected, 6);
}

void tst_Shipments::joinsNoticeAndEvents_data()
{
    QTest::addColumn<bool>("noticeFirst");
    QTest::newRow("notice first") << true;
    QTest::newRow("events first") << false;
}

void tst_Shipments::joinsNoticeAndEvents()
{
    QFETCH(bool, noticeFirst);
    if (noticeFirst) {
        m_dock->announce(ArrivalBench::notice());
        QCOMPARE(m_dock->only().coverage(), DataCoverage::NoticeOnly);
        QCOMPARE(m_dock->only().expected.units, 6);
        QCOMPARE(m_dock->only().expected.pallets, 1);
    }
    m_dock->document(ArrivalBench::palletEvents());
    if (!noticeFirst)
        m_dock->announce(ArrivalBench::notice());
    const Shipment shipment = m_dock->only();
    QCOMPARE(shipment.coverage(), DataCoverage::Both);
    QCOMPARE(shipment.expected.units, 6);
    QCOMPARE(shipment.expected.cases, 2);
    QCOMPARE(shipment.expected.pallets, 1);
    QCOMPARE(shipment.purchaseOrders, QByteArrayList { "PO-1" });
    QCOMPARE(m_dock->scan(shipment.receipt, "p1").inferred, 8);
    QVERIFY(!m_dock->submit(shipment.receipt)->refused);
}

void tst_Shipments::waitsForASerialThatTheNoticeCounts()
{
    QFETCH(bool, noticeFirst);
    m_dock->addProduct();
    if (noticeFirst)
        m_dock->announce(ArrivalBench::notice("ASN-1", 7));
    m_dock->document(ArrivalBench::palletEvents());
    if (!noticeFirst)
        m_dock->announce(ArrivalBench::notice("ASN-1", 7));
    const ReceiptId receipt = m_dock->only().receipt;
    const auto line = [&] {
        for (const ReceiptLine &each : m_dock->overview(receipt).lines) {
            if (each.level == Level::Unit)
                return each;
        }
        return ReceiptLine {};
    };
    QCOMPARE(line().expected, 6);
    QCOMPARE(line().announced, 7);
    QCOMPARE(line().serialsMissing, 1);
    m_dock->scan(receipt, "p1");
    const ReceiveOutcome seventh = m_dock->scan(receipt, Dock::code("u7", "L1", "2028-06"));
    QCOMPARE(seventh.reason, Reason::AwaitingData);
    QVERIFY(sentence(seventh).contains(QStringLiteral("Expected by the despatch advice, which says 7")));
    QCOMPARE(m_dock->scan(receipt, Dock::code("u8", "L1", "2028-06")).reason, Reason::Overage);
}

void tst_Shipments::missesNothingWhereALotIsSpelledDifferently()
{
    asn::ShipNotice other = ArrivalBench::notice();
    other.lines.front().lot = "L-1";
    m_dock->document(ArrivalBench::palletEvents());
    m_dock->announce(other);
    for (const ReceiptLine &line : m_dock->overview(m_dock->only().receipt).lines)
        QCOMPARE(line.serialsMissing, 0);
}

void tst_Shipments::keepsDeliveriesOfTwoSellersApart()
{
    m_dock->document(ArrivalBench::palletEvents());
    asn::ShipNotice other = ArrivalBench::notice();
    other.parties.front().gln = *gs1::Gln::parse("0399999000017");
    m_dock->announce(other);
    QCOMPARE(m_dock->shipments().size(), size_t(2));
}

void tst_Shipments::addsOrdersOfATransactionEvent()
{
    std::vector<epcis::Event> events = ArrivalBench::palletEvents();
    epcis::Event shipping = events.back();
    shipping.bizTransactions.clear();
    events.back() = shipping;
    epcis::Event order = shipping;
    order.type = epcis::EventType::Transaction;
    order.action = epcis::Action::Add;
    order.epcList = { Dock::epc("c1") };
    order.bizTransactions = { { "urn:epcglobal:cbv:btt:po", "urn:epcglobal:cbv:bt:0399999000017:PO-8" } };
    events.push_back(order);
    m_dock->document(events);
    QCOMPARE(m_dock->only().purchaseOrders, QByteArrayList { "PO-8" });
    QCOMPARE(m_dock->only().expected.units, 6);
}

void tst_Shipments::takesBackWhatIsVoided()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("p1") }, "void_shipping", "in_progress").second(50) });
    QVERIFY(m_dock->shipments().empty());
    QCOMPARE(m_dock->receipt(receipt).state, ReceiptState::Voided);
}

void tst_Shipments::takesInNothingThatIsTakenBack()
{
    m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("p1") }, "void_shipping", "in_progress").second(50) });
    const ReceiptId blind = m_dock->blind();
    const ReceiveOutcome pallet = m_dock->scan(blind, "p1");
    QCOMPARE(pallet.verdict, Verdict::NotOnAsn);
    QCOMPARE(pallet.reason, Reason::TakenBack);
    QCOMPARE(m_dock->scan(blind, "u1").reason, Reason::TakenBack);
    QVERIFY(sentence(pallet).contains(QStringLiteral("took this shipment back")));
    // Shipped anew it is a delivery as any other, and what lies aside is taken in.
    epcis::Event again = Dock::shipped({ "p1" }, "2");
    again.eventTime.ms += 3'600'000;
    m_dock->document({ again });
    QCOMPARE(m_dock->holds("p1"), QByteArrayList());
    QCOMPARE(m_dock->verdict(m_dock->receiptOf(m_dock->only().id), "p1"), Verdict::Duplicate);
}

void tst_Shipments::putsAsideWhatIsTakenBackWhileItIsReceived()
{
    m_dock->document({ Dock::commissioned({ "u11", "u12", "u13" }), Dock::shipped({ "u11", "u12", "u13" }) });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->only().id);
    QCOMPARE(m_dock->verdict(receipt, "u11"), Verdict::Accepted);
    m_dock->document(
        { anEvent()
                .observing({ Dock::epc("u11"), Dock::epc("u12"), Dock::epc("u13") }, "void_shipping", "in_progress")
                .at(Dock::seller)
                .second(60) });
    // Nothing more is expected, and what was taken in lies aside.
    const ReceiptOverview overview = m_dock->overview(receipt);
    QCOMPARE(overview.receipt.state, ReceiptState::Open);
    QCOMPARE(overview.units.expected, 0);
    QCOMPARE(overview.exceptions.size(), size_t(1));
    QCOMPARE(overview.exceptions.front().kind, ReceiptException::Kind::Held);
    QCOMPARE(overview.exceptions.front().reason, Reason::TakenBack);
    QCOMPARE(m_dock->scan(receipt, "u12").reason, Reason::TakenBack);
    QCOMPARE(m_dock->holds("u11"), QByteArrayList { "not-on-asn" });
    QCOMPARE(m_dock->holds("u12"), QByteArrayList { "not-on-asn" });
    // Each lies in a tray of its own, and the receipt can be ended with them.
    QSet<int> trays;
    for (const ReceiptException &exception : m_dock->overview(receipt).exceptions)
        trays.insert(exception.tray);
    QCOMPARE(trays.size(), 2);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
    // Who lets it go has said that it may stay; later data say nothing new.
    (void)m_dock->release("u11");
    QCOMPARE(m_dock->overview(receipt).units.seen, 1);
    m_dock->document({ Dock::commissioned({ "u31" }) });
    QCOMPARE(m_dock->verdict(receipt, "u11"), Verdict::Duplicate);
}

void tst_Shipments::endsAReceiptOfWhichAllWasTakenBack()
{
    m_dock->document({ Dock::commissioned({ "u11", "u12" }), Dock::shipped({ "u11", "u12" }) });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->only().id);
    QCOMPARE(m_dock->verdict(receipt, "u11"), Verdict::Accepted);
    m_dock->document({ anEvent()
                           .observing({ Dock::epc("u11"), Dock::epc("u12") }, "void_shipping", "in_progress")
                           .at(Dock::seller)
                           .second(60) });
    const Result<SubmitOutcome> ended = m_dock->submit(receipt, { true, QStringLiteral("goes back"), false });
    QVERIFY(ended && !ended->refused);
    QCOMPARE(m_dock->receipt(receipt).state, ReceiptState::Submitted);
    QCOMPARE(m_dock->state("u11"), ledger::ItemState::Active); // not received
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_Shipments::takesBackWhatIsDeclaredWrong()
{
    const ReceiptId receipt = m_dock->pallet();
    epcis::Event declaration = anEvent().declaredWrong();
    epcis::Event original = Dock::shipped({ "p1" });
    original.errorDeclaration = declaration.errorDeclaration;
    m_dock->document({ original });
    QVERIFY(m_dock->shipments().empty());
    QCOMPARE(m_dock->receipt(receipt).state, ReceiptState::Voided);
}

void tst_Shipments::followsGoodsThatAreShippedOn()
{
    // The maker ships to a wholesaler, the wholesaler to us: one document tells both.
    std::vector<epcis::Event> events = ArrivalBench::palletEvents();
    events.back()
        = anEvent().shipping({ Dock::epc("p1") }).from(Dock::seller).to("urn:epc:id:sgln:0388888.00001.0").second(10);
    events.push_back(
        anEvent().shipping({ Dock::epc("p1") }).from("urn:epc:id:sgln:0388888.00001.0").to(Dock::here).second(20));
    m_dock->document(events);
    QCOMPARE(m_dock->only().expected.units, 6);
    const Shipment shipment = m_dock->only();
    QVERIFY(*m_dock->ledger().read(
        [&](View &view) -> Result<bool> { return isForSite(view, shipment, m_dock->identity()); }));
}

void tst_Shipments::findsTheReceiptByAnyFirstScan()
{
    const ReceiptId receipt = m_dock->pallet();
    const auto found = [&](const ScannedCode &code) {
        return *m_dock->ledger().read([&](View &view) { return findReceiptFor(view, code); });
    };
    QCOMPARE(found(Dock::code("u5")), std::optional(receipt));
    QCOMPARE(found(Dock::code("p1")), std::optional(receipt));
    ScannedCode note;
    note.raw = "ASN-1";
    QCOMPARE(found(note), std::optional(receipt));
    note.raw = "PO-1";
    QCOMPARE(found(note), std::optional(receipt));
    note.raw = "ASN-2";
    QCOMPARE(found(note), std::nullopt);
    QCOMPARE(found(Dock::code("u77")), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_Shipments)
#include "tst_shipments.moc"
