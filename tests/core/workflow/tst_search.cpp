#include "support/dock.h"
#include "workflow/ageing.h"
#include "workflow/recalllist.h"
#include "workflow/search.h"

#include <QFile>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// Finding things by what people know of them: a part of a number, a lot, an order, how long it has waited.
class tst_Search : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_dock->replayDifference(), QByteArray()); }

    void findsWhateverATextMeans_data();
    void findsWhateverATextMeans();
    void findsADeliveryThatItsSenderTookBack();
    void takesNoCharacterForAWildcard();
    void saysThatThereIsMore();
    void listsALotByDataAndByLabel();
    void tellsAPlaceAndAContainerOfARecalledPack();
    void exportsARecallList();
    void tellsWhatWaitsTooLong();
    void tellsNothingOfWhatIsSettled();

private:
    SearchResult find(const QByteArray &text, int limit = 50)
    {
        return *m_dock->ledger().read([&](ledger::View &view) -> Result<SearchResult> {
            return search(view, text, m_dock->clock.today(), limit);
        });
    }
    RecallCounts lotCounts(const RecalledLot &lot, std::vector<RecallEntry> *entries = nullptr)
    {
        return *m_dock->ledger().read([&](ledger::View &view) -> Result<RecallCounts> {
            return forEachOfLot(view, lot, [&](const RecallEntry &entry) {
                if (entries)
                    entries->push_back(entry);
                return true;
            });
        });
    }
    std::vector<Waiting> waiting(int days)
    {
        return *m_dock->ledger().read([&](ledger::View &view) -> Result<std::vector<Waiting>> {
            return waitingFor(view, days, m_dock->clock.now());
        });
    }
    void passDays(int days) { m_dock->clock.advance(qint64(days) * 24 * 60 * 60 * 1000); }

    static inline const QByteArray unitGtin = "00361414312340";
    std::unique_ptr<Dock> m_dock;
    ReceiptId m_receipt;
};

void tst_Search::init()
{
    m_dock = std::make_unique<Dock>();
    (void)m_dock->write([](ledger::WriteTransaction &transaction) -> Result<void> {
        ledger::Product product;
        product.gtin = unitGtin;
        product.name = QStringLiteral("Exampline");
        product.ndc = QStringLiteral("61414-3123-4");
        product.companyPrefixLength = 7;
        transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product));
        return {};
    });
    m_receipt = m_dock->pallet();
}

void tst_Search::findsWhateverATextMeans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("found"); // kinds with how many
    QTest::newRow("EPC URI") << Dock::epc("u1") << QByteArrayList { "items 1", "products 1" };
    QTest::newRow("element string") << QByteArray("(01)00361414312340(21)u1")
                                    << QByteArrayList { "items 1", "products 1" };
    QTest::newRow("GTIN and serial") << QByteArray("00361414312340 u2") << QByteArrayList { "items 1", "products 1" };
    QTest::newRow("SSCC") << Dock::key("p1").text().mid(2) << QByteArrayList { "items 1" };
    QTest::newRow("part of an SSCC") << Dock::key("p1").text().mid(4, 9) << QByteArrayList { "items 1" };
    QTest::newRow("part of a serial, in capitals") << QByteArray("LONGSER") << QByteArrayList { "items 2" };
    QTest::newRow("GTIN") << unitGtin << QByteArrayList { "products 1" };
    QTest::newRow("NDC") << QByteArray("61414-3123-4") << QByteArrayList { "products 1" };
    QTest::newRow("NDC without hyphens") << QByteArray("6141431234") << QByteArrayList { "products 1" };
    QTest::newRow("NDC as billed") << QByteArray("61414-3123-04") << QByteArrayList { "products 1" };
    QTest::newRow("name") << QByteArray("exampl") << QByteArrayList { "products 1" };
    QTest::newRow("order") << QByteArray("PO-1") << QByteArrayList { "shipments 1" };
    QTest::newRow("part of a notice's number") << QByteArray("asn") << QByteArrayList { "shipments 1" };
    QTest::newRow("lot") << QByteArray("LOT-77") << QByteArrayList { "lots 1" };
    QTest::newRow("a lot that only a label named") << QByteArray("seen9") << QByteArrayList { "lots 1" };
    QTest::newRow("receipt") << QByteArray("R-1") << QByteArrayList { "receipts 1" };
    QTest::newRow("delivery note of a blind receipt") << QByteArray("LS-1") << QByteArrayList { "receipts 1" };
    QTest::newRow("nothing of the kind") << QByteArray("zebra") << QByteArrayList {};
    QTest::newRow("blanks") << QByteArray("   ") << QByteArrayList {};
}

void tst_Search::findsWhateverATextMeans()
{
    QFETCH(QByteArray, text);
    m_dock->document({ Dock::commissioned({ "ulongser1", "xLongSer2" }, "LOT-77") });
    const ReceiptId blind = m_dock->blind();
    (void)m_dock->scan(blind, Dock::code("u900", "SEEN9"));
    const SearchResult found = find(text);
    QByteArrayList kinds;
    const auto count = [&](const char *kind, size_t many) {
        if (many > 0)
            kinds.append(QByteArray(kind) + ' ' + QByteArray::number(qint64(many)));
    };
    count("items", found.items.size());
    // The two products of one lot are one lot of each.
    QSet<QByteArray> lots;
    for (const ledger::LotRow &lot : found.lots)
        lots.insert(lot.number);
    count("lots", size_t(lots.size()));
    count("products", found.products.size());
    count("shipments", found.shipments.size());
    count("receipts", found.receipts.size());
    QTEST(kinds, "found");
    QVERIFY(!found.cut);
}

