#include "asn/asn856reader.h"
#include "core/shipping/readdocument.h"
#include "support/documentschemas.h"
#include "support/shippingbench.h"
#include "workflow/siteevent.h"

#include <QJsonDocument>
#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// What a customer gets: the whole story of the goods, in the form and release its profile asks for.
class tst_ShippingDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ShippingBench>();
        m_bench->palletAtHand();
    }
    void holdsTheWholeStory_data() { eachForm(); }
    void holdsTheWholeStory();
    void affirmsTheStatementInCorrections_data() { eachForm(); }
    void affirmsTheStatementInCorrections();
    void validatesAgainstTheSchemas_data() { eachForm(); }
    void validatesAgainstTheSchemas();
    void followsTheReleaseOfTheGuideline();
    void tellsWhetherTheGoodsWereBoughtFromTheirMaker();
    void tellsWhenTheGoodsChangedOwners();
    void tellsOnlyOfTheGoodsThatGo();
    void keepsPrivateNotesHere();
    void tellsTheSameGoodsWithTheSameIds();
    void tellsPackedAnewAsPackedNow();
    void tellsRepackagedGoodsAsTheCustomerWants();
    void announcesTheSameByShipNotice();
    void stopsWhatTheTransactionInformationLacks_data();
    void stopsWhatTheTransactionInformationLacks();

private:
    void form(sync::EpcisForm form, sync::Guideline guideline = sync::Guideline::R13)
    {
        sync::PartnerProfile partner = ShippingBench::customer();
        partner.form = form;
        partner.guideline = guideline;
        m_bench->setPartner(partner);
    }
    QByteArray shipped(const QByteArrayList &names, Unpacking unpacking = Unpacking::Allowed)
    {
        const ledger::DispatchId dispatch = m_bench->openDispatch();
        for (const QByteArray &name : names) {
            if (m_bench->pickVerdict(dispatch, name, unpacking) != ShipVerdict::Accepted)
                qFatal("pick %s", name.constData());
        }
        m_last = *m_bench->ship(dispatch);
        if (m_last.refused)
            qFatal("refused");
        return m_bench->bytes(m_last.documents.front().document);
    }

    std::unique_ptr<ShippingBench> m_bench;
    Shipped m_last;
};

void tst_ShippingDocument::holdsTheWholeStory()
{
    QFETCH(sync::EpcisForm, form);
    this->form(form);
    const ReadDocument document(shipped({ "p1" }));
    QCOMPARE(document.steps(), (QByteArrayList { "commissioning", "packing", "packing", "packing", "shipping" }));
    QCOMPARE(document.events.front().epcList.size(), 8);
    QVERIFY(document.element("urn:epc:idpat:sgtin:0361414.031234.*"));
    QVERIFY(document.element("urn:epc:idpat:sgtin:0361414.431234.*"));
    for (const char *place : { "urn:epc:id:sgln:0388888.00001.0", "urn:epc:id:sgln:0388888.00002.0",
             "urn:epc:id:sgln:0399999.00001.0", "urn:epc:id:sgln:0361414.00001.0" })
        QVERIFY2(document.element(place), place);
    QCOMPARE(document.events.back().destinations.size(), 2);
    if (form == sync::EpcisForm::Xml12) {
        QCOMPARE(document.head.guidelineVersion, QByteArray("GS1 US DSCSA R1.3"));
        QCOMPARE(document.head.affirmsTransactionStatement, std::optional(true));
        QCOMPARE(document.head.receiver, QByteArray("urn:epc:id:sgln:0388888.00001.0"));
        QCOMPARE(document.head.receiverAuthority, QByteArray("GS1"));
    }
    QCOMPARE(document.head.instanceIdentifier, m_bench->outbox(m_last.documents.front().document).instance);
    QCOMPARE(document.faults(), QStringList());
}

