#include "common/button.h"
#include "common/emptystate.h"
#include "common/style.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/receiptscreen.h"
#include "dock/sitecards.h"
#include "documents/documentsscreen.h"
#include "site/camerasscreen.h"
#include "site/ledgerscreen.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "site/sitescreen.h"
#include "templates/templatesscreen.h"
#include "ui/pageprobe.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

using namespace packledger;
using namespace packledger::test;

namespace {
// What 1366 × 768 leaves at 150 % and at 200 %.
constexpr QSize enlarged(911, 512);
constexpr QSize twiceEnlarged(683, 384);
} // namespace

/// Every screen on a small station whose person has enlarged all of it.
class tst_SmallScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { common::applyTheme(*qApp, common::Theme::Light); }

    void fitsEachPageBesideRailAndBars_data();
    void fitsEachPageBesideRailAndBars();
    void scrollsWhatIsHigherThanTheWindow_data() { fitsEachPageBesideRailAndBars_data(); }
    void scrollsWhatIsHigherThanTheWindow();
    void keepsTheVerdictInSight();
    void keepsTraysInSightBesideASample();
    void keepsTheLedgerInSightBesideTheQueue();
    void keepsWhatIsWrongInTheTopBar();
    void stacksWhatHasNoRoomSideBySide_data();
    void stacksWhatHasNoRoomSideBySide();
    void signsInOnASmallScreen();
    void saysAllThatAnEmptyListSays();
    void comesBackToWhereAPageWasLeft();

private:
    /// The page of the row, with something in it.
    [[nodiscard]] static common::Page *makePage(const QString &name);
};

common::Page *tst_SmallScreens::makePage(const QString &name)
{
    const auto filled = [](auto *screen, const auto &state) {
        screen->render(state);
        return screen;
    };
    if (name == QLatin1StringView("queue"))
        return filled(new dock::DockQueueScreen, sampleQueue());
    if (name == QLatin1StringView("import")) {
        auto *screen = filled(new dock::DockQueueScreen, sampleQueue());
        screen->openImport();
        screen->render(sampleImport(dock::ImportState::Stage::Done));
        return screen;
    }
    if (name == QLatin1StringView("receipt"))
        return filled(new dock::ReceiptScreen, sampleStoppedReceipt());
    if (name == QLatin1StringView("finish"))
        return filled(new dock::ReceiptScreen, sampleFinishingReceipt());
    if (name == QLatin1StringView("policy"))
        return filled(new dock::ReceiptScreen, samplePolicyReceipt());
    if (name == QLatin1StringView("item"))
        return filled(new dock::ItemScreen, sampleItem());
    if (name == QLatin1StringView("hold"))
        return filled(new dock::ItemScreen, sampleHoldForm());
    if (name == QLatin1StringView("found"))
        return filled(new dock::ItemScreen, sampleResults());
    if (name == QLatin1StringView("documents"))
        return filled(new documents::DocumentsScreen, sampleDocuments());
    if (name == QLatin1StringView("ledger"))
        return filled(new site::LedgerScreen, sampleDamagedLedger());
    if (name == QLatin1StringView("site"))
        return filled(new site::SiteScreen, sampleSite());
    if (name == QLatin1StringView("scanners"))
        return filled(new site::ScannersScreen, sampleScanners());
    if (name == QLatin1StringView("scanner test"))
        return filled(new site::ScannerTestScreen, sampleScannerTest());
    if (name == QLatin1StringView("labels")) {
        templates::TemplatesState labels;
        labels.elements = { { QStringLiteral("Label"), {} }, { QStringLiteral("Text"), QStringLiteral("{item.lot}") } };
        labels.findings = sampleScannerTest().findings;
        labels.options = sampleScanners().options;
        return filled(new templates::TemplatesScreen, labels);
    }
    auto *cameras = new site::CamerasScreen;
    cameras->setCamera(sampleReceipt().camera);
    return cameras;
}

