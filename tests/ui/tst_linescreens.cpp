#include "check/checkscreen.h"
#include "line/batchesscreen.h"
#include "line/boardscreen.h"
#include "line/clearancepanel.h"
#include "line/closepanel.h"
#include "line/orderpanel.h"
#include "line/poolsscreen.h"
#include "line/productsscreen.h"
#include "line/signpanel.h"
#include "line/sourcesscreen.h"
#include "packing/packingscreen.h"
#include "packing/reworkscreen.h"
#include "shell/keybar.h"
#include "ui/packingsamples.h"
#include "ui/pageprobe.h"
#include "ui/samplecheck.h"
#include "ui/sampleline.h"
#include "ui/samplepools.h"

#include <QSignalSpy>

using namespace packledger;
using namespace packledger::line;
using test::editOf;
using test::PageProbe;
using Panel = BoardState::Panel;

/// The pages of the line as a person has them before them: every function by a key, one primary act at a time.
class tst_LineScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatTheBatchNeedsNext_data();
    void doesWhatTheBatchNeedsNext();
    void givesThePrimaryKeyToTheFormThatIsOpen();
    void keepsADraftWhenTheFormIsClosed();
    void ticksTheClearanceByKeyboard();
    void keepsTheSignatureInViewUnderALongList();
    void closesWhatIsOpenBeforeItLeavesTheBoard();
    void linksSourcesByKeys();
    void packsByKeys();
    void choosesWhatTheReworkStationDoes();
    void hasNoKeyTooSmallForAGlove();
    void reachesEverythingOnASmallScreen_data();
    void reachesEverythingOnASmallScreen();

private:
    [[nodiscard]] static common::Page *makePage(const QString &name);
};

void tst_LineScreens::doesWhatTheBatchNeedsNext_data()
{
    QTest::addColumn<NextStep>("next");
    QTest::addColumn<QString>("key");
    QTest::newRow("approve") << NextStep::Approve << QStringLiteral("Approve");
    QTest::newRow("clear") << NextStep::Clear << QStringLiteral("Clear the line");
    QTest::newRow("start") << NextStep::Start << QStringLiteral("Start the line");
    QTest::newRow("close") << NextStep::Close << QStringLiteral("Close batch");
}

void tst_LineScreens::doesWhatTheBatchNeedsNext()
{
    QFETCH(NextStep, next);
    auto *screen = new BoardScreen;
    PageProbe probe(screen);
    BoardState state = test::samplePlannedBoard();
    state.next = next;
    screen->render(state);
    QSignalSpy asked(screen, &BoardScreen::goOnRequested);
    QFETCH(QString, key);
    QVERIFY(probe.click(key));
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(asked.size(), 2);
    state.isLocked = true;
    state.next = NextStep::None;
    screen->render(state);
    QVERIFY(!screen->trigger(Qt::Key_F12));
}

void tst_LineScreens::givesThePrimaryKeyToTheFormThatIsOpen()
{
    auto *screen = new BoardScreen;
    PageProbe probe(screen);
    QSignalSpy asked(screen, &BoardScreen::goOnRequested);
    QSignalSpy stopped(screen, &BoardScreen::stopRequested);
    screen->render(test::sampleStopPanel());
    QVERIFY(probe.click(QStringLiteral("The line stands")));
    QCOMPARE(stopped.size(), 0);
    QVERIFY(probe.says(QStringLiteral("Choose the reason first.")));
    QVERIFY(probe.click(QStringLiteral("Jam")));
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped[0][0].toString(), QStringLiteral("jam"));

    QSignalSpy exported(screen, &BoardScreen::exportRequested);
    screen->render(test::sampleFilesPanel());
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(exported.size(), 1);
    for (const BoardState &signing : { test::sampleClose(), test::sampleHandOver(), test::sampleSignedClearance() }) {
        screen->render(signing);
        QVERIFY(!screen->trigger(Qt::Key_F12)); // the PIN pad has its own key
    }
    QCOMPARE(asked.size(), 0);
}

void tst_LineScreens::keepsADraftWhenTheFormIsClosed()
{
    auto *screen = new BoardScreen;
    PageProbe probe(screen);
    const QString field = QStringLiteral("What was not as it should be");
    screen->render(test::sampleDeviation());
    QTest::keyClicks(editOf(*screen, field), QStringLiteral("Carton with a dent"));
    QSignalSpy closed(screen, &BoardScreen::panelClosed);
    QVERIFY(screen->trigger(Qt::Key_Escape));
    QCOMPARE(closed.size(), 1);
    screen->render(test::sampleRunningBoard());
    screen->render(test::sampleStopPanel());
    QVERIFY(!editOf(*screen, field)); // another form
    screen->render(test::sampleDeviation());
    QCOMPARE(editOf(*screen, field)->text(), QStringLiteral("Carton with a dent"));
    QSignalSpy noted(screen, &BoardScreen::noteRequested);
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(noted.size(), 1);
    BoardState taken = test::sampleRunningBoard();
    taken.taken = 1;
    screen->render(taken);
    BoardState again = test::sampleDeviation();
    again.taken = 1;
    screen->render(again);
    QVERIFY(editOf(*screen, field)->text().isEmpty());
}

