#include "outbound/pickingpresenter.h"
#include "outbound/shipmentspresenter.h"
#include "outbound/tracepaper.h"
#include "shipping/trace.h"
#include "support/shippingbench.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::outbound;
using common::Tone;
using test::ShippingBench;

/// Shipping without a window, on a real ledger in its own thread; and its papers.
class tst_OutboundPresenters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ShippingBench>();
        m_bench->palletAtHand();
        m_service = std::make_unique<common::LedgerService>(m_bench->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_bench->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
        m_shipments = std::make_unique<ShipmentsPresenter>(*m_service, m_bench->clock);
        m_shipments->setSession(m_bench->ana);
        m_picking = std::make_unique<PickingPresenter>(*m_service, m_bench->clock);
        m_picking->setSession(m_bench->ana);
    }
    void cleanup()
    {
        m_picking.reset();
        m_shipments.reset();
        m_service.reset();
        m_bench.reset();
    }

    void beginsAShipmentAndListsIt();
    void findsAShipmentByWhatIsKnownOfIt();
    void asksForTheCustomerFirst();
    void picksShipsAndTakesBack();
    void takesAPackOutWhenSomebodySaysSo();
    void buildsAPalletWhilePicking();
    void asksBeforeItGivesUpWhatWasPicked();
    void correctsNumbersUntilTheCustomerHasTheGoods();
    void asksWhyWhereLicencesLapsed();
    void makesThePapers();
    void namesTheLotsToTake();
    void takesBackWhatTheCustomerHasNotReceived();
    void tracesOnePack();

private:
    void begin()
    {
        QSignalSpy begun(m_shipments.get(), &ShipmentsPresenter::begun);
        m_shipments->begin({ QStringLiteral("acme"), QStringLiteral("PO-7"), QStringLiteral("SHP-9"), {}, {} });
        QTRY_COMPARE(begun.size(), 1);
        m_picking->open(begun.first().first().value<ledger::DispatchId>());
        QTRY_VERIFY(m_picking->state().isOpen);
    }
    void scan(const QByteArray &name)
    {
        scan::ScanReading reading;
        reading.source = QStringLiteral("test");
        const gs1::ItemKey key = ShippingBench::key(name);
        if (const auto gtin = key.gtin()) {
            reading.symbologyIdentifier = "]d2";
            reading.bytes = "01" + gtin->digits() + "21" + name;
        } else {
            reading.symbologyIdentifier = "]C1";
            reading.bytes = key.text();
        }
        const quint64 before = m_picking->state().verdict ? m_picking->state().verdict->sequence : 0;
        m_picking->handleReading(reading);
        QTRY_VERIFY(m_picking->state().verdict && m_picking->state().verdict->sequence > before);
    }

    std::unique_ptr<ShippingBench> m_bench;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<ShipmentsPresenter> m_shipments;
    std::unique_ptr<PickingPresenter> m_picking;
};

void tst_OutboundPresenters::beginsAShipmentAndListsIt()
{
    begin();
    m_shipments->refresh();
    QTRY_COMPARE(m_shipments->state().shipments.size(), 1);
    const ShipmentLine &line = m_shipments->state().shipments.front();
    QCOMPARE(line.customer, QStringLiteral("Acme Pharmacy"));
    QVERIFY(line.references.contains(QStringLiteral("PO-7")));
    QCOMPARE(m_shipments->state().customers.size(), 1);
}

void tst_OutboundPresenters::findsAShipmentByWhatIsKnownOfIt()
{
    begin();
    QSignalSpy begun(m_shipments.get(), &ShipmentsPresenter::begun);
    m_shipments->begin({ QStringLiteral("acme"), QStringLiteral("PO-8"), QStringLiteral("SHP-10"), {}, {} });
    QTRY_COMPARE(begun.size(), 1);
    const auto found = [&](const char *text) {
        QSignalSpy changed(m_shipments.get(), &ShipmentsPresenter::stateChanged);
        m_shipments->setSearch(QString::fromLatin1(text));
        if (!changed.wait())
            return qsizetype(-1);
        return qsizetype(m_shipments->state().shipments.size());
    };
    QCOMPARE(found("po-8"), 1);
    QCOMPARE(m_shipments->state().shipments.front().references, QStringLiteral("order PO-8 · delivery SHP-10"));
    QCOMPARE(found("shp-"), 2);
    QCOMPARE(found("ACME"), 2);
    QCOMPARE(found("1"), 2); // the number of the one, and a part of the other's delivery
    QCOMPARE(found("nothing"), 0);
    QCOMPARE(found(""), 2);
    QVERIFY(!m_shipments->state().hasMore);
}

