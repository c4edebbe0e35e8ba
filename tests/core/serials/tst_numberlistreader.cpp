#include "base/sha256.h"
#include "serials/numberlistreader.h"
#include "serials/serialserrors.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::serials;

namespace {

const QByteArray product = "00399999123457";
const QByteArray other = "00399999555555";

Result<NumberList> read(
    QByteArray text, NumberListReader *reader = nullptr, std::optional<gs1::Gtin> gtin = std::nullopt)
{
    NumberListReader own(gtin);
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return (reader ? *reader : own).read(buffer, QStringLiteral("list"));
}

QByteArray keysOf(const NumberList &list)
{
    QByteArrayList keys;
    for (const ListedNumber &number : list.numbers)
        keys.append(number.key.text());
    return keys.join(' ');
}

} // namespace

/// The lists in which providers send numbers.
class tst_NumberListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void checksWhatTheFileTellsOfItself_data();
    void checksWhatTheFileTellsOfItself();
    void namesEachBadRowWithItsLine();
    void asksForTheProduct();
    void namesAWrongCheckDigitOfAnSscc();
    void refusesWhatIsNoTextInOneSentence();
    void survivesDamage();
};

void tst_NumberListReader::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("productTold");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("keys");
    const QByteArray ab = "01" + product + "21A1 01" + product + "21B2";
    QTest::newRow("one a line") << QByteArray("A1\r\nB2\n") << true << QByteArray("lines") << QByteArray() << ab;
    QTest::newRow("one a line, with a request")
        << QByteArray("# request: R-9\n# count: 2\nA1\nB2\n") << true << QByteArray("lines") << QByteArray("R-9") << ab;
    QTest::newRow("element strings") << "01" + product + "21A1\n(01)" + product + "(21)B2\n"
                                     << false << QByteArray("lines") << QByteArray() << ab;
    QTest::newRow("EPC URIs") << QByteArray("urn:epc:id:sgtin:0399999.012345.A1\nurn:epc:id:sgtin:0399999.012345.B2\n")
                              << false << QByteArray("lines") << QByteArray() << ab;
    QTest::newRow("CSV with a heading") << "Serial Number;GTIN\nA1;" + product + "\nB2;" + product.mid(1) + "\n"
                                        << false << QByteArray("csv") << QByteArray() << ab;
    QTest::newRow("CSV without one") << product + ",A1\n" + product + ",B2\n"
                                     << false << QByteArray("csv") << QByteArray() << ab;
    QTest::newRow("SSCCs") << QByteArray("303999990000000018\n00303999990000000025\n") << false << QByteArray("lines")
                           << QByteArray() << QByteArray("00303999990000000018 00303999990000000025");
    QTest::newRow("TraceLink, product behind its numbers")
        << QByteArray("<?xml version=\"1.0\"?><snx:SNXResponse xmlns:snx=\"urn:tracelink:mapper:sl:x\" "
                      "xmlns:cmn=\"urn:tracelink:mapper:sl:c\"><cmn:RequestId>Q-1</cmn:RequestId>"
                      "<snx:SerialNumbers><cmn:Serial>A1</cmn:Serial></snx:SerialNumbers><cmn:PackagingItemCode>")
            + product
            + "</cmn:PackagingItemCode><snx:SerialNumbers><cmn:Serial>Z9</cmn:Serial></snx:SerialNumbers>"
              "<cmn:PackagingItemCode>"
            + other + "</cmn:PackagingItemCode></snx:SNXResponse>"
        << false << QByteArray("tracelink-xml") << QByteArray("Q-1") << "01" + product + "21A1 01" + other + "21Z9";
    QTest::newRow("TraceLink, AI(01)+AI(21) and AI(00)")
        << "<Response xmlns='urn:tracelink:x'><SerialNumber format='AI(01)+AI(21)'>01" + product
            + "21A1</SerialNumber><SerialNumber format='AI(00)'>00303999990000000018</SerialNumber></Response>"
        << false << QByteArray("tracelink-xml") << QByteArray() << "01" + product + "21A1 00303999990000000018";
    QTest::newRow("SAP-style list") << "<SNRResponse><RequestID>7</RequestID><Object><GTIN>" + product
            + "</GTIN><SerialNumberList><SERNR>A1</SERNR><SERNR>B2</SERNR></SerialNumberList></Object></SNRResponse>"
                                    << false << QByteArray("xml") << QByteArray("7") << ab;
    QTest::newRow("SAP-style interval") << "<Reply><GTIN>" + product
            + "</GTIN><Interval><From>0099</From><To>0101</To></Interval></Reply>"
                                        << false << QByteArray("xml") << QByteArray()
                                        << "01" + product + "210099 01" + product + "210100 01" + product + "210101";
    QTest::newRow("interval in attributes")
        << "<Reply gtin='" + product + "'><Range from='8' to='10'/></Reply>" << false << QByteArray("xml")
        << QByteArray() << "01" + product + "218 01" + product + "219 01" + product + "2110";
}

void tst_NumberListReader::readsEveryForm()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, productTold);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, keys);
    const std::optional<gs1::Gtin> gtin = productTold ? std::optional(*gs1::Gtin::parse(product)) : std::nullopt;
    NumberListReader reader(gtin);
    const Result<NumberList> list = read(text, &reader);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QVERIFY2(reader.findings().empty(), reader.findings().empty() ? "" : qPrintable(reader.findings()[0].detail));
    QCOMPARE(keysOf(*list), keys);
    QCOMPARE(QByteArray(nameOf(list->format)), format);
    QCOMPARE(list->request, request);
}

