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

QTEST_APPLESS_MAIN(tst_Spelling)
#include "tst_spelling.moc"
