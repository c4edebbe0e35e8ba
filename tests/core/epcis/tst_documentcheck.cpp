#include "core/epcis/collectingsink.h"
#include "epcis/documentcheck.h"
#include "epcis/epciserrors.h"
#include "support/places.h"

#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

namespace {

const QString fixtures = QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/");

/// Everything the check says about a shipment's document, changed as told.
Findings findingsOf(const QByteArray &document, Guideline *guideline = nullptr)
{
    CollectingSink sink;
    if (!readBytes(document, sink))
        return { { Severity::Error, codes::xml, {}, {} } };
    DocumentCheck check;
    Findings all;
    check.header(sink.head);
    for (const VocabularyElement &element : sink.vocabulary)
        check.vocabularyElement(element);
    for (size_t i = 0; i < sink.events.size(); ++i) {
        for (const Finding &each : check.event(sink.events[i], sink.places[i]))
            all.push_back(each);
    }
    for (const Finding &each : check.finish())
        all.push_back(each);
    if (guideline)
        *guideline = check.guideline();
    return all;
}

} // namespace

class TestDocumentCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingWrongWithAGoodShipment()
    {
        for (const auto &[file, expected] :
            { std::pair("dscsa-r12.xml", Guideline::Release12), std::pair("dscsa-r13.xml", Guideline::Release13) }) {
            Guideline guideline {};
            const Findings findings = findingsOf(bytesOf(fixtures + QString::fromLatin1(file)), &guideline);
            QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().code.name().data());
            QCOMPARE(guideline, expected);
        }
    }

    void findsWhatReceiversReject_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("severity");
        const auto row = [](const char *name, const char *from, const char *to, ErrorCode code, Severity severity) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(code.name().data())
                                << int(severity);
        };
        row("statement not affirmed", ">true<", ">false<", codes::noStatement, Severity::Error);
        row("no statement", "gs1ushc:dscsaTransactionStatement", "gs1ushc:other", codes::noStatement, Severity::Error);
        row("no instance identifier", "SHIPMENT-0001", "", codes::incompleteHeader, Severity::Error);
        row("no receiver", "sbdh:Receiver>", "sbdh:Third>", codes::incompleteHeader, Severity::Error);
        row("element string instead of URN", "<epc>urn:epc:id:sgtin:0399999.012345.1001<",
            "<epc>0100399999123457211001<", codes::badEpc, Severity::Error);
        row("Digital Link with a wrong check digit", "<epc>urn:epc:id:sgtin:0399999.012345.1001<",
            "<epc>https://id.gs1.org/01/00399999123458/21/1001<", codes::badEpc, Severity::Error);
        row("URN with a digit too few", "sgtin:0399999.012345.1001", "sgtin:0399999.01234.1001", codes::badEpc,
            Severity::Error);
        row("URN with an unescaped character", "A%2FB", "A/B", codes::badEpc, Severity::Error);
        row("serial twice", "012345.1002</epc>\n          <epc>", "012345.1001</epc>\n          <epc>",
            codes::repeatedEpc, Severity::Error);
        row("commissioning without lot", "cbvmda:lotNumber", "cbvmda:other", codes::noLotOrExpiry, Severity::Error);
        row("commissioning without expiry", "cbvmda:itemExpirationDate", "cbvmda:other", codes::noLotOrExpiry,
            Severity::Error);
        row("expiry in six digits", "2028-11-30", "281130", codes::badExpiry, Severity::Error);
        row("expiry that is no day", "2028-11-30", "2028-11-31", codes::badExpiry, Severity::Error);
        row("lot under the old name space", "cbvmda:lotNumber", "gs1ushc:lotNumber", codes::oldIlmd, Severity::Warning);
        row("commissioning that only observes",
            "<action>ADD</action>\n        <bizStep>urn:epcglobal:cbv:bizstep:commissioning",
            "<action>OBSERVE</action>\n        <bizStep>urn:epcglobal:cbv:bizstep:commissioning", codes::wrongAction,
            Severity::Error);
        row("shipped but active", "disp:in_transit", "disp:active", codes::unusualPair, Severity::Warning);
        row("packed into nothing", "<parentID>urn:epc:id:sscc:0399999.0000000017</parentID>", "", codes::noParent,
            Severity::Error);
        row("packed into itself", "<childEPCs>", "<childEPCs><epc>urn:epc:id:sscc:0399999.0000000017</epc>",
            codes::ownChild, Severity::Error);
        row("no owner", "sdt:owning_party", "sdt:possessing_party", codes::noOwner, Severity::Error);
        row("no place of a party", "sdt:location", "sdt:possessing_party", codes::noPlaceOfParty, Severity::Warning);
        row("no purchase order", "btt:po", "btt:inv", codes::noPurchaseOrder, Severity::Warning);
        row("product without master data", "<VocabularyElement id=\"urn:epc:idpat:sgtin:0399999.012345",
            "<VocabularyElement id=\"urn:epc:idpat:sgtin:0399999.099999", codes::noMasterData, Severity::Warning);
        row("party without address", "mda#streetAddressOne", "mda#other", codes::incompleteMasterData,
            Severity::Warning);
        row("placeholder instead of a strength", ">500 mg<", ">N/A<", codes::incompleteMasterData, Severity::Warning);
        row("markers of both releases", "US_FDA_NDC", "FDA_NDC_11", codes::mixedGuideline, Severity::Warning);
    }
    void findsWhatReceiversReject()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, code);
        QFETCH(int, severity);
        QByteArray document = bytesOf(fixtures + QStringLiteral("dscsa-r13.xml"));
        QVERIFY(document.contains(from));
        document.replace(from, to);
        const Findings findings = findingsOf(document);
        const auto found
            = std::ranges::find_if(findings, [&](const Finding &each) { return code == each.code.name().data(); });
        QVERIFY2(found != findings.end(), findings.empty() ? "nothing found" : findings.front().code.name().data());
        QCOMPARE(int(found->severity), severity);
    }

    void asksNoShipmentPapersOfOtherDocuments()
    {
        QByteArray document = bytesOf(fixtures + QStringLiteral("dscsa-r13.xml"));
        document.replace("bizstep:shipping", "bizstep:storing")
            .replace("disp:in_transit", "disp:sellable_accessible")
            .replace(">true<", ">false<");
        QVERIFY(findingsOf(document).empty());
    }

    void doesNotRepeatItselfForEverySerial()
    {
        Event event;
        for (int i = 0; i < 1000; ++i)
            event.epcList.push_back("serial " + QByteArray::number(i));
        QCOMPARE(check(event, {}).size(), size_t(20));
    }

    void knowsAPlaceInEverySpelling()
    {
        QByteArray document = bytesOf(fixtures + QStringLiteral("dscsa-r13.xml"));
        document.replace("<VocabularyElement id=\"urn:epc:id:sgln:0388888.00001.0\">",
            "<VocabularyElement id=\"https://id.gs1.org/414/0388888000016\">");
        QVERIFY(findingsOf(document).empty());
    }
};

QTEST_APPLESS_MAIN(TestDocumentCheck)
#include "tst_documentcheck.moc"
