#include "asn/asnerrors.h"
#include "asn/seriallistreader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace packledger;
using namespace packledger::asn;

namespace {

constexpr auto gtin = "09520000010010";
constexpr auto sscc = "095200000000000004";

Result<std::vector<SerialRow>> readText(SerialListReader &reader, QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return reader.read(buffer, QStringLiteral("list.csv"));
}

std::vector<SerialRow> rowsOf(const QByteArray &text)
{
    SerialListReader reader(2026);
    const Result<std::vector<SerialRow>> read = readText(reader, text);
    for (const Finding &finding : reader.findings())
        qWarning("line %lld: %s", finding.where.line, qPrintable(finding.detail));
    return read ? *read : std::vector<SerialRow> {};
}

} // namespace

class tst_SerialListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumnInAnyOrder();
    void readsTheSameListInEveryDress_data();
    void readsTheSameListInEveryDress();
    void takesSsccAsItemOrAsParent();
    void leavesTheNdcToWhoeverKnowsTheProducts();
    void readsDates_data();
    void readsDates();
    void namesBadRowsByLine_data();
    void namesBadRowsByLine();
    void countsLinesThroughQuotedLineBreaks();
    void refusesListsWithoutHeading_data();
    void refusesListsWithoutHeading();
    void refusesAnUnclosedQuote();
    void tellsHeadings();
    void readsFieldsAcrossTheEdgesOfReading();
    void survivesFlippedBytes();
};

void tst_SerialListReader::readsEveryColumnInAnyOrder()
{
    const std::vector<SerialRow> rows
        = rowsOf("Level,Batch No.,Serial Number,Expiry Date,GTIN,Parent,Colour\n"
                 "unit,LOT-1,S/1,2028-11-30,09520000010010,urn:epc:id:sscc:9520000.0000000001,red\n");
    QCOMPARE(rows.size(), 1u);
    const SerialRow &row = rows.front();
    QCOMPARE(row.line, 2);
    QCOMPARE(row.item->text(), QByteArray("010952000001001021S/1"));
    QCOMPARE(row.serial, QByteArray("S/1"));
    QCOMPARE(row.lot, QByteArray("LOT-1"));
    QCOMPARE(row.expiry, QDate(2028, 11, 30));
    QCOMPARE(row.level, SerialRow::Level::Unit);
    QVERIFY(row.parent && row.parent->kind() == gs1::ItemKey::Kind::Sscc);
}

void tst_SerialListReader::readsTheSameListInEveryDress_data()
{
    QTest::addColumn<QByteArray>("text");
    const QString plain = QStringLiteral("gtin,serial,lot\n09520000010010,\"A,\"\"1\",L1\n09520000010010,B2,L1\n");
    const auto encoded = [&plain](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        const QByteArray bytes = encoder.encode(plain);
        return bytes;
    };
    QTest::newRow("plain") << plain.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + plain.toUtf8();
    QTest::newRow("UTF-16 LE with mark") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 BE with mark") << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 LE without mark") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    QTest::newRow("semicolons") << QByteArray("gtin;serial;lot\n09520000010010;\"A,\"\"1\";L1\n09520000010010;B2;L1\n");
    QTest::newRow("tabs") << QByteArray("gtin\tserial\tlot\n09520000010010\tA,\"1\tL1\n09520000010010\tB2\tL1\n");
    QTest::newRow("Excel says its separator")
        << QByteArray("sep=;\r\ngtin;serial;lot\r\n09520000010010;\"A,\"\"1\";L1\r\n09520000010010;B2;L1");
    QTest::newRow("CR line ends, blank lines")
        << QByteArray("gtin,serial,lot\r\r09520000010010,\"A,\"\"1\",L1\r,,\r09520000010010,B2,L1");
    QTest::newRow("spreadsheet's text guard")
        << QByteArray("gtin,serial,lot\n\"=\"\"09520000010010\"\"\",\"A,\"\"1\",L1\n09520000010010,B2,L1\n");
    QTest::newRow("EAN-13 beside") << QByteArray("ean,serial,lot\n9520000010010,\"A,\"\"1\",L1\n9520000010010,B2,L1\n");
}

