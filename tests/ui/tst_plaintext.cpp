#include "common/plaintext.h"

#include <QTest>

using namespace packledger;

/// Dates, counts and moments as people write and read them.
class tst_PlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDatesWithoutDoubt();
    void saysHowLongAndHowLongAgo_data();
    void saysHowLongAndHowLongAgo();
    void readsTheDatesThatPeopleType_data();
    void readsTheDatesThatPeopleType();
};

void tst_PlainText::writesDatesWithoutDoubt()
{
    QCOMPARE(common::dateText(QByteArray("2028-06-30")), QStringLiteral("30 JUN 2028"));
    QCOMPARE(common::dateText(QByteArray("2028-06-00")), QStringLiteral("JUN 2028"));
    QCOMPARE(common::dateText(QByteArray("2028-06")), QStringLiteral("JUN 2028"));
    QCOMPARE(common::dateText(QByteArray()), QString());
    QCOMPARE(common::momentText(0, 60), QStringLiteral("01 JAN 1970 01:00"));
    QCOMPARE(common::whoText("ana"), QStringLiteral("ana"));
    QCOMPARE(common::whoText("automatic"), QStringLiteral("by itself"));
    QCOMPARE(common::contentsText(1, 6, 0), QStringLiteral("1\u00a0pallet · 6\u00a0cases"));
}

void tst_PlainText::saysHowLongAndHowLongAgo_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("ago");
    QTest::addColumn<QString>("lasting");
    QTest::newRow("now") << qint64(700) << QStringLiteral("now") << QStringLiteral("1\u00a0s");
    QTest::newRow("seconds") << qint64(28'000) << QStringLiteral("28\u00a0s ago") << QStringLiteral("28\u00a0s");
    QTest::newRow("minutes") << qint64(300'000) << QStringLiteral("5\u00a0min ago") << QStringLiteral("5\u00a0min");
    QTest::newRow("yesterday") << qint64(30 * 3'600'000) << QStringLiteral("yesterday") << QStringLiteral("30\u00a0h");
    QTest::newRow("days") << qint64(96) * 3'600'000 << QStringLiteral("4\u00a0d ago") << QStringLiteral("4\u00a0d");
}

void tst_PlainText::saysHowLongAndHowLongAgo()
{
    QFETCH(qint64, ms);
    QTEST(common::whenText(ms), "ago");
    QTEST(common::lastingText(ms), "lasting");
}

void tst_PlainText::readsTheDatesThatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("year first") << QStringLiteral("2028-06-30") << QDate(2028, 6, 30);
    QTest::newRow("year first, slashes") << QStringLiteral("2028/6/5") << QDate(2028, 6, 5);
    QTest::newRow("a month is good to its end") << QStringLiteral("2028-02") << QDate(2028, 2, 29);
    QTest::newRow("day 00 as well") << QStringLiteral("280200") << QDate(2028, 2, 29);
    QTest::newRow("as in the code") << QStringLiteral("280630") << QDate(2028, 6, 30);
    QTest::newRow("day first with dots") << QStringLiteral("30.06.2028") << QDate(2028, 6, 30);
    QTest::newRow("as the program writes it") << QStringLiteral("30 jun 2028") << QDate(2028, 6, 30);
    QTest::newRow("month alone") << QStringLiteral("JUN 2028") << QDate(2028, 6, 30);
    QTest::newRow("two meanings") << QStringLiteral("06/05/2028") << QDate();
    QTest::newRow("no such day") << QStringLiteral("2028-06-31") << QDate();
    QTest::newRow("no date") << QStringLiteral("soon") << QDate();
}

void tst_PlainText::readsTheDatesThatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(common::dateFromText(typed), day);
}

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
