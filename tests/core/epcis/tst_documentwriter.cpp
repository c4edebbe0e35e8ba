#include "base/baseerrors.h"
#include "core/epcis/collectingsink.h"
#include "epcis/documentwriter.h"
#include "epcis/epciserrors.h"
#include "epcis/eventhash.h"
#include "support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

namespace {

const QString fixtures = QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/");

struct Written
{
    QByteArray document;
    Findings findings;

    [[nodiscard]] bool found(ErrorCode code) const
    {
        return std::ranges::any_of(findings, [&](const Finding &each) { return each.code == code; });
    }
};

Written write(const CollectingSink &source, WriteOptions options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = DocumentWriter::create(buffer, std::move(options));
    bool ok = (*writer)->begin(source.head, source.vocabulary).has_value();
    for (const Event &event : source.events)
        ok = ok && (*writer)->event(event).has_value();
    ok = ok && (*writer)->end().has_value();
    return { ok ? buffer.data() : QByteArray(), (*writer)->findings() };
}

Event anEvent()
{
    Event event;
    event.eventTime = { "2026-11-22T14:15:00Z", 1795356900000 };
    event.timeZoneOffset = "+00:00";
    event.action = Action::Add;
    return event;
}

CollectingSink documentOf(Event event)
{
    CollectingSink document;
    document.head.creationDate = { "2026-11-22T14:15:00Z", 1795356900000 };
    document.events.push_back(std::move(event));
    return document;
}

/// A JSON document whose one event has a field in a field.
QByteArray withField(const QByteArray &outer, const QByteArray &inner)
{
    const QJsonObject event { { QStringLiteral("type"), QStringLiteral("ObjectEvent") },
        { QStringLiteral("action"), QStringLiteral("OBSERVE") },
        { QStringLiteral("eventTime"), QStringLiteral("2026-11-22T14:15:00Z") },
        { QStringLiteral("eventTimeZoneOffset"), QStringLiteral("+00:00") },
        { QStringLiteral("epcList"), QJsonArray { QStringLiteral("urn:epc:id:sgtin:0399999.012345.77") } },
        { QString::fromLatin1(outer), QJsonObject { { QString::fromLatin1(inner), QStringLiteral("v") } } } };
    const QJsonObject document { { QStringLiteral("@context"),
                                     QStringLiteral("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld") },
        { QStringLiteral("type"), QStringLiteral("EPCISDocument") },
        { QStringLiteral("schemaVersion"), QStringLiteral("2.0") },
        { QStringLiteral("creationDate"), QStringLiteral("2026-11-22T14:15:00Z") },
        { QStringLiteral("epcisBody"), QJsonObject { { QStringLiteral("eventList"), QJsonArray { event } } } } };
    return QJsonDocument(document).toJson();
}

/// A disk with room for so many bytes.
class FullDisk final : public QIODevice
{
public:
    explicit FullDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestDocumentWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAShipmentToTheLetter_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("golden");
        QTest::newRow("EPCIS 1.2 for release 1.3 of the guideline")
            << int(Format::EpcisXml12) << QStringLiteral("dscsa-r13-1.2.xml");
        QTest::newRow("EPCIS 2.0 XML") << int(Format::EpcisXml20) << QStringLiteral("dscsa-r13-2.0.xml");
        QTest::newRow("EPCIS 2.0 JSON-LD") << int(Format::EpcisJson20) << QStringLiteral("dscsa-r13-2.0.json");
    }
    void writesAShipmentToTheLetter()
    {
        QFETCH(int, format);
        QFETCH(QString, golden);
        CollectingSink source;
        QVERIFY(readBytes(bytesOf(fixtures + QStringLiteral("dscsa-r13.xml")), source).has_value());
        const Written written = write(source, { Format(format), {} });
        if (written.document != bytesOf(fixtures + QStringLiteral("golden/") + golden)) {
            QFile actual(golden);
            QVERIFY(actual.open(QIODevice::WriteOnly));
            actual.write(written.document);
            QFAIL(qPrintable(QStringLiteral("compare with ") + QFileInfo(actual).absoluteFilePath()));
        }
        QVERIFY(written.findings.empty());
    }

