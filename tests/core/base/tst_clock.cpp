#include "base/clock.h"

#include <QTest>

using namespace packledger;

class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesUtcWithMilliseconds();
    void writesOffsets_data();
    void writesOffsets();
    void takesTheCalendarDayFromTheOffset();
};

void tst_Clock::writesUtcWithMilliseconds()
{
    QCOMPARE((Instant { 1'795'356'900'007, 0 }.toIso()), QByteArray("2026-11-22T14:15:00.007Z"));
}

void tst_Clock::writesOffsets_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UTC") << 0 << QByteArray("+00:00");
    QTest::newRow("Berlin in summer") << 120 << QByteArray("+02:00");
    QTest::newRow("New York in winter") << -300 << QByteArray("-05:00");
    QTest::newRow("Kathmandu") << 345 << QByteArray("+05:45");
    QTest::newRow("half an hour behind") << -30 << QByteArray("-00:30");
}

void tst_Clock::writesOffsets()
{
    QFETCH(int, minutes);
    QFETCH(QByteArray, text);
    QCOMPARE(offsetText(minutes), text);
}

void tst_Clock::takesTheCalendarDayFromTheOffset()
{
    // 22 November 2026, 23:30 in New York is already the 23rd in UTC.
    const Instant late { 1'795'408'200'000, -300 };
    QCOMPARE(late.localDate(), QDate(2026, 11, 22));
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
