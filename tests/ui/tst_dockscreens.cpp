#include "common/style.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/shipmenttable.h"
#include "documents/documentsscreen.h"
#include "site/ledgerscreen.h"
#include "site/sitescreen.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include <algorithm>

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
    void asksForTheNextFileOnceTheOutcomeWasSeen();
    void namesWhatABlindReceiptLacks();
    void takesTheScannedNumberOfADeliveryNote();
    void showsAnItemWithItsHistory();
    void holdsAnItemWithAReason();
    void releasesAnItemWithWords();
    void showsADocumentAtItsFinding();
    void tellsWhetherTheLedgerIsWhole();
    void offersWhatCanBePrinted();
    void doesWhatACardAsks();
    void findsByEnterInTheField();
    void offersTheSettingsOfTheStation();
    void tellsOnceWhatIsNotFinishedBeforeItCloses();
    void keepsAWorseNoticeUntilItWasSeen();
    void keepsNoSystemWaitingThatShutsDown();
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
    QCOMPARE(table->model()->index(3, 2).data().toString(), QStringLiteral("2 findings block this shipment"));

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

void tst_DockScreens::asksForTheNextFileOnceTheOutcomeWasSeen()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    probe.press(Qt::Key_F3);
    screen->render(sampleImport(ImportState::Stage::Running));
    screen->closePanel();
    screen->render(sampleImport(ImportState::Stage::Done));
    probe.press(Qt::Key_F3);
    QVERIFY(probe.says(QStringLiteral("Import another")));
    probe.press(Qt::Key_F3);
    QVERIFY(!probe.says(QStringLiteral("Import another")));

    ImportState failed;
    failed.stage = ImportState::Stage::Failed;
    failed.result = QStringLiteral("The text is damaged.");
    failed.place = QStringLiteral("line 12, column 25");
    screen->render(failed);
    QVERIFY(probe.says(QStringLiteral("line 12, column 25")));
    screen->closePanel();
    probe.press(Qt::Key_F3);
    QVERIFY(!probe.says(QStringLiteral("The text is damaged.")));
}

void tst_DockScreens::takesTheScannedNumberOfADeliveryNote()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    const UnknownScan note { QStringLiteral("LS-4711"), false, common::Tone::Attention, {} };
    UnknownScan pack = note;
    pack.isItem = true;
    QVERIFY(!screen->takeScan(note));
    probe.press(Qt::Key_F5);
    QVERIFY(!screen->takeScan(pack));
    QVERIFY(screen->takeScan(note));
    const QList<QLineEdit *> fields = screen->findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.begin(), fields.end(),
        [&note](const QLineEdit *field) { return field->isVisible() && field->text() == note.text; }));
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

void tst_DockScreens::holdsAnItemWithAReason()
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

void tst_DockScreens::releasesAnItemWithWords()
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

void tst_DockScreens::showsADocumentAtItsFinding()
{
    auto *screen = new documents::DocumentsScreen;
    PageProbe probe(screen);
    screen->render(sampleDocuments());
    QVERIFY(probe.says(QStringLiteral("PO-1190.xml")));
    const QSignalSpy opened(screen, &documents::DocumentsScreen::documentOpened);
    const QSignalSpy chosen(screen, &documents::DocumentsScreen::findingChosen);
    const QSignalSpy next(screen, &documents::DocumentsScreen::nextFindingRequested);
    const QSignalSpy saved(screen, &documents::DocumentsScreen::saveRequested);
    const auto lists = screen->findChildren<QListView *>();
    QCOMPARE(lists.size(), 3);
    for (QListView *list : lists) {
        list->setFocus();
        if (list->model()->rowCount() < 10) {
            list->setCurrentIndex(list->model()->index(1, 0));
            QTest::keyClick(list, Qt::Key_Return);
        }
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DocumentId>(), DocumentId { 3 });
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    probe.press(Qt::Key_F12);
    probe.press(Qt::Key_F11);
    QCOMPARE(next.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());
    screen->render({});
    QVERIFY(probe.says(QStringLiteral("Nothing has come in")));
}

void tst_DockScreens::tellsWhetherTheLedgerIsWhole()
{
    auto *screen = new site::LedgerScreen;
    PageProbe probe(screen);
    site::LedgerState state = sampleLedger();
    screen->render(state);
    QVERIFY(probe.says(QStringLiteral("The ledger is whole")));
    QVERIFY(probe.says(QStringLiteral("1,482 events, 5,361 items, 142 open receipts")));
    // While something runs nothing else can begin, but it can be stopped.
    const QSignalSpy verify(screen, &site::LedgerScreen::verifyRequested);
    const QSignalSpy restore(screen, &site::LedgerScreen::restoreTestRequested);
    const QSignalSpy cancelled(screen, &site::LedgerScreen::workCancelled);
    probe.press(Qt::Key_F12);
    probe.press(Qt::Key_F7);
    QCOMPARE(verify.size() + restore.size(), 0);
    QVERIFY(probe.click(QStringLiteral("Cancel")));
    QCOMPARE(cancelled.size(), 1);
    state.progress = {};
    screen->render(state);
    probe.press(Qt::Key_F12);
    QCOMPARE(verify.size(), 1);
    auto *list = screen->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    probe.press(Qt::Key_F7);
    QCOMPARE(restore.first().first().toString(), QStringLiteral("b"));
    QCOMPARE(probe.tooSmall(), QStringList());
    screen->render(sampleDamagedLedger());
    QVERIFY(probe.says(QStringLiteral("The chain is broken")));
    QVERIFY(probe.says(QStringLiteral("No backup yet")));
}