void tst_SmallScreens::fitsEachPageBesideRailAndBars_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "queue", "import", "receipt", "finish", "policy", "item", "hold", "found", "documents",
             "ledger", "site", "scanners", "scanner test", "cameras", "labels" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_SmallScreens::fitsEachPageBesideRailAndBars()
{
    QFETCH(const QString, name);
    common::Page *page = makePage(name);
    PageProbe probe(page);
    probe.window().resize(enlarged);
    QCoreApplication::processEvents();
    QCOMPARE(probe.window().size(), enlarged);
    const QSize least = page->minimumSizeHint();
    QVERIFY2(least.width() <= 900 && least.height() <= 500,
        qPrintable(QStringLiteral("needs %1 × %2").arg(least.width()).arg(least.height())));
    // Nothing lies beyond the right edge, where nobody would look for it.
    QTRY_VERIFY(page->width() <= page->parentWidget()->width());
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_SmallScreens::scrollsWhatIsHigherThanTheWindow()
{
    QFETCH(const QString, name);
    common::Page *page = makePage(name);
    PageProbe probe(page);
    probe.window().resize(twiceEnlarged);
    QCoreApplication::processEvents();
    QCOMPARE(probe.window().size(), twiceEnlarged);
    QTRY_VERIFY(page->width() <= page->parentWidget()->width());
    QVERIFY(page->height() >= page->minimumSizeHint().height());
    // Whatever the keyboard reaches comes into sight.
    const auto lists = page->findChildren<QListView *>();
    for (QListView *list : lists) {
        if (!list->isVisible())
            continue;
        for (QWidget *outer = list->parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(outer))
                area->ensureWidgetVisible(list);
        }
        QVERIFY(!list->visibleRegion().isEmpty());
    }
}

void tst_SmallScreens::keepsTheLedgerInSightBesideTheQueue()
{
    auto *screen = new dock::DockQueueScreen;
    PageProbe probe(screen);
    probe.window().resize(1280, 720);
    dock::DockQueueState state = sampleQueue();
    screen->render(state);
    const auto *today = screen->findChild<dock::ReceivedTodayCard *>();
    QTRY_VERIFY(!today->isVisible());
    probe.window().resize(1366, 768);
    QTRY_VERIFY(today->isVisible()); // at the least size of a station there is room for all
    probe.window().resize(1280, 720);
    const QString text = QStringLiteral("Ledger and backups");
    const auto isInSight = [&] {
        for (const auto *button : screen->findChildren<common::Button *>()) {
            if (button->text() == text)
                return button->visibleRegion().boundingRect().height() == button->height();
        }
        return false;
    };
    QTRY_VERIFY(isInSight());
    // With all that a ledger has to say the day's bars make room.
    const common::HealthLine line { common::Tone::Attention, QStringLiteral("No backup was ever restored for a test"),
        QStringLiteral("checked 23 NOV 2026 01:24: every entry and every item") };
    state.ledger = { line, line, line };
    screen->render(state);
    QTRY_VERIFY(isInSight());
}

void tst_SmallScreens::keepsTraysInSightBesideASample()
{
    auto *screen = new dock::ReceiptScreen;
    PageProbe probe(screen);
    dock::ReceiptState state = sampleStoppedReceipt();
    const dock::SampleRow unit { QStringLiteral("Exampline 20 mg"), QStringLiteral("XMA6SWT5U8YY"), {} };
    state.sample = { unit, unit, unit };
    state.sampleOpen = 3;
    for (const bool isHolding : { true, false }) {
        if (!isHolding)
            state.held.clear();
        screen->render(state);
        // At the size that a station has at least, nothing of a receipt is scrolled to.
        QTRY_COMPARE(screen->height(), screen->parentWidget()->height());
    }
}