void tst_ShippingDocument::affirmsTheStatementInCorrections()
{
    QFETCH(sync::EpcisForm, form);
    for (const sync::Guideline guideline : { sync::Guideline::R12, sync::Guideline::R13 }) {
        init();
        this->form(form, guideline);
        (void)shipped({ "p1" });
        m_bench->delivered(m_last.documents.front().document);
        ShipOrder right = ShippingBench::order();
        right.purchaseOrder = "PO-8";
        const auto corrected = m_bench->write([&](ledger::WriteTransaction &transaction) {
            return correctDispatch(
                transaction, m_bench->ana, ledger::DispatchId { 1 }, right, QStringLiteral("misread"));
        });
        QCOMPARE(ReadDocument(m_bench->bytes(corrected->front().document)).faults(), QStringList());
        m_bench->delivered(corrected->front().document);
        const Result<Voiding> voided = m_bench->voidAll(ledger::DispatchId { 1 });
        QCOMPARE(ReadDocument(m_bench->bytes(voided->documents.front().document)).faults(), QStringList());
    }
}

void tst_ShippingDocument::validatesAgainstTheSchemas()
{
    QFETCH(sync::EpcisForm, form);
    if (!canValidate())
        QSKIP("The published schemas or their validators (xmllint, python3-jsonschema) are not at hand.");
    for (const sync::Guideline guideline : { sync::Guideline::R12, sync::Guideline::R13, sync::Guideline::None }) {
        init();
        this->form(form, guideline);
        const QByteArray whole = shipped({ "p1" });
        QCOMPARE(validationErrors(whole, form, m_bench->path("document")), QString());
        m_bench->delivered(m_last.documents.front().document);
        ShipOrder right = ShippingBench::order();
        right.purchaseOrder = "PO-8";
        const auto corrected = m_bench->write([&](ledger::WriteTransaction &transaction) {
            return correctDispatch(
                transaction, m_bench->ana, ledger::DispatchId { 1 }, right, QStringLiteral("misread"));
        });
        QVERIFY(corrected);
        QCOMPARE(
            validationErrors(m_bench->bytes(corrected->front().document), form, m_bench->path("document")), QString());
        m_bench->delivered(corrected->front().document);
        const Result<Voiding> voided = m_bench->voidAll(ledger::DispatchId { 1 });
        QVERIFY(voided);
        QCOMPARE(validationErrors(m_bench->bytes(voided->documents.front().document), form, m_bench->path("document")),
            QString());
    }
}

void tst_ShippingDocument::followsTheReleaseOfTheGuideline()
{
    const QByteArray type = "urn:epcglobal:cbv:mda#additionalTradeItemIdentificationTypeCode";
    const QByteArray number = "urn:epcglobal:cbv:mda#additionalTradeItemIdentification";
    form(sync::EpcisForm::Xml12, sync::Guideline::R12);
    const QByteArray older = shipped({ "c1" });
    ReadDocument document(older);
    QVERIFY(document.head.guidelineVersion.isEmpty());
    QCOMPARE(document.head.senderAuthority, QByteArray("SGLN"));
    const epcis::VocabularyElement *product = document.element("urn:epc:idpat:sgtin:0361414.031234.*");
    QCOMPARE(product->attributes.value(type), QByteArray("FDA_NDC_11"));
    QCOMPARE(product->attributes.value(number), QByteArray("61414312304"));
    QVERIFY(!older.contains("dropShipment"));
    form(sync::EpcisForm::Xml12, sync::Guideline::R13);
    const QByteArray newer = shipped({ "c2" });
    document = ReadDocument(newer);
    product = document.element("urn:epc:idpat:sgtin:0361414.031234.*");
    QCOMPARE(product->attributes.value(type), QByteArray("US_FDA_NDC"));
    QCOMPARE(product->attributes.value(number), QByteArray("61414-3123-4"));
    QVERIFY(newer.contains("dropShipment>false<"));
}

