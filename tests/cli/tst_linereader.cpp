#include "base/baseerrors.h"
#include "bootstrap/linereader.h"

#include <QTemporaryFile>
#include <QTest>

using namespace packledger;
using bootstrap::LineReader;

class tst_LineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void cutsALineThatNeverEnds();
    void refusesAFileThatIsNotThere();
};

namespace {

QByteArrayList linesOf(const QByteArray &text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return { QByteArrayLiteral("the temporary file failed") };
    Result<LineReader> reader = LineReader::open(file.fileName());
    QByteArrayList lines;
    while (const std::optional<QByteArray> line = reader->next()) {
        lines += *line;
        if (reader->line() != lines.size())
            return { QByteArrayLiteral("the line number is wrong") };
    }
    return lines;
}

} // namespace

void tst_LineReader::readsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList {};
    QTest::newRow("Unix ends") << QByteArray("a\nb\n") << QByteArrayList { "a", "b" };
    QTest::newRow("Windows ends") << QByteArray("a\r\nb\r\n") << QByteArrayList { "a", "b" };
    QTest::newRow("no end after the last") << QByteArray("a\nb") << QByteArrayList { "a", "b" };
    QTest::newRow("empty lines count") << QByteArray("\n\na\n") << QByteArrayList { "", "", "a" };
    QTest::newRow("separators and zero bytes stay") << QByteArray("]d201\x1d"
                                                                  "21\0x\n",
        11)
                                                    << QByteArrayList { QByteArray("]d201\x1d"
                                                                                   "21\0x",
                                                           10) };
    QTest::newRow("a carriage return inside stays") << QByteArray("a\rb\n") << QByteArrayList { "a\rb" };
}

void tst_LineReader::readsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, lines);
    QCOMPARE(linesOf(text), lines);
}

void tst_LineReader::cutsALineThatNeverEnds()
{
    const QByteArrayList lines = linesOf(QByteArray((1 << 20) + 5, 'x') + "\ny\n");
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).size(), qsizetype(1 << 20));
    QCOMPARE(lines.at(1), QByteArray("xxxxx"));
    QCOMPARE(lines.at(2), QByteArray("y"));
}

void tst_LineReader::refusesAFileThatIsNotThere()
{
    const Result<LineReader> reader = LineReader::open(QStringLiteral("/no/such/file"));
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, codes::fileOpen);
}

QTEST_GUILESS_MAIN(tst_LineReader)
#include "tst_linereader.moc"