void tst_DockScreens::offersWhatCanBePrinted()
{
    auto *screen = new site::LedgerScreen;
    PageProbe probe(screen);
    screen->render(sampleLedger());
    probe.window().render(samplePrint());
    const QSignalSpy opened(&probe.window(), &shell::MainWindow::printOpened);
    const QSignalSpy asked(&probe.window(), &shell::MainWindow::printRequested);
    probe.window().togglePrint();
    QCOMPARE(opened.size(), 1);
    QVERIFY(probe.says(QStringLiteral("What is missing")));
    QVERIFY(probe.click(QStringLiteral("Print")));
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("receipt"));
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("Dock-Laser"));
    // Another paper, by keyboard alone, and as a PDF.
    probe.window().togglePrint();
    probe.window().togglePrint();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    shell::PrintState none = samplePrint();
    none.printers.clear();
    probe.window().render(none);
    QVERIFY(probe.click(QStringLiteral("Save PDF")));
    QCOMPARE(asked.last().at(0).toString(), QStringLiteral("missing"));
    QCOMPARE(asked.last().at(1).toString(), QString());
    QCOMPARE(probe.tooSmall(), QStringList());
    probe.window().togglePrint();
    QVERIFY(!probe.says(QStringLiteral("What is missing")));
}

void tst_DockScreens::doesWhatACardAsks()
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

void tst_DockScreens::offersTheSettingsOfTheStation()
{
    auto *screen = new site::SiteScreen;
    PageProbe probe(screen);
    screen->render(sampleSite());
    const QSignalSpy theme(screen, &site::SiteScreen::themeChosen);
    QVERIFY(probe.click(QStringLiteral("Dark")));
    QCOMPARE(theme.first().first().toString(), QStringLiteral("dark"));
    const QSignalSpy sound(screen, &site::SiteScreen::soundTried);
    QVERIFY(probe.click(QStringLiteral("Stop")));
    QCOMPARE(sound.first().first().value<common::Tone>(), common::Tone::Stop);
    const QSignalSpy cards(screen, &site::SiteScreen::cardsRequested);
    probe.press(Qt::Key_F9);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_DockScreens::tellsOnceWhatIsNotFinishedBeforeItCloses()
{
    PageProbe probe(new DockQueueScreen);
    const auto closes = [&probe](bool isPerson) {
        QCloseEvent event;
        if (isPerson)
            QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(&probe.window(), &event); // as it is: sendEvent() would make it the program's own
        return event.isAccepted();
    };
    QVERIFY(closes(true)); // nothing is open
    const QString open = QStringLiteral("Receipt R-0142 is not submitted yet.");
    probe.window().setUnfinished(open);
    QVERIFY(!closes(true));
    QVERIFY(probe.says(open));
    QVERIFY(closes(true));

    // Something new is worth a word again.
    probe.window().setUnfinished(QStringLiteral("2 documents wait to be sent."));
    QVERIFY(!closes(true));
    QVERIFY(probe.click(QStringLiteral("Close now")));
    QVERIFY(!probe.window().isVisible());
}

void tst_DockScreens::keepsAWorseNoticeUntilItWasSeen()
{
    PageProbe probe(new DockQueueScreen);
    const QString worse = QStringLiteral("The printer does not answer.");
    const QString lesser = QStringLiteral("The backup is written.");
    probe.window().setNotice({ common::Tone::Stop, worse, {}, {} });
    probe.window().setNotice({ common::Tone::Accepted, lesser, {}, {} });
    QVERIFY(probe.says(worse));
    probe.window().findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(probe.says(lesser));
    QVERIFY(!probe.window().isAlarmed());

    // Damage stays whatever the program takes away or says, and lets nothing begin.
    const QString damage = QStringLiteral("The ledger is damaged.");
    probe.window().setNotice({ common::Tone::Stop, damage, {}, {}, true });
    probe.window().setNotice({});
    probe.window().setNotice({ common::Tone::Stop, worse, {}, {} });
    QVERIFY(probe.says(damage) && probe.window().isAlarmed());
    probe.window().findChild<QAbstractButton *>(QStringLiteral("dismiss"))->click();
    QVERIFY(probe.says(worse) && !probe.window().isAlarmed());
}

void tst_DockScreens::keepsNoSystemWaitingThatShutsDown()
{
    PageProbe probe(new DockQueueScreen);
    probe.window().setUnfinished(QStringLiteral("Receipt R-0142 is not submitted yet."));
    QCloseEvent event; // of nobody at the window: the session ends, or the program is told to quit
    QCoreApplication::sendEvent(&probe.window(), &event);
    QVERIFY(event.isAccepted());
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
