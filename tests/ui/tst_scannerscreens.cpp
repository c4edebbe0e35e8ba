#include "common/style.h"
#include "scan/scandiagnosis.h"
#include "simulated/matrixsymbol.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace packledger;
using namespace packledger::site;
using namespace packledger::test;

/// The pages on which scanners are set up and tested, drawn offscreen.
class tst_ScannerScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void listsScannersWithTheirLampsAndWords();
    void takesWhatIsPluggedInIntoUse();
    void savesAFieldAsItIsLeft();
    void keepsWhatSomebodyIsTyping();
    void takesAPortByItsPath();
    void showsTheCodeToScanAndWhatIsWrong();
    void givesTypedCharactersToTheTest();
    void writesTheSheetAsAPage();
    void showsEveryCharacterOfACode();
};

void tst_ScannerScreens::listsScannersWithTheirLampsAndWords()
{
    auto *screen = new ScannersScreen;
    PageProbe probe(screen);
    screen->render(sampleScanners());
    const auto lists = screen->findChildren<QListView *>();
    QStringList rows;
    for (const QListView *list : lists) {
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            rows << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(rows.filter(QStringLiteral("not there")).size(), 1);
    QCOMPARE(rows.filter(QStringLiteral("<GS>")).size(), 1);
    QVERIFY(probe.says(QStringLiteral("Tested 22 NOV 2026")));
    QVERIFY(probe.says(QStringLiteral("Enter a number from 50")));
    QSignalSpy tested(screen, &ScannersScreen::testRequested);
    QSignalSpy removed(screen, &ScannersScreen::removeRequested);
    probe.press(Qt::Key_F12);
    probe.press(Qt::Key_F6);
    QCOMPARE(tested.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(probe.tooSmall(), QStringList());

    // The keyboard scanner stays.
    ScannersState keyboard = sampleScanners();
    keyboard.canRemove = false;
    screen->render(keyboard);
    probe.press(Qt::Key_F6);
    QCOMPARE(removed.size(), 1);
}

void tst_ScannerScreens::takesWhatIsPluggedInIntoUse()
{
    auto *screen = new ScannersScreen;
    PageProbe probe(screen);
    screen->render(sampleScanners());
    QSignalSpy added(screen, &ScannersScreen::addRequested);
    QSignalSpy chosen(screen, &ScannersScreen::scannerChosen);
    const auto lists = screen->findChildren<QListView *>();
    for (QListView *list : lists) {
        if (list->accessibleName() == QStringLiteral("What was read"))
            continue;
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), QStringLiteral("/dev/ttyACM3"));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("keyboard"));
}

void tst_ScannerScreens::savesAFieldAsItIsLeft()
{
    auto *screen = new ScannersScreen;
    PageProbe probe(screen);
    screen->render(sampleScanners());
    QSignalSpy entered(screen, &ScannersScreen::optionEntered);
    auto *baud = screen->findChild<QWidget *>(QStringLiteral("baud"))->findChild<QLineEdit *>();
    baud->setFocus();
    baud->selectAll();
    QTest::keyClicks(baud, QStringLiteral("115200"));
    QCOMPARE(entered.size(), 0);
    QTest::keyClick(baud, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first(), (QVariantList { QStringLiteral("baud"), QStringLiteral("115200") }));
    QVERIFY(probe.click(QStringLiteral("Even")));
    QCOMPARE(entered.last(), (QVariantList { QStringLiteral("parity"), QStringLiteral("1") }));
}

void tst_ScannerScreens::keepsWhatSomebodyIsTyping()
{
    auto *screen = new ScannersScreen;
    PageProbe probe(screen);
    screen->render(sampleScanners());
    auto *name = screen->findChild<QWidget *>(QStringLiteral("name"))->findChild<QLineEdit *>();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Dock"));
    ScannersState state = sampleScanners();
    state.rate = QStringLiteral("4 codes in the last minute"); // a scan meanwhile
    screen->render(state);
    QCOMPARE(name->text(), QStringLiteral("Dock"));
}