void tst_SerialListReader::readsTheSameListInEveryDress()
{
    QFETCH(QByteArray, text);
    const std::vector<SerialRow> rows = rowsOf(text);
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].item->text(), QByteArray("010952000001001021A,\"1"));
    QCOMPARE(rows[1].item->text(), QByteArray("010952000001001021B2"));
    QCOMPARE(rows[1].lot, QByteArray("L1"));
}

void tst_SerialListReader::takesSsccAsItemOrAsParent()
{
    const std::vector<SerialRow> rows = rowsOf("gtin,serial,sscc,parent\n"
                                               ",,(00)095200000000000004,095200000000000011\n"
                                               "09520000010010,S1,00095200000000000004,\n");
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0].item->text(), "00" + QByteArray(sscc));
    QCOMPARE(rows[0].parent->text(), QByteArray("00095200000000000011"));
    QCOMPARE(rows[1].parent->text(), "00" + QByteArray(sscc));
}

void tst_SerialListReader::leavesTheNdcToWhoeverKnowsTheProducts()
{
    const std::vector<SerialRow> rows = rowsOf("ndc,serial\n95201-0010-01,S1\n");
    QCOMPARE(rows.size(), 1u);
    QVERIFY(!rows.front().item);
    QCOMPARE(rows.front().ndc, QByteArray("95201001001"));
    QCOMPARE(rows.front().serial, QByteArray("S1"));
}

void tst_SerialListReader::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << QByteArray("2028-02-29") << QDate(2028, 2, 29);
    QTest::newRow("eight digits") << QByteArray("20280229") << QDate(2028, 2, 29);
    QTest::newRow("as in AI 17") << QByteArray("280229") << QDate(2028, 2, 29);
    QTest::newRow("day 00") << QByteArray("280200") << QDate(2028, 2, 29);
    QTest::newRow("month only") << QByteArray("2028-02") << QDate(2028, 2, 29);
    QTest::newRow("six digits, month only") << QByteArray("202813") << QDate();
    QTest::newRow("German") << QByteArray("5.4.2028") << QDate(2028, 4, 5);
    QTest::newRow("slashes, only one reading") << QByteArray("02/29/2028") << QDate(2028, 2, 29);
    QTest::newRow("slashes, two readings") << QByteArray("04/05/2028") << QDate();
    QTest::newRow("slashes, both the same") << QByteArray("04/04/2028") << QDate(2028, 4, 4);
    QTest::newRow("no such day") << QByteArray("2027-02-29") << QDate();
    QTest::newRow("words") << QByteArray("soon") << QDate();
}

void tst_SerialListReader::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, date);
    SerialListReader reader(2026);
    const Result<std::vector<SerialRow>> read
        = readText(reader, "gtin,serial,expiry\n09520000010010,S1," + text + "\n");
    QVERIFY(read);
    QCOMPARE(read->size(), date.isValid() ? 1u : 0u);
    QCOMPARE(reader.badRows(), date.isValid() ? 0 : 1);
    if (date.isValid())
        QCOMPARE(read->front().expiry, date);
}

void tst_SerialListReader::namesBadRowsByLine_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("GTIN check digit") << QByteArray("09520000010011,S1,,,,");
    QTest::newRow("GTIN a spreadsheet rounded") << QByteArray("9.52E+12,S1,,,,");
    QTest::newRow("no serial") << QByteArray("09520000010010,,,,,");
    QTest::newRow("no GTIN") << QByteArray(",S1,,,,");
    QTest::newRow("serial of 21 characters") << QByteArray("09520000010010,123456789012345678901,,,,");
    QTest::newRow("serial with a character GS1 does not have") << QByteArray("09520000010010,S#1,,,,");
    QTest::newRow("lot with an umlaut") << QByteArray("09520000010010,S1,L\xC3\xA4,,,");
    QTest::newRow("SSCC check digit") << QByteArray("09520000010010,S1,,095200000000000005,,");
    QTest::newRow("EPC of another pack") << QByteArray("09520000010010,S1,,,urn:epc:id:sgtin:9520000.001001.S2,");
    QTest::newRow("EPC of a class") << QByteArray(",,,,urn:epc:idpat:sgtin:9520000.001001.*,");
    QTest::newRow("unknown level") << QByteArray("09520000010010,S1,,,,shoe");
    QTest::newRow("field too many") << QByteArray("09520000010010,S1,,,,unit,more");
}

