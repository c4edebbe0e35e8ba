#include "serials/numberspace.h"
#include "serials/randomserials.h"
#include "serials/serialrange.h"
#include "serials/serialserrors.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace packledger;
using namespace packledger::serials;

/// What serial numbers may look like, and how they are made.
class tst_Serials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLettersAndDigitsForAnAlphabet_data();
    void takesLettersAndDigitsForAnAlphabet();
    void warnsOfCharactersThatPeopleMistake();
    void drawsEveryCharacterAlikeInEveryPlace();
    void drawsTheSameAsTheEntropySaysWithoutFavouringTheFirstLetters();
    void drawsTwelveDigitsThatFitATag();
    void neverLooksLikeAnExpiry();
    void countsRangesAsTheirEndsAreWritten_data();
    void countsRangesAsTheirEndsAreWritten();
    void refusesEndsThatAreNoRange_data();
    void refusesEndsThatAreNoRange();
    void findsOverlapsOfRanges();
    void generatesOnlyWhatDscsaAllows_data();
    void generatesOnlyWhatDscsaAllows();
    void keepsTheOddsOfEurope();
};

void tst_Serials::takesLettersAndDigitsForAnAlphabet_data()
{
    QTest::addColumn<QByteArray>("characters");
    QTest::addColumn<bool>("good");
    QTest::newRow("the standard one") << Alphabet::standard().characters() << true;
    QTest::newRow("two digits") << QByteArray("01") << true;
    QTest::newRow("one letter") << QByteArray("A") << false;
    QTest::newRow("a letter twice") << QByteArray("ABA") << false;
    QTest::newRow("a hyphen") << QByteArray("AB-") << false;
    QTest::newRow("an umlaut") << QByteArray("ABÄ") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_Serials::takesLettersAndDigitsForAnAlphabet()
{
    QFETCH(QByteArray, characters);
    QFETCH(bool, good);
    const Result<Alphabet> alphabet = Alphabet::parse(characters);
    QCOMPARE(alphabet.has_value(), good);
    if (!good)
        QCOMPARE(alphabet.error().code, serials::codes::alphabet);
}

void tst_Serials::warnsOfCharactersThatPeopleMistake()
{
    QVERIFY(Alphabet::standard().findings().empty());
    const Findings findings = Alphabet::parse("01OIAa")->findings();
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings[0].code, serials::codes::lookAlikes);
    QCOMPARE(findings[0].detail, QStringLiteral("0O 1I"));
    QCOMPARE(findings[1].code, serials::codes::mixedCase);
}

void tst_Serials::drawsEveryCharacterAlikeInEveryPlace()
{
    constexpr int length = 12;
    constexpr int draws = 60'000;
    RandomSerials random(Alphabet::standard(), length, Style::Plain);
    const int size = Alphabet::standard().size();
    std::array<std::map<char, int>, length> seen;
    std::map<std::pair<char, char>, int> follow; // first characters of neighbours
    QSet<QByteArray> all;
    char before = 0;
    for (int i = 0; i < draws; ++i) {
        const QByteArray serial = random.next();
        QCOMPARE(serial.size(), length);
        all.insert(serial);
        for (int place = 0; place < length; ++place)
            ++seen[size_t(place)][serial.at(place)];
        if (before)
            ++follow[{ before, serial.at(0) }];
        before = serial.at(0);
    }
    QCOMPARE(all.size(), qsizetype(draws));
    const auto chiSquare = [](const auto &counts, double expected, int cells) {
        double sum = 0;
        int missing = cells;
        for (const auto &[what, count] : counts) {
            sum += (count - expected) * (count - expected) / expected;
            --missing;
        }
        return sum + missing * expected;
    };
    // Degrees of freedom + 6 standard deviations: a fair source is beyond it once in a billion runs.
    const auto limit = [](int cells) { return (cells - 1) + 6 * std::sqrt(2.0 * (cells - 1)); };
    for (const auto &counts : seen)
        QVERIFY2(chiSquare(counts, double(draws) / size, size) < limit(size), "one place favours a character");
    QVERIFY2(chiSquare(follow, double(draws - 1) / (size * size), size * size) < limit(size * size),
        "a number tells of the one before");
}

