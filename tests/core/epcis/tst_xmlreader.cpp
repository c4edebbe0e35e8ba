#include "core/epcis/collectingsink.h"
#include "epcis/epciserrors.h"
#include "epcis/eventhash.h"
#include "support/places.h"

#include <QStringEncoder>
#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

namespace {

const QString fixtures = QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/");

/// A document of EPCIS 1.2 round the fields of one ObjectEvent.
QByteArray documentWith(const QByteArray &fields)
{
    return "<e:EPCISDocument xmlns:e='urn:epcglobal:epcis:xsd:1' xmlns:x='urn:x' schemaVersion='1.2' "
           "creationDate='2026-11-22T14:15:00Z'>"
           "<EPCISBody><EventList><ObjectEvent>\n"
        + fields + "\n</ObjectEvent></EventList></EPCISBody></e:EPCISDocument>";
}

const QByteArray timed = "<eventTime>2026-11-22T14:15:00Z</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset>";
const QByteArray whole = timed + "<epcList><epc>urn:epc:id:sscc:0614141.1234567890</epc></epcList><action>ADD</action>";

} // namespace

class TestXmlReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAShipmentAsTheGuidelineWantsIt()
    {
        CollectingSink sink;
        const auto summary = readBytes(bytesOf(fixtures + QStringLiteral("dscsa-r13.xml")), sink);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->format, Format::EpcisXml12);
        QCOMPARE(summary->events, 7);
        QCOMPARE(sink.head.sender, QByteArray("urn:epc:id:sgln:0399999.00001.0"));
        QCOMPARE(sink.head.senderAuthority, QByteArray("GS1"));
        QCOMPARE(sink.head.receiver, QByteArray("urn:epc:id:sgln:0388888.00001.0"));
        QCOMPARE(sink.head.instanceIdentifier, QByteArray("SHIPMENT-0001"));
        QCOMPARE(sink.head.guidelineVersion, QByteArray("GS1 US DSCSA R1.3"));
        QCOMPARE(sink.head.affirmsTransactionStatement, std::optional(true));
        QVERIFY(sink.head.legalNotice.startsWith("Seller has complied"));
        QCOMPARE(sink.vocabulary.size(), size_t(6));
        QCOMPARE(sink.vocabulary[0].vocabularyType, QByteArray("urn:epcglobal:epcis:vtype:EPCClass"));
        QCOMPARE(sink.vocabulary[0].attributes.value("urn:epcglobal:cbv:mda#manufacturerOfTradeItemPartyName"),
            QByteArray("Synthetic Pharma & Sons"));
        const Event &commissioning = sink.events[0];
        QCOMPARE(commissioning.epcList.size(), size_t(4));
        QCOMPARE(commissioning.ilmd->at(0).name, QByteArray("lotNumber"));
        QCOMPARE(commissioning.ilmd->at(0).ns, QByteArray("urn:epcglobal:cbv:mda"));
        QCOMPARE(commissioning.ilmd->at(0).text, QByteArray("LOTA123"));
        QCOMPARE(sink.events[3].parentId, QByteArray("urn:epc:id:sgtin:0399999.312345.51"));
        const Event &shipping = sink.events[6];
        QCOMPARE(shipping.bizTransactions[0].id, QByteArray("urn:epcglobal:cbv:bt:0388888000016:PO4501234567"));
        QCOMPARE(shipping.destinations[1].type, QByteArray("urn:epcglobal:cbv:sdt:location"));
        QCOMPARE(shipping.extensions[0].name, QByteArray("dropShipment"));
        QVERIFY(sink.findings.empty());
        QCOMPARE(sink.places[0].line, qint64(83));
    }

    void readsThroughTheDialectsOfPartners()
    {
        CollectingSink sink;
        QVERIFY(readBytes(bytesOf(fixtures + QStringLiteral("dialect.xml")), sink).has_value());
        const Event &event = sink.events[0];
        QCOMPARE(event.eventTime.text, QByteArray("2026-11-20T08:01:00Z"));
        QCOMPARE(event.timeZoneOffset, QByteArray("+00:00"));
        QCOMPARE(event.action, std::optional(Action::Add));
        QCOMPARE(event.epcList,
            (std::vector<Uri> { "urn:epc:id:sgtin:0399999.012345.1001", "urn:epc:id:sgtin:0399999.012345.1002" }));
        QCOMPARE(event.readPoint->id, QByteArray("urn:epc:id:sgln:0399999.00002.0"));
        QCOMPARE(event.ilmd->at(0).text, QByteArray("A&B"));
        QCOMPARE(event.quantities[0].quantity, QByteArray("5"));
        QCOMPARE(sink.events[1].eventTime.text, QByteArray("2026-11-20T08:02:00-05:00"));
        QCOMPARE(sink.events[1].timeZoneOffset, QByteArray("-05:00"));
        for (const ErrorCode code : { codes::wrongEncoding, codes::qualifiedNames, codes::secondExtension,
                 codes::repeatedField, codes::repairedValue, codes::misspeltTerm, codes::ownTerm })
            QVERIFY2(sink.found(code), code.name().data());
    }

    void readsVersion11WithItsQuantityEvent()
    {
        CollectingSink sink;
        const auto summary = readBytes(bytesOf(fixtures + QStringLiteral("epcis-1.1-quantity.xml")), sink);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->format, Format::EpcisXml11);
        QCOMPARE(sink.events[0].type, EventType::Quantity);
        QCOMPARE(sink.events[0].quantities[0].quantity, QByteArray("24"));
        QCOMPARE(sink.events[1].ilmd->at(2).children[0].text, QByteArray("Syntheticillin\xc2\xae"));
    }

    void refusesQuantityEventWithHalfOfIt_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("no quantity") << QByteArray("<quantity>24</quantity>");
        QTest::newRow("no class") << QByteArray("<epcClass>urn:epc:idpat:sgtin:0399999.012345.*</epcClass>");
    }
    void refusesQuantityEventWithHalfOfIt()
    {
        QFETCH(QByteArray, left);
        QByteArray document = bytesOf(fixtures + QStringLiteral("epcis-1.1-quantity.xml"));
        QVERIFY(document.contains(left));
        document.replace(left, {});
        CollectingSink sink;
        const auto summary = readBytes(document, sink);
        QVERIFY(!summary.has_value());
        QCOMPARE(summary.error().code, codes::missingField);
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QString::fromUtf8(documentWith(whole + "<x:note>\u20ac</x:note>"));
        QTest::newRow("UTF-8 with BOM") << QByteArray("\xef\xbb\xbf" + text.toUtf8());
        for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encoder.encode(text);
            QTest::newRow(encoding == QStringConverter::Utf16LE ? "UTF-16 little endian" : "UTF-16 big endian")
                << bytes;
        }
        QByteArray windows = "<?xml version='1.0' encoding='Windows-1252'?>" + text.toUtf8();
        windows.replace("\u20ac", "\x80");
        QTest::newRow("Windows-1252") << windows;
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        CollectingSink sink;
        QVERIFY(readBytes(bytes, sink).has_value());
        QCOMPARE(sink.events.at(0).extensions.at(0).text, QByteArray("\u20ac"));
    }

    void refusesWhatBreaksTheStandard_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &fields, ErrorCode code, int line = 2) {
            QTest::newRow(name) << fields << QByteArray(code.name().data()) << line;
        };
        row("no time", "<eventTimeZoneOffset>+00:00</eventTimeZoneOffset><action>ADD</action>", codes::missingField, 1);
        row("no offset", "<eventTime>2026-11-22T14:15:00Z</eventTime><action>ADD</action>", codes::missingField, 1);
        row("no action", timed, codes::missingField, 1);
        row("action in small letters", timed + "<action>Add</action>", codes::badValue);
        row("date only", "<eventTime>2026-11-22</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset>",
            codes::badValue);
        row("offset beyond the world", "<eventTimeZoneOffset>+15:00</eventTimeZoneOffset>", codes::badValue);
        row("unknown element", whole + "\n\n<colour>red</colour>", codes::unknownField, 4);
        row("offsets that contradict", whole + "<eventTimeZoneOffset>+01:00</eventTimeZoneOffset>",
            codes::contradictingField);
        row("quantity that is no number",
            whole
                + "<extension><quantityList><quantityElement><epcClass>urn:x</epcClass><quantity>many</quantity></"
                  "quantityElement></quantityList></extension>",
            codes::badValue);
        row("quantity without class",
            whole
                + "<extension><quantityList><quantityElement><quantity>1</quantity></quantityElement></quantityList></"
                  "extension>",
            codes::missingField);
        row("unknown member of a quantity",
            whole
                + "<extension><quantityList><quantityElement><epcClass>urn:x</epcClass><weight>1</weight></"
                  "quantityElement></quantityList></extension>",
            codes::unknownField);
        row("element inside an EPC", "<epcList><epc>urn:<b/></epc></epcList>", codes::badValue);
        row("unknown element in an EPC list", whole + "<epcList><item/></epcList>", codes::unknownField);
        row("read point without id", whole + "<readPoint><x:y/></readPoint>", codes::missingField);
        row("declaration without time", whole + "<baseExtension><errorDeclaration/></baseExtension>",
            codes::missingField);
        row("not well-formed", "<action>ADD</bizStep>", codes::xml);
        row("entity that was never declared", "<action>&add;</action>", codes::xml);
    }
    void refusesWhatBreaksTheStandard()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, code);
        QFETCH(int, line);
        CollectingSink sink;
        const auto summary = readBytes(documentWith(fields), sink);
        QVERIFY(!summary.has_value());
        QCOMPARE(QByteArray(summary.error().code.name().data()), code);
        QCOMPARE(summary.error().where.line, qint64(line));
        QVERIFY(summary.error().where.column > 0);
    }

    void refusesAnEventOfNoStandard()
    {
        CollectingSink sink;
        const auto summary = readBytes(
            "<EPCISDocument "
            "schemaVersion='2.0'><EPCISBody><EventList><ObjektEvent/></EventList></EPCISBody></EPCISDocument>",
            sink);
        QVERIFY(!summary.has_value());
        QVERIFY(summary.error().code == codes::unknownEvent);
    }

    void refusesOtherXml()
    {
        CollectingSink sink;
        const auto summary = readBytes("<html/>", sink);
        QVERIFY(!summary.has_value());
        QVERIFY(summary.error().code == codes::epcisFormat);
    }

    void keepsFieldsThatStandInTheWrongPlace()
    {
        CollectingSink sink;
        QVERIFY(readBytes(
            documentWith(whole + "<extension><parentID>urn:x:1</parentID><future>9</future></extension>"), sink)
                    .has_value());
        QVERIFY(sink.found(codes::misplacedField));
        QCOMPARE(sink.events[0].extensions[0].name, QByteArray("parentID"));
        QCOMPARE(sink.events[0].extensions[1].text, QByteArray("9"));
    }

    void expandsCuriesInFieldsButNotInExtensions()
    {
        CollectingSink sink;
        QVERIFY(readBytes(
            documentWith(
                whole + "<bizStep>x:own</bizStep><disposition>cbv:Disp-active</disposition><x:field>x:kept</x:field>"),
            sink)
                    .has_value());
        QCOMPARE(sink.events[0].bizStep, QByteArray("urn:xown"));
        QCOMPARE(sink.events[0].disposition, QByteArray("cbv:Disp-active"));
        QCOMPARE(sink.events[0].extensions[0].text, QByteArray("x:kept"));
    }

    void keepsIdentifiersThatBeginLikeAPrefix()
    {
        CollectingSink sink;
        QVERIFY(readBytes(documentWith(whole
                              + "<bizTransactionList><bizTransaction type=\"x:order\">x:4711</bizTransaction>"
                                "</bizTransactionList><readPoint><id>x:dock</id></readPoint><extension><quantityList>"
                                "<quantityElement><epcClass>x:class</epcClass><quantity>4</quantity></quantityElement>"
                                "</quantityList></extension>"),
            sink)
                    .has_value());
        const Event &event = sink.events[0];
        QCOMPARE(event.bizTransactions[0].type, QByteArray("urn:xorder"));
        QCOMPARE(event.bizTransactions[0].id, QByteArray("x:4711"));
        QCOMPARE(event.readPoint->id, QByteArray("x:dock"));
        QCOMPARE(event.quantities[0].epcClass, QByteArray("x:class"));
    }

    void stopsWhenTheSinkHasEnough()
    {
        class One final : public DocumentSink
        {
        public:
            int events = 0;
            bool header(const DocumentHeader &) override { return true; }
            bool vocabularyElement(const VocabularyElement &) override { return true; }
            bool event(Event &&, const Where &) override { return ++events < 1; }
            void finding(Finding) override { }
        } sink;
        QBuffer buffer;
        buffer.setData(bytesOf(fixtures + QStringLiteral("dscsa-r12.xml")));
        buffer.open(QIODevice::ReadOnly);
        const auto summary = readDocument(buffer, sink);
        QVERIFY(!summary.has_value());
        QVERIFY(summary.error().code == ErrorCode("base.cancelled"));
        QCOMPARE(sink.events, 1);
    }
};

QTEST_APPLESS_MAIN(TestXmlReader)
#include "tst_xmlreader.moc"