void tst_ScannerScreens::takesAPortByItsPath()
{
    auto *screen = new ScannersScreen;
    PageProbe probe(screen);
    screen->render(sampleScanners());
    QSignalSpy added(screen, &ScannersScreen::addRequested);
    QLineEdit *path = nullptr;
    for (QLineEdit *edit : screen->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Another port"))
            path = edit;
    }
    QVERIFY(path);
    QTest::keyClicks(path, QStringLiteral("COM3"));
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(added.size(), 0);
    QVERIFY(probe.says(QStringLiteral("A path begins with /dev/, the address of a reader with tcp://.")));
    path->setText(QStringLiteral("/dev/ttyS4"));
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(added.first().first().toString(), QStringLiteral("/dev/ttyS4"));
}

void tst_ScannerScreens::showsTheCodeToScanAndWhatIsWrong()
{
    auto *screen = new ScannerTestScreen;
    PageProbe probe(screen);
    screen->setSymbols(*simulated::matrixSymbol(scan::TestCode::pack().message),
        *simulated::linearSymbol(scan::TestCode::logistic().message));
    screen->render(sampleScannerTest());
    QVERIFY(probe.says(QStringLiteral("Step 1 of 3")));
    QVERIFY(probe.says(QStringLiteral("GS1 DataMatrix with both cases")));
    QVERIFY(probe.says(QStringLiteral("Set the scanner, then scan again")));
    QVERIFY(probe.says(QStringLiteral("separators between values")));
    QSignalSpy kept(screen, &ScannerTestScreen::keepRequested);
    QSignalSpy skipped(screen, &ScannerTestScreen::skipRequested);
    probe.press(Qt::Key_F12);
    QCOMPARE(kept.size(), 0); // what must be fixed cannot be kept
    QVERIFY(probe.click(QStringLiteral("It reads nothing")));
    QCOMPARE(skipped.size(), 1);
    ScannerTestState good = sampleScannerTest();
    good.canKeep = true;
    good.isDone = true;
    good.findings.clear();
    good.tone = common::Tone::Accepted;
    screen->render(good);
    probe.press(Qt::Key_F12);
    QCOMPARE(kept.size(), 1);
    QVERIFY(probe.says(QStringLiteral("Every character arrives")));
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_ScannerScreens::givesTypedCharactersToTheTest()
{
    auto *screen = new ScannerTestScreen;
    PageProbe probe(screen);
    screen->render(sampleScannerTest());
    QSignalSpy typed(screen, &ScannerTestScreen::typed);
    QTest::keyClicks(screen, QStringLiteral("01a"));
    QCOMPARE(typed.size(), 3);
}

void tst_ScannerScreens::writesTheSheetAsAPage()
{
    ScannerTestScreen screen;
    screen.setSymbols(*simulated::matrixSymbol(scan::TestCode::pack().message),
        *simulated::linearSymbol(scan::TestCode::logistic().message));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    {
        QPdfWriter paper(file);
        paper.setPageSize(QPageSize(QPageSize::Letter));
        paper.setResolution(600);
        screen.paintSheet(paper);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF"));
}

void tst_ScannerScreens::showsEveryCharacterOfACode()
{
    const QFont font = common::codeFont(common::TextSize::Title);
    const auto drawn = [&font](const QStringList &parts) {
        QImage picture(200, 40, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setFont(font);
        qreal x = 4;
        for (const QString &part : parts) {
            painter.drawText(QPointF(x, 28), part);
            x += QFontMetricsF(font).horizontalAdvance(part);
        }
        return picture;
    };
    const QString code = QStringLiteral("A<=>-1->");
    QVERIFY(drawn({ code }) == drawn(code.split(QString(), Qt::SkipEmptyParts)));
}

QTEST_MAIN(tst_ScannerScreens)
#include "tst_scannerscreens.moc"
