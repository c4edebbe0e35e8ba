#include "exceptions/caseanswers.h"
#include "exceptions/customerreceipt.h"
#include "shipping/shippingerrors.h"
#include "support/shippingbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// What customers say that they received of our deliveries.
class tst_CustomerReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ShippingBench>();
        m_bench->palletAtHand();
        m_dispatch = m_bench->openDispatch();
        for (const char *name : { "c1", "c2" }) {
            if (m_bench->pickVerdict(m_dispatch, name, Unpacking::Allowed) != ShipVerdict::Accepted)
                qFatal("pick");
        }
        m_shipped = *m_bench->ship(m_dispatch);
        m_bench->delivered(m_shipped.documents.front().document);
    }
    void endsADeliveryThatIsReceivedWhole();
    void opensACaseAboutWhatIsMissing();
    void endsTheCaseWhenTheRestComes();
    void endsTheCaseWhenTheRestIsTakenBack();
    void takesBackTheRestWithoutNamingIt();
    void endsTheCaseOnAPersonsWord();
    void countsPacksThatLeftTheirCase();
    void forgetsWhatTheCustomerDeclaresWrong();
    void leavesItToTheCustomersOwnCase();

private:
    /// Takes a document of the customer's with one receiving event, as import does.
    void received(const QByteArrayList &names, const QByteArray &extra = {})
    {
        QByteArray epcs;
        for (const QByteArray &name : names)
            epcs += "<epc>" + ShippingBench::epc(name.constData()) + "</epc>";
        const QByteArray time = Instant { m_shipped.shippedMs + 60'000, 0 }.toIso();
        QFile file(m_folder.filePath(QStringLiteral("received%1.xml").arg(++m_documents)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"(<?xml version="1.0"?><epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" )"
                   R"(schemaVersion="1.2" creationDate=")"
            + time + R"("><EPCISBody><EventList><ObjectEvent><eventTime>)" + time
            + "</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset>" + extra + "<epcList>" + epcs
            + "</epcList><action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:receiving</bizStep>"
              "<disposition>urn:epcglobal:cbv:disp:in_progress</disposition>"
              "</ObjectEvent></EventList></EPCISBody></epcis:EPCISDocument>");
        file.close();
        const auto outcome = exceptions::takeDocument(m_bench->site(), { file.fileName() });
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    }
    ledger::Dispatch dispatch() { return m_bench->dispatch(m_dispatch); }
    std::vector<ledger::ExceptionCase> cases()
    {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::ExceptionCase>> {
            return ledger::ExceptionStore(view.database()).ofDispatch(m_dispatch);
        });
    }
    std::vector<ledger::ExceptionLine> lines()
    {
        const ledger::CaseId first = cases().front().id;
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::ExceptionLine>> {
            return ledger::ExceptionStore(view.database()).lines(first);
        });
    }

    QTemporaryDir m_folder;
    int m_documents = 0;
    std::unique_ptr<ShippingBench> m_bench;
    ledger::DispatchId m_dispatch;
    Shipped m_shipped;
};

