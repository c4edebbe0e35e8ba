#include "asn/asnerrors.h"
#include "ledger/shippingfacts.h"
#include "support/dock.h"
#include "workflow/expectedshipment.h"
#include "workflow/receivingerrors.h"
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
    void init() { m_dock = std::make_unique<Dock>(); }
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
    void takesBackWhatIsDeclaredWrong();
    void followsGoodsThatAreShippedOn();
    void cancelsANotice();
    void receivesOnANoticeAlone();
    void infersWhatANoticeSaysIsInside();
    void eventsKnowBetterThanTheNotice();
    void takesUnitsOutOfAListedCase();
    void countsANumberWithoutContentsAsNoPallet();
    void expectsAListOfSerials();
    void infersWhatAListSaysIsInside();
    void refusesAListThatContradictsItself_data();
    void refusesAListThatContradictsItself();
    void findsTheReceiptByAnyFirstScan();

    void receivesBlindGoodsWhenTheDataCome();
    void receivesBlindGoodsAfterSubmissionWhenTheDataCome();
    void keepsTheRestOfALateDeliveryOpen();
    void reviewsHeldPacksWhenTheDataCome();
    void tellsAWrongLotFromLateData();

private:
    using Told = QList<std::pair<QByteArray, QByteArray>>; ///< item, container

    static std::vector<ListedSerial> serialsOf(const Told &rows)
    {
        std::vector<ListedSerial> serials;
        for (const auto &[item, container] : rows) {
            ListedSerial serial { Dock::key(item), "L5", "2028-01-31", {}, {} };
            if (!container.isEmpty())
                serial.parent = Dock::key(container);
            serials.push_back(serial);
        }
        return serials;
    }
    ShipmentId list(const Told &rows)
    {
        const DocumentId id = m_dock->nextDocument();
        return *m_dock->write([&](WriteTransaction &transaction) -> Result<ShipmentId> {
            const Result<ShipmentId> made = serialListArrived(transaction, serialsOf(rows), "LIST-1", id);
            Dock::imported(transaction, id);
            return made;
        });
    }
    Shipment only()
    {
        const std::vector<Shipment> all = m_dock->shipments();
        if (all.size() != 1)
            qWarning("%d shipments", int(all.size()));
        return all.empty() ? Shipment {} : all.front();
    }
    static asn::ShipNotice notice(const QByteArray &number = "ASN-1", qint64 units = 6)
    {
        asn::ShipNotice notice;
        notice.shipmentId = number;
        asn::Party seller;
        seller.role = "SE";
        seller.gln = gs1::ItemKey::fromUri(Dock::seller).gln();
        notice.parties.push_back(seller);
        notice.orders.push_back({});
        notice.orders.back().purchaseOrder = "PO-1";
        asn::Container pallet;
        pallet.level = asn::Container::Level::Tare;
        pallet.sscc = *Dock::key("p1").sscc();
        notice.containers.push_back(pallet);
        asn::Line line;
        line.gtin = *gs1::Gtin::parse("00361414312340");
        line.lot = "L1";
        line.expiry = QDate(2028, 6, 30);
        line.quantity = units;
        line.unit = "EA";
        notice.lines.push_back(line);
        return notice;
    }
    ShipmentId announce(const asn::ShipNotice &notice)
    {
        const DocumentId id = m_dock->nextDocument();
        return *m_dock->write([&](WriteTransaction &transaction) -> Result<ShipmentId> {
            const Result<ShipmentId> shipment = shipNoticeArrived(transaction, notice, id);
            Dock::imported(transaction, id);
            return shipment;
        });
    }
    static std::vector<epcis::Event> palletEvents()
    {
        return { Dock::commissioned({ "u1", "u2", "u3", "u4", "u5", "u6", "c1", "c2" }),
            Dock::packed("c1", { "u1", "u2", "u3" }, 2), Dock::packed("c2", { "u4", "u5", "u6" }, 3),
            Dock::packed("p1", { "c1", "c2" }, 4), Dock::shipped({ "p1" }) };
    }
    void addProduct()
    {
        (void)m_dock->write([](WriteTransaction &transaction) -> Result<void> {
            Product product;
            product.gtin = "00361414312340";
            product.name = QStringLiteral("Exampline");
            transaction.appendAct("product.set", MasterDataStore::toJson(product));
            return {};
        });
    }

    std::unique_ptr<Dock> m_dock;
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
    m_dock->document(palletEvents());
    const Shipment shipment = only();
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
    QCOMPARE(only().expected.units, 0);
    std::vector<epcis::Event> rest = palletEvents();
    rest.pop_back();
    m_dock->document(rest);
    QCOMPARE(only().expected.units, 6);
    QCOMPARE(m_dock->overview(only().receipt).units.expected, 6);
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
        announce(notice());
        QCOMPARE(only().coverage(), DataCoverage::NoticeOnly);
        QCOMPARE(only().expected.units, 6);
        QCOMPARE(only().expected.pallets, 1);
    }
    m_dock->document(palletEvents());
    if (!noticeFirst)
        announce(notice());
    const Shipment shipment = only();
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
    addProduct();
    if (noticeFirst)
        announce(notice("ASN-1", 7));
    m_dock->document(palletEvents());
    if (!noticeFirst)
        announce(notice("ASN-1", 7));
    const ReceiptId receipt = only().receipt;
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
    asn::ShipNotice other = notice();
    other.lines.front().lot = "L-1";
    m_dock->document(palletEvents());
    announce(other);
    for (const ReceiptLine &line : m_dock->overview(only().receipt).lines)
        QCOMPARE(line.serialsMissing, 0);
}

