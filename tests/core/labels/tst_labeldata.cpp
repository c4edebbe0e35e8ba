#include "labels/labeldata.h"

#include "labels/labelerrors.h"
#include "labels/textpattern.h"

#include <QJsonDocument>
#include <QTest>

using namespace packledger;
using namespace packledger::labels;

namespace {

const QDate today(2026, 11, 22);

Result<LabelData> read(const char *json)
{
    return labelDataFrom(QJsonDocument::fromJson(json).object(), today);
}

} // namespace

/// What a label tells: read from JSON, and written as text.
class tst_LabelData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryGroup();
    void takesItemAndProductFromTheTop();
    void writesWhatItReads();
    void writesDates_data();
    void writesDates();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void fillsPatterns();
    void refusesPatterns_data();
    void refusesPatterns();
};

void tst_LabelData::readsEveryGroup()
{
    const Result<LabelData> data = read(R"({"item": {"gtin": "312345678906", "serial": "0A_b", "lot": "L1",
        "expiry": "2028-02", "count": 12}, "product": {"name": "Name", "dosage_form": "Tablet"}, "batch": {"name": "B"},
        "site": {"name": "S", "gln": "0312345000004"}, "ship_to": {"name": "N"}, "order": {"number": "PO"},
        "label": {"number": 2, "total": 5, "now": "2026-11-22T08:05:00"}})");
    QVERIFY2(data, qPrintable(data ? QString() : data.error().detail));
    QCOMPARE(fieldText(*data, u"item.gtin"), QStringLiteral("00312345678906"));
    QCOMPARE(fieldText(*data, u"item.serial"), QStringLiteral("0A_b"));
    QCOMPARE(fieldText(*data, u"item.expiry"), QStringLiteral("2028-02"));
    QCOMPARE(fieldText(*data, u"item.count"), QStringLiteral("12"));
    QCOMPARE(fieldText(*data, u"product.form"), QStringLiteral("Tablet"));
    QCOMPARE(fieldText(*data, u"site.gln"), QStringLiteral("0312345000004"));
    QCOMPARE(fieldText(*data, u"label.number"), QStringLiteral("2"));
    QCOMPARE(fieldText(*data, u"label.now"), QStringLiteral("2026-11-22 08:05"));
    QCOMPARE(fieldText(*data, u"item.sscc"), QString());
}

void tst_LabelData::takesItemAndProductFromTheTop()
{
    const Result<LabelData> data = read(
        R"({"gtin": "00312345678906", "serial": "S", "expiry": "280200", "product": "Name", "ndc": "12345-678-90"})");
    QVERIFY(data);
    QCOMPARE(fieldText(*data, u"item.expiry"), QStringLiteral("2028-02"));
    QCOMPARE(fieldText(*data, u"product.name"), QStringLiteral("Name"));
    QCOMPARE(fieldText(*data, u"product.ndc"), QStringLiteral("12345-678-90"));
}

void tst_LabelData::writesWhatItReads()
{
    for (const Sample sample : { Sample::Typical, Sample::Longest }) {
        const LabelData data = sampleData(sample);
        const Result<LabelData> again = labelDataFrom(toJson(data), today);
        QVERIFY(again);
        QVERIFY(*again == data);
    }
}

void tst_LabelData::writesDates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *date, const char *format, const char *text) {
        QTest::newRow(name) << QByteArray(date) << QString::fromLatin1(format) << QString::fromLatin1(text);
    };
    row("a day as ISO 8601", "280229", "", "2028-02-29");
    row("a month, day 00", "280200", "", "2028-02");
    row("a month in letters", "280229", "YYYY-MMM-DD", "2028-FEB-29");
    row("a month in letters, day 00", "280200", "YYYY-MMM-DD", "2028-FEB");
    row("day first", "280229", "DD.MM.YYYY", "29.02.2028");
    row("day first, day 00", "280200", "DD.MM.YYYY", "02.2028");
    row("day in the middle, day 00", "281200", "MM/DD/YY", "12/28");
    row("month alone", "280229", "MM/YYYY", "02/2028");
}

void tst_LabelData::writesDates()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, format);
    QFETCH(QString, text);
    QCOMPARE(formatted(*gs1::ExpiryDate::parse(date, today), format), text);
}

void tst_LabelData::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *json, const char *path, const char *code) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path) << QString::fromLatin1(code);
    };
    row("check digit", R"({"item": {"gtin": "00312345678907"}})", "$.item.gtin", "gs1.check-digit");
    row("serial of 21 characters", R"({"item": {"serial": "123456789012345678901"}})", "$.item.serial", "gs1.length");
    row("serial with a blank inside", R"({"item": {"serial": "A B"}})", "$.item.serial", "gs1.charset");
    row("no such day", R"({"item": {"expiry": "2027-02-29"}})", "$.item.expiry", "labels.data");
    row("no such month", R"({"batch": {"expiry": "281300"}})", "$.batch.expiry", "gs1.date");
    row("count that is none", R"({"item": {"count": "a dozen"}})", "$.item.count", "labels.data");
    row("list instead of text", R"({"product": {"name": []}})", "$.product.name", "labels.data");
}

void tst_LabelData::namesTheFieldThatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, code);
    const Result<LabelData> data = read(json.constData());
    QVERIFY(!data);
    QCOMPARE(data.error().where.path, path);
    QCOMPARE(data.error().code.name(), code);
}

void tst_LabelData::fillsPatterns()
{
    const LabelData data = sampleData(Sample::Typical);
    const Result<TextPattern> pattern = TextPattern::parse(QStringLiteral("{{LOT} {item.lot}, {item.expiry:YYYY-MMM}"));
    QVERIFY(pattern);
    QCOMPARE(
        pattern->filled([&](const TextPattern::Field &field) { return fieldText(data, field.name, field.format); }),
        QStringLiteral("{LOT} A4711C, 2028-FEB"));
    QVERIFY(pattern->shows(u"item.lot"));
    QVERIFY(!pattern->shows(u"item.serial"));
}

void tst_LabelData::refusesPatterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown field") << QStringLiteral("{item.colour}");
    QTest::newRow("open brace") << QStringLiteral("LOT {item.lot");
    QTest::newRow("format of a text") << QStringLiteral("{item.lot:YYYY}");
    QTest::newRow("format without a date") << QStringLiteral("{item.expiry:soon}");
    QTest::newRow("format of a symbol") << QStringLiteral("{symbol.code:YYYY}");
}

void tst_LabelData::refusesPatterns()
{
    QFETCH(QString, text);
    const Result<TextPattern> pattern = TextPattern::parse(text);
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().code, codes::templateField);
}

QTEST_GUILESS_MAIN(tst_LabelData)
#include "tst_labeldata.moc"
