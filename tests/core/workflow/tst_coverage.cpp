#include "workflow/coverage.h"

#include "support/dock.h"
#include "workflow/expectedshipment.h"

#include <QFile>
#include <QJsonObject>
#include <QTimeZone>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// How much of what suppliers shipped came with data, and when: from real receipts.
class tst_Coverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<Dock>();
        addProduct();
    }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }

    void countsDataThatWereThereOnArrival();
    void countsDataThatCameAfterTheGoods();
    void countsWhatHasNoDataAtAll();
    void tellsMedianAndWorstDelayOfUnits();
    void countsPartsOfADeliveryOnce();
    void countsAnOpenReceiptAsItStands();
    void takesAListOfSerialsForData();
    void takesANoticeForNoData();
    void forgetsDataThatWereTakenBack();
    void wantsNewDataForWhatComesBack();
    void countsWhatAVoidedShipmentBrought();
    void countsDataWithoutGoods();
    void callsSuppliersByTheirProfile();
    void knowsATypedSupplierByName();
    void cutsTheTimeIntoWeeksAndMonths();
    void countsDocumentsThatWereRefused();
    void leavesOutWhoOnlyBuys();
    void leavesOtherSuppliersOut();
    void writesATable();

private:
    static constexpr qint64 hourMs = 3'600'000;
    static constexpr qint64 dayMs = 24 * hourMs;

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
    void addPartner(const QByteArray &name, const QString &title, const QByteArray &gln)
    {
        (void)m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("partner.set",
                QJsonObject { { QStringLiteral("name"), QString::fromLatin1(name) },
                    { QStringLiteral("gln"), QString::fromLatin1(gln) },
                    { QStringLiteral("profile"), QJsonObject { { QStringLiteral("title"), title } } } });
            return {};
        });
    }
    /// A document of a partner that came in and was settled.
    static void arrived(WriteTransaction &transaction, const char *partner, qint64 id, const char *state)
    {
        QByteArray content = "arrival " + QByteArray::number(id);
        const QByteArray sha256 = Sha256::of(content);
        QBuffer bytes(&content);
        bytes.open(QIODevice::ReadOnly);
        if (!transaction.documents().keepBytes(bytes, sha256))
            qFatal("bytes");
        transaction.appendAct("inbox.kept",
            QJsonObject { { QStringLiteral("inbox"), id }, { QStringLiteral("partner"), QString::fromLatin1(partner) },
                { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) } });
        QJsonObject settled { { QStringLiteral("inbox"), id },
            { QStringLiteral("state"), QString::fromLatin1(state) } };
        if (qstrcmp(state, "refused") == 0 || qstrcmp(state, "quarantined") == 0)
            settled.insert(QStringLiteral("code"), QStringLiteral("epcis.xml"));
        transaction.appendAct("inbox.settled", settled);
    }
    static QByteArray sellerGln() { return gs1::ItemKey::fromUri(Dock::seller).gln()->digits(); }
    static std::vector<epcis::Event> palletEvents()
    {
        return { Dock::commissioned({ "u1", "u2", "u3", "u4", "u5", "u6", "c1", "c2" }),
            Dock::packed("c1", { "u1", "u2", "u3" }, 2), Dock::packed("c2", { "u4", "u5", "u6" }, 3),
            Dock::packed("p1", { "c1", "c2" }, 4), Dock::shipped({ "p1" }) };
    }
    CoverageQuestion question(CoverageQuestion::By by = CoverageQuestion::By::Month) const
    {
        const QDate today = m_dock->clock.today();
        return { today.addDays(-40), today.addDays(40), by };
    }
    Coverage coverage(const CoverageQuestion &asked)
    {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<Coverage> { return coverageOf(view, asked, m_dock->clock.now()); });
    }
    Coverage coverage() { return coverage(question()); }
    CoverageFigures total() { return coverage().total; }
    ReceiptId blindWith(const QByteArrayList &names)
    {
        const ReceiptId blind = m_dock->blind();
        for (const QByteArray &name : names)
            m_dock->scan(blind, name);
        return blind;
    }

    std::unique_ptr<Dock> m_dock;
};

