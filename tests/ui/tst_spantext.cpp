#include "monitor/spantext.h"

#include <QTest>

using namespace packledger;
using namespace packledger::monitor;

/// How long something has taken, in words.
class tst_SpanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLong_data();
    void saysHowLong();
};

void tst_SpanText::saysHowLong_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("less than a second") << qint64(200) << QStringLiteral("1 s");
    QTest::newRow("seconds") << qint64(12'001) << QStringLiteral("13 s");
    QTest::newRow("minutes") << qint64(61'000) << QStringLiteral("2 min");
    QTest::newRow("hours") << qint64(25) * 3'600'000 << QStringLiteral("25 h");
    QTest::newRow("days") << qint64(4 * 24) * 3'600'000 << QStringLiteral("4 d");
}

void tst_SpanText::saysHowLong()
{
    QFETCH(qint64, ms);
    QTEST(spanText(ms), "text");
}

QTEST_GUILESS_MAIN(tst_SpanText)
#include "tst_spantext.moc"
