#include "gs1/aitable.h"
#include "gs1/bracketedtext.h"
#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "gs1/digitallink.h"
#include "gs1/elementstring.h"
#include "gs1/gs1errors.h"
#include "gs1/itemkey.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace packledger;
using namespace packledger::gs1;

class tst_ElementString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLengthOfEveryAiFromTwoDigits();
    void knowsWhichAisNeedNoSeparator_data();
    void knowsWhichAisNeedNoSeparator();
    void checksEveryValue_data();
    void checksEveryValue();
    void checksWhatBelongsTogether_data();
    void checksWhatBelongsTogether();
    void survivesEncodingInAnyOrder();
    void survivesLinksInAnyOrder();
    void refusesDamagedLinks_data();
    void refusesDamagedLinks();
    void readsBracketsAndEscapes();
    void holdsNoMoreThanSixtyFourElements();
    void neverReadsWhatItCannotWrite();
};

namespace {

constexpr QByteArrayView cset82("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

QByteArray randomText(QRandomGenerator &random, int most)
{
    QByteArray text;
    for (int n = random.bounded(1, most + 1); n > 0; --n)
        text += cset82[random.bounded(int(cset82.size()))];
    return text;
}

QByteArray randomDigits(QRandomGenerator &random, int count)
{
    QByteArray digits;
    while (digits.size() < count)
        digits += static_cast<char>('0' + random.bounded(10));
    return digits;
}

QByteArray randomGtin(QRandomGenerator &random)
{
    const QByteArray body = randomDigits(random, 13);
    return body + checkDigitOf(body);
}

QByteArray randomDate(QRandomGenerator &random)
{
    const QDate day = QDate(2026, 1, 1).addDays(random.bounded(3650));
    return day.toString(QStringLiteral("yyMM")).toLatin1()
        + (random.bounded(4) == 0 ? QByteArray("00") : day.toString(QStringLiteral("dd")).toLatin1());
}

struct OwnedElement
{
    QByteArray ai;
    QByteArray value;
};

/// A trade item with a random choice of what belongs to it, in random order.
std::vector<OwnedElement> randomItem(QRandomGenerator &random)
{
    std::vector<OwnedElement> item { { "01", randomGtin(random) } };
    if (random.bounded(2))
        item.push_back({ "21", randomText(random, 20) });
    if (random.bounded(2))
        item.push_back({ "10", randomText(random, 20) });
    if (random.bounded(2))
        item.push_back({ "17", randomDate(random) });
    if (random.bounded(4) == 0)
        item.push_back({ "240", randomText(random, 30) });
    if (random.bounded(4) == 0)
        item.push_back({ "715", randomDigits(random, 12) });
    if (random.bounded(4) == 0)
        item.push_back({ "3103", randomDigits(random, 6) });
    if (random.bounded(4) == 0)
        item.push_back({ "7003", randomDate(random).left(4) + "151430" });
    if (random.bounded(4) == 0)
        item.push_back({ "92", randomText(random, 44) });
    for (size_t i = item.size(); i > 1; --i)
        std::swap(item[i - 1], item[size_t(random.bounded(int(i)))]);
    return item;
}

ElementString elementsOf(const std::vector<OwnedElement> &owned)
{
    std::vector<Element> views;
    for (const OwnedElement &element : owned)
        views.push_back({ element.ai, element.value });
    return *ElementString::from(views);
}

ErrorCode codeOf(const Result<ElementString> &result)
{
    static constexpr ErrorCode none { "none" };
    return result ? none : result.error().code;
}

QByteArray nameOf(ErrorCode code)
{
    return QByteArray(code.name().data(), code.name().size());
}

} // namespace

void tst_ElementString::tellsTheLengthOfEveryAiFromTwoDigits()
{
    // General Specifications 3.2: two digits decide how long the AI is.
    std::array<qsizetype, 100> lengths {};
    int found = 0;
    for (int length = 2; length <= 4; ++length) {
        for (int number = 0; number < (length == 2 ? 100 : length == 3 ? 1000 : 10000); ++number) {
            const QByteArray ai = QByteArray::number(number).rightJustified(length, '0');
            const ApplicationIdentifier *entry = exactAi(ai);
            if (!entry)
                continue;
            ++found;
            qsizetype &known = lengths[ai.left(2).toUInt()];
            QVERIFY2(known == 0 || known == length, ai);
            known = length;
            QCOMPARE(findAi(ai + "123"), entry);
            QVERIFY(entry->longestValue() >= entry->shortestValue());
            QVERIFY(entry->shortestValue() > 0);
        }
    }
    QVERIFY(found > 500);
    QVERIFY(!findAi("0508"));
    QVERIFY(!findAi("2345"));
    QVERIFY(!findAi("8888"));
    QVERIFY(!exactAi("011"));
    QVERIFY(!exactAi("3106")); // 3100 to 3105 only
    QVERIFY(!exactAi("3177"));
    QVERIFY(exactAi("3365"));
}

void tst_ElementString::knowsWhichAisNeedNoSeparator_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<qsizetype>("length");
    const std::pair<QByteArray, qsizetype> rows[] = { { "00", 18 }, { "01", 14 }, { "02", 14 }, { "03", 14 },
        { "11", 6 }, { "13", 6 }, { "15", 6 }, { "16", 6 }, { "17", 6 }, { "20", 2 }, { "310", 6 }, { "320", 6 },
        { "330", 6 }, { "340", 6 }, { "350", 6 }, { "360", 6 }, { "410", 13 }, { "417", 13 } };
    for (const auto &[prefix, length] : rows)
        QTest::newRow(prefix) << prefix << length;
}

