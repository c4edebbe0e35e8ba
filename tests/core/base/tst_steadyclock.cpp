#include "base/steadyclock.h"

#include <QFile>
#include <QTest>

class tst_SteadyClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheSleepOfTheMachine();
};

/// As /proc/uptime does; a clock that stands still in sleep is behind it by as much as the machine slept.
void tst_SteadyClock::countsTheSleepOfTheMachine()
{
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!uptime.open(QIODevice::ReadOnly))
        QSKIP("No /proc/uptime to compare with.");
    const double seconds = uptime.readAll().split(' ').front().toDouble();
    QVERIFY(std::abs(double(packledger::steadyMs()) - seconds * 1000) < 5'000);
}

QTEST_GUILESS_MAIN(tst_SteadyClock)
#include "tst_steadyclock.moc"
