#include "simulated/matrixsymbol.h"
#include "simulated/packart.h"
#include "simulated/simulatederrors.h"
#include "simulated/simulatedscene.h"
#include "vision/symboltracker.h"

#include <QTest>

using namespace packledger;
using namespace packledger::simulated;
using namespace std::chrono_literals;

namespace {

constexpr auto frameTime = 132ms; // half the camera's rate is enough to read, and half the work

DemoPack pack(int number)
{
    const QByteArray serial = "SN" + QByteArray::number(10'000 + number);
    return { "010952000001001017281130"
             "10LOTA1\x1d"
             "21"
            + serial,
        QStringLiteral("Syntheticillin 500 mg"), QStringLiteral("100 film-coated tablets"), QStringLiteral("LOTA1"),
        QStringLiteral("2028-11") };
}

DemoView layerOf(int first, int count)
{
    DemoView view;
    for (int i = 0; i < count; ++i)
        view.packs.push_back(pack(first + i));
    return view;
}

vision::GreyFrame greyOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    return { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()), grey.width(),
        grey.height(), int(grey.bytesPerLine()) };
}

/// Watches the scene as a camera does, for so long; time is counted in frames.
class Watcher
{
public:
    /// The budget is time of the wall clock: for one pack a tenth of a second is plenty on any machine.
    explicit Watcher(SimulatedScene &scene, std::chrono::milliseconds budget = 100ms)
        : m_scene(scene)
        , m_budget(budget)
    {
    }

    QByteArrayList watch(std::chrono::milliseconds duration)
    {
        QByteArrayList appeared;
        for (const auto end = m_at + duration; m_at < end; m_at += frameTime) {
            m_picture = m_scene.frame(m_at);
            for (const vision::Symbol &symbol : m_tracker.look(greyOf(m_picture), m_at, m_budget).appeared)
                appeared += symbol.bytes;
        }
        return appeared;
    }

    [[nodiscard]] const QImage &picture() const { return m_picture; }

private:
    SimulatedScene &m_scene;
    std::chrono::milliseconds m_budget;
    vision::SymbolTracker m_tracker;
    std::chrono::milliseconds m_at {};
    QImage m_picture;
};

} // namespace

class tst_SimulatedScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsSymbolsOfGs1Messages();
    void refusesMessagesThatAreNotGs1();
    void showsNothingUntilAsked();
    void holdsUpOnePackAfterTheOther();
    void isReadOnceAViewAndAgainInTheNextRound();
    void isReadAsAWholeLayer();
    void showsAViewOutOfTurn();
    void putsDown();
};

void tst_SimulatedScene::drawsSymbolsOfGs1Messages()
{
    const Result<QImage> symbol = matrixSymbol(pack(1).message);
    QVERIFY(symbol);
    QCOMPARE(symbol->width(), symbol->height());
    QCOMPARE(symbol->pixel(0, 0), qRgb(255, 255, 255));
    QVERIFY(symbol->pixel(2, symbol->height() - 3) != qRgb(255, 255, 255)); // the corner of the solid L
}

void tst_SimulatedScene::refusesMessagesThatAreNotGs1()
{
    const Result<QImage> symbol = matrixSymbol("0109520000010011");
    QVERIFY(!symbol);
    QCOMPARE(symbol.error().code, codes::demoSymbol);
    DemoPack broken = pack(1);
    broken.message = "no message";
    QVERIFY(!PackArt::heldPack(broken).isNull());
}

void tst_SimulatedScene::showsNothingUntilAsked()
{
    SimulatedScene scene;
    scene.setPace(SimulatedScene::Pace::OnRequest);
    scene.setViews({ layerOf(1, 1) });
    Watcher watcher(scene);
    QCOMPARE(watcher.watch(2000ms), QByteArrayList());
    scene.showNext();
    QCOMPARE(watcher.watch(2000ms), QByteArrayList { pack(1).message });
    QCOMPARE(watcher.watch(2000ms), QByteArrayList()); // it stays, and is not reported again
}

void tst_SimulatedScene::holdsUpOnePackAfterTheOther()
{
    SimulatedScene scene;
    scene.setViews({ layerOf(1, 1), layerOf(2, 1), layerOf(3, 1) });
    Watcher watcher(scene);
    QCOMPARE(watcher.watch(7000ms).first(3), (QByteArrayList { pack(1).message, pack(2).message, pack(3).message }));
}

void tst_SimulatedScene::isReadOnceAViewAndAgainInTheNextRound()
{
    SimulatedScene scene;
    scene.setViews({ layerOf(1, 1), layerOf(2, 1) });
    Watcher watcher(scene);
    const QByteArrayList appeared = watcher.watch(11'500ms);
    QCOMPARE(appeared, (QByteArrayList { pack(1).message, pack(2).message, pack(1).message, pack(2).message }));
}

void tst_SimulatedScene::isReadAsAWholeLayer()
{
    SimulatedScene scene;
    scene.setPace(SimulatedScene::Pace::OnRequest);
    scene.setViews({ layerOf(1, 12) });
    scene.showNext();
    Watcher watcher(scene, 1000ms);
    QByteArrayList appeared = watcher.watch(2500ms);
    std::ranges::sort(appeared);
    QByteArrayList expected;
    for (int i = 1; i <= 12; ++i)
        expected += pack(i).message;
    std::ranges::sort(expected);
    QCOMPARE(appeared, expected);
}

void tst_SimulatedScene::showsAViewOutOfTurn()
{
    SimulatedScene scene;
    scene.setPace(SimulatedScene::Pace::OnRequest);
    scene.setViews({ layerOf(1, 1), layerOf(2, 1) });
    Watcher watcher(scene);
    scene.showNext();
    QCOMPARE(watcher.watch(2000ms), QByteArrayList { pack(1).message });
    scene.show(layerOf(99, 1));
    QCOMPARE(watcher.watch(2500ms), QByteArrayList { pack(99).message });
    scene.showNext();
    QCOMPARE(watcher.watch(2500ms), QByteArrayList { pack(2).message });
}

void tst_SimulatedScene::putsDown()
{
    SimulatedScene scene;
    scene.setViews({ layerOf(1, 1), layerOf(2, 1) });
    Watcher watcher(scene);
    QCOMPARE(watcher.watch(1500ms), QByteArrayList { pack(1).message });
    scene.putDown();
    QCOMPARE(watcher.watch(4000ms), QByteArrayList());
    scene.showNext();
    QCOMPARE(watcher.watch(1500ms), QByteArrayList { pack(2).message });
}

QTEST_MAIN(tst_SimulatedScene)
#include "tst_simulatedscene.moc"