void tst_ElementString::knowsWhichAisNeedNoSeparator()
{
    QFETCH(QByteArray, prefix);
    QFETCH(qsizetype, length);
    const ApplicationIdentifier *entry = findAi(prefix + "0000");
    QVERIFY(entry);
    QVERIFY(entry->isPredefined());
    QCOMPARE(entry->longestValue(), length);
    // Fixed length is not the same as predefined.
    for (const char *fixed : { "7003", "402", "422", "8006", "8017", "8018", "7001", "8005" })
        QVERIFY(!exactAi(fixed)->isPredefined());
}

void tst_ElementString::checksEveryValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *title, const char *text, const char *code) {
        QTest::newRow(title) << QByteArray(text) << QByteArray(code);
    };
    row("GTIN", "0109521234543213", "none");
    row("GTIN, wrong check digit", "0109521234543214", "gs1.check-digit");
    row("GTIN, a letter", "010952123454321A", "gs1.charset");
    row("GTIN, cut off", "01095212345", "gs1.length");
    row("serial of 20 characters", "2112345678901234567890", "none");
    row("serial of 21 characters", "21123456789012345678901", "gs1.length");
    row("serial missing", "21", "gs1.empty");
    row("serial missing before a separator",
        "21\x1d"
        "1720",
        "gs1.empty");
    row("serial with a character of no set", "21A#B", "gs1.charset");
    row("SSCC", "00106141412345678908", "none");
    row("SSCC, wrong check digit", "00106141412345678907", "gs1.check-digit");
    row("expiry in month 13", "17281301", "gs1.date");
    row("expiry on 30 February", "17280230", "gs1.date");
    row("expiry on 29 February of a leap year", "17280229", "none");
    row("expiry on 29 February of another year", "17270229", "gs1.date");
    row("expiry in a month", "17280200", "none");
    row("expiry with time", "70032803201430", "none");
    row("expiry with time, hour 24", "70032803202400", "gs1.time");
    row("expiry with time, day 00", "70032803001430", "gs1.date");
    row("country", "422840", "none");
    row("country that is none", "422999", "gs1.country");
    row("countries of processing", "423840276", "none");
    row("countries of processing, half a code", "42384027", "gs1.length");
    row("postal code with country", "42127612345", "none");
    row("piece 3 of 2",
        "8006"
        "09521234543213"
        "0302",
        "gs1.piece-total");
    row("piece 2 of 3",
        "8006"
        "09521234543213"
        "0203",
        "none");
    row("piece 0",
        "8006"
        "09521234543213"
        "0003",
        "gs1.piece-total");
    row("model number",
        "8013"
        "1987654Ad4X4bL5ttr2310c2K",
        "none");
    row("model number, wrong pair",
        "8013"
        "1987654Ad4X4bL5ttr2310c2L",
        "gs1.check-digit");
    row("asset with lower case part number",
        "8010"
        "9521234abc",
        "gs1.charset");
    row("GRAI not beginning with 0",
        "8003"
        "19521234543213",
        "gs1.value");
    row("asset without company prefix", "8004ABC", "gs1.length");
    row("asset with letters for a company prefix", "8004ABCD1", "gs1.charset");
    row("price in a currency",
        "3912"
        "978"
        "1234",
        "none");
    row("price in no currency",
        "3912"
        "001"
        "1234",
        "gs1.value");
    row("account", "8007DE89370400440532013000", "none");
    row("account, wrong check", "8007DE89370400440532013001", "gs1.value");
    row("baby 2 of 3", "72582/3", "none");
    row("baby 3 of 2", "72583/2", "gs1.value");
    row("latitude off the globe", "430918000000013600000000", "gs1.value");
    row("address with a broken escape", "4300ABC%0g", "gs1.value");
    row("AI that is none",
        "0109521234543213"
        "05123",
        "gs1.unknown-ai");
    row("separator behind a fixed value and at the end",
        "0109521234543213\x1d"
        "21A\x1d",
        "none");
    row("two separators",
        "0109521234543213"
        "21A\x1d\x1d"
        "1728",
        "gs1.unknown-ai");
    row("nothing", "", "gs1.empty");
}