void tst_ShippingDocument::tellsWhetherTheGoodsWereBoughtFromTheirMaker()
{
    const auto fact = [](const ReadDocument &document, const char *name) -> epcis::ExtensionNode {
        for (const epcis::ExtensionNode &node : document.events.back().extensions) {
            if (node.name == name)
                return node;
        }
        return {};
    };
    // What a wholesaler passed on, with its word that it bought from the maker.
    epcis::Event passedOn = ShippingBench::shipped({ "u8" }, "2", 20);
    for (epcis::TypedUri &source : passedOn.sources)
        source.id = "urn:epc:id:sgln:0377777.00001.0";
    epcis::ExtensionNode word;
    word.ns = "http://epcis.gs1us.org/hc/ns";
    word.name = "directPurchase";
    word.text = "true";
    passedOn.extensions.push_back(word);
    m_bench->document({ ShippingBench::commissioned({ "u8" }), passedOn });
    for (const ledger::Shipment &shipment : m_bench->shipments()) {
        if (shipment.state == ledger::ShipmentState::Confirmed)
            continue;
        const ReceiptId receipt = m_bench->receiptOf(shipment.id);
        (void)m_bench->Dock::scan(receipt, "u8");
        QVERIFY(m_bench->submit(receipt));
    }

    const ReadDocument maker(shipped({ "u1", "u2" }));
    QCOMPARE(fact(maker, "directPurchase").attributes.front().text, QByteArray("ENTIRELY_DIRECT"));
    QCOMPARE(fact(maker, "directPurchase").children.size(), 1);
    const ReadDocument both(shipped({ "u3", "u8" }));
    const epcis::ExtensionNode partly = fact(both, "directPurchase");
    QCOMPARE(partly.attributes.front().text, QByteArray("PARTIALLY_DIRECT"));
    QCOMPARE(partly.children.at(1).name, QByteArray("indirectPurchaseEPCs"));
    QCOMPARE(partly.children.at(1).children.size(), 1);
    QCOMPARE(partly.children.at(1).children.front().text, ShippingBench::epc("u8"));
    QCOMPARE(
        fact(both, "receivedDirectPurchaseFromPrevWhlsDist").attributes.front().text, QByteArray("PARTIALLY_DIRECT"));
    for (const Finding &finding : both.findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(QString(finding.code.name())));

    form(sync::EpcisForm::Xml12, sync::Guideline::R12);
    QCOMPARE(fact(ReadDocument(shipped({ "u4" })), "directPurchase").text, QByteArray("true"));
}

void tst_ShippingDocument::tellsWhenTheGoodsChangedOwners()
{
    ShipOrder order = ShippingBench::order();
    order.transactionDate = m_bench->clock.today().addDays(-3);
    const ledger::DispatchId dispatch = m_bench->openDispatch(order);
    QCOMPARE(m_bench->pickVerdict(dispatch, "c1", Unpacking::Allowed), ShipVerdict::Accepted);
    const Result<Shipped> done = m_bench->ship(dispatch);
    QVERIFY(done && !done->refused);
    QVERIFY(m_bench->bytes(done->documents.front().document)
                .contains("transactionDate>" + order.transactionDate.toString(Qt::ISODate).toLatin1() + "<"));
    order.transactionDate = m_bench->clock.today();
    const ledger::DispatchId today = m_bench->openDispatch(order);
    QCOMPARE(m_bench->pickVerdict(today, "c2", Unpacking::Allowed), ShipVerdict::Accepted);
    const Result<Shipped> same = m_bench->ship(today);
    QVERIFY(!m_bench->bytes(same->documents.front().document).contains("transactionDate"));
}