void tst_Coverage::countsDataThatWereThereOnArrival()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->clock.advance(dayMs);
    m_dock->scan(receipt, "p1");
    QVERIFY(!m_dock->submit(receipt)->refused);
    const CoverageFigures figures = total();
    QCOMPARE(figures.deliveries, 1);
    QCOMPARE(figures.deliveriesInTime, 1);
    QCOMPARE(figures.units, 6);
    QCOMPARE(figures.inTime, 6);
    QCOMPARE(figures.late + figures.without + figures.exceptions, 0);
    QCOMPARE(coverage().deliveries.size(), size_t(1));
    QCOMPARE(coverage().deliveries.front().reference, QStringLiteral("ASN-1"));
    QCOMPARE(coverage().deliveries.front().arrivedMs, m_dock->clock.now().ms);
}

void tst_Coverage::countsDataThatCameAfterTheGoods()
{
    const ReceiptId blind = blindWith({ "u1", "u2", "u3", "u4", "u5", "u6" });
    QVERIFY(!m_dock->submit(blind)->refused);
    QCOMPARE(total().without, 6);
    QCOMPARE(total().exceptions, 6);
    m_dock->clock.advance(5 * hourMs);
    m_dock->document(palletEvents());
    const CoverageFigures figures = total();
    QCOMPARE(figures.units, 6);
    QCOMPARE(figures.late, 6);
    QCOMPARE(figures.without, 0);
    QCOMPARE(figures.medianDelayMs, 5 * hourMs);
    QCOMPARE(figures.worstDelayMs, 5 * hourMs);
    QCOMPARE(figures.exceptions, 0);
    QCOMPARE(figures.deliveries, 1);
    QCOMPARE(figures.deliveriesInTime, 0);
    // The same delivery comes from who the data say now, not from who was typed.
    QCOMPARE(coverage().suppliers.size(), size_t(1));
    QCOMPARE(coverage().suppliers.front().gln, sellerGln());
}

void tst_Coverage::countsWhatHasNoDataAtAll()
{
    const ReceiptId blind = blindWith({ "u1", "u2", "p9" });
    m_dock->scan(blind, "u2");
    QVERIFY(!m_dock->submit(blind)->refused);
    const Coverage told = coverage();
    QCOMPARE(told.total.units, 2);
    QCOMPARE(told.total.without, 2);
    QCOMPARE(told.total.unknownContainers, 1);
    QCOMPARE(told.suppliers.front().name, QStringLiteral("Somebody"));
    QVERIFY(told.suppliers.front().gln.isEmpty());
    QCOMPARE(told.deliveries.front().reference, QStringLiteral("LS-1"));
}

void tst_Coverage::tellsMedianAndWorstDelayOfUnits()
{
    const ReceiptId blind = blindWith({ "u1", "u2", "u3", "u4", "u5", "u6" });
    QVERIFY(!m_dock->submit(blind)->refused);
    m_dock->clock.advance(hourMs);
    m_dock->document({ Dock::commissioned({ "u1", "u2", "u3", "u4" }), Dock::shipped({ "u1", "u2", "u3", "u4" }) });
    m_dock->clock.advance(9 * hourMs);
    m_dock->document({ Dock::commissioned({ "u5" }), Dock::shipped({ "u5" }, "2") });
    const CoverageFigures figures = total();
    QCOMPARE(figures.late, 5);
    QCOMPARE(figures.without, 1);
    QCOMPARE(figures.medianDelayMs, hourMs);
    QCOMPARE(figures.worstDelayMs, 10 * hourMs);
}

void tst_Coverage::countsPartsOfADeliveryOnce()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "c1");
    QVERIFY(!m_dock->submit(receipt, { true, QStringLiteral("the rest comes"), true })->refused);
    m_dock->clock.advance(dayMs);
    const ReceiptId rest = m_dock->shipments().front().receipt;
    QVERIFY(rest != receipt);
    m_dock->scan(rest, "c2");
    QVERIFY(!m_dock->submit(rest)->refused);
    const CoverageFigures figures = total();
    QCOMPARE(figures.deliveries, 1);
    QCOMPARE(figures.units, 6);
    QCOMPARE(figures.inTime, 6);
    QCOMPARE(coverage().deliveries.size(), size_t(2));
}