void tst_OutboundPresenters::asksForTheCustomerFirst()
{
    m_shipments->begin({});
    QVERIFY(!m_shipments->state().message.isEmpty());
    // The exchange goes on meanwhile, and the list with it.
    QSignalSpy read(m_shipments.get(), &ShipmentsPresenter::stateChanged);
    m_shipments->refresh();
    QTRY_VERIFY(!read.isEmpty());
    QVERIFY(!m_shipments->state().message.isEmpty());
    m_shipments->begin({ QStringLiteral("nobody"), {}, {}, {}, {} });
    QTRY_VERIFY(m_shipments->state().message.contains(QStringLiteral("nobody")));
}

void tst_OutboundPresenters::picksShipsAndTakesBack()
{
    begin();
    QVERIFY(!m_picking->state().canShip);
    scan("p1");
    QCOMPARE(m_picking->state().verdict->tone, Tone::Accepted);
    QTRY_VERIFY(m_picking->state().canShip);
    QCOMPARE(m_picking->state().words, QStringLiteral("1 pallet, 2 cases, 6 units, 1 lot"));
    QCOMPARE(m_picking->state().items.size(), 1);
    scan("u1");
    QCOMPARE(m_picking->state().verdict->tone, Tone::Again);
    QTRY_VERIFY(m_picking->state().canUndo);
    QSignalSpy shipped(m_picking.get(), &PickingPresenter::shipped);
    m_picking->ship();
    QTRY_COMPARE(shipped.size(), 1);
    QTRY_VERIFY(m_picking->state().isShipped);
    QVERIFY(!m_picking->state().isOpen);
    QTRY_VERIFY(!m_picking->state().findings.empty());
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);

    m_picking->takeBack();
    QCOMPARE(m_picking->state().panel, PickingState::Panel::Void);
    m_picking->takeBackFor({});
    QTRY_VERIFY(!m_picking->state().panelMessage.isEmpty());
    QSignalSpy back(m_picking.get(), &PickingPresenter::takenBack);
    m_picking->takeBackFor(QStringLiteral("wrong truck"));
    QTRY_COMPARE(back.size(), 1);
    QTRY_VERIFY(!m_picking->state().isShipped);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
}

void tst_OutboundPresenters::takesAPackOutWhenSomebodySaysSo()
{
    begin();
    scan("u1");
    QCOMPARE(m_picking->state().verdict->tone, Tone::Attention);
    QVERIFY(m_picking->state().canUnpack);
    const quint64 before = m_picking->state().verdict->sequence;
    m_picking->unpackLast();
    QTRY_VERIFY(m_picking->state().verdict->sequence > before);
    QCOMPARE(m_picking->state().verdict->tone, Tone::Accepted);
    QTRY_COMPARE(m_picking->state().items.size(), 1);
    QTRY_VERIFY(m_picking->state().canUndo);
    m_picking->undo();
    QTRY_VERIFY(m_picking->state().items.empty());
}

void tst_OutboundPresenters::buildsAPalletWhilePicking()
{
    m_bench->ssccPool();
    (void)m_bench->unpackAll("p1");
    begin();
    m_picking->turnPallet();
    QTRY_VERIFY(m_picking->state().pallet.packing.isValid());
    const QString code = m_picking->state().pallet.code;
    scan("c1");
    QCOMPARE(m_picking->state().verdict->tone, Tone::Accepted);
    QVERIFY(m_picking->state().verdict->reason.contains(code)); // and no URI
    QTRY_COMPARE(m_picking->state().items.size(), 1);
    QTRY_VERIFY(m_picking->state().pallet.contents.startsWith(u'1'));
    QVERIFY(!m_picking->state().canShip); // it is open
    m_picking->turnPallet();
    QTRY_VERIFY(!m_picking->state().pallet.packing.isValid());
    QTRY_VERIFY(m_picking->state().canShip);
    QCOMPARE(m_picking->state().items.front().code, code);
}