void tst_SerialListReader::namesBadRowsByLine()
{
    QFETCH(QByteArray, row);
    SerialListReader reader(2026);
    const Result<std::vector<SerialRow>> read = readText(
        reader, "gtin,serial,lot,sscc,epc,level\n09520000010010,GOOD1,,,,\n" + row + "\n09520000010010,GOOD2,,,,\n");
    QVERIFY(read);
    QCOMPARE(read->size(), 2u);
    QCOMPARE(reader.badRows(), 1);
    QCOMPARE(reader.findings().size(), 1u);
    QCOMPARE(reader.findings().front().where.line, 3);
    QCOMPARE(reader.findings().front().severity, Severity::Error);
    QVERIFY(!reader.findings().front().detail.isEmpty());
}

void tst_SerialListReader::countsLinesThroughQuotedLineBreaks()
{
    const std::vector<SerialRow> rows
        = rowsOf("gtin,serial,remark\r\n09520000010010,S1,\"two\r\nlines\"\r\n09520000010010,S2,\r\n");
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[1].line, 4);
}

void tst_SerialListReader::refusesListsWithoutHeading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n\n");
    QTest::newRow("rows only") << QByteArray("09520000010010,S1\n");
    QTest::newRow("serial without product") << QByteArray("serial,lot\nS1,L\n");
    QTest::newRow("a column twice") << QByteArray("gtin,serial,lot,batch\n");
}

void tst_SerialListReader::refusesListsWithoutHeading()
{
    QFETCH(QByteArray, text);
    SerialListReader reader(2026);
    const Result<std::vector<SerialRow>> read = readText(reader, text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, codes::serialListHeader);
}

void tst_SerialListReader::refusesAnUnclosedQuote()
{
    SerialListReader reader(2026);
    const Result<std::vector<SerialRow>> read
        = readText(reader, "gtin,serial\n09520000010010,\"S1\n09520000010010,S2\n");
    QVERIFY(!read);
    QCOMPARE(read.error().code, codes::serialListText);
    QCOMPARE(read.error().where.line, 2);
}

void tst_SerialListReader::tellsHeadings()
{
    QVERIFY(SerialListReader::isHeading("Serial Number;GTIN"));
    QVERIFY(SerialListReader::isHeading("sscc"));
    QVERIFY(!SerialListReader::isHeading("gtin,name,ndc"));
    QVERIFY(!SerialListReader::isHeading("<EPCISDocument>"));
}

void tst_SerialListReader::readsFieldsAcrossTheEdgesOfReading()
{
    QByteArray text = "gtin,serial\n";
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i)
        text += QByteArray(gtin) + ",\"S" + QByteArray::number(i) + "\"\n";
    SerialListReader reader(2026);
    const Result<std::vector<SerialRow>> read = readText(reader, text);
    QVERIFY(read);
    QCOMPARE(reader.badRows(), 0);
    QCOMPARE(read->size(), size_t(count));
    for (int i = 0; i < count; ++i)
        QCOMPARE((*read)[size_t(i)].serial, "S" + QByteArray::number(i));
}

void tst_SerialListReader::survivesFlippedBytes()
{
    const QByteArray whole
        = "gtin,serial,lot,expiry,sscc,level\n09520000010010,\"S,1\",L1,2028-11-30,095200000000000004,unit\n"
          "09520000010010,S2,L1,281100,,case\n";
    QRandomGenerator random(4180);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = whole.first(random.bounded(1, int(whole.size()) + 1));
        for (int flips = 0; flips < round % 4; ++flips)
            text[random.bounded(text.size())] = char(random.bounded(256));
        SerialListReader reader(2026);
        const Result<std::vector<SerialRow>> read = readText(reader, text);
        if (!read)
            continue;
        for (const SerialRow &row : *read) {
            QVERIFY(row.item && row.item->isInstance());
            QVERIFY(row.line >= 2);
        }
    }
}

QTEST_GUILESS_MAIN(tst_SerialListReader)
#include "tst_seriallistreader.moc"
