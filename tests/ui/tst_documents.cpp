#include "common/ledgerservice.h"
#include "documents/documentspresenter.h"
#include "documents/textwindow.h"
#include "support/places.h"
#include "support/testsite.h"
#include "workflow/documentimport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::documents;
using common::Tone;

/// Documents as they came in: listed, opened at what they have wrong, written out byte for byte.
class tst_Documents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestSite>(m_clock);
        m_service = std::make_unique<common::LedgerService>(m_clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_test->folder());
        QTRY_COMPARE(opened.size(), 1);
    }
    void cleanup()
    {
        m_service.reset();
        m_test.reset();
    }

    void listsWhatCameInNewestFirst();
    void leadsToTheLineOfEachFinding();
    void savesTheDocumentAsItCame();
    void putsTheFindingsOnASheetForTheSupplier();
    void keepsTheLinesAroundAPlace_data();
    void keepsTheLinesAroundAPlace();
    void breaksALineWithoutEnd();
    void readsUtf16AndEveryLineEnd();

private:
    static QString fixture(const char *name)
    {
        return QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/") + QLatin1StringView(name);
    }
    void import(const char *name)
    {
        const auto outcome = workflow::importDocument(m_test->site(), fixture(name));
        QVERIFY2(outcome, outcome ? "" : outcome.error().code.name().data());
        m_clock.advance(60'000);
    }
    static TextWindow::Part partAt(const TextWindow &window) { return window.parts()[std::size_t(window.found())]; }

    test::FakeClock m_clock;
    std::unique_ptr<test::TestSite> m_test;
    std::unique_ptr<common::LedgerService> m_service;
};

void tst_Documents::listsWhatCameInNewestFirst()
{
    import("dscsa-r12.xml");
    import("everything.json");
    DocumentsPresenter documents(*m_service, m_clock);
    documents.refresh();
    QTRY_COMPARE(documents.state().documents.size(), std::size_t(2));
    QCOMPARE(documents.state().documents[0].name, QStringLiteral("everything.json"));
    QCOMPARE(documents.state().documents[0].kind, QStringLiteral("EPCIS 2.0 JSON-LD"));
    QCOMPARE(documents.state().documents[1].kind, QStringLiteral("EPCIS 1.2 XML"));
    documents.setFilter(QStringLiteral("R12"));
    QCOMPARE(documents.state().documents.size(), std::size_t(1));
    QCOMPARE(documents.state().all, 2);
}

void tst_Documents::leadsToTheLineOfEachFinding()
{
    import("dialect.xml");
    DocumentsPresenter documents(*m_service, m_clock);
    documents.open(DocumentId { 1 });
    QVERIFY(documents.state().open->isReading);
    QTRY_VERIFY(!documents.state().open->source.empty());
    const OpenDocument first = *documents.state().open;
    QVERIFY(!first.findings.empty());
    QVERIFY(first.head.tone != Tone::Accepted);
    for (int i = 0; i < int(first.findings.size()); ++i) {
        documents.showFinding(i);
        QTRY_COMPARE(documents.state().open->finding, i);
        const FindingRow &finding = first.findings[std::size_t(i)];
        if (finding.line == 0)
            continue;
        const OpenDocument &open = *documents.state().open;
        QVERIFY(open.sourceRow >= 0);
        QCOMPARE(open.source[std::size_t(open.sourceRow)].line, finding.line);
        QVERIFY(open.source[std::size_t(open.sourceRow)].mark != Tone::Neutral);
    }
    // Behind the last finding comes the first.
    documents.nextFinding();
    QTRY_COMPARE(documents.state().open->finding, 0);
}

void tst_Documents::savesTheDocumentAsItCame()
{
    import("dscsa-r13.xml");
    DocumentsPresenter documents(*m_service, m_clock);
    documents.open(DocumentId { 1 });
    QTRY_VERIFY(!documents.state().open->isReading);
    QSignalSpy saved(&documents, &DocumentsPresenter::saved);
    documents.save(m_test->path("exports"));
    QTRY_COMPARE(saved.size(), 1);
    QFile written(saved.first().first().toString());
    QFile original(fixture("dscsa-r13.xml"));
    QVERIFY(written.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), original.readAll());
    // Where nothing can be written a sentence says so, and no file is left.
    QSignalSpy failed(&documents, &DocumentsPresenter::failed);
    documents.save(QStringLiteral("/proc/nowhere"));
    QTRY_COMPARE(failed.size(), 1);
}

void tst_Documents::putsTheFindingsOnASheetForTheSupplier()
{
    import("dialect.xml");
    DocumentsPresenter documents(*m_service, m_clock);
    documents.open(DocumentId { 1 });
    QTRY_VERIFY(!documents.state().open->isReading);
    QSignalSpy made(&documents, &DocumentsPresenter::paperReady);
    documents.makePaper(QStringLiteral("findings"));
    QTRY_COMPARE(made.size(), 1);
    const auto paper = made.first().first().value<common::Paper>();
    QVERIFY(paper.title.contains(QStringLiteral("dialect.xml")));
    QCOMPARE(paper.tables.front().rows.size(), documents.state().open->findings.size());
}

void tst_Documents::keepsTheLinesAroundAPlace_data()
{
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("the beginning") << qint64(0) << qint64(1) << qint64(301);
    QTest::newRow("the middle") << qint64(5000) << qint64(4700) << qint64(5300);
    QTest::newRow("the last line") << qint64(10000) << qint64(9700) << qint64(10000);
    QTest::newRow("beyond the end") << qint64(20000) << qint64(9700) << qint64(10000);
}

void tst_Documents::keepsTheLinesAroundAPlace()
{
    QFETCH(qint64, line);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    TextWindow window(line, 1);
    for (int i = 1; i <= 10000; ++i)
        window.write("line " + QByteArray::number(i) + '\n');
    window.finish();
    QVERIFY(qAbs(window.parts().front().line - first) <= 1);
    QCOMPARE(window.parts().back().line, last);
    QVERIFY(window.parts().size() <= std::size_t(2 * TextWindow::around + 1));
    if (line >= 1 && line <= 10000)
        QCOMPARE(partAt(window).text, QStringLiteral("line %1").arg(line));
}

void tst_Documents::breaksALineWithoutEnd()
{
    TextWindow window(1, 250'001);
    for (int i = 0; i < 1000; ++i)
        window.write(QByteArray(500, 'x'));
    window.finish();
    QVERIFY(window.parts().size() <= std::size_t(2 * TextWindow::around + 1));
    QCOMPARE(partAt(window).part, 250'000 / TextWindow::partLength);
    QCOMPARE(partAt(window).text.size(), TextWindow::partLength);
}

void tst_Documents::readsUtf16AndEveryLineEnd()
{
    TextWindow window(3, 1);
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(QStringLiteral("eins\r\nzwei\rdrei ü\nvier"));
    // Byte by byte, as a stream may come.
    for (const char byte : bytes)
        window.write(&byte, 1);
    window.finish();
    QCOMPARE(window.parts().size(), std::size_t(4));
    QCOMPARE(partAt(window).text, QStringLiteral("drei ü"));
    TextWindow tiny(1, 1);
    tiny.write("ab");
    tiny.finish();
    QCOMPARE(partAt(tiny).text, QStringLiteral("ab"));
}

QTEST_GUILESS_MAIN(tst_Documents)
#include "tst_documents.moc"
