#include "common/progressrelay.h"

#include <QTest>
#include <QThread>

using namespace packledger;
using common::ProgressRelay;

/// How far long work is, told to a presenter that may be gone before it ends.
class tst_ProgressRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAPercentAtATimeInThePresentersThread();
    void tellsTheWorkToStop();
    void hearsNothingOfWorkThatWasLeft();

private:
    /// Does work of a thousand steps beside; whether it came to its end.
    static bool work(const Progress &progress)
    {
        bool isDone = true;
        const std::unique_ptr<QThread> beside(QThread::create([&] {
            for (int step = 1; step <= 1000 && isDone; ++step)
                isDone = progress(step, 1000);
        }));
        beside->start();
        beside->wait();
        return isDone;
    }
};

void tst_ProgressRelay::tellsAPercentAtATimeInThePresentersThread()
{
    ProgressRelay relay;
    std::vector<int> told;
    bool isHere = true;
    QVERIFY(work(relay.begin([&](int permille, qint64 done, qint64 total) {
        isHere = isHere && QThread::currentThread() == thread() && done == permille && total == 1000;
        told.push_back(permille);
    })));
    QVERIFY(told.empty());
    QTRY_VERIFY(!told.empty() && told.back() == 1000);
    QVERIFY(isHere);
    QCOMPARE(told.size(), size_t(101));
}

void tst_ProgressRelay::tellsTheWorkToStop()
{
    ProgressRelay relay;
    relay.cancel(); // of nothing
    const Progress progress = relay.begin([](int, qint64, qint64) {});
    relay.cancel();
    QVERIFY(!work(progress));
    QVERIFY(work(relay.begin([](int, qint64, qint64) {})));
}

void tst_ProgressRelay::hearsNothingOfWorkThatWasLeft()
{
    auto relay = std::make_unique<ProgressRelay>();
    int heard = 0;
    bool isLast = false;
    QVERIFY(work(relay->begin([&](int, qint64, qint64) { ++heard; })));
    const Progress second = relay->begin([&](int, qint64, qint64) { ++heard; });
    QVERIFY(work(second));
    relay.reset();
    QVERIFY(work(second)); // goes on to its end
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [&] { isLast = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isLast);
    QCOMPARE(heard, 0);
}

QTEST_GUILESS_MAIN(tst_ProgressRelay)
#include "tst_progressrelay.moc"