void tst_CustomerReceipt::endsADeliveryThatIsReceivedWhole()
{
    received({ "c1", "c2" });
    QVERIFY(dispatch().receivedMs > 0);
    QCOMPARE(dispatch().receivedUnits, dispatch().receivedOf);
    QVERIFY(cases().empty());
    QCOMPARE(m_bench->voidAll(m_dispatch).error().code, codes::receivedAlready);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_CustomerReceipt::opensACaseAboutWhatIsMissing()
{
    received({ "c1" });
    QVERIFY(dispatch().isReceivedInPart());
    QCOMPARE(dispatch().receivedUnits, 3);
    QCOMPARE(dispatch().receivedOf, 6);
    QCOMPARE(cases().size(), 1);
    QCOMPARE(cases().front().partner, QByteArray("acme"));
    QCOMPARE(cases().front().purchaseOrder, QByteArray("PO-7"));
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines().front().gtin, ShippingBench::key("c2").gtin()->digits());
    QCOMPARE(lines().front().serial, ShippingBench::key("c2").serial());
    received({ "c1" }); // says it again
    QCOMPARE(cases().size(), 1);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_CustomerReceipt::endsTheCaseWhenTheRestComes()
{
    received({ "c1" });
    received({ "u4" }); // of the other case
    QCOMPARE(dispatch().receivedUnits, 4);
    QCOMPARE(cases().front().state, ledger::CaseState::Open);
    received({ "u5", "u6" });
    QVERIFY(dispatch().receivedMs > 0);
    QCOMPARE(cases().front().state, ledger::CaseState::Resolved);
    QCOMPARE(lines().front().ended, ledger::LineEnd::GoodsCame);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_CustomerReceipt::endsTheCaseWhenTheRestIsTakenBack()
{
    received({ "c1" });
    QVERIFY(m_bench->voidAll(m_dispatch, { "c2" }));
    QCOMPARE(cases().front().state, ledger::CaseState::Resolved);
    QCOMPARE(lines().front().ended, ledger::LineEnd::CalledBack);
    QVERIFY(dispatch().receivedMs > 0); // of what is left of it, all
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_CustomerReceipt::takesBackTheRestWithoutNamingIt()
{
    received({ "c1", "u4" });
    const auto takeBack = [&](VoidScope scope) {
        return m_bench->write([&](ledger::WriteTransaction &transaction) {
            return voidDispatch(transaction, m_bench->ana, m_dispatch, QStringLiteral("lost"), {}, scope);
        });
    };
    // Of the other case something came: it is no rest that comes back.
    QCOMPARE(takeBack(VoidScope::NotReceived).error().code, codes::receivedAlready);
    init();
    received({ "c1" });
    QCOMPARE(takeBack(VoidScope::Whole).error().code, codes::receivedAlready);
    const auto rest = takeBack(VoidScope::NotReceived);
    QVERIFY(rest);
    QCOMPARE(rest->items, 1);
    QCOMPARE(m_bench->state("c2"), ledger::ItemState::Received);
    QCOMPARE(m_bench->state("c1"), ledger::ItemState::Shipped);
    QCOMPARE(cases().front().state, ledger::CaseState::Resolved);
    QVERIFY(dispatch().receivedMs > 0);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_CustomerReceipt::endsTheCaseOnAPersonsWord()
{
    received({ "c1" });
    QVERIFY(m_bench->write(
        [&](ledger::WriteTransaction &transaction) { return noteReceived(transaction, m_bench->ana, m_dispatch); }));
    QVERIFY(dispatch().receivedMs > 0);
    QCOMPARE(cases().front().state, ledger::CaseState::Resolved);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_CustomerReceipt::countsPacksThatLeftTheirCase()
{
    received({ "c1", "u4" });
    QCOMPARE(dispatch().receivedUnits, 4);
    QCOMPARE(lines().size(), 2); // not the case, of which something came
    QCOMPARE(lines().front().serial, ShippingBench::key("u5").serial());
}

void tst_CustomerReceipt::forgetsWhatTheCustomerDeclaresWrong()
{
    received({ "c1", "c2" },
        "<baseExtension><eventID>urn:uuid:11111111-2222-4333-8444-555555555555</eventID>"
        "</baseExtension>");
    QVERIFY(dispatch().receivedMs > 0);
    received({ "c1", "c2" },
        "<baseExtension><eventID>urn:uuid:11111111-2222-4333-8444-555555555555</eventID><errorDeclaration>"
        "<declarationTime>2030-01-01T00:00:00Z</declarationTime>"
        "<reason>urn:epcglobal:cbv:er:incorrect_data</reason></errorDeclaration></baseExtension>");
    QCOMPARE(dispatch().receivedMs, 0);
    QCOMPARE(dispatch().receivedUnits, 0);
    QVERIFY(cases().empty());
}

void tst_CustomerReceipt::leavesItToTheCustomersOwnCase()
{
    received({ "c1" });
    const QByteArray report = R"({"exception_case_uuid": "case-1", "message_uuid": "message-1", "timestamp": 1,
        "po_number": "PO-7", "sender_information": {"email": "dock@acme.example"}, "case_resolved": false,
        "exceptions": {"missing_product": [{"exception_item_uuid": "item-1", "file_id": "SHP-9", "product_gtin": ")"
        + ShippingBench::key("c2").gtin()->digits()
        + R"(", "product_serial": "c2", "resolution_request": "Send new data"}]}})";
    const auto taken = m_bench->write([&](ledger::WriteTransaction &transaction) {
        return exceptions::takeMessage(transaction, "acme", {}, QJsonDocument::fromJson(report).object());
    });
    QVERIFY(taken);
    QCOMPARE(cases().size(), 2);
    QCOMPARE(cases().front().state, ledger::CaseState::Resolved);
    QVERIFY(cases().back().isTheirs);
    received({ "u4" }); // still not all: nobody is asked again
    QCOMPARE(cases().size(), 2);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_CustomerReceipt)
#include "tst_customerreceipt.moc"
