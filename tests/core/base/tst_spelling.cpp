#include "base/spelling.h"

#include <QTest>

using namespace packledger;

/// Numbers and dates as people read them.
class tst_Spelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheMonthAsAWord();
    void leavesTheDayOpenWhereTheLabelDoes();
    void namesAReceiptAsTheScreensDo();
    void tellsALengthOfTime_data();
    void tellsALengthOfTime();
};

void tst_Spelling::writesTheMonthAsAWord()
{
    QCOMPARE(dateText(QDate(2028, 6, 3)), QStringLiteral("03 JUN 2028"));
    QCOMPARE(dateText(QByteArray("2026-11-21")), QStringLiteral("21 NOV 2026"));
    QCOMPARE(dayText(QDate(2026, 12, 31)), QStringLiteral("31 DEC"));
    QCOMPARE(dateText(QDate()), QString());
}

void tst_Spelling::leavesTheDayOpenWhereTheLabelDoes()
{
    QCOMPARE(dateText(QByteArray("2028-06")), QStringLiteral("JUN 2028"));
    QCOMPARE(dateText(QByteArray("2028-06-00")), QStringLiteral("JUN 2028"));
    QCOMPARE(dateText(QByteArray("2028-13-01")), QStringLiteral("2028-13-01"));
    QCOMPARE(dateText(QByteArray("soon")), QStringLiteral("soon"));
}

void tst_Spelling::namesAReceiptAsTheScreensDo()
{
    QCOMPARE(receiptNumber(ReceiptId { 5 }), QStringLiteral("R-0005"));
    QCOMPARE(receiptNumber(ReceiptId { 123456 }), QStringLiteral("R-123456"));
}

void tst_Spelling::tellsALengthOfTime_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 ms");
    QTest::newRow("a blink") << qint64(250) << QStringLiteral("250 ms");
    QTest::newRow("seconds") << qint64(42'900) << QStringLiteral("42 s");
    QTest::newRow("minutes") << qint64(310'000) << QStringLiteral("5 min 10 s");
    QTest::newRow("a whole minute") << qint64(60'000) << QStringLiteral("1 min");
    QTest::newRow("two hours, put back") << qint64(-7'200'000) << QStringLiteral("2 h");
    QTest::newRow("an hour and more") << qint64(3'900'000) << QStringLiteral("1 h 5 min");
    QTest::newRow("an hour and seconds") << qint64(3'610'000) << QStringLiteral("1 h");
    QTest::newRow("days") << qint64(273'600'000) << QStringLiteral("3 d 4 h");
    QTest::newRow("a year") << qint64(31'536'000'000) << QStringLiteral("365 d");
}

void tst_Spelling::tellsALengthOfTime()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "told");
}

QTEST_APPLESS_MAIN(tst_Spelling)
#include "tst_spelling.moc"