void tst_ShippingDocument::tellsOnlyOfTheGoodsThatGo()
{
    const QByteArray document = shipped({ "c1" });
    QVERIFY(!document.contains(ShippingBench::epc("u4"))); // other packs of the same lot and the same event
    const ReadDocument read(document);
    QCOMPARE(read.steps(), (QByteArrayList { "commissioning", "packing", "shipping" }));
    QCOMPARE(read.events.front().epcList.size(), 4);
    QVERIFY(read.events.front().eventId.startsWith("ni:///sha-256;"));
}

void tst_ShippingDocument::keepsPrivateNotesHere()
{
    m_bench->hold("u2", "suspect");
    m_bench->release("u2");
    const QByteArray document = shipped({ "p1" });
    QVERIFY(!document.contains("urn:packledger"));
    QVERIFY(!document.contains("holding"));
}

void tst_ShippingDocument::tellsTheSameGoodsWithTheSameIds()
{
    const ReadDocument first(shipped({ "c1" }));
    m_bench->delivered(m_last.documents.front().document);
    QVERIFY(m_bench->voidAll(ledger::DispatchId { 1 }));
    const ReadDocument second(shipped({ "c1" }));
    QCOMPARE(second.events.front(), first.events.front());
    QVERIFY(second.events.back().eventId != first.events.back().eventId);
}

void tst_ShippingDocument::tellsPackedAnewAsPackedNow()
{
    QVERIFY(m_bench->unpackAll("c1"));
    QCOMPARE(m_bench->pack("c1", { "u1", "u2" }).added, 2);
    const ReadDocument document(shipped({ "c1" }));
    QCOMPARE(document.steps(), (QByteArrayList { "commissioning", "packing", "shipping" }));
    QCOMPARE(document.events.at(1).childEpcs.size(), 2);
    QVERIFY(document.events.at(1).eventTime.ms >= m_bench->clock.now().ms);
}

void tst_ShippingDocument::tellsRepackagedGoodsAsTheCustomerWants()
{
    // One pack of ours out of two of a supplier's.
    const auto repackaged = [&](const QByteArray &input, const QByteArray &output) {
        (void)m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            epcis::Event event = workflow::siteEvent(transaction, "0399999000017", epcis::EventType::Transformation,
                epcis::Action::Add, "repackaging", transaction.now().ms);
            event.action.reset();
            event.disposition = "urn:epcglobal:cbv:disp:active";
            event.inputEpcs = { ShippingBench::epc(input) };
            event.outputEpcs = { ShippingBench::epc(output) };
            const epcis::Event lot = ShippingBench::commissioned({ output }, "R1");
            event.ilmd = lot.ilmd;
            workflow::appendSiteEvent(transaction, event);
            return {};
        });
    };
    QVERIFY(m_bench->unpackAll("c1"));
    repackaged("u1", "x1");
    repackaged("u2", "x2");
    const ReadDocument plain(shipped({ "x1" }));
    QCOMPARE(plain.steps(), (QByteArrayList { "commissioning", "shipping" }));
    QCOMPARE(plain.events.front().type, epcis::EventType::Object);
    QVERIFY(plain.events.front().ilmd);
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.repackaging = sync::RepackagingForm::Transformation;
    m_bench->setPartner(partner);
    const ReadDocument linked(shipped({ "x2" }));
    QCOMPARE(linked.events.front().type, epcis::EventType::Transformation);
    QCOMPARE(linked.events.front().inputEpcs.front(), ShippingBench::epc("u2"));
}

