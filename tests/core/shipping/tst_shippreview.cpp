#include "shipping/shippingerrors.h"
#include "support/shippingbench.h"
#include "workflow/packingrules.h"

#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// What speaks against a delivery that is picked: licences, data the customer would refuse, trees that cannot be.
class tst_ShipPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShippingBench>(); }
    void blocksALapsedLicenceUnlessSomebodyAnswers();
    void blocksALicenceThatNoOtherFollowed_data();
    void blocksALicenceThatNoOtherFollowed();
    void blocksACustomerWithoutALicence();
    void blocksWhatThePartnerWouldRefuse();
    void stopsATreeThatCannotBe_data();
    void stopsATreeThatCannotBe();
    void letsGoWhatWasPackedAnewInGoodOrder();
    void noticesWhatChangedSinceThePick();
    void tellsOfGoodsFromTheFuture_data();
    void tellsOfGoodsFromTheFuture();
    void countsByThePackingRules();

private:
    [[nodiscard]] static QStringList told(const ShipPreview &preview, ErrorCode code)
    {
        QStringList details;
        for (const Finding &finding : preview.findings) {
            if (finding.code == code)
                details += (finding.severity == Severity::Error ? QStringLiteral("E ") : QStringLiteral("W "))
                    + finding.detail;
        }
        return details;
    }

    std::unique_ptr<ShippingBench> m_bench;
};

void tst_ShipPreview::blocksALapsedLicenceUnlessSomebodyAnswers()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.licences.front().expires = QDate(2020, 1, 1);
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    const Result<Shipped> refused = m_bench->ship(dispatch);
    QVERIFY(refused->refused);
    QVERIFY(refused->preview.mayBeOverridden());
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Received);
    const access::Session clerk("bo", QStringLiteral("Bo"), { access::Permission::Ship });
    QVERIFY(!m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, clerk).ship(transaction, QStringLiteral("renewal seen"));
    }));
    QVERIFY(!m_bench->ship(dispatch, QStringLiteral("renewal seen on paper"))->refused);
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Shipped);
}

void tst_ShipPreview::blocksALicenceThatNoOtherFollowed_data()
{
    using Licences = std::vector<sync::Licence>;
    QTest::addColumn<Licences>("licences");
    QTest::addColumn<bool>("isBlocked");
    const QDate past(2020, 1, 1);
    const QDate future(2099, 1, 1);
    QTest::newRow("another state's holds") << Licences { { "KY", "1", past }, { "OH", "2", future } } << true;
    QTest::newRow("renewed") << Licences { { "KY", "1", past }, { "ky", "2", future } } << false;
    QTest::newRow("renewed without end") << Licences { { "KY", "1", past }, { "KY", "2", {} } } << false;
    QTest::newRow("renewed, and lapsed again") << Licences { { "KY", "1", past }, { "KY", "2", past } } << true;
}

void tst_ShipPreview::blocksALicenceThatNoOtherFollowed()
{
    QFETCH(std::vector<sync::Licence>, licences);
    QFETCH(bool, isBlocked);
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.licences = licences;
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    const ShipPreview preview = m_bench->preview(dispatch);
    QCOMPARE(preview.isBlocked(), isBlocked);
    QCOMPARE(preview.mayBeOverridden(), isBlocked);
    QCOMPARE(!told(preview, codes::licencesLapsed).isEmpty(), isBlocked);
    QCOMPARE(!told(preview, codes::licenceLapsed).isEmpty(), !isBlocked);
}

void tst_ShipPreview::blocksACustomerWithoutALicence()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.licences.clear();
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    QVERIFY(m_bench->ship(dispatch)->refused);
    QVERIFY(!m_bench->ship(dispatch, QStringLiteral("licence seen on paper"))->refused);
}