void tst_OutboundPresenters::asksBeforeItGivesUpWhatWasPicked()
{
    begin();
    scan("p1");
    QTRY_COMPARE(m_picking->state().items.size(), 1);
    m_picking->takeBack();
    QCOMPARE(m_picking->state().panel, PickingState::Panel::GiveUp);
    m_picking->closePanel();
    QVERIFY(m_picking->state().isOpen);
    m_picking->takeBack();
    m_bench->clock.advance(3'600'000);
    m_picking->giveUp();
    QTRY_VERIFY(!m_picking->state().isOpen);
    QVERIFY(!m_picking->state().isShipped);
    QVERIFY(m_picking->state().words.contains(QStringLiteral("given up")));
    // Who did it stands there, and whoever looks for it finds it.
    QTRY_VERIFY(!m_picking->state().findings.empty());
    QVERIFY(m_picking->state().findings.front().text.startsWith(QStringLiteral("Given up by ")));
    QSignalSpy changed(m_shipments.get(), &ShipmentsPresenter::stateChanged);
    m_shipments->refresh();
    QVERIFY(changed.wait());
    QVERIFY(m_shipments->state().shipments.empty());
    m_shipments->setSearch(QStringLiteral("po-7"));
    QTRY_COMPARE(m_shipments->state().shipments.size(), size_t(1));
    QVERIFY(m_shipments->state().shipments.front().contents.startsWith(QStringLiteral("Given up by ")));
    QCOMPARE(m_shipments->state().shipments.front().day, m_picking->state().findings.front().detail);
}

void tst_OutboundPresenters::correctsNumbersUntilTheCustomerHasTheGoods()
{
    begin();
    scan("p1");
    QTRY_VERIFY(m_picking->state().canShip);
    m_picking->ship();
    QTRY_VERIFY(m_picking->state().isShipped);
    QCOMPARE(m_picking->state().comesBack, PickingState::Return::BeforeSending);
    m_picking->correct();
    QCOMPARE(m_picking->state().panel, PickingState::Panel::Correct);
    QCOMPARE(m_picking->state().numbers.purchaseOrder, QStringLiteral("PO-7"));
    m_picking->correctTo({ {}, QStringLiteral("PO-8"), {}, {}, {} }, QStringLiteral("misread"));
    QTRY_VERIFY(m_picking->state().references.contains(QStringLiteral("PO-8")));
    m_picking->noteReceived();
    QTRY_COMPARE(m_picking->state().comesBack, PickingState::Return::Received);
}

void tst_OutboundPresenters::asksWhyWhereLicencesLapsed()
{
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.licences.front().expires = QDate(2020, 1, 1);
    m_bench->setPartner(partner);
    begin();
    scan("p1");
    QTRY_VERIFY(m_picking->state().mayOverride);
    m_picking->ship();
    QCOMPARE(m_picking->state().panel, PickingState::Panel::Override);
    m_picking->shipAnyway({});
    QVERIFY(!m_picking->state().panelMessage.isEmpty());
    m_picking->shipAnyway(QStringLiteral("renewal seen"));
    QTRY_VERIFY(m_picking->state().isShipped);
    QCOMPARE(m_picking->state().panel, PickingState::Panel::None);
    const common::HealthLine &first = m_picking->state().findings.front();
    QVERIFY2(first.text.contains(QStringLiteral("renewal seen")), qPrintable(first.text));
    QCOMPARE(first.tone, common::Tone::Attention);
}

void tst_OutboundPresenters::makesThePapers()
{
    begin();
    scan("p1");
    QTRY_VERIFY(m_picking->state().canShip);
    m_picking->ship();
    QTRY_VERIFY(m_picking->state().isShipped);
    QSignalSpy ready(m_picking.get(), &PickingPresenter::paperReady);
    m_picking->makePaper(QStringLiteral("information"));
    QTRY_COMPARE(ready.size(), 1);
    const auto information = ready.takeFirst().first().value<common::Paper>();
    QCOMPARE(information.tables.at(0).rows.size(), 1); // one product, one lot
    QVERIFY(information.tables.at(0).rows.front().contains(QStringLiteral("L1")));
    QCOMPARE(information.tables.at(1).rows.size(), 6); // each pack
    QVERIFY(information.closing.contains(QStringLiteral("581(27)")));
    m_picking->makePaper(QStringLiteral("packing-list"));
    QTRY_COMPARE(ready.size(), 1);
    const auto list = ready.takeFirst().first().value<common::Paper>();
    QCOMPARE(list.tables.at(0).rows.front().front(), QString::fromLatin1(ShippingBench::key("p1").text().mid(2)));
    QCOMPARE(list.signatures.size(), 2);
}

