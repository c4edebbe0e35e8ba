#include "support/places.h"
#include "workflow/documentimport.h"

#include "support/testsite.h"
#include "workflow/documenterrors.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace packledger;
using namespace packledger::test;

/// Partners' documents through the one door: whole or not at all, once.
class tst_DocumentImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<TestSite>(m_clock); }
    void cleanup();
    void takesADocumentOnce();
    void takesTheSameEventsInAnotherDocumentOnce();
    void keepsTheBytesAsTheyCame();
    void keepsNothingOfACutDocument();
    void saysWhatAFileIsNot();
    void writesDownWhatItRefused();
    void stopsOnRequestAndKeepsNothing();
    void answersANoticeWith997();
    void sendsBackAFileWithOneBrokenSet();
    void takesAListOfSerialsWhole();
    void sendsBackAListWithABadRow();

private:
    static QString fixture(const char *name)
    {
        return QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/") + QLatin1StringView(name);
    }
    static QByteArray bytesOf(const QString &file);
    QString written(const char *name, const QByteArray &bytes) const;
    Result<workflow::ImportOutcome> import(const QString &file)
    {
        return workflow::importDocument(m_site->site(), file);
    }
    QByteArrayList answers() const;

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
};

// Whatever came in, the ledger must prove itself afterwards.
void tst_DocumentImport::cleanup()
{
    const ledger::LedgerCheck check = m_site->check();
    QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    m_site.reset();
}

