#include "common/style.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/shipmenttable.h"
#include "site/sitescreen.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::dock;
using namespace packledger::test;

/// The queue, the item page, the site page and the sign-in, drawn offscreen.
class tst_DockScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void listsTheDeliveriesAndOpensOne();
    void filtersDeliveriesByTyping();
    void saysHowToBeginWhenNothingIsThere();
    void importsTheFileThatIsNamed();
    void showsAnImportsProgressAndOutcome();
    void namesWhatABlindReceiptLacks();
    void showsAnItemWithItsHistory();
    void findsByEnterInTheField();
    void offersChecksAndSettingsOfTheSite();
    void takesAPinByKeyboardAndByPad();
    void asksTheFirstPersonForThePinTwice();
    void emptiesThePinAfterEachTry();
};

void tst_DockScreens::listsTheDeliveriesAndOpensOne()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    screen->render(sampleQueue());
    QVERIFY(probe.says(QStringLiteral("6 deliveries")));
    QVERIFY(probe.says(QStringLiteral("Received today: 4,911 units")));
    QVERIFY(probe.says(QStringLiteral("Chain intact")));
    auto *table = screen->findChild<ShipmentTable *>();
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(table->model()->index(3, 3).data().toString(), QStringLiteral("2 findings block this shipment"));

    QSignalSpy opened(screen, &DockQueueScreen::shipmentOpened);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    probe.press(Qt::Key_F12);
    QVERIFY(probe.click(QStringLiteral("Open")));
    QCOMPARE(opened.size(), 3);
    QCOMPARE(opened.last().first().value<ShipmentId>(), ShipmentId { 2 });
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_DockScreens::filtersDeliveriesByTyping()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    screen->render(sampleQueue());
    auto *table = screen->findChild<ShipmentTable *>();
    QTest::keyClicks(table, QStringLiteral("north"));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(screen->subtitle().contains(QStringLiteral("north")));
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 6);
}

void tst_DockScreens::saysHowToBeginWhenNothingIsThere()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    screen->render(DockQueueState {});
    QVERIFY(probe.says(QStringLiteral("Nothing is on its way")));
    QVERIFY(probe.says(QStringLiteral("Scan anything to begin")));
}

void tst_DockScreens::importsTheFileThatIsNamed()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    const QSignalSpy imported(screen, &DockQueueScreen::importRequested);
    probe.press(Qt::Key_F3);
    QVERIFY(probe.click(QStringLiteral("Import")));
    QCOMPARE(imported.size(), 0);
    QVERIFY(probe.says(QStringLiteral("Name a file first.")));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (field == nullptr)
        field = screen->findChildren<QLineEdit *>().first();
    field->setText(QStringLiteral("/somewhere/shipment.xml"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(imported.first().first().toString(), QStringLiteral("/somewhere/shipment.xml"));
}

void tst_DockScreens::showsAnImportsProgressAndOutcome()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    screen->openImport();
    screen->render(sampleImport(ImportState::Stage::Running));
    QVERIFY(probe.says(QStringLiteral("Reading shipment.xml")));
    const QSignalSpy cancelled(screen, &DockQueueScreen::importCancelled);
    QVERIFY(probe.click(QStringLiteral("Cancel")));
    QCOMPARE(cancelled.size(), 1);
    screen->render(sampleImport(ImportState::Stage::Done));
    QVERIFY(probe.says(QStringLiteral("1,231 items")));
    QVERIFY(probe.says(QStringLiteral("line 412")));
    QSignalSpy opened(screen, &DockQueueScreen::shipmentOpened);
    QVERIFY(probe.click(QStringLiteral("Open the delivery")));
    QCOMPARE(opened.first().first().value<ShipmentId>(), ShipmentId { 7 });
}

void tst_DockScreens::namesWhatABlindReceiptLacks()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    const QSignalSpy asked(screen, &DockQueueScreen::blindReceiptRequested);
    probe.press(Qt::Key_F5);
    QVERIFY(probe.click(QStringLiteral("Start scanning")));
    QCOMPARE(asked.size(), 1);
    BlindReceiptState state;
    state.supplierError = QStringLiteral("Name the supplier first.");
    screen->render(state);
    QVERIFY(probe.says(QStringLiteral("Name the supplier first.")));
}

void tst_DockScreens::showsAnItemWithItsHistory()
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