void tst_ElementString::checksEveryValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QCOMPARE(nameOf(codeOf(ElementString::parse(text))), code);
}

void tst_ElementString::checksWhatBelongsTogether_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *bracketed, const char *code) {
        QTest::newRow(bracketed) << QByteArray(bracketed) << QByteArray(code);
    };
    row("(01)09521234543213(21)A(17)280101(10)B", "none");
    row("(21)A", "gs1.association");
    row("(17)280101(10)B", "gs1.association");
    row("(01)09521234543213(37)12", "gs1.exclusive");
    row("(01)09521234543213(02)09521234543213", "gs1.exclusive");
    row("(02)09521234543213", "gs1.association");
    row("(02)09521234543213(37)12", "gs1.association");
    row("(00)106141412345678908(02)09521234543213(37)12", "none");
    row("(01)09521234543213(21)A(235)B", "gs1.exclusive");
    row("(01)09521234543213(250)B", "gs1.association");
    row("(01)09521234543213(21)A(250)B", "none");
    row("(01)09521234543213(3102)000123(3103)000123", "gs1.exclusive");
    row("(01)09521234543213(3102)000123(3202)000123", "none");
    row("(01)09521234543213(7004)12", "gs1.association");
    row("(01)09521234543213(10)L(7004)12", "none");
    row("(420)12345(421)27612345", "gs1.exclusive");
    row("(8017)952123456789012345(8018)952123456789012345", "gs1.exclusive");
    row("(8006)095212345432130102(01)09521234543213", "gs1.exclusive");
    row("(01)09521234543213(21)A(21)A", "none");
    row("(01)09521234543213(21)A(21)B", "gs1.repeat-conflict");
    row("(415)9521234543213", "gs1.association");
    row("(415)9521234543213(8020)R1", "none");
    row("(254)D1", "gs1.association");
    row("(01)09521234543213(3922)0999", "gs1.association");
    row("(01)09521234543213(3103)001500(3922)0999", "none");
}

void tst_ElementString::checksWhatBelongsTogether()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    Result<ElementString> elements = parseBracketed(text);
    if (!elements)
        QVERIFY2(false, nameOf(elements.error().code));
    const std::optional<Error> fault = elements->checkAssociations();
    QCOMPARE(fault ? nameOf(fault->code) : QByteArray("none"), code);
    if (fault)
        QVERIFY(fault->where.path.startsWith(QLatin1Char('(')));
}

void tst_ElementString::survivesEncodingInAnyOrder()
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 3000; ++i) {
        const ElementString elements = elementsOf(randomItem(random));
        const QByteArray encoded = elements.encoded();
        const Result<ElementString> again = ElementString::parse(encoded);
        QVERIFY2(again.has_value(), encoded);
        QVERIFY(*again == elements);
        QCOMPARE(again->encoded(), encoded);
        QVERIFY(!encoded.endsWith(groupSeparator));
        // A separator behind every element changes nothing.
        QByteArray generous;
        for (qsizetype e = 0; e < elements.count(); ++e)
            generous += elements.at(e).ai.toByteArray() + elements.at(e).value.toByteArray() + groupSeparator;
        const Result<ElementString> fromGenerous = ElementString::parse(generous);
        QVERIFY2(fromGenerous.has_value(), generous);
        QVERIFY(*fromGenerous == elements);
    }
}

void tst_ElementString::survivesLinksInAnyOrder()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 3000; ++i) {
        const ElementString elements = elementsOf(randomItem(random));
        const QByteArray link = toDigitalLink(elements);
        const Result<ElementString> again = parseDigitalLink(link);
        QVERIFY2(again.has_value(), link);
        QCOMPARE(toDigitalLink(*again), link);
        QCOMPARE(again->count(), elements.count());
        for (qsizetype e = 0; e < elements.count(); ++e)
            QCOMPARE(again->value(elements.at(e).ai), elements.value(elements.at(e).ai));
        // Another domain, another path before it, other query parameters: the same item.
        QByteArray other = link;
        other.replace("https://id.gs1.org/", "HTTP://shop.example.com:8080/de/21/x/");
        other += other.contains('?') ? "&utm_source=a#top" : "?utm_source=a#top";
        const Result<ElementString> elsewhere = parseDigitalLink(other);
        QVERIFY2(elsewhere.has_value(), other);
        QVERIFY(*elsewhere == *again);
        const std::optional<ItemKey> key = ItemKey::fromElements(elements);
        QVERIFY(key.has_value());
        QCOMPARE(ItemKey::fromUri(other), *key);
    }
}

