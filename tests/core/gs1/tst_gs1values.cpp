#include "gs1/checkdigit.h"
#include "gs1/epcuri.h"
#include "gs1/expirydate.h"
#include "gs1/gln.h"
#include "gs1/gs1errors.h"
#include "gs1/gstext.h"
#include "gs1/gtin.h"
#include "gs1/ndc.h"
#include "gs1/sscc.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::gs1;

class tst_Gs1Values : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void padsGtinsOfEveryLength();
    void refusesWrongNumbers();
    void expandsUpcE_data();
    void expandsUpcE();
    void findsEverySingleWrongDigit();
    void keepsCaseAndZerosOfSerials();
    void reckonsTheCentury_data();
    void reckonsTheCentury();
    void readsEveryDayOfACentury();
    void comparesDatesByTheirLastMoment();
    void refusesDatesThatAreNone_data();
    void refusesDatesThatAreNone();
    void keepsNdcSegments_data();
    void keepsNdcSegments();
    void findsTheNdcsThatADrugGtinMayHold();
    void undoesThePaddingOfElevenDigits();
    void readsEpcUrisStrictly_data();
    void readsEpcUrisStrictly();
};

namespace {

template <typename Value>
QByteArray codeName(const Result<Value> &result)
{
    if (result)
        return "none";
    const QLatin1StringView name = result.error().code.name();
    return QByteArray(name.data(), name.size());
}

} // namespace

void tst_Gs1Values::padsGtinsOfEveryLength()
{
    const Gtin gtin = *Gtin::parse("00614141123452");
    QCOMPARE(*Gtin::parse("614141123452"), gtin);
    QCOMPARE(*Gtin::parse("0614141123452"), gtin);
    QCOMPARE(gtin.digits(), QByteArray("00614141123452"));
    QCOMPARE(gtin.indicator(), 0);
    QCOMPARE(Gtin::parse("80614141123458")->indicator(), 8);
    QCOMPARE(Gtin::parse("13723293")->digits(), QByteArray("00000013723293"));
    QCOMPARE(qHash(gtin), qHash(*Gtin::parse("614141123452")));
}

void tst_Gs1Values::refusesWrongNumbers()
{
    QCOMPARE(codeName(Gtin::parse("")), QByteArray("gs1.empty"));
    QCOMPARE(codeName(Gtin::parse("95420234963")), QByteArray("gs1.length"));
    QCOMPARE(codeName(Gtin::parse("12345678901A")), QByteArray("gs1.charset"));
    QCOMPARE(codeName(Gtin::parse("00614141123453")), QByteArray("gs1.check-digit"));
    QCOMPARE(codeName(Gtin::parse14("614141123452")), QByteArray("gs1.length"));
    QCOMPARE(codeName(Sscc::parse("106141412345678907")), QByteArray("gs1.check-digit"));
    QCOMPARE(Gln::parse("4012345000054")->digits(), QByteArray("4012345000054"));
    QCOMPARE(codeName(Gln::parse("40123450000541")), QByteArray("gs1.length"));
}

void tst_Gs1Values::expandsUpcE_data()
{
    QTest::addColumn<QByteArray>("upcE");
    QTest::addColumn<QByteArray>("gtin12");
    QTest::newRow("last digit 0") << QByteArray("01234505") << QByteArray("012000003455");
    QTest::newRow("last digit 1") << QByteArray("02740519") << QByteArray("027100004059");
    QTest::newRow("last digit 3") << QByteArray("05377430") << QByteArray("053700000740");
    QTest::newRow("last digit 4") << QByteArray("01234543") << QByteArray("012340000053");
    QTest::newRow("last digit 5") << QByteArray("07371158") << QByteArray("073711000058");
    QTest::newRow("last digit 9") << QByteArray("05791699") << QByteArray("057916000099");
}