void tst_DockScreens::findsByEnterInTheField()
{
    auto *screen = new ItemScreen;
    PageProbe probe(screen);
    screen->render(ItemState {});
    QVERIFY(probe.says(QStringLiteral("Scan a pack to see its history")));
    const QSignalSpy asked(screen, &ItemScreen::findRequested);
    auto *field = screen->findChild<QLineEdit *>();
    field->setText(QStringLiteral(" 1007 "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("1007"));
    screen->render(sampleResults());
    QCOMPARE(screen->subtitle().contains(QLatin1Char('3')), true);
    const QSignalSpy opened(screen, &ItemScreen::itemOpened);
    const auto lists = screen->findChildren<QListView *>();
    for (QListView *list : lists) {
        if (!list->isVisible())
            continue;
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("b"));
}

void tst_DockScreens::offersChecksAndSettingsOfTheSite()
{
    auto *screen = new site::SiteScreen;
    PageProbe probe(screen);
    site::SiteState state = sampleSite();
    state.progress = {};
    screen->render(state);
    QVERIFY(probe.says(QStringLiteral("1,482 events, 5,361 items, 142 receipts")));
    const QSignalSpy verify(screen, &site::SiteScreen::verifyRequested);
    probe.press(Qt::Key_F12);
    QCOMPARE(verify.size(), 1);
    const QSignalSpy theme(screen, &site::SiteScreen::themeChosen);
    QVERIFY(probe.click(QStringLiteral("Dark")));
    QCOMPARE(theme.first().first().toString(), QStringLiteral("dark"));
    const QSignalSpy sound(screen, &site::SiteScreen::soundTried);
    QVERIFY(probe.click(QStringLiteral("Stop")));
    QCOMPARE(sound.first().first().value<common::Tone>(), common::Tone::Stop);
    // While a check runs, another cannot begin.
    screen->render(sampleSite());
    probe.press(Qt::Key_F12);
    QCOMPARE(verify.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_DockScreens::takesAPinByKeyboardAndByPad()
{
    shell::SignInScreen screen;
    screen.resize(1366, 768);
    screen.show();
    screen.render(sampleSignIn());
    QSignalSpy entered(&screen, &shell::SignInScreen::pinEntered);
    auto *dots = screen.findChild<QLineEdit *>();
    const auto edits = screen.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->echoMode() == QLineEdit::Password)
            dots = edit;
    }
    QTest::keyClicks(dots, QStringLiteral("24x68"));
    QTest::keyClick(dots, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(0).value<UserId>(), UserId { 1 });
    QCOMPARE(entered.first().at(1).toString(), QStringLiteral("2468"));

    dots->clear();
    const auto buttons = screen.findChildren<common::Button *>();
    for (const QChar digit : QStringLiteral("1357")) {
        for (common::Button *button : buttons) {
            if (button->text() == digit)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTest::mouseClick(screen.findChild<common::Button *>(QStringLiteral("enter")), Qt::LeftButton);
    QCOMPARE(entered.last().at(1).toString(), QStringLiteral("1357"));
}

void tst_DockScreens::asksTheFirstPersonForThePinTwice()
{
    shell::SignInScreen screen;
    screen.resize(1366, 768);
    screen.show();
    shell::SignInState state;
    state.isFirstRun = true;
    screen.render(state);
    QSignalSpy named(&screen, &shell::SignInScreen::firstPersonNamed);
    QLineEdit *name = nullptr;
    QLineEdit *dots = nullptr;
    const auto edits = screen.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        (edit->echoMode() == QLineEdit::Password ? dots : name) = edit;
    name->setText(QStringLiteral("Maria Ortiz"));
    const auto type = [dots](const char *pin) {
        QTest::keyClicks(dots, QString::fromLatin1(pin));
        QTest::keyClick(dots, Qt::Key_Return);
    };
    type("2468");
    type("2469");
    QCOMPARE(named.size(), 0);
    type("2468");
    type("2468");
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.first().at(0).toString(), QStringLiteral("Maria Ortiz"));
}

void tst_DockScreens::emptiesThePinAfterEachTry()
{
    shell::SignInScreen screen;
    screen.show();
    shell::SignInState state = sampleSignIn();
    screen.render(state);
    QLineEdit *dots = nullptr;
    const auto edits = screen.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->echoMode() == QLineEdit::Password)
            dots = edit;
    }
    QTest::keyClicks(dots, QStringLiteral("2468"));
    screen.render(state);
    QCOMPARE(dots->text().size(), 4);
    ++state.attempt;
    screen.render(state);
    QCOMPARE(dots->text(), QString());
}

QTEST_MAIN(tst_DockScreens)
#include "tst_dockscreens.moc"