void tst_NumberListReader::checksWhatTheFileTellsOfItself_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const QByteArray sum = Sha256::of("A1\nB2\n").toHex();
    QTest::newRow("right count") << QByteArray("# records: 2\nA1\nB2\n") << QByteArray();
    QTest::newRow("a number is missing") << QByteArray("# count: 3\nA1\nB2\n") << QByteArray("serials.list-count");
    QTest::newRow("right checksum") << "# sha256: " + sum.toUpper() + "\nA1\nB2\n" << QByteArray();
    QTest::newRow("a number was changed") << "# sha256: " + sum + "\nA1\nB3\n" << QByteArray("serials.list-checksum");
    QTest::newRow("no number") << QByteArray("# count: 0\n") << QByteArray("serials.list-empty");
    QTest::newRow("XML count") << QByteArray("<R><RecordCount>1</RecordCount><SN>A1</SN><SN>B2</SN></R>")
                               << QByteArray("serials.list-count");
    QTest::newRow("XML cut off") << QByteArray("<R><SN>A1</SN><SN>B") << QByteArray("serials.list-format");
    QTest::newRow("XML with a DOCTYPE") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><R><SN>&b;</SN></R>")
                                        << QByteArray("serials.list-format");
}

void tst_NumberListReader::checksWhatTheFileTellsOfItself()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const Result<NumberList> list = read(text, nullptr, *gs1::Gtin::parse(product));
    QCOMPARE(list ? QByteArray() : QByteArray(list.error().code.name().data()), code);
}

void tst_NumberListReader::namesEachBadRowWithItsLine()
{
    NumberListReader reader(*gs1::Gtin::parse(product));
    const Result<NumberList> list = read("gtin,serial\n" + product + ",A1\n" + other + ",B2\n" + product + ",A-12/3\n"
            + product + ",A1\n" + product + ",\n123,C3\n" + product + "," + QByteArray(21, 'X') + "\n",
        &reader);
    QVERIFY(list);
    QCOMPARE(list->numbers.size(), size_t(1));
    QByteArrayList told;
    for (const Finding &finding : reader.findings())
        told.append(QByteArray(finding.code.name().data()) + ':' + QByteArray::number(finding.where.line));
    QCOMPARE(told,
        (QByteArrayList { "serials.list-other-product:3", "serials.not-dscsa:4", "serials.list-twice:5",
            "serials.list-row:6", "gs1.length:7", "serials.length:8" }));
}

void tst_NumberListReader::asksForTheProduct()
{
    NumberListReader reader(std::nullopt);
    QVERIFY(read("A1\nB2\n", &reader));
    QCOMPARE(reader.findings().size(), size_t(2));
    QCOMPARE(reader.findings()[0].code, serials::codes::listProduct);
}

void tst_NumberListReader::namesAWrongCheckDigitOfAnSscc()
{
    // 195210000000000022 is right; in each form in which a list has it one digit is another.
    for (const char *wrong : { "195210000000000023", "00195210000000000023", "(00)195210000000000023" }) {
        NumberListReader reader(std::nullopt);
        QVERIFY(read("sscc\n" + QByteArray(wrong) + "\n", &reader));
        QCOMPARE(reader.findings().size(), size_t(1));
        QCOMPARE(reader.findings()[0].code, serials::codes::listCheckDigit);
        QCOMPARE(reader.findings()[0].where.line, 2);
    }
}

void tst_NumberListReader::refusesWhatIsNoTextInOneSentence()
{
    NumberListReader reader(*gs1::Gtin::parse(product));
    const Result<NumberList> picture = read(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n\xff\n\x01\n", 23), &reader);
    QCOMPARE(picture.error().code, codes::listFormat);
    QVERIFY(reader.findings().empty());
}

void tst_NumberListReader::survivesDamage()
{
    const QByteArrayList whole { "# count: 2\ngtin,serial\n" + product + ",A1\n" + product + ",B2\n",
        "<R xmlns='urn:tracelink'><RequestId>1</RequestId><GTIN>" + product
            + "</GTIN><SN>A1</SN><Range from='1' to='9'/></R>" };
    QRandomGenerator random(1);
    for (int turn = 0; turn < 3000; ++turn) {
        QByteArray text = whole.at(turn % 2);
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype place = random.bounded(int(text.size()));
            switch (random.bounded(3)) {
            case 0:
                text[place] = char(random.bounded(256));
                break;
            case 1:
                text.truncate(place + 1);
                break;
            default:
                text.insert(place, text.left(random.bounded(int(text.size()))));
            }
        }
        NumberListReader reader(*gs1::Gtin::parse(product));
        const Result<NumberList> list = read(text, &reader);
        if (!list)
            continue;
        for (const ListedNumber &number : list->numbers)
            QVERIFY(number.key.kind() == gs1::ItemKey::Kind::Sgtin || number.key.kind() == gs1::ItemKey::Kind::Sscc);
    }
}

QTEST_GUILESS_MAIN(tst_NumberListReader)
#include "tst_numberlistreader.moc"