void tst_Gs1Values::expandsUpcE()
{
    QFETCH(QByteArray, upcE);
    QFETCH(QByteArray, gtin12);
    if (!hasCheckDigit(gtin12))
        gtin12 = gtin12.left(11) + checkDigitOf(gtin12.left(11));
    upcE[7] = gtin12.back();
    const Result<Gtin> gtin = Gtin::fromUpcE(upcE);
    QVERIFY(gtin.has_value());
    QCOMPARE(gtin->digits().mid(2), gtin12);
}

void tst_Gs1Values::findsEverySingleWrongDigit()
{
    const QByteArray right("106141412345678908");
    for (int at = 0; at < right.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            QByteArray wrong = right;
            wrong[at] = digit;
            QCOMPARE(Sscc::parse(wrong).has_value(), wrong == right);
        }
    }
}

void tst_Gs1Values::keepsCaseAndZerosOfSerials()
{
    QCOMPARE(SerialNumber::parse("00aB")->text(), QByteArray("00aB"));
    QVERIFY(*SerialNumber::parse("ab") != *SerialNumber::parse("AB"));
    QVERIFY(*SerialNumber::parse("01") != *SerialNumber::parse("1"));
    QCOMPARE(codeName(SerialNumber::parse("")), QByteArray("gs1.empty"));
    QCOMPARE(codeName(SerialNumber::parse("123456789012345678901")), QByteArray("gs1.length"));
    QCOMPARE(codeName(Lot::parse("A B")), QByteArray("gs1.charset"));
    static_assert(sizeof(Lot) <= 24);
}

void tst_Gs1Values::reckonsTheCentury_data()
{
    QTest::addColumn<int>("twoDigits");
    QTest::addColumn<int>("thisYear");
    QTest::addColumn<int>("year");
    QTest::newRow("76 in 2026") << 76 << 2026 << 2076;
    QTest::newRow("77 in 2026") << 77 << 2026 << 1977;
    QTest::newRow("00 in 2026") << 0 << 2026 << 2000;
    QTest::newRow("00 in 2051") << 0 << 2051 << 2100;
    QTest::newRow("49 in 2099") << 49 << 2099 << 2149;
    QTest::newRow("50 in 2099") << 50 << 2099 << 2050;
    QTest::newRow("11 in 2060") << 11 << 2060 << 2011;
    QTest::newRow("10 in 2060") << 10 << 2060 << 2110;
}

void tst_Gs1Values::reckonsTheCentury()
{
    QFETCH(int, twoDigits);
    QFETCH(int, thisYear);
    QFETCH(int, year);
    QCOMPARE(fullYear(twoDigits, QDate(thisYear, 6, 1)), year);
}

void tst_Gs1Values::readsEveryDayOfACentury()
{
    const QDate today(2026, 11, 22);
    for (QDate day(1977, 1, 1); day < QDate(2077, 1, 1); day = day.addDays(1)) {
        const QByteArray digits = day.toString(QStringLiteral("yyMMdd")).toLatin1();
        const Result<ExpiryDate> date = ExpiryDate::parse(digits, today);
        QVERIFY2(date.has_value(), digits);
        QCOMPARE(date->lastValidDay(), day);
        QCOMPARE(date->yymmdd(), digits);
        QCOMPARE(date->iso(), day.toString(Qt::ISODate).toLatin1());
        if (day.day() == day.daysInMonth()) {
            const Result<ExpiryDate> month = ExpiryDate::parse(digits.left(4) + "00", today);
            QVERIFY(month.has_value());
            QCOMPARE(month->lastValidDay(), day);
            QCOMPARE(month->iso(), day.toString(QStringLiteral("yyyy-MM")).toLatin1());
            QCOMPARE(month->yymmdd(), QByteArray(digits.left(4) + "00"));
        }
    }
}

