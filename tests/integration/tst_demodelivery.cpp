#include "asn/asn856reader.h"
#include "demo/demodocuments.h"
#include "demo/demopacks.h"
#include "gs1/checkdigit.h"
#include "support/places.h"
#include "support/testsite.h"
#include "workflow/documentimport.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

using namespace packledger;
using namespace packledger::demo;

namespace {

const QDate shipped(2026, 11, 20);

QByteArray documentOf(const DemoShipment &shipment)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = writeShipmentDocument(shipment, buffer); !written)
        qWarning("%s", qPrintable(written.error().detail));
    return buffer.data();
}

void collectKeys(const std::vector<DemoItem> &items, QSet<QByteArray> &keys, qint64 &count)
{
    for (const DemoItem &item : items) {
        keys.insert(item.key.text());
        ++count;
        collectKeys(item.contents, keys, count);
    }
}

} // namespace

/// The deliveries that the demo makes: always the same, and what a partner's document should be.
class tst_DemoDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEveryTime();
    void givesEverySerialOnce();
    void isImportedWithoutAFinding();
    void fitsThePublishedSchema();
    void announcesWithoutSerials();
    void holdsUpEveryKindOfPack();
};

void tst_DemoDelivery::isTheSameEveryTime()
{
    const QByteArray once = documentOf(DemoShipment::from(presentedDelivery(7, shipped)));
    QVERIFY(once.size() > 100'000);
    QCOMPARE(documentOf(DemoShipment::from(presentedDelivery(7, shipped))), once);
    QVERIFY(documentOf(DemoShipment::from(presentedDelivery(8, shipped))) != once);
}

void tst_DemoDelivery::givesEverySerialOnce()
{
    QSet<QByteArray> keys;
    qint64 count = 0;
    for (int number = 6; number < 10; ++number)
        collectKeys(DemoShipment::from(presentedDelivery(number, shipped)).roots, keys, count);
    QCOMPARE(count, qint64(4) * (1 + 6 + 10 + 1224));
    QCOMPARE(qint64(keys.size()), count);
}

void tst_DemoDelivery::isImportedWithoutAFinding()
{
    test::FakeClock clock;
    test::TestSite site(clock, catalogue::riverside().gln().digits());
    const DemoShipment delivery = DemoShipment::from(presentedDelivery(7, shipped));
    QFile file(site.path("asn-7.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(documentOf(delivery));
    file.close();

    const Result<workflow::ImportOutcome> outcome = workflow::importDocument(site.site(), file.fileName());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    for (const Finding &finding : outcome->warnings)
        qWarning("%s %s", finding.code.name().data(), qPrintable(finding.detail));
    QVERIFY(outcome->warnings.empty());
    QCOMPARE(outcome->items, 1 + 6 + 10 + 1224);
    QCOMPARE(outcome->shipments.size(), size_t(1));
    const Result<ledger::Shipment> shipment = site.ledger().read([&](ledger::View &view) -> Result<ledger::Shipment> {
        return *view.shipments().byId(outcome->shipments.front());
    });
    QCOMPARE(shipment->expected.units, 1224);
    QCOMPARE(shipment->expected.bundles, 10);
    QCOMPARE(shipment->expected.cases, 6);
    QCOMPARE(shipment->expected.pallets, 1);
    QCOMPARE(shipment->despatchAdvice, "ASN-7");
}

void tst_DemoDelivery::fitsThePublishedSchema()
{
    const QString schema = QStringLiteral(PACKLEDGER_SHARED_DIR "/schemas/epcis-1.2/EPCglobal-epcis-1_2.xsd");
    if (!QFile::exists(schema))
        QSKIP("The shared corpora with the published schemas are not here.");
    const QString checker = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (checker.isEmpty())
        QSKIP("xmllint is not installed.");
    QProcess process;
    process.start(checker,
        { QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--schema"), schema,
            QStringLiteral("-") });
    process.write(documentOf(DemoShipment::from(presentedDelivery(7, shipped))));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().left(2000).constData());
}

void tst_DemoDelivery::announcesWithoutSerials()
{
    DemoNotice notice;
    notice.from = &catalogue::alderBiologics();
    notice.number = 310;
    notice.sent = QDateTime(shipped, QTime(9, 15), QTimeZone::utc());
    notice.purchaseOrder = "PO-88120";
    notice.lot = { &catalogue::inventumab(), "INV77", shipped.addMonths(14) };
    notice.totes = 4;
    notice.unitsPerTote = 24;
    QBuffer buffer;
    buffer.setData(shipNotice(notice));
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    std::vector<asn::ShipNotice> read;
    asn::Asn856Reader reader;
    const Result<void> done
        = reader.read(buffer, QStringLiteral("asn-310.edi"), [&](asn::ShipNotice &&found) -> Result<void> {
              read.push_back(std::move(found));
              return {};
          });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(read.front().shipmentId, "ASN-310");
    QCOMPARE(read.front().containers.size(), size_t(4));
    qint64 units = 0;
    for (const asn::Line &line : read.front().lines) {
        QVERIFY(line.serials.empty());
        QCOMPARE(line.lot, "INV77");
        units += line.quantity;
    }
    QCOMPARE(units, 96);

    // Whoever sends no more than this has a name all the same.
    test::FakeClock clock;
    test::TestSite site(clock, catalogue::riverside().gln().digits());
    QFile file(site.path("asn-310.edi"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(shipNotice(notice));
    file.close();
    const Result<workflow::ImportOutcome> outcome = workflow::importDocument(site.site(), file.fileName());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    const Result<QString> seller = site.ledger().read([&](ledger::View &view) -> Result<QString> {
        const ledger::Shipment shipment = *view.shipments().byId(outcome->shipments.front());
        return view.masterData().place(shipment.sellerPlace)->name;
    });
    QCOMPARE(*seller, QStringLiteral("Alder Biologics"));
    QVERIFY(site.check().isGood());
}

void tst_DemoDelivery::holdsUpEveryKindOfPack()
{
    ShipmentPlan other = presentedDelivery(3, shipped);
    other.from = &catalogue::northwindGenerics();
    const std::vector<HeldUp> held
        = packsToHold(DemoShipment::from(presentedDelivery(7, shipped)), DemoShipment::from(other));
    QSet<int> verdicts;
    bool isALayer = false;
    for (const HeldUp &each : held) {
        QVERIFY(!each.story.isEmpty());
        QCOMPARE(each.packs.size(), each.expected.size());
        isALayer = isALayer || each.packs.size() == 12;
        for (const ledger::Verdict verdict : each.expected)
            verdicts.insert(int(verdict));
    }
    QVERIFY(isALayer);
    using ledger::Verdict;
    for (const Verdict verdict : { Verdict::Accepted, Verdict::Duplicate, Verdict::LotMismatch, Verdict::Unknown,
             Verdict::NotOnAsn, Verdict::Expired, Verdict::Recalled, Verdict::Rejected })
        QVERIFY2(verdicts.contains(int(verdict)), nameOf(verdict));
}

QTEST_GUILESS_MAIN(tst_DemoDelivery)
#include "tst_demodelivery.moc"