void tst_LineScreens::ticksTheClearanceByKeyboard()
{
    auto *screen = new BoardScreen;
    PageProbe probe(screen);
    screen->render(test::sampleClearance());
    auto *point = qobject_cast<PointButton *>(QApplication::focusWidget());
    QVERIFY(point);
    QCOMPARE(point->id(), QByteArray("3")); // the first that is open
    QSignalSpy checked(screen, &BoardScreen::pointChecked);
    QTest::keyClick(point, Qt::Key_Return);
    QCOMPARE(checked.size(), 1);
    QVERIFY(!probe.says(QStringLiteral("Performed by")));
    // Ticked: the keyboard goes on to the next point, and does not leave the panel.
    BoardState ticked = test::sampleClearance();
    for (CheckPoint &each : ticked.points) {
        if (each.id == "3")
            each.isChecked = true;
    }
    screen->render(ticked);
    auto *next = qobject_cast<PointButton *>(QApplication::focusWidget());
    QVERIFY(next && next != point);
    // Another page, and back: the form is still open, and the keyboard goes on in it.
    screen->setFocus();
    QCOMPARE(QApplication::focusWidget(), next);
    screen->render(test::sampleSignedClearance());
    QVERIFY(probe.says(QStringLiteral("Reviewed by, somebody else")));
    // The PIN is typed at once, also the second person's.
    auto *sign = screen->findChild<ClearancePanel *>()->findChild<SignPanel *>();
    QVERIFY(sign->isAncestorOf(QApplication::focusWidget()));
    BoardState busy = test::sampleSignedClearance();
    busy.sign.isBusy = true;
    screen->render(busy);
    QVERIFY(!sign->isAncestorOf(QApplication::focusWidget()));
    screen->render(test::sampleSignedClearance());
    QVERIFY(sign->isAncestorOf(QApplication::focusWidget()));
}

void tst_LineScreens::keepsTheSignatureInViewUnderALongList()
{
    auto *screen = new BoardScreen;
    PageProbe probe(screen);
    BoardState state = test::sampleOpenClose();
    for (int i = 0; i < 40; ++i)
        state.differences.push_back(QStringLiteral("24JVZ2V83D%1 · printed, not read yet").arg(i));
    screen->render(state);
    auto *sign = screen->findChild<ClosePanel *>()->findChild<SignPanel *>();
    sign->setFocus(); // as Enter in the field above does
    const QWidget *pin = QApplication::focusWidget();
    QVERIFY(pin && sign->isAncestorOf(pin));
    QTRY_COMPARE(pin->visibleRegion().boundingRect().height(), pin->height());
}

void tst_LineScreens::closesWhatIsOpenBeforeItLeavesTheBoard()
{
    auto *screen = new BoardScreen;
    PageProbe probe(screen);
    QSignalSpy back(screen, &BoardScreen::backRequested);
    QSignalSpy closed(screen, &BoardScreen::panelClosed);
    screen->render(test::sampleClose());
    QVERIFY(screen->trigger(Qt::Key_Escape));
    QCOMPARE(back.size(), 0);
    QCOMPARE(closed.size(), 1);
    screen->render(test::sampleRunningBoard());
    QVERIFY(screen->trigger(Qt::Key_Escape));
    QCOMPARE(back.size(), 1);
    QSignalSpy panels(screen, &BoardScreen::panelRequested);
    for (const Qt::Key key : { Qt::Key_F10, Qt::Key_F6, Qt::Key_F7, Qt::Key_F11 })
        QVERIFY(screen->trigger(key));
    QCOMPARE(panels.size(), 4);
    QVERIFY(screen->trigger(Qt::CTRL | Qt::Key_R)); // a batch that runs is corrected, not given up
    QCOMPARE(panels.back().front().value<BoardState::Panel>(), BoardState::Panel::Correct);
    QSignalSpy resumed(screen, &BoardScreen::resumeRequested);
    screen->render(test::sampleStoppedBoard());
    QVERIFY(screen->trigger(Qt::Key_F10));
    QCOMPARE(resumed.size(), 1);
    QVERIFY(!screen->trigger(common::HouseKey::Hold)); // what holds a pack elsewhere must not stop the line
    QVERIFY(!screen->trigger(common::HouseKey::Undo));
}