void tst_SmallScreens::keepsTheVerdictInSight()
{
    common::Page *page = makePage(QStringLiteral("receipt"));
    PageProbe probe(page);
    for (const QSize &size : { enlarged, twiceEnlarged }) {
        probe.window().resize(size);
        QCoreApplication::processEvents();
        const auto widgets = page->findChildren<QWidget *>();
        const auto verdict = std::find_if(widgets.begin(), widgets.end(), [](const QWidget *widget) {
            return QLatin1StringView(widget->metaObject()->className()).contains(QLatin1StringView("VerdictPanel"));
        });
        QVERIFY(verdict != widgets.end());
        QCOMPARE((*verdict)->visibleRegion().boundingRect(), (*verdict)->rect());
        QVERIFY((*verdict)->height() >= 160);
        for (const QWidget *beside : (*verdict)->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            QVERIFY(beside == *verdict || !beside->geometry().intersects((*verdict)->geometry()));
    }
}

void tst_SmallScreens::keepsWhatIsWrongInTheTopBar()
{
    PageProbe probe(makePage(QStringLiteral("receipt")));
    probe.window().resize(twiceEnlarged);
    QCoreApplication::processEvents();
    // Said in full, whatever quiet chips have given up.
    bool isWhole = false;
    const auto widgets = probe.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->accessibleName().contains(QLatin1StringView("14 waiting"))
            && widget->height() < 48)
            isWhole = widget->width() >= widget->sizeHint().width();
    }
    QVERIFY(isWhole);
}

void tst_SmallScreens::signsInOnASmallScreen()
{
    PageProbe probe(makePage(QStringLiteral("queue")));
    shell::ShellState outside = sampleShell();
    outside.isSignedIn = false;
    probe.window().render(outside);
    probe.window().resize(twiceEnlarged);
    QCoreApplication::processEvents();
    auto *screen = probe.window().findChild<shell::SignInScreen *>();
    screen->render(sampleSignIn());
    QCoreApplication::processEvents();
    QVERIFY2(screen->width() <= screen->parentWidget()->width(),
        qPrintable(QStringLiteral("%1 in %2").arg(screen->width()).arg(screen->parentWidget()->width())));
    QCOMPARE(probe.tooSmall(), QStringList());
}

void tst_SmallScreens::stacksWhatHasNoRoomSideBySide_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("scanners") << QStringLiteral("scanners");
    QTest::newRow("cameras") << QStringLiteral("cameras");
}

void tst_SmallScreens::stacksWhatHasNoRoomSideBySide()
{
    QFETCH(const QString, name);
    common::Page *page = makePage(name);
    PageProbe probe(page);
    probe.window().resize(twiceEnlarged);
    QCoreApplication::processEvents();
    for (const QScrollArea *area : page->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QTRY_VERIFY(area->widget()->width() <= area->viewport()->width()); // nothing is cut off at the side
    }
}

void tst_SmallScreens::saysAllThatAnEmptyListSays()
{
    common::EmptyState empty(QStringLiteral("tray"), QStringLiteral("Nothing on hold"),
        QStringLiteral("A pack that does not belong gets a tray with a number here. Scanning goes on."));
    empty.resize(180, 300);
    empty.show();
    const auto *icon = empty.findChild<common::IconLabel *>();
    QVERIFY(icon->isVisible());
    empty.resize(180, 170);
    QTest::qWait(10);
    QVERIFY(!icon->isVisible());
    for (const QLabel *words : empty.findChildren<QLabel *>())
        QVERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(words->text()));
}

void tst_SmallScreens::comesBackToWhereAPageWasLeft()
{
    common::Page *ledger = makePage(QStringLiteral("ledger"));
    PageProbe probe(ledger);
    shell::MainWindow &window = probe.window();
    auto *items = new dock::ItemScreen;
    window.addPage(shell::Place::Items, items);
    window.resize(twiceEnlarged);
    QTest::qWait(20);
    auto *area = qobject_cast<QScrollArea *>(ledger->parentWidget()->parentWidget());
    QScrollBar *bar = area->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    window.showPage(items);
    items->openFind();
    window.showPage(ledger);
    QTest::qWait(20);
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(tst_SmallScreens)
#include "tst_smallscreens.moc"