void tst_Coverage::countsAnOpenReceiptAsItStands()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(total(), CoverageFigures());
    m_dock->scan(receipt, "c1");
    m_dock->scan(receipt, "u9"); // nobody announced it
    CoverageFigures figures = total();
    QCOMPARE(figures.units, 4);
    QCOMPARE(figures.inTime, 3);
    QCOMPARE(figures.without, 1);
    m_dock->scan(receipt, "p1");
    figures = total();
    QCOMPARE(figures.units, 7);
    QCOMPARE(figures.inTime, 6);
}

void tst_Coverage::takesAListOfSerialsForData()
{
    const DocumentId id = m_dock->nextDocument();
    const Result<ShipmentId> listed = m_dock->write([&](WriteTransaction &transaction) -> Result<ShipmentId> {
        std::vector<ListedSerial> serials { { Dock::key("u1"), "L5", "2028-01-31", Dock::key("c1"), {} },
            { Dock::key("u2"), "L5", "2028-01-31", Dock::key("c1"), {} } };
        const Result<ShipmentId> made = serialListArrived(transaction, serials, "LIST-1", id);
        Dock::imported(transaction, id);
        return made;
    });
    QVERIFY(listed);
    m_dock->clock.advance(hourMs);
    const ReceiptId receipt = m_dock->receiptOf(*listed);
    m_dock->scan(receipt, "c1");
    QVERIFY(!m_dock->submit(receipt)->refused);
    QCOMPARE(total().units, 2);
    QCOMPARE(total().inTime, 2);
}

void tst_Coverage::takesANoticeForNoData()
{
    const DocumentId id = m_dock->nextDocument();
    const Result<ShipmentId> announced = m_dock->write([&](WriteTransaction &transaction) -> Result<ShipmentId> {
        asn::ShipNotice notice;
        notice.shipmentId = "ASN-1";
        asn::Party seller;
        seller.role = "SE";
        seller.gln = gs1::ItemKey::fromUri(Dock::seller).gln();
        notice.parties.push_back(seller);
        notice.orders.push_back({});
        notice.orders.back().purchaseOrder = "PO-1";
        asn::Line line;
        line.gtin = *gs1::Gtin::parse("00361414312340");
        line.lot = "L1";
        line.expiry = QDate(2028, 6, 30);
        line.quantity = 6;
        line.unit = "EA";
        notice.lines.push_back(line);
        const Result<ShipmentId> shipment = shipNoticeArrived(transaction, notice, id);
        Dock::imported(transaction, id);
        return shipment;
    });
    QVERIFY(announced);
    const ReceiptId receipt = m_dock->receiptOf(*announced);
    m_dock->scan(receipt, Dock::code("u1", "L1", "2028-06-30"));
    CoverageFigures figures = total();
    QCOMPARE(figures.units, 1);
    QCOMPARE(figures.without, 1);
    QCOMPARE(figures.noticeOnly, 1);
    m_dock->clock.advance(2 * hourMs);
    m_dock->document(palletEvents());
    figures = total();
    QCOMPARE(figures.late, 1);
    QCOMPARE(figures.noticeOnly, 0);
}

void tst_Coverage::forgetsDataThatWereTakenBack()
{
    const epcis::Event made = Dock::commissioned({ "u1" });
    const epcis::Event sent = Dock::shipped({ "u1" });
    m_dock->document({ made, sent });
    epcis::Event madeWrong = made;
    epcis::Event sentWrong = sent;
    madeWrong.errorDeclaration = sentWrong.errorDeclaration
        = epcis::ErrorDeclaration { { "2026-11-22T14:15:00Z", 1'795'356'900'000 }, "urn:epcglobal:cbv:er:did_not_occur",
              {}, {} };
    m_dock->document({ madeWrong, sentWrong });
    blindWith({ "u1" });
    QCOMPARE(total().without, 1);
}

