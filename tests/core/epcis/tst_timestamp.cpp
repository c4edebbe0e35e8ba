#include "epcis/timestamp.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace packledger::epcis;

class TestTimestamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsXsDateTimeStamps_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("utc");
        QTest::newRow("UTC") << QByteArray("2026-11-22T14:15:00Z") << QByteArray("2026-11-22T14:15:00.000Z");
        QTest::newRow("offset east") << QByteArray("2019-10-21T11:00:30.000+01:00")
                                     << QByteArray("2019-10-21T10:00:30.000Z");
        QTest::newRow("offset west over midnight")
            << QByteArray("2005-04-04T20:33:31.116-06:00") << QByteArray("2005-04-05T02:33:31.116Z");
        QTest::newRow("fourth decimal 5 rounds up")
            << QByteArray("2023-02-02T11:04:03.1415Z") << QByteArray("2023-02-02T11:04:03.142Z");
        QTest::newRow("fourth decimal 4 rounds down")
            << QByteArray("2023-02-02T11:04:03.1414Z") << QByteArray("2023-02-02T11:04:03.141Z");
        QTest::newRow("rounding over the year")
            << QByteArray("2023-12-31T23:59:59.9996Z") << QByteArray("2024-01-01T00:00:00.000Z");
        QTest::newRow("nine decimals") << QByteArray("2022-04-13T12:35:29.017069617Z")
                                       << QByteArray("2022-04-13T12:35:29.017Z");
        QTest::newRow("one decimal") << QByteArray("2005-07-11T11:30:47.0Z") << QByteArray("2005-07-11T11:30:47.000Z");
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00+14:00") << QByteArray("2024-02-28T10:00:00.000Z");
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.001Z")
                                     << QByteArray("1969-12-31T23:59:59.001Z");
    }
    void readsXsDateTimeStamps()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, utc);
        const auto time = parseTimestamp(text, TimeReading::Strict);
        QVERIFY(time.has_value());
        QCOMPARE(toUtcText(time->ms), utc);
        QCOMPARE(time->text, text);
        QCOMPARE(parseTimestamp(text, TimeReading::Tolerant), time);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : { "", "22-07-2026", "2026-07-22", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z",
                 "2026-07-22T24:00:01Z", "2026-07-22T10:60:00Z", "2026-07-22T10:00:60Z", "2026-07-22T10:00:00.Z",
                 "2026-07-22T10:00:00+15:00", "2026-07-22T10:00:00Zjunk", "2026-07-22T10:00Z", "x026-07-22T10:00:00Z",
                 "2026-07-22T10:00:00+1a:00", "2026-07-22T*4:00:00Z", "2026-07-22T10:x0:00Z" })
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseTimestamp(text, TimeReading::Strict));
        QVERIFY(!parseTimestamp(text, TimeReading::Tolerant, "+01:00"));
    }

    void repairsWhatPartnersWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("repaired");
        QTest::newRow("blank instead of T") << QByteArray("2026-07-22 10:00:00Z") << QByteArray("2026-07-22T10:00:00Z");
        QTest::newRow("padded") << QByteArray("\n 2026-07-22T10:00:00Z\t") << QByteArray("2026-07-22T10:00:00Z");
        QTest::newRow("no offset: the event's own")
            << QByteArray("2026-07-22T10:00:00.5") << QByteArray("2026-07-22T10:00:00.5-05:00");
        QTest::newRow("minus sign") << QByteArray("2026-07-22T10:00:00\u221206:00")
                                    << QByteArray("2026-07-22T10:00:00-06:00");
        QTest::newRow("en dash") << QByteArray("2026-07-22T10:00:00\u201306:00")
                                 << QByteArray("2026-07-22T10:00:00-06:00");
        QTest::newRow("no colon") << QByteArray("2026-07-22T10:00:00+0200") << QByteArray("2026-07-22T10:00:00+02:00");
        QTest::newRow("lower case") << QByteArray("2026-07-22t10:00:00z") << QByteArray("2026-07-22T10:00:00Z");
    }
    void repairsWhatPartnersWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, repaired);
        QVERIFY(!parseTimestamp(text, TimeReading::Strict));
        const auto time = parseTimestamp(text, TimeReading::Tolerant, "-05:00");
        QVERIFY(time.has_value());
        QCOMPARE(time->text, repaired);
        QCOMPARE(parseTimestamp(repaired, TimeReading::Strict), time);
    }

    void readsOffsets()
    {
        QCOMPARE(parseOffset("-14:00", TimeReading::Strict), QByteArray("-14:00"));
        QVERIFY(!parseOffset("Z", TimeReading::Strict));
        QVERIFY(!parseOffset("+14:01", TimeReading::Strict));
        QVERIFY(!parseOffset("01:00", TimeReading::Tolerant));
        QCOMPARE(parseOffset("Z", TimeReading::Tolerant), QByteArray("+00:00"));
        QCOMPARE(parseOffset(" +1:00", TimeReading::Tolerant), QByteArray("+01:00"));
    }

    void agreesWithTheCalendarOfQt()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 5000; ++i) {
            const qint64 ms = qint64(random.generate64() % 60000000000000) - 30000000000000;
            const auto time = parseTimestamp(toUtcText(ms), TimeReading::Strict);
            QVERIFY(time.has_value());
            QCOMPARE(time->ms, ms);
        }
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
