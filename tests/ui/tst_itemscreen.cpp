#include "common/style.h"
#include "dock/itemscreen.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::dock;
using namespace packledger::test;

/// One item with its history: found, held, released.
class tst_ItemScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void showsAnItemWithItsHistory();
    void listsTheInspectionsAndSavesThem();
    void findsByEnterInTheField();
    void holdsAnItemWithAReason();
    void releasesAnItemWithWords();
    void doesWhatACardAsks();
};

void tst_ItemScreen::showsAnItemWithItsHistory()
{
    auto *screen = new ItemScreen;
    PageProbe probe(screen);
    screen->render(sampleItem());
    QVERIFY(probe.says(QStringLiteral("In stock, received")));
    QVERIFY(probe.says(QStringLiteral("Expires 30 JUN 2028")));
    QVERIFY(probe.says(QStringLiteral("One finding in the supplier’s data")));
    QVERIFY(probe.says(QStringLiteral("5 events, chain intact")));
    const QSignalSpy back(screen, &ItemScreen::backRequested);
    probe.press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_ItemScreen::listsTheInspectionsAndSavesThem()
{
    auto *screen = new ItemScreen;
    PageProbe probe(screen);
    screen->render(sampleItem());
    QVERIFY(!screen->trigger(Qt::Key_F6)); // nobody looked at it
    ItemState item = sampleItem();
    item.inspections
        = { { common::Tone::Progress, QStringLiteral("Labeller: Verified"), QStringLiteral("Print grade A (3.8)"),
                QStringLiteral("22 NOV 2026 14:00"), QStringLiteral("cam.csv"), QStringLiteral("inspection:0") },
              { common::Tone::Progress, QStringLiteral("Packer: Badly printed"), QStringLiteral("Print grade D (1.0)"),
                  QStringLiteral("22 NOV 2026 14:30"), QStringLiteral("cam.csv"), QStringLiteral("inspection:1") } };
    screen->render(item);
    const QSignalSpy saved(screen, &ItemScreen::inspectionsSaveRequested);
    QVERIFY(!screen->trigger(Qt::Key_F11));
    QVERIFY(screen->trigger(Qt::Key_F6));
    QVERIFY(probe.says(QStringLiteral("Inspections, the oldest first")));
    QVERIFY(!probe.says(QStringLiteral("5 events, chain intact")));
    QVERIFY(screen->trigger(Qt::Key_F11));
    QCOMPARE(saved.size(), 1);
    QVERIFY(screen->trigger(Qt::Key_F6));
    QVERIFY(probe.says(QStringLiteral("5 events, chain intact")));
}

void tst_ItemScreen::findsByEnterInTheField()
{
    auto *screen = new ItemScreen;
    PageProbe probe(screen);
    screen->render(ItemState {});
    QVERIFY(probe.says(QStringLiteral("Scan a pack to see its history")));
    const QSignalSpy asked(screen, &ItemScreen::findRequested);
    // The page is typed into at once, without a click.
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    field->setText(QStringLiteral(" 1007 "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("1007"));
    screen->render(sampleResults());
    QCOMPARE(screen->subtitle().contains(QLatin1Char('3')), true);
    const QSignalSpy opened(screen, &ItemScreen::itemOpened);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("b"));
    // Enter a second time must not press what stands next in the window.
    screen->render(sampleItem());
    QVERIFY(screen->hasFocus());
}

void tst_ItemScreen::holdsAnItemWithAReason()
{
    auto *screen = new ItemScreen;
    PageProbe probe(screen);
    screen->render(sampleItem());
    const QSignalSpy asked(screen, &ItemScreen::holdRequested);
    QVERIFY(probe.click(QStringLiteral("Hold")));
    QCOMPARE(asked.size(), 1);
    screen->render(sampleHoldForm());
    const QSignalSpy confirmed(screen, &ItemScreen::holdConfirmed);
    // By keyboard alone: down to "Damaged", a word, Enter.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wet"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.first().at(0).toString(), QStringLiteral("damaged"));
    QCOMPARE(confirmed.first().at(1).toString(), QStringLiteral("wet"));
    QCOMPARE(probe.tooSmall(), QStringList());
    const QSignalSpy closed(screen, &ItemScreen::holdClosed);
    probe.press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void tst_ItemScreen::releasesAnItemWithWords()
{
    auto *screen = new ItemScreen;
    PageProbe probe(screen);
    ItemState held = sampleHeldItem();
    screen->render(held);
    QVERIFY(probe.says(QStringLiteral("Held Wrong lot")));
    held.hold = HoldForm { 2, true, QStringLiteral("Say why it may go."), {}, {}, {}, false };
    screen->render(held);
    const QSignalSpy confirmed(screen, &ItemScreen::holdConfirmed);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("label was right"));
    probe.press(Qt::Key_F12);
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.first().at(1).toString(), QStringLiteral("label was right"));
    held.hold->wordsError = QStringLiteral("Say in a few words why it may go.");
    screen->render(held);
    QVERIFY(probe.says(QStringLiteral("Say in a few words")));
}

void tst_ItemScreen::doesWhatACardAsks()
{
    auto *screen = new ItemScreen;
    PageProbe probe(screen);
    screen->render(sampleItem());
    const QSignalSpy hold(screen, &ItemScreen::holdRequested);
    QVERIFY(screen->trigger(Qt::Key_F4));
    QCOMPARE(hold.size(), 1);
    // What the page does not offer now is not done behind its back.
    QVERIFY(!screen->trigger(Qt::Key_F8));
    ItemState without = sampleItem();
    without.canHold = false;
    screen->render(without);
    QVERIFY(!screen->trigger(Qt::Key_F4));
    QCOMPARE(hold.size(), 1);
}

QTEST_MAIN(tst_ItemScreen)
#include "tst_itemscreen.moc"