void tst_Search::findsADeliveryThatItsSenderTookBack()
{
    m_dock->document({ anEvent().observing({ Dock::epc("p1") }, "void_shipping", "in_progress").second(50) });
    const SearchResult found = find("PO-1");
    QCOMPARE(found.shipments.size(), size_t(1));
    QCOMPARE(found.shipments.front().state, ledger::ShipmentState::Voided);
}

void tst_Search::takesNoCharacterForAWildcard()
{
    m_dock->document({ Dock::commissioned({ "u100%25_x" }) });
    QCOMPARE(find("100%_").items.size(), size_t(1));
    QVERIFY(find("%%%").items.empty());
    QVERIFY(find("___").items.empty());
}

void tst_Search::saysThatThereIsMore()
{
    QByteArrayList names;
    for (int i = 0; i < 8; ++i)
        names.append("user" + QByteArray::number(i));
    m_dock->document({ Dock::commissioned(names) });
    const SearchResult found = find("user", 5);
    QCOMPARE(found.items.size(), size_t(5));
    QVERIFY(found.cut);
    QVERIFY(!find("user", 8).cut);
}

void tst_Search::listsALotByDataAndByLabel()
{
    (void)m_dock->scan(m_receipt, Dock::code("u1", "L1"));
    (void)m_dock->scan(m_receipt, Dock::code("u900", "L1")); // nobody told us of it
    (void)m_dock->scan(m_receipt, Dock::code("u2", "L9"));
    std::vector<RecallEntry> entries;
    const RecallCounts counts = lotCounts({ unitGtin, "L1" }, &entries);
    QCOMPARE(counts.items, 7); // six of the pallet, and the unknown one
    QCOMPARE(counts.units, 7);
    QCOMPARE(counts.byLabelOnly, 1);
    QCOMPARE(counts.held, 2);
    QCOMPARE(counts.inState[size_t(ledger::ItemState::InTransit)], 6);
    QCOMPARE(counts.inState[size_t(ledger::ItemState::Mentioned)], 1);
    for (const RecallEntry &entry : entries) {
        QCOMPARE(entry.byLabel, entry.summary.key == Dock::key("u1") || entry.summary.key == Dock::key("u900"));
        QCOMPARE(entry.byData, entry.summary.key != Dock::key("u900"));
    }
    // The label of another lot puts a pack on that lot's list as well: one of the two is wrong.
    QCOMPARE(lotCounts({ unitGtin, "L9" }).byLabelOnly, 1);
    QCOMPARE(lotCounts({ {}, "L1" }).items, 9); // with its cases
    QCOMPARE(lotCounts({ "00000000000000", "L1" }).items, 0);
}

void tst_Search::tellsAPlaceAndAContainerOfARecalledPack()
{
    (void)m_dock->scan(m_receipt, "p1");
    QVERIFY(m_dock->submit(m_receipt));
    std::vector<RecallEntry> entries;
    (void)lotCounts({ unitGtin, "L1" }, &entries);
    const RecallEntry &first = entries.front();
    QCOMPARE(first.summary.state, ledger::ItemState::Received);
    QCOMPARE(first.summary.parentUri, Dock::epc("c1"));
    QCOMPARE(first.summary.place, QString::fromUtf8(Dock::here));
    QCOMPARE(first.receipt, m_receipt);
}

void tst_Search::exportsARecallList()
{
    (void)m_dock->hold("c1", "recall");
    const QString file = m_dock->path("recall.csv");
    const Result<qint64> rows = m_dock->ledger().read([&](ledger::View &view) {
        return exportRecallList(view, { unitGtin, "L1" }, ExportFormat::Csv, file);
    });
    QCOMPARE(*rows, 6);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArrayList lines = csv.readAll().split('\n');
    QVERIFY(lines.at(0).startsWith("epc,level,gtin,serial,lot,"));
    QVERIFY(lines.at(1).contains(",u1,L1,2028-06-30,"));
    QVERIFY(lines.at(1).contains(",recall,data,")); // held with its case
}

void tst_Search::tellsWhatWaitsTooLong()
{
    const ReceiptId blind = m_dock->blind();
    (void)m_dock->scan(blind, "u900");
    passDays(4);
    (void)m_dock->hold("u1", "damaged");
    QCOMPARE(waiting(5).size(), size_t(0));
    const std::vector<Waiting> found = waiting(3);
    QCOMPARE(found.size(), size_t(3)); // the blind receipt, its pack, and the pallet nobody has unloaded
    QCOMPARE(waiting(0).size(), size_t(4));
    for (const Waiting &each : found) {
        QCOMPARE(each.days, 4);
        QCOMPARE(each.waitsForData, each.kind != Waiting::Kind::Shipment);
        if (each.kind == Waiting::Kind::Hold)
            QCOMPARE(each.item->key, Dock::key("u900"));
        if (each.kind == Waiting::Kind::BlindReceipt)
            QCOMPARE(each.reference, QStringLiteral("LS-1"));
        if (each.kind == Waiting::Kind::Shipment)
            QCOMPARE(each.reference, QStringLiteral("ASN-1"));
    }
}

void tst_Search::tellsNothingOfWhatIsSettled()
{
    const ReceiptId blind = m_dock->blind();
    (void)m_dock->scan(blind, "u900");
    (void)m_dock->scan(m_receipt, "p1");
    QVERIFY(m_dock->submit(m_receipt));
    QVERIFY(m_dock->submit(blind));
    passDays(30);
    QCOMPARE(waiting(3).size(), size_t(1)); // the pack without data
    m_dock->document({ Dock::commissioned({ "u900" }) });
    QCOMPARE(waiting(3).size(), size_t(0));
}

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"
