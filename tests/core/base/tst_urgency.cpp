#include "base/urgency.h"

#include <QTest>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

using packledger::Urgency;

/// A thread that a belt waits for goes first, and as before afterwards; where that is not allowed all goes on as usual.
class tst_Urgency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook();
    void isNotTakenBackByOneWithinIt();

private:
    static std::pair<int, int> schedule()
    {
        return { sched_getscheduler(0), getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())) };
    }
};

void tst_Urgency::givesBackWhatItTook()
{
    const auto before = schedule();
    {
        const Urgency urgency;
        switch (urgency.granted()) {
        case Urgency::Granted::RealTime:
            QCOMPARE(schedule().first, SCHED_RR);
            break;
        case Urgency::Granted::Ahead:
            QVERIFY(schedule().second < before.second);
            break;
        case Urgency::Granted::Nothing:
            QCOMPARE(schedule(), before);
            break;
        }
    }
    QCOMPARE(schedule(), before);
}

void tst_Urgency::isNotTakenBackByOneWithinIt()
{
    const Urgency outer;
    const auto during = schedule();
    {
        const Urgency inner;
    }
    QCOMPARE(schedule(), during);
}

QTEST_GUILESS_MAIN(tst_Urgency)
#include "tst_urgency.moc"
