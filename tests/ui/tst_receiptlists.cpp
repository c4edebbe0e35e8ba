#include "common/plaintext.h"
#include "dock/dockqueuepresenter.h"
#include "ui/receiptdesk.h"
#include "workflow/expectedshipment.h"

#include <QTemporaryDir>

using namespace packledger;
using namespace packledger::dock;
using common::Tone;

/// What of a delivery is listed, saved and printed while it is received.
class tst_ReceiptLists : public QObject, private test::ReceiptDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void listsTheTraysAsTheyStandOnTheBench();
    void listsTheDelivery();
    void followsWhatOthersWrite();
    void saysHowMuchDataADeliveryHas();
    void savesTheSerialsAsASheet();
    void listsWhatNobodyAnnouncedBehindTheDelivery();
    void putsTheReceiptOnPaper();
};

void tst_ReceiptLists::listsTheTraysAsTheyStandOnTheBench()
{
    // The unannounced one stands behind those of the delivery in any list of exceptions.
    m_dock->scan(m_receipt, "u77");
    m_dock->scan(m_receipt, test::Dock::code("u5", "OTHER"));
    m_dock->scan(m_receipt, test::Dock::code("u2", "OTHER"));
    const auto receipt = presenter();
    QTRY_COMPARE(receipt->state().held.size(), std::size_t(3));
    for (std::size_t i = 0; i < receipt->state().held.size(); ++i)
        QCOMPARE(receipt->state().held[i].tray, int(i) + 1);
}

void tst_ReceiptLists::listsTheDelivery()
{
    DockQueuePresenter queue(*m_service, m_dock->clock);
    queue.refresh();
    QTRY_COMPARE(queue.state().shipments.size(), std::size_t(1));
    const ShipmentRow &row = queue.state().shipments.front();
    QCOMPARE(row.contents, QStringLiteral("1\u00a0pallet · 2\u00a0cases"));
    QCOMPARE(row.units, QStringLiteral("6 units"));
    QCOMPARE(row.stateText, QStringLiteral("unconfirmed"));
    QVERIFY(!queue.state().isLoading);
}

void tst_ReceiptLists::followsWhatOthersWrite()
{
    DockQueuePresenter queue(*m_service, m_dock->clock);
    queue.refresh();
    QTRY_COMPARE(queue.state().shipments.size(), std::size_t(1));
    m_dock->document({ test::Dock::commissioned({ "u91" }), test::Dock::shipped({ "u91" }, "9") });
    queue.follow();
    QTRY_COMPARE(queue.state().shipments.size(), std::size_t(2));
    // Nothing is written, and still the ages go on.
    QSignalSpy told(&queue, &DockQueuePresenter::stateChanged);
    m_dock->clock.advance(120'000);
    queue.follow();
    QTRY_COMPARE(told.size(), 1);
}

void tst_ReceiptLists::saysHowMuchDataADeliveryHas()
{
    // The serials of the first delivery are here; of the second only the notice is.
    asn::ShipNotice notice;
    notice.shipmentId = "ASN-9";
    asn::Party seller;
    seller.role = "SE";
    seller.gln = gs1::ItemKey::fromUri(test::Dock::seller).gln();
    notice.parties.push_back(seller);
    notice.orders.push_back({});
    notice.orders.back().purchaseOrder = "PO-9";
    asn::Line line;
    line.gtin = *gs1::Gtin::parse("00361414312340");
    line.quantity = 5;
    line.unit = "EA";
    notice.lines.push_back(line);
    const DocumentId id = m_dock->nextDocument();
    QVERIFY(m_dock->write([&](ledger::WriteTransaction &transaction) -> Result<ShipmentId> {
        const Result<ShipmentId> shipment = workflow::shipNoticeArrived(transaction, notice, id);
        test::Dock::imported(transaction, id);
        return shipment;
    }));
    m_dock->blind();
    DockQueuePresenter queue(*m_service, m_dock->clock);
    queue.refresh();
    QTRY_COMPARE(queue.state().shipments.size(), std::size_t(3));
    const auto dataOf = [&queue](const QString &reference) {
        for (const ShipmentRow &row : queue.state().shipments) {
            if (row.references.contains(reference))
                return std::pair { row.dataTone, row.dataText };
        }
        return std::pair { Tone::Neutral, QString() };
    };
    using Told = std::pair<Tone, QString>;
    QCOMPARE(dataOf(QStringLiteral("PO-1")), Told(Tone::Accepted, QStringLiteral("Serials here, no ASN")));
    QCOMPARE(dataOf(QStringLiteral("PO-9")), Told(Tone::Attention, QStringLiteral("ASN only, serials not here yet")));
    QCOMPARE(dataOf(QStringLiteral("LS-1")), Told(Tone::NoData, QStringLiteral("No data: blind receipt")));
}

void tst_ReceiptLists::savesTheSerialsAsASheet()
{
    const auto receipt = presenter();
    receipt->handleReading(reading("u1"));
    receipt->handleReading(reading("u99"));
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->tone == Tone::Attention);
    QSignalSpy exported(receipt.get(), &ReceiptPresenter::exported);
    const QTemporaryDir folder;
    receipt->exportSerials(folder.filePath(QStringLiteral("exports")));
    QTRY_COMPARE(exported.size(), 1);
    QFile sheet(exported.first().first().toString());
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.fileName().endsWith(QStringLiteral(".xlsx")));
    QCOMPARE(sheet.read(4), QByteArray("PK\x03\x04"));
    QVERIFY(exported.first().at(1).toLongLong() >= 2); // what came, and what was put aside
}

void tst_ReceiptLists::listsWhatNobodyAnnouncedBehindTheDelivery()
{
    const ReceiptId blind = m_dock->blind();
    m_dock->scan(blind, "u98");
    m_dock->scan(blind, "u99");
    DockQueuePresenter queue(*m_service, m_dock->clock);
    queue.refresh();
    QTRY_COMPARE(queue.state().shipments.size(), std::size_t(2));
    QVERIFY(queue.state().shipments.front().id.isValid());
    const ShipmentRow &row = queue.state().shipments.back();
    QCOMPARE(row.blindReceipt, blind);
    QCOMPARE(row.contents, QStringLiteral("2 units")); // they wait for data, but they are here
}

void tst_ReceiptLists::putsTheReceiptOnPaper()
{
    const auto receipt = presenter();
    for (const char *serial : { "u1", "u2", "u99" })
        receipt->handleReading(reading(serial));
    QTRY_COMPARE(receipt->state().held.size(), std::size_t(1));
    QSignalSpy made(receipt.get(), &ReceiptPresenter::paperReady);
    for (const char *offer : { "receipt", "missing", "serials" })
        receipt->makePaper(QString::fromLatin1(offer));
    QTRY_COMPARE(made.size(), 3);
    const auto paper = [&made](int i) { return made[i].first().value<common::Paper>(); };
    QCOMPARE(paper(0).tables.front().rows.front().value(4), QStringLiteral("2"));
    QCOMPARE(paper(0).tables[1].rows.front().value(2), QStringLiteral("u99"));
    QStringList missing;
    const common::Paper list = paper(1);
    for (const QStringList &row : list.tables.front().rows)
        missing << row.value(1);
    missing.sort();
    QCOMPARE(missing,
        QStringList({ QStringLiteral("u3"), QStringLiteral("u4"), QStringLiteral("u5"), QStringLiteral("u6") }));
    QCOMPARE(paper(2).tables.front().rows.size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(tst_ReceiptLists)
#include "tst_receiptlists.moc"
