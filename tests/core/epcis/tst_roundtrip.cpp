#include "core/epcis/collectingsink.h"
#include "core/epcis/writableevent.h"
#include "epcis/documentwriter.h"
#include "epcis/eventhash.h"
#include "support/places.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

namespace {

const QString corpora = QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/epcis/");
const QString schemas = QStringLiteral(PACKLEDGER_SHARED_DIR "/schemas/");

QByteArray written(const CollectingSink &document, Format format, Findings &findings)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = DocumentWriter::create(buffer, { format, [](const gs1::ItemKey &) { return std::optional(7); } });
    DocumentHeader header = document.head;
    if (header.creationDate.isNull())
        header.creationDate = { "2026-11-22T14:15:00Z", 0 };
    bool ok = (*writer)->begin(header, document.vocabulary).has_value();
    for (const Event &event : document.events)
        ok = ok && (*writer)->event(event).has_value();
    ok = ok && (*writer)->end().has_value();
    findings = (*writer)->findings();
    return ok ? buffer.data() : QByteArray();
}

QByteArrayList hashes(const CollectingSink &document)
{
    QByteArrayList list;
    for (const Event &event : document.events)
        list.append(eventHash(event));
    return list;
}

/// What the published schema has against the documents of a folder; empty where nothing.
QByteArray schemaErrors(const QDir &folder, Format format)
{
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files))
        paths.append(folder.filePath(name));
    QProcess process;
    if (format == Format::EpcisJson20) {
        const QString script = QStringLiteral(
            "import json, sys, jsonschema\n"
            "v = jsonschema.Draft7Validator(json.load(open(sys.argv[1])))\n"
            "for f in sys.argv[2:]:\n"
            "    for e in v.iter_errors(json.load(open(f))): print(f, list(e.path), e.message[:300])\n");
        process.start(QStringLiteral("python3"),
            QStringList { QStringLiteral("-c"), script, schemas + QStringLiteral("epcis-2.0/EPCIS-JSON-Schema.json") }
                + paths);
        process.waitForFinished(-1);
        return process.exitCode() == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
    }
    const QString schema = format == Format::EpcisXml20 ? QStringLiteral("epcis-2.0/EPCglobal-epcis-2_0.xsd")
                                                        : QStringLiteral("epcis-1.2/EPCglobal-epcis-1_2.xsd");
    process.start(QStringLiteral("xmllint"),
        QStringList {
            QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schemas + schema }
            + paths);
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
}

bool hasValidators()
{
    QProcess python;
    python.start(QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral("import jsonschema") });
    python.waitForFinished();
    return python.error() != QProcess::FailedToStart && python.exitCode() == 0
        && !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
}