void tst_Shipments::keepsDeliveriesOfTwoSellersApart()
{
    m_dock->document(palletEvents());
    asn::ShipNotice other = notice();
    other.parties.front().gln = *gs1::Gln::parse("0399999000017");
    announce(other);
    QCOMPARE(m_dock->shipments().size(), size_t(2));
}

void tst_Shipments::addsOrdersOfATransactionEvent()
{
    std::vector<epcis::Event> events = palletEvents();
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
    QCOMPARE(only().purchaseOrders, QByteArrayList { "PO-8" });
    QCOMPARE(only().expected.units, 6);
}

void tst_Shipments::takesBackWhatIsVoided()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("p1") }, "void_shipping", "in_progress").second(50) });
    QVERIFY(m_dock->shipments().empty());
    QCOMPARE(m_dock->receipt(receipt).state, ReceiptState::Voided);
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
    std::vector<epcis::Event> events = palletEvents();
    events.back()
        = anEvent().shipping({ Dock::epc("p1") }).from(Dock::seller).to("urn:epc:id:sgln:0388888.00001.0").second(10);
    events.push_back(
        anEvent().shipping({ Dock::epc("p1") }).from("urn:epc:id:sgln:0388888.00001.0").to(Dock::here).second(20));
    m_dock->document(events);
    QCOMPARE(only().expected.units, 6);
    const Shipment shipment = only();
    QVERIFY(*m_dock->ledger().read(
        [&](View &view) -> Result<bool> { return isForSite(view, shipment, m_dock->identity()); }));
}

void tst_Shipments::cancelsANotice()
{
    announce(notice());
    asn::ShipNotice cancelled = notice();
    cancelled.purpose = asn::ShipNotice::Purpose::Cancel;
    announce(cancelled);
    QVERIFY(m_dock->shipments().empty());
}

void tst_Shipments::receivesOnANoticeAlone()
{
    addProduct();
    const ShipmentId shipment = announce(notice("ASN-1", 2));
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->verdict(receipt, "p1"), Verdict::Accepted); // named in the notice
    const ReceiveOutcome first = m_dock->scan(receipt, Dock::code("u1", "L1", "2028-06"));
    QCOMPARE(first.verdict, Verdict::Unknown);
    QCOMPARE(first.reason, Reason::AwaitingData);
    m_dock->scan(receipt, Dock::code("u2", "L1", "2028-06"));
    QCOMPARE(m_dock->scan(receipt, Dock::code("u3", "L1", "2028-06")).reason, Reason::Overage);
    m_dock->document(palletEvents());
    // The data came: what waited for them counts.
    QCOMPARE(m_dock->evidence(receipt, "u1"), Evidence::Scanned);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 3, 3, 0, 0 }));
}

