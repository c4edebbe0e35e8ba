#include "base/baseerrors.h"
#include "base/errortext.h"
#include "core/epcis/collectingsink.h"
#include "epcis/epciserrors.h"
#include "epcis/eventcodec.h"
#include "epcis/eventhash.h"
#include "support/places.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

namespace {

QByteArray xmlWith(const QByteArray &inside)
{
    return "<EPCISDocument schemaVersion='2.0'><EPCISBody><EventList><ObjectEvent>" + inside
        + "</ObjectEvent></EventList></EPCISBody></EPCISDocument>";
}

QByteArray jsonWith(const QByteArray &inside)
{
    return "{\"@context\":[],\"type\":\"EPCISDocument\",\"epcisBody\":{\"eventList\":[{\"type\":\"ObjectEvent\","
        + inside + "}]}}";
}

QByteArray codeOf(const QByteArray &document, const ReadLimits &limits = {})
{
    CollectingSink sink;
    const auto summary = readBytes(document, sink, limits);
    return summary ? QByteArray("read") : QByteArray(summary.error().code.name().data());
}

QStringList fixtures()
{
    const QDir folder(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis"));
    QStringList paths;
    for (const QString &name : folder.entryList({ QStringLiteral("*.xml"), QStringLiteral("*.json") }))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace

class TestHostileDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAnyDoctype_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("harmless") << QByteArray("<!DOCTYPE EPCISDocument>" + xmlWith({}));
        QTest::newRow("entities that grow") << QByteArray(
            "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + xmlWith("<x>&b;</x>"));
        QTest::newRow("entity from a file")
            << QByteArray("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + xmlWith("<x>&a;</x>"));
        QTest::newRow("external subset") << QByteArray("<!DOCTYPE d SYSTEM 'https://example.com/x.dtd'>" + xmlWith({}));
    }
    void refusesAnyDoctype()
    {
        QFETCH(QByteArray, document);
        QCOMPARE(codeOf(document), QByteArray(codes::doctype.name().data()));
    }

    void refusesWhatGoesBeyondTheLimits_data()
    {
        QTest::addColumn<QByteArray>("document");
        QByteArray attributes = "<x";
        for (int i = 0; i < 300; ++i)
            attributes += " a" + QByteArray::number(i) + "='1'";
        QTest::newRow("XML too deep") << xmlWith(QByteArray("<x>").repeated(100000));
        QTest::newRow("JSON too deep") << jsonWith("\"x:y\":" + QByteArray(100000, '['));
        QTest::newRow("XML too deep before the events")
            << QByteArray("<EPCISDocument><EPCISHeader>" + QByteArray("<x>").repeated(100));
        QTest::newRow("too many attributes") << xmlWith(attributes + "/>");
        QByteArray namespaces = "<x";
        for (int i = 0; i < 2000; ++i)
            namespaces += " xmlns:a" + QByteArray::number(i) + "='urn:a'";
        QTest::newRow("too many namespaces") << xmlWith(namespaces + "/>");
        QTest::newRow("XML text too long") << xmlWith("<x>" + QByteArray(2 << 20, 'a') + "</x>");
        QTest::newRow("EPC too long") << xmlWith("<epcList><epc>" + QByteArray(2 << 20, 'a') + "</epc></epcList>");
        QTest::newRow("attribute too long") << xmlWith("<x a='" + QByteArray(3 << 20, 'a') + "'/>");
        QTest::newRow("comment too long") << xmlWith("<!--" + QByteArray(3 << 20, 'a') + "-->");
        QTest::newRow("JSON text too long") << jsonWith("\"x:y\":\"" + QByteArray(2 << 20, 'a') + "\"");
        QTest::newRow("JSON name too long") << jsonWith("\"x:" + QByteArray(2 << 20, 'a') + "\":1");
    }
    void refusesWhatGoesBeyondTheLimits()
    {
        QFETCH(QByteArray, document);
        QCOMPARE(codeOf(document), QByteArray(codes::tooLarge.name().data()));
    }

    void countsBytesEventsAndItems()
    {
        const QByteArray document = bytesOf(fixtures().filter(QStringLiteral("dscsa-r12")).front());
        ReadLimits limits;
        limits.bytes = document.size() - 1;
        QCOMPARE(codeOf(document, limits), QByteArray(codes::tooLarge.name().data()));
        limits.bytes = document.size();
        limits.events = 6;
        QCOMPARE(codeOf(document, limits), QByteArray(codes::tooLarge.name().data()));
        limits.events = 7;
        limits.itemsPerEvent = 10;
        QCOMPARE(codeOf(document, limits), QByteArray(codes::tooLarge.name().data()));
        limits.itemsPerEvent = 1000;
        QCOMPARE(codeOf(document, limits), QByteArray("read"));
    }

    void tellsEachKindOfFindingOnlyAHundredTimes()
    {
        QByteArray document = "<EPCISDocument schemaVersion='2.0'><EPCISBody><EventList>";
        for (int i = 0; i < 300; ++i)
            document += "<ObjectEvent><eventTime>2026-11-22T14:15:00Z</eventTime><eventTimeZoneOffset>Z</"
                        "eventTimeZoneOffset>"
                        "<action>ADD</action><bizStep>recieving</bizStep></ObjectEvent>";
        CollectingSink sink;
        QVERIFY(readBytes(document + "</EventList></EPCISBody></EPCISDocument>", sink).has_value());
        QCOMPARE(sink.events.size(), size_t(300));
        QCOMPARE(sink.findings.size(), size_t(200));
    }

    void stopsWhenProgressSaysSo()
    {
        for (const QString &path : fixtures()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            CollectingSink sink;
            const auto summary = readDocument(file, sink, {}, [](qint64, qint64) { return false; });
            QVERIFY(!summary.has_value());
            QVERIFY(summary.error().code == codes::cancelled);
            QVERIFY(sink.events.empty());
        }
    }

    /// Cut anywhere, a document is an error with a place, and what the sink got before is whole.
    void refusesEveryDocumentThatWasCut_data() { paths(); }
    void refusesEveryDocumentThatWasCut()
    {
        QFETCH(QString, path);
        const QByteArray whole = bytesOf(path).trimmed();
        for (qsizetype size = 0; size < whole.size(); size += 1 + size / 97) {
            CollectingSink sink;
            const auto summary = readBytes(whole.left(size), sink);
            QVERIFY2(!summary.has_value(), qPrintable(QString::number(size)));
            QVERIFY(summary.error().where.isKnown());
            for (const Event &event : sink.events)
                QVERIFY(!event.eventTime.isNull());
        }
    }

    /// Whatever is flipped, replaced, doubled or left out: an error or a document, and every event can be kept and
    /// hashed.
    void survivesEveryDamage_data() { paths(); }
    void survivesEveryDamage()
    {
        QFETCH(QString, path);
        const QByteArray whole = bytesOf(path);
        QRandomGenerator random(31);
        const auto at = [&] { return qsizetype(random.bounded(int(whole.size()))); };
        for (int i = 0; i < 2000; ++i) {
            QByteArray damaged = whole;
            switch (random.bounded(4)) {
            case 0:
                for (int flips = random.bounded(4); flips >= 0; --flips) {
                    const qsizetype where = at();
                    damaged[where] = char(damaged[where] ^ (1 << random.bounded(8)));
                }
                break;
            case 1:
                damaged.replace(at(), random.bounded(60), whole.mid(at(), random.bounded(60)));
                break;
            case 2:
                damaged.insert(at(), whole.mid(at(), random.bounded(400)));
                break;
            default:
                damaged.remove(at(), random.bounded(400));
            }
            CollectingSink sink;
            const auto summary = readBytes(damaged, sink);
            if (!summary)
                QVERIFY(hasErrorSentence(summary.error().code));
            for (const Event &event : sink.events) {
                QVERIFY(decodeEvent(encodeEvent(event)).value() == event);
                QVERIFY(eventHash(event).startsWith("ni:///sha-256;"));
            }
        }
    }

    void refusesNoise()
    {
        QRandomGenerator random(37);
        for (int i = 0; i < 2000; ++i) {
            QByteArray noise(random.bounded(300), '\0');
            for (char &c : noise)
                c = char(random.bounded(256));
            noise.prepend(QByteArrayList { "", "<", "{", "<?xml", "\xff\xfe", "{\"" }.at(random.bounded(6)));
            CollectingSink sink;
            QVERIFY(!readBytes(noise, sink).has_value());
        }
    }

private:
    static void paths()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : fixtures())
            QTest::newRow(path.section(u'/', -1).toUtf8()) << path;
    }
};

QTEST_APPLESS_MAIN(TestHostileDocuments)
#include "tst_hostiledocuments.moc"