void tst_ShipPreview::blocksWhatThePartnerWouldRefuse()
{
    // Packed and shipped to us, but nobody told of the making; and one without an expiry.
    epcis::Event noExpiry = ShippingBench::commissioned({ "u2" });
    noExpiry.ilmd->pop_back();
    m_bench->document({ ShippingBench::commissioned({ "c1" }), noExpiry, ShippingBench::packed("c1", { "u1", "u2" }),
        ShippingBench::shipped({ "c1" }) });
    const ReceiptId receipt = m_bench->receiptOf(m_bench->shipments().front().id);
    m_bench->Dock::scan(receipt, "c1");
    QVERIFY(m_bench->submit(receipt));
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "c1"), ShipVerdict::Accepted);
    const Result<Shipped> refused = m_bench->ship(dispatch);
    QVERIFY(refused->refused);
    QByteArrayList errors;
    for (const Finding &finding : refused->preview.findings) {
        if (finding.severity == Severity::Error)
            errors.append(finding.code.name().data());
    }
    QVERIFY(errors.contains("shipping.never-commissioned"));
    QVERIFY(errors.contains("shipping.no-lot-or-expiry"));
    QVERIFY(!refused->preview.mayBeOverridden());
    QCOMPARE(m_bench->state("c1"), ledger::ItemState::Received);
}

void tst_ShipPreview::stopsATreeThatCannotBe_data()
{
    using Events = std::vector<epcis::Event>;
    QTest::addColumn<Events>("packings");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("named");
    const auto packed = ShippingBench::packed;
    const auto row
        = [](const char *name, const Events &packings, const char *root, const char *fault, const char *named) {
              QTest::newRow(name) << packings << QByteArray(root) << QByteArray(fault) << QByteArray(named);
          };
    const char *level = "shipping.wrong-level";
    const char *two = "shipping.two-containers";
    const char *loop = "shipping.contains-itself";
    row("unit in unit", { packed("u1", { "u2" }, 2) }, "u1", level, "u1");
    row("case in unit", { packed("c1", { "u2" }, 2), packed("u1", { "c1" }, 3) }, "u1", level, "u1");
    row("case in case", { packed("c1", { "u2" }, 2), packed("c2", { "c1" }, 3) }, "c2", level, "c2");
    row("pallet in case", { packed("p1", { "u2" }, 2), packed("c1", { "p1" }, 3) }, "c1", level, "c1");
    row("in what it holds", { packed("p2", { "u1" }, 2), packed("p1", { "p2" }, 3), packed("p2", { "p1" }, 4) }, "p1",
        loop, "p1");
    row("in itself", { packed("c1", { "u1", "c1" }, 2) }, "c1", loop, "c1");
    const Events both { packed("c1", { "u1", "u2" }, 2), packed("c2", { "u1", "u3" }, 3) };
    row("in two, shipped with one", both, "c2", two, "c1");
    row("in two, shipped with the other", both, "c1", two, "c2");
    row("an emptied bundle on a pallet",
        { packed("b1", { "u1" }, 2), packed("c1", { "u2" }, 2), packed("p1", { "b1", "c1" }, 3),
            anEvent().unpacking(ShippingBench::epc("b1"), { ShippingBench::epc("u1") }).second(4) },
        "p1", "shipping.empty-container", "b1");
}

void tst_ShipPreview::stopsATreeThatCannotBe()
{
    QFETCH(std::vector<epcis::Event>, packings);
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, named);
    std::vector<epcis::Event> all { anEvent()
                                        .commissioning(
                                            ShippingBench::epcs({ "u1", "u2", "u3", "c1", "c2", "b1", "p1", "p2" }))
                                        .lot("L1", "2028-06-30")
                                        .at(ShippingBench::here)
                                        .second(1) };
    all.insert(all.end(), packings.begin(), packings.end());
    m_bench->document(all);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, root), ShipVerdict::Accepted);
    const Result<Shipped> refused = m_bench->ship(dispatch, QStringLiteral("I answer for it"));
    QVERIFY(refused->refused);
    QStringList said;
    for (const Finding &finding : refused->preview.findings) {
        if (finding.severity == Severity::Error)
            said += QString(finding.code.name()) + QLatin1Char(' ') + finding.detail;
    }
    const QString name = QString::fromUtf8(m_bench->uriOf(ShippingBench::key(named)));
    QVERIFY2(
        std::any_of(said.begin(), said.end(),
            [&](const QString &each) { return each.startsWith(QString::fromLatin1(code)) && each.contains(name); }),
        qPrintable(said.join(u'|')));
    QCOMPARE(refused->preview.lots, 1);
}