void tst_Gs1Values::comparesDatesByTheirLastMoment()
{
    const QDate today(2026, 11, 22);
    const ExpiryDate month = *ExpiryDate::parse("261100", today);
    const ExpiryDate day = *ExpiryDate::parse("261129", today);
    const ExpiryDate minute = *ExpiryDate::parseWithTime("2611291430", today);
    QVERIFY(day < month);
    QVERIFY(minute < day);
    QCOMPARE(minute.iso(), QByteArray("2026-11-29T14:30"));
    QVERIFY(!month.isPast(QDate(2026, 11, 30)));
    QVERIFY(month.isPast(QDate(2026, 12, 1)));
    QCOMPARE(ExpiryDate::fromDay(QDate(2026, 11, 29)), day);
}

void tst_Gs1Values::refusesDatesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("month 13") << QByteArray("281301") << QByteArray("gs1.date");
    QTest::newRow("month 00") << QByteArray("280001") << QByteArray("gs1.date");
    QTest::newRow("31 April") << QByteArray("280431") << QByteArray("gs1.date");
    QTest::newRow("29 February 2027") << QByteArray("270229") << QByteArray("gs1.date");
    QTest::newRow("letters") << QByteArray("28AB01") << QByteArray("gs1.charset");
    QTest::newRow("five digits") << QByteArray("28010") << QByteArray("gs1.length");
    QTest::newRow("hour 24") << QByteArray("2801012400") << QByteArray("gs1.time");
    QTest::newRow("minute 60") << QByteArray("2801011260") << QByteArray("gs1.time");
    QTest::newRow("day 00 with a time") << QByteArray("2801001200") << QByteArray("gs1.date");
}

void tst_Gs1Values::refusesDatesThatAreNone()
{
    QFETCH(QByteArray, digits);
    QFETCH(QByteArray, code);
    const QDate today(2026, 11, 22);
    QCOMPARE(
        codeName(digits.size() == 10 ? ExpiryDate::parseWithTime(digits, today) : ExpiryDate::parse(digits, today)),
        code);
}

void tst_Gs1Values::keepsNdcSegments_data()
{
    QTest::addColumn<QByteArray>("ndc");
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<QByteArray>("twelve");
    const auto row = [](const char *ndc, const char *layout, const char *twelve) {
        QTest::newRow(ndc) << QByteArray(ndc) << QByteArray(layout) << QByteArray(twelve);
    };
    row("0216-3776-89", "4-4-2", "000216-3776-89");
    row("61104-600-69", "5-3-2", "061104-0600-69");
    row("36754-2911-1", "5-4-1", "036754-2911-01");
    row("36754-2911-01", "5-4-2", "036754-2911-01");
    row("36754291101", "5-4-2", "036754-2911-01");
    row("036754-2911-01", "6-4-2", "036754-2911-01");
    row("123456789012", "6-4-2", "123456-7890-12");
    row("123456-789-01", "6-3-2", "123456-0789-01");
}

void tst_Gs1Values::keepsNdcSegments()
{
    QFETCH(QByteArray, ndc);
    QFETCH(QByteArray, layout);
    QFETCH(QByteArray, twelve);
    const Result<Ndc> parsed = Ndc::parse(ndc);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->layout(), layout);
    QCOMPARE(parsed->hyphenated12(), twelve);
    QVERIFY(*parsed == *Ndc::parse(twelve)); // compared in the form of 2033
    QCOMPARE(parsed->toGtin(0).has_value(), parsed->digits().size() == 10);
    for (const char *wrong :
        { "12345-67-890", "1234567890", "1-2-3", "12345-6789", "ABCDE-123-45", "", "12345-678-9-0" })
        QVERIFY2(!Ndc::parse(wrong), wrong);
}