    void readsBackTheVeryEventsInTheirOwnFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("format");
        QTest::newRow("1.2, release 1.2 of the guideline")
            << QStringLiteral("dscsa-r12.xml") << int(Format::EpcisXml12);
        QTest::newRow("1.2, release 1.3 of the guideline")
            << QStringLiteral("dscsa-r13.xml") << int(Format::EpcisXml12);
        QTest::newRow("1.1 with QuantityEvent") << QStringLiteral("epcis-1.1-quantity.xml") << int(Format::EpcisXml12);
        QTest::newRow("2.0 JSON-LD") << QStringLiteral("query.json") << int(Format::EpcisJson20);
        QTest::newRow("2.0 JSON-LD event") << QStringLiteral("bare-event.json") << int(Format::EpcisJson20);
    }
    void readsBackTheVeryEventsInTheirOwnFormat()
    {
        QFETCH(QString, file);
        QFETCH(int, format);
        CollectingSink source, back;
        QVERIFY(readBytes(bytesOf(fixtures + file), source).has_value());
        if (source.head.creationDate.isNull())
            source.head.creationDate = { "2026-11-22T14:15:00Z", 1795356900000 };
        QVERIFY(readBytes(write(source, { Format(format), {} }).document, back).has_value());
        QVERIFY(back.events == source.events);
        QCOMPARE(back.vocabulary.size(), source.vocabulary.size());
        QCOMPARE(back.head.sender, source.head.sender);
        QCOMPARE(back.head.guidelineVersion, source.head.guidelineVersion);
        QCOMPARE(back.head.affirmsTransactionStatement, source.head.affirmsTransactionStatement);
        QCOMPARE(back.head.legalNotice, source.head.legalNotice);
    }

    void keepsTheStatementThroughEveryFormat()
    {
        for (const Format format : { Format::EpcisXml12, Format::EpcisXml20, Format::EpcisJson20 }) {
            CollectingSink source, back;
            QVERIFY(readBytes(bytesOf(fixtures + QStringLiteral("dscsa-r13.xml")), source).has_value());
            QVERIFY(readBytes(write(source, { format, {} }).document, back).has_value());
            QCOMPARE(back.head.instanceIdentifier, source.head.instanceIdentifier);
            QCOMPARE(back.head.receiver, source.head.receiver);
            QCOMPARE(back.head.guidelineVersion, QByteArray("GS1 US DSCSA R1.3"));
            QCOMPARE(back.head.affirmsTransactionStatement, std::optional(true));
        }
    }

    void writesDigitalLinksAsUrnsWhereItKnowsThePrefix()
    {
        Event event = anEvent();
        event.epcList = { "https://id.gs1.org/01/09521141012345/21/20%2F17", "https://example.com/own/thing" };
        event.readPoint = Place { "https://id.gs1.org/414/9521141000006", {} };
        const auto known = [](const gs1::ItemKey &) { return std::optional(7); };
        const Written urn = write(documentOf(event), { Format::EpcisXml12, known });
        QVERIFY(urn.document.contains("<epc>urn:epc:id:sgtin:9521141.001234.20%2F17</epc>"));
        QVERIFY(urn.document.contains("<epc>https://example.com/own/thing</epc>"));
        QVERIFY(urn.findings.empty());
        const Written unknown = write(documentOf(event), { Format::EpcisXml12, {} });
        QVERIFY(unknown.document.contains("<epc>https://id.gs1.org/01/09521141012345/21/20%2F17</epc>"));
        QVERIFY(unknown.found(codes::unknownPrefixLength));
        QVERIFY(write(documentOf(event), { Format::EpcisXml20, {} }).findings.empty());
    }

    void writesTermsInTheSpellingOfTheFormat()
    {
        Event event = anEvent();
        event.bizStep = "https://ref.gs1.org/cbv/BizStep-shipping";
        event.disposition = "in_transit";
        event.bizTransactions = { { "urn:epcglobal:cbv:btt:po", "urn:epcglobal:cbv:bt:0388888000016:1" } };
        const QByteArray one = write(documentOf(event), { Format::EpcisXml12, {} }).document;
        QVERIFY(one.contains(">urn:epcglobal:cbv:bizstep:shipping<")
            && one.contains(">urn:epcglobal:cbv:disp:in_transit<"));
        const QByteArray two = write(documentOf(event), { Format::EpcisXml20, {} }).document;
        QVERIFY(two.contains(">https://ref.gs1.org/cbv/BizStep-shipping<")
            && two.contains(">urn:epcglobal:cbv:disp:in_transit<"));
        const QByteArray json = write(documentOf(event), { Format::EpcisJson20, {} }).document;
        QVERIFY(json.contains("\"bizStep\": \"shipping\"") && json.contains("\"type\": \"po\""));
    }

    void saysWhatAFormatCannotCarry()
    {
        Event event = anEvent();
        event.quantities = { { "urn:epc:idpat:sgtin:9521141.001234.*", {}, "KGM", {} } };
        QVERIFY(write(documentOf(event), { Format::EpcisXml12, {} }).found(codes::cannotCarry));
        QVERIFY(!write(documentOf(event), { Format::EpcisXml20, {} }).found(codes::cannotCarry));

        event = anEvent();
        event.epcList = { "urn:epc:id:sscc:0614141.1234567890", "urn:epc:id:sscc:0614141.1234567890" };
        QVERIFY(write(documentOf(event), { Format::EpcisJson20, {} }).found(codes::cannotCarry));
        QVERIFY(!write(documentOf(event), { Format::EpcisXml20, {} }).found(codes::cannotCarry));

        event = anEvent();
        event.eventId = "urn:uuid:1";
        event.certificationInfo = { "https://example.com/1", "https://example.com/2" };
        const Written twice = write(documentOf(event), { Format::EpcisXml20, {} });
        QVERIFY(twice.found(codes::cannotCarry));
        QCOMPARE(twice.findings.front().where.path, QStringLiteral("urn:uuid:1"));

        event = anEvent();
        ExtensionNode odd;
        odd.ns = "urn:x:";
        odd.name = "not a name";
        odd.text = QByteArray("bell \a", 6);
        event.extensions = { odd };
        const Written xml = write(documentOf(event), { Format::EpcisXml20, {} });
        QVERIFY(xml.found(codes::cannotCarry));
        CollectingSink back;
        QVERIFY(readBytes(xml.document, back).has_value());
        QCOMPARE(back.events[0].extensions[0].text, QByteArray("bell"));
    }

    void writesNamesThatEveryReaderTakes_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("carried");
        QTest::newRow("Latin") << QByteArray("stra\xc3\x9f\x65") << QByteArray("gr\xc3\xb6\xc3\x9f\x65-1.a") << true;
        QTest::newRow("Cyrillic") << QByteArray("acme") << QByteArray("\xd1\x81\xd0\xb5\xd1\x80\xd0\xb8\xd1\x8f")
                                  << true;
        QTest::newRow("Chinese") << QByteArray("acme") << QByteArray("\xe6\x89\xb9\xe5\x8f\xb7") << true;
        QTest::newRow("prefix of an emoji") << QByteArray("\xf0\x9f\x98\x80x") << QByteArray("lot") << true;
        QTest::newRow("name of an emoji") << QByteArray("acme") << QByteArray("lot\xf0\x9f\x98\x80") << false;
        QTest::newRow("broken UTF-8") << QByteArray("a\xc3") << QByteArray("lot\xff") << false;
    }
    void writesNamesThatEveryReaderTakes()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, name);
        QFETCH(bool, carried);
        Event event = anEvent();
        event.epcList = { "urn:epc:id:sgtin:0399999.012345.77" };
        ExtensionNode node;
        node.ns = "https://ns.example.com/";
        node.prefix = prefix;
        node.name = name;
        node.text = "x";
        event.extensions.push_back(node);
        for (const Format format : { Format::EpcisXml12, Format::EpcisXml20 }) {
            const Written written = write(documentOf(event), { format, {} });
            QCOMPARE(written.found(codes::cannotCarry), !carried);
            CollectingSink back;
            const auto read = readBytes(written.document, back);
            QVERIFY2(read.has_value(), written.document);
            QCOMPARE(back.events.at(0).extensions.at(0).text, QByteArray("x"));
            if (carried)
                QCOMPARE(back.events.at(0).extensions.at(0).name, name);
        }
    }

    /// Partners use prefixes that nothing declares; what such a one is written under must not be another one's
    /// beginning.
    void keepsFieldsUnderUndeclaredPrefixesApart_data()
    {
        QTest::addColumn<QByteArray>("outer");
        QTest::addColumn<QByteArray>("inner");
        QTest::newRow("of words") << QByteArray("acme:x") << QByteArray("own:x");
        QTest::newRow("that begins with a digit") << QByteArray("1https:x") << QByteArray("ns1:x");
        QTest::newRow("that begins with a NUL") << QByteArray("\0acme:x", 7) << QByteArray("ns1:x");
        QTest::newRow("that looks like one of ours") << QByteArray("ns1:x") << QByteArray("1https:x");
    }
    void keepsFieldsUnderUndeclaredPrefixesApart()
    {
        QFETCH(QByteArray, outer);
        QFETCH(QByteArray, inner);
        CollectingSink source;
        const auto read = readBytes(withField(outer, inner), source);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QVERIFY(source.events.at(0).extensions.at(0).ns != source.events.at(0).extensions.at(0).children.at(0).ns);
        for (const Format format : { Format::EpcisXml12, Format::EpcisXml20, Format::EpcisJson20 }) {
            CollectingSink back;
            const Written written = write(documentOf(source.events.at(0)), { format, {} });
            QVERIFY2(readBytes(written.document, back).has_value(), written.document);
            // XML has no way to write a NUL.
            if (format != Format::EpcisJson20 && outer.contains('\0'))
                QVERIFY(written.found(codes::cannotCarry));
            else
                QCOMPARE(prehash(back.events.at(0)), prehash(source.events.at(0)));
        }
    }

    void writesNoQuantityWithoutItsUnit()
    {
        Event event = anEvent();
        event.quantities = { { "urn:epc:class:lgtin:4012345.012345.1", "10", "kg", {} } };
        CollectingSink back;
        const Written json = write(documentOf(event), { Format::EpcisJson20, {} });
        QVERIFY(json.found(codes::cannotCarry));
        QVERIFY2(readBytes(json.document, back).has_value(), json.document);
        QVERIFY(back.events.at(0).quantities.at(0).quantity.isEmpty());
        CollectingSink same;
        QVERIFY(readBytes(write(documentOf(event), { Format::EpcisXml20, {} }).document, same).has_value());
        QCOMPARE(same.events.at(0).quantities.at(0).uom, QByteArray("kg"));
    }

    void refusesFormatsItDoesNotWrite()
    {
        QBuffer buffer;
        const auto writer = DocumentWriter::create(buffer, { Format::X12Asn856, {} });
        QVERIFY(!writer.has_value());
        QVERIFY(writer.error().code == codes::epcisFormat);
    }

    void saysWhenTheDiskIsFull()
    {
        CollectingSink source;
        QVERIFY(readBytes(bytesOf(fixtures + QStringLiteral("dscsa-r13.xml")), source).has_value());
        for (const Format format : { Format::EpcisXml12, Format::EpcisJson20 }) {
            for (const qint64 room : { 10, 6500 }) {
                FullDisk disk(room);
                auto writer = DocumentWriter::create(disk, { format, {} });
                Result<void> written = (*writer)->begin(source.head, source.vocabulary);
                for (size_t i = 0; written && i < source.events.size(); ++i)
                    written = (*writer)->event(source.events[i]);
                if (written)
                    written = (*writer)->end();
                QVERIFY(!written.has_value());
                QVERIFY(written.error().code == codes::fileWrite);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDocumentWriter)
#include "tst_documentwriter.moc"