void tst_LineScreens::linksSourcesByKeys()
{
    auto *screen = new SourcesScreen;
    PageProbe probe(screen);
    QSignalSpy shown(screen, &SourcesScreen::verdictShown);
    screen->render(test::sampleSources());
    screen->render(test::sampleSources());
    QCOMPARE(shown.size(), 1); // one scan, one sound
    QVERIFY(screen->trigger(Qt::Key_F5));
    QLineEdit *left = editOf(*screen, QStringLiteral("Left in the pack scanned last"));
    QVERIFY(left && left->hasFocus());
    QSignalSpy given(screen, &SourcesScreen::leftGiven);
    QTest::keyClicks(left, QStringLiteral("40"));
    QTest::keyClick(left, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0][0].toLongLong(), 40);
    QSignalSpy linked(screen, &SourcesScreen::linkRequested);
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(linked.size(), 1);
    SourcesState none = test::sampleSources();
    none.sources.clear();
    none.canLink = false;
    screen->render(none);
    for (const Qt::Key key : { Qt::Key_F5, Qt::Key_F8, Qt::Key_F12 })
        QVERIFY(!screen->trigger(key));
}

void tst_LineScreens::packsByKeys()
{
    auto *screen = new packing::PackingScreen;
    PageProbe probe(screen);
    QSignalSpy shown(screen, &packing::PackingScreen::verdictShown);
    screen->render(test::samplePacking());
    QCOMPARE(shown.size(), 1);
    QVERIFY(probe.says(QStringLiteral("9 of 12 packs")));
    QSignalSpy closed(screen, &packing::PackingScreen::closeRequested);
    QVERIFY(probe.click(QStringLiteral("Close as partial")));
    QCOMPARE(closed.size(), 1);
    QVERIFY(!screen->trigger(Qt::Key_F3)); // a layer is taken in layer mode alone
    QSignalSpy mode(screen, &packing::PackingScreen::layerModeChosen);
    QVERIFY(screen->trigger(Qt::Key_F11));
    QCOMPARE(mode[0][0].toBool(), true);
    screen->render(test::sampleLayerPacking());
    QSignalSpy layer(screen, &packing::PackingScreen::layerRequested);
    QVERIFY(screen->trigger(Qt::Key_F3));
    QCOMPARE(layer.size(), 1);
    screen->render(test::sampleIdlePacking());
    QSignalSpy chosen(screen, &packing::PackingScreen::startChosen);
    QVERIFY(!screen->trigger(Qt::Key_F12));
    QVERIFY(probe.says(QStringLiteral("New pallet")));
}

void tst_LineScreens::choosesWhatTheReworkStationDoes()
{
    auto *screen = new packing::ReworkScreen;
    PageProbe probe(screen);
    screen->render(test::sampleRework());
    QVERIFY(!probe.says(QStringLiteral("Quality control"))); // a swap needs no reason
    QSignalSpy chosen(screen, &packing::ReworkScreen::modeChosen);
    QVERIFY(screen->trigger(Qt::Key_F6));
    QCOMPARE(chosen[0][0].value<packing::ReworkMode>(), packing::ReworkMode::Sample);
    QSignalSpy apart(screen, &packing::ReworkScreen::takeApartRequested);
    QVERIFY(screen->trigger(Qt::CTRL | Qt::Key_U));
    QCOMPARE(apart.size(), 1);
    packing::ReworkState packs = test::sampleRework();
    packs.holdsContainers = false;
    screen->render(packs);
    QVERIFY(!screen->trigger(Qt::CTRL | Qt::Key_U)); // F11 alone empties it
    screen->render(test::sampleSampling());
    QSignalSpy reason(screen, &packing::ReworkScreen::reasonChosen);
    QVERIFY(probe.click(QStringLiteral("Retain sample")));
    QCOMPARE(reason.size(), 1);
    QVERIFY(!screen->trigger(Qt::Key_F12)); // no check is under way
    QVERIFY(!probe.says(QStringLiteral("All that is in it ends, too"))); // a sample is one pack
    packing::ReworkState destroying = test::sampleSampling();
    destroying.mode = packing::ReworkMode::Destroy;
    screen->render(destroying);
    QSignalSpy contents(screen, &packing::ReworkScreen::contentsChosen);
    QVERIFY(probe.click(QStringLiteral("All that is in it ends, too")));
    QCOMPARE(contents.size(), 1);
    QVERIFY(contents[0][0].toBool());
    QCOMPARE(probe.tooSmall(), QStringList());
    packing::ReworkState moving = test::sampleRework();
    moving.canMove = true;
    screen->render(moving);
    QSignalSpy moved(screen, &packing::ReworkScreen::confirmed);
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(moved.size(), 1);
}

