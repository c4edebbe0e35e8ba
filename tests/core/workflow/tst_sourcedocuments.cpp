#include "base/baseerrors.h"
#include "support/places.h"
#include "support/testsite.h"
#include "workflow/documenterrors.h"
#include "workflow/documentimport.h"
#include "workflow/sourcedocuments.h"

#include <QFile>
#include <QTest>

using namespace packledger;
using namespace packledger::test;

/// What came in can be looked at again, byte for byte, from everything that it brought.
class tst_SourceDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<TestSite>(m_clock); }
    void cleanup() { QVERIFY(m_site->check().isGood()); }

    void listsTheNewestFirstWithWhatIsWrong();
    void findsTheDocumentsBehindAThing();
    void handsOutTheBytesAsTheyCame();
    void leavesNoFileWhereThereIsNoDocument();

private:
    static QString fixture(const char *name)
    {
        return QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/") + QLatin1StringView(name);
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    workflow::ImportOutcome import(const char *name)
    {
        const Result<workflow::ImportOutcome> taken = workflow::importDocument(m_site->site(), fixture(name));
        if (!taken)
            qFatal("%s: %s", name, taken.error().code.name().data());
        return *taken;
    }
    template <typename Job>
    auto read(Job &&job)
    {
        return m_site->ledger().read([&](ledger::View &view) -> Result<decltype(job(view))> { return job(view); });
    }

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
};

void tst_SourceDocuments::listsTheNewestFirstWithWhatIsWrong()
{
    const workflow::ImportOutcome events = import("epcis/dscsa-r12.xml");
    const workflow::ImportOutcome notice = import("asn/sotpi-005010.edi");
    const auto all = read([](ledger::View &view) { return workflow::documents(view); });
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->at(0).document.id.value, notice.document.value);
    QCOMPARE(all->at(0).document.format, "x12-856");
    QCOMPARE(all->at(0).shipments.size(), notice.shipments.size());
    QCOMPARE(all->at(0).findings, qint64(notice.warnings.size()));
    QCOMPARE(all->at(0).gravest.has_value(), !notice.warnings.empty());
    QCOMPARE(all->at(1).document.id.value, events.document.value);
    QCOMPARE(all->at(1).document.name, QStringLiteral("dscsa-r12.xml"));
    const Result<workflow::SourceDocument> one
        = m_site->ledger().read([&](ledger::View &view) { return workflow::sourceDocument(view, notice.document); });
    QVERIFY(one);
    QCOMPARE(one->findings.size(), notice.warnings.size());
    for (size_t i = 0; i < one->findings.size(); ++i)
        QCOMPARE(one->findings[i].where.line, notice.warnings[i].where.line);
}

void tst_SourceDocuments::findsTheDocumentsBehindAThing()
{
    (void)import("asn/sotpi-005010.edi");
    const workflow::ImportOutcome events = import("epcis/dscsa-r12.xml");
    QCOMPARE(events.shipments.size(), size_t(1));
    const ShipmentId shipment = events.shipments.front();
    const std::vector<DocumentId> expected { events.document };
    QCOMPARE(*read([&](ledger::View &view) { return workflow::documentsOf(view, shipment); }), expected);
    const auto receipt = read([&](ledger::View &view) { return view.receipts().ofShipment(shipment)->id; });
    QCOMPARE(*read([&](ledger::View &view) { return workflow::documentsOf(view, *receipt); }), expected);
    // Every item of the delivery, also the innermost, which the shipping event does not name.
    const auto items = read([](ledger::View &view) {
        std::vector<ItemId> found;
        for (qint64 id = 1; id <= view.items().count(); ++id) {
            if (view.items().byId(ItemId { id })->lastSeq > 0)
                found.push_back(ItemId { id });
        }
        return found;
    });
    QVERIFY(items->size() > 3);
    for (const ItemId item : *items) {
        QCOMPARE(*read([&](ledger::View &view) { return workflow::documentsOf(view, item); }), expected);
        const auto event = read([&](ledger::View &view) { return EventId { view.items().byId(item)->lastSeq }; });
        QCOMPARE(
            read([&](ledger::View &view) { return workflow::documentOf(view, *event); })->value, events.document.value);
    }
}

void tst_SourceDocuments::handsOutTheBytesAsTheyCame()
{
    const workflow::ImportOutcome taken = import("epcis/everything-2.0.xml");
    const QString file = m_site->path("again.xml");
    const Result<qint64> bytes
        = m_site->ledger().read([&](ledger::View &view) { return workflow::saveDocument(view, taken.document, file); });
    QVERIFY(bytes);
    QCOMPARE(bytesOf(file), bytesOf(fixture("epcis/everything-2.0.xml")));
    QCOMPARE(*bytes, bytesOf(file).size());
}

void tst_SourceDocuments::leavesNoFileWhereThereIsNoDocument()
{
    const QString file = m_site->path("nothing.xml");
    const Result<qint64> missing = m_site->ledger().read(
        [&](ledger::View &view) { return workflow::saveDocument(view, DocumentId { 7 }, file); });
    QVERIFY(!missing && missing.error().code == workflow::codes::noSuchDocument);
    QVERIFY(!QFile::exists(file));
    const workflow::ImportOutcome taken = import("epcis/dscsa-r12.xml");
    const Result<qint64> nowhere = m_site->ledger().read([&](ledger::View &view) {
        return workflow::saveDocument(view, taken.document, m_site->path("no/such/folder/file.xml"));
    });
    QVERIFY(!nowhere && nowhere.error().code == codes::fileWrite);
}

QTEST_GUILESS_MAIN(tst_SourceDocuments)
#include "tst_sourcedocuments.moc"