void tst_ShipPreview::letsGoWhatWasPackedAnewInGoodOrder()
{
    m_bench->document({ ShippingBench::commissioned({ "u1", "u2", "u3", "c1", "c2" }),
        ShippingBench::packed("c1", { "u1", "u2" }, 2), ShippingBench::packed("c2", { "u1", "u3" }, 3) });
    QVERIFY(m_bench->unpack("c2", { "u1" }));
    QCOMPARE(m_bench->pack("c1", { "u1" }).verdict, workflow::ClosingVerdict::Closed);
    QVERIFY(!m_bench->shipAll(m_bench->openDispatch(), { "c1", "c2" }).refused);
}

void tst_ShipPreview::noticesWhatChangedSinceThePick()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    m_bench->hold("u4", "suspect");
    const Result<Shipped> refused = m_bench->ship(dispatch);
    QVERIFY(refused->refused);
    QCOMPARE(refused->preview.objections.size(), 1);
    QCOMPARE(refused->preview.objections.front().verdict, ShipVerdict::Quarantined);
}

void tst_ShipPreview::tellsOfGoodsFromTheFuture_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("by a day") << qint64(86'400'000) << true;
    QTest::newRow("by six minutes") << qint64(360'000) << true;
    QTest::newRow("as far as honest clocks may be apart") << qint64(240'000) << false;
}

void tst_ShipPreview::tellsOfGoodsFromTheFuture()
{
    QFETCH(qint64, aheadMs);
    QFETCH(bool, isTold);
    epcis::Event packed = ShippingBench::packed("c1", { "u1", "u2" });
    packed.eventTime = { Instant { m_bench->clock.now().ms + aheadMs, 0 }.toIso(), m_bench->clock.now().ms + aheadMs };
    m_bench->document({ anEvent()
                            .commissioning(ShippingBench::epcs({ "u1", "u2", "c1" }))
                            .lot("L1", "2028-06-30")
                            .at(ShippingBench::here)
                            .second(1),
        packed });
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "c1"), ShipVerdict::Accepted);
    QCOMPARE(told(m_bench->preview(dispatch), codes::treeInFuture),
        isTold ? QStringList(QStringLiteral("W ") + QString::fromLatin1(Instant { packed.eventTime.ms, 0 }.toIso()))
               : QStringList());
}

void tst_ShipPreview::countsByThePackingRules()
{
    m_bench->palletAtHand();
    const auto countOf = [&](int count) {
        ledger::PackingRule rule;
        rule.gtin = ShippingBench::key("u1").gtin()->digits();
        rule.level = ledger::Level::Case;
        rule.childLevel = ledger::Level::Unit;
        rule.count = count;
        rule.containerGtin = ShippingBench::key("c1").gtin()->digits();
        QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) {
            return workflow::setPackingRule(transaction, m_bench->ana, rule);
        }));
    };
    countOf(3);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    QCOMPARE(told(m_bench->preview(dispatch), codes::treeOtherCount), QStringList());
    countOf(12);
    const ShipPreview preview = m_bench->preview(dispatch);
    QVERIFY(!preview.isBlocked()); // a case that was opened may go
    const QStringList cases = told(preview, codes::treeOtherCount);
    QCOMPARE(cases.size(), 2);
    QVERIFY2(
        cases.contains(QStringLiteral("W %1 with 3 instead of 12").arg(QString::fromUtf8(ShippingBench::epc("c1")))),
        qPrintable(cases.join(u'|')));
}

QTEST_GUILESS_MAIN(tst_ShipPreview)
#include "tst_shippreview.moc"
