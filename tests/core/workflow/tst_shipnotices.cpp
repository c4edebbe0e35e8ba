#include "core/workflow/arrivalbench.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// Deliveries that only a notice tells of: what is expected, what is taken to be inside, and what events know better.
class tst_ShipNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<ArrivalBench>(); }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }
    void cancelsANotice();
    void receivesOnANoticeAlone();
    void infersWhatANoticeSaysIsInside();
    void eventsKnowBetterThanTheNotice();
    void countsANumberWithoutContentsAsNoPallet();

private:
    std::unique_ptr<ArrivalBench> m_dock;
};

void tst_ShipNotices::cancelsANotice()
{
    m_dock->announce(ArrivalBench::notice());
    asn::ShipNotice cancelled = ArrivalBench::notice();
    cancelled.purpose = asn::ShipNotice::Purpose::Cancel;
    m_dock->announce(cancelled);
    QVERIFY(m_dock->shipments().empty());
}

void tst_ShipNotices::receivesOnANoticeAlone()
{
    m_dock->addProduct();
    const ShipmentId shipment = m_dock->announce(ArrivalBench::notice("ASN-1", 2));
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->verdict(receipt, "p1"), Verdict::Accepted); // named in the notice
    const ReceiveOutcome first = m_dock->scan(receipt, Dock::code("u1", "L1", "2028-06"));
    QCOMPARE(first.verdict, Verdict::Unknown);
    QCOMPARE(first.reason, Reason::AwaitingData);
    m_dock->scan(receipt, Dock::code("u2", "L1", "2028-06"));
    QCOMPARE(m_dock->scan(receipt, Dock::code("u3", "L1", "2028-06")).reason, Reason::Overage);
    m_dock->document(ArrivalBench::palletEvents());
    // The data came: what waited for them counts.
    QCOMPARE(m_dock->evidence(receipt, "u1"), Evidence::Scanned);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 3, 3, 0, 0 }));
}

void tst_ShipNotices::infersWhatANoticeSaysIsInside()
{
    // S-O-T-P-I: p1 { p2 { u1 u2 }, p3 { u3 } }, where an unnumbered level stands between pallet and second case.
    asn::ShipNotice sent = ArrivalBench::notice("ASN-1", 3);
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
    const ShipmentId shipment = m_dock->announce(sent);
    QCOMPARE(m_dock->only().expected.units, 3);
    QCOMPARE(m_dock->only().expected.cases, 2);
    QCOMPARE(m_dock->only().expected.pallets, 1);
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

void tst_ShipNotices::eventsKnowBetterThanTheNotice()
{
    asn::ShipNotice sent = ArrivalBench::notice("ASN-1", 6);
    asn::Container wrong; // a case that was left behind
    wrong.sscc = *Dock::key("p9").sscc();
    wrong.parent = 0;
    sent.containers.push_back(wrong);
    const ShipmentId shipment = m_dock->announce(sent);
    QCOMPARE(m_dock->only().expected.cases, 1);
    m_dock->document(ArrivalBench::palletEvents());
    QCOMPARE(m_dock->only().id, shipment);
    QCOMPARE(m_dock->only().expected.cases, 2); // c1 and c2
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->scan(receipt, "p1").inferred, 8);
    QVERIFY(m_dock->overview(receipt).exceptions.empty());
}

void tst_ShipNotices::countsANumberWithoutContentsAsNoPallet()
{
    asn::ShipNotice sent = ArrivalBench::notice("ASN-1", 2);
    sent.containers.front().level = asn::Container::Level::Pack; // S-O-P-I: what bears the number is a case
    m_dock->announce(sent);
    QCOMPARE(m_dock->only().expected.pallets, 0);
    QCOMPARE(m_dock->only().expected.cases, 1);
}

QTEST_GUILESS_MAIN(tst_ShipNotices)
#include "tst_shipnotices.moc"