void tst_ElementString::refusesDamagedLinks_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("code");
    const auto row
        = [](const char *uri, const char *code) { QTest::newRow(uri) << QByteArray(uri) << QByteArray(code); };
    row("https://id.gs1.org/01/09521234543213/21/A%2FB", "none");
    row("https://id.gs1.org/01/09521234543213/21/A b", "gs1.uri-syntax");
    row("https://id.gs1.org/01/09521234543213/21/A%00", "gs1.uri-syntax");
    row("https://id.gs1.org/01/09521234543213/21/", "gs1.empty");
    row("https://id.gs1.org/01/09521234543213/", "gs1.not-digital-link");
    row("https://id.gs1.org/01/09521234543213/21/A/10/B", "gs1.dl-path");
    row("https://id.gs1.org/01/09521234543213/235/A/21/B", "gs1.dl-path");
    row("https://id.gs1.org/01/09521234543213?10=A", "gs1.dl-path");
    row("https://id.gs1.org/01/09521234543213?21=A", "gs1.dl-attribute");
    row("https://id.gs1.org/01/09521234543213?8200=A", "gs1.dl-attribute");
    row("https://id.gs1.org/01/09521234543213?01=09521234543213", "gs1.dl-duplicate");
    row("https://id.gs1.org/01/09521234543213?17=280101&17=280101", "gs1.dl-duplicate");
    row("https://id.gs1.org/01/09521234543213?17=", "gs1.empty");
    row("https://id.gs1.org/01/09521234543213?17&&x=1", "none");
    row("https://id.gs1.org/01/09521234543213?240=A+B", "gs1.charset");
    row("https://id.gs1.org/01/9521234543213", "gs1.length");
    row("https://id.gs1.org/21/A", "gs1.not-digital-link");
    row("https://id.gs1.org", "gs1.not-digital-link");
    row("https:///01/09521234543213", "gs1.not-digital-link");
    row("https://id.gs1.org/AQnYUc1gmiCNV4JGLg", "gs1.not-digital-link");
    row("ftp://id.gs1.org/01/09521234543213", "gs1.not-digital-link");
    row("https://id.gs1.org/01/x/01/09521234543213", "none");
    row("https://id.gs1.org/8017/952123456789012345/8019/1", "none");
    row("https://id.gs1.org/414/9521234543213/254/A?17=280101", "gs1.association");
}

void tst_ElementString::refusesDamagedLinks()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, code);
    QCOMPARE(nameOf(codeOf(parseDigitalLink(uri))), code);
}

void tst_ElementString::readsBracketsAndEscapes()
{
    const ElementString plain = *ElementString::parse("0109521234543213"
                                                      "21S(1)\x1d"
                                                      "10L");
    QVERIFY(*parseBracketed("(01)09521234543213(21)S(1)(10)L") == plain);
    QVERIFY(*parseBracketed(" (01) 09521234543213 (21) S(1) (10) L ") == plain);
    QCOMPARE(plain.bracketed(), QByteArray("(01)09521234543213(21)S(1)(10)L"));
    const Result<ElementString> escaped = parseBracketed("(01)09521234543213(21)S\\(10)L");
    QVERIFY(escaped.has_value());
    QCOMPARE(escaped->value("21"), QByteArrayView("S(10)L"));
    QCOMPARE(codeOf(parseBracketed("(05)123")), codes::unknownAi);
    QCOMPARE(codeOf(parseBracketed("(01)")), codes::empty);
}

void tst_ElementString::holdsNoMoreThanSixtyFourElements()
{
    QByteArray text("0109521234543213");
    for (int i = 0; i < 63; ++i)
        text += "90A\x1d";
    QVERIFY(ElementString::parse(text).has_value());
    QCOMPARE(codeOf(ElementString::parse(text + "90A")), codes::length);
}

void tst_ElementString::neverReadsWhatItCannotWrite()
{
    QRandomGenerator random(20261124);
    int read = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray text = elementsOf(randomItem(random)).encoded();
        for (int n = random.bounded(0, 4); n > 0; --n) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(3)) {
            case 0:
                text.truncate(at + 1);
                break;
            case 1:
                text[at] = static_cast<char>(random.bounded(256));
                break;
            default:
                text.insert(at, cset82[random.bounded(int(cset82.size()))]);
                break;
            }
        }
        const Result<ElementString> elements = ElementString::parse(text);
        if (!elements)
            continue;
        ++read;
        const Result<ElementString> again = ElementString::parse(elements->encoded());
        QVERIFY2(again.has_value(), text);
        QVERIFY(*again == *elements);
    }
    QVERIFY(read > 3000);
}

QTEST_GUILESS_MAIN(tst_ElementString)
#include "tst_elementstring.moc"