void tst_Serials::drawsTheSameAsTheEntropySaysWithoutFavouringTheFirstLetters()
{
    // Every byte once: 256 values give each of 30 characters 8 times, and 16 values are thrown away.
    quint32 word = 0x03020100;
    RandomSerials random(Alphabet::standard(), 20, Style::Plain, [&](std::span<quint32> words) {
        for (quint32 &each : words) {
            each = word;
            word += 0x04040404;
        }
    });
    std::map<char, int> seen;
    for (int i = 0; i < 12; ++i) {
        for (const char c : random.next())
            ++seen[c];
    }
    QCOMPARE(seen.size(), size_t(30));
    for (const auto &[character, count] : seen)
        QCOMPARE(count, 8);
}

void tst_Serials::drawsTwelveDigitsThatFitATag()
{
    RandomSerials random(Alphabet::standard(), 5, Style::TwelveDigits);
    QCOMPARE(random.space(), 174'877'906'944);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray serial = random.next();
        QVERIFY(checkGenerated(serial, Style::TwelveDigits));
        QVERIFY(serial.at(0) != '0');
    }
}

void tst_Serials::neverLooksLikeAnExpiry()
{
    QVERIFY(mimicsExpiryAndLot("AB1728063010X"));
    QVERIFY(mimicsExpiryAndLot("1728060010"));
    QVERIFY(!mimicsExpiryAndLot("1728133010"));
    QVERIFY(!mimicsExpiryAndLot("172806301"));
    // Entropy that would give exactly such a number first, then another.
    const QByteArray texts = QByteArray("1728063010") + "1234567890";
    qsizetype next = 0;
    RandomSerials random(Alphabet::digits(), 10, Style::Plain, [&](std::span<quint32> words) {
        auto *bytes = reinterpret_cast<quint8 *>(words.data());
        for (size_t i = 0; i < words.size_bytes(); ++i)
            bytes[i] = quint8(texts.at(qsizetype(next++) % texts.size()) - '0');
    });
    QCOMPARE(random.next(), QByteArray("1234567890"));
}

void tst_Serials::countsRangesAsTheirEndsAreWritten_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("plain") << QByteArray("1000") << QByteArray("1999") << qint64(1000) << QByteArray("1001");
    QTest::newRow("leading zeros stay") << QByteArray("0001") << QByteArray("0999") << qint64(999)
                                        << QByteArray("0002");
    QTest::newRow("growing") << QByteArray("9") << QByteArray("120") << qint64(112) << QByteArray("10");
    QTest::newRow("letters before") << QByteArray("AB01") << QByteArray("AB99") << qint64(99) << QByteArray("AB02");
    QTest::newRow("growing behind letters") << QByteArray("A9") << QByteArray("A11") << qint64(3) << QByteArray("A10");
    QTest::newRow("twenty digits") << QByteArray("99999999999999999990") << QByteArray("99999999999999999999")
                                   << qint64(10) << QByteArray("99999999999999999991");
    QTest::newRow("one number") << QByteArray("7") << QByteArray("7") << qint64(1) << QByteArray();
}

void tst_Serials::countsRangesAsTheirEndsAreWritten()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(qint64, count);
    QFETCH(QByteArray, second);
    const Result<SerialRange> range = SerialRange::between(from, to);
    QVERIFY(range);
    QCOMPARE(range->last - range->first + 1, count);
    QCOMPARE(range->at(range->first), from);
    QCOMPARE(range->at(range->last), to);
    if (count > 1)
        QCOMPARE(range->at(range->first + 1), second);
    for (const qint64 number : { range->first, (range->first + range->last) / 2, range->last })
        QCOMPARE(range->numberOf(range->at(number)), std::optional(number));
    QVERIFY(!range->numberOf(from + '0') || count > 1);
    QVERIFY(!range->numberOf("0" + to));
}

