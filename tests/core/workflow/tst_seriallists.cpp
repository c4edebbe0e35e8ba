#include "asn/asnerrors.h"
#include "core/workflow/arrivalbench.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// Deliveries that a list of serials tells of.
class tst_SerialLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<ArrivalBench>(); }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }
    void expectsAListOfSerials();
    void infersWhatAListSaysIsInside();
    void takesUnitsOutOfAListedCase();
    void refusesAListThatContradictsItself_data();
    void refusesAListThatContradictsItself();

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
    ShipmentId list(const std::vector<ListedSerial> &serials)
    {
        const DocumentId id = m_dock->nextDocument();
        return *m_dock->write([&](WriteTransaction &transaction) -> Result<ShipmentId> {
            const Result<ShipmentId> made = serialListArrived(transaction, serials, "LIST-1", id);
            Dock::imported(transaction, id);
            return made;
        });
    }

    std::unique_ptr<ArrivalBench> m_dock;
};

void tst_SerialLists::expectsAListOfSerials()
{
    std::vector<ListedSerial> serials;
    serials.reserve(2500);
    for (int i = 0; i < 2500; ++i)
        serials.push_back({ Dock::key("u" + QByteArray::number(i)), "L5", "2028-01-31", {}, {} });
    const ShipmentId shipment = list(serials);
    QCOMPARE(m_dock->only().id, shipment);
    QCOMPARE(m_dock->only().expected.units, 2500);
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->scan(receipt, Dock::code("u2499", "L5", "2028-01")).verdict, Verdict::Accepted);
    QCOMPARE(m_dock->scan(receipt, Dock::code("u7", "L6")).verdict, Verdict::LotMismatch);
    QCOMPARE(m_dock->verdict(receipt, "u2500"), Verdict::Unknown);
}

void tst_SerialLists::infersWhatAListSaysIsInside()
{
    // The pallet has a row of its own, one case has not.
    const ShipmentId shipment
        = list(serialsOf({ { "u1", "p2" }, { "p2", "p1" }, { "u2", "p2" }, { "u3", "p3" }, { "u4", "" } }));
    QCOMPARE(m_dock->only().expected.units, 4);
    QCOMPARE(m_dock->only().expected.cases, 2);
    QCOMPARE(m_dock->only().expected.pallets, 1);
    const ReceiptId receipt = m_dock->receiptOf(shipment);
    QCOMPARE(m_dock->scan(receipt, "p1").inferred, 3);
    QCOMPARE(m_dock->scan(receipt, "p3").inferred, 1);
    QCOMPARE(m_dock->verdict(receipt, "u4"), Verdict::Accepted);
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Duplicate);
    QVERIFY(m_dock->submit(receipt));
    for (const char *name : { "u1", "u2", "u3", "u4", "p1", "p2", "p3" })
        QCOMPARE(m_dock->state(name), ItemState::Received);
}

void tst_SerialLists::takesUnitsOutOfAListedCase()
{
    const ShipmentId shipment = list(serialsOf({ { "u1", "p2" }, { "u2", "p2" } }));
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

void tst_SerialLists::refusesAListThatContradictsItself_data()
{
    QTest::addColumn<Told>("rows");
    QTest::newRow("in two cases") << Told { { "u1", "p1" }, { "u1", "p2" } };
    QTest::newRow("inside itself") << Told { { "p1", "p2" }, { "p2", "p3" }, { "p3", "p1" } };
}

void tst_SerialLists::refusesAListThatContradictsItself()
{
    QFETCH(Told, rows);
    const Result<ShipmentId> refused = m_dock->ledger().write([&](WriteTransaction &transaction) {
        return serialListArrived(transaction, serialsOf(rows), "LIST-1", DocumentId { 1 });
    });
    QVERIFY(!refused && refused.error().code == packledger::codes::asnHierarchy);
}

QTEST_GUILESS_MAIN(tst_SerialLists)
#include "tst_seriallists.moc"