void tst_LineScreens::hasNoKeyTooSmallForAGlove()
{
    auto *board = new BoardScreen;
    PageProbe probe(board);
    for (const BoardState &state : { test::sampleRunningBoard(), test::sampleClearance(), test::sampleStopPanel(),
             test::sampleDeviation(), test::sampleHandOver(), test::sampleFilesPanel(), test::sampleOpenClose() }) {
        board->render(state);
        QCoreApplication::processEvents();
        QCOMPARE(probe.tooSmall(), QStringList());
    }
    auto *batches = new BatchesScreen;
    PageProbe list(batches);
    batches->render(test::sampleOrderForm());
    batches->openForm();
    QCoreApplication::processEvents();
    QCOMPARE(list.tooSmall(), QStringList());
}

void tst_LineScreens::reachesEverythingOnASmallScreen_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        { "orders", "order form", "running", "stopped", "clearance", "stop", "deviation", "hand over", "files", "close",
            "sources", "pools", "pool form", "products", "packing", "layer", "rework", "check" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

common::Page *tst_LineScreens::makePage(const QString &name)
{
    const auto board = [](const BoardState &state) {
        auto *screen = new BoardScreen;
        screen->render(state);
        return screen;
    };
    const QHash<QString, BoardState> boards { { QStringLiteral("running"), test::sampleRunningBoard() },
        { QStringLiteral("stopped"), test::sampleStoppedBoard() },
        { QStringLiteral("clearance"), test::sampleSignedClearance() },
        { QStringLiteral("stop"), test::sampleStopPanel() }, { QStringLiteral("deviation"), test::sampleDeviation() },
        { QStringLiteral("hand over"), test::sampleHandOver() }, { QStringLiteral("files"), test::sampleFilesPanel() },
        { QStringLiteral("close"), test::sampleOpenClose() } };
    if (boards.contains(name))
        return board(boards.value(name));
    if (name.startsWith(QLatin1StringView("order"))) {
        auto *screen = new BatchesScreen;
        screen->render(test::sampleBatches());
        screen->render(test::sampleOrderForm());
        if (name == QLatin1StringView("order form"))
            screen->openForm();
        return screen;
    }
    if (name.startsWith(QLatin1StringView("pool"))) {
        auto *screen = new PoolsScreen;
        screen->render(test::samplePools());
        screen->render(test::samplePoolForm());
        if (name == QLatin1StringView("pool form"))
            screen->openForm();
        return screen;
    }
    if (name == QLatin1StringView("products")) {
        auto *screen = new ProductsScreen;
        screen->render(test::sampleProducts());
        return screen;
    }
    if (name == QLatin1StringView("rework")) {
        auto *screen = new packing::ReworkScreen;
        screen->render(test::sampleSampling());
        return screen;
    }
    if (name == QLatin1StringView("sources")) {
        auto *screen = new SourcesScreen;
        screen->render(test::sampleSources());
        return screen;
    }
    if (name == QLatin1StringView("check")) {
        auto *screen = new check::CheckScreen;
        screen->render(test::sampleCheck());
        return screen;
    }
    auto *screen = new packing::PackingScreen;
    screen->render(name == QLatin1StringView("layer") ? test::sampleLayerPacking() : test::samplePacking());
    return screen;
}

void tst_LineScreens::reachesEverythingOnASmallScreen()
{
    QFETCH(const QString, name);
    common::Page *page = makePage(name);
    PageProbe probe(page);
    // What 1280 × 704 leaves at 200 %.
    const QSize twiceEnlarged(640, 352);
    probe.window().resize(twiceEnlarged);
    QCoreApplication::processEvents();
    QCOMPARE(probe.window().size(), twiceEnlarged);
    // Nothing lies beyond the right edge, and no key over another.
    QTRY_VERIFY2(page->width() <= page->parentWidget()->width(),
        qPrintable(QStringLiteral("%1 in %2").arg(page->width()).arg(page->parentWidget()->width())));
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        const QSize least(common::space::touch, common::space::touch);
        QVERIFY2(
            !button->isVisible() || button->size().expandedTo(least) == button->size(), qPrintable(button->text()));
    }
    const auto keys = probe.window().findChild<shell::KeyBar *>()->findChildren<common::Button *>();
    QRegion taken;
    for (const common::Button *key : keys) {
        if (!key->isVisible())
            continue;
        QVERIFY2(!taken.intersects(key->geometry()) && key->parentWidget()->rect().contains(key->geometry()),
            qPrintable(key->text()));
        taken += key->geometry();
    }
}

QTEST_MAIN(tst_LineScreens)
#include "tst_linescreens.moc"