void tst_Gs1Values::findsTheNdcsThatADrugGtinMayHold()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray digits = QByteArray::number(random.bounded(1'000'000'000)).rightJustified(10, '0');
        const int split = random.bounded(3);
        const qsizetype labeler = split == 0 ? 4 : 5;
        const qsizetype product = split == 1 ? 3 : 4;
        const QByteArray text
            = digits.left(labeler) + '-' + digits.mid(labeler, product) + '-' + digits.mid(labeler + product);
        const Ndc ndc = *Ndc::parse(text);
        const Gtin gtin = *ndc.toGtin(random.bounded(9));
        const std::vector<Ndc> candidates = *Ndc::structuralCandidates(gtin);
        QVERIFY(std::any_of(
            candidates.begin(), candidates.end(), [&](const Ndc &other) { return other.hyphenated() == text; }));
        QCOMPARE(companyPrefixLength(toEpcUri(ItemKey(gtin), int(ndc.companyPrefix().size()))),
            std::optional(int(labeler) + 2));
        const std::vector<Ndc> again = *Ndc::unpadded(ndc.hyphenated11().replace("-", ""));
        QVERIFY(std::any_of(again.begin(), again.end(), [&](const Ndc &other) { return other.hyphenated() == text; }));
    }
    QCOMPARE(codeName(Ndc::structuralCandidates(*Gtin::parse("09522756684835"))), QByteArray("gs1.not-us-drug-prefix"));
}

void tst_Gs1Values::undoesThePaddingOfElevenDigits()
{
    QCOMPARE(Ndc::unpadded("02345067801")->size(), size_t(3));
    QCOMPARE(codeName(Ndc::unpadded("12345678911")), QByteArray("gs1.no-padding-zero"));
    QCOMPARE(codeName(Ndc::unpadded("1234567890")), QByteArray("gs1.length"));
    QCOMPARE(codeName(Ndc::unpadded("1234567890A")), QByteArray("gs1.charset"));
}

void tst_Gs1Values::readsEpcUrisStrictly_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("code");
    const auto row
        = [](const char *uri, const char *code) { QTest::newRow(uri) << QByteArray(uri) << QByteArray(code); };
    row("urn:epc:id:sgtin:9521234.012345.A%2FB", "none");
    row("urn:epc:id:sgtin:9521234.012345.A%2fB", "none");
    row("urn:epc:id:sgtin:9521234.012345.A/B", "gs1.escape");
    row("urn:epc:id:sgtin:9521234.012345.A%2", "gs1.escape");
    row("urn:epc:id:sgtin:9521234.012345.A%GG", "gs1.escape");
    row("urn:epc:id:sgtin:9521234.012345.A%23", "gs1.charset");
    row("urn:epc:id:sgtin:9521234.012345.A B", "gs1.charset");
    row("urn:epc:id:sgtin:9521234.012345.", "gs1.empty");
    row("urn:epc:id:sgtin:9521234.012345", "gs1.empty");
    row("urn:epc:id:sgtin:9521234.12345.1", "gs1.component-length");
    row("urn:epc:id:sgtin:95212.01234567.1", "gs1.gcp-length");
    row("urn:epc:id:sgtin:9521234567890.0.1", "gs1.gcp-length");
    row("urn:epc:id:sgtin:95212A4.012345.1", "gs1.charset");
    row("urn:epc:id:sscc:9521234.12345678", "gs1.component-length");
    row("urn:epc:id:sscc:9521234.1234567890.1", "gs1.component-length");
    row("urn:epc:id:sgln:9521234.12345.0", "none");
    row("urn:epc:id:sgln:9521234.1234.0", "gs1.component-length");
    row("urn:epc:id:sgln:952123412345..D7", "none");
    row("urn:epc:id:pgln:952123412345.", "none");
    row("urn:epc:id:gid:1.2.3", "gs1.scheme");
    row("urn:epc:idpat:sgtin:9521234.012345.*", "none");
    row("urn:epc:idpat:sgtin:9521234.012345.1", "gs1.component-length");
    row("urn:epc:id:lgtin:9521234.012345.L", "gs1.scheme");
    row("urn:epc:tag:sgtin-96:1.9521234.012345.1", "gs1.scheme");
    row("0109521234543213", "gs1.scheme");
}

void tst_Gs1Values::readsEpcUrisStrictly()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, code);
    QCOMPARE(codeName(EpcUri::parse(uri)), code);
}

QTEST_GUILESS_MAIN(tst_Gs1Values)
#include "tst_gs1values.moc"