void tst_ShippingDocument::announcesTheSameByShipNotice()
{
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.sendsShipNotice = true;
    m_bench->setPartner(partner);
    (void)shipped({ "p1" });
    QCOMPARE(m_last.documents.size(), 2);
    QByteArray bytes = m_bench->bytes(m_last.documents.back().document);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    asn::Asn856Reader reader;
    const Result<std::vector<asn::ShipNotice>> notices = reader.read(buffer);
    QVERIFY2(notices, notices ? "" : qPrintable(notices.error().detail));
    for (const Finding &finding : reader.findings())
        QVERIFY2(false, qPrintable(QString(finding.code.name()) + QLatin1Char(' ') + finding.detail));
    QCOMPARE(notices->size(), 1);
    const asn::ShipNotice &notice = notices->front();
    QCOMPARE(notice.shipmentId, QByteArray("SHP-9"));
    QCOMPARE(notice.structure, QByteArray("0001"));
    QCOMPARE(notice.orders.front().purchaseOrder, QByteArray("PO-7"));
    QCOMPARE(notice.party({ "ST" })->gln->digits(), QByteArray("0388888000023"));
    QCOMPARE(notice.party({ "BY" })->gln->digits(), QByteArray("0388888000016"));
    QCOMPARE(notice.party({ "SE" })->name, QStringLiteral("Synthetic Wholesale DC"));
    QCOMPARE(notice.containers.size(), 3); // the pallet, and its cases, which are trade items
    QCOMPARE(gs1::ItemKey(*notice.containers.front().sscc), ShippingBench::key("p1"));
    for (size_t at : { 1U, 2U }) {
        QCOMPARE(notice.containers[at].level, asn::Container::Level::Pack);
        QCOMPARE(notice.containers[at].gtin->digits(), ShippingBench::key("c1").gtin()->digits());
        QCOMPARE(notice.containers[at].parent, 0);
        QCOMPARE(notice.containers[at].packQuantity, 3);
    }
    QCOMPARE(notice.lines.size(), 2);
    QCOMPARE(notice.lines.front().quantity, 3);
    QCOMPARE(notice.lines.back().quantity, 3);
    QCOMPARE(notice.lines.front().lot, QByteArray("L1"));
    QCOMPARE(notice.lines.front().expiry, QDate(2028, 6, 30));
    QCOMPARE(notice.lines.front().gtin->digits(), ShippingBench::key("u1").gtin()->digits());
    QCOMPARE(notice.lines.front().container, 1);
    QCOMPARE(notice.lines.back().container, 2);
    QVERIFY(notice.transactionStatement && notice.transactionStatement->affirmed);
    QCOMPARE(notice.transactionStatement->text, QString::fromUtf8(legalNotice()));
}

void tst_ShippingDocument::stopsWhatTheTransactionInformationLacks_data()
{
    QTest::addColumn<QString>("ndc");
    QTest::addColumn<QString>("street");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<QString>("field");
    const QString ndc = QStringLiteral("61414-3123-4");
    const QString street = QStringLiteral("200 Sample Road");
    const QString us = QStringLiteral("US");
    const QString german = QStringLiteral("DE");
    QTest::newRow("whole") << ndc << street << us << false << QString();
    QTest::newRow("no NDC") << QString() << street << us << true << QStringLiteral("00361414312340 (ndc)");
    QTest::newRow("no street") << ndc << QString() << us << true
                               << QStringLiteral("Acme Pharmacy 0388888000016 (street)");
    QTest::newRow("another market has no NDC") << QString() << street << german << false << QString();
    QTest::newRow("another market's address") << ndc << QString() << german << false << QStringLiteral("(street)");
}

void tst_ShippingDocument::stopsWhatTheTransactionInformationLacks()
{
    QFETCH(QString, ndc);
    QFETCH(QString, street);
    QFETCH(QString, country);
    QFETCH(bool, isStopped);
    QFETCH(QString, field);
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.street = street;
    partner.country = country;
    m_bench->setPartner(partner);
    m_bench->products(ndc);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    const Result<Shipped> shipped = m_bench->ship(dispatch, QStringLiteral("I answer for it"));
    QCOMPARE(shipped->refused, isStopped);
    QStringList said;
    for (const Finding &finding : shipped->preview.findings)
        said += finding.detail;
    QVERIFY2(said.join(u'|').contains(field), qPrintable(said.join(u'|')));
}

QTEST_GUILESS_MAIN(tst_ShippingDocument)
#include "tst_shippingdocument.moc"