void tst_OutboundPresenters::namesTheLotsToTake()
{
    shipping::ShipOrder order = ShippingBench::order();
    order.lines = { { ShippingBench::key("u1").gtin()->digits(), {}, 9, {} } };
    m_picking->open(m_bench->openDispatch(order));
    QTRY_COMPARE(m_picking->state().order.size(), 1);
    // Six are here, of one lot.
    QVERIFY2(m_picking->state().order.front().detail.contains(QStringLiteral("6 of lot L1")),
        qPrintable(m_picking->state().order.front().detail));
    QVERIFY(m_picking->state().order.front().detail.contains(QStringLiteral("3 not on hand")));
    QCOMPARE(m_picking->offers().size(), 1);
    QSignalSpy ready(m_picking.get(), &PickingPresenter::paperReady);
    m_picking->makePaper(QStringLiteral("pick-list"));
    QTRY_COMPARE(ready.size(), 1);
    const auto list = ready.takeFirst().first().value<common::Paper>();
    QCOMPARE(list.tables.front().rows.size(), 2);
    QCOMPARE(list.tables.front().rows.front().at(2), QStringLiteral("L1"));
    QCOMPARE(list.tables.front().rows.front().at(4), QStringLiteral("6"));
}

void tst_OutboundPresenters::takesBackWhatTheCustomerHasNotReceived()
{
    const ledger::DispatchId id = m_bench->openDispatch();
    for (const char *name : { "c1", "c2" })
        QCOMPARE(m_bench->pickVerdict(id, name, shipping::Unpacking::Allowed), shipping::ShipVerdict::Accepted);
    const auto shipped = m_bench->ship(id);
    QVERIFY(shipped);
    m_bench->delivered(shipped->documents.front().document);
    m_bench->document({ test::anEvent()
                            .receiving({ ShippingBench::epc("c1") })
                            .at("urn:epc:id:sgln:0388888.00001.0")
                            .second(40'000'000) });
    m_picking->open(id);
    QTRY_VERIFY(m_picking->state().isShipped);
    QTRY_COMPARE(m_picking->state().comesBack, PickingState::Return::InPart);
    QCOMPARE(m_picking->state().notReceived, 1);
    m_picking->takeBack();
    QSignalSpy back(m_picking.get(), &PickingPresenter::takenBack);
    m_picking->takeBackFor(QStringLiteral("did not arrive"));
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(m_bench->state("c2"), ledger::ItemState::Received);
    QCOMPARE(m_bench->state("c1"), ledger::ItemState::Shipped);
}

void tst_OutboundPresenters::tracesOnePack()
{
    begin();
    scan("p1");
    QTRY_VERIFY(m_picking->state().canShip);
    m_picking->ship();
    QTRY_VERIFY(m_picking->state().isShipped);
    const Result<QJsonObject> trace = m_bench->ledger().read(
        [&](ledger::View &view) { return shipping::traceOf(view, ShippingBench::key("u2"), m_bench->clock.now()); });
    QVERIFY(trace);
    QCOMPARE(trace->value(QStringLiteral("lot")).toString(), QStringLiteral("L1"));
    const QJsonArray transactions = trace->value(QStringLiteral("transactions")).toArray();
    QCOMPARE(transactions.size(), 2); // to us, and from us
    QVERIFY(transactions.at(0)[QStringLiteral("from")].toString().contains(QStringLiteral("Synthetic Pharma")));
    const QString buyer = transactions.at(1)[QStringLiteral("to")].toString();
    QVERIFY(buyer.contains(QStringLiteral("0388888000016")));
    QVERIFY2(
        buyer.startsWith(ShippingBench::customer().title), qPrintable(buyer)); // no document named it, its profile does
    QVERIFY(trace->value(QStringLiteral("history")).toArray().size() >= 4);
    const common::Paper paper = tracePaper(*trace, QStringLiteral("Site"), 60);
    QCOMPARE(paper.tables.at(0).rows.size(), 2);
    QCOMPARE(paper.tables.at(0).rows.at(1).at(3), QStringLiteral("Order PO-7, Delivery SHP-9"));
    QCOMPARE(paper.tables.at(1).rows.back().at(1), QStringLiteral("Shipped by us"));
    QCOMPARE(paper.tables.at(1).note, QStringLiteral("All times are those of UTC+01:00."));
    QVERIFY(paper.closing.contains(QStringLiteral("581(27)")));
    QCOMPARE(paper.tables.size(), size_t(2)); // no document was taken in
    const QString digest(64, u'a');
    const QJsonObject told { { QStringLiteral("document"), QStringLiteral("asn.xml") },
        { QStringLiteral("sha256"), digest } };
    const common::Paper documented
        = tracePaper({ { QStringLiteral("transactions"), QJsonArray { told, told } } }, {}, 0);
    QCOMPARE(documented.tables.at(2).rows, (std::vector<QStringList> { { QStringLiteral("asn.xml"), digest } }));
}

QTEST_GUILESS_MAIN(tst_OutboundPresenters)
#include "tst_outboundpresenters.moc"