void tst_Shipments::infersWhatANoticeSaysIsInside()
{
    // S-O-T-P-I: p1 { p2 { u1 u2 }, p3 { u3 } }, where an unnumbered level stands between pallet and second case.
    asn::ShipNotice sent = notice("ASN-1", 3);
    sent.lines.clear();
    const auto add = [&](asn::Container::Level level, const char *name, int parent) {
        asn::Container container;
        container.level = level;
        container.parent = parent;
        if (name)
            container.sscc = *Dock::key(name).sscc();
        sent.containers.push_back(container);
        return int(sent.containers.size()) - 1;
    };
    const int first = add(asn::Container::Level::Pack, "p2", 0);
    const int second = add(asn::Container::Level::Pack, "p3", add(asn::Container::Level::Other, nullptr, 0));
    for (const auto &[container, serials] : { std::pair { first, std::vector<QByteArray> { "u1", "u2" } },
             std::pair { second, std::vector<QByteArray> { "u3" } } }) {
        asn::Line line;
        line.gtin = *gs1::Gtin::parse("00361414312340");
        line.lot = "L1";
        line.expiry = QDate(2028, 6, 30);
        line.quantity = qint64(serials.size());
        line.unit = "EA";
        line.serials = serials;
        line.container = container;
        sent.lines.push_back(line);
    }
    const ShipmentId shipment = announce(sent);
    QCOMPARE(only().expected.units, 3);
    QCOMPARE(only().expected.cases, 2);
    QCOMPARE(only().expected.pallets, 1);
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->overview(receipt).exceptions.size(), size_t(3)); // a pallet, its cases, their units: nothing twice
    const ReceiveOutcome outer = m_dock->scan(receipt, "p2");
    QCOMPARE(outer.verdict, Verdict::Accepted);
    QCOMPARE(outer.level, std::optional(Level::Case));
    QCOMPARE(outer.inferred, 2);
    QCOMPARE(m_dock->scan(receipt, "p1").inferred, 2); // p3 and u3
    QCOMPARE(m_dock->evidence(receipt, "u3"), Evidence::Inferred);
    QVERIFY(m_dock->overview(receipt).exceptions.empty());
    QVERIFY(m_dock->submit(receipt));
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->state("u3"), ItemState::Received);
}

void tst_Shipments::eventsKnowBetterThanTheNotice()
{
    asn::ShipNotice sent = notice("ASN-1", 6);
    asn::Container wrong; // a case that was left behind
    wrong.sscc = *Dock::key("p9").sscc();
    wrong.parent = 0;
    sent.containers.push_back(wrong);
    const ShipmentId shipment = announce(sent);
    QCOMPARE(only().expected.cases, 1);
    m_dock->document(palletEvents());
    QCOMPARE(only().id, shipment);
    QCOMPARE(only().expected.cases, 2); // c1 and c2
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->scan(receipt, "p1").inferred, 8);
    QVERIFY(m_dock->overview(receipt).exceptions.empty());
}

void tst_Shipments::takesUnitsOutOfAListedCase()
{
    const ShipmentId shipment = list({ { "u1", "p2" }, { "u2", "p2" } });
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->scan(receipt, "p2").inferred, 2);
    // One is not what it should be: it is taken out, and the case speaks for the other no more.
    QCOMPARE(m_dock->scan(receipt, Dock::code("u1", "L6")).verdict, Verdict::LotMismatch);
    QCOMPARE(m_dock->verdict(receipt, "u2"), Verdict::Accepted);
    QVERIFY(m_dock->submit(receipt, { true, QStringLiteral("one aside"), false }));
    QCOMPARE(m_dock->state("u2"), ItemState::Received);
    QVERIFY(m_dock->state("u1") != ItemState::Received);
    // Events that come later fold the items anew.
    m_dock->document({ Dock::commissioned({ "u1", "u2" }, "L5", "2028-01-31") });
    QCOMPARE(m_dock->state("u2"), ItemState::Received);
}

void tst_Shipments::countsANumberWithoutContentsAsNoPallet()
{
    asn::ShipNotice sent = notice("ASN-1", 2);
    sent.containers.front().level = asn::Container::Level::Pack; // S-O-P-I: what bears the number is a case
    announce(sent);
    QCOMPARE(only().expected.pallets, 0);
    QCOMPARE(only().expected.cases, 1);
}

void tst_Shipments::infersWhatAListSaysIsInside()
{
    // The pallet has a row of its own, one case has not.
    const ShipmentId shipment = list({ { "u1", "p2" }, { "p2", "p1" }, { "u2", "p2" }, { "u3", "p3" }, { "u4", "" } });
    QCOMPARE(only().expected.units, 4);
    QCOMPARE(only().expected.cases, 2);
    QCOMPARE(only().expected.pallets, 1);
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->scan(receipt, "p1").inferred, 3);
    QCOMPARE(m_dock->scan(receipt, "p3").inferred, 1);
    QCOMPARE(m_dock->verdict(receipt, "u4"), Verdict::Accepted);
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Duplicate);
    QVERIFY(m_dock->submit(receipt));
    for (const char *name : { "u1", "u2", "u3", "u4", "p1", "p2", "p3" })
        QCOMPARE(m_dock->state(name), ItemState::Received);
}

void tst_Shipments::refusesAListThatContradictsItself_data()
{
    QTest::addColumn<Told>("rows");
    QTest::newRow("in two cases") << Told { { "u1", "p1" }, { "u1", "p2" } };
    QTest::newRow("inside itself") << Told { { "p1", "p2" }, { "p2", "p3" }, { "p3", "p1" } };
}

