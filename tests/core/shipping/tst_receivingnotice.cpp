#include "core/shipping/readdocument.h"
#include "shipping/receivingnotice.h"
#include "support/documentschemas.h"
#include "support/shippingbench.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;

/// Whether a supplier hears what was received of its delivery: by its profile, and never otherwise.
class tst_ReceivingNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShippingBench>(); }
    void tellsASupplierThatAsksForIt();
    void validatesAgainstTheSchemas_data() { eachForm(); }
    void validatesAgainstTheSchemas();
    void keepsItHereOtherwise();
    void saysNothingOfARefusedReceipt();

private:
    void supplier(bool wantsReceiving, sync::EpcisForm form = sync::EpcisForm::Xml12)
    {
        sync::PartnerProfile partner = ShippingBench::customer();
        partner.name = "synthetic-pharma";
        partner.gln = "0361414000018";
        partner.shipToGln.clear();
        partner.roles = { "supplier" };
        partner.wantsReceiving = wantsReceiving;
        partner.form = form;
        m_bench->setPartner(partner);
    }
    workflow::SubmitOutcome submitted(ReceiptId receipt)
    {
        return *m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return shipping::submitReceipt(transaction, m_bench->ana, receipt, {}, m_bench->identity());
        });
    }
    std::vector<ledger::OutboxRow> outbox()
    {
        return *m_bench->ledger().read([](ledger::View &view) -> Result<std::vector<ledger::OutboxRow>> {
            return view.exchange().outbox.all("synthetic-pharma");
        });
    }

    std::unique_ptr<ShippingBench> m_bench;
};

void tst_ReceivingNotice::tellsASupplierThatAsksForIt()
{
    supplier(true);
    const ReceiptId receipt = m_bench->pallet();
    (void)m_bench->Dock::scan(receipt, "p1");
    QVERIFY(!submitted(receipt).refused);
    const std::vector<ledger::OutboxRow> rows = outbox();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().kind, QByteArray("receiving"));
    const QByteArray bytes = m_bench->bytes(rows.front().id);
    QVERIFY(!bytes.contains("urn:packledger"));
    const ReadDocument document(bytes);
    QCOMPARE(document.head.receiver, QByteArray("urn:epc:id:sgln:0361414.00001.0"));
    QCOMPARE(document.events.size(), 1);
    QCOMPARE(ledger::cbvWord(document.events.front().bizStep), QByteArray("receiving"));
    QCOMPARE(document.events.front().epcList, std::vector<epcis::Uri> { ShippingBench::epc("p1") });
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ReceivingNotice::validatesAgainstTheSchemas()
{
    QFETCH(sync::EpcisForm, form);
    if (!canValidate())
        QSKIP("The published schemas or their validators (xmllint, python3-jsonschema) are not at hand.");
    supplier(true, form);
    const ReceiptId receipt = m_bench->pallet();
    (void)m_bench->Dock::scan(receipt, "p1");
    QVERIFY(!submitted(receipt).refused);
    QCOMPARE(validationErrors(m_bench->bytes(outbox().front().id), form, m_bench->path("document")), QString());
}

void tst_ReceivingNotice::keepsItHereOtherwise()
{
    supplier(false);
    const ReceiptId receipt = m_bench->pallet();
    (void)m_bench->Dock::scan(receipt, "p1");
    QVERIFY(!submitted(receipt).refused);
    QVERIFY(outbox().empty());
}

void tst_ReceivingNotice::saysNothingOfARefusedReceipt()
{
    supplier(true);
    const ReceiptId receipt = m_bench->pallet();
    (void)m_bench->Dock::scan(receipt, "c1"); // the other case is missing
    QVERIFY(submitted(receipt).refused);
    QVERIFY(outbox().empty());
}

QTEST_GUILESS_MAIN(tst_ReceivingNotice)
#include "tst_receivingnotice.moc"