QByteArray tst_DocumentImport::bytesOf(const QString &file)
{
    QFile from(file);
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

QString tst_DocumentImport::written(const char *name, const QByteArray &bytes) const
{
    QFile file(m_site->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", name);
    return file.fileName();
}

QByteArrayList tst_DocumentImport::answers() const
{
    QByteArrayList all;
    const QDir folder(m_site->folder() + QStringLiteral("/acknowledgements"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        all.append(bytesOf(folder.filePath(name)));
    return all;
}

void tst_DocumentImport::takesADocumentOnce()
{
    const QString file = fixture("epcis/dscsa-r12.xml");
    const Result<workflow::ImportOutcome> first = import(file);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(!first->duplicate);
    QVERIFY(first->events > 0);
    QCOMPARE(first->newEvents, first->events);
    QCOMPARE(first->shipments.size(), size_t(1));
    const ledger::LedgerCheck before = m_site->check();
    const Result<workflow::ImportOutcome> second = import(file);
    QVERIFY(second);
    QVERIFY(second->duplicate);
    QCOMPARE(second->shipments, first->shipments);
    QCOMPARE(m_site->check().events, before.events);
    QCOMPARE(m_site->check().items, before.items);
}

void tst_DocumentImport::takesTheSameEventsInAnotherDocumentOnce()
{
    const QByteArray bytes = bytesOf(fixture("epcis/dscsa-r12.xml"));
    const Result<workflow::ImportOutcome> first = import(written("first.xml", bytes));
    QVERIFY(first);
    const Result<workflow::ImportOutcome> second = import(written("second.xml", bytes + "<!-- sent again -->"));
    QVERIFY(second);
    QVERIFY(second->duplicate);
    QCOMPARE(second->newEvents, qint64(0));
    QCOMPARE(m_site->check().events, first->events);
}

void tst_DocumentImport::keepsTheBytesAsTheyCame()
{
    const QByteArray bytes = bytesOf(fixture("epcis/everything-2.0.xml"));
    const Result<workflow::ImportOutcome> taken = import(written("everything.xml", bytes));
    QVERIFY(taken);
    QBuffer restored;
    QVERIFY(restored.open(QIODevice::WriteOnly));
    QVERIFY(m_site->ledger()
                .read([&](ledger::View &view) -> Result<bool> {
                    const std::optional<ledger::StoredDocument> document = view.documents().byId(taken->document);
                    return document && view.documents().restoreBytes(document->sha256, restored);
                })
                .value_or(false));
    QCOMPARE(restored.data(), bytes);
}

void tst_DocumentImport::keepsNothingOfACutDocument()
{
    const QByteArray bytes = bytesOf(fixture("epcis/dscsa-r12.xml"));
    for (const int percent : { 10, 50, 90, 99 }) {
        const Result<workflow::ImportOutcome> taken
            = import(written("cut.xml", bytes.left(bytes.size() * percent / 100)));
        QVERIFY(!taken);
        QVERIFY(taken.error().where.line > 0);
        QVERIFY(taken.error().where.file.endsWith(QStringLiteral("cut.xml")));
    }
    const ledger::LedgerCheck check = m_site->check();
    QCOMPARE(check.events, qint64(0));
    QCOMPARE(check.items, qint64(0));
}

void tst_DocumentImport::saysWhatAFileIsNot()
{
    const Result<workflow::ImportOutcome> text
        = import(written("letter.txt", "Dear customer, your pallets are on their way."));
    QVERIFY(!text);
    QCOMPARE(text.error().code, workflow::codes::unknownFormat);
    const Result<workflow::ImportOutcome> empty = import(written("empty.xml", {}));
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, workflow::codes::emptyFile);
    const Result<workflow::ImportOutcome> missing = import(m_site->path("missing.xml"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code.name(), QLatin1StringView("base.file-open"));
}

void tst_DocumentImport::writesDownWhatItRefused()
{
    const QString file = written("orders.txt", "two cases, please\n");
    const auto refusals = [&] {
        return *m_site->ledger().read([](ledger::View &view) -> Result<std::vector<ledger::RefusedDocument>> {
            return view.documents().refusals();
        });
    };
    QVERIFY(!import(file));
    QVERIFY(!import(file)); // the same once
    QCOMPARE(refusals().size(), std::size_t(1));
    const ledger::RefusedDocument refused = refusals().front();
    QCOMPARE(refused.name, QStringLiteral("orders.txt"));
    QCOMPARE(refused.code, QByteArray(workflow::codes::unknownFormat.name().data()));
    QVERIFY(refused.byteCount > 0 && refused.refusedMs > 0);
    QVERIFY(!import(written("cut.xml", "<?xml version=\"1.0\"?><epcis:EPCISDocument ")));
    QCOMPARE(refusals().size(), std::size_t(2));
    QCOMPARE(refusals().front().name, QStringLiteral("cut.xml"));
    // A file that is not there was not refused.
    QVERIFY(!import(QStringLiteral("/nowhere/shipment.xml")));
    QCOMPARE(refusals().size(), std::size_t(2));
}

void tst_DocumentImport::stopsOnRequestAndKeepsNothing()
{
    const QByteArray event = R"(<ObjectEvent><eventTime>2026-10-01T06:00:00Z</eventTime>
<eventTimeZoneOffset>-05:00</eventTimeZoneOffset><epcList><epc>urn:epc:id:sgtin:0361414.031234.%1</epc></epcList>
<action>OBSERVE</action></ObjectEvent>)";
    QByteArray document = R"(<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2"
creationDate="2026-10-01T06:00:00Z"><EPCISBody><EventList>)";
    for (int number = 0; number < 3000; ++number)
        document += QByteArray(event).replace("%1", QByteArray::number(number));
    document += "</EventList></EPCISBody></epcis:EPCISDocument>";
    const Result<workflow::ImportOutcome> taken
        = workflow::importDocument(m_site->site(), written("long.xml", document), [](qint64, qint64) { return false; });
    QVERIFY(!taken);
    QCOMPARE(taken.error().code.name(), QLatin1StringView("base.cancelled"));
    QCOMPARE(m_site->check().events, qint64(0));
}

void tst_DocumentImport::answersANoticeWith997()
{
    const Result<workflow::ImportOutcome> taken = import(fixture("asn/spoi-and-soi-005010.edi"));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QVERIFY(!taken->shipments.empty());
    const QByteArrayList sent = answers();
    QCOMPARE(sent.size(), qsizetype(1));
    QVERIFY2(sent.first().contains("AK9*A"), sent.first().constData());
}

void tst_DocumentImport::sendsBackAFileWithOneBrokenSet()
{
    QByteArray bytes = bytesOf(fixture("asn/two-interchanges.edi"));
    // The last transaction set claims a number of segments that it does not have (SE01).
    const qsizetype trailer = bytes.lastIndexOf("SE*");
    QVERIFY(trailer > 0);
    bytes.insert(trailer + 3, '9');
    const Result<workflow::ImportOutcome> taken = import(written("broken.edi", bytes));
    QVERIFY(!taken);
    QVERIFY(taken.error().where.line > 0);
    const Result<qint64> shipments
        = m_site->ledger().read([](ledger::View &view) -> Result<qint64> { return view.documents().count(); });
    QCOMPARE(shipments.value_or(-1), qint64(0));
    const QByteArrayList sent = answers();
    QCOMPARE(sent.size(), qsizetype(2));
    for (const QByteArray &answer : sent)
        QVERIFY2(answer.contains("AK5*R"), answer.constData());
    QVERIFY(sent.at(0).left(106) != sent.at(1).left(106)); // control numbers are used once
}

void tst_DocumentImport::takesAListOfSerialsWhole()
{
    const Result<workflow::ImportOutcome> taken = import(written(
        "serials.csv", "gtin,serial,lot,expiry\n00361414312340,A1,L7,2028-06-30\n00361414312340,B2,L7,2028-06-30\n"));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QCOMPARE(taken->items, qint64(2));
    QCOMPARE(taken->shipments.size(), size_t(1));
    QCOMPARE(m_site->check().items, qint64(2));
}

void tst_DocumentImport::sendsBackAListWithABadRow()
{
    const Result<workflow::ImportOutcome> taken = import(written(
        "serials.csv", "gtin,serial,lot,expiry\n00361414312340,A1,L7,2028-06-30\n00361414312341,B2,L7,2028-06-30\n"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().where.line, qint64(3));
    QCOMPARE(m_site->check().items, qint64(0));
}

QTEST_GUILESS_MAIN(tst_DocumentImport)
#include "tst_documentimport.moc"
