#include "common/paperpainter.h"
#include "common/paperprinter.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::common;

/// Papers: laid out over pages, saved as PDF whole or not at all.
class tst_PaperPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAPdf();
    void runsALongTableOverPages();
    void keepsTheLinesOfARowOnOnePage();
    void drawsThePagesToBeLookedAt();
    void tearsNoCardApart();
    void takesNamesOfPartnersAsText();
    void saysThatAFileCannotBeWritten();

private:
    static Paper longPaper(int rows)
    {
        Paper paper;
        paper.name = QStringLiteral("R-0001");
        paper.title = QStringLiteral("Receipt R-0001");
        PaperTable table;
        table.columns = { QStringLiteral("Product"), QStringLiteral("Number") };
        for (int i = 0; i < rows; ++i)
            table.rows.push_back({ QStringLiteral("Exampline 20 mg"), QString::number(100720112931LL + i) });
        paper.tables.push_back(table);
        return paper;
    }
    static int pagesOf(const Paper &paper)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter device(&buffer);
        device.setPageSize(QPageSize(QPageSize::A4));
        return paintPaper(paper, device, QStringLiteral("foot"));
    }
};

void tst_PaperPrinter::keepsTheLinesOfARowOnOnePage()
{
    // Two rows of so many lines fit on a page, and what is left would take most of a third.
    const auto paperOf = [](int rows) {
        Paper paper = longPaper(rows);
        const QString word(50, QLatin1Char('m'));
        for (QStringList &row : paper.tables.front().rows)
            row.front() = QStringList(27, word).join(QLatin1Char(' '));
        return paper;
    };
    int onAPage = 1;
    while (pagesOf(paperOf(onAPage + 1)) == 1)
        ++onAPage;
    QCOMPARE(onAPage, 2);
    QCOMPARE(pagesOf(paperOf(10 * onAPage)), 10);
}

void tst_PaperPrinter::drawsThePagesToBeLookedAt()
{
    PaperPrinter printer;
    QSignalSpy drawn(&printer, &PaperPrinter::drawn);
    printer.draw(longPaper(1200), QStringLiteral("foot"));
    QVERIFY(drawn.wait(60'000));
    const auto pages = drawn.front().at(0).value<QList<QImage>>();
    QVERIFY(!pages.isEmpty());
    QVERIFY(pages.size() < drawn.front().at(1).toInt()); // the first ones are enough to see
    for (const QImage &page : pages) {
        QVERIFY(qAbs(page.height() - qRound(page.width() * 297.0 / 210.0)) <= 1); // a pixel is cut off or added
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
        }
        QVERIFY(dark > 1000);
    }
}

void tst_PaperPrinter::savesAPdf()
{
    const QTemporaryDir folder;
    PaperPrinter printer;
    QSignalSpy saved(&printer, &PaperPrinter::saved);
    const QString file = folder.filePath(QStringLiteral("exports/R-0001.pdf"));
    printer.save(longPaper(3), file, QStringLiteral("foot"));
    QVERIFY(saved.wait());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void tst_PaperPrinter::runsALongTableOverPages()
{
    QCOMPARE(pagesOf(longPaper(5)), 1);
    const int pages = pagesOf(longPaper(500));
    QVERIFY2(pages >= 6 && pages <= 20, qPrintable(QString::number(pages)));
}

void tst_PaperPrinter::tearsNoCardApart()
{
    Paper paper;
    paper.title = QStringLiteral("Command cards");
    for (int i = 0; i < 24; ++i)
        paper.cards.push_back({ QStringLiteral("Undo"), QStringLiteral("Takes the last scan back."),
            QByteArrayList(18, QByteArray(18, '1')) });
    // Twelve rows of cards, each a fifth of a page at most and none of them halved.
    const int pages = pagesOf(paper);
    QVERIFY2(pages >= 2 && pages <= 4, qPrintable(QString::number(pages)));
}

void tst_PaperPrinter::takesNamesOfPartnersAsText()
{
    Paper paper = longPaper(1);
    paper.tables.front().rows = { { QStringLiteral("<table><tr><td>"), QStringLiteral("</body>&amp;") } };
    QCOMPARE(pagesOf(paper), 1);
}

void tst_PaperPrinter::saysThatAFileCannotBeWritten()
{
    PaperPrinter printer;
    QByteArray code;
    connect(&printer, &PaperPrinter::failed, this, [&code](const Error &error) { code = error.code.name().data(); });
    printer.save(longPaper(1), QStringLiteral("/proc/nowhere/R-0001.pdf"), {});
    QTRY_COMPARE(code, QByteArray("base.file-write"));
}

QTEST_MAIN(tst_PaperPrinter)
#include "tst_paperprinter.moc"