void tst_Shipments::refusesAListThatContradictsItself()
{
    QFETCH(Told, rows);
    const Result<ShipmentId> refused = m_dock->ledger().write([&](WriteTransaction &transaction) {
        return serialListArrived(transaction, serialsOf(rows), "LIST-1", DocumentId { 1 });
    });
    QVERIFY(!refused && refused.error().code == packledger::codes::asnHierarchy);
}

void tst_Shipments::expectsAListOfSerials()
{
    const DocumentId id = m_dock->nextDocument();
    std::vector<ListedSerial> serials;
    for (int i = 0; i < 2500; ++i)
        serials.push_back({ Dock::key("u" + QByteArray::number(i)), "L5", "2028-01-31", {}, {} });
    const ShipmentId shipment = *m_dock->write([&](WriteTransaction &transaction) -> Result<ShipmentId> {
        const Result<ShipmentId> made = serialListArrived(transaction, serials, "LIST-1", id);
        Dock::imported(transaction, id);
        return made;
    });
    QCOMPARE(only().id, shipment);
    QCOMPARE(only().expected.units, 2500);
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->scan(receipt, Dock::code("u2499", "L5", "2028-01")).verdict, Verdict::Accepted);
    QCOMPARE(m_dock->scan(receipt, Dock::code("u7", "L6")).verdict, Verdict::LotMismatch);
    QCOMPARE(m_dock->verdict(receipt, "u2500"), Verdict::Unknown);
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

void tst_Shipments::receivesBlindGoodsWhenTheDataCome()
{
    addProduct();
    const ReceiptId blind = m_dock->blind();
    for (const QByteArray name : { "u1", "u2", "u3" })
        QCOMPARE(m_dock->scan(blind, Dock::code(name, "L1", "2028-06")).reason, Reason::AwaitingData);
    m_dock->document(palletEvents());
    QCOMPARE(m_dock->receipt(blind).shipment, only().id);
    QCOMPARE(m_dock->overview(blind).units, (ReceiptCount { 6, 3, 0, 0, 0 }));
    QCOMPARE(m_dock->verdict(blind, "u1"), Verdict::Duplicate);
}

void tst_Shipments::receivesBlindGoodsAfterSubmissionWhenTheDataCome()
{
    addProduct();
    const ReceiptId blind = m_dock->blind();
    for (const QByteArray name : { "u1", "u2", "u3", "u4", "u5", "u6" })
        m_dock->scan(blind, name);
    const Result<SubmitOutcome> waiting = m_dock->submit(blind);
    QVERIFY(waiting && !waiting->refused);
    QVERIFY(waiting->events.empty());
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "awaiting-data" });
    m_dock->document(palletEvents());
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(only().state, ShipmentState::Confirmed);
    QCOMPARE(only().receipt, blind);
    QCOMPARE(m_dock->overview(blind).units.seen, 6);
}

void tst_Shipments::keepsTheRestOfALateDeliveryOpen()
{
    addProduct();
    const ReceiptId blind = m_dock->blind();
    m_dock->scan(blind, "u1");
    QVERIFY(m_dock->submit(blind));
    m_dock->document(palletEvents());
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->state("u2"), ItemState::InTransit);
    QCOMPARE(only().state, ShipmentState::Receiving);
    const ReceiptId rest = only().receipt;
    QVERIFY(rest != blind);
    QCOMPARE(m_dock->scan(rest, "p1").inferred, 7);
    QVERIFY(!m_dock->submit(rest)->refused);
    QCOMPARE(only().state, ShipmentState::Confirmed);
}

void tst_Shipments::reviewsHeldPacksWhenTheDataCome()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->scan(receipt, "u7").tray, 1);
    // A corrected shipping event of the same delivery names one more.
    epcis::Event more = Dock::shipped({ "u7" }, "1", 12);
    m_dock->document({ Dock::commissioned({ "u7" }, "L1", "2028-06-30", 5), more });
    QCOMPARE(m_dock->evidence(receipt, "u7"), Evidence::Scanned);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 7, 1, 0, 0, 0 }));
}

void tst_Shipments::tellsAWrongLotFromLateData()
{
    addProduct();
    const ReceiptId blind = m_dock->blind();
    m_dock->scan(blind, Dock::code("u1", "OTHER", "2028-06"));
    m_dock->scan(blind, Dock::code("u2", "L1", "2028-06"));
    QVERIFY(m_dock->submit(blind));
    m_dock->document(palletEvents());
    QCOMPARE(m_dock->state("u2"), ItemState::Received);
    QVERIFY(m_dock->state("u1") != ItemState::Received);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
    QCOMPARE(m_dock->overview(blind).exceptions.front().verdict, Verdict::LotMismatch);
}

QTEST_GUILESS_MAIN(tst_Shipments)
#include "tst_shipments.moc"