/// Every document that must be read: those of the shared corpora, and our own.
QStringList readableDocuments()
{
    QStringList paths;
    for (const QJsonValue &row : QJsonDocument::fromJson(bytesOf(corpora + QStringLiteral("manifest.json"))).array()) {
        if (row[QStringLiteral("expect")].toString() == QStringLiteral("read"))
            paths.append(corpora + row[QStringLiteral("file")].toString());
    }
    const QDir fixtures(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis"));
    for (const QString &name : fixtures.entryList({ QStringLiteral("*.xml"), QStringLiteral("*.json") }))
        paths.append(fixtures.filePath(name));
    return paths;
}

constexpr Format writtenFormats[] = { Format::EpcisXml12, Format::EpcisXml20, Format::EpcisJson20 };

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheHashOfEveryEvent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        for (const QString &path : readableDocuments()) {
            for (const Format format : writtenFormats)
                QTest::addRow("%s to %s", qPrintable(path.section(u'/', -3)), formatName(format).constData())
                    << path << int(format);
        }
    }
    void keepsTheHashOfEveryEvent()
    {
        QFETCH(QString, path);
        QFETCH(int, format);
        CollectingSink source, back;
        QVERIFY(readBytes(bytesOf(path), source).has_value());
        Findings findings;
        const auto read = readBytes(written(source, Format(format), findings), back);
        QVERIFY2(read.has_value(),
            read ? "" : qPrintable(read.error().code.name() + QStringLiteral(" ") + read.error().detail));
        QCOMPARE(hashes(back), hashes(source));
    }

    void bringsEveryShapeOfExtensionThrough_data()
    {
        QTest::addColumn<int>("format");
        for (const Format format : writtenFormats)
            QTest::newRow(formatName(format)) << int(format);
    }
    void bringsEveryShapeOfExtensionThrough()
    {
        QFETCH(int, format);
        WritableEvents events(17);
        for (int i = 0; i < 500; ++i) {
            CollectingSink source, back;
            source.head.creationDate = { "2026-11-22T14:15:00Z", 0 };
            source.events.push_back(events.next());
            Findings findings;
            const QByteArray document = written(source, Format(format), findings);
            const auto read = readBytes(document, back);
            if (!read || back.events.size() != 1
                || eventHash(back.events.front()) != eventHash(source.events.front())) {
                qWarning().noquote() << document
                                     << (read ? QString()
                                              : read.error().code.name() + read.error().detail
                                                    + read.error().where.path);
                for (const Event &event : back.events)
                    qWarning().noquote() << "\nread: " << prehash(event)
                                         << "\nmeant:" << prehash(source.events.front());
                QFAIL("not read back");
            }
        }
    }

    void keepsWhatBeginsLikeAPrefixOfOurDocuments_data() { bringsEveryShapeOfExtensionThrough_data(); }
    void keepsWhatBeginsLikeAPrefixOfOurDocuments()
    {
        QFETCH(int, format);
        CollectingSink source, back;
        QByteArray document = "{ '@context': [ 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld' ],"
                              "'type': 'AssociationEvent', 'eventTime': '2026-11-06T14:00:00+01:00',"
                              "'eventTimeZoneOffset': '+01:00', 'parentID': 'gs1ushc:4711', 'childQuantityList':"
                              "[ { 'epcClass': 'gs1ushc:class:1', 'quantity': 4 } ], 'action': 'ADD',"
                              "'bizStep': 'gs1ushc:step' }";
        document.replace('\'', '"');
        QVERIFY(readBytes(document, source).has_value());
        Findings findings;
        QVERIFY(readBytes(written(source, Format(format), findings), back).has_value());
        QCOMPARE(back.events[0].parentId, QByteArray("gs1ushc:4711"));
        QCOMPARE(back.events[0].quantities[0].epcClass, QByteArray("gs1ushc:class:1"));
        QCOMPARE(back.events[0].bizStep, QByteArray("gs1ushc:step"));
    }

    void writesWhatTheSchemasTake_data()
    {
        QTest::addColumn<int>("format");
        for (const Format format : writtenFormats)
            QTest::newRow(formatName(format)) << int(format);
    }
    void writesWhatTheSchemasTake()
    {
        QFETCH(int, format);
        if (!QFile::exists(schemas) || !hasValidators())
            QSKIP("The published schemas or their validators (xmllint, python3-jsonschema) are not at hand.");
        QTemporaryDir folder;
        int number = 0;
        for (const QString &path : readableDocuments()) {
            CollectingSink source;
            QVERIFY(readBytes(bytesOf(path), source).has_value());
            Findings findings;
            QFile file(folder.filePath(QStringLiteral("%1-%2").arg(++number).arg(path.section(u'/', -1))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written(source, Format(format), findings));
        }
        WritableEvents events(23);
        for (int i = 0; i < 50; ++i) {
            CollectingSink source;
            source.head.creationDate = { "2026-11-22T14:15:00Z", 0 };
            source.events = { events.next(), events.next() };
            Findings findings;
            QFile file(folder.filePath(QStringLiteral("random-%1").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written(source, Format(format), findings));
        }
        QCOMPARE(schemaErrors(QDir(folder.path()), Format(format)), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
