#include "common/style.h"
#include "dock/dockqueuescreen.h"
#include "dock/shipmenttable.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace packledger;
using namespace packledger::dock;
using namespace packledger::test;

/// The queue of deliveries, and the panels beside it: import, goods without data.
class tst_DockQueueScreen : public QObject
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
    void takesTheScannedNumberOfADeliveryNote();
    void namesWhatABlindReceiptLacks();
    void givesTheMainKeyToTheFormThatIsOpen();
};

void tst_DockQueueScreen::listsTheDeliveriesAndOpensOne()
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

void tst_DockQueueScreen::filtersDeliveriesByTyping()
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

void tst_DockQueueScreen::saysHowToBeginWhenNothingIsThere()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    screen->render(DockQueueState {});
    QVERIFY(probe.says(QStringLiteral("Nothing is on its way")));
    QVERIFY(probe.says(QStringLiteral("Scan anything to begin")));
}

void tst_DockQueueScreen::importsTheFileThatIsNamed()
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

void tst_DockQueueScreen::showsAnImportsProgressAndOutcome()
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

void tst_DockQueueScreen::asksForTheNextFileOnceTheOutcomeWasSeen()
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

void tst_DockQueueScreen::takesTheScannedNumberOfADeliveryNote()
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

void tst_DockQueueScreen::namesWhatABlindReceiptLacks()
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

void tst_DockQueueScreen::givesTheMainKeyToTheFormThatIsOpen()
{
    auto *screen = new DockQueueScreen;
    PageProbe probe(screen);
    screen->render(sampleQueue());
    QSignalSpy opened(screen, &DockQueueScreen::shipmentOpened);
    const QSignalSpy asked(screen, &DockQueueScreen::blindReceiptRequested);
    probe.press(Qt::Key_F5);
    probe.press(Qt::Key_F12);
    QCOMPARE(asked.size(), 1);
    probe.press(Qt::Key_F3);
    probe.press(Qt::Key_F12);
    QVERIFY(probe.says(QStringLiteral("Name a file first.")));
    screen->render(sampleImport(ImportState::Stage::Running));
    QVERIFY(!screen->trigger(common::HouseKey::Finish));
    QCOMPARE(opened.size(), 0);
    screen->render(sampleImport(ImportState::Stage::Done));
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ShipmentId>(), ShipmentId { 7 }); // what was imported, not what is chosen
    probe.press(Qt::Key_Escape);
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 2);
}

QTEST_MAIN(tst_DockQueueScreen)
#include "tst_dockqueuescreen.moc"