void tst_Serials::refusesEndsThatAreNoRange_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("code");
    const QByteArray range = serials::codes::range.name().data();
    QTest::newRow("backwards") << QByteArray("20") << QByteArray("10") << range;
    QTest::newRow("other letters") << QByteArray("A1") << QByteArray("B2") << range;
    QTest::newRow("no digits at the end") << QByteArray("A1A") << QByteArray("A1B") << range;
    QTest::newRow("a leading zero that would go") << QByteArray("01") << QByteArray("100") << range;
    QTest::newRow("punctuation") << QByteArray("A-1") << QByteArray("A-2")
                                 << QByteArray(serials::codes::notDscsa.name().data());
    QTest::newRow("too long") << QByteArray(21, '1') << QByteArray(21, '2')
                              << QByteArray(serials::codes::length.name().data());
    QTest::newRow("too wide") << QByteArray(20, '1') << QByteArray(20, '2') << range;
}

void tst_Serials::refusesEndsThatAreNoRange()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, code);
    const Result<SerialRange> range = SerialRange::between(from, to);
    QVERIFY(!range);
    QCOMPARE(QByteArray(range.error().code.name().data()), code);
}

void tst_Serials::findsOverlapsOfRanges()
{
    const auto range = [](const char *from, const char *to) { return *SerialRange::between(from, to); };
    QVERIFY(range("100", "200").overlaps(range("200", "300")));
    QVERIFY(range("100", "900").overlaps(range("300", "400")));
    QVERIFY(range("300", "400").overlaps(range("100", "900")));
    QVERIFY(!range("100", "199").overlaps(range("200", "300")));
    QVERIFY(!range("100", "199").overlaps(range("0100", "0199")));
    QVERIFY(range("5", "2000").overlaps(range("1500", "1600")));
    QVERIFY(range("A1000", "A1999").overlaps(range("A1", "A5000")));
    QVERIFY(!range("A1000", "A1999").overlaps(range("B1000", "B1999")));
}

void tst_Serials::generatesOnlyWhatDscsaAllows_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<bool>("tag");
    QTest::newRow("letters and digits") << QByteArray("A1b2") << true << false;
    QTest::newRow("twenty characters") << QByteArray(20, 'A') << true << false;
    QTest::newRow("twenty-one") << QByteArray(21, 'A') << false << false;
    QTest::newRow("none") << QByteArray() << false << false;
    QTest::newRow("hyphen and slash (GS1 allows, DSCSA not)") << QByteArray("A-12/3") << false << false;
    QTest::newRow("the greatest an SGTIN-96 tag holds") << QByteArray("274877906943") << true << true;
    QTest::newRow("one more") << QByteArray("274877906944") << true << false;
    QTest::newRow("a leading zero (warned of elsewhere)") << QByteArray("000000000001") << true << true;
    QTest::newRow("eleven digits") << QByteArray("27487790694") << true << false;
}

void tst_Serials::generatesOnlyWhatDscsaAllows()
{
    QFETCH(QByteArray, serial);
    QFETCH(bool, plain);
    QFETCH(bool, tag);
    QCOMPARE(checkGenerated(serial, Style::Plain).has_value(), plain);
    QCOMPARE(checkGenerated(serial, Style::TwelveDigits).has_value(), tag);
}

void tst_Serials::keepsTheOddsOfEurope()
{
    // (EU) 2016/161 article 4(c): the probability of a guess is lower than one in ten thousand.
    QCOMPARE(spaceOf(30, 12), 531'441'000'000'000'000);
    QCOMPARE(spaceOf(36, 20), std::numeric_limits<qint64>::max());
    QCOMPARE(usableOf(10'000, true), 0);
    QCOMPARE(usableOf(10'001, true), 1);
    QCOMPARE(usableOf(1'000'000, true), 99);
    QCOMPARE(usableOf(1'000'000, false), 900'000);
    QCOMPARE(guessesForOneHit(100, 1'000'000), 10'000);
    QCOMPARE(guessesForOneHit(0, 1'000'000), 0);
    for (const char *market : { "eu", "de", "xi" })
        QVERIFY(wantsUnguessable(market));
    for (const char *market : { "us", "gb", "ch", "" })
        QVERIFY(!wantsUnguessable(market));
}

QTEST_GUILESS_MAIN(tst_Serials)
#include "tst_serials.moc"
