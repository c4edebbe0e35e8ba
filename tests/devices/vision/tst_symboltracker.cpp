#include "drawnframe.h"
#include "vision/symboltracker.h"

#include <QTest>

using namespace packledger::vision;
using namespace packledger::vision::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 1500ms;
constexpr auto frameTime = 66ms;

Print packNumber(int number)
{
    return { Print::Kind::Gs1DataMatrix, "(01)09521234543213(21)SN" + QByteArray::number(100000 + number) };
}

QByteArray bytesOf(int number)
{
    return "010952123454321321SN" + QByteArray::number(100000 + number);
}

} // namespace

class TestSymbolTracker : public QObject
{
    Q_OBJECT

private:
    /// Shows frames to a tracker, one after the other.
    class Showing
    {
    public:
        explicit Showing(SymbolTracker &tracker)
            : m_tracker(tracker)
        {
        }
        FrameView show(const DrawnFrame &drawn, int frames = 1)
        {
            FrameView view;
            std::vector<Symbol> appeared;
            for (int i = 0; i < frames; ++i) {
                m_time += frameTime;
                view = m_tracker.look(drawn.frame(), m_time, plenty);
                appeared.insert(appeared.end(), view.appeared.begin(), view.appeared.end());
            }
            view.appeared = appeared;
            return view;
        }

    private:
        SymbolTracker &m_tracker;
        std::chrono::milliseconds m_time {};
    };

private Q_SLOTS:
    void reportsASymbolOnceWhileItStays();
    void reportsItAgainAfterItLeftAndCameBack();
    void bridgesFramesTooBlurredToRead();
    void followsAMovingHand();
    void reportsTheNextPackInTheSamePlace();
    void reportsASecondPackBesideTheFirst();
    void forgetsOnRequest();
    void waitsForASecondFrameWhereMuchWasRepaired();
};

void TestSymbolTracker::reportsASymbolOnceWhileItStays()
{
    SymbolTracker tracker;
    Showing showing(tracker);
    DrawnFrame drawn;
    drawn.draw(packNumber(1));
    const FrameView view = showing.show(drawn, 4);
    QCOMPARE(view.appeared.size(), size_t(1));
    QCOMPARE(view.appeared[0].bytes, bytesOf(1));
    QCOMPARE(view.inView.size(), size_t(1));
    QVERIFY(view.inView[0].seenInThisFrame);
}

void TestSymbolTracker::reportsItAgainAfterItLeftAndCameBack()
{
    SymbolTracker tracker(200ms);
    Showing showing(tracker);
    DrawnFrame drawn;
    drawn.draw(packNumber(1));
    const FrameView first = showing.show(drawn, 2);
    const FrameView away = showing.show(DrawnFrame(), 5);
    QVERIFY(away.inView.empty());
    const FrameView second = showing.show(drawn, 2);
    QCOMPARE(first.appeared.size(), size_t(1));
    QCOMPARE(second.appeared.size(), size_t(1));
    QVERIFY(first.inView[0].id != second.inView[0].id);
}

void TestSymbolTracker::bridgesFramesTooBlurredToRead()
{
    SymbolTracker tracker(200ms);
    Showing showing(tracker);
    DrawnFrame sharp;
    sharp.draw(packNumber(1));
    DrawnFrame blurred = sharp;
    blurred.picture() = sharp.picture().clone();
    blurred.blur(3.5);
    QCOMPARE(showing.show(sharp).appeared.size(), size_t(1));
    const FrameView during = showing.show(blurred, 8); // longer than the patience
    QVERIFY(during.appeared.empty());
    QCOMPARE(during.inView.size(), size_t(1));
    QVERIFY(showing.show(sharp, 2).appeared.empty());
}

void TestSymbolTracker::followsAMovingHand()
{
    SymbolTracker tracker;
    Showing showing(tracker);
    size_t appeared = 0;
    QPointF corner;
    Corners drawnAt {};
    for (int step = 0; step < 6; ++step) {
        DrawnFrame drawn;
        drawnAt = drawn.draw(packNumber(1), { { 400 + 35 * float(step), 300 + 12 * float(step) }, 4 * float(step), 5 });
        const FrameView view = showing.show(drawn);
        appeared += view.appeared.size();
        QCOMPARE(view.inView.size(), size_t(1));
        corner = view.inView[0].symbol.corners[0];
    }
    QCOMPARE(appeared, size_t(1));
    QVERIFY((corner - drawnAt[0]).manhattanLength() < 10);
}

void TestSymbolTracker::reportsTheNextPackInTheSamePlace()
{
    SymbolTracker tracker;
    Showing showing(tracker);
    QList<QByteArray> read;
    for (const int number : { 1, 2, 3 }) {
        DrawnFrame drawn;
        drawn.draw(packNumber(number));
        for (const Symbol &symbol : showing.show(drawn, 3).appeared)
            read << symbol.bytes;
    }
    QCOMPARE(read, QList<QByteArray>({ bytesOf(1), bytesOf(2), bytesOf(3) }));
}

void TestSymbolTracker::reportsASecondPackBesideTheFirst()
{
    SymbolTracker tracker;
    Showing showing(tracker);
    DrawnFrame drawn;
    drawn.draw(packNumber(1), { { 300, 300 }, 0, 5 });
    QCOMPARE(showing.show(drawn).appeared.size(), size_t(1));
    drawn.draw(packNumber(2), { { 800, 300 }, 30, 5 });
    const FrameView view = showing.show(drawn);
    QCOMPARE(view.appeared.size(), size_t(1));
    QCOMPARE(view.appeared[0].bytes, bytesOf(2));
    QCOMPARE(view.inView.size(), size_t(2));
}

void TestSymbolTracker::waitsForASecondFrameWhereMuchWasRepaired()
{
    // Two thirds of what can be repaired is damaged: a whole corner is pasted over.
    cv::Mat modules = modulesOf(packNumber(1));
    DrawnFrame drawn;
    modules(cv::Rect(modules.cols - 8, modules.rows - 7, 6, 5)).setTo(255);
    drawn.draw(modules);
    SymbolTracker tracker;
    Showing showing(tracker);
    QVERIFY(showing.show(drawn).appeared.empty());
    const FrameView second = showing.show(drawn);
    QCOMPARE(second.appeared.size(), size_t(1));
    QCOMPARE(second.appeared[0].bytes, bytesOf(1));

    // A clean one does not wait.
    tracker.clear();
    DrawnFrame clean;
    clean.draw(packNumber(2));
    QCOMPARE(showing.show(clean).appeared.size(), size_t(1));
}

void TestSymbolTracker::forgetsOnRequest()
{
    SymbolTracker tracker;
    Showing showing(tracker);
    DrawnFrame drawn;
    drawn.draw(packNumber(1));
    QCOMPARE(showing.show(drawn).appeared.size(), size_t(1));
    tracker.clear();
    QCOMPARE(showing.show(drawn).appeared.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSymbolTracker)
#include "tst_symboltracker.moc"