void tst_Coverage::wantsNewDataForWhatComesBack()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    QVERIFY(!m_dock->submit(receipt)->refused);
    m_dock->clock.advance(dayMs);
    // It leaves the site, and comes back later without a word.
    (void)m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
        epcis::Event shipped = anEvent().shipping({ Dock::epc("u1") }).at(Dock::here);
        shipped.eventTime = { m_dock->clock.now().toIso(), m_dock->clock.now().ms };
        transaction.appendEvent(shipped, Dock::hashOf(shipped));
        return {};
    });
    m_dock->clock.advance(dayMs);
    const ReceiptId back = blindWith({ "u1" });
    CoverageFigures figures = total();
    QCOMPARE(figures.units, 7);
    QCOMPARE(figures.inTime, 6);
    QCOMPARE(figures.without, 1);
    // Then whoever sent it back says so.
    m_dock->clock.advance(hourMs);
    epcis::Event returned
        = anEvent().shipping({ Dock::epc("u1") }).from("urn:epc:id:sgln:0388888.00001.0").to(Dock::here);
    returned.eventTime = { m_dock->clock.now().toIso(), m_dock->clock.now().ms };
    m_dock->document({ returned });
    figures = total();
    QCOMPARE(figures.late, 1);
    QCOMPARE(figures.without, 0);
    QCOMPARE(figures.worstDelayMs, hourMs);
    QVERIFY(m_dock->receipt(back).id.isValid());
}

void tst_Coverage::countsWhatAVoidedShipmentBrought()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    QVERIFY(!m_dock->submit(receipt)->refused);
    m_dock->document(
        { anEvent().observing({ Dock::epc("p1") }, "void_shipping", "active").at(Dock::seller).second(60) });
    QCOMPARE(total().units, 6);
    QCOMPARE(total().inTime, 6);
    // One that is taken back before it came is not waited for.
    m_dock->document({ Dock::commissioned({ "u11" }), Dock::shipped({ "u11" }, "2") });
    m_dock->clock.advance(10 * dayMs);
    QCOMPARE(total().absentUnits, 1);
    m_dock->document(
        { anEvent().observing({ Dock::epc("u11") }, "void_shipping", "active").at(Dock::seller).second(61) });
    QCOMPARE(total().absentUnits, 0);
    QCOMPARE(total().absentDeliveries, 0);
}

void tst_Coverage::countsDataWithoutGoods()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ Dock::commissioned({ "u11", "u12" }), Dock::shipped({ "u11", "u12" }, "2") });
    m_dock->clock.advance(2 * dayMs);
    QCOMPARE(total().absentDeliveries, 0);
    m_dock->clock.advance(dayMs + 1);
    QCOMPARE(total().absentDeliveries, 2);
    QCOMPARE(total().absentUnits, 8);
    // Of a delivery that came in part the rest is waited for.
    m_dock->scan(receipt, "c1");
    QVERIFY(!m_dock->submit(receipt, { true, QStringLiteral("the rest comes"), true })->refused);
    QCOMPARE(total().absentDeliveries, 1);
    QCOMPARE(total().absentUnits, 5);
    CoverageQuestion patient = question();
    patient.absentDays = 30;
    QCOMPARE(coverage(patient).total.absentUnits, 0);
}

void tst_Coverage::callsSuppliersByTheirProfile()
{
    addPartner("synthetic", QStringLiteral("Synthetic Pharma"), sellerGln());
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    const Coverage told = coverage();
    QCOMPARE(told.suppliers.size(), size_t(1));
    QCOMPARE(told.suppliers.front().partner, "synthetic");
    QCOMPARE(told.suppliers.front().name, QStringLiteral("Synthetic Pharma"));
}

void tst_Coverage::knowsATypedSupplierByName()
{
    addPartner("some", QStringLiteral("somebody"), "0399999000024");
    blindWith({ "u1" });
    QCOMPARE(coverage().suppliers.front().partner, "some");
}

