#include "core/workflow/arrivalbench.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// Goods that were there before their data.
class tst_LateData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<ArrivalBench>(); }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }
    void receivesBlindGoodsWhenTheDataCome();
    void receivesBlindGoodsAfterSubmissionWhenTheDataCome();
    void keepsTheRestOfALateDeliveryOpen();
    void reviewsHeldPacksWhenTheDataCome();
    void tellsAWrongLotFromLateData();

private:
    std::unique_ptr<ArrivalBench> m_dock;
};

void tst_LateData::receivesBlindGoodsWhenTheDataCome()
{
    m_dock->addProduct();
    const ReceiptId blind = m_dock->blind();
    for (const QByteArray name : { "u1", "u2", "u3" })
        QCOMPARE(m_dock->scan(blind, Dock::code(name, "L1", "2028-06")).reason, Reason::AwaitingData);
    m_dock->document(ArrivalBench::palletEvents());
    QCOMPARE(m_dock->receipt(blind).shipment, m_dock->only().id);
    QCOMPARE(m_dock->overview(blind).units, (ReceiptCount { 6, 3, 0, 0, 0 }));
    QCOMPARE(m_dock->verdict(blind, "u1"), Verdict::Duplicate);
}

void tst_LateData::receivesBlindGoodsAfterSubmissionWhenTheDataCome()
{
    m_dock->addProduct();
    const ReceiptId blind = m_dock->blind();
    for (const QByteArray name : { "u1", "u2", "u3", "u4", "u5", "u6" })
        m_dock->scan(blind, name);
    const Result<SubmitOutcome> waiting = m_dock->submit(blind);
    QVERIFY(waiting && !waiting->refused);
    QVERIFY(waiting->events.empty());
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "awaiting-data" });
    m_dock->document(ArrivalBench::palletEvents());
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->only().state, ShipmentState::Confirmed);
    QCOMPARE(m_dock->only().receipt, blind);
    QCOMPARE(m_dock->overview(blind).units.seen, 6);
}

void tst_LateData::keepsTheRestOfALateDeliveryOpen()
{
    m_dock->addProduct();
    const ReceiptId blind = m_dock->blind();
    m_dock->scan(blind, "u1");
    QVERIFY(m_dock->submit(blind));
    m_dock->document(ArrivalBench::palletEvents());
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->state("u2"), ItemState::InTransit);
    QCOMPARE(m_dock->only().state, ShipmentState::Receiving);
    const ReceiptId rest = m_dock->only().receipt;
    QVERIFY(rest != blind);
    QCOMPARE(m_dock->scan(rest, "p1").inferred, 7);
    QVERIFY(!m_dock->submit(rest)->refused);
    QCOMPARE(m_dock->only().state, ShipmentState::Confirmed);
}

void tst_LateData::reviewsHeldPacksWhenTheDataCome()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->scan(receipt, "u7").tray, 1);
    // A corrected shipping event of the same delivery names one more.
    epcis::Event more = Dock::shipped({ "u7" }, "1", 12);
    m_dock->document({ Dock::commissioned({ "u7" }, "L1", "2028-06-30", 5), more });
    QCOMPARE(m_dock->evidence(receipt, "u7"), Evidence::Scanned);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 7, 1, 0, 0, 0 }));
}

void tst_LateData::tellsAWrongLotFromLateData()
{
    m_dock->addProduct();
    const ReceiptId blind = m_dock->blind();
    m_dock->scan(blind, Dock::code("u1", "OTHER", "2028-06"));
    m_dock->scan(blind, Dock::code("u2", "L1", "2028-06"));
    QVERIFY(m_dock->submit(blind));
    m_dock->document(ArrivalBench::palletEvents());
    QCOMPARE(m_dock->state("u2"), ItemState::Received);
    QVERIFY(m_dock->state("u1") != ItemState::Received);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
    QCOMPARE(m_dock->overview(blind).exceptions.front().verdict, Verdict::LotMismatch);
}

QTEST_GUILESS_MAIN(tst_LateData)
#include "tst_latedata.moc"
