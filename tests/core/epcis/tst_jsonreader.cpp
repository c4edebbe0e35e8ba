#include "core/epcis/collectingsink.h"
#include "epcis/epciserrors.h"
#include "support/places.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

namespace {

const QString fixtures = QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/");

/// JSON with single quotation marks, as it is easier to read here.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray head
    = "{'@context':['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',{'x':'urn:x:'}],"
      "'type':'EPCISDocument',\n'schemaVersion':'2.0','creationDate':'2026-11-22T14:15:00Z','epcisBody':{'eventList':[";

QByteArray documentWith(const QByteArray &event)
{
    return quoted(head) + event + "]}}";
}

/// An ObjectEvent with some members set, others ("null") taken out.
QByteArray eventWith(const QByteArray &changes)
{
    QJsonObject event = QJsonDocument::fromJson(
        R"({"type":"ObjectEvent","eventTime":"2026-11-22T14:15:00Z","eventTimeZoneOffset":"+00:00",
        "action":"ADD","epcList":["urn:epc:id:sscc:0614141.1234567890"],"bizStep":"shipping"})")
                            .object();
    const QJsonObject changed = QJsonDocument::fromJson(quoted("{" + changes + "}")).object();
    for (auto i = changed.begin(); i != changed.end(); ++i) {
        if (i.value().isNull())
            event.remove(i.key());
        else
            event.insert(i.key(), i.value());
    }
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryField()
    {
        CollectingSink sink;
        const auto summary = readBytes(bytesOf(fixtures + QStringLiteral("everything.json")), sink);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->format, Format::EpcisJson20);
        QCOMPARE(sink.head.instanceIdentifier, QByteArray("https://example.com/documents/1"));
        QCOMPARE(sink.vocabulary[0].attributes.value("urn:epcglobal:cbv:mda#descriptionShort"),
            QByteArray("Syntheticillin"));
        const Event &event = sink.events[0];
        QCOMPARE(event.epcList[1], QByteArray("https://ns.example.com/acme/own-epc"));
        QCOMPARE(event.readPoint->extensions[1].ns, QByteArray("https://ns.example.com/acme/sub/"));
        QCOMPARE(event.quantities[1].quantity, QByteArray("2.50e1"));
        QCOMPARE(event.ilmd->at(0).ns, QByteArray("urn:epcglobal:cbv:mda"));
        QCOMPARE(event.ilmd->at(2).ns, QByteArray("https://ns.example.com/iri/"));
        QCOMPARE(event.ilmd->at(2).name, QByteArray("field"));
        QCOMPARE(event.ilmd->at(3).text, QByteArray("3.50"));
        QCOMPARE(event.ilmd->at(3).attributes[0].name, QByteArray("unit"));
        QCOMPARE(event.ilmd->at(4).attributes[0].text, QByteArray("xsd:integer"));
        const auto named = [&](const char *name) {
            return *std::ranges::find(event.extensions, QByteArray(name), &ExtensionNode::name);
        };
        QCOMPARE(named("number").text, QByteArray("10.0"));
        QCOMPARE(named("number").kind, ExtensionNode::Kind::Number);
        QCOMPARE(named("text").text, QByteArray("\u20ac \U0001F4E6 \"quoted\" \n two lines"));
        QCOMPARE(named("nothing").kind, ExtensionNode::Kind::Null);
        QCOMPARE(named("nested").children.size(), size_t(3));
        QCOMPARE(named("nested").children[2].children[0].children[0].ns, QByteArray("urn:inner:"));
        QCOMPARE(sink.events[1].extensions[0].ns, QByteArray("https://ns.example.com/other/"));
        QCOMPARE(sink.events[1].bizTransactions[0].type, QByteArray("https://ns.example.com/other/order"));
        QVERIFY(sink.events[1].bizTransactions[1].type.isEmpty());
    }

    void readsAContextThatStandsBehindTheEvents()
    {
        CollectingSink sink;
        QVERIFY(readBytes(bytesOf(fixtures + QStringLiteral("context-last.json")), sink).has_value());
        QCOMPARE(sink.events.size(), size_t(1));
        QCOMPARE(sink.events[0].childEpcs[0], QByteArray("https://ns.example.com/acme/child"));
    }

    void passesOverEventsOfOthersWithAWord()
    {
        CollectingSink sink;
        QVERIFY(readBytes(bytesOf(fixtures + QStringLiteral("query.json")), sink).has_value());
        QCOMPARE(sink.events.size(), size_t(1));
        QVERIFY(sink.found(codes::vendorEvent));
        QCOMPARE(sink.places[0].path, QStringLiteral("$.epcisBody.queryResults.resultsBody.eventList[0]"));
    }

    void neverLoadsARemoteContext()
    {
        CollectingSink sink;
        const QByteArray document = documentWith(eventWith("'@context':'https://evil.example.com/context.jsonld'"));
        QVERIFY(readBytes(document, sink).has_value());
        QVERIFY(sink.found(codes::ignoredContent));
    }

    void keepsAFieldOfAnUndeclaredPrefix()
    {
        CollectingSink sink;
        QVERIFY(readBytes(documentWith(eventWith("'who:knows':1")), sink).has_value());
        QCOMPARE(sink.events[0].extensions[0].ns, QByteArray("who:"));
        QVERIFY(sink.found(codes::undeclaredPrefix));
    }

    void refusesAQuantityBeyondAllNumbers()
    {
        QByteArray document = documentWith(eventWith("'quantityList':[{'epcClass':'urn:x:1','quantity':4711}]"));
        document.replace("4711", "1e9994"); // Qt's JSON cannot write it
        CollectingSink sink;
        const auto summary = readBytes(document, sink);
        QVERIFY(!summary.has_value());
        QCOMPARE(summary.error().code, codes::badValue);
        QCOMPARE(summary.error().where.path, QStringLiteral("$.epcisBody.eventList[0].quantityList[0].quantity"));
    }

    void readsUtf16()
    {
        for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes
                = encoder.encode(QString::fromUtf8(bytesOf(fixtures + QStringLiteral("everything.json"))));
            CollectingSink sink, plain;
            QVERIFY(readBytes(bytes, sink).has_value());
            QVERIFY(
                readBytes("\xef\xbb\xbf" + bytesOf(fixtures + QStringLiteral("everything.json")), plain).has_value());
            QVERIFY(sink.events == plain.events);
        }
    }

    void refusesWhatTheSchemaRefuses_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const QByteArray &changes, ErrorCode code, const QByteArray &path) {
            QTest::newRow(name) << changes << QByteArray(code.name().data())
                                << QByteArray("$.epcisBody.eventList[0]" + path);
        };
        row("no type", "'type':null", codes::missingField, "");
        row("unknown type", "'type':'ObjektEvent'", codes::unknownEvent, ".type");
        row("QuantityEvent, which 2.0 has no more", "'type':'QuantityEvent'", codes::unknownEvent, ".type");
        row("no time", "'eventTime':null", codes::missingField, "");
        row("time without offset", "'eventTime':'2026-11-22T14:15:00'", codes::badValue, ".eventTime");
        row("time as number", "'eventTime':2026", codes::badValue, ".eventTime");
        row("no offset", "'eventTimeZoneOffset':null", codes::missingField, "");
        row("offset Z", "'eventTimeZoneOffset':'Z'", codes::badValue, ".eventTimeZoneOffset");
        row("no action", "'action':null", codes::missingField, "");
        row("wrong action", "'action':'MODIFY'", codes::badValue, ".action");
        row("no identifiers at all", "'epcList':null", codes::missingField, "");
        row("EPC that is no URI", "'epcList':['urn:epc:id:sscc:1.2','plain']", codes::badValue, ".epcList[1]");
        row("EPC that is no text", "'epcList':['urn:epc:id:sscc:1.2',7]", codes::badValue, ".epcList[1]");
        row("EPC list that is no list", "'epcList':'urn:epc:id:sscc:1.2'", codes::badValue, ".epcList");
        row("word that is no step", "'bizStep':'recieving'", codes::unknownTerm, ".bizStep");
        row("word that is no disposition", "'disposition':'in_transport'", codes::unknownTerm, ".disposition");
        row("word that is no transaction type", "'bizTransactionList':[{'type':'order','bizTransaction':'urn:x:1'}]",
            codes::unknownTerm, ".bizTransactionList[0].type");
        row("transaction without id", "'bizTransactionList':[{'type':'po'}]", codes::missingField,
            ".bizTransactionList[0]");
        row("source without type", "'sourceList':[{'source':'urn:x:1'}]", codes::missingField, ".sourceList[0]");
        row("unknown member of a destination",
            "'destinationList':[{'type':'location','destination':'urn:x:1','x:y':1}]", codes::unknownField,
            ".destinationList[0]['x:y']");
        row("unknown member of a quantity", "'quantityList':[{'epcClass':'urn:x:1','weight':5}]", codes::unknownField,
            ".quantityList[0].weight");
        row("quantity as text", "'quantityList':[{'epcClass':'urn:x:1','quantity':'5'}]", codes::badValue,
            ".quantityList[0].quantity");
        row("quantity without class", "'quantityList':[{'quantity':5}]", codes::missingField, ".quantityList[0]");
        row("unit in words", "'quantityList':[{'epcClass':'urn:x:1','quantity':5,'uom':'kilogram'}]", codes::badValue,
            ".quantityList[0].uom");
        row("certificate that is no URI", "'certificationInfo':'ABC12345'", codes::badValue, ".certificationInfo");
        row("certificate as object", "'certificationInfo':{'id':'urn:x:1'}", codes::badValue, ".certificationInfo");
        row("ilmd field without namespace", "'ilmd':{'lotNumber':'A'}", codes::unknownField, ".ilmd.lotNumber");
        row("field without namespace", "'colour':'red'", codes::unknownField, ".colour");
        row("field of another type of event", "'parentID':'urn:x:1'", codes::unknownField, ".parentID");
        row("read point without id", "'readPoint':{'x:y':1}", codes::missingField, ".readPoint");
        row("empty persistent disposition", "'persistentDisposition':{}", codes::badValue, ".persistentDisposition");
        row("declaration without time", "'errorDeclaration':{'reason':'incorrect_data'}", codes::missingField,
            ".errorDeclaration");
        row("unknown reason", "'errorDeclaration':{'declarationTime':'2026-11-22T14:15:00Z','reason':'whim'}",
            codes::unknownTerm, ".errorDeclaration.reason");
        row("sensor value as text", "'sensorElementList':[{'sensorReport':[{'type':'Temperature','value':'26'}]}]",
            codes::badValue, ".sensorElementList[0].sensorReport[0].value");
        row("unknown sensor field", "'sensorElementList':[{'sensorReport':[{'type':'Temperature','colour':'red'}]}]",
            codes::unknownField, ".sensorElementList[0].sensorReport[0].colour");
        row("sensor element without report", "'sensorElementList':[{'sensorMetadata':{}}]", codes::missingField,
            ".sensorElementList[0]");
        row("aggregation without children", "'type':'AggregationEvent','epcList':null,'parentID':'urn:x:1'",
            codes::missingField, "");
        row("association without parent", "'type':'AssociationEvent','epcList':null,'childEPCs':['urn:x:1']",
            codes::missingField, "");
        row("transaction without transaction", "'type':'TransactionEvent'", codes::missingField, "");
        row("transformation without output",
            "'type':'TransformationEvent','action':null,'epcList':null,'inputEPCList':['urn:x:1']", codes::missingField,
            "");
    }
    void refusesWhatTheSchemaRefuses()
    {
        QFETCH(QByteArray, changes);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, path);
        CollectingSink sink;
        const auto summary = readBytes(documentWith(eventWith(changes)), sink);
        QVERIFY(!summary.has_value());
        QCOMPARE(QByteArray(summary.error().code.name().data()), code);
        QCOMPARE(summary.error().where.path, QString::fromLatin1(path));
        QVERIFY(summary.error().where.line > 0);
    }

    void refusesADocumentWithoutItsParts_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray whole = documentWith(eventWith({}));
        QTest::newRow("context") << QByteArray(whole).replace("\"@context\"", "\"x:context\"");
        QTest::newRow("type") << QByteArray(whole).replace("\"type\":\"EPCISDocument\"", "\"x:type\":1");
        QTest::newRow("version") << QByteArray(whole).replace("\"schemaVersion\"", "\"x:version\"");
        QTest::newRow("date") << QByteArray(whole).replace("\"creationDate\"", "\"x:date\"");
        QTest::newRow("date that is none")
            << QByteArray(whole).replace("2026-11-22T14:15:00Z\",\"epcisBody", "yesterday\",\"epcisBody");
        QTest::newRow("body") << QByteArray(whole).replace("\"epcisBody\"", "\"x:body\"");
        QTest::newRow("event list") << QByteArray(whole).replace("\"eventList\"", "\"x:events\"");
        QTest::newRow("unknown member") << QByteArray(whole).replace(
            "\"schemaVersion\"", "\"colour\":1,\"schemaVersion\"");
        QTest::newRow("an object at all") << QByteArray("[1]");
    }
    void refusesADocumentWithoutItsParts()
    {
        QFETCH(QByteArray, document);
        CollectingSink sink;
        const auto summary = readBytes(document, sink);
        QVERIFY(!summary.has_value());
        QVERIFY(summary.error().where.isKnown());
    }

    void refusesTextThatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("column");
        const auto row
            = [](const char *name, const char *text, int column) { QTest::newRow(name) << quoted(text) << column; };
        row("comma at the end", "{'a':1,}", 8);
        row("no comma", "{'a':1 'b':2}", 8);
        row("no colon", "{'a' 1}", 6);
        row("leading zero", "{'a':01}", 7);
        row("bare word", "{'a':yes}", 6);
        row("half a word", "{'a':tru}", 9);
        row("text behind the end", "{'type':'x','@context':[]} x", 28);
        row("wrong bracket", "{'a':[1}}", 8);
        row("unknown escape", "{'a':'\\x'}", 9);
        row("half a surrogate", "{'a':'\\ud800'}", 13);
        row("control character", "{\"a\":\"\n\"}", 7);
        row("broken UTF-8", "{\"a\":\"\xc3\"}", 9);
        row("cut off", "{'a':[1,2", 10);
        row("number cut off", "{'a':1.}", 8);
    }
    void refusesTextThatIsNoJson()
    {
        QFETCH(QByteArray, document);
        QFETCH(int, column);
        CollectingSink sink;
        const auto summary = readBytes(document, sink);
        QVERIFY(!summary.has_value());
        QVERIFY(summary.error().code == codes::json);
        QCOMPARE(summary.error().where.line, qint64(1));
        QCOMPARE(summary.error().where.column, qint64(column));
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