void tst_Coverage::cutsTheTimeIntoWeeksAndMonths()
{
    // 22 NOV 2026 is a Sunday where the site is.
    blindWith({ "u1" });
    m_dock->clock.advance(dayMs);
    blindWith({ "u2", "u3" });
    CoverageQuestion asked { QDate(2026, 11, 18), QDate(2026, 12, 3), CoverageQuestion::By::Week };
    const Coverage weeks = coverage(asked);
    QCOMPARE(weeks.periods.size(), size_t(3));
    QCOMPARE(weeks.periods[0].from, QDate(2026, 11, 18));
    QCOMPARE(weeks.periods[0].to, QDate(2026, 11, 22));
    QCOMPARE(weeks.periods[0].figures.units, 1);
    QCOMPARE(weeks.periods[1].from, QDate(2026, 11, 23));
    QCOMPARE(weeks.periods[1].figures.units, 2);
    QCOMPARE(weeks.periods[2].to, QDate(2026, 12, 3));
    QCOMPARE(weeks.suppliers.front().periods.size(), size_t(3));
    asked.by = CoverageQuestion::By::Month;
    const Coverage months = coverage(asked);
    QCOMPARE(months.periods.size(), size_t(2));
    QCOMPARE(months.periods[0].to, QDate(2026, 11, 30));
    QCOMPARE(months.periods[0].figures.units, 3);
    // A day belongs to where the clock's offset holds: 02:00 UTC on the 24th is the 23rd here.
    m_dock->clock.set({ QDateTime(QDate(2026, 11, 24), QTime(2, 0), QTimeZone::utc()).toMSecsSinceEpoch(), -300 });
    blindWith({ "u4" });
    QCOMPARE(coverage({ QDate(2026, 11, 23), QDate(2026, 11, 23), CoverageQuestion::By::Week }).total.units, 3);
}

void tst_Coverage::countsDocumentsThatWereRefused()
{
    addPartner("synthetic", QStringLiteral("Synthetic Pharma"), sellerGln());
    (void)m_dock->write([&](WriteTransaction &transaction) -> Result<void> {
        qint64 id = 0;
        for (const char *state : { "taken", "refused", "quarantined", "answer" })
            arrived(transaction, "synthetic", ++id, state);
        transaction.appendAct("inbox.resolved",
            QJsonObject { { QStringLiteral("inbox"), 2 }, { QStringLiteral("state"), QStringLiteral("resolved") },
                { QStringLiteral("code"), QStringLiteral("epcis.xml") } });
        return {};
    });
    const Coverage told = coverage();
    QCOMPARE(told.suppliers.front().partner, "synthetic");
    QCOMPARE(told.total.documents, 3);
    QCOMPARE(told.total.refused, 2);
}

void tst_Coverage::leavesOutWhoOnlyBuys()
{
    addPartner("acme", QStringLiteral("Acme Pharmacy"), "0388888000016");
    CoverageQuestion asked = question();
    asked.notSuppliers = { "acme" };
    (void)m_dock->write([](WriteTransaction &transaction) -> Result<void> {
        arrived(transaction, "acme", 1, "taken"); // its receiving events
        return {};
    });
    QCOMPARE(coverage().suppliers.size(), size_t(1));
    QVERIFY(coverage(asked).suppliers.empty());
}

void tst_Coverage::leavesOtherSuppliersOut()
{
    addPartner("synthetic", QStringLiteral("Synthetic Pharma"), sellerGln());
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    m_dock->clock.advance(hourMs);
    blindWith({ "u20" });
    QCOMPARE(coverage().suppliers.size(), size_t(2));
    // Where most is missing comes first.
    QCOMPARE(coverage().suppliers.front().name, QStringLiteral("Somebody"));
    QCOMPARE(coverage().deliveries.back().supplier, size_t(1));
    CoverageQuestion asked = question();
    asked.partner = "synthetic";
    QCOMPARE(coverage(asked).suppliers.size(), size_t(1));
    QCOMPARE(coverage(asked).total.units, 6);
}

void tst_Coverage::writesATable()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    blindWith({ "u20" });
    const QString file = m_dock->path("coverage.csv");
    const Result<qint64> rows = exportCoverage(coverage(), ExportFormat::Csv, file);
    QCOMPARE(rows.value_or(0), 2);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArrayList lines = written.readAll().replace("\r\n", "\n").split('\n');
    QVERIFY(lines[0].startsWith("supplier,partner,gln,from,to,deliveries,"));
    QVERIFY2(lines[1].startsWith("Somebody,,,2026-11-01,2026-11-30,1,0,1,0,0,1,"), lines[1].constData());
}

QTEST_GUILESS_MAIN(tst_Coverage)
#include "tst_coverage.moc"
